// Group offers for a slot: every member with its share and what speaks for it; the whole is accepted or declined here.
import { AcceptGroup, DeclineGroup } from '../../../core/group/schema.ts'
import { reasonText } from '../../text/matching.ts'
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { FoldedForm } from '../form/folded.tsx'
import { groupState, sumText } from '../ikm/group-words.ts'
import { Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'

type Offer = OutputOf<'group.ofOutlet'>[number]
type More = { again: () => Promise<void> }

export function Groups({ offers, again }: More & { offers: readonly Offer[] }) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language].partner
  if (offers.length === 0) return null
  return (
    <Part heading={text.title}>
      <p class="max-w-prose">{text.says}</p>
      <ul class="mt-4 space-y-8">
        {offers.map((one) => (
          <li key={one.group}>
            <One one={one} again={again} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function One({ one, again }: More & { one: Offer }) {
  const { language } = usePortal()
  const { columns, partner: text } = GROUPS_TEXTS[language]
  const members = one.members.map(({ name }) => name).join(', ')
  const names = text.offerOf(members, dayText(one.sentOn ?? one.madeOn, language))
  return (
    <>
      <h3 class="text-xl">{names}</h3>
      <p class="max-w-prose">{sumText(one, language)}</p>
      <p class="max-w-prose">
        {one.state === 'sent' ? text.sent(dayText(one.lapsesOn, language)) : groupState(one, language)}
      </p>
      <Table
        caption={names}
        rows={one.members}
        id={({ ikm }) => ikm}
        columns={[
          { name: columns.member, of: ({ name }) => name },
          { name: columns.product, of: ({ productName }) => productName },
          {
            name: columns.share,
            of: ({ perMonth }) => `${numberText(perMonth, language)} ${one.unitOfSale}`,
            right: true,
          },
          {
            name: columns.why,
            of: ({ reasons }) => (
              <ul class="list-disc pl-5">
                {reasons.map((reason) => (
                  <li key={reason.of}>{reasonText(reason, language)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {one.state === 'sent' && <Answer one={one} names={names} again={again} />}
    </>
  )
}

function Answer({ one: { group, outlet }, names, again }: More & { one: Offer; names: string }) {
  const { language, call, say } = usePortal()
  const { partner } = useHat('partner')
  const { fields, partner: text } = GROUPS_TEXTS[language]
  const fixed = { partner, outlet, group }
  const sent = (what: string) => () => {
    say(what)
    again().catch((error: unknown) => console.error(error))
  }
  return (
    <>
      <FoldedForm
        of={names}
        id={`terima-${group}`}
        schema={AcceptGroup}
        asks={{ from: { as: 'day' } }}
        words={fields}
        button={text.accept}
        fixed={fixed}
        send={(input, key) => call('group.accept', input, { key })}
        onSent={sent(text.accepted)}
      />
      <FoldedForm
        of={names}
        id={`tolak-${group}`}
        schema={DeclineGroup}
        asks={{ reason: { as: 'lines', lines: 3 } }}
        words={fields}
        button={text.decline}
        fixed={fixed}
        send={(input, key) => call('group.decline', input, { key })}
        onSent={sent(text.declined)}
      />
    </>
  )
}
