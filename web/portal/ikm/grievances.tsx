// What an IKM reported of partners: what was answered, and whether it is settled, to be reported again or withdrawn.
import { SettleGrievance } from '../../../core/grievance/schema.ts'
import { isLive } from '../../../core/grievance/steps.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { FoldedForm } from '../form/folded.tsx'
import { Act } from '../parts/act.tsx'
import { type Grievance, GrievanceAbout, whatOf } from '../parts/grievance-about.tsx'
import { Listing } from '../parts/listing.tsx'
import { Page } from '../parts/page.tsx'
import { beyond, usePages } from '../parts/pages.ts'
import { useHat, usePortal } from '../portal.ts'

export default function Grievances() {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GRIEVANCE_TEXTS[language]
  const listed = usePages(ikm, (cursor) => call('grievance.ofIkm', { ikm, limit: 25, ...beyond(cursor) }))
  return (
    <Page heading={text.title} lead={text.own.lead}>
      <Listing listed={listed} of={text.title} none={text.own.none}>
        {(items) => (
          <ul class="space-y-6">
            {items.map((one) => (
              <li
                key={one.grievance}
                class={`max-w-prose border-l-4 pl-4 ${isLive(one) ? 'border-primary' : 'border-base-300'}`}
              >
                <GrievanceAbout one={one} who={one.outletName} />
                {isLive(one) && <Steps one={one} again={listed.asked.again} />}
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </Page>
  )
}

function Steps({ one, again }: { one: Grievance; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GRIEVANCE_TEXTS[language]
  const { unit: outlet, grievance, state, kind, placement, purchase, on, dueOn, change, paidOn } = one
  const of = `${whatOf(one, language)}, ${one.outletName}`
  const which = { ikm, outlet, grievance }
  return (
    <>
      {kind === 'late-payment' ? (
        <FoldedForm
          of={of}
          id={`beres-${grievance}`}
          schema={SettleGrievance}
          asks={{ paidOn: { as: 'day', needed: true } }}
          words={text.fields}
          button={text.own.settle}
          fixed={which}
          initial={paidOn === undefined ? {} : { paidOn }}
          keepsNothing
          send={(input, key) => call('grievance.settle', input, { key })}
          onSent={() => {
            say(text.own.settled)
            again().catch((error: unknown) => console.error(error))
          }}
        />
      ) : null}
      <p class="mt-2 flex flex-wrap gap-3">
        {kind !== 'late-payment' && (
          <Act
            act={(key) => call('grievance.settle', which, { key })}
            onDone={again}
            done={text.own.settled}
            label={`${text.own.settle}: ${of}`}
          >
            {text.own.settle}
          </Act>
        )}
        {state === 'answered' && (
          <Act
            act={(key) =>
              call('grievance.report', { ikm, outlet, kind, placement, purchase, on, dueOn, change }, { key })
            }
            onDone={again}
            done={text.report.sent}
            label={`${text.own.again}: ${of}`}
          >
            {text.own.again}
          </Act>
        )}
        <Act
          act={(key) => call('grievance.withdraw', which, { key })}
          onDone={again}
          done={text.own.withdrawn}
          label={`${text.own.withdraw}: ${of}`}
        >
          {text.own.withdraw}
        </Act>
      </p>
    </>
  )
}
