// What partners owe the IKM, the longest late first; one tap says that it was paid, another that it is late.
import { isLive } from '../../../core/grievance/steps.ts'
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { dayText, numberText } from '../../text/text.ts'
import { Act } from '../parts/act.tsx'
import type { Grievance } from '../parts/grievance-about.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { Home } from './home-types.ts'
import { Reported, ReportProblem } from './report-problem.tsx'

type Props = { home: Home; grievances: readonly Grievance[]; again: () => Promise<void> }

export function Unpaid({ home: { unpaid, today }, grievances, again }: Props) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = IKM_HOME_TEXTS[language].unpaid
  const { report } = GRIEVANCE_TEXTS[language]
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
          const of = `${outletName}, ${text.received(received)}`
          const own = grievances.filter((each) => each.purchase === purchase)
          const told = own.some((each) => each.kind === 'late-payment' && isLive(each))
          return (
            <li
              key={purchase}
              class={`max-w-prose border-l-4 pl-4 ${daysLate > 0 ? 'border-error' : 'border-base-300'}`}
            >
              <p class="text-lg font-semibold">
                {formatRupiah(amountIdr)}, {standing(one)}
              </p>
              <p>{of}</p>
              <Reported grievances={own} />
              <p class="flex flex-wrap gap-3">
                <Act
                  act={(key) =>
                    call('ikm.purchase.pay', { partner, ikm, outlet, on, purchase, paidOn: today }, { key })
                  }
                  onDone={again}
                  done={text.done}
                  label={text.paidOf(outletName, received)}
                >
                  {text.paid}
                </Act>
                {daysLate > 0 && !told && (
                  <Act
                    act={(key) =>
                      call('grievance.report', { ikm, outlet, kind: 'late-payment', purchase, on }, { key })
                    }
                    onDone={again}
                    done={report.sent}
                    label={`${report.late}: ${of}`}
                  >
                    {report.late}
                  </Act>
                )}
              </p>
              <ReportProblem
                summary={daysLate > 0 ? report.more : report.fold}
                outlet={outlet}
                thing={{ purchase, on }}
                of={of}
                kinds={
                  daysLate > 0 || one.dueOn === undefined ? ['late-payment', 'returned-goods'] : ['returned-goods']
                }
                due={{ asked: one.dueOn === undefined }}
                again={again}
              />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
