// What is published of verdicts names nobody: every number told, and every difference of told numbers, covers enough.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../core/assessment/schema.ts'
import { VERDICTS } from '../../../core/engine/finding.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { distributionOf, policyOf } from '../../../core/program/distribution.ts'
import type { Distribution, Row } from '../../../core/program/schema.ts'
import { regulations, statuses } from '../publish/sample.ts'

const ON = day('2026-10-08')
const BY = ['sector', 'kecamatan'] as const
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

type Duty = Pick<Status, 'verdict'> & { partner: string; sector: string; kecamatan?: string | undefined }

const published = (duties: readonly Duty[], minCell = 5, by: readonly ('sector' | 'kecamatan')[] = BY) =>
  distributionOf(period('2026-Q3'), duties as readonly Status[], { by, minCell }, ON)

const ofSectors = (bySector: Record<string, readonly number[]>) => published(statuses('2026-Q3', bySector))

/** Duties of up to forty partners, most of them with one: each partner is of one sector, its outlets lie anywhere. */
const duties = fc
  .array(
    fc.tuple(
      fc.constantFrom('hotel', 'minimarket', 'mall', 'factory'),
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', undefined), fc.constantFrom(...VERDICTS)), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.integer({ min: 0, max: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((partners) =>
    partners.flatMap(([sector, own, several], nth) =>
      own
        .slice(0, several === 0 ? 3 : 1)
        .map(([kecamatan, verdict]): Duty => ({ partner: `p${nth}`, sector, kecamatan, verdict })),
    ),
  )

/** How many partners the chosen rows of both tables, taken from one another, still show. */
function leftBy(all: readonly Duty[], sectors: readonly Row[], places: readonly Row[]): number {
  const chosen = (rows: readonly Row[], part: string | undefined) =>
    rows.some(({ parts }) => parts.includes('all') || (part !== undefined && parts.includes(part)))
  return [...Map.groupBy(all, ({ partner }) => partner).values()].filter((own) => {
    const here = chosen(sectors, own[0]?.sector)
    const there = own.filter(({ kecamatan }) => kecamatan !== undefined && chosen(places, kecamatan)).length
    return own.length === 1 ? here !== there > 0 : here || there > 0
  }).length
}

function choicesOf<Each>(rows: readonly Each[]): Each[][] {
  return Array.from({ length: 2 ** rows.length }, (_, at) =>
    rows.filter((_row, nth) => Math.floor(at / 2 ** nth) % 2 === 1),
  )
}

describe('what is published of a period', () => {
  it('tells of enough partners in every row, in the whole, and in every difference of rows', () => {
    fc.assert(
      fc.property(duties, fc.integer({ min: 0, max: 8 }), (all, minCell) => {
        const { whole, sectors, kecamatan } = published(all, minCell)
        const fewest = Math.max(5, minCell)
        const wholes = whole === undefined ? [] : [whole]
        if (whole === undefined) expect([...sectors, ...kecamatan]).toEqual([])
        for (const { partners } of [...wholes, ...sectors, ...kecamatan])
          expect(partners).toBeGreaterThanOrEqual(fewest)
        for (const some of choicesOf(sectors.length === 0 ? wholes : sectors)) {
          for (const places of choicesOf(kecamatan)) {
            const left = leftBy(all, some, places)
            if (left > 0) expect(left).toBeGreaterThanOrEqual(fewest)
          }
        }
      }),
    )
  })

  it('counts each partner once in a row, and each duty of an outlet in one row', () => {
    fc.assert(
      fc.property(duties, (all) => {
        const { whole, sectors, kecamatan } = published(all)
        const told = (rows: readonly Row[]) => rows.flatMap(({ parts }) => parts)
        expect(new Set(told(sectors)).size).toBe(told(sectors).length)
        expect(new Set(told(kecamatan)).size).toBe(told(kecamatan).length)
        for (const { parts, partners, total, verdicts } of kecamatan) {
          const own = all.filter((each) => each.kecamatan !== undefined && parts.includes(each.kecamatan))
          expect([partners, total]).toEqual([new Set(own.map(({ partner }) => partner)).size, own.length])
          expect(sum(Object.values(verdicts))).toBe(total)
        }
        if (whole !== undefined) expect(whole.total).toBe(new Set(all.map(({ partner }) => partner)).size)
        for (const verdict of sectors.length > 0 ? VERDICTS : []) {
          expect(sum(sectors.map((row) => row.verdicts[verdict]))).toBe(whole?.verdicts[verdict])
        }
      }),
    )
  })

  it('never says something bad of all in a row', () => {
    fc.assert(
      fc.property(duties, (all) => {
        const { whole, sectors, kecamatan } = published(all)
        for (const { total, verdicts } of [...(whole === undefined ? [] : [whole]), ...sectors, ...kecamatan]) {
          expect(verdicts.short + verdicts['not-reported']).toBeLessThan(total)
          expect(verdicts.unconfirmed).toBeLessThan(total)
        }
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(duties, (all) => {
        expect(published(all.toReversed())).toEqual(published(all))
      }),
    )
  })
})

describe('partners by sector', () => {
  it('are merged with their neighbours in the list, and no more than they must be', () => {
    const told = ofSectors({ hotel: [6, 0, 0, 2], mall: [3, 0, 0, 1], factory: [1], minimarket: [20, 0, 0, 9] })
    expect(told.sectors.map(({ parts, total }) => [parts, total])).toEqual([
      [['minimarket'], 29],
      [['hotel'], 8],
      [['factory', 'mall'], 5],
    ])
    const small = ofSectors({ hotel: [3], restaurant: [2], mall: [4], estate: [2], factory: [1], minimarket: [20] })
    expect(small.sectors.map(({ parts }) => parts)).toEqual([
      ['minimarket'],
      ['estate', 'factory', 'mall'],
      ['hotel', 'restaurant'],
    ])
  })

  it('let the smallest of the others join a merged row that is still too small', () => {
    const told = ofSectors({ hotel: [8], mall: [6], factory: [2], minimarket: [20] })
    expect(told.sectors.map(({ parts }) => parts)).toEqual([['minimarket'], ['factory', 'mall'], ['hotel']])
  })

  it('are told as a whole where one row is left, and not at all where even that is too small', () => {
    expect(ofSectors({ hotel: [8], mall: [2] })).toMatchObject({ whole: { total: 10 }, sectors: [] })
    expect(ofSectors({ hotel: [2], mall: [2] })).not.toHaveProperty('whole')
    expect(ofSectors({})).not.toHaveProperty('whole')
  })
})

/** So many partners, each with one met duty for an outlet in each of the kecamatan. */
const met = (many: number, sector: string, ...places: string[]): Duty[] =>
  Array.from({ length: many }, (_, nth) => `${sector} ${places.join('')} ${nth}`).flatMap((partner) =>
    places.map((kecamatan): Duty => ({ partner, sector, kecamatan, verdict: 'met' })),
  )

describe('duties by kecamatan', () => {
  const parts = (all: readonly Duty[]) => published(all).kecamatan.map((row) => row.parts)

  it('stay apart where enough partners stand behind each', () => {
    expect(parts([...met(7, 'hotel', 'a'), ...met(6, 'hotel', 'b')])).toEqual([['a'], ['b']])
  })

  it('count a partner with outlets in several kecamatan of a row once', () => {
    const chains = met(4, 'minimarket', 'a', 'b', 'c')
    expect(parts([...chains, ...met(9, 'hotel', 'd')])).toEqual([])
    expect(parts([...chains, ...met(1, 'hotel', 'a'), ...met(9, 'hotel', 'd')])).toEqual([])
    const five = [...met(5, 'minimarket', 'a', 'b'), ...met(9, 'hotel', 'd')]
    expect(published(five).kecamatan.map((row) => [row.parts, row.partners, row.total])).toEqual([
      [['d'], 9, 9],
      [['a'], 5, 5],
      [['b'], 5, 5],
    ])
  })

  it('are merged further where a kind of business less a kecamatan would leave one partner', () => {
    const apart = [...met(6, 'hotel', 'a'), ...met(6, 'mall', 'b'), ...met(6, 'mall', 'c')]
    expect(parts(apart)).toEqual([['a'], ['b'], ['c']])
    expect(parts([...apart, ...met(1, 'hotel', 'b')])).toEqual([['a', 'c'], ['b']])
    expect(parts([...met(6, 'hotel', 'a'), ...met(6, 'mall', 'b'), ...met(1, 'hotel', 'b')])).toEqual([])
  })

  it('are withheld where all of them less all partners would tell of one chain', () => {
    const all = [...met(8, 'hotel', 'a'), ...met(8, 'hotel', 'b')]
    expect(parts(all)).toHaveLength(2)
    expect(parts([...all, ...met(1, 'hotel', 'a', 'b')])).toEqual([])
  })
})

describe('another night', () => {
  const first = [...met(3, 'hotel', 'a'), ...met(3, 'mall', 'b'), ...met(9, 'mall', 'c')]
  const night = (all: readonly Duty[], before: Distribution) =>
    distributionOf(period('2026-Q3'), all as readonly Status[], { by: BY, minCell: 5 }, ON, before)
  const parts = ({ kecamatan }: Distribution) => kecamatan.map((row) => row.parts)

  it('leaves merged what was merged, though each could stand by itself now', () => {
    const more = [...met(9, 'hotel', 'a'), ...met(8, 'mall', 'b'), ...met(7, 'mall', 'c')]
    expect(parts(published(first))).toEqual([['c'], ['a', 'b']])
    expect(parts(published(more))).toEqual([['a'], ['b'], ['c']])
    expect(parts(night(more, published(first)))).toEqual([['a', 'b'], ['c']])
  })

  it('merges anew where the rows are too small, or a kecamatan is new', () => {
    const fewer = [...first.slice(0, -5), ...met(6, 'mall', 'd')]
    expect(parts(night(fewer, published(first)))).toEqual(parts(published(fewer)))
    expect(parts(night([...first, ...met(6, 'mall', 'd')], published(first)))).toEqual([['c'], ['a', 'b'], ['d']])
  })

  it('tells of enough partners whatever the night before told', () => {
    fc.assert(
      fc.property(duties, duties, (all, earlier) => {
        const { whole, sectors, kecamatan } = night(all, published(earlier))
        for (const { partners } of [...sectors, ...kecamatan]) expect(partners).toBeGreaterThanOrEqual(5)
        for (const some of choicesOf(sectors.length > 0 ? sectors : whole === undefined ? [] : [whole])) {
          for (const places of choicesOf(kecamatan)) expect([1, 2, 3, 4]).not.toContain(leftBy(all, some, places))
        }
      }),
    )
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
    const all = [...met(9, 'hotel', 'a'), ...met(9, 'mall', 'b')]
    expect(published(all, 5, [])).toMatchObject({ whole: { total: 18 }, sectors: [], kecamatan: [] })
    expect(published(all, 5, ['sector'])).toMatchObject({ sectors: [{}, {}], kecamatan: [] })
    expect(published(all, 5, ['kecamatan'])).toMatchObject({ sectors: [], kecamatan: [{}, {}] })
  })
})
