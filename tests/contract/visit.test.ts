import { beforeAll, describe, expect, it } from 'vitest'
import * as Visit from '../../core/visit/operations.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, type Standing, standing } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let stood: Standing

const seen = (changes: Record<string, unknown> = {}) => ({
  outlet: world.outlet,
  placement: stood.placement,
  on: '2026-10-07',
  seen: true,
  ...changes,
})

const codeOf = async (input: object) =>
  (await refusalOf(() => Visit.record(world.services, contextOf(world.actors.verifier), input))).code

beforeAll(async () => {
  world = await worldOf()
  stood = await standing(world)
})

describe('visit.record', () => {
  it('keeps what the officer saw of a placement, or that a slot stood empty', async () => {
    const context = () => contextOf(world.actors.verifier)
    const { visit } = await Visit.record(world.services, context(), seen({ note: 'Di rak dekat kasir' }))
    const empty = { outlet: world.outlet, slot: stood.slot, on: '2026-10-06', seen: false }
    await Visit.record(world.services, context(), empty)
    const { data } = await world.services.entities.visit.query.dated({ unit: world.outlet, year: '2026' }).go()
    expect(data.map(({ on, seen: was, recordedOn }) => [on, was, recordedOn])).toEqual([
      ['2026-10-06', false, '2026-10-08'],
      ['2026-10-07', true, '2026-10-08'],
    ])
    expect(data[1]).toMatchObject({ id: visit, placement: stood.placement, note: 'Di rak dekat kasir' })
    expect((await actsOn(world, world.partner)).at(-1)).toBe('visit.record')
  })

  it('is for officers who verify and nobody else', async () => {
    await expectForbidden(world, Visit.record, seen(), ['verifier'])
  })

  it('takes today and no day to come', async () => {
    await expect(
      Visit.record(world.services, contextOf(world.actors.verifier), seen({ on: '2026-10-08' })),
    ).resolves.toBeDefined()
    expect(await codeOf(seen({ on: '2026-10-09' }))).toBe('day-in-future')
  })

  it('names one placement or one slot, and sees nothing in a slot', async () => {
    expect(await codeOf(seen({ slot: stood.slot }))).toBe('input')
    expect(await codeOf(seen({ placement: undefined }))).toBe('input')
    expect(await codeOf(seen({ placement: undefined, slot: stood.slot }))).toBe('input')
  })

  it('finds no placement and no slot of another outlet', async () => {
    expect(await codeOf(seen({ outlet: world.foreign.outlet }))).toBe('placement')
    expect(await codeOf(seen({ placement: undefined, slot: anId('slot'), seen: false }))).toBe('slot')
  })

  it('records once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.verifier, '2026-10-08', { idempotencyKey: 'visit-1' })
    const first = await Visit.record(world.services, keyed(), seen())
    const before = await itemCount(world.services)
    expect(await Visit.record(world.services, keyed(), seen())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})
