import { beforeEach, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import { day } from '../../core/kernel/day.ts'
import { refreshActivity } from '../../functions/scheduled/refresh-activity.ts'
import { contextOf, NOON } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { expectForbidden, itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let logged: string[]

beforeEach(async () => {
  world = await worldOf()
  logged = []
})

async function refreshOn(today: string): Promise<void> {
  const handle = refreshActivity({
    services: world.services,
    now: () => NOON,
    today: () => day(today),
    random: Math.random,
    log: {
      info: (_, { ikm, failed }) => logged.push(`${ikm} done, ${failed} failed`),
      error: (_, { ikm, fault }) => logged.push(`${ikm} ${fault}`),
    },
  })
  await handle({}, { awsRequestId: 'refresh' })
}

const shown = (ikm: string) => Ikm.get(world.services, contextOf(world.actors.public), { ikm })

describe('the weekly refresh', () => {
  it('finds the IKM active that answered lately, and dormant the one that never gave a sign', async () => {
    const { placement } = await standing(world, '2026-06-01')
    const answer = { ikm: world.ikm, outlet: world.outlet, placement, month: '2026-07', answer: 'no' }
    await Confirmation.answer(world.services, contextOf(world.actors.ikm, '2026-08-02'), answer)
    await refreshOn('2026-10-05')
    expect(await shown(world.ikm)).toMatchObject({
      activity: 'active',
      activityReason: 'answered',
      activityOn: '2026-08-02',
      lastSignOfLife: '2026-08-02',
    })
    expect(await shown(world.foreign.ikm)).toMatchObject({ activity: 'dormant', activityReason: 'none' })
    expect(logged).toEqual(['2 done, 0 failed'])
  })

  it('takes an invitation that it accepted for a sign, and a partner’s own acts for none', async () => {
    await standing(world, '2026-06-01')
    await refreshOn('2026-10-05')
    expect(await shown(world.ikm)).toMatchObject({ activity: 'active', activityReason: 'decided' })
    await refreshOn('2027-01-04')
    expect(await shown(world.ikm)).toMatchObject({ activity: 'dormant', activityOn: '2026-11-29' })
  })

  it('writes nothing where nothing changed', async () => {
    await standing(world, '2026-06-01')
    await refreshOn('2026-10-05')
    const before = await itemCount(world.services)
    await refreshOn('2026-10-12')
    expect(await itemCount(world.services)).toBe(before)
  })

  it('is stopped by no single IKM', async () => {
    const { ikm } = world.foreign
    await world.services.entities.ikm.patch({ ikm }).set({ category: 'of no such kind' }).go()
    await refreshOn('2026-10-05')
    expect(logged.some((line) => line.startsWith(ikm))).toBe(true)
    expect(logged.at(-1)).toBe('1 done, 1 failed')
  })

  it('is the system’s alone', async () => {
    await expectForbidden(world, Ikm.refreshActivity, { ikm: world.ikm }, ['system'])
  })
})
