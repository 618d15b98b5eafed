import { beforeEach, describe, expect, it } from 'vitest'
import * as Check from '../../core/check/operations.ts'
import type { Errand } from '../../core/check/schema.ts'
import { day } from '../../core/kernel/day.ts'
import { checkBuckets } from '../../functions/queue/check-bucket.ts'
import { assess, type Night } from '../../functions/scheduled/assess.ts'
import { memoryStore, workerOn } from '../support/evidence.ts'
import { contextOf } from '../support/services.ts'
import { law } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

/** 02:00 of 8 August in Jakarta, when the schedule is due: still the 7th in UTC. */
const DUE = Date.UTC(2026, 7, 7, 19)

let world: World
let logged: string[]

beforeEach(async () => {
  world = await worldOf()
  await law(world, { from: '2026-07-01' })
  logged = []
})

async function night(more: Partial<Night> = {}): Promise<Errand[]> {
  const handed: Errand[] = []
  const handle = assess({
    services: world.services,
    now: () => DUE,
    random: Math.random,
    handOut: async (errands) => {
      handed.push(...errands)
    },
    log: {
      info: (message, { errands }) => logged.push(`${message}: ${errands}`),
      error: (message, { error }) => logged.push(`${message}: ${error.message}`),
    },
    ...more,
  })
  await handle({}, { awsRequestId: 'night-1' })
  return handed
}

const work = (bodies: readonly string[]) =>
  checkBuckets({
    ...workerOn(world.services, memoryStore()),
    random: Math.random,
    log: {
      info: (_, { bucket, units }) => logged.push(`${bucket}: ${units} units`),
      error: (_, { unit, cause }) => logged.push(`${unit}: ${cause}`),
    },
  })({ Records: bodies.map((body) => ({ messageId: 'm', body })) as never })

describe('the night’s check', () => {
  it('hands every bucket out as of the day that is over in Jakarta', async () => {
    const handed = await night()
    expect(handed.map(({ bucket }) => bucket)).toEqual(Array.from({ length: 16 }, (_, i) => String(i).padStart(2, '0')))
    expect(new Set(handed.map(({ asOf }) => asOf))).toEqual(new Set(['2026-08-07']))
    expect(logged).toEqual(['handed out a run of the check: 16'])
  })

  it('follows a shifted day, where a demonstration gives one', async () => {
    const handed = await night({ today: () => day('2026-12-01') })
    expect(handed[0]?.asOf).toBe('2026-11-30')
  })

  it('fails aloud where the queue takes nothing, so that the schedule comes again', async () => {
    const refuse = async () => Promise.reject(new Error('the queue refused 16 errands'))
    await expect(night({ handOut: refuse })).rejects.toThrow()
    expect(logged).toEqual(['the check was not handed out: the queue refused 16 errands'])
  })

  it('is done by the worker, message by message, and its run is whole', async () => {
    const handed = await night()
    await work(handed.map((errand) => JSON.stringify(errand)))
    const report = await Check.get(world.services, contextOf(world.actors.verifier), { run: handed[0]?.run })
    expect(report).toMatchObject({ bucketsDone: 16, total: { finals: 2, failed: 0 } })
  })

  it('throws at a message that is no errand, so that it ends with the dead letters', async () => {
    await expect(work(['{"bucket":"99"}'])).rejects.toThrow()
    await expect(work(['no json'])).rejects.toThrow()
  })

  it('tells of a unit that could not be judged and judges the others', async () => {
    const { outlet } = world.foreign
    await world.services.entities.outlet.patch({ unit: outlet }).set({ openedOn: 'no day' }).go()
    const handed = await night()
    await work(handed.map((errand) => JSON.stringify(errand)))
    const { run } = handed[0] ?? {}
    const report = await Check.get(world.services, contextOf(world.actors.verifier), { run })
    expect(report.total).toMatchObject({ finals: 1, failed: 1 })
    expect(report.failures).toEqual([{ unit: world.foreign.partner, cause: expect.any(String) }])
    expect(logged.some((line) => line.startsWith(world.foreign.partner))).toBe(true)
    await world.services.entities.outlet.patch({ unit: outlet }).set({ openedOn: '2015-01-01' }).go()
    const again = await night({ today: () => day('2026-08-09') })
    await work(again.map((errand) => JSON.stringify(errand)))
    const next = await Check.get(world.services, contextOf(world.actors.verifier), { run: again[0]?.run })
    expect(next.total).toMatchObject({ finals: 1, failed: 0 })
  })
})
