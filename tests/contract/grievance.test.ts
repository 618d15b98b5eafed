// Grievances: what an IKM reports of a partner, who reads and answers it, and what of it other IKM are told.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Grievance from '../../core/grievance/operations.ts'
import { GRIEVANCE_STATES, GRIEVANCE_STEPS } from '../../core/grievance/steps.ts'
import * as Home from '../../core/home/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import * as Matching from '../../core/matching/operations.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { anotherReports, DUE, lateOf, reported } from '../support/grievances.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { actsOn, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'
import { slotOf } from '../support/writes-shelf.ts'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const PLACE = { village: '32.16.03.2006' }
const VILLAGE = PLACE.village
const as = (role: 'ikm' | 'owner' | 'verifier', today?: string) => contextOf(world.actors[role], today)
const report = (input: object, today?: string) => Grievance.report(world.services, as('ikm', today), input)
const own = async () => (await Grievance.ofIkm(world.services, as('ikm'), { ikm: world.ikm })).items
const told = async (to: string) =>
  (await world.services.entities.notice.query.ofPerson({ to }).go({ pages: 'all' })).data.map(({ kind }) => kind)

async function bought(more: object = {}) {
  const { services, partner, outlet, ikm } = world
  const delivery = { partner, outlet, ikm, on: '2026-09-01', amountIdr: 400_000, volumeKg: 10, ...more }
  const { purchase } = await Purchase.record(services, as('owner'), delivery)
  return { ikm, outlet, kind: 'late-payment', purchase, on: '2026-09-01' }
}

describe('the steps of a grievance', () => {
  it('lead to each state, are told once each, and end nowhere for good', () => {
    const pairs = GRIEVANCE_STEPS.map(({ from, on }) => `${from} ${on}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(new Set(GRIEVANCE_STEPS.map(({ to }) => to))).toEqual(new Set(GRIEVANCE_STATES))
    expect(new Set(GRIEVANCE_STEPS.map(({ from }) => from))).toEqual(new Set(['none', ...GRIEVANCE_STATES]))
  })
})

describe('a report', () => {
  it('is the IKM’s alone, and about what is its own', async () => {
    const late = await lateOf(world)
    await expectForbidden(world, Grievance.report, late, ['ikm'])
    const foreign = { ...late, ikm: world.foreign.ikm }
    const other = () => Grievance.report(world.services, contextOf(world.actors.otherIkm), foreign)
    expect((await refusalOf(other)).code).toBe('placement')
  })

  it('of a purchase needs nothing typed, and is told to the partner and on both chains', async () => {
    const late = await bought({ dueOn: DUE })
    const { grievance } = await expectOnce(world.services, Grievance.report, world.actors.ikm, late)
    const { partner, outlet, ikm } = world
    expect(await own()).toEqual([
      {
        ...{ unit: outlet, grievance, partner, ikm, kind: 'late-payment', purchase: late.purchase, on: late.on },
        ...{ outletName: 'Hotel Contoh Cikarang', ikmName: 'Perajin Contoh', ...PLACE, kecamatan: '32.16.03' },
        ...{ amountIdr: 400_000, dueOn: DUE, daysLate: 7, state: 'open', reportedOn: '2026-10-08' },
      },
    ])
    expect(await told(partner)).toContain('grievance-reported')
    for (const root of [partner, ikm]) expect(await actsOn(world, root)).toContain('grievance.report')
  })

  it('is refused on the due day and taken the day after; where no due day is known it is asked for', async () => {
    const late = await bought({ dueOn: DUE })
    expect((await refusalOf(() => report(late, DUE))).code).toBe('not-late-yet')
    await report(late, '2026-10-02')
    expect(await own()).toMatchObject([{ daysLate: 1 }])
    const without = await bought()
    expect((await refusalOf(() => report(without))).code).toBe('no-due-day')
    const early = { ...without, dueOn: '2026-08-31' }
    expect((await refusalOf(() => report(early))).code).toBe('due-too-early')
    await report({ ...without, dueOn: '2026-09-30' })
  })

  it('counts to the IKM’s own day of payment, and a partner’s word on it does not take the report away', async () => {
    const { services, partner } = world
    const { kind: _, ...which } = await bought({ dueOn: DUE })
    await Purchase.pay(services, as('owner'), { partner, ...which, paidOn: DUE })
    await report({ kind: 'late-payment', ...which })
    expect(await own()).toMatchObject([{ daysLate: 7 }])
    await Purchase.pay(services, as('ikm'), { partner, ...which, paidOn: '2026-10-04' })
    await report({ kind: 'late-payment', ...which }, '2026-10-09')
    expect(await own()).toMatchObject([{ daysLate: 3 }])
  })

  it('of the same thing is one while it is open; a later one says how late it is by now, a note is added', async () => {
    const late = await lateOf(world)
    const first = await report(late)
    const acts = (await actsOn(world, world.ikm)).length
    expect(await report(late)).toEqual(first)
    expect((await actsOn(world, world.ikm)).length).toBe(acts)
    await report({ ...late, note: 'Sudah tiga kali ditagih' })
    await report(late, '2026-10-20')
    expect(await own()).toMatchObject([
      { ...first, daysLate: 19, reportedOn: '2026-10-20', note: 'Sudah tiga kali ditagih' },
    ])
    expect((await told(world.partner)).filter((kind) => kind === 'grievance-reported')).toHaveLength(1)
    const another = await report({ ...late, dueOn: '2026-09-01' })
    expect(another).not.toEqual(first)
  })

  it('of two taps at once is one', async () => {
    const late = await lateOf(world)
    const [one, two] = await Promise.all([report(late), report(late)])
    expect(one).toEqual(two)
    expect(await own()).toHaveLength(1)
  })

  it('tells of changed terms and of returned goods, each with what belongs to it and nothing else', async () => {
    const { placement } = await standing(world)
    const about = { ikm: world.ikm, outlet: world.outlet, placement }
    await report({ ...about, kind: 'changed-terms', change: 'margin', note: 'Dari 20 jadi 30 persen' })
    await report({ ...about, kind: 'changed-terms', change: 'rent' })
    await report({ ...about, kind: 'returned-goods', quantity: 12 })
    expect((await own()).map(({ kind, change, quantity }) => [kind, change ?? quantity]).sort()).toEqual([
      ['changed-terms', 'margin'],
      ['changed-terms', 'rent'],
      ['returned-goods', 12],
    ])
    const wrong = [
      { kind: 'changed-terms' },
      { kind: 'late-payment' },
      { kind: 'returned-goods', dueOn: DUE },
      { kind: 'late-payment', dueOn: DUE, quantity: 1 },
      { kind: 'returned-goods', purchase: anId('purchase'), on: DUE },
      { kind: 'returned-goods', on: DUE },
    ]
    for (const each of wrong) expect((await refusalOf(() => report({ ...about, ...each }))).kind).toBe('invalid')
    const early = { ...about, kind: 'late-payment', dueOn: '2026-05-31' }
    expect((await refusalOf(() => report(early))).code).toBe('due-too-early')
  })
})

describe('the answer', () => {
  it('is of the partner’s people who hold the outlet, and told to the IKM', async () => {
    const which = { partner: world.partner, ...(await reported(world)) }
    const answer = { ...which, answer: 'paid', paidOn: '2026-10-05' }
    await expectForbidden(world, Grievance.answer, answer, ['owner', 'manager', 'clerk'])
    const foreign = { ...answer, partner: world.foreign.partner }
    const other = () => Grievance.answer(world.services, contextOf(world.actors.otherOwner), foreign)
    expect((await refusalOf(other)).code).toBe('grievance')
    await expectOnce(world.services, Grievance.answer, world.actors.clerk, answer)
    expect(await own()).toMatchObject([{ state: 'answered', answer: 'paid', paidOn: '2026-10-05', daysLate: 7 }])
    expect(await told(world.ikm)).toContain('grievance-answered')
    await Grievance.answer(world.services, as('owner'), { ...which, answer: 'disagrees', note: 'Barang rusak' })
    const [seen] = await own()
    expect(seen).toMatchObject({ state: 'answered', answer: 'disagrees', answerNote: 'Barang rusak' })
    expect(seen).not.toHaveProperty('paidOn')
  })

  it('names a day only where it says that it was paid, not one to come, and a reason where it disagrees', async () => {
    const which = { partner: world.partner, ...(await reported(world)) }
    const refused = (said: object) =>
      refusalOf(() => Grievance.answer(world.services, as('owner'), { ...which, ...said }))
    expect((await refused({ answer: 'paid' })).kind).toBe('invalid')
    expect((await refused({ answer: 'agreed', paidOn: DUE })).kind).toBe('invalid')
    expect((await refused({ answer: 'disagrees' })).kind).toBe('invalid')
    expect((await refused({ answer: 'paid', paidOn: '2026-10-09' })).code).toBe('day-in-future')
    const { placement } = await standing(world)
    const other = { ikm: world.ikm, outlet: world.outlet, placement, kind: 'returned-goods' }
    const { grievance } = await report(other)
    expect((await refused({ grievance, answer: 'paid', paidOn: DUE })).code).toBe('not-about-payment')
  })

  it('that the IKM does not take for the truth is reported again, and stands open as before', async () => {
    const late = await lateOf(world)
    const { grievance } = await report(late)
    const which = { partner: world.partner, outlet: world.outlet, grievance }
    await Grievance.answer(world.services, as('owner'), { ...which, answer: 'paid', paidOn: '2026-10-05' })
    expect(await report(late, '2026-10-09')).toEqual({ grievance })
    const [seen] = await own()
    expect(seen).toMatchObject({ state: 'open', daysLate: 8 })
    expect(seen).not.toHaveProperty('answer')
  })
})

describe('the end', () => {
  it('is the IKM’s to say: settled with the day of payment, or withdrawn; afterwards nothing is answered', async () => {
    const which = await reported(world)
    const { ikm, partner } = world
    await expectForbidden(world, Grievance.settle, { ikm, ...which }, ['ikm'])
    await expectForbidden(world, Grievance.withdraw, { ikm, ...which }, ['ikm'])
    const foreign = { ikm: world.foreign.ikm, ...which }
    const other = () => Grievance.withdraw(world.services, contextOf(world.actors.otherIkm), foreign)
    expect((await refusalOf(other)).code).toBe('grievance')
    const settle = (paidOn: string) => Grievance.settle(world.services, as('ikm'), { ikm, ...which, paidOn })
    expect((await refusalOf(() => settle(DUE))).code).toBe('paid-before-due')
    expect((await refusalOf(() => settle('2026-10-09'))).code).toBe('day-in-future')
    const settled = { ikm, ...which, paidOn: '2026-10-02' }
    await expectOnce(world.services, Grievance.settle, world.actors.ikm, settled)
    expect(await own()).toMatchObject([{ state: 'settled', daysLate: 1, closedOn: '2026-10-08' }])
    expect(await told(partner)).toContain('grievance-settled')
    const late = () => Grievance.answer(world.services, as('owner'), { partner, ...which, answer: 'agreed' })
    expect((await refusalOf(late)).code).toBe('grievance-state')
    const withdraw = () => Grievance.withdraw(world.services, as('ikm'), { ikm, ...which })
    expect((await refusalOf(withdraw)).code).toBe('grievance-state')
  })
})

describe('the lists', () => {
  const coach = (villages: string[]): Actor => ({
    ...{ kind: 'officer', account: anId('account'), signedInAt: NOON },
    powers: [{ agency: 'industry', power: 'verify', from: as('ikm').today, to: null, villages }],
  })

  it('are the IKM’s own, the partner’s by its heads and of an outlet by its clerk, and a place’s by officers', async () => {
    const { grievance } = await reported(world)
    const { partner, outlet, ikm, services, actors } = world
    await expectForbidden(world, Grievance.ofIkm, { ikm }, ['ikm'])
    await expectForbidden(world, Grievance.ofPartner, { partner }, ['owner', 'manager'])
    await expectForbidden(world, Grievance.ofPartner, { partner, outlet }, ['owner', 'manager', 'clerk'])
    await expectForbidden(world, Grievance.inPlace, { kecamatan: '32.16.03' }, IN_OFFICE)
    await expectForbidden(world, Grievance.inPlace, { village: VILLAGE }, IN_OFFICE)
    const lists = [
      Grievance.ofPartner(services, contextOf(actors.manager), { partner }),
      Grievance.ofPartner(services, contextOf(actors.clerk), { partner, outlet }),
      Grievance.inPlace(services, as('verifier'), { kecamatan: '32.16.03' }),
      Grievance.inPlace(services, contextOf(coach([VILLAGE])), { village: VILLAGE }),
    ]
    for (const { items } of await Promise.all(lists)) expect(items).toMatchObject([{ grievance }])
    const elsewhere = { partner, outlet: anId('outlet') }
    expect((await Grievance.ofPartner(services, contextOf(actors.owner), elsewhere)).items).toEqual([])
    const asCoach = (input: object) => Grievance.inPlace(services, contextOf(coach(['32.16.07.2006'])), input)
    expect((await refusalOf(() => asCoach({ village: VILLAGE }))).kind).toBe('forbidden')
    expect((await refusalOf(() => asCoach({ kecamatan: '32.16.03' }))).kind).toBe('forbidden')
    expect((await refusalOf(() => asCoach({ village: '32.16.07.2006', kecamatan: '32.16.03' }))).kind).toBe('invalid')
    await Grievance.withdraw(services, as('ikm'), { ikm, outlet, grievance })
    expect((await Grievance.inPlace(services, as('verifier'), { kecamatan: '32.16.03' })).items).toEqual([])
    expect((await Grievance.ofPartner(services, contextOf(actors.owner), { partner })).items).toHaveLength(1)
  })

  it('lead from a placement on the IKM’s first page to the proposal in which it began', async () => {
    const { placement, proposal } = await standing(world)
    const home = await Home.ofIkm(world.services, as('ikm'), { ikm: world.ikm })
    expect(home.placements).toMatchObject([{ placement, proposal }])
  })
})

describe('what other IKM are told of how a partner pays', () => {
  const payments = async (today: string) => {
    const openings = await Matching.forIkm(world.services, contextOf(world.actors.otherIkm, today), {
      ikm: world.foreign.ikm,
    })
    return openings.found.map((each) => each.payments)
  }

  beforeEach(async () => {
    const form = { ...slotOf(world), wants: { categories: ['anyaman-bambu-kayu'] } }
    await Slot.open(world.services, as('owner'), form)
  })

  it('is nothing of two, and a number of days of three, one of whom reported three times', async () => {
    const late = await lateOf(world)
    for (const dueOn of [DUE, '2026-09-30', '2026-09-29']) await report({ ...late, dueOn })
    expect(await payments('2026-10-08')).toEqual([null])
    await anotherReports(world, { dueOn: '2026-09-08', today: '2026-10-08' })
    expect(await payments('2026-10-08')).toEqual([null])
    await anotherReports(world, { dueOn: '2026-09-18', today: '2026-10-08' })
    expect(await payments('2026-10-08')).toEqual([{ ikm: 3, daysLate: 20 }])
  })

  it('counts a report to the day a year later and no longer, and a withdrawn one not at all', async () => {
    const first = await anotherReports(world, { dueOn: '2026-09-01', today: '2026-10-01' })
    await anotherReports(world, { dueOn: '2026-10-01', today: '2026-10-08' })
    const last = await anotherReports(world, { dueOn: '2026-10-01', today: '2026-10-08' })
    const shown = [{ ikm: 3, daysLate: 7 }]
    expect([await payments('2027-10-01'), await payments('2027-10-02')]).toEqual([shown, [null]])
    const { ikm, grievance, actor } = last
    const which = { ikm, outlet: world.outlet, grievance }
    await Grievance.withdraw(world.services, contextOf(actor, '2026-10-09'), which)
    expect(await payments('2026-10-09')).toEqual([null])
    const again = { ikm, outlet: world.outlet, kind: 'late-payment', placement: last.placement, dueOn: '2026-10-01' }
    await Grievance.report(world.services, contextOf(actor, '2026-10-10'), again)
    expect(await payments('2026-10-10')).toEqual([{ ikm: 3, daysLate: 9 }])
    const settled = { ikm: first.ikm, outlet: world.outlet, grievance: first.grievance, paidOn: '2026-10-31' }
    await Grievance.settle(world.services, contextOf(first.actor, '2026-11-01'), settled)
    expect(await payments('2026-11-01')).toEqual([{ ikm: 3, daysLate: 9 }])
  })
})
