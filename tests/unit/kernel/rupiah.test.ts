// Rupiah: whole, bounded, written as on a price tag.
import { describe, expect, it } from 'vitest'
import { formatRupiah, Rupiah } from '../../../core/kernel/rupiah.ts'

describe('Rupiah', () => {
  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [40_000, 'Rp40.000'],
    [1_234_567, 'Rp1.234.567'],
    [1_000_000_000_000_000, 'Rp1.000.000.000.000.000'],
  ])('takes %d and writes %s', (amount, text) => {
    expect(Rupiah.safeParse(amount).data).toBe(amount)
    expect(formatRupiah(amount)).toBe(text)
  })

  it('writes whole rupiah only', () => {
    expect(formatRupiah(1000.4)).toBe('Rp1.000')
  })

  it.each([
    [-1, 'is an amount below Rp0'],
    [1_000_000_000_000_001, 'is an amount above Rp1.000.000.000.000.000'],
  ])('refuses %d', (amount, message) => {
    expect(Rupiah.safeParse(amount).error?.issues[0]?.message).toBe(message)
  })

  it.each([0.5, '1000', null, 2 ** 53])('refuses %s, which is no whole number', (amount) => {
    expect(Rupiah.safeParse(amount).success).toBe(false)
  })
})
