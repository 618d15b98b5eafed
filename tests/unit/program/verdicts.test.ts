import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../core/assessment/schema.ts'
import { VERDICTS } from '../../../core/engine/finding.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { countVerdicts } from '../../../core/program/verdicts.ts'

const on = day('2026-10-08')
const Q3 = period('2026-Q3')

const row = fc.record({
  partner: fc.constantFrom('a', 'b', 'c'),
  sector: fc.constantFrom('hotel', 'mall'),
  kecamatan: fc.constantFrom('32.16.03', '32.16.06', undefined),
  verdict: fc.constantFrom(...VERDICTS, 'none'),
})

describe('countVerdicts', () => {
  it('counts every duty once, and every partner once, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const counted = countVerdicts(Q3, rows as unknown as Status[], on)
        const sum = (of: string, part: (name: string) => boolean) =>
          counted.filter((each) => each.counted === of && part(each.part)).reduce((all, { value }) => all + value, 0)
        const binding = rows.filter(({ verdict }) => verdict !== 'none')
        expect(sum('duty', (part) => part === 'all')).toBe(binding.length)
        expect(sum('duty', (part) => part.startsWith('sector:'))).toBe(binding.length)
        const partners = new Set(binding.map(({ partner }) => partner)).size
        expect(sum('partner', (part) => part === 'all')).toBe(partners)
        expect(sum('partner', (part) => part.startsWith('sector:'))).toBe(partners)
      }),
    )
  })

  it('calls a partner by the worst of its duties', () => {
    const rows = [{ verdict: 'met' }, { verdict: 'short' }, { verdict: 'running' }].map((each) => ({
      partner: 'a',
      sector: 'hotel',
      ...each,
    }))
    const partners = countVerdicts(Q3, rows as unknown as Status[], on).filter(
      ({ counted, part, value }) => counted === 'partner' && part === 'all' && value > 0,
    )
    expect(partners.map(({ verdict }) => verdict)).toEqual(['short'])
  })
})
