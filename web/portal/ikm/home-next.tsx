// The one step that comes next, and where it is done; the others are folded away.
import type { ReadinessStep } from '../../../core/readiness/schema.ts'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { readinessWords } from '../../text/readiness.ts'
import { numberText } from '../../text/text.ts'
import { Empty, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import { whereOf } from './where.ts'

export function NextStep({ steps }: { steps: readonly ReadinessStep[] }) {
  const { language } = usePortal()
  const text = IKM_HOME_TEXTS[language].next
  // The button above says it already.
  const [next, ...rest] = steps.filter(({ step }) => step !== 'say-alive')
  if (next === undefined) {
    return (
      <Part heading={text.title}>
        <Empty says={text.none} />
      </Part>
    )
  }
  const { title, how } = readinessWords(next, language)
  return (
    <Part heading={text.title}>
      <p class="max-w-prose text-lg font-semibold">{title}</p>
      <p class="max-w-prose">{how}</p>
      <p class="mt-3">
        <a class="btn btn-primary min-h-11" href={whereOf(next)}>
          {text.go} <span class="sr-only">: {title}</span>
        </a>
      </p>
      {rest.length > 0 && (
        <details class="fold mt-4">
          <summary>{text.rest(numberText(rest.length, language), rest.length === 1)}</summary>
          <ul class="mt-2 space-y-2">
            {rest.map((each) => (
              <li key={`${each.step} ${each.product ?? ''} ${each.paper ?? ''}`} class="max-w-prose">
                <a class="inline-flex min-h-11 items-center underline" href={whereOf(each)}>
                  {readinessWords(each, language).title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}
