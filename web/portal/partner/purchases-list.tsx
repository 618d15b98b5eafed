// The purchases of a year as a table: what the IKM and officers said of each, and when either side has it paid.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { PayPurchase } from '../../../core/purchase/schema.ts'
import { PURCHASES_TEXTS } from '../../text/portal/purchases.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { FoldedForm } from '../form/folded.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'
import { useNames } from './names.ts'

type Purchase = OutputOf<'purchase.ofOutlet'>[number]

type Props = { purchases: readonly Purchase[]; caption: string; again: () => Promise<void> }

export function PurchaseList({ purchases, caption, again }: Props) {
  const { language } = usePortal()
  const text = PURCHASES_TEXTS[language]
  const nameOf = useNames(purchases.map(({ ikm }) => ikm))
  return (
    <Table
      caption={caption}
      rows={purchases.toReversed()}
      id={({ id }) => id}
      columns={[
        { name: text.on, of: ({ on }) => dayText(on, language) },
        { name: text.ikm, of: ({ ikm }) => nameOf(ikm) },
        { name: text.amount, of: ({ amountIdr }) => formatRupiah(amountIdr), right: true },
        { name: text.volume, of: ({ volumeKg }) => text.kg(numberText(volumeKg, language)), right: true },
        { name: text.dueOn, of: (purchase) => <Due purchase={purchase} /> },
        { name: text.answer, of: (purchase) => <Answers purchase={purchase} /> },
        {
          name: text.paid,
          of: (purchase) => <Paid purchase={purchase} name={nameOf(purchase.ikm)} again={again} />,
        },
      ]}
    />
  )
}

/** By when it is to be paid, and by how many days that was or is missed. */
export function Due({ purchase: { dueOn, payment } }: { purchase: Pick<Purchase, 'dueOn' | 'payment'> }) {
  const { language } = usePortal()
  const text = PURCHASES_TEXTS[language]
  const { daysLate, paidOn } = payment
  return (
    <>
      {dueOn === undefined ? '–' : dayText(dueOn, language)}
      {daysLate > 0 && (
        <span class="block font-semibold">
          {paidOn === null ? text.late(numberText(daysLate, language)) : text.paidLate(numberText(daysLate, language))}
        </span>
      )}
    </>
  )
}

/** Of either side its last word counts, so no other is shown. */
function Answers({ purchase: { answers } }: { purchase: Purchase }) {
  const { language } = usePortal()
  const text = PURCHASES_TEXTS[language]
  const last = (['ikm', 'officer'] as const).flatMap((by) => answers.findLast((each) => each.by === by) ?? [])
  if (last.length === 0) return <>{text.waiting}</>
  return (
    <>
      {last.map(({ id, by, answer }) => (
        <span key={id} class="block">
          {text.saidBy[by](text.answers[answer])}
        </span>
      ))}
    </>
  )
}

function Paid({ purchase, name, again }: { purchase: Purchase; name: string; again: () => Promise<void> }) {
  const { language, call, say } = usePortal()
  const text = PURCHASES_TEXTS[language]
  const { partner, unit: outlet, ikm, on, id, payments } = purchase
  const last = (['partner', 'ikm'] as const).flatMap((by) => payments.findLast((each) => each.by === by) ?? [])
  const said = last.some(({ by }) => by === 'partner')
  return (
    <>
      {last.length === 0 && text.unpaid}
      {last.map((payment) => (
        <span key={payment.id} class="block">
          {text.paidBy[payment.by](dayText(payment.paidOn, language))}
        </span>
      ))}
      <FoldedForm
        summary={said ? text.payAgain : text.pay}
        of={text.payOf(name, dayText(on, language))}
        id={`bayar-${id}`}
        schema={PayPurchase}
        asks={{ paidOn: { as: 'day' } }}
        words={text.payFields}
        button={text.savePay}
        fixed={{ partner, ikm, outlet, on, purchase: id }}
        send={(input, key) => call('purchase.pay', input, { key })}
        onSent={() => {
          say(text.paidNow)
          again().catch((error: unknown) => console.error(error))
        }}
      />
    </>
  )
}
