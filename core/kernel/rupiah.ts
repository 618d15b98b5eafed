// Money: whole rupiah, never fractions, never negative.
import * as z from 'zod/mini'
import { once } from './once.ts'

/** Whole rupiah from 0 to Rp1,000 trillion (1e15), so that a sum of nine still counts exactly. */
export const Rupiah = z
  .int()
  .check(
    z.gte(0, { error: 'is an amount below Rp0' }),
    z.lte(1_000_000_000_000_000, { error: 'is an amount above Rp1.000.000.000.000.000' }),
  )
export type Rupiah = number

const grouped = once(() => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }))

/** `Rp40.000`, the same in both languages, because it is read beside a price tag. */
export function formatRupiah(amount: Rupiah): string {
  return `Rp${grouped().format(amount)}`
}
