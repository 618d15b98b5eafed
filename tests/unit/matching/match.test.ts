// Matching by hand: what each asked thing refuses, in which order makers come, and what is said of those that nearly fit.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { type Lack, lacksOf } from '../../../core/matching/lacks.ts'
import { match } from '../../../core/matching/match.ts'
import { type Accepted, type Need, SAYS_NOTHING, type Supply } from '../../../core/matching/need.ts'
import { bandOf, MatchingPolicy, USUAL_POLICY } from '../../../core/matching/policy.ts'
import { distanceKm } from '../../../core/region/distance.ts'
import { FAR, HERE, maker, need, ON, supply } from './sides.ts'

const halal = (expiresOn?: string) => ({
  kind: 'halal' as const,
  number: 'ID32110000',
  ...(expiresOn === undefined ? {} : { expiresOn: day(expiresOn) }),
})
const volume = { perMonth: 300, unit: 'bungkus 250 g' }
const terms = need().terms

describe('what a product lacks', () => {
  it.each<[string, Partial<Need>, Partial<Supply>, Lack[]]>([
    ['nothing', {}, {}, []],
    ['another category', {}, { category: 'batik-kain' }, [{ lacks: 'category', has: 'batik-kain' }]],
    ['nothing where any category will do', { categories: [] }, { category: 'batik-kain' }, []],
    ['no certificate', { certificates: ['halal'] }, {}, [{ lacks: 'certificate', kind: 'halal', expiredOn: null }]],
    ['one that has no end', { certificates: ['halal'] }, { certificates: [halal()] }, []],
    ['one that ends that day', { certificates: ['halal'] }, { certificates: [halal('2026-10-08')] }, []],
    [
      'one that ended the day before',
      { certificates: ['halal'] },
      { certificates: [halal('2025-01-01'), halal('2026-10-07')] },
      [{ lacks: 'certificate', kind: 'halal', expiredOn: day('2026-10-07') }],
    ],
    ['an old one beside a new one', { certificates: ['halal'] }, { certificates: [halal('2026-10-07'), halal()] }, []],
    ['the price asked for', { priceMostIdr: 15_000 }, {}, []],
    ['a rupiah too much', { priceMostIdr: 14_999 }, {}, [{ lacks: 'price', most: 14_999, has: 15_000 }]],
    ['no price', { priceMostIdr: 9 }, { priceFromIdr: null }, [{ lacks: 'price', most: 9, has: null }]],
    ['no price where none is asked', {}, { priceFromIdr: null }, []],
    ['just enough', { volume }, { freePerMonth: 300 }, []],
    ['one too few', { volume }, { freePerMonth: 299 }, [{ lacks: 'capacity', wanted: 300, has: 299 }]],
    ['an unsaid capacity', { volume }, { freePerMonth: null }, [{ lacks: 'capacity', wanted: 300, has: null }]],
    ['the unit in other letters', { volume }, { unit: ' Bungkus  250 g' }, []],
    ['another unit', { volume }, { unit: 'kg' }, [{ lacks: 'unit', wanted: 'bungkus 250 g', has: 'kg' }]],
    ['a minimum as large', { volume }, { minimumOrder: 300 }, []],
    ['a minimum one larger', { volume }, { minimumOrder: 301 }, [{ lacks: 'minimum-order', wanted: 300, has: 301 }]],
    ['the time there is', { leadDaysMost: 3 }, {}, []],
    ['a day too long', { leadDaysMost: 2 }, {}, [{ lacks: 'lead-time', most: 2, has: 3 }]],
    ['an unsaid time', { leadDaysMost: 2 }, { leadDays: null }, [{ lacks: 'lead-time', most: 2, has: null }]],
  ])('%s', (_, asked, given, lacks) => {
    expect(lacksOf(need(asked), supply(given), SAYS_NOTHING, ON)).toEqual(lacks)
  })

  it.each<[string, Partial<Need['terms']>, Partial<Accepted>, Lack[]]>([
    ['consignment where it is accepted', { supply: 'consignment' }, { supplies: ['consignment'] }, []],
    [
      'consignment where it is not',
      { supply: 'consignment' },
      { supplies: ['buy-out'] },
      [{ lacks: 'supply', offered: 'consignment' }],
    ],
    ['the margin accepted', { marginPercent: 25.5 }, { marginMostPercent: 25.5 }, []],
    [
      'a hundredth more',
      { marginPercent: 25.51 },
      { marginMostPercent: 25.5 },
      [{ lacks: 'margin', offered: 25.51, most: 25.5 }],
    ],
    ['rent', { rentIdrPerMonth: 1 }, { rentMostIdr: 0 }, [{ lacks: 'rent', offered: 1, most: 0 }]],
    ['payment on the last day', { paymentDays: 30 }, { paymentDaysMost: 30 }, []],
    [
      'payment a day later',
      { paymentDays: 31 },
      { paymentDaysMost: 30 },
      [{ lacks: 'payment-days', offered: 31, most: 30 }],
    ],
    ['returns that it does not bear', { returnsBorneBy: 'ikm' }, { bearsReturns: false }, [{ lacks: 'returns' }]],
    ['returns that the partner bears', {}, { bearsReturns: false }, []],
  ])('of the terms: %s', (_, offered, accepted, lacks) => {
    const asked = need({ terms: { ...terms, ...offered } })
    expect(lacksOf(asked, supply(), { ...SAYS_NOTHING, ...accepted }, ON)).toEqual(lacks)
  })
})

describe('the order', () => {
  const names = (makers: Parameters<typeof match>[1], policy = USUAL_POLICY) =>
    match(need(), makers, ON, policy, 10).found.map(({ ikm }) => ikm)

  it.each([
    [
      'who answered this month before who was silent for two',
      maker({ ikm: 'b' }),
      maker({ ikm: 'a', alive: day('2026-08-01') }),
    ],
    [
      'who is alive before who never was',
      maker({ ikm: 'b', alive: day('2020-01-01') }),
      maker({ ikm: 'a', alive: null }),
    ],
    ['who stands nowhere before who stands in one place', maker({ ikm: 'b' }), maker({ ikm: 'a', placements: 1 })],
    ['who is near before who is far', maker({ ikm: 'b' }), maker({ ikm: 'a', village: FAR })],
    ['whose turn it is, although it is far', maker({ ikm: 'b', village: FAR }), maker({ ikm: 'a', placements: 1 })],
    ['who says more of its product', maker({ ikm: 'b' }), maker({ ikm: 'a' }, { leadDays: null })],
    ['who is cheaper, where all else is equal', maker({ ikm: 'b' }), maker({ ikm: 'a' }, { priceFromIdr: 15_001 })],
  ])('puts %s', (_, first, second) => {
    expect(names([second, first])).toEqual(['b', 'a'])
    expect(names([first, second])).toEqual(['b', 'a'])
  })

  it('is the policy’s: an officer may put the way before the turn, or leave a step out', () => {
    const near = maker({ ikm: 'near', placements: 3 })
    const far = maker({ ikm: 'far', village: FAR })
    expect(names([near, far])).toEqual(['far', 'near'])
    expect(names([near, far], { ...USUAL_POLICY, order: ['distance', 'rotation'] })).toEqual(['near', 'far'])
    expect(names([near, far], { ...USUAL_POLICY, order: ['distance'] })).toEqual(['near', 'far'])
  })

  it('puts a certificate that an officer saw first, where one is asked for', () => {
    const asked = need({ certificates: ['halal'] })
    const seen = maker({ ikm: 'seen' }, { certificates: [{ ...halal(), checkedOn: day('2026-09-01') }] })
    const said = maker({ ikm: 'said' }, { certificates: [halal()] })
    expect(match(asked, [said, seen], ON, USUAL_POLICY, 5).found.map(({ ikm }) => ikm)).toEqual(['seen', 'said'])
  })

  it('says of each step what was measured', () => {
    const [only] = match(need(), [maker({ placements: 2, village: FAR })], ON, USUAL_POLICY, 5).found
    expect(only?.reasons).toEqual([
      { of: 'alive', place: 0, days: 7 },
      { of: 'rotation', place: 2, placements: 2 },
      { of: 'distance', place: 3, km: distanceKm(HERE, FAR) },
      { of: 'checked', place: 0, checked: 0, asked: 0 },
      { of: 'readiness', place: 0, said: 4, of4: 4 },
      { of: 'price', place: 15_000, idr: 15_000 },
    ])
  })

  it('names a maker once, by its best product, with the others that fit', () => {
    const dear = supply({ product: 'prd_dear', priceFromIdr: 20_000 })
    const none = supply({ product: 'prd_other', category: 'batik-kain' })
    const cheap = supply({ product: 'prd_cheap', priceFromIdr: 9_000 })
    const { found, fitting } = match(need(), [maker({ supplies: [dear, none, cheap] })], ON, USUAL_POLICY, 5)
    expect(found.map(({ product, others }) => [product, others])).toEqual([['prd_cheap', ['prd_dear']]])
    expect(fitting).toBe(1)
  })
})

describe('who nearly fits', () => {
  it('lacks one thing or two of another category’s none, the fewest first, and is not among those that fit', () => {
    const asked = need({ certificates: ['halal'], priceMostIdr: 10_000, leadDaysMost: 1 })
    const one = maker({ ikm: 'one' }, { certificates: [halal()], leadDays: 1 })
    const two = maker({ ikm: 'two' }, { leadDays: 1 })
    const three = maker({ ikm: 'three' })
    const other = maker(
      { ikm: 'other' },
      { category: 'batik-kain', certificates: [halal()], leadDays: 1, priceFromIdr: 1 },
    )
    const fits = supply({ product: 'prd_fits', certificates: [halal()], leadDays: 1, priceFromIdr: 1 })
    const both = maker({ ikm: 'both', supplies: [supply({ certificates: [halal()], leadDays: 1 }), fits] })
    const { found, near } = match(asked, [three, two, one, other, both], ON, USUAL_POLICY, 5)
    expect(found.map(({ ikm }) => ikm)).toEqual(['both'])
    expect(near).toEqual([
      { ikm: 'one', product: 'prd_1', lacks: [{ lacks: 'price', most: 10_000, has: 15_000 }] },
      {
        ikm: 'two',
        product: 'prd_1',
        lacks: [
          { lacks: 'certificate', kind: 'halal', expiredOn: null },
          { lacks: 'price', most: 10_000, has: 15_000 },
        ],
      },
    ])
  })
})

describe('the policy', () => {
  it.each([
    ['a step twice', { ...USUAL_POLICY, order: ['alive', 'alive'] }],
    ['no step', { ...USUAL_POLICY, order: [] }],
    ['limits that do not rise', { ...USUAL_POLICY, distanceKm: [10, 10] }],
    ['a weight', { ...USUAL_POLICY, weight: 1 }],
  ])('is refused with %s', (_, policy) => {
    expect(MatchingPolicy.safeParse(policy).success).toBe(false)
  })

  it('has bands up to and with each limit', () => {
    expect([0, 31, 32, 92, 93, 181].map((days) => bandOf(days, USUAL_POLICY.aliveDays))).toEqual([0, 0, 1, 1, 2, 3])
  })
})
