// By what the makers of a slot are put in order: the policy in force, those to come, those that were, and a new one.
import { useRef } from 'preact/hooks'
import { CRITERIA, type MatchingPolicy, USUAL_POLICY } from '../../../core/matching/policy.ts'
import { DECIDERS } from '../../../core/region/offices.ts'
import { bandTexts, orderText, stepNames } from '../../text/policy.ts'
import { POLICY_TEXTS } from '../../text/portal/policy.ts'
import { dayText, type Language } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Asks } from '../form/fields.ts'
import { Form } from '../form/form.tsx'
import { holds } from '../me.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { policyTyped, STEPS, TypedPolicy, typedFrom } from './policy-typed.ts'

type Kept = OutputOf<'policy.list'>['past'][number]

export default function Policies() {
  const { language, call } = usePortal()
  const text = POLICY_TEXTS[language]
  const asked = useAsked('policies', () => call('policy.list', {}))
  const top = useRef<HTMLDivElement>(null)
  /** The form begins anew with what is in force then, so the keyboard does too. */
  const again = async () => {
    await asked.again()
    top.current?.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <div ref={top}>
      <Page heading={text.title} lead={text.lead}>
        <Loaded asked={asked}>
          {({ inForce, coming, past }) => (
            <>
              <Part heading={text.inForce}>
                <Told policy={inForce ?? USUAL_POLICY} kept={inForce} />
              </Part>
              <Part heading={text.coming}>
                <All kept={coming} none={text.noneComing} />
              </Part>
              <Setting key={inForce?.policy} inForce={inForce ?? USUAL_POLICY} again={again} />
              <Part heading={text.past}>
                <All kept={past} none={text.nonePast} />
              </Part>
            </>
          )}
        </Loaded>
      </Page>
    </div>
  )
}

function Told({ policy, kept }: { policy: MatchingPolicy; kept: Kept | null }) {
  const { language } = usePortal()
  const text = POLICY_TEXTS[language]
  return (
    <div class="max-w-prose space-y-2">
      <p>{orderText({ since: kept?.from ?? null, order: policy.order }, language)}</p>
      {bandTexts(policy, language).map((says) => (
        <p key={says}>{says}</p>
      ))}
      {kept !== null && <p class="whitespace-pre-line">{text.reason(kept.reason, dayText(kept.setOn, language))}</p>}
    </div>
  )
}

function All({ kept, none }: { kept: readonly Kept[]; none: string }) {
  const { language } = usePortal()
  const text = POLICY_TEXTS[language]
  if (kept.length === 0) return <Empty says={none} />
  return (
    <ul class="space-y-6">
      {kept.map((each) => (
        <li key={each.policy} class="border-l-4 border-base-300 pl-4">
          <h3 class="text-xl">{text.from(dayText(each.from, language))}</h3>
          <Told policy={each} kept={each} />
        </li>
      ))}
    </ul>
  )
}

function Setting({ inForce, again }: { inForce: MatchingPolicy; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const hat = useHat('officer')
  const text = POLICY_TEXTS[language]
  const may = holds(hat, 'decide') && DECIDERS.some(({ agencies }) => agencies.includes(hat.agency))
  return (
    <Part heading={text.set}>
      {may ? (
        <>
          <p class="max-w-prose">{text.setSays}</p>
          <Form
            id="kebijakan"
            schema={TypedPolicy}
            asks={asksIn(language)}
            words={text.fields}
            button={text.set}
            initial={typedFrom(inForce)}
            send={(typed, key) => call('policy.set', policyTyped(typed), { key })}
            onSent={() => {
              say(text.done)
              again().catch((error: unknown) => console.error(error))
            }}
          />
        </>
      ) : (
        <Empty says={text.notYours} />
      )}
    </Part>
  )
}

function asksIn(language: Language): Asks {
  const names = stepNames(language)
  const choices = CRITERIA.map((value) => ({ value, name: names[value] }))
  return {
    ...Object.fromEntries(STEPS.map((name) => [name, { as: 'choice', choices } as const])),
    aliveDays: { as: 'text' },
    distanceKm: { as: 'text' },
    from: { as: 'day' },
    reason: { as: 'lines', lines: 4 },
  }
}
