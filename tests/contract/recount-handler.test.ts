import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import * as Program from '../../core/program/operations.ts'
import { type Run, recount } from '../../functions/scheduled/recount.ts'
import { faultyServices } from '../support/faults.ts'
import { contextOf } from '../support/services.ts'
import { itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

/** 02:45 of 8 October in Jakarta, when the schedule is due: still the 7th in UTC. */
const DUE = Date.UTC(2026, 9, 7, 19, 45)

let world: World
let logged: string[]

beforeEach(async () => {
  world = await worldOf()
  logged = []
})

/** Calls the handler as the scheduler does. */
function run(more: Partial<Run> = {}): Promise<void> {
  const handle = recount({
    services: world.services,
    now: () => DUE,
    random: Math.random,
    log: {
      info: (message, { on, figures, requestId }) => logged.push(`${message}: ${figures > 0} ${on} ${requestId}`),
      error: (message, { error, requestId }) => logged.push(`${message}: ${error.name} ${requestId}`),
    },
    ...more,
  })
  return handle({ source: 'aws.scheduler' }, { awsRequestId: 'run-1' })
}

/** The days of the newest figures, and how many IKM they count. */
async function counted() {
  const rows = await Program.figures(world.services, contextOf(world.actors.public), {})
  const registered = rows.find(({ figure, part }) => figure === 'ikm.registered' && part === 'all')
  return { days: [...new Set(rows.map(({ on }) => on))], registered: registered?.value }
}

describe('the night’s recount', () => {
  it('counts on the day that it is in Jakarta, and logs the day and its request', async () => {
    await run()
    expect(await counted()).toEqual({ days: ['2026-10-08'], registered: 2 })
    expect(logged).toEqual(['counted the figures: true 2026-10-08 run-1'])
  })

  it.each([
    ['the last second of the 7th', Date.UTC(2026, 9, 7, 16, 59, 59), '2026-10-07'],
    ['the first of the 8th', Date.UTC(2026, 9, 7, 17), '2026-10-08'],
  ])('knows %s in Jakarta', async (_, instant, on) => {
    await run({ now: () => instant })
    expect((await counted()).days).toEqual([on])
  })

  it('follows a shifted day, where a demonstration gives one', async () => {
    await run({ today: () => day('2027-01-31') })
    expect((await counted()).days).toEqual(['2027-01-31'])
  })

  it('adds nothing when the schedule fires twice', async () => {
    await run()
    const [items, figures] = [await itemCount(world.services), await counted()]
    await run()
    expect([await itemCount(world.services), await counted()]).toEqual([items, figures])
  })

  it('fails aloud where the table does, so that it is tried again, and the next try counts', async () => {
    const { services, failNext } = faultyServices(world.services.at.table)
    failNext('failed with 500', 100)
    await expect(run({ services })).rejects.toThrow()
    expect(logged).toEqual([expect.stringMatching(/^the figures were not counted: \w+ run-1$/)])
    failNext('failed with 500', 0)
    await run({ services })
    expect((await counted()).registered).toBe(2)
  })
})
