import { beforeAll, describe, expect, it } from 'vitest'
import * as Purchase from '../../core/purchase/operations.ts'
import { contextOf } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World

const PARTNER = ['owner', 'manager', 'clerk'] as const

const bought = (changes: Record<string, unknown> = {}) => ({
  partner: world.partner,
  outlet: world.outlet,
  ikm: world.ikm,
  on: '2026-10-07',
  amountIdr: 1_500_000,
  volumeKg: 120,
  ...changes,
})

const record = (changes: Record<string, unknown> = {}) =>
  Purchase.record(world.services, contextOf(world.actors.owner), bought(changes))

const ofYear = (year = '2026') =>
  Purchase.ofOutlet(world.services, contextOf(world.actors.owner), {
    partner: world.partner,
    outlet: world.outlet,
    year,
  })

beforeAll(async () => {
  world = await worldOf()
})

describe('purchase.record', () => {
  it.each(PARTNER)('lets the %s record a purchase, on both chains, and asks the IKM', async (role) => {
    const input = bought({ dueOn: '2026-10-21' })
    const { purchase } = await Purchase.record(world.services, contextOf(world.actors[role]), input)
    expect((await ofYear()).find((each) => each.id === purchase)).toMatchObject({
      unit: world.outlet,
      amountIdr: 1_500_000,
      volumeKg: 120,
      dueOn: '2026-10-21',
      recordedOn: '2026-10-08',
      answers: [],
      payments: [],
    })
    for (const root of [world.partner, world.ikm]) expect((await actsOn(world, root)).at(-1)).toBe('purchase.record')
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
    expect(data.at(-1)?.kind).toBe('purchase-recorded')
  })

  it('is for the partner’s own people and nobody else', async () => {
    await expectForbidden(world, Purchase.record, bought(), PARTNER)
  })

  it('takes today and no day to come, and payment is not due before the goods came', async () => {
    await expect(record({ on: '2026-10-08', dueOn: '2026-10-08' })).resolves.toBeDefined()
    expect((await refusalOf(() => record({ on: '2026-10-09' }))).code).toBe('day-in-future')
    expect((await refusalOf(() => record({ dueOn: '2026-10-06' }))).code).toBe('due-before-delivery')
  })

  it('finds no outlet of another partner and no IKM that is not there', async () => {
    expect((await refusalOf(() => record({ outlet: world.foreign.outlet }))).code).toBe('outlet')
    expect((await refusalOf(() => record({ ikm: anId('ikm') }))).code).toBe('ikm')
  })

  it('bounds what is counted', async () => {
    for (const change of [{ amountIdr: -1 }, { amountIdr: 0.5 }, { amountIdr: 1e12 + 1 }, { volumeKg: -1 }]) {
      expect((await refusalOf(() => record(change))).code).toBe('input')
    }
  })

  it('records once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.clerk, '2026-10-08', { idempotencyKey: 'buy-1' })
    const first = await Purchase.record(world.services, keyed(), bought())
    const before = await itemCount(world.services)
    expect(await Purchase.record(world.services, keyed(), bought())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('purchase.answer and purchase.rule', () => {
  const which = (purchase: string) => ({ outlet: world.outlet, on: '2026-10-07', purchase })

  it('keep every answer, the IKM’s and the officer’s, in order', async () => {
    const { purchase } = await record()
    const mine = { ikm: world.ikm, ...which(purchase) }
    await Purchase.answer(world.services, contextOf(world.actors.ikm), { ...mine, answer: 'unknown' })
    await Purchase.answer(world.services, contextOf(world.actors.ikm), { ...mine, answer: 'no' })
    const ruling = { ...which(purchase), answer: 'yes', reason: 'Faktur dan bukti transfer' }
    await Purchase.rule(world.services, contextOf(world.actors.decider), ruling)
    const file = (await ofYear()).find((each) => each.id === purchase)
    expect(file?.answers.map(({ by, answer }) => [by, answer])).toEqual([
      ['ikm', 'unknown'],
      ['ikm', 'no'],
      ['officer', 'yes'],
    ])
    expect(file?.answers.at(-1)?.reason).toBe('Faktur dan bukti transfer')
  })

  it('are for the IKM itself, and for officers who decide', async () => {
    const { purchase } = await record()
    await expectForbidden(world, Purchase.answer, { ikm: world.ikm, ...which(purchase), answer: 'yes' }, ['ikm'])
    await expectForbidden(world, Purchase.rule, { ...which(purchase), answer: 'yes', reason: 'Faktur' }, ['decider'])
  })

  it('find no purchase of another IKM, on another day or in another outlet', async () => {
    const { purchase } = await record()
    const codeOf = async (actor: 'ikm' | 'otherIkm', input: object) =>
      (await refusalOf(() => Purchase.answer(world.services, contextOf(world.actors[actor]), input))).code
    const own = { ikm: world.ikm, ...which(purchase), answer: 'yes' }
    expect(await codeOf('otherIkm', { ...own, ikm: world.foreign.ikm })).toBe('purchase')
    expect(await codeOf('ikm', { ...own, on: '2026-10-06' })).toBe('purchase')
    expect(await codeOf('ikm', { ...own, outlet: world.foreign.outlet })).toBe('purchase')
  })

  it('are taken once for a repeated key', async () => {
    const { purchase } = await record()
    const keyed = () => contextOf(world.actors.ikm, '2026-10-08', { idempotencyKey: 'said-1' })
    const input = { ikm: world.ikm, ...which(purchase), answer: 'yes' }
    const first = await Purchase.answer(world.services, keyed(), input)
    expect(await Purchase.answer(world.services, keyed(), input)).toEqual(first)
    const ruling = { ...which(purchase), answer: 'yes', reason: 'Faktur' }
    const officer = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'ruled-1' })
    const ruled = await Purchase.rule(world.services, officer(), ruling)
    expect(await Purchase.rule(world.services, officer(), ruling)).toEqual(ruled)
    expect((await ofYear()).find((each) => each.id === purchase)?.answers).toHaveLength(2)
  })
})

describe('purchase.pay', () => {
  const paying = (purchase: string, paidOn = '2026-10-08') => ({
    partner: world.partner,
    ikm: world.ikm,
    outlet: world.outlet,
    on: '2026-10-07',
    purchase,
    paidOn,
  })

  it('keeps what each side says of the day of payment, and tells the other', async () => {
    const { purchase } = await record()
    await Purchase.pay(world.services, contextOf(world.actors.clerk), paying(purchase, '2026-10-07'))
    await Purchase.pay(world.services, contextOf(world.actors.ikm), paying(purchase))
    const file = (await ofYear()).find((each) => each.id === purchase)
    expect(file?.payments.map(({ by, paidOn }) => [by, paidOn])).toEqual([
      ['partner', '2026-10-07'],
      ['ikm', '2026-10-08'],
    ])
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(data.at(-1)?.kind).toBe('purchase-paid')
  })

  it('is for the two sides, not for a day to come, and not of somebody else’s purchase', async () => {
    const { purchase } = await record()
    await expectForbidden(world, Purchase.pay, paying(purchase), [...PARTNER, 'ikm'])
    const pay = (input: object) => Purchase.pay(world.services, contextOf(world.actors.ikm), input)
    expect((await refusalOf(() => pay(paying(purchase, '2026-10-09')))).code).toBe('day-in-future')
    const foreign = { ...paying(purchase), partner: world.foreign.partner }
    expect((await refusalOf(() => pay(foreign))).code).toBe('purchase')
  })

  it('is noted once for a repeated key', async () => {
    const { purchase } = await record()
    const keyed = () => contextOf(world.actors.owner, '2026-10-08', { idempotencyKey: 'pay-1' })
    const first = await Purchase.pay(world.services, keyed(), paying(purchase))
    expect(await Purchase.pay(world.services, keyed(), paying(purchase))).toEqual(first)
    expect((await ofYear()).find((each) => each.id === purchase)?.payments).toHaveLength(1)
  })
})

describe('the lists of purchases', () => {
  it('keep the years apart at their border', async () => {
    const { purchase } = await record({ on: '2025-12-31' })
    expect((await ofYear('2025')).map(({ id }) => id)).toEqual([purchase])
    expect((await ofYear('2026')).some(({ id }) => id === purchase)).toBe(false)
  })

  it('are for the own partner and who verifies, and for the own IKM', async () => {
    const input = { partner: world.partner, outlet: world.outlet, year: '2026' }
    await expectForbidden(world, Purchase.ofOutlet, input, [...PARTNER, ...IN_OFFICE])
    const foreign = { ...input, outlet: world.foreign.outlet }
    const refusal = await refusalOf(() => Purchase.ofOutlet(world.services, contextOf(world.actors.verifier), foreign))
    expect(refusal.code).toBe('outlet')
    await expectForbidden(world, Purchase.ofIkm, { ikm: world.ikm }, ['ikm'])
  })

  it('give the IKM its purchases, the newest first', async () => {
    const { items } = await Purchase.ofIkm(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, limit: 100 })
    const days = items.map(({ on }) => on)
    expect(days).toEqual([...days].sort().reverse())
    expect(days.length).toBe((await ofYear('2025')).length + (await ofYear('2026')).length)
  })
})
