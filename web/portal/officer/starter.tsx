// One new entrepreneur: who it is, the first steps with their days, who coaches, and how the way ends.
import { useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { village as villageOf } from '../../../core/region/villages.ts'
import { AssignCoach, MarkStep, STEPS } from '../../../core/starter/schema.ts'
import { categoryName } from '../../text/names.ts'
import { STARTER_TEXTS } from '../../text/portal/starter.ts'
import type { OutputOf } from '../client/client.ts'
import { Form } from '../form/form.tsx'
import { Act } from '../parts/act.tsx'
import { type Asked, Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { nextStep, StepsList } from '../parts/steps-list.tsx'
import { useMe, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Facts } from './facts.tsx'
import { FirstPin, useFirstPin } from './first-pin.tsx'
import { fromAddress } from './places.ts'

/** The village stands in the address with hyphens: an address of the portal has no dots. */
export default function Starter({ parts: [place = '', starter = ''] }: ScreenProps) {
  const { call } = usePortal()
  const village = fromAddress(place)
  const asked = useAsked(starter, () => call('starter.file', { village, starter }))
  return <Loaded asked={asked}>{(file) => <One file={file} again={asked.again} />}</Loaded>
}

type OneProps = { file: OutputOf<'starter.file'>; again: () => Promise<void> }

function One({ file, again }: OneProps) {
  const { language, call, go } = usePortal()
  const { account } = useMe()
  const firstPin = useFirstPin()
  const [pin, setPin] = useState<string>()
  const text = STARTER_TEXTS[language]
  const { starter, village, name, category, person, businessNumber, coach, state } = file
  const which = { starter, village }
  const coaches = useAsked(village, () => call('membership.coaches', { village }))
  const open = state === 'open'
  const whoOf = (who: string | undefined) => {
    if (who === undefined || who === account) return text.coaches[who === undefined ? 'none' : 'me']
    return coaches.value?.find((each) => each.account === who)?.name ?? text.coaches.other
  }
  const back = () => go('/dinas/wirausaha')
  if (pin !== undefined) return <FirstPin name={name} pin={pin} back={{ href: '/dinas/wirausaha', name: text.back }} />
  return (
    <Page heading={name}>
      <Facts
        facts={[
          [text.village, villageOf(village)?.name ?? village],
          [text.category, categoryName(category, language)],
          [text.person, person],
          [text.number, businessNumber],
          [text.coach, whoOf(coach)],
        ]}
      />
      {open && coach !== account && (
        <Act act={(key) => call('starter.assign', which, { key })} onDone={again} done={text.taken}>
          {text.take}
        </Act>
      )}
      <Part heading={text.steps}>
        <StepsList walked={file} />
      </Part>
      {open && nextStep(file) !== 'ikm' && <Mark key={nextStep(file)} file={file} again={again} />}
      {open && nextStep(file) === 'ikm' && (
        <Part heading={text.become}>
          <p class="mb-3 max-w-prose">{text.becomeSays}</p>
          <Act
            act={async (key) => firstPin(await call('starter.become', which, { key }), village, key)}
            onDone={setPin}
            done={text.became}
            look="btn btn-primary"
          >
            {text.become}
          </Act>
        </Part>
      )}
      {open && <Assign file={file} again={again} coaches={coaches} />}
      {open && (
        <details class="fold">
          <summary>{text.end}</summary>
          <p class="mb-3 max-w-prose">{text.endSays}</p>
          <Act act={(key) => call('starter.end', which, { key })} onDone={back} done={text.ended}>
            {text.endNow}
          </Act>
        </details>
      )}
      <p>
        <a class="inline-flex min-h-11 items-center underline" href="/dinas/wirausaha">
          {text.back}
        </a>
      </p>
    </Page>
  )
}

/** Any step that is not done yet; the next one stands there already. */
function Mark({ file, again }: OneProps) {
  const { language, call, say } = usePortal()
  const text = STARTER_TEXTS[language]
  const { starter, village } = file
  const left = STEPS.filter((step) => file[step] === undefined)
  return (
    <Part heading={text.markTitle}>
      <p class="max-w-prose">{text.markSays}</p>
      <Form
        id={`langkah-${starter}`}
        schema={MarkStep}
        asks={{
          step: { as: 'choice', choices: left.map((step) => ({ value: step, name: text.step[step] })) },
          on: { as: 'day' },
        }}
        words={text.markFields}
        button={text.mark}
        fixed={{ starter, village }}
        initial={{ step: nextStep(file) }}
        send={(input, key) => call('starter.mark', input, { key })}
        onSent={() => {
          say(text.marked)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </Part>
  )
}

const Coach = z.required(z.pick(AssignCoach, { coach: true }))

type AssignProps = OneProps & { coaches: Asked<OutputOf<'membership.coaches'>> }

/** Another of those who coach in that village: whoever asks takes it with a button of its own. */
function Assign({ file: { starter, village, coach: now }, again, coaches }: AssignProps) {
  const { language, call, say } = usePortal()
  const { account: own } = useMe()
  const text = STARTER_TEXTS[language]
  const choicesOf = (all: OutputOf<'membership.coaches'>) =>
    all
      .filter(({ account }) => account !== own && account !== now)
      .map(({ account, name }) => ({ value: account, name: name ?? account }))
  return (
    <Part heading={text.assignTitle}>
      <Loaded asked={coaches}>
        {(all) =>
          choicesOf(all).length === 0 ? (
            <Empty says={text.noCoaches} />
          ) : (
            <Form
              id={`pendamping-${starter}`}
              schema={Coach}
              asks={{ coach: { as: 'choice', choices: choicesOf(all) } }}
              words={text.assignFields}
              button={text.assign}
              send={({ coach }, key) => call('starter.assign', { starter, village, coach }, { key })}
              onSent={() => {
                say(text.assigned)
                again().catch((error: unknown) => console.error(error))
              }}
            />
          )
        }
      </Loaded>
    </Part>
  )
}
