// How verdicts are distributed: a bar for each row, what it says in words, and the numbers as a table.
import { VERDICTS, type Verdict } from '../../core/engine/finding.ts'
import { type Language, numberText, TEXTS } from '../text/text.ts'

export type ChartRow = { id: string; name: string; about: string; verdicts: Record<Verdict, number> }

/** From what is well to what is not; the order is the same in every bar. */
const ORDER = ['met', 'running', 'exempt', 'unconfirmed', 'not-reported', 'short'] as const satisfies readonly Verdict[]

const FILLS: Record<Verdict, { bar: string; number: string }> = {
  met: { bar: 'fill-success', number: 'fill-success-content' },
  running: { bar: 'fill-info', number: 'fill-info-content' },
  exempt: { bar: 'fill-base-300', number: 'fill-base-content' },
  unconfirmed: { bar: 'fill-accent', number: 'fill-accent-content' },
  'not-reported': { bar: 'fill-neutral', number: 'fill-neutral-content' },
  short: { bar: 'fill-error', number: 'fill-error-content' },
}

/** Narrower parts have no room for their number. */
const ROOM = 9

export function VerdictChart({ rows, language }: { rows: readonly ChartRow[]; language: Language }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} class="whole py-2">
          <p class="flex flex-wrap items-baseline justify-between gap-x-4">
            <span class="font-semibold">{row.name}</span>
            <span class="text-sm">{row.about}</span>
          </p>
          <VerdictBar row={row} language={language} />
        </li>
      ))}
    </ul>
  )
}

function VerdictBar({ row, language }: { row: ChartRow; language: Language }) {
  const { verdicts } = TEXTS[language]
  const whole = ORDER.reduce((sum, verdict) => sum + row.verdicts[verdict], 0)
  const parts = ORDER.filter((verdict) => row.verdicts[verdict] > 0)
  const words = parts.map((verdict) => `${numberText(row.verdicts[verdict], language)} ${verdicts[verdict]}`).join(', ')
  const share = (count: number) => Math.round((count / whole) * 10_000) / 100
  const before = (verdict: Verdict) =>
    parts.slice(0, parts.indexOf(verdict as (typeof parts)[number])).reduce((sum, each) => sum + row.verdicts[each], 0)
  return (
    <svg class="mt-1 h-8 w-full" role="img" aria-label={`${row.name}: ${words}.`}>
      {parts.map((verdict) => {
        const [from, wide] = [share(before(verdict)), share(row.verdicts[verdict])]
        return (
          <g key={verdict}>
            <rect
              x={`${from}%`}
              width={`${wide}%`}
              height="32"
              class={`${FILLS[verdict].bar} stroke-base-100`}
              stroke-width="2"
            />
            {wide >= ROOM && (
              <text
                x={`${Math.round((from + wide / 2) * 100) / 100}%`}
                y="21"
                text-anchor="middle"
                class={`sign text-base ${FILLS[verdict].number}`}
              >
                {numberText(row.verdicts[verdict], language)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

export function VerdictLegend({ label, language }: { label: string; language: Language }) {
  return (
    <ul class="flex flex-wrap gap-x-5 gap-y-2 text-sm" aria-label={label}>
      {ORDER.map((verdict) => (
        <li key={verdict} class="flex items-center gap-2">
          <svg aria-hidden="true" class="h-4 w-6 shrink-0 outline outline-base-content">
            <rect width="100%" height="100%" class={FILLS[verdict].bar} />
          </svg>
          {TEXTS[language].verdicts[verdict]}
        </li>
      ))}
    </ul>
  )
}

type TableProps = {
  title: string
  words: { table: string; group: string; all: string }
  rows: readonly ChartRow[]
  language: Language
}

/** The same numbers as a table that scrolls in itself where it is narrow. */
export function VerdictTable({ title, words, rows, language }: TableProps) {
  const { verdicts, front } = TEXTS[language]
  return (
    <details class="fold">
      <summary>{words.table}</summary>
      <section class="overflow-x-auto" aria-label={`${title}. ${front.scroll}.`} tabindex={0}>
        <table class="table table-sm">
          <thead class="text-base-content">
            <tr>
              <th scope="col">{words.group}</th>
              {ORDER.map((verdict) => (
                <th key={verdict} scope="col" class="text-right">
                  {verdicts[verdict]}
                </th>
              ))}
              <th scope="col" class="text-right">
                {words.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {ORDER.map((verdict) => (
                  <td key={verdict} class="text-right tabular-nums">
                    {numberText(row.verdicts[verdict], language)}
                  </td>
                ))}
                <td class="text-right font-semibold tabular-nums">
                  {numberText(
                    VERDICTS.reduce((sum, verdict) => sum + row.verdicts[verdict], 0),
                    language,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
