// A year of nights on the small seed: what is sealed when, whether late runs seal the same, and what is revised.
import { beforeAll, describe, expect, it } from 'vitest'
import { checkBucket } from '../../core/check/bucket.ts'
import * as Check from '../../core/check/operations.ts'
import { addDays, type Day, day } from '../../core/kernel/day.ts'
import { period as periodOfText, spanOf } from '../../core/kernel/period.ts'
import type { Services } from '../../core/table/service.ts'
import { seed } from '../../infra/local/seed/seed.ts'
import { copyOf, itemsOf } from '../support/copy.ts'
import { memoryStore, nightAfter, runAsOf, workerOn } from '../support/evidence.ts'
import { freshServices } from '../support/services.ts'

const TODAY = day('2026-11-24')
const NIGHTS = 365
const LAST = addDays(TODAY, -1)
const FIRST = addDays(LAST, 1 - NIGHTS)
const PATIENT = 600_000
/** What may come late. */
const FACTS = ['confirmation', 'report', 'visit', 'purchase', 'purchase-answer', 'exemption', 'measure']

type Sealed = {
  partner: string
  unit: string
  rule: string
  period: string
  revision: string
  asOf: string
  why: string[]
}
type Course = { services: Services; names: string[]; sealedIn: Map<Day, number> }

let told: { unit: string; rule: string }
let nightly: Course
let late: Course

const year = Array.from({ length: NIGHTS }, (_, i) => addDays(FIRST, i))
/**
 * The closing days, which are the 7th and after a quarter also the 14th, each with the night before; the 22nd after a
 * quarter, when the late rulings come; and the last night. All 365 with EVERY_NIGHT=1.
 */
const nights = year.filter((night) => process.env['EVERY_NIGHT'] === '1' || isEventful(night) || night === LAST)
/** Where the check stands still for weeks: the last night of each month, and the last of all. */
const monthly = year.filter((night) => isLastOfMonth(night) || night === LAST)

/** The check as of each of the days, in their order, its errands side by side; and how much each sealed. */
async function course(services: Services, days: readonly Day[]): Promise<Course> {
  const store = memoryStore()
  const worker = workerOn(services, store)
  const sealedIn = new Map<Day, number>()
  for (const asOf of days) {
    const context = nightAfter(asOf)
    const { errands } = await Check.start(worker, context, { asOf })
    const done = await Promise.all(errands.map((errand) => checkBucket(worker, context, errand)))
    expect(done.flatMap(({ failures }) => failures)).toEqual([])
    const sealed = done.reduce((sum, { finals, revisions }) => sum + finals + revisions, 0)
    if (sealed > 0) sealedIn.set(asOf, sealed)
  }
  return { services, names: store.names, sealedIn }
}

const sealedBy = async ({ services }: Course) =>
  (await itemsOf(services, 'assessment')) as (Sealed & Record<string, unknown>)[]
const finalsOf = (rows: readonly Sealed[]) => rows.filter(({ revision }) => Number(revision) === 1)
const revisionsOf = (rows: readonly Sealed[]) => rows.filter(({ revision }) => Number(revision) > 1)
const dutyOf = ({ unit, rule, period }: Pick<Sealed, 'unit' | 'rule' | 'period'>) => `${unit} ${rule} ${period}`

beforeAll(async () => {
  const services = await freshServices()
  const { stories } = await seed(services, { size: 'small', today: TODAY })
  const story = stories.find(({ title }) => title.en === 'A ruling that came after closing')
  if (story === undefined) throw new Error('the seed told of no late ruling')
  told = story
  const copy = await copyOf(services)
  nightly = await course(services, nights)
  late = await course(copy, monthly)
}, PATIENT)

describe(`${nights.length} nights of a year`, () => {
  it('seal each duty once, in the night of its closing day and no other', async () => {
    const rows = await sealedBy(nightly)
    const finals = finalsOf(rows)
    expect(finals.length).toBeGreaterThan(100)
    expect(new Set(finals.map(dutyOf)).size).toBe(finals.length)
    const days = [...Map.groupBy(rows, ({ asOf }) => asOf)].map(([asOf, { length }]) => [asOf, length])
    expect(days.toSorted()).toEqual([...nightly.sealedIn].toSorted())
    for (const { period, asOf } of finals)
      expect([period, asOf > endOf(period), asOf <= addDays(endOf(period), 14)]).toEqual([period, true, true])
  })

  it('and nights that come weeks late seal the same finals, to the byte, from the same evidence', async () => {
    const [of, ofLate] = [finalsOf(await sealedBy(nightly)), finalsOf(await sealedBy(late))]
    expect(ofLate).toEqual(of)
    const evidence = of.map(({ inputs }: Sealed & { inputs?: unknown }) => String(inputs))
    for (const hash of evidence) {
      expect(nightly.names.some((name) => name.includes(hash))).toBe(true)
      expect(late.names.some((name) => name.includes(hash))).toBe(true)
    }
  })

  it('revise only where a fact came late, and for every late ruling', async () => {
    const rows = await sealedBy(nightly)
    const facts = (await Promise.all(FACTS.map((entity) => itemsOf(nightly.services, entity)))).flat()
    for (const { unit, partner, rule, period, revision, asOf, why } of revisionsOf(rows)) {
      const before = rows.find(
        (row) => dutyOf(row) === dutyOf({ unit, rule, period }) && Number(row.revision) === Number(revision) - 1,
      )
      const between = facts.filter(({ unit: of, partner: by, recordedOn, submittedOn, revokedOn, grantedOn }) => {
        const on = String(recordedOn ?? submittedOn ?? revokedOn ?? grantedOn)
        return (of === unit || by === partner) && on > String(before?.asOf) && on <= asOf
      })
      expect([unit, why.length > 0, between.length > 0]).toEqual([unit, true, true])
    }
    const ruled = revisionsOf(rows).filter(({ unit, rule }) => unit === told.unit && rule === told.rule)
    expect(ruled.map(({ period, asOf, why }) => [period, asOf, why])).toEqual([
      ['2026-Q1', '2026-04-22', ['ruling']],
      ['2026-Q2', '2026-07-22', ['ruling']],
      ['2026-Q3', '2026-10-22', ['ruling']],
    ])
  })

  it('and a second pass of the last one writes nothing', async () => {
    const { done } = await runAsOf(workerOn(nightly.services, memoryStore()), LAST)
    const sum = (of: (bucket: (typeof done)[number]) => number) => done.reduce((all, bucket) => all + of(bucket), 0)
    expect([sum(({ finals }) => finals), sum(({ revisions }) => revisions), sum(({ statuses }) => statuses)]).toEqual([
      0, 0, 0,
    ])
    expect(sum(({ duties }) => duties)).toBeGreaterThan(0)
  })
})

/** The last day of `2026-Q3`, `2026-07`, `2026-S1` or `2026`. */
function endOf(period: string): Day {
  return spanOf(periodOfText(period)).last
}

function isEventful(night: Day): boolean {
  const [, month = '', date = ''] = night.split('-')
  const days = ['01', '04', '07', '10'].includes(month) ? ['06', '07', '13', '14', '22'] : ['06', '07']
  return days.includes(date)
}

function isLastOfMonth(night: Day): boolean {
  return addDays(night, 1).endsWith('-01')
}
