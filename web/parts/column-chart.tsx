// A number over time: a column for each day that was counted, its value above it, the month and year below.
import { type Language, monthText, numberText } from '../text/text.ts'

/** `part` is what is filled of `value`; a day on which the number was not counted has neither. */
export type Column = { on: string; value: number | undefined; part?: number | undefined }

type ChartProps = {
  columns: readonly Column[]
  /** What the chart says, for those who do not see it. */
  words: string
  /** What stands below the last column instead of its month. */
  newest: string
  language: Language
}

/** Pixels from the top: where the highest column begins, where all stand, where months and years are written. */
const [TOP, FLOOR, MONTH, YEAR] = [22, 120, 140, 156]

/** A lower part has no room for its number. */
const ROOM = 18

export function ColumnChart({ columns, words, newest, language }: ChartProps) {
  const most = Math.max(1, ...columns.map(({ value = 0 }) => value))
  const step = 100 / columns.length
  return (
    <svg class="block w-full text-[12px]" height="160" role="img" aria-label={words}>
      {columns.map((column, nth) => {
        const last = nth === columns.length - 1
        const year = column.on.slice(0, 4)
        const before = columns[nth - 1]?.on.slice(0, 4)
        return (
          <g key={column.on} class="fill-base-content" text-anchor="middle">
            <Bars column={column} from={nth * step} wide={step} most={most} last={last} language={language} />
            <Label at={(nth + 0.5) * step} y={MONTH} says={last ? newest : monthText(column.on, language)} />
            {year !== before && <Label at={(nth + 0.5) * step} y={YEAR} says={year} />}
          </g>
        )
      })}
      <rect y={FLOOR} width="100%" height="3" class="fill-plank" />
    </svg>
  )
}

type BarsProps = { column: Column; from: number; wide: number; most: number; last: boolean; language: Language }

/** The column, and inside it what is filled; the newest day in a colour of its own. */
function Bars({ column: { value, part }, from, wide, most, last, language }: BarsProps) {
  const middle = from + wide / 2
  if (value === undefined) return <Label at={middle} y={FLOOR - 6} says="–" />
  const high = (count: number) => rounded(((FLOOR - TOP) * count) / most)
  const place = { x: percent(from + wide * 0.12), width: percent(wide * 0.76) }
  const [fill, ink] = last
    ? ['fill-secondary', 'fill-secondary-content']
    : ['fill-primary', 'fill-primary-content print:fill-base-100']
  const filled = part ?? value
  return (
    <>
      {filled < value && <rect {...place} y={FLOOR - high(value)} height={high(value)} class="fill-base-300" />}
      <rect {...place} y={FLOOR - high(filled)} height={high(filled)} class={fill} />
      {filled < value && high(filled) >= ROOM && (
        <Label at={middle} y={FLOOR - high(filled) + 14} says={numberText(filled, language)} look={ink} />
      )}
      <Label at={middle} y={FLOOR - high(value) - 6} says={numberText(value, language)} look="sign font-normal" />
    </>
  )
}

function Label({ at, y, says, look }: { at: number; y: number; says: string; look?: string }) {
  return (
    <text x={percent(at)} y={y} class={look}>
      {says}
    </text>
  )
}

function percent(share: number): string {
  return `${rounded(share)}%`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
