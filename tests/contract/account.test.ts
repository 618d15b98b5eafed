import { beforeAll, describe, expect, it } from 'vitest'
import * as Account from '../../core/account/operations.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World

const system = () => contextOf(world.actors.system)

beforeAll(async () => {
  world = await worldOf()
})

describe('account.open', () => {
  it('opens one that acts for nobody yet, with its audit line', async () => {
    const { account } = await expectOnce(world.services, Account.open, world.actors.system, {})
    const { data } = await world.services.entities.account.get({ account }).go()
    expect(data).toMatchObject({ state: 'active', recordedOn: '2026-10-08' })
    const trail = await world.services.entities.audit.query.ofRoot({ root: account }).go()
    expect(trail.data.map((line) => line.act)).toEqual(['account.open'])
  })

  it('is the system’s alone', () => expectForbidden(world, Account.open, {}, ['system']))

  it('takes no person’s name', async () => {
    const input = { name: 'Rukmini' }
    const refusal = await refusalOf(() => Account.open(world.services, system(), input))
    expect(refusal.code).toBe('input')
    expect(JSON.stringify(refusal.faults)).not.toContain('Rukmini')
  })
})

describe('account.remove', () => {
  it('removes one, once, and keeps the item that audit lines name', async () => {
    const { account } = await Account.open(world.services, system(), {})
    await expectForbidden(world, Account.remove, { account }, ['system'])
    await expectOnce(world.services, Account.remove, world.actors.system, { account })
    const { data } = await world.services.entities.account.get({ account }).go()
    expect(data).toMatchObject({ state: 'removed', version: 2 })
    const again = await refusalOf(() => Account.remove(world.services, system(), { account }))
    expect([again.kind, again.code]).toEqual(['conflict', 'account-removed'])
  })

  it('finds none that never was', async () => {
    const lost = { account: anId('account') }
    expect((await refusalOf(() => Account.remove(world.services, system(), lost))).kind).toBe('missing')
  })
})
