// The figures of the ledger by kind of business, as a table that scrolls in itself where it is narrow.

import { sectorName } from '../text/names.ts'
import { type Language, TEXTS } from '../text/text.ts'

import { NumberCell } from './number-cell.tsx'

export type Figure = { figure: string; part: string; value: number; on: string }

const KIND = 'sector:'

/** How a figure is called, and what it means; the bare word where the pages know none. */
export function figureName(figure: string, language: Language): { name: string; means: string } {
  const names: Record<string, { name: string; means: string }> = TEXTS[language].front.figureNames
  return (Object.hasOwn(names, figure) ? names[figure] : undefined) ?? { name: figure, means: '' }
}

export function FigureTable({ figures, language }: { figures: readonly Figure[]; language: Language }) {
  const { front } = TEXTS[language]
  const own = figures.filter(({ part }) => part.startsWith(KIND))
  if (own.length === 0) return null
  const columns = [...new Set(own.map(({ figure }) => figure))]
  const rows = [...Map.groupBy(own, (each) => each.part.slice(KIND.length))]
  const title = front.bySector
  return (
    <details class="fold">
      <summary>{title}</summary>
      <section class="overflow-x-auto" aria-label={`${title}. ${front.scroll}.`} tabindex={0}>
        <table class="table">
          <thead class="text-base-content">
            <tr>
              <th scope="col">{title}</th>
              {columns.map((figure) => (
                <th key={figure} scope="col" class="text-right">
                  {figureName(figure, language).name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, values]) => (
              <tr key={id}>
                <th scope="row">{sectorName(id, language)}</th>
                {columns.map((figure) => {
                  const value = values.find((each) => each.figure === figure)?.value
                  return <NumberCell key={figure} value={value} language={language} />
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
