// Where in the portal something is done or read of a unit: each form and finding at an address of its own.
import type { Period } from '../../../core/kernel/period.ts'

/** How an address names the business as a whole. */
export const WHOLE = 'usaha'

type UnitOf = { outlet: string | undefined }

/** The form of the report for that very period. */
export function reportWay({ outlet }: UnitOf, period: Period): string {
  return `/mitra/laporan/${outlet ?? WHOLE}/${period.slice(0, 4)}/${period}`
}

/** The forms of the unit's measures; the one that is asked for first. */
export function measureWay({ outlet }: UnitOf, measure?: string): string {
  return `/mitra/ukuran/${outlet ?? WHOLE}${measure === undefined ? '' : `/${measure}`}`
}

/** The final findings of a duty; the newest revision where none is said. */
export function findingWay({ outlet }: UnitOf, rule: string, period: Period, revision?: number): string {
  const which = `/mitra/penilaian/${outlet ?? WHOLE}/${rule}/${period}`
  return revision === undefined ? which : `${which}/${revision}`
}
