// What partners owe the IKM, the longest late first; one tap says that it was paid.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { dayText, numberText } from '../../text/text.ts'
import { Act } from '../parts/act.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Home } from './home-types.ts'

type Props = { home: Home; again: () => Promise<void> }

export function Unpaid({ home: { unpaid, today }, again }: Props) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = IKM_HOME_TEXTS[language].unpaid
  const standing = ({ daysLate, dueOn }: Home['unpaid'][number]) => {
    if (daysLate > 0) return text.late(numberText(daysLate, language), daysLate === 1)
    return dueOn === undefined ? text.noDue : text.due(dayText(dueOn, language))
  }
  const total = unpaid.reduce((sum, { amountIdr }) => sum + amountIdr, 0)
  return (
    <Part heading={text.title}>
      {unpaid.length === 0 ? <Empty says={text.none} /> : <p>{text.total(formatRupiah(total))}</p>}
      <ul class="mt-2 space-y-4">
        {unpaid.map((one) => {
          const { id: purchase, partner, outlet, outletName, on, amountIdr, daysLate } = one
          const received = dayText(on, language)
          return (
            <li
              key={purchase}
              class={`max-w-prose border-l-4 pl-4 ${daysLate > 0 ? 'border-error' : 'border-base-300'}`}
            >
              <p class="text-lg font-semibold">
                {formatRupiah(amountIdr)}, {standing(one)}
              </p>
              <p>
                {outletName}, {text.received(received)}
              </p>
              <Act
                act={(key) => call('ikm.purchase.pay', { partner, ikm, outlet, on, purchase, paidOn: today }, { key })}
                onDone={again}
                done={text.done}
                label={text.paidOf(outletName, received)}
              >
                {text.paid}
              </Act>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
