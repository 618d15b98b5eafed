// What is owed against what is there: confirmed, possible, and an upright line at what is owed.
import { fillOf } from './day-patterns.tsx'

type MeterProps = { owed: number; confirmed: number; possible: number; words: string }

export function Meter({ owed, confirmed, possible, words }: MeterProps) {
  const whole = Math.max(owed, possible, confirmed, 1)
  const at = (amount: number) => `${Math.round((amount / whole) * 9_700) / 100}%`
  return (
    <svg class="h-12 w-full" role="img" aria-label={words}>
      <rect y="8" width={at(owed)} height="32" fill={fillOf('vacant')} class="stroke-base-content" />
      <rect y="8" width={at(possible)} height="32" fill={fillOf('possible')} />
      <rect y="8" width={at(confirmed)} height="32" fill={fillOf('confirmed')} />
      <rect x={at(owed)} width="4" height="48" class="fill-base-content" />
    </svg>
  )
}
