// What is published of verdicts names nobody: every number told, and every difference of told numbers, covers enough.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../../core/engine/finding.ts'
import { period } from '../../../core/kernel/period.ts'
import { complianceView, policyOf, type Row } from '../../../core/publish/compliance-view.ts'
import { sectors } from '../../../core/region/sectors.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { periodFigures, regulations } from './sample.ts'

const codes = kecamatans().map(({ code }): string => code)
const numbers = fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)), { minLength: 6, maxLength: 6 })
const bySector = fc.dictionary(fc.constantFrom(...sectors().map(({ id }): string => id)), numbers)
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)
const POLICY = policyOf([])

const view = (given: Record<string, readonly number[]>, minCell = 5) =>
  complianceView(periodFigures('2026-Q3', given), { by: ['sector', 'kecamatan'], minCell }).periods[0]

describe('partners by sector', () => {
  it('never tells of fewer than the policy says, neither in a row nor in the whole less other rows', () => {
    fc.assert(
      fc.property(bySector, fc.integer({ min: 0, max: 12 }), (given, minCell) => {
        const told = view(given, minCell)
        const fewest = Math.max(5, minCell)
        if (told?.whole === undefined) {
          expect(told?.sectors ?? []).toEqual([])
          return
        }
        expect(told.whole.total).toBeGreaterThanOrEqual(fewest)
        for (const row of told.sectors) {
          expect(row.total).toBeGreaterThanOrEqual(fewest)
          const rest = told.whole.total - sum(told.sectors.filter((each) => each !== row).map(({ total }) => total))
          expect(rest).toBeGreaterThanOrEqual(fewest)
        }
      }),
    )
  })

  it('tells of every partner once: the rows add up to the whole, and no sector stands in two', () => {
    fc.assert(
      fc.property(bySector, (given) => {
        const told = view(given)
        if (told?.whole === undefined || told.sectors.length === 0) return
        const parts = told.sectors.flatMap((row) => row.parts)
        const counted = Object.keys(given).filter((id) => sum(given[id] ?? []) > 0)
        expect(parts.toSorted()).toEqual(counted.toSorted())
        for (const verdict of VERDICTS) {
          expect(sum(told.sectors.map((row) => row.verdicts[verdict]))).toBe(told.whole.verdicts[verdict])
        }
      }),
    )
  })

  it('merges at most one row, and no more than it must', () => {
    fc.assert(
      fc.property(bySector, (given) => {
        const merged = (view(given)?.sectors ?? []).filter(({ parts }) => parts.length > 1)
        expect(merged.length).toBeLessThanOrEqual(1)
      }),
    )
    const told = view({ hotel: [6, 0, 0, 2, 0, 0], mall: [3, 0, 0, 1, 0, 0], factory: [1], minimarket: [20, 0, 0, 9] })
    expect(told?.sectors.map(({ parts, total }) => [parts, total])).toEqual([
      [['minimarket'], 29],
      [['hotel'], 8],
      [['factory', 'mall'], 5],
    ])
  })

  it('lets the smallest of the others join a merged row that is still too small', () => {
    const told = view({ hotel: [8], mall: [6], factory: [2], minimarket: [20] })
    expect(told?.sectors.map(({ parts }) => parts)).toEqual([['minimarket'], ['hotel'], ['factory', 'mall']])
  })

  it('tells only the whole where one row is left, and nothing where even that is too small', () => {
    expect(view({ hotel: [8], mall: [2] })).toMatchObject({ whole: { total: 10 }, sectors: [] })
    expect(view({ hotel: [2], mall: [2] })).toMatchObject({ sectors: [] })
    expect(view({ hotel: [2], mall: [2] })?.whole).toBeUndefined()
    expect(view({})).toBeUndefined()
  })

  it('never tells that all of a row are in the same red', () => {
    fc.assert(
      fc.property(bySector, (given) => {
        const told = view(given)
        const rows: Row[] = [...(told?.sectors ?? []), ...(told?.whole === undefined ? [] : [told.whole])]
        for (const { total, verdicts } of rows) {
          for (const red of ['short', 'unconfirmed', 'not-reported'] as const) expect(verdicts[red]).toBeLessThan(total)
        }
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(bySector, (given) => {
        const rows = periodFigures('2026-Q3', given)
        expect(complianceView(rows.toReversed(), POLICY)).toEqual(complianceView(rows, POLICY))
      }),
    )
  })
})

describe('duties by kecamatan', () => {
  const duties = fc.dictionary(fc.constantFrom(...codes), numbers)
  const behind = fc.dictionary(fc.constantFrom(...codes), fc.uniqueArray(fc.nat(20).map(String), { maxLength: 12 }))
  const many = { minimarket: [20, 10], hotel: [9, 9] }
  const at = period('2026-Q3')

  it('tell of none where it is not known how many partners stand behind them', () => {
    const rows = periodFigures('2026-Q3', many, Object.fromEntries(codes.map((code) => [code, [9, 9]])))
    expect(complianceView(rows, POLICY).periods[0]?.kecamatan).toEqual([])
  })

  it('count the partners of a row once, however many outlets they have', () => {
    fc.assert(
      fc.property(duties, behind, (given, partners) => {
        const sets = new Map(Object.entries(partners).map(([code, own]) => [code, new Set(own)]))
        const rows = periodFigures('2026-Q3', many, given)
        for (const { parts } of complianceView(rows, POLICY, new Map([[at, sets]])).periods[0]?.kecamatan ?? []) {
          expect(new Set(parts.flatMap((code) => [...(sets.get(code) ?? [])])).size).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })

  it('stay apart where five partners and more stand behind each', () => {
    const [a = '', b = ''] = codes
    const five = new Set(['1', '2', '3', '4', '5'])
    const rows = periodFigures('2026-Q3', many, { [a]: [4, 0, 0, 3], [b]: [2, 1] })
    const sets = new Map([[at, new Map([a, b].map((code) => [code, five]))]])
    expect(complianceView(rows, POLICY, sets).periods[0]?.kecamatan).toHaveLength(2)
  })
})

describe('the policy', () => {
  it('is the strictest of all regulations, and never under five', () => {
    expect(policyOf(regulations)).toEqual({ by: ['sector', 'kecamatan'], minCell: 5 })
    const [one] = regulations
    const terms = one && { ...one.terms, publication: { by: ['sector' as const], minCell: 9, names: false } }
    expect(policyOf([...regulations, ...(terms === undefined ? [] : [{ terms }])])).toEqual({
      by: ['sector'],
      minCell: 9,
    })
  })

  it('withholds what a regulation does not name', () => {
    const rows = periodFigures('2026-Q3', { hotel: [9], mall: [9] })
    expect(complianceView(rows, { by: [], minCell: 5 }).periods[0]).toMatchObject({ whole: { total: 18 }, sectors: [] })
  })

  it('puts the newest period first', () => {
    const rows = ['2026-07', '2026-Q3', '2026-09', '2026-S2'].flatMap((each) => periodFigures(each, { hotel: [9] }))
    expect(complianceView(rows).periods.map((each) => each.period)).toEqual([
      '2026-S2',
      '2026-09',
      '2026-Q3',
      '2026-07',
    ])
  })
})
