// Matching over a regency of makers: five answers for slots that ask for much or little, groups, the reverse; fairness.
import fc from 'fast-check'
import { addDays, day } from '../../core/kernel/day.ts'
import { groupFor } from '../../core/matching/group.ts'
import { match } from '../../core/matching/match.ts'
import { type Maker, type Need, SAYS_NOTHING } from '../../core/matching/need.ts'
import { USUAL_POLICY } from '../../core/matching/policy.ts'
import { openingsFor } from '../../core/matching/reverse.ts'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { villages } from '../../core/region/villages.ts'
import type { Table } from './table.ts'

const ON = day('2026-10-08')
const MAKERS = 1_400
const SLOTS = 300
const ROUNDS = 100
const MOST_MS = 50
const VILLAGES = villages().map(({ code }) => code)
const KINDS = ['halal', 'pirt', 'bpom-md'] as const

export function* bench(): Iterable<Table> {
  const [makers = []] = fc.sample(fc.array(makerOf, { minLength: MAKERS, maxLength: MAKERS, size: 'max' }), {
    numRuns: 1,
    seed: 7,
  })
  const named = makers.map((one, at): Maker => ({ ...one, ikm: `ikm_${at}` }))
  const needs = fc.sample(needOf, { numRuns: SLOTS, seed: 11 }).map((one, at): Need => ({ ...one, slot: `slt_${at}` }))
  const answers = [
    timed('five answers for a slot', needs, (need) => match(need, named, ON, USUAL_POLICY, 5)),
    timed('a group for a volume', needs, (need) => groupFor(need, named, ON, USUAL_POLICY)),
    timed(`slots for an IKM, of ${SLOTS}`, named.slice(0, SLOTS), (maker) => openingsFor(maker, needs, ON, 5)),
  ]
  const over = answers.filter(({ worst }) => worst > MOST_MS)
  yield {
    title: `${MAKERS} IKM with ${named.reduce((sum, { supplies }) => sum + supplies.length, 0)} products`,
    head: ['', 'asked', 'p50, ms', 'p95, ms', 'worst, ms'],
    rows: answers.map(({ what, times, worst }) => [
      what,
      String(times.length),
      ms(times, 0.5),
      ms(times, 0.95),
      worst.toFixed(1),
    ]),
    ...(over.length === 0 ? {} : { failed: `${over.map(({ what }) => what).join(', ')}: over ${MOST_MS} ms` }),
  }
  yield turns(named, needs)
}

const number = (max: number) => fc.option(fc.integer({ min: 1, max }), { freq: 3 })
const certificate = fc.record({ kind: fc.constantFrom(...KINDS), number: fc.constant('1') })
const supplyOf = fc.record({
  ikm: fc.constant(''),
  product: fc.uuid(),
  category: fc.constantFrom(...CATEGORY_IDS),
  unit: fc.constantFrom('kg', 'buah', 'bungkus 250 g'),
  priceFromIdr: number(80_000),
  freePerMonth: number(5_000),
  minimumOrder: number(50),
  leadDays: number(14),
  certificates: fc.array(certificate, { maxLength: 3 }),
})
const makerOf = fc.record({
  ikm: fc.constant(''),
  village: fc.constantFrom(...VILLAGES),
  alive: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => addDays(ON, -days))),
  placements: fc.integer({ min: 0, max: 4 }),
  accepted: fc.constant(SAYS_NOTHING),
  supplies: fc.array(supplyOf, { minLength: 3, maxLength: 7 }),
})
const needOf: fc.Arbitrary<Need> = fc.record({
  slot: fc.constant(''),
  outlet: fc.constant('otl_1'),
  village: fc.constantFrom(...VILLAGES),
  terms: fc.constant({
    supply: 'buy-out' as const,
    marginPercent: 20,
    rentIdrPerMonth: 0,
    paymentDays: 14,
    returnsBorneBy: 'partner' as const,
  }),
  categories: fc.subarray([...CATEGORY_IDS], { maxLength: 3 }),
  certificates: fc.subarray([...KINDS], { maxLength: 2 }),
  priceMostIdr: number(80_000),
  volume: fc.option(fc.record({ perMonth: fc.integer({ min: 1, max: 9_000 }), unit: fc.constantFrom('kg', 'buah') })),
  leadDaysMost: number(14),
  vacant: fc.constant(1),
})

function timed<Each>(what: string, all: readonly Each[], work: (each: Each) => unknown) {
  for (const each of all.slice(0, 20)) work(each)
  const times = all.map((each) => {
    const start = performance.now()
    work(each)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  return { what, times, worst: times.at(-1) ?? 0 }
}

function ms(sorted: readonly number[], part: number): string {
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1)
}

/** Each slot goes to the first; who gets one stands one place later. Counted among those that could have had one. */
function turns(makers: readonly Maker[], needs: readonly Need[]): Table {
  const counts = new Map(makers.map(({ ikm }) => [ikm, 0]))
  const able = new Set<string>()
  const simple = needs
    .slice(0, ROUNDS)
    .map((need) => ({ ...need, certificates: [], volume: null, categories: ['keripik-kerupuk'] }))
  for (const need of simple) {
    const now = makers.map((one) => ({ ...one, alive: ON, placements: counts.get(one.ikm) ?? 0 }))
    const { found } = match({ ...need, priceMostIdr: null, leadDaysMost: null }, now, ON, USUAL_POLICY, makers.length)
    for (const { ikm } of found) able.add(ikm)
    const first = found[0]?.ikm
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const got = [...able].map((ikm) => counts.get(ikm) ?? 0)
  const most = Math.max(...got)
  return {
    title: `${ROUNDS} slots of one category in a row, each to the first of the match`,
    head: ['able', 'with one', 'most by one', 'Gini', 'least that is possible'],
    rows: [
      [
        String(able.size),
        String(got.filter((count) => count > 0).length),
        String(most),
        giniOf(got).toFixed(3),
        giniOf(got.map((_, at) => Math.floor(ROUNDS / got.length) + Number(at < ROUNDS % got.length))).toFixed(3),
      ],
    ],
    ...(most <= Math.ceil(ROUNDS / able.size) ? {} : { failed: `one maker got ${most}` }),
  }
}

function giniOf(counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0)
  let apart = 0
  for (const one of counts) for (const two of counts) apart += Math.abs(one - two)
  return sum === 0 ? 0 : apart / (2 * counts.length * sum)
}
