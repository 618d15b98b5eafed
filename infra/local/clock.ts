// The local clock: real time, and a legal day that a demonstration may shift.
import { legalDay } from '../../core/kernel/clock.ts'
import type { Day } from '../../core/kernel/day.ts'

export type LocalClock = {
  now: () => number
  today: () => Day
  /** Shifts the legal day; null goes back to the calendar's. */
  shift: (to: Day | null) => void
  readonly shifted: boolean
}

export function localClock(start: Day | null): LocalClock {
  let fixed = start
  return {
    now: Date.now,
    today: () => fixed ?? legalDay(Date.now()),
    shift: (to) => {
      fixed = to
    },
    get shifted() {
      return fixed !== null
    },
  }
}
