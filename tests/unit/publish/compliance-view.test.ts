// The compliance page's periods: in their order, with the strictest bound that any of them was held to.
import { describe, expect, it } from 'vitest'
import { complianceView } from '../../../core/publish/compliance-view.ts'
import { distribution } from './sample.ts'

describe('the published periods', () => {
  it('stand with the newest first, and the shorter first of those that end together', () => {
    const all = ['2026-07', '2026-Q3', '2026-09', '2026', '2026-S2'].map((at) => distribution(at, { hotel: [9] }))
    expect(complianceView(all).periods.map(({ period }) => period)).toEqual([
      '2026-S2',
      '2026',
      '2026-09',
      '2026-Q3',
      '2026-07',
    ])
  })

  it('name the strictest bound, and five where there is none', () => {
    expect(complianceView([]).minCell).toBe(5)
    const one = distribution('2026-Q3', { hotel: [9] })
    expect(complianceView([one, { ...one, minCell: 9 }]).minCell).toBe(9)
  })
})
