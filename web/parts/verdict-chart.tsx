// How verdicts are distributed: a bar for each row, what it says in words, and the numbers as a table.
import type { Verdict } from '../../core/engine/finding.ts'
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
  const parts = partsOf(row)
  const words = parts.map(({ verdict, wide }) => `${numberText(wide, language)} ${verdicts[verdict]}`).join(', ')
  const whole = wholeOf(row)
  return (
    <svg class="mt-1 w-full" height="32" role="img" aria-label={`${row.name}: ${words}.`}>
      <Parts row={row} />
      {parts.map(({ verdict, from, wide }) => {
        const percent = (count: number) => Math.round((count / whole) * 100)
        return (
          percent(wide) >= ROOM && (
            <text
              key={verdict}
              x={`${percent(from + wide / 2)}%`}
              y="21"
              text-anchor="middle"
              class={`sign text-[16px] ${FILLS[verdict].number}`}
            >
              {numberText(wide, language)}
            </text>
          )
        )
      })}
    </svg>
  )
}

/** A field as wide as there are, which stretches to the room there is; what is written over it must not stretch. */
function Parts({ row }: { row: ChartRow }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${wholeOf(row)} 1`}
      preserveAspectRatio="none"
      class="stroke-base-100 stroke-2 *:[vector-effect:non-scaling-stroke]"
    >
      {partsOf(row).map(({ verdict, from, wide }) => (
        <rect key={verdict} x={from} width={wide} height="1" class={FILLS[verdict].bar} />
      ))}
    </svg>
  )
}

function partsOf({ verdicts }: ChartRow): { verdict: Verdict; from: number; wide: number }[] {
  let from = 0
  return ORDER.flatMap((verdict) => {
    const wide = verdicts[verdict]
    from += wide
    return wide === 0 ? [] : [{ verdict, from: from - wide, wide }]
  })
}

function wholeOf({ verdicts }: ChartRow): number {
  return ORDER.reduce((sum, verdict) => sum + verdicts[verdict], 0)
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

/** The same numbers as a table, folded away. */
export function VerdictTable(props: TableProps) {
  return (
    <details class="fold">
      <summary>{props.words.table}</summary>
      <ScrollingTable {...props} />
    </details>
  )
}

/** For many rows: one table with the numbers, and the bar of each row below its name. */
export function VerdictBarTable(props: TableProps) {
  return <ScrollingTable {...props} bars />
}

/** Scrolls in itself where it is narrow. */
function ScrollingTable({ title, words, rows, language, bars = false }: TableProps & { bars?: boolean }) {
  const { verdicts, front } = TEXTS[language]
  return (
    <section class="overflow-x-auto print:overflow-visible" aria-label={`${title}. ${front.scroll}.`} tabindex={0}>
      <table class="table [&_:is(td,th)]:px-2 print:[&_:is(td,th)]:px-1">
        <thead class="align-bottom whitespace-normal text-base-content">
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
        <tbody class="text-right tabular-nums">
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" class="text-left">
                {row.name}
                {bars && (
                  <>
                    <span class="block text-xs font-normal">{row.about}</span>
                    <svg aria-hidden="true" class="mt-1 h-4 w-full min-w-40">
                      <Parts row={row} />
                    </svg>
                  </>
                )}
              </th>
              {ORDER.map((verdict) => (
                <td key={verdict}>{numberText(row.verdicts[verdict], language)}</td>
              ))}
              <td class="font-semibold">{numberText(wholeOf(row), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
