// The units that a person acts for: its partner with all outlets, or a clerk's own outlets; and the day that it is.
import type { Day } from '../../../core/kernel/day.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { type Asked, useAsked } from '../parts/loaded.tsx'
import { useHat, usePortal } from '../portal.ts'

export type Outlet = OutputOf<'outlet.ofPartner'>['items'][number]
/** `sector`: the partner's; a clerk does not act for the whole of it. */
export type Units = { sector: string; today: Day; outlets: readonly Outlet[] }

export function useUnits(): Asked<Units> {
  const { call } = usePortal()
  const { partner, role, outlets: own } = useHat('partner')
  return useAsked(partner, async (): Promise<Result<Units>> => {
    const health = await call('health', {})
    if (!health.ok) return health
    const business = role === 'clerk' ? undefined : await call('partner.get', { partner })
    if (business?.ok === false) return business
    const sector = business?.value.sector ?? ''
    const outlets: Outlet[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call('outlet.ofPartner', { partner, limit: 100, ...(cursor === undefined ? {} : { cursor }) })
      if (!page.ok) return page
      outlets.push(...page.value.items.filter(({ unit }) => role !== 'clerk' || own.includes(unit)))
      if (page.value.next === null) return { ok: true, value: { sector, today: health.value.legalDay, outlets } }
      cursor = page.value.next
    }
  })
}

const YEARS = 5

/** The years that may be looked at, this one first. */
export function yearsOf(today: Day): string[] {
  const year = Number(today.slice(0, 4))
  return Array.from({ length: YEARS }, (_, back) => String(year - back))
}

/** The year of an address; this one where it names none that may be looked at. */
export function yearIn(word: string | undefined, today: Day): string {
  const years = yearsOf(today)
  return years.find((year) => year === word) ?? today.slice(0, 4)
}
