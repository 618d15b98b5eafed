// The first steps of a new entrepreneur, each with its day; and which one is next.
import { STEPS, type Step } from '../../../core/starter/schema.ts'
import { STARTER_TEXTS } from '../../text/portal/starter.ts'
import { dayText } from '../../text/text.ts'
import { usePortal } from '../portal.ts'

export type Walked = { registeredOn: string; state: string; endedOn?: string | undefined } & {
  [step in Step]?: string | undefined
}

/** The first that is not done; becoming an IKM once all are. */
export function nextStep(walked: Walked): Step | 'ikm' {
  return STEPS.find((step) => walked[step] === undefined) ?? 'ikm'
}

export function StepsList({ walked }: { walked: Walked }) {
  const { language } = usePortal()
  const text = STARTER_TEXTS[language]
  const days: readonly (readonly [keyof typeof text.step, string | undefined])[] = [
    ['registered', walked.registeredOn],
    ...STEPS.map((step) => [step, walked[step]] as const),
    ['ikm', walked.state === 'became' ? walked.endedOn : undefined],
  ]
  return (
    <ol class="max-w-prose list-decimal space-y-1 pl-6">
      {days.map(([step, on]) => (
        <li key={step}>
          <span class={on === undefined ? '' : 'font-semibold'}>{text.step[step]}</span>:{' '}
          {on === undefined ? text.notYet : dayText(on, language)}
        </li>
      ))}
    </ol>
  )
}
