import { beforeAll, describe, expect, it } from 'vitest'
import * as Account from '../../core/account/operations.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
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
  it('lets a person go, and never another', async () => {
    const own = await Account.open(world.services, system(), {})
    const actor = { kind: 'account', ...own, signedInAt: NOON } as const
    const other = await Account.open(world.services, system(), {})
    const refusal = await refusalOf(() => Account.remove(world.services, contextOf(actor), other))
    expect([refusal.kind, refusal.code]).toEqual(['forbidden', 'not-your-account'])
    const stale = contextOf({ kind: 'account', ...own })
    expect((await refusalOf(() => Account.remove(world.services, stale, own))).code).toBe('sign-in-again')
    expect(await Account.remove(world.services, contextOf(actor), own)).toEqual(own)
  })

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
