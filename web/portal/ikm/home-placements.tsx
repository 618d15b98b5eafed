// Where the IKM's products stand, with the terms that were agreed, what was said of it, and what it reports there.
import { GRIEVANCE_TEXTS } from '../../text/portal/grievances.ts'
import { IKM_HOME_TEXTS } from '../../text/portal/ikm-home.ts'
import { dayText } from '../../text/text.ts'
import { termsText } from '../partner/slot-words.ts'
import type { Grievance } from '../parts/grievance-about.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import type { Home, NamesOf } from './home-types.ts'
import { lastDue } from './last-due.ts'
import { Reported, ReportProblem } from './report-problem.tsx'

const KINDS = ['late-payment', 'changed-terms', 'returned-goods'] as const

type Props = { home: Home; namesOf: NamesOf; grievances: readonly Grievance[]; again: () => Promise<void> }

export function Placements({ home: { placements, today }, namesOf, grievances, again }: Props) {
  const { language } = usePortal()
  const { placements: text, waiting } = IKM_HOME_TEXTS[language]
  const { report, thread } = GRIEVANCE_TEXTS[language]
  return (
    <Part heading={text.title}>
      {placements.length === 0 && <Empty says={text.none} />}
      <ul class="space-y-4">
        {placements.map((one) => {
          const from = dayText(one.from, language)
          const names = namesOf(one.products)
          const of = waiting.of(one.slotName, one.outletName)
          return (
            <li key={one.placement} class="max-w-prose border-l-4 border-base-300 pl-4">
              <p class="font-semibold">{of}</p>
              {names !== '' && <p>{names}</p>}
              <p>{one.to === undefined ? text.since(from) : text.between(from, dayText(one.to, language))}</p>
              <p class="text-sm">{termsText(one, language)}</p>
              {one.proposal !== undefined && (
                <p>
                  <a class="inline-flex min-h-11 items-center underline" href={`/ikm/pengajuan/${one.proposal}`}>
                    {thread} <span class="sr-only">{of}</span>
                  </a>
                </p>
              )}
              <Reported grievances={grievances.filter(({ placement }) => placement === one.placement)} />
              <ReportProblem
                summary={report.fold}
                outlet={one.outlet}
                thing={{ placement: one.placement }}
                of={of}
                kinds={KINDS}
                due={{ asked: true, initial: lastDue(one.from, one.terms.paymentDays, today) }}
                again={again}
              />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
