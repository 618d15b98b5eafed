import { beforeAll, describe, expect, it } from 'vitest'
import * as Exemption from '../../core/exemption/operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, law } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let rule: Id<'rule'>

const PARTNER = ['owner', 'manager', 'clerk'] as const

const asked = (changes: Record<string, unknown> = {}) => ({
  partner: world.partner,
  outlet: world.outlet,
  from: '2026-10-01',
  to: '2026-12-31',
  reason: 'Renovasi seluruh lobi',
  ...changes,
})

const grant = (changes: Record<string, unknown> = {}) =>
  Exemption.grant(world.services, contextOf(world.actors.decider), asked(changes))

const which = (exemption: string) => ({ partner: world.partner, outlet: world.outlet, exemption })

const ofOutlet = () =>
  Exemption.ofUnit(world.services, contextOf(world.actors.owner), { partner: world.partner, outlet: world.outlet })

beforeAll(async () => {
  world = await worldOf()
  rule = (await law(world)).rule
})

describe('exemption.grant', () => {
  it('keeps the dated decision for one rule or all, and tells the partner', async () => {
    const { exemption } = await grant({ rule })
    expect((await ofOutlet()).find((each) => each.exemption === exemption)).toMatchObject({
      unit: world.outlet,
      rule,
      from: '2026-10-01',
      to: '2026-12-31',
      grantedOn: '2026-10-08',
      reason: 'Renovasi seluruh lobi',
    })
    expect((await actsOn(world, world.partner)).at(-1)).toBe('exemption.grant')
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(data.at(-1)?.kind).toBe('exemption-granted')
  })

  it('is granted to the partner itself where no outlet is named', async () => {
    await grant({ outlet: undefined, to: undefined })
    const list = await Exemption.ofUnit(world.services, contextOf(world.actors.owner), { partner: world.partner })
    expect(list).toMatchObject([{ unit: world.partner, from: '2026-10-01' }])
    expect(list[0]?.to).toBeUndefined()
  })

  it('is for officers who decide on that day', async () => {
    await expectForbidden(world, Exemption.grant, asked(), ['decider'])
    const lastDay = contextOf(world.actors.lapsedDecider, '2026-10-07')
    await expect(Exemption.grant(world.services, lastDay, asked())).resolves.toBeDefined()
  })

  it('may last one day and not end before it starts', async () => {
    await expect(grant({ to: '2026-10-01' })).resolves.toBeDefined()
    expect((await refusalOf(() => grant({ to: '2026-09-30' }))).code).toBe('end-before-start')
  })

  it('finds no outlet of another partner, no partner and no rule that is not there', async () => {
    expect((await refusalOf(() => grant({ outlet: world.foreign.outlet }))).code).toBe('outlet')
    expect((await refusalOf(() => grant({ partner: anId('partner'), outlet: undefined }))).code).toBe('partner')
    expect((await refusalOf(() => grant({ rule: anId('rule') }))).code).toBe('rule')
  })

  it('is granted once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'grant-1' })
    const first = await Exemption.grant(world.services, keyed(), asked())
    const before = await itemCount(world.services)
    expect(await Exemption.grant(world.services, keyed(), asked())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('exemption.revoke', () => {
  it('is dated today and set once, whoever else revokes at the same time', async () => {
    const { exemption } = await grant()
    const revoke = () => Exemption.revoke(world.services, contextOf(world.actors.decider), which(exemption))
    const outcomes = await Promise.allSettled([revoke(), revoke(), revoke(), revoke()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await refusalOf(revoke)).code).toBe('exemption-revoked')
    const row = (await ofOutlet()).find((each) => each.exemption === exemption)
    expect(row).toMatchObject({ revokedOn: '2026-10-08', version: 2 })
    expect((await actsOn(world, world.partner)).filter((each) => each === 'exemption.revoke')).toHaveLength(1)
  })

  it('is for officers who decide, and finds nothing in another unit', async () => {
    const { exemption } = await grant()
    await expectForbidden(world, Exemption.revoke, which(exemption), ['decider'])
    const elsewhere = { ...which(exemption), outlet: undefined }
    const revoke = () => Exemption.revoke(world.services, contextOf(world.actors.decider), elsewhere)
    expect((await refusalOf(revoke)).code).toBe('exemption')
  })

  it('gives a repeated key the first answer', async () => {
    const { exemption } = await grant()
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'revoke-1' })
    const first = await Exemption.revoke(world.services, keyed(), which(exemption))
    expect(await Exemption.revoke(world.services, keyed(), which(exemption))).toEqual(first)
  })
})

describe('exemption.ofUnit', () => {
  it('is for the own partner and who verifies', async () => {
    const input = { partner: world.partner, outlet: world.outlet }
    await expectForbidden(world, Exemption.ofUnit, input, [...PARTNER, ...IN_OFFICE])
  })
})
