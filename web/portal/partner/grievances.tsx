// What IKM reported of a partner: of all its outlets for its heads, of the clerk's own else; each is answered here.
import { ANSWERS, AnswerGrievance } from '../../../core/grievance/schema.ts'
import { isLive } from '../../../core/grievance/steps.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { FoldedForm } from '../form/folded.tsx'
import { type Grievance, GrievanceAbout, whatOf } from '../parts/grievance-about.tsx'
import { Listing } from '../parts/listing.tsx'
import { Page } from '../parts/page.tsx'
import { beyond, oneByOne, usePages } from '../parts/pages.ts'
import { useHat, usePortal } from '../portal.ts'

export default function Grievances() {
  const { language, call } = usePortal()
  const { partner, name, role, outlets } = useHat('partner')
  const text = GRIEVANCE_TEXTS[language]
  const listed = usePages(partner, (cursor) =>
    role === 'clerk'
      ? oneByOne(outlets, cursor, (outlet, from) =>
          call('grievance.ofPartner', { partner, outlet, limit: 25, ...beyond(from) }),
        )
      : call('grievance.ofPartner', { partner, limit: 25, ...beyond(cursor) }),
  )
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.partner.lead}>
      <Listing listed={listed} of={text.title} none={text.partner.none}>
        {(items) => (
          <ul class="space-y-6">
            {items.map((one) => (
              <li
                key={one.grievance}
                class={`max-w-prose border-l-4 pl-4 ${one.state === 'open' ? 'border-error' : 'border-base-300'}`}
              >
                <GrievanceAbout one={one} who={`${one.ikmName}, ${one.outletName}`} />
                {one.slot !== undefined && (
                  <p>
                    <a
                      class="inline-flex min-h-11 items-center underline"
                      href={`/mitra/slot/${one.unit}/${one.slot}`}
                      aria-label={`${text.partner.slot}: ${one.ikmName}, ${one.outletName}`}
                    >
                      {text.partner.slot}
                    </a>
                  </p>
                )}
                {isLive(one) && <Answer one={one} again={listed.asked.again} />}
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </Page>
  )
}

function Answer({ one, again }: { one: Grievance; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const text = GRIEVANCE_TEXTS[language].partner
  const { grievance, unit: outlet, kind, state, ikmName } = one
  const late = kind === 'late-payment'
  const choices = ANSWERS.filter((value) => late || value !== 'paid').map((value) => ({
    value,
    name: text.choices[value],
  }))
  return (
    <FoldedForm
      summary={state === 'open' ? text.answer : text.again}
      of={`${ikmName}, ${whatOf(one, language)}`}
      id={`jawab-${grievance}`}
      schema={AnswerGrievance}
      asks={{
        answer: { as: 'choice', choices },
        ...(late ? { paidOn: { as: 'day' } } : {}),
        note: { as: 'lines', lines: 2 },
      }}
      words={text.fields}
      button={text.answer}
      fixed={{ partner, outlet, grievance }}
      send={(input, key) => call('grievance.answer', input, { key })}
      onSent={() => {
        say(text.sent)
        again().catch((error: unknown) => console.error(error))
      }}
    />
  )
}
