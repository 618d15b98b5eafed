// The first steps of one's own business, for whoever registered as somebody who starts; nothing for everybody else.
import { STARTER_TEXTS } from '../../text/portal/starter.ts'
import { useAsked } from '../parts/loaded.tsx'
import { Part } from '../parts/page.tsx'
import { nextStep, StepsList } from '../parts/steps-list.tsx'
import { usePortal } from '../portal.ts'

/** Whoever starts has one way at a time: the newest is shown. */
export function FirstSteps() {
  const { language, call } = usePortal()
  const text = STARTER_TEXTS[language]
  const { value } = useAsked('starters', () => call('starter.mine', { limit: 1 }))
  const own = value?.items[0]
  if (own === undefined) return null
  return (
    <Part heading={text.mine.title}>
      <p class="font-semibold">{own.name}</p>
      {own.state === 'open' && (
        <p class="mb-3 max-w-prose">
          {text.mine.next(text.step[nextStep(own)])} {text.mine.coach[own.hasCoach ? 'yes' : 'no']}
        </p>
      )}
      {own.state !== 'open' && <p class="mb-3 max-w-prose">{text.mine[own.state]}</p>}
      <StepsList walked={own} />
    </Part>
  )
}
