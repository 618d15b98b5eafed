// What edits share: a field that is given is set, null clears it, what is not given stays; and no fact of tomorrow.
import { canonicalJson } from '../kernel/canonical.ts'
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'

type Given<Row> = { [Field in keyof Row]?: Row[Field] | null | undefined }

/** The row with the given fields set or cleared, and the names of those that differ: an audit line holds no values. */
export function edited<Row extends object>(seen: Row, given: Given<Row>): { next: Row; changed: string[] } {
  const before = new Map<string, unknown>(Object.entries(seen))
  const next = new Map(before)
  for (const [field, value] of Object.entries(given)) {
    if (value === null) next.delete(field)
    else if (value !== undefined) next.set(field, value)
  }
  const changed = Object.keys(given).filter(
    (field) => canonicalJson(before.get(field)) !== canonicalJson(next.get(field)),
  )
  return { next: Object.fromEntries(next) as Row, changed }
}

/** Refuses a day after today for what can be recorded only once it has happened. */
export function notAfterToday(on: Day | null | undefined, today: Day): void {
  if (on === undefined || on === null || on <= today) return
  throw new Refusal('invalid', 'day-in-future', {
    id: `Tanggal ${on} masih di depan (hari ini ${today}), padahal yang dicatat harus sudah terjadi. Perbaiki tanggalnya.`,
    en: `${on} is still to come (today is ${today}), and only what has happened can be recorded. Correct the day.`,
  })
}
