// A slot's days as one bar, with the same in words for those who do not see it.
import type { DayState, SlotBar } from '../../core/engine/bars.ts'
import { addDays, type Day } from '../../core/kernel/day.ts'
import { type Language, monthText, shortDay, TEXTS } from '../text/text.ts'
import { fillOf } from './day-patterns.tsx'

export type Stretches = SlotBar['stretches']

/** Beyond so many days the axis names months instead of days. */
const LONGEST_BY_DAY = 31

export function Bar({ label, stretches, language }: { label: string; stretches: Stretches; language: Language }) {
  const { days, finding } = TEXTS[language]
  const total = lengthOf(stretches)
  const words = stretches.map(({ from, to, state, days: count }) =>
    finding.stretch(shortDay(from, language), shortDay(to, language), days[state], count),
  )
  let before = 0
  return (
    <div class="whole py-3">
      <p class="mb-1 font-semibold leading-snug">{label}</p>
      <svg class="bar" role="img" aria-label={`${label}. ${words.join('; ')}.`}>
        {stretches.map(({ state, from, days: count }) => {
          const x = percent(before, total)
          before += count
          return <rect key={from} x={x} width={percent(count, total)} height="100%" fill={fillOf(state)} />
        })}
      </svg>
      <p class="mt-1 text-sm">
        {[...daysByState(stretches)].map(([state, count]) => finding.dayCount(count, days[state])).join(' · ')}
      </p>
    </div>
  )
}

/** The months of the period above its bars (in a single month every seventh day). */
export function Axis({ stretches, language }: { stretches: Stretches; language: Language }) {
  const first = stretches[0]?.from
  const total = lengthOf(stretches)
  if (first === undefined) return null
  return (
    <svg aria-hidden="true" class="block h-6 w-full text-xs">
      {ticksOf(first, total).map(({ at, day }) => (
        <g key={day} class="fill-base-content">
          <rect x={percent(at, total)} y="15" width="1" height="9" />
          <text x={percent(at, total)} y="11">
            {total > LONGEST_BY_DAY ? monthText(day, language) : shortDay(day, language)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The states that occur in any of the bars. */
export function statesOf(bars: readonly Stretches[]): Set<DayState> {
  return new Set(bars.flatMap((stretches) => stretches.map(({ state }) => state)))
}

/** Summed days of each state, in the order in which the states first occur. */
function daysByState(stretches: Stretches): Map<DayState, number> {
  const sums = new Map<DayState, number>()
  for (const { state, days } of stretches) sums.set(state, (sums.get(state) ?? 0) + days)
  return sums
}

function ticksOf(first: Day, total: number): { at: number; day: Day }[] {
  const days = Array.from({ length: total }, (_, at) => ({ at, day: addDays(first, at) }))
  return days.filter(({ at, day }) => (total > LONGEST_BY_DAY ? day.endsWith('-01') : at % 7 === 0))
}

function lengthOf(stretches: Stretches): number {
  return stretches.reduce((sum, { days }) => sum + days, 0)
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 10_000) / 100}%`
}
