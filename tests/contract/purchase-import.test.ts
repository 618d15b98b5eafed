// Purchases of a sheet one by one: recorded once with their payment, withdrawn while nobody has answered, and owed until paid.
import { beforeAll, describe, expect, it } from 'vitest'
import { factsOf, NOTHING_DATED, readDated, readStanding } from '../../core/assessment/facts.ts'
import { knownFacts } from '../../core/engine/known.ts'
import { day } from '../../core/kernel/day.ts'
import * as Import from '../../core/purchase/import.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, standing } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let kilos = 1

const PEOPLE = ['owner', 'manager', 'clerk'] as const
const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const line = (more: object = {}) => ({
  ...{ partner: world.partner, outlet: world.outlet, ikm: world.ikm, on: '2026-10-07', amountIdr: 1_500_000 },
  ...{ volumeKg: kilos++, dueOn: '2026-10-08', broughtBy: anId('job') },
  ...more,
})
const bring = (input: object) => Import.bring(world.services, as('owner'), input)
const which = (purchase: string, more: object = {}) => ({
  ...{ partner: world.partner, outlet: world.outlet, ikm: world.ikm, on: '2026-10-07', purchase },
  ...more,
})
const withdraw = (purchase: string) => Import.withdraw(world.services, as('owner'), which(purchase))
const ofYear = (today?: string) => {
  const asked = { partner: world.partner, outlet: world.outlet, year: '2026' }
  return Purchase.ofOutlet(world.services, as('owner', today), asked)
}
const found = async (purchase: string, today?: string) => (await ofYear(today)).find(({ id }) => id === purchase)

beforeAll(async () => {
  world = await worldOf()
})

describe('purchase.bring', () => {
  it.each(PEOPLE)('lets the %s record a line with its payment in one, on both chains', async (role) => {
    const input = line({ paidOn: '2026-10-08' })
    const { purchase, did } = await expectOnce(world.services, Import.bring, world.actors[role], input)
    expect([did, (await found(purchase))?.payments.map(({ paidOn }) => paidOn)]).toEqual(['recorded', ['2026-10-08']])
    for (const root of [world.partner, world.ikm])
      expect((await actsOn(world, root)).slice(-2)).toEqual(['purchase.record', 'purchase.pay'])
  })

  it('is for the partner’s own people and nobody else', () => expectForbidden(world, Import.bring, line(), PEOPLE))

  it('records a line once, then its payment, then nothing', async () => {
    const input = line()
    const { purchase } = await bring(input)
    expect(await bring({ ...input, broughtBy: anId('job') })).toEqual({ purchase, did: 'nothing' })
    expect(await bring({ ...input, paidOn: '2026-10-08' })).toEqual({ purchase, did: 'paid' })
    expect(await bring({ ...input, paidOn: '2026-10-08' })).toEqual({ purchase, did: 'nothing' })
    expect((await found(purchase))?.payments).toHaveLength(1)
  })

  it('tells two equal deliveries of a day apart by their notes, and takes one that was typed in for the same', async () => {
    const input = line()
    const [a, b] = [await bring({ ...input, note: 'A-1' }), await bring({ ...input, note: 'A-2' })]
    expect(a.purchase).not.toBe(b.purchase)
    expect(await bring({ ...input, note: 'A-1' })).toEqual({ purchase: a.purchase, did: 'nothing' })
    const { broughtBy: _, ...typed } = line()
    const { purchase } = await Purchase.record(world.services, as('owner'), typed)
    expect(await bring({ ...typed, broughtBy: anId('job') })).toEqual({ purchase, did: 'nothing' })
  })

  it('records one for twenty who bring the same line at once', async () => {
    const input = line({ paidOn: '2026-10-08' })
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => bring(input)))
    const done = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(new Set(done.map(({ purchase }) => purchase)).size).toBe(1)
    expect((await found(done[0]?.purchase ?? ''))?.payments).toHaveLength(1)
  })

  it('takes today and no day to come', async () => {
    await bring(line({ on: '2026-10-08', paidOn: '2026-10-08' }))
    for (const more of [{ on: '2026-10-09', dueOn: undefined }, { paidOn: '2026-10-09' }])
      expect((await refusalOf(() => bring(line(more)))).code).toBe('day-in-future')
  })
})

describe('purchase.withdraw', () => {
  it.each(PEOPLE)('lets the %s take one out of every list, on both chains, and tells the IKM', async (role) => {
    const { purchase } = await bring(line())
    await expectOnce(world.services, Import.withdraw, world.actors[role], which(purchase))
    expect(await found(purchase)).toBeUndefined()
    const { items } = await Purchase.ofIkm(world.services, as('ikm'), { ikm: world.ikm, limit: 100 })
    expect(items.some(({ id }) => id === purchase)).toBe(false)
    for (const root of [world.partner, world.ikm]) expect((await actsOn(world, root)).at(-1)).toBe('purchase.withdraw')
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
    expect(data.at(-1)?.kind).toBe('purchase-withdrawn')
  })

  it('is for the partner’s own people and nobody else', async () => {
    const { purchase } = await bring(line())
    await expectForbidden(world, Import.withdraw, which(purchase), PEOPLE)
  })

  it('leaves nothing to answer, to rule on, to pay or to withdraw again', async () => {
    const { purchase } = await bring(line())
    await withdraw(purchase)
    const { partner: _, ...mine } = which(purchase)
    const { ikm: __, ...ruled } = mine
    const tries = [
      () => Purchase.answer(world.services, as('ikm'), { ...mine, answer: 'yes' }),
      () => Purchase.rule(world.services, as('decider'), { ...ruled, answer: 'yes', reason: 'Faktur' }),
      () => Purchase.pay(world.services, as('owner'), which(purchase, { paidOn: '2026-10-08' })),
      () => withdraw(purchase),
    ]
    for (const attempt of tries) expect((await refusalOf(attempt)).code).toBe('purchase')
  })

  it('is refused once the IKM answered, told its payment, or an officer ruled; not for the partner’s own payment', async () => {
    const { partner: _, ...base } = which('')
    const { ikm: __, ...ruled } = base
    const said = [
      (purchase: string) => Purchase.answer(world.services, as('ikm'), { ...base, purchase, answer: 'unknown' }),
      (purchase: string) => Purchase.pay(world.services, as('ikm'), which(purchase, { paidOn: '2026-10-08' })),
      (purchase: string) =>
        Purchase.rule(world.services, as('decider'), { ...ruled, purchase, answer: 'no', reason: 'Faktur' }),
    ]
    for (const say of said) {
      const { purchase } = await bring(line())
      await say(purchase)
      expect((await refusalOf(() => withdraw(purchase))).code).toBe('purchase-answered')
    }
    const { purchase } = await bring(line({ paidOn: '2026-10-08' }))
    expect(await withdraw(purchase)).toEqual({ purchase, withdrawnOn: '2026-10-08' })
  })

  it('leaves it to the engine up to the day before, so that a finding of that day is made again', async () => {
    const { purchase } = await bring(line())
    await Import.withdraw(world.services, as('owner', '2026-10-20'), which(purchase))
    const [first, last] = [day('2026-10-01'), day('2026-12-31')]
    const dated = await readDated(world.services, world.outlet, first, last)
    const facts = factsOf(await readStanding(world.services, world.outlet), { ...NOTHING_DATED, ...dated })
    const known = (on: string) => knownFacts(facts, day(on)).purchases.filter(({ id }) => id === purchase)
    expect(['2026-10-07', '2026-10-08', '2026-10-19', '2026-10-20'].map((on) => known(on).length)).toEqual([0, 1, 1, 0])
    expect(known('2026-10-19')[0]).not.toHaveProperty('withdrawnOn')
  })
})

describe('what is owed', () => {
  it('is listed for the head of the partner, the oldest debt first, until either side says it is paid', async () => {
    const own = await worldOf(world.services)
    const debt = (dueOn: string | undefined, on = '2026-09-01') => {
      const input = { partner: own.partner, outlet: own.outlet, ikm: own.ikm, on, amountIdr: 1, volumeKg: kilos++ }
      return Purchase.record(world.services, contextOf(own.actors.owner), { ...input, dueOn })
    }
    const never = await debt(undefined)
    const today = await debt('2026-10-08')
    const late = await debt('2026-10-07')
    const paid = await debt('2026-09-02')
    const list = async (at = '2026-10-08') =>
      (await Purchase.owed(world.services, contextOf(own.actors.manager, at), { partner: own.partner })).items
    const pay = { partner: own.partner, outlet: own.outlet, ikm: own.ikm, on: '2026-09-01', purchase: paid.purchase }
    await Purchase.pay(world.services, contextOf(own.actors.ikm), { ...pay, paidOn: '2026-10-01' })
    expect((await list()).map(({ id, payment }) => [id, payment.daysLate])).toEqual([
      [late.purchase, 1],
      [today.purchase, 0],
      [never.purchase, 0],
    ])
    expect((await list('2026-10-09')).map(({ payment }) => payment.daysLate)).toEqual([2, 1, 0])
    const { items } = await Purchase.ofIkm(world.services, contextOf(own.actors.ikm), { ikm: own.ikm })
    expect(items.find(({ id }) => id === paid.purchase)).toMatchObject({
      ikmPaidOn: '2026-10-01',
      payment: { paidOn: '2026-10-01', daysLate: 29 },
    })
    await expectForbidden(own, Purchase.owed, { partner: own.partner }, ['owner', 'manager'])
  })

  it('is due by the terms of the slot in which the IKM stands, where no day was told', async () => {
    const { placement: _ } = await standing(world)
    const { purchase } = await bring(line({ dueOn: undefined }))
    expect((await found(purchase))?.dueOn).toBe('2026-10-21')
  })
})
