// The months in which a placement was confirmed: an officer's last ruling, else the IKM's last answer. Silence confirms nothing.
import type { Period } from '../kernel/period.ts'

export type Said = {
  placement: string
  month: Period
  by: 'ikm' | 'officer'
  answer: 'yes' | 'no' | 'unknown'
  recordedOn: string
}

/** `said` in the order in which it was recorded; of two answers of one day the later in the list counts. */
export function monthsConfirmed(placement: string, said: readonly Said[]): Period[] {
  const own = Map.groupBy(
    said.filter((each) => each.placement === placement),
    ({ month }) => month,
  )
  return [...own]
    .filter(([, about]) => {
      const ordered = about.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0))
      const last = ordered.findLast(({ by }) => by === 'officer') ?? ordered.at(-1)
      return last?.answer === 'yes'
    })
    .map(([month]) => month)
    .sort()
}
