// Matching over drawn makers and needs: who lacks what is asked for is never found, order is stable, turns are fair.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/kernel/day.ts'
import { groupFor } from '../../core/matching/group.ts'
import { lacksOf } from '../../core/matching/lacks.ts'
import { match } from '../../core/matching/match.ts'
import { type Maker, type Need, SAYS_NOTHING } from '../../core/matching/need.ts'
import { CRITERIA, USUAL_POLICY } from '../../core/matching/policy.ts'
import { villages } from '../../core/region/villages.ts'
import { maker, need, ON } from '../unit/matching/sides.ts'

const SEED = { seed: 20_261_008 }
const VILLAGES = villages().map(({ code }) => code)
const KINDS = ['halal', 'pirt', 'bpom-md'] as const
const CATEGORIES = ['keripik-kerupuk', 'dodol-kue', 'batik-kain']

const certificate = fc
  .record({ kind: fc.constantFrom(...KINDS), days: fc.option(fc.integer({ min: -40, max: 40 })) })
  .map(({ kind, days }) => ({ kind, number: '1', ...(days === null ? {} : { expiresOn: addDays(ON, days) }) }))
const number = (max: number) => fc.option(fc.integer({ min: 0, max }))

const supplies = fc.record({
  product: fc.integer({ min: 1, max: 999 }).map((n) => `prd_${n}`),
  category: fc.constantFrom(...CATEGORIES),
  unit: fc.constantFrom('kg', 'buah'),
  priceFromIdr: number(50_000),
  freePerMonth: number(500),
  minimumOrder: number(300),
  leadDays: number(20),
  certificates: fc.array(certificate, { maxLength: 3 }),
})
const makers: fc.Arbitrary<Maker[]> = fc
  .uniqueArray(
    fc.record({
      ikm: fc.integer({ min: 1, max: 500 }).map((n) => `ikm_${n}`),
      village: fc.constantFrom(...VILLAGES),
      alive: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => addDays(ON, -days))),
      placements: fc.integer({ min: 0, max: 4 }),
      accepted: fc.record({
        supplies: fc.constantFrom(null, ['buy-out' as const]),
        marginMostPercent: number(40),
        rentMostIdr: number(3),
        paymentDaysMost: number(60),
        bearsReturns: fc.constantFrom(null, true, false),
      }),
      supplies: fc.uniqueArray(supplies, { selector: ({ product }) => product, maxLength: 3 }),
    }),
    { selector: ({ ikm }) => ikm, maxLength: 30 },
  )
  .map((all) => all.map((one) => ({ ...one, supplies: one.supplies.map((each) => ({ ...each, ikm: one.ikm })) })))
const needs: fc.Arbitrary<Need> = fc
  .record({
    categories: fc.subarray(CATEGORIES),
    certificates: fc.subarray([...KINDS]),
    priceMostIdr: number(50_000),
    leadDaysMost: number(20),
    volume: fc.option(fc.record({ perMonth: fc.integer({ min: 1, max: 900 }), unit: fc.constantFrom('kg', 'buah') })),
    village: fc.constantFrom(...VILLAGES),
    supply: fc.constantFrom('buy-out' as const, 'consignment' as const),
    paymentDays: fc.integer({ min: 0, max: 90 }),
    returnsBorneBy: fc.constantFrom('partner' as const, 'ikm' as const),
  })
  .map(({ supply, paymentDays, returnsBorneBy, ...asked }) =>
    need({ ...asked, terms: { ...need().terms, supply, paymentDays, returnsBorneBy } }),
  )
const policies = fc.shuffledSubarray([...CRITERIA], { minLength: 1 }).map((order) => ({ ...USUAL_POLICY, order }))

describe('a match', () => {
  it('has nobody who lacks anything, everybody who lacks nothing, and tells near misses what they lack', () => {
    fc.assert(
      fc.property(needs, makers, policies, (asked, all, policy) => {
        const { found, near, fitting } = match(asked, all, ON, policy, 100)
        const lacksIn = (ikm: string, product: string) => {
          const one = all.find((each) => each.ikm === ikm)
          const given = one?.supplies.find((each) => each.product === product)
          if (one === undefined || given === undefined) throw new Error(`${ikm} has no ${product}`)
          return lacksOf(asked, given, one.accepted, ON)
        }
        for (const { ikm, product, others } of found)
          for (const each of [product, ...others]) expect(lacksIn(ikm, each)).toEqual([])
        for (const { ikm, product, lacks } of near) {
          expect(lacksIn(ikm, product)).toEqual(lacks)
          expect([1, 2]).toContain(lacks.length)
          expect(found.some((each) => each.ikm === ikm)).toBe(false)
        }
        const able = all.filter((one) =>
          one.supplies.some((each) => lacksOf(asked, each, one.accepted, ON).length === 0),
        )
        expect(found.map(({ ikm }) => ikm).sort()).toEqual(able.map(({ ikm }) => ikm).sort())
        expect(fitting).toBe(able.length)
      }),
      SEED,
    )
  })

  it('is the same whatever order the facts come in, and its head is the head of a longer list', () => {
    fc.assert(
      fc.property(needs, makers, policies, fc.infiniteStream(fc.nat()), (asked, all, policy, draws) => {
        const whole = match(asked, all, ON, policy, 100)
        const keyed = all.map((one) => [draws.next().value, { ...one, supplies: one.supplies.toReversed() }] as const)
        const shuffled = keyed.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one)
        expect(match(asked, shuffled, ON, policy, 100)).toEqual(whole)
        expect(match(asked, all, ON, policy, 3).found).toEqual(whole.found.slice(0, 3))
      }),
      SEED,
    )
  })

  it('puts who has fewer placements first among those who are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (counts) => {
        const all = counts.map((placements, at) => maker({ ikm: `ikm_${at}`, placements }))
        const { found } = match(need(), all, ON, USUAL_POLICY, 100)
        const order = found.map(({ ikm }) => counts[Number(ikm.slice(4))])
        expect(order).toEqual(counts.toSorted((a, b) => a - b))
      }),
      SEED,
    )
  })
})

describe('a group', () => {
  it('fills the volume exactly, with nobody beyond what it has free or below its minimum, and with at least two', () => {
    let groups = 0
    fc.assert(
      fc.property(needs, makers, (drawn, given) => {
        // With all else asked for as well there is hardly ever a group.
        const asked = { ...need(), categories: [], volume: drawn.volume }
        const all = given.map((one) => ({ ...one, accepted: SAYS_NOTHING }))
        const members = groupFor(asked, all, ON, USUAL_POLICY)
        if (members === undefined) return
        groups++
        expect(members.length).toBeGreaterThanOrEqual(2)
        expect(members.length).toBeLessThanOrEqual(5)
        expect(new Set(members.map(({ ikm }) => ikm)).size).toBe(members.length)
        expect(members.reduce((sum, { perMonth }) => sum + perMonth, 0)).toBe(asked.volume?.perMonth)
        for (const { ikm, product, perMonth } of members) {
          const one = all.find((each) => each.ikm === ikm)
          const supply = one?.supplies.find((each) => each.product === product)
          if (one === undefined || supply === undefined) throw new Error(`${ikm} has no ${product}`)
          expect(lacksOf(asked, supply, one.accepted, ON).every(({ lacks }) => lacks === 'capacity')).toBe(true)
          expect(perMonth).toBeLessThanOrEqual(supply.freePerMonth ?? 0)
          expect(perMonth).toBeGreaterThanOrEqual(supply.minimumOrder ?? 0)
        }
      }),
      { ...SEED, numRuns: 400 },
    )
    expect(groups).toBeGreaterThan(20)
  })
})

/** 0 where all have the same, near 1 where one has all. */
function giniOf(counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0)
  const apart = counts
    .flatMap((one) => counts.map((two) => Math.abs(one - two)))
    .reduce((total, each) => total + each, 0)
  return sum === 0 ? 0 : apart / (2 * counts.length * sum)
}

describe('turns', () => {
  it('are fair: of 100 slots in a row each of 40 makers gets two or three, and a Gini of at most 0.1', () => {
    const counts = new Map(Array.from({ length: 40 }, (_, at) => [`ikm_${at}`, 0]))
    for (let round = 0; round < 100; round++) {
      const all = [...counts].map(([ikm, placements], at) =>
        maker({ ikm, placements, village: VILLAGES[at * 4] ?? VILLAGES[0], accepted: SAYS_NOTHING }),
      )
      const asked = need({ slot: `slt_${round}`, village: VILLAGES[round] })
      const [first] = match(asked, all, ON, USUAL_POLICY, 1).found
      if (first === undefined) throw new Error('nobody was found')
      counts.set(first.ikm, (counts.get(first.ikm) ?? 0) + 1)
    }
    expect(new Set(counts.values())).toEqual(new Set([2, 3]))
    expect(giniOf([...counts.values()])).toBeLessThanOrEqual(0.1)
  })

  it('of the first slots go to different makers although all are equal', () => {
    const all = Array.from({ length: 40 }, (_, at) => maker({ ikm: `ikm_${at}` }))
    const firsts = Array.from(
      { length: 40 },
      (_, slot) => match(need({ slot: `slt_${slot}` }), all, ON, USUAL_POLICY, 1).found[0]?.ikm,
    )
    expect(new Set(firsts).size).toBeGreaterThan(20)
  })
})
