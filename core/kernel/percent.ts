// Percentages with at most two decimals, compared and applied exactly (in hundredths of a percent, never in fractions).
import * as z from 'zod/mini'

/** 0 to 100 with at most two decimals: 12.5, 66.67. */
export const Percent = z.number().check(
  z.gte(0, { error: 'is a percentage below 0' }),
  z.lte(100, { error: 'is a percentage above 100' }),
  z.refine((value) => Math.round(value * 100) / 100 === value, {
    error: 'is a percentage with more than two decimals',
  }),
)
export type Percent = number

/** `percent` of `whole`, rounded up to the next whole unit. `whole` is a non-negative safe integer. */
export function shareUp(whole: number, percent: Percent): number {
  return Number((BigInt(whole) * BigInt(hundredths(percent)) + 9_999n) / 10_000n)
}

/** Whether `part` is at least `percent` of `whole`. */
export function reaches(part: number, whole: number, percent: Percent): boolean {
  return part * 10_000 >= hundredths(percent) * whole
}

function hundredths(percent: Percent): number {
  return Math.round(percent * 100)
}
