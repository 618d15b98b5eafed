// One group offer as its members see it: money terms, every share and answer, and what this IKM may do next.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { numberText } from '../../text/text.ts'
import { termsText } from '../partner/slot-words.ts'
import { Act } from '../parts/act.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import { LeadActs } from './group-lead.tsx'
import { type Group, groupState, memberOf, sumText } from './group-words.ts'

type Props = { one: Group; again: () => Promise<void> }

export function OneGroup({ one, again }: Props) {
  const { language } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const own = memberOf(one, ikm)
  const open = one.state === 'gathering' || one.state === 'sent'
  return (
    <>
      <div class="max-w-prose space-y-1">
        <p class="text-lg font-semibold">{termsText(one, language)}</p>
        <p>{sumText(one, language)}</p>
        {own !== undefined && <p>{text.share(numberText(own.perMonth, language), one.unitOfSale)}</p>}
        <p>{groupState(one, language)}</p>
      </div>
      {open && !one.vacant && <Empty says={text.full} />}
      <Members one={one} />
      {open && one.lead === ikm && <LeadActs one={one} again={again} />}
      {open && one.lead !== ikm && own !== undefined && <Answer one={one} own={own} again={again} />}
    </>
  )
}

function Members({ one: { members, lead, unitOfSale } }: { one: Group }) {
  const { language } = usePortal()
  const text = GROUPS_TEXTS[language]
  return (
    <Part heading={text.members}>
      <Table
        caption={text.members}
        rows={members}
        id={({ ikm }) => ikm}
        columns={[
          { name: text.columns.member, of: ({ ikm, name }) => (ikm === lead ? `${name} (${text.lead})` : name) },
          { name: text.columns.product, of: ({ productName }) => productName },
          {
            name: text.columns.share,
            of: ({ perMonth }) => `${numberText(perMonth, language)} ${unitOfSale}`,
            right: true,
          },
          { name: text.columns.answer, of: ({ answer }) => text.answers[answer] },
        ]}
      />
    </Part>
  )
}

function Answer({ one, own, again }: Props & { own: Group['members'][number] }) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const { outlet, group, state } = one
  const { product, perMonth, answer } = own
  if (answer === 'refused') return null
  const given = (agree: boolean) => (key: string) =>
    call('group.answer', { ikm, outlet, group, product, perMonth, agree }, { key })
  const asked = state === 'gathering' && answer === 'asked'
  return (
    <>
      {asked && (
        <p>
          <Act act={given(true)} onDone={again} done={text.agreed} look="btn btn-primary">
            {text.agree}
          </Act>
        </p>
      )}
      <details class="fold">
        <summary>{asked ? text.refuse : text.leave}</summary>
        <p class="max-w-prose">{text.leaveSays}</p>
        <p class="mt-2">
          <Act act={given(false)} onDone={again} done={text.left}>
            {asked ? text.refuse : text.leave}
          </Act>
        </p>
      </details>
    </>
  )
}
