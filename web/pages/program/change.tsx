// The programme's numbers on several days, as a table that scrolls in itself where it is narrow.

import { FIGURES } from '../../../core/program/schema.ts'
import type { ProgramView } from '../../../core/publish/program-view.ts'
import { figureName } from '../../parts/figure-table.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { PROGRAM_TEXTS } from '../../text/program.ts'
import { type Language, shortDay, TEXTS } from '../../text/text.ts'

export function Change({ days, language }: { days: ProgramView['days']; language: Language }) {
  const text = PROGRAM_TEXTS[language].program
  const told = FIGURES.filter((figure) => days.some(({ values }) => values[figure] !== undefined))
  return (
    <section class="overflow-x-auto" aria-label={`${text.change}. ${TEXTS[language].front.scroll}.`} tabindex={0}>
      <table class="table table-sm">
        <thead class="text-base-content">
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
  )
}
