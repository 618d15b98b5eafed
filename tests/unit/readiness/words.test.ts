// The steps of readiness in words: every one in both languages, complete and without a gap.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { newId } from '../../../core/kernel/id.ts'
import { STEPS } from '../../../core/readiness/schema.ts'
import { readinessWords } from '../../../web/text/readiness.ts'

const about = {
  product: newId('product', { instant: 1, random: () => 0 }),
  name: 'Dodol ketan',
  paper: 'pirt',
  on: day('2026-11-24'),
} as const

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each(STEPS)('%s says what and how', (step) => {
    const { title, how } = readinessWords({ step, ...about }, language)
    expect(title.length).toBeGreaterThan(8)
    expect(how).toMatch(/\.$/)
    expect(title + how).not.toMatch(/undefined| {2}/)
  })

  it('no two steps are told alike', () => {
    expect(new Set(STEPS.map((step) => readinessWords({ step, ...about }, language).title)).size).toBe(STEPS.length)
  })
})

it('names the product, the paper and the day', () => {
  expect(readinessWords({ step: 'renew-paper', ...about }, 'id')).toEqual({
    title: 'Perpanjang Dodol ketan: Izin pangan rumah tangga (SPP-IRT)',
    how: 'Masa berlakunya habis pada 24 November 2026. Ajukan perpanjangan, lalu tulis nomor dan tanggal yang baru.',
  })
})
