import { beforeAll, describe, expect, it } from 'vitest'
import { checkBucket, type Worker } from '../../core/check/bucket.ts'
import * as Check from '../../core/check/operations.ts'
import type { Errand } from '../../core/check/schema.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Report from '../../core/report/operations.ts'
import { firstBreak } from '../../core/table/audit-chain.ts'
import type { Services } from '../../core/table/service.ts'
import { copyOf, itemsOf } from '../support/copy.ts'
import { memoryStore, nightAfter, runAsOf, workerOn } from '../support/evidence.ts'
import { FAULTS, faultyServices } from '../support/faults.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

const RUNS = 20
const CLOSED = '2026-08-07'

let world: World
let lone: { services: Services; names: string[] }

/** Two partners, one with a placement answered and a report; their finals are due on 7 August. */
beforeAll(async () => {
  world = await worldOf()
  await law(world, { from: '2026-07-01' })
  const { placement } = await standing(world, '2026-06-01')
  const { services, actors, ikm, outlet, partner } = world
  const answer = { ikm, outlet, placement, month: '2026-07', answer: 'yes' }
  await Confirmation.answer(services, contextOf(actors.ikm, '2026-08-02'), answer)
  await Report.submit(services, contextOf(actors.owner, '2026-08-03'), {
    partner,
    outlet,
    period: '2026-07',
    declared: {},
  })
  const copy = await copyOf(services)
  const evidence = memoryStore()
  await runAsOf(workerOn(copy, evidence), CLOSED)
  lone = { services: copy, names: evidence.names }
})

/** A repeatable shuffle, so that a failure can be seen again. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

async function startRuns(worker: Worker, many: number) {
  const runs: { run: string; errands: Errand[] }[] = []
  for (let i = 0; i < many; i++) runs.push(await Check.start(worker, nightAfter(CLOSED), { asOf: CLOSED }))
  return runs
}

async function expectAsAlone(services: Services, names: readonly string[]): Promise<void> {
  for (const entity of ['assessment', 'status', 'handover']) {
    expect(await itemsOf(services, entity)).toEqual(await itemsOf(lone.services, entity))
  }
  expect(names).toEqual(lone.names)
  for (const root of [world.partner, world.foreign.partner]) {
    const { data } = await services.entities.audit.query.ofRoot({ root }).go({ pages: 'all' })
    expect(firstBreak(data as never)).toBeUndefined()
    expect(data.filter(({ act }) => act === 'assessment.final')).toHaveLength(1)
  }
}

describe('twenty overlapping runs of one period', () => {
  it('with repeated and reordered messages find what a lone run finds, once, and their records add up', async () => {
    const services = await copyOf(world.services)
    const evidence = memoryStore()
    const worker = workerOn(services, evidence)
    const runs = await startRuns(worker, RUNS)
    const messages = runs.flatMap(({ errands }) => errands)
    const delivered = shuffled([...messages, ...messages.filter((_, i) => i % 3 === 0)], 7)
    const waiting = [...delivered]
    const consume = async () => {
      for (let errand = waiting.pop(); errand !== undefined; errand = waiting.pop()) {
        await checkBucket(worker, nightAfter(CLOSED), errand)
      }
    }
    await Promise.all(Array.from({ length: 12 }, consume))
    await expectAsAlone(services, evidence.names)
    let finals = 0
    for (const { run } of runs) {
      const report = await Check.get(services, contextOf(world.actors.verifier), { run })
      expect(report).toMatchObject({ bucketsDone: 16, total: { partners: 2, units: 2, duties: 4, failed: 0 } })
      expect(report.total.byVerdict).toEqual({ met: 1, 'not-reported': 1, running: 2 })
      finals += report.total.finals
    }
    expect(finals).toBe(2)
  })

  it.each(FAULTS)('on a network that is %s, and after a kill in the middle, find the same', async (fault) => {
    const services = await copyOf(world.services)
    const evidence = memoryStore()
    const faulty = faultyServices(services.at.table)
    const worker = workerOn(faulty.services, evidence)
    const [killed, again] = await startRuns(worker, 2)
    for (const errand of killed?.errands ?? []) {
      faulty.failNext(fault, 3)
      await checkBucket(worker, nightAfter(CLOSED), errand).catch(() => undefined)
    }
    faulty.failNext(fault, 0)
    for (const errand of shuffled([...(killed?.errands ?? []), ...(again?.errands ?? [])], 3)) {
      await checkBucket(worker, nightAfter(CLOSED), errand)
    }
    await expectAsAlone(services, evidence.names)
    const report = await Check.get(services, contextOf(world.actors.verifier), { run: again?.run })
    expect(report).toMatchObject({ bucketsDone: 16, total: { duties: 4, failed: 0 } })
  })

  it('killed between the evidence and the commit, leave evidence that the next run uses', async () => {
    const services = await copyOf(world.services)
    const evidence = memoryStore()
    const dies = { ...workerOn(services, evidence) }
    const [first] = await startRuns(dies, 1)
    const killed: Worker = {
      ...dies,
      evidence: {
        ...evidence,
        put: async (name, bytes) => {
          await evidence.put(name, bytes)
          throw new Error('killed')
        },
      },
    }
    for (const errand of first?.errands ?? []) await checkBucket(killed, nightAfter(CLOSED), errand)
    expect(await itemsOf(services, 'assessment')).toEqual([])
    expect(evidence.names.length).toBeGreaterThan(0)
    await runAsOf(dies, CLOSED)
    await expectAsAlone(services, evidence.names)
  })
})
