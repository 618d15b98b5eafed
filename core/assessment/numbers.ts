// The numbers that are sealed of a finding: without what names it, and without the days of each slot, which the
// explanation holds.
import type { Account } from '../engine/account.ts'

export function numbersOf(account: Account): Record<string, unknown> {
  const { version, base, final, obligatedDays, required, confirmed, possible, distinctIkm } = account
  return { version, base, final, obligatedDays, required, confirmed, possible, distinctIkm }
}
