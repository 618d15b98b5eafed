// How the programme's numbers changed: a chart for each of the leading four, and all of them as a table.

import { FIGURES, type FigureName } from '../../../core/program/schema.ts'
import type { ProgramView } from '../../../core/publish/program-view.ts'
import { type Column, ColumnChart } from '../../parts/column-chart.tsx'
import { figureName } from '../../parts/figure-table.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { PROGRAM_TEXTS } from '../../text/program.ts'
import { dayText, type Language, numberText, shortDay, TEXTS } from '../../text/text.ts'

type Days = ProgramView['days']
type ChangeProps = { days: Days; language: Language }

/** The numbers that stand for the programme; of offered slots those that are filled are a part. */
const LEADING = [
  { figure: 'ikm.registered' },
  { figure: 'ikm.active' },
  { figure: 'ikm.placed' },
  { figure: 'slot.offered', part: 'slot.filled' },
] as const satisfies readonly { figure: FigureName; part?: FigureName }[]

export function Change({ days, language }: ChangeProps) {
  return (
    <>
      <div class="grid gap-x-8 gap-y-6 md:grid-cols-2 print:grid-cols-2">
        {LEADING.map((each) => (
          <ChartOf key={each.figure} {...each} days={days} language={language} />
        ))}
      </div>
      <ChangeTable days={days} language={language} />
    </>
  )
}

function ChartOf({ figure, part, days, language }: ChangeProps & { figure: FigureName; part?: FigureName }) {
  const text = PROGRAM_TEXTS[language].program
  const { name } = figureName(figure, language)
  const columns = days.map(
    ({ on, values }): Column => ({ on, value: values[figure], ...(part === undefined ? {} : { part: values[part] }) }),
  )
  const counted = columns.filter(({ value }) => value !== undefined)
  const partName = part === undefined ? undefined : figureName(part, language).name
  const says = counted.map(({ on, value = 0, part: filled }) => {
    const also = filled === undefined ? '' : ` (${text.of(numberText(filled, language))})`
    return `${dayText(on, language)}: ${numberText(value, language)}${also}`
  })
  return (
    <figure class="whole">
      <figcaption class="mb-2 leading-snug">
        <span class="font-semibold">{name}</span>
        {partName !== undefined && <Filled name={partName} />}
      </figcaption>
      {counted.length > 1 ? (
        <ColumnChart columns={columns} words={`${name}. ${says.join('; ')}.`} newest={text.now} language={language} />
      ) : (
        <p class="max-w-prose text-sm">{text.countedOnce}</p>
      )}
    </figure>
  )
}

/** What the darker part of the columns is. */
function Filled({ name }: { name: string }) {
  return (
    <span class="ml-4 inline-flex items-center gap-2 text-sm">
      <svg aria-hidden="true" class="h-4 w-4 shrink-0">
        <rect width="100%" height="100%" class="fill-primary" />
      </svg>
      {name}
    </span>
  )
}

function ChangeTable({ days, language }: ChangeProps) {
  const text = PROGRAM_TEXTS[language].program
  const told = FIGURES.filter((figure) => days.some(({ values }) => values[figure] !== undefined))
  return (
    <details class="fold mt-4">
      <summary>{text.table}</summary>
      <section
        class="overflow-x-auto print:overflow-visible"
        aria-label={`${text.change}. ${TEXTS[language].front.scroll}.`}
        tabindex={0}
      >
        <table class="table [&_:is(td,th)]:px-2 print:[&_:is(td,th)]:px-1">
          <thead class="align-bottom whitespace-normal text-base-content">
            <tr>
              <th scope="col">{text.figure}</th>
              {days.map(({ on }) => (
                <th key={on} scope="col" class="text-right">
                  {shortDay(on, language)} {on.slice(0, 4)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((figure) => (
              <tr key={figure}>
                <th scope="row">{figureName(figure, language).name}</th>
                {days.map(({ on, values }) => (
                  <NumberCell key={on} value={values[figure]} language={language} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
