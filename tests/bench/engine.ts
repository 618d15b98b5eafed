// How fast the engine finds: one outlet, a partner with 600 outlets, and how the time grows with the facts.
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import { judge } from '../../core/engine/judge.ts'
import type { Scenario } from '../../core/engine/scenario.ts'
import { day } from '../../core/kernel/day.ts'
import { plus } from '../support/draw.ts'
import type { Table } from './table.ts'

const ROUNDS = 5
/** A round repeats until it has taken so long: shorter ones measure the clock. */
const ROUND_MS = 50
const SLOTS = 4
const OUTLETS = 600
const FIRST = day('2026-07-01')
const MONTHS = ['2026-07', '2026-08', '2026-09'] as const
/** A fact among eight times as many may take at most twice as long; a square would take eight times as long. */
const MOST_PER_FACT = 2

export function* bench(): Generator<Table> {
  const small = scenario(20, 'outlet', {})
  for (let pass = 0; pass < 40; pass++) for (const work of Object.values(WORK)) work(small)
  yield speed()
  yield growth('answers, visits and purchases in the same 8 placements', (times) =>
    scenario(1, 'outlet', { facts: times }),
  )
  yield growth('placements too, one after the other in the same 4 slots', (times) =>
    scenario(1, 'outlet', { facts: times, placements: times }),
  )
  yield growth('outlets of a partner under a partner rule, from 25 on', (times) => scenario(25 * times, 'partner', {}))
}

const WORK = {
  'the finding': (each: Scenario) => mattersOf(each).map(judge).length,
  'the account': (each: Scenario) => mattersOf(each).map(accountOf).length,
} as const

function speed(): Table {
  const cases = {
    [`an outlet, ${SLOTS} slots, a quarter`]: scenario(1, 'outlet', {}),
    [`${OUTLETS} outlets, each under its rule`]: scenario(OUTLETS, 'outlet', {}),
    [`a partner of ${OUTLETS} outlets, one rule`]: scenario(OUTLETS, 'partner', {}),
  }
  const rows = Object.entries(cases).flatMap(([name, each]) => {
    const findings = mattersOf(each).length
    const times = measure(Object.values(WORK).map((work) => () => work(each)))
    return Object.keys(WORK).map((what, w) => {
      const ms = times[w]?.median ?? 0
      const perSecond = (findings / (ms / 1000)).toFixed(findings > 1 || ms < 1 ? 0 : 1)
      return [name, what, String(countFacts(each)), String(findings), perSecond, ms.toFixed(3)]
    })
  })
  const head = ['unit', 'what', 'facts', 'findings', 'findings/s', 'ms a pass']
  return { title: `medians of ${ROUNDS} rounds of at least ${ROUND_MS} ms, scenarios prepared before`, head, rows }
}

function growth(what: string, prepare: (times: number) => Scenario): Table {
  const sizes = [1, 2, 4, 8].map((times) => ({ times, each: prepare(times) }))
  const facts = sizes.map(({ each }) => countFacts(each))
  const columns = Object.values(WORK).map((work) =>
    measure(
      sizes.map(
        ({ each }) =>
          () =>
            work(each),
      ),
    ),
  )
  const ratio = (values: readonly number[], i: number) => (values[i] ?? 0) / (values[0] ?? 1)
  const rows = sizes.map(({ times }, i) => [
    `×${times}`,
    String(facts[i]),
    `×${ratio(facts, i).toFixed(2)}`,
    ...columns.flatMap((column) => {
      const medians = column.map((time) => time.median)
      return [(medians[i] ?? 0).toFixed(3), `×${ratio(medians, i).toFixed(2)}`]
    }),
  ])
  // The fastest rounds are judged: they are the ones that another process disturbed least.
  const perFact = columns.flatMap((column) => {
    const fastest = column.map((time) => time.fastest)
    return facts.map((_, i) => ratio(fastest, i) / ratio(facts, i))
  })
  const worst = Math.max(...perFact)
  return {
    title: `growth with ${what}`,
    head: ['size', 'facts', 'ratio', 'finding, ms', 'ratio', 'account, ms', 'ratio'],
    rows,
    ...(worst > MOST_PER_FACT ? { failed: `${worst.toFixed(1)} times as long a fact: more than linear` } : {}),
  }
}

/** The milliseconds that one call of each takes; their rounds take turns, so that a slow minute slows all of them. */
function measure(works: readonly (() => number)[]): { median: number; fastest: number }[] {
  for (const work of works) round(work)
  const rounds = works.map((): number[] => [])
  for (let r = 0; r < ROUNDS; r++) for (const [w, work] of works.entries()) rounds[w]?.push(round(work))
  return rounds
    .map((times) => times.sort((a, b) => a - b))
    .map((times) => ({ median: times[ROUNDS >> 1] ?? 0, fastest: times[0] ?? 0 }))
}

function round(work: () => number): number {
  const start = performance.now()
  for (let calls = 1; ; calls++) {
    if (work() === 0) throw new Error('nothing was found: the scenario binds nobody')
    const took = performance.now() - start
    if (took >= ROUND_MS) return took / calls
  }
}

function countFacts(each: Scenario): number {
  return [each.slots, each.placements, each.confirmations, each.visits, each.purchases, each.reports, each.proposals]
    .map((list) => list.length)
    .reduce((sum, length) => sum + length, 0)
}

/**
 * A quarter as it is after its closing day: in each outlet four slots with two placements each, one after the other, an
 * answer a month, a visit a slot and month, a purchase a week, a report. `facts` and `placements` multiply them.
 */
function scenario(
  outlets: number,
  unit: 'outlet' | 'partner',
  more: { facts?: number; placements?: number },
): Scenario {
  const { facts = 1, placements: split = 1 } = more
  const each = <Item>(count: number, item: (i: number) => Item) => Array.from({ length: count }, (_, i) => item(i))
  const own = { openedOn: '2020-01-01', closedOn: null, endRecordedOn: null, measures: [] }
  const outlet = each(outlets, (o) => ({ id: `outlet-${o}`, partner: 'partner', sector: 'minimarket', ...own }))
  const slots = outlet.flatMap(({ id }) =>
    each(SLOTS, (s) => ({
      id: `${id}-slot-${s}`,
      outlet: id,
      kind: s % 4 === 3 ? 'procurement' : 'shelf',
      areaDm2: 40,
      openedOn: '2025-10-01',
      closedOn: null,
      recordedOn: '2025-10-01',
      endRecordedOn: null,
    })),
  )
  const inSlot = 2 * split
  const length = Math.floor(92 / inSlot)
  const placements = slots.flatMap(({ id }, s) =>
    each(inSlot, (p) => ({
      id: `${id}-placement-${p}`,
      slot: id,
      ikm: `ikm-${(s * 3 + p) % 300}`,
      products: [`product-${s}-${p}`, `product-${s}`],
      from: plus(FIRST, p * length),
      to: plus(FIRST, (p + 1) * length - 1),
      recordedOn: plus(FIRST, p * length),
      endRecordedOn: null,
    })),
  )
  const monthsOf = ({ from, to }: { from: string; to: string }) =>
    MONTHS.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
  const confirmations = placements.flatMap((placement, p) =>
    monthsOf(placement).flatMap((month) =>
      each(Math.max(1, Math.round(facts / split)), (n) => ({
        placement: placement.id,
        month,
        by: n % 5 === 4 ? 'officer' : 'ikm',
        answer: p % 7 === 6 ? 'no' : 'yes',
        recordedOn: plus(day(`${month}-28`), n % 7),
      })),
    ),
  )
  const visits = placements.flatMap(({ id, from }, p) =>
    each(Math.max(1, Math.round((1.5 * facts) / split)), (n) => {
      const on = plus(from, (n * 3) % length)
      return { placement: id, on, seen: (p + n) % 5 !== 0, recordedOn: on }
    }),
  )
  const purchases = outlet.flatMap(({ id }, o) =>
    each(13 * facts, (n) => ({
      id: `${id}-purchase-${n}`,
      outlet: id,
      ikm: `ikm-${(o + n) % 300}`,
      on: plus(FIRST, (n * 7) % 92),
      amountIdr: 1_500_000,
      volumeKg: 30,
      recordedOn: plus(FIRST, (n * 7) % 92),
      answers: [{ by: 'ikm', answer: 'yes', recordedOn: '2026-10-01' }],
    })),
  )
  const reports = [...outlet.map(({ id }) => id), 'partner'].map((id) => {
    return { unit: id, period: '2026-Q3', by: 'partner', declared: {}, submittedOn: '2026-10-02' }
  })
  return readScenario({
    rules: [
      {
        id: 'rule',
        versions: [{ ...VERSION, unit, quota: { kind: 'fixed', required: 3 * (unit === 'outlet' ? 1 : outlets) } }],
      },
    ],
    partners: [{ id: 'partner', sector: 'minimarket', ...own }],
    outlets: outlet,
    slots,
    placements,
    confirmations,
    visits,
    purchases,
    reports,
    exemptions: [],
    proposals: slots.map(({ id }) => ({
      slot: id,
      ikm: 'ikm-7',
      by: 'partner',
      madeOn: FIRST,
      outcome: null,
      decidedOn: null,
      reason: null,
    })),
    ask: { period: '2026-Q3', asOf: '2026-10-07' },
  })
}

const VERSION = {
  from: '2026-01-01',
  to: null,
  enactedOn: '2025-12-01',
  citation: 'Pasal 5 ayat (1)',
  sectors: ['minimarket'],
  where: [],
  slotKinds: ['shelf', 'procurement'],
  base: 'slot',
  period: 'quarter',
  minCoverage: 75,
  minDistinctIkm: 2,
  minIkmDays: 1,
  maxBackdateDays: 31,
  graceDays: 90,
  minObligatedDays: 30,
  closingDays: 7,
  phaseIn: [],
}
