// One request to erase: carried out by one button, or refused with a reason.
import { village as villageOf } from '../../../core/region/villages.ts'
import { ERASURE_TEXTS } from '../../text/portal/erasure.ts'
import { OFFICER_TEXTS } from '../../text/portal/officer.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Facts } from './facts.tsx'
import { Reject } from './reject.tsx'

type Erasure = NonNullable<OutputOf<'officer.erasure.ofIkm'>['erasure']>
type CarriedOut = OutputOf<'erasure.carryOut'>

export default function Erase({ parts: [ikm = ''] }: ScreenProps) {
  const { language, call } = usePortal()
  const text = ERASURE_TEXTS[language].officer
  const asked = useAsked(ikm, () => call('officer.erasure.ofIkm', { ikm }))
  return (
    <Loaded asked={asked}>
      {({ erasure }) =>
        erasure !== null && (erasure.state === 'asked' || erasure.state === 'cleared') ? (
          <One erasure={erasure} />
        ) : (
          <Page heading={text.title}>
            <Empty says={text.gone} />
            <Back />
          </Page>
        )
      }
    </Loaded>
  )
}

function One({ erasure: { ikm, name, village, state, assisted, askedOn, dueOn } }: { erasure: Erasure }) {
  const { language, call, go, newKey } = usePortal()
  const text = ERASURE_TEXTS[language]
  const { queues } = OFFICER_TEXTS[language]
  const decided = () => go('/dinas')
  // Files go a part a call: asked again until none is left.
  const carryOut = async (): Promise<Result<CarriedOut>> => {
    let found: Result<CarriedOut>
    do found = await call('erasure.carryOut', { ikm }, { key: newKey() })
    while (found.ok && found.value.left > 0)
    return found
  }
  return (
    <Page heading={`${text.officer.title}: ${name}`}>
      <Facts
        facts={[
          [queues.village, villageOf(village)?.name ?? village],
          [queues.on, dayText(askedOn, language)],
          [text.officer.due, dayText(dueOn, language)],
          [text.officer.state, text.officer.waits[state]],
        ]}
      />
      {assisted && <p class="max-w-prose">{text.assisted}</p>}
      <div class="max-w-prose space-y-3">
        <p>{text.goes}</p>
        <p>{text.stays}</p>
        <p class="font-semibold">{text.officer.check}</p>
      </div>
      <Act
        act={carryOut}
        onDone={decided}
        done={text.officer.done}
        label={text.officer.carryOutOf(name)}
        look="btn btn-primary"
      >
        {text.officer.carryOut}
      </Act>
      {state === 'asked' && (
        <Reject id={ikm} send={(reason, key) => call('erasure.refuse', { ikm, reason }, { key })} onDone={decided} />
      )}
      <Back />
    </Page>
  )
}

function Back() {
  const { language } = usePortal()
  return (
    <p>
      <a class="inline-flex min-h-11 items-center underline" href="/dinas">
        {OFFICER_TEXTS[language].queues.back}
      </a>
    </p>
  )
}
