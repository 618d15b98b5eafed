import { beforeEach, describe, expect, it } from 'vitest'
import type { Refusal } from '../../core/kernel/refusal.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import { contextOf } from '../support/services.ts'
import { refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'
import { invited } from '../support/writes-shelf.ts'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const edit = (role: 'owner' | 'manager', version: number, fields: object) => {
  const input = { partner: world.partner, outlet: world.outlet, version, ...fields }
  return Outlet.edit(world.services, contextOf(world.actors[role]), input)
}

describe('two managers who edit the same outlet', () => {
  it('at once: one is saved, and the other is told which field changed', async () => {
    const outcomes = await Promise.allSettled([
      edit('owner', 1, { hours: '08.00–20.00' }),
      edit('manager', 1, { hours: '09.00–21.00' }),
    ])
    const [refused] = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as Refusal] : []))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect([refused?.kind, refused?.code]).toEqual(['conflict', 'changed-meanwhile'])
    expect(refused?.sentence.id).toContain('baru saja mengubah jam buka, jadi')
    expect(refused?.sentence.en).toContain('has just changed the opening hours, so')
  })

  it('one after the other: told of all that changed since, and of nothing before or elsewhere', async () => {
    await edit('owner', 1, { hours: '08.00–20.00' })
    const { outlet: elsewhere } = await Outlet.open(world.services, contextOf(world.actors.owner), {
      ...{ partner: world.partner, name: 'Cabang', sector: 'hotel', village: '32.16.03.2006' },
      ...{ address: 'Jalan Lain 2', openedOn: '2026-01-01' },
    })
    await edit('owner', 2, { address: 'Jalan Baru 3' })
    await edit('manager', 3, { mapLink: 'https://maps.example.org/x' })
    const other = { partner: world.partner, outlet: elsewhere, version: 1, hours: '24 jam' }
    await Outlet.edit(world.services, contextOf(world.actors.owner), other)
    const { sentence } = await refusalOf(() => edit('manager', 2, { hours: '07.00–19.00' }))
    expect(sentence.en).toContain('changed the address, the map link, so')
  })

  it('a version that was never there is refused all the same', async () => {
    expect((await refusalOf(() => edit('owner', 7, { hours: '24 jam' }))).code).toBe('changed-meanwhile')
  })
})

describe('a proposal that is sent twice', () => {
  it('at once with one key is one', async () => {
    const { proposal: first } = await invited(world)
    const all = () => world.services.entities.proposal.query.ofOutlet({ unit: world.outlet }).go()
    const slot = (await all()).data[0]?.slot
    const input = { partner: world.partner, outlet: world.outlet, slot, ikm: world.ikm, products: [world.product] }
    const invite = () => {
      const once = contextOf(world.actors.owner, undefined, { idempotencyKey: 'invite-1' })
      return Proposal.invite(world.services, once, input)
    }
    const made = await Promise.all([invite(), invite(), invite()])
    expect(new Set(made.map(({ proposal }) => proposal)).size).toBe(1)
    expect((await all()).data.map(({ proposal }) => proposal)).toEqual([first, made[0]?.proposal])
  })

  it('accepted twice at once with one key is one placement', async () => {
    const which = await invited(world)
    const accept = () => {
      const once = contextOf(world.actors.ikm, undefined, { idempotencyKey: 'accept-1' })
      return Proposal.accept(world.services, once, { ...which, from: '2026-10-08' })
    }
    const [one, other] = await Promise.all([accept(), accept()])
    expect(other).toEqual(one)
    const { data } = await world.services.collections.standing({ unit: world.outlet }).go()
    expect([data.placement.length, data.slot[0]?.occupied]).toEqual([1, 1])
  })
})
