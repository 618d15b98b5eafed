// Group offers by themselves: the lifecycle is closed, shares hold or are refused, and a first proposal of shares fits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposedShares } from '../../../core/group/companions.ts'
import { GROUP_STATES, MOST_MEMBERS, type Share } from '../../../core/group/schema.ts'
import { mustHold, sumOf, volumeNeed } from '../../../core/group/shares.ts'
import { GROUP_STEPS, isOpen, stepFrom } from '../../../core/group/steps.ts'
import { Ikm } from '../../../core/ikm/schema.ts'
import { day } from '../../../core/kernel/day.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { Product } from '../../../core/product/schema.ts'
import { Slot } from '../../../core/slot/schema.ts'
import { anId } from '../../support/world.ts'

const SEED = { seed: 20_261_008, numRuns: 200 }
const ON = day('2026-10-08')

describe('the steps of a group offer', () => {
  it('reach every state, and leave none that is decided', () => {
    const reached = new Set(['gathering', ...GROUP_STEPS.map(({ to }) => to)])
    expect([...reached].sort()).toEqual([...GROUP_STATES].sort())
    for (const state of GROUP_STATES) {
      expect(isOpen(state)).toBe(GROUP_STEPS.some(({ from }) => from === state))
    }
  })

  it('let a partner decide on nothing but what was sent', () => {
    for (const on of ['accept', 'decline'] as const) {
      expect(GROUP_STATES.filter((state) => stepFrom(state, on) !== undefined)).toEqual(['sent'])
    }
  })
})

const place = { village: '32.16.03.2006', kecamatan: '32.16.03', recordedOn: '2020-01-01', version: 1 }

function aMaker(capacityPerMonth: number | undefined, more: { ikm?: object; product?: object } = {}) {
  const [ikm, product] = [anId('ikm'), anId('product')]
  const row = { ikm, name: 'Perajin', category: 'anyaman-bambu-kayu', certificates: [], ...place }
  const shown = { activity: 'active', source: 'registered', demonstration: true, state: 'verified' }
  const goods = { ...place, ikm, product, name: 'Besek', category: 'anyaman-bambu-kayu', unitOfSale: 'buah' }
  return {
    ikm: Ikm.parse({ ...row, ...shown, ...more.ikm }),
    product: Product.parse({ ...goods, certificates: [], state: 'offered', capacityPerMonth, ...more.product }),
  }
}
type Made = ReturnType<typeof aMaker>

function aNeed(volumePerMonth: number, wants: object = {}) {
  const slot = Slot.parse({
    ...{ unit: anId('outlet'), slot: anId('slot'), partner: anId('partner'), name: 'Pasokan', kind: 'procurement' },
    ...{
      areaDm2: 0,
      openings: 1,
      occupied: 0,
      kecamatan: '32.16.03',
      openedOn: '2026-10-01',
      recordedOn: '2026-10-01',
    },
    terms: {
      ...{ form: 'supply', supply: 'buy-out', marginPercent: 0, rentIdrPerMonth: 0, paymentDays: 14 },
      returnsBorneBy: 'partner',
    },
    wants: { categories: ['anyaman-bambu-kayu'], volumePerMonth, unitOfSale: 'buah', ...wants },
    version: 1,
  })
  return volumeNeed(slot, { village: Ikm.shape.village.parse(place.village) })
}

/** The code of the refusal; `holds` where there is none. */
function judged(wanted: number, made: readonly Made[], each: readonly number[], wants: object = {}): string {
  const shares = made.map(
    ({ ikm, product }, at): Share => ({ ikm: ikm.ikm, product: product.product, perMonth: each[at] ?? 0 }),
  )
  const makers = {
    ikms: new Map(made.map(({ ikm }) => [ikm.ikm, ikm])),
    products: new Map(made.map(({ product }) => [product.product, product])),
  }
  try {
    mustHold(aNeed(wanted, wants), shares, makers, ON)
    return 'holds'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('the shares of a group', () => {
  it('hold only where they reach the volume and nobody’s is more than it makes', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), {
      ...{ minLength: 2, maxLength: MOST_MEMBERS },
    })
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 1_500 }), (pairs, wanted) => {
        const code = judged(
          wanted,
          pairs.map(([capacity]) => aMaker(capacity)),
          pairs.map(([, share]) => share),
        )
        const enough = sumOf(pairs.map(([, perMonth]) => ({ perMonth }))) >= wanted
        const able = pairs.every(([capacity, share]) => share <= capacity)
        expect(code).toBe(enough ? (able ? 'holds' : 'member-lacks') : 'shares-too-small')
      }),
      SEED,
    )
  })

  it('need what the slot asks for: a certificate that holds on the day, its last one included', () => {
    const paper = (expiresOn: string) => ({ product: { certificates: [{ kind: 'halal', number: 'ID1', expiresOn }] } })
    const asks = { certificates: ['halal'] }
    const other = aMaker(100, paper('2027-01-01'))
    expect(judged(100, [aMaker(100, paper('2026-10-08')), other], [50, 50], asks)).toBe('holds')
    expect(judged(100, [aMaker(100, paper('2026-10-07')), other], [50, 50], asks)).toBe('member-lacks')
    expect(judged(100, [aMaker(100), other], [50, 50], asks)).toBe('member-lacks')
  })

  it.each([
    ['has not said what it makes', aMaker(undefined), 'member-lacks'],
    ['would give less than its minimum order', aMaker(100, { product: { minimumOrder: 51 } }), 'member-lacks'],
    ['sells in another unit', aMaker(100, { product: { unitOfSale: 'lusin' } }), 'member-lacks'],
    ['withdrew its product', aMaker(100, { product: { state: 'withdrawn' } }), 'member-gone'],
    ['is not verified', aMaker(100, { ikm: { state: 'registered' } }), 'member-gone'],
    ['withdrew', aMaker(100, { ikm: { state: 'withdrawn' } }), 'member-gone'],
    ['names another one’s product', aMaker(100, { product: { ikm: anId('ikm') } }), 'member-gone'],
  ])('are refused where one %s', (_, one, code) => {
    expect(judged(100, [one, aMaker(100)], [50, 50])).toBe(code)
  })
})

describe('a first proposal of shares', () => {
  const able = (free: number, least = 1) => ({ ikm: anId('ikm') as string, product: anId('product'), free, least })
  const amounts = (found: readonly { perMonth: number }[]) => found.map(({ perMonth }) => perMonth)

  it('begins with the own one and goes on in order until the volume is reached', () => {
    expect(amounts(proposedShares(able(250), [able(100), able(300), able(50)], 500))).toEqual([250, 100, 150])
  })

  it('passes over whose minimum order is more than what is left', () => {
    expect(amounts(proposedShares(able(250), [able(400, 300), able(300)], 500))).toEqual([250, 250])
  })

  it.each([
    ['the own one is enough', able(500), [able(100)]],
    ['all together are too few', able(100), [able(399)]],
    ['the own one makes none of it', able(0), [able(400), able(400)]],
    ['more than eight were needed', able(60), Array.from({ length: 8 }, () => able(60))],
  ])('is none where %s', (_, own, others) => {
    expect(proposedShares(own, others, 500)).toEqual([])
  })
})
