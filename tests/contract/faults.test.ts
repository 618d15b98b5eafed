import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../../core/kernel/refusal.ts'
import * as Program from '../../core/program/operations.ts'
import * as Recount from '../../core/program/recount.ts'
import { FIGURES } from '../../core/program/schema.ts'
import { createTable, localClient } from '../../infra/local/dynamodb.ts'
import { allOperations, type Call } from '../support/calls.ts'
import { DATABASE } from '../support/database.ts'
import { type Fault, type Faulty, faultyServices, TRIES } from '../support/faults.ts'
import { READS } from '../support/reads.ts'
import { differenceOf, expectWholeChains, type Snapshot, snapshotOf } from '../support/rows.ts'
import { contextOf } from '../support/services.ts'
import { worldOf } from '../support/world.ts'
import { KEYED, NATURAL, WRITES } from '../support/writes.ts'

const BEFORE_THE_COMMIT = ['throttled', 'timed out', 'failed with 500'] as const satisfies Fault[]
const LOST = 'answer lost after the commit'
/** Each is one transaction for each figure or period: a repeat completes what was begun. */
const SEVERAL = ['program.recount', 'program.recountPeriods']
const single = [...WRITES].filter(([name]) => !SEVERAL.includes(name))

const local = localClient(DATABASE)
let faulty: Faulty
let calls = 0

const now = () => snapshotOf(faulty.services)

/** A call on a world of its own: every `make` asks the same with the same key. */
async function ready({ run, actor, today, prepare }: Call) {
  faulty.failNext('throttled', 0)
  const world = await worldOf(faulty.services)
  const input = await prepare(world)
  const idempotencyKey = `key-${calls++}`
  const before = await now()
  const make = (more: { idempotencyKey?: string } = { idempotencyKey }) =>
    run(faulty.services, contextOf(world.actors[actor], today, more), input)
  return { make, before }
}

function written(name: string): Call {
  const call = WRITES.get(name)
  if (call === undefined) throw new Error(`there is no write ${name}`)
  return call
}

/** What the work is thrown; undefined where it was done. */
const thrownBy = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => undefined,
    (error: unknown) => error,
  )

/** It ends with the network's own error, for the edge to log: with no refusal that would say something of the domain. */
function expectNoRefusal(error: unknown): void {
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(Refusal)
}

let tables = 0

async function faultyTable(): Promise<Faulty> {
  const table = `faults-${process.pid}-${Math.random().toString(36).slice(2)}-${tables++}`
  await createTable(local, table, { stream: false })
  return faultyServices(table)
}

afterAll(() => local.destroy())

describe('the table of writes', () => {
  it('names every operation that writes, and no other', async () => {
    expect([...WRITES.keys(), ...READS.keys()].sort()).toEqual([...(await allOperations()).keys()].sort())
  })

  it('says of everything that the system may do whether it is repeated without a key', () => {
    const systems = [...WRITES].filter(([, { run }]) => run.permission.some(({ actor }) => actor === 'system'))
    expect(systems.map(([name]) => name).sort()).toEqual([...NATURAL, ...KEYED].sort())
  })
})

describe.each(single)('%s on a faulty network', (name, call) => {
  /** Which kinds of rows come and change where nothing fails. */
  let whole: Record<string, number>

  beforeAll(async () => {
    faulty = await faultyTable()
    const { make, before } = await ready(call)
    faulty.failNext('throttled', 0)
    const answer = await make()
    whole = differenceOf(before, await now())
    expect([name, faulty.attempts.write, whole['+receipt']]).toEqual([name, 1, 1])
    await expectDoneOnce(before, make, answer)
  })

  it('throttled, timed out or failing for good writes nothing; failing at first is done once by the retry', async () => {
    const { make, before } = await ready(call)
    const reads = await readsOf(make)
    for (let passed = 0; passed < reads; passed++) {
      faulty.failNext('throttled', TRIES, { on: 'read', after: passed })
      expectNoRefusal(await thrownBy(make))
      expect(faulty.attempts).toEqual({ read: passed + TRIES, write: 0 })
    }
    for (const fault of BEFORE_THE_COMMIT) {
      faulty.failNext(fault, TRIES)
      expectNoRefusal(await thrownBy(make))
      expect([fault, faulty.attempts.write]).toEqual([fault, TRIES])
    }
    expect(differenceOf(before, await now())).toEqual({})
    faulty.failNext('throttled', 1)
    await expectDoneOnce(before, make, await make())
  })

  it('whose first answer is lost after the commit is done once by the retry', async () => {
    const { make, before } = await ready(call)
    faulty.failNext(LOST, 1)
    await expectDoneOnce(before, make, await make())
  })

  it('all of whose answers are lost after the commit is answered when it is asked again', async () => {
    const { make, before } = await ready(call)
    faulty.failNext(LOST, TRIES)
    expectNoRefusal(await thrownBy(make))
    expect(differenceOf(before, await now())).toEqual(whole)
    await expectDoneOnce(before, make, await make())
  })

  /** How many reads come before the write: it is never sent. */
  async function readsOf(make: () => Promise<unknown>): Promise<number> {
    faulty.failNext('throttled', TRIES)
    await thrownBy(make)
    return faulty.attempts.read
  }

  async function expectDoneOnce(before: Snapshot, make: () => Promise<unknown>, answer: unknown): Promise<void> {
    faulty.failNext('throttled', 0)
    const done = await now()
    expect(differenceOf(before, done)).toEqual(whole)
    expect(await make()).toEqual(answer)
    expect(differenceOf(done, await now())).toEqual({})
    expectWholeChains(done)
  }
})

describe('what is repeated without a key', () => {
  beforeAll(async () => {
    faulty = await faultyTable()
  })

  it.each(NATURAL.filter((name) => !SEVERAL.includes(name)))('%s changes nothing more', async (name) => {
    const { make } = await ready(written(name))
    await make({})
    const done = await now()
    const error = await thrownBy(() => make({}))
    if (error !== undefined) expect(error).toMatchObject({ kind: 'conflict' })
    expect(differenceOf(done, await now())).toEqual({})
  })
})

describe('the recounts on a faulty network', () => {
  it('writes each figure whole or not at all, and is completed by a repeat, whichever of its writes fails', async () => {
    faulty = await faultyTable()
    const world = await worldOf(faulty.services)
    const recount = () => Recount.recount(world.services, contextOf(world.actors.system), {})
    const shown = () => Program.figures(world.services, contextOf(world.actors.public), {})
    for (const passed of [0, FIGURES.length - 1]) {
      faulty.failNext('throttled', TRIES, { after: passed })
      expectNoRefusal(await thrownBy(recount))
      expect(faulty.attempts.write).toBe(passed + TRIES)
      faulty.failNext('throttled', 0)
      expect(new Set((await shown()).map(({ figure }) => figure)).size).toBe(passed)
    }
    const { figures } = await recount()
    expect(await shown()).toHaveLength(figures)
    const done = await now()
    await recount()
    expect(differenceOf(done, await now())).toEqual({ '~figure': figures })
  })

  it('counts the periods anew when it is asked again, and then nothing more', async () => {
    faulty = await faultyTable()
    const { make, before } = await ready(written('program.recountPeriods'))
    faulty.failNext('throttled', TRIES)
    expectNoRefusal(await thrownBy(make))
    expect(differenceOf(before, await now())).toEqual({})
    faulty.failNext('throttled', 0)
    await make()
    const done = await now()
    expect(Object.keys(differenceOf(before, done))).toEqual(['+distribution', '+period-figure'])
    await make()
    expect(differenceOf(done, await now())).toEqual({})
  })
})
