// The reports of the business or of one outlet in a year: those that were sent, and the form for one more.
import type { Rule } from '../../../core/engine/scenario.ts'
import type { Period } from '../../../core/kernel/period.ts'
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
import { countedOf } from './reports-totals.ts'
import { UnitChoice } from './unit-choice.tsx'
import { type Outlet, type Units, useUnits, yearIn } from './units.ts'
import { reportWay, WHOLE } from './ways.ts'

export default function Reports({ parts: [unit, word, wanted] }: ScreenProps) {
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
              <Loaded asked={rules}>
                {(all) => <OfYear {...{ outlet, year, wanted, units: found }} rules={all} />}
              </Loaded>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

type OfYearProps = {
  outlet: Outlet | undefined
  year: string
  /** The period that the address asks for. */
  wanted: string | undefined
  rules: readonly Rule[]
  units: Units
}

function OfYear({ outlet, year, wanted, rules, units }: OfYearProps) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = REPORTS_TEXTS[language]
  const which = { partner, ...(outlet === undefined ? {} : { outlet: outlet.unit }) }
  const id = outlet?.unit ?? partner
  const asked = useAsked(`${id} ${year}`, () => call('report.ofUnit', { ...which, year }))
  const caption = text.list(outlet?.name ?? text.whole, year)
  const kind = outlet === undefined ? 'partner' : 'outlet'
  const unit = { kind, sector: outlet?.sector ?? units.sector } as const
  const { periods, needs } = reportable(rules, unit, year, units.today)
  return (
    <Loaded asked={asked}>
      {(reports) => {
        const counted = (period: Period) => countedOf(reports, id, period)
        const period =
          periods.find((each) => each === wanted) ?? periods.find((each) => counted(each) === undefined) ?? periods[0]
        return (
          <>
            <Part heading={text.submit}>
              {period === undefined ? (
                <Empty says={text.nothing} />
              ) : (
                <>
                  <Periods {...{ periods, period, counted, outlet }} />
                  <SubmitForm
                    key={`${id} ${period}`}
                    {...{ which, period, needs, counted: counted(period), again: asked.again }}
                  />
                </>
              )}
            </Part>
            <Part heading={caption}>
              {reports.length === 0 ? (
                <Empty says={text.none} />
              ) : (
                <List {...{ reports, caption, counts: (one) => counted(one.period) === one }} />
              )}
            </Part>
          </>
        )
      }}
    </Loaded>
  )
}

type PeriodsProps = {
  periods: readonly Period[]
  period: Period
  counted: (period: Period) => Reported | undefined
  outlet: Outlet | undefined
}

/** Each period that can be reported, and whether it was. */
function Periods({ periods, period, counted, outlet }: PeriodsProps) {
  const { language } = usePortal()
  const text = REPORTS_TEXTS[language]
  return (
    <nav class="screen mb-6" aria-label={text.period}>
      <ul class="flex flex-wrap gap-x-6">
        {periods.map((each) => (
          <li key={each}>
            <a
              class="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline"
              href={reportWay({ outlet: outlet?.unit }, each)}
              aria-current={each === period ? 'page' : undefined}
            >
              {`${periodText(each, language)}: ${counted(each) === undefined ? text.open : text.reported}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Reported = OutputOf<'report.ofUnit'>[number]
type ListProps = { reports: readonly Reported[]; caption: string; counts: (one: Reported) => boolean }

/** Every version with its day and who said it: a correction stands beside what it corrects. */
function List({ reports, caption, counts }: ListProps) {
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
            of: ({ declared: { spendIdr } }) =>
              spendIdr === undefined ? '–' : amount(formatRupiah(spendIdr), spendIdr),
            right: true,
          },
          {
            name: text.volume,
            of: ({ declared: { volumeKg } }) =>
              volumeKg === undefined ? '–' : amount(text.kg(numberText(volumeKg, language)), volumeKg),
            right: true,
          },
          { name: text.submittedOn, of: ({ submittedOn }) => dayText(submittedOn, language) },
          { name: text.counts, of: (one) => (counts(one) ? text.yes : text.replaced) },
          { name: text.reason, of: ({ reason }) => reason ?? false },
        ]}
      />
      <p class="mt-3 max-w-prose text-sm">{text.last}</p>
    </>
  )

  function amount(shown: string, total: number): string {
    return total === 0 ? text.nil(shown) : shown
  }
}
