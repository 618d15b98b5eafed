// The reports of the business or of one outlet in a year: those that were sent, and the form for one more.
import type { Rule } from '../../../core/engine/scenario.ts'
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { REPORTS_TEXTS } from '../../text/portal/reports.ts'
import { UNIT_TEXTS } from '../../text/portal/units.ts'
import { dayText, numberText, periodText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { SubmitForm } from './reports-form.tsx'
import { reportable } from './reports-periods.ts'
import { UnitChoice } from './unit-choice.tsx'
import { type Outlet, type Units, useUnits, yearIn } from './units.ts'

/** How an address names the business as a whole. */
const WHOLE = 'usaha'

export default function Reports({ parts: [unit, word] }: ScreenProps) {
  const { language, call } = usePortal()
  const { name, role } = useHat('partner')
  const text = REPORTS_TEXTS[language]
  const units = useUnits()
  const rules = useAsked('rules', () => call('regulation.rules', {}))
  return (
    <Page heading={`${text.title}: ${name}`} lead={text.lead}>
      <Loaded asked={units}>
        {(found) => {
          const named = found.outlets.find((each) => each.unit === unit)
          // A clerk reports for its outlets and not for the business.
          const outlet = named ?? (role === 'clerk' ? found.outlets[0] : undefined)
          if (outlet === undefined && role === 'clerk') return <Empty says={UNIT_TEXTS[language].noOutlets} />
          const year = yearIn(word, found.today)
          const whole = role === 'clerk' ? {} : { whole: { value: WHOLE, name: text.whole } }
          return (
            <>
              <UnitChoice address="/mitra/laporan" units={found} unit={outlet?.unit ?? WHOLE} year={year} {...whole} />
              <Loaded asked={rules}>{(all) => <OfYear outlet={outlet} year={year} rules={all} units={found} />}</Loaded>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

type OfYearProps = { outlet: Outlet | undefined; year: string; rules: readonly Rule[]; units: Units }

function OfYear({ outlet, year, rules, units }: OfYearProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = REPORTS_TEXTS[language]
  const which = { partner, ...(outlet === undefined ? {} : { outlet: outlet.unit }) }
  const asked = useAsked(`${outlet?.unit ?? partner} ${year}`, () => call('report.ofUnit', { ...which, year }))
  const caption = text.list(outlet?.name ?? text.whole, year)
  const kind = outlet === undefined ? 'partner' : 'outlet'
  const unit = { kind, sector: outlet?.sector ?? units.sector } as const
  const { periods, needs } = reportable(rules, unit, year, units.today)
  return (
    <>
      <Part heading={caption}>
        <Loaded asked={asked}>
          {(reports) =>
            reports.length === 0 ? <Empty says={text.none} /> : <List reports={reports} caption={caption} />
          }
        </Loaded>
      </Part>
      <Part heading={text.submit}>
        {periods.length === 0 ? (
          <Empty says={text.nothing} />
        ) : (
          <SubmitForm which={which} year={year} periods={periods} needs={needs} again={asked.again} />
        )}
      </Part>
    </>
  )
}

function List({ reports, caption }: { reports: OutputOf<'report.ofUnit'>; caption: string }) {
  const { language } = usePortal()
  const text = REPORTS_TEXTS[language]
  return (
    <>
      <Table
        caption={caption}
        rows={reports.toReversed()}
        id={({ id }) => id}
        columns={[
          { name: text.period, of: ({ period }) => periodText(period, language) },
          { name: text.by, of: ({ by }) => text.sides[by] },
          {
            name: text.spend,
            of: ({ declared: { spendIdr } }) => (spendIdr === undefined ? '–' : formatRupiah(spendIdr)),
            right: true,
          },
          {
            name: text.volume,
            of: ({ declared: { volumeKg } }) =>
              volumeKg === undefined ? '–' : text.kg(numberText(volumeKg, language)),
            right: true,
          },
          { name: text.submittedOn, of: ({ submittedOn }) => dayText(submittedOn, language) },
          { name: text.reason, of: ({ reason }) => reason ?? false },
        ]}
      />
      <p class="mt-3 max-w-prose text-sm">{text.last}</p>
    </>
  )
}
