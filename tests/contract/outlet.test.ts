import { beforeAll, describe, expect, it } from 'vitest'
import * as Import from '../../core/outlet/import.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Partner from '../../core/partner/operations.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Report from '../../core/report/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'
import { slotOf } from '../support/writes-shelf.ts'

let world: World

const as = (role: Role) => contextOf(world.actors[role])
const HEADS = ['owner', 'manager', 'verifier'] as const

const shop = (more: object = {}) => ({
  partner: world.partner,
  name: 'Hotel Contoh Tambun',
  sector: 'hotel',
  village: '32.16.06.2005',
  address: 'Jalan Contoh 2',
  hours: '08.00–22.00',
  openedOn: '2026-10-01',
  ...more,
})
const opened = async (more: object = {}) => (await Outlet.open(world.services, as('owner'), shop(more))).outlet
const own = (outlet: string = world.outlet) => ({ partner: world.partner, outlet })
const rowOf = async (outlet: string) => (await world.services.entities.outlet.get({ unit: outlet }).go()).data

beforeAll(async () => {
  world = await worldOf()
})

describe('outlet.open', () => {
  it.each(HEADS)('lets the %s open one, with its audit line', async (role) => {
    const { outlet } = await Outlet.open(world.services, as(role), shop())
    expect(await rowOf(outlet)).toMatchObject({ kecamatan: '32.16.06', recordedOn: '2026-10-08', version: 1 })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: world.partner }).go()
    expect(data.at(-1)).toMatchObject({ act: 'outlet.open', about: { outlet } })
  })

  it('refuses everybody else', () => expectForbidden(world, Outlet.open, shop(), HEADS))

  it('opens one for a repeated key, and another without', async () => {
    const { outlet } = await expectOnce(world.services, Outlet.open, world.actors.owner, shop())
    expect(await opened()).not.toBe(outlet)
  })

  it('announces an opening a year ahead and not a day more', async () => {
    await opened({ openedOn: '2027-10-08' })
    expect((await refusalOf(() => opened({ openedOn: '2027-10-09' }))).code).toBe('opening-too-far-ahead')
  })

  it('opens none of a partner that closed or never was', async () => {
    const input = { name: 'PT Contoh', nib: '3000000000001', sector: 'hotel', openedOn: '2020-01-01' }
    const { partner } = await Partner.register(world.services, as('verifier'), input)
    await Partner.close(world.services, as('verifier'), { partner, closedOn: '2026-10-08' })
    const open = (of: string) => Outlet.open(world.services, as('verifier'), shop({ partner: of }))
    expect((await refusalOf(() => open(partner))).code).toBe('partner-closed')
    expect((await refusalOf(() => open(anId('partner')))).kind).toBe('missing')
  })

  it.each([
    { mapLink: 'http://maps.example/x' },
    { mapLink: 'javascript:alert(1)' },
    { address: ' ' },
    { kecamatan: '1' },
  ])('refuses %j by its schema', async (more) => {
    expect((await refusalOf(() => opened(more))).code).toBe('input')
  })
})

describe('outlet.edit', () => {
  it.each(HEADS)('lets the %s set and clear what the public sees', async (role) => {
    const outlet = await opened()
    const input = { ...own(outlet), version: 1, mapLink: 'https://maps.example/x', hours: null }
    expect(await Outlet.edit(world.services, as(role), input)).toEqual({ outlet, version: 2 })
    const row = await rowOf(outlet)
    expect(row).toMatchObject({ mapLink: 'https://maps.example/x', address: 'Jalan Contoh 2' })
    expect(row?.hours).toBeUndefined()
  })

  it('refuses everybody else', async () => {
    await expectForbidden(world, Outlet.edit, { ...own(), version: 1, hours: 'Selalu' }, HEADS)
  })

  it('refuses another version at once; a repeated key edits once', async () => {
    const input = { ...own(await opened()), version: 1, address: 'Jalan Contoh 3' }
    await expectOnce(world.services, Outlet.edit, world.actors.owner, input)
    expect((await refusalOf(() => Outlet.edit(world.services, as('owner'), input))).code).toBe('changed-meanwhile')
  })

  it('finds no outlet of another partner', async () => {
    const input = { ...own(world.foreign.outlet), version: 1, address: 'Jalan Contoh 3' }
    const refusal = await refusalOf(() => Outlet.edit(world.services, as('owner'), input))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'outlet'])
  })
})

describe('outlet.recordMeasure', () => {
  const roles = ['owner', 'manager', 'clerk', 'verifier'] as const
  const stars = (more: object = {}) => ({ ...own(), measure: 'stars', value: 3, from: '2026-01-01', ...more })
  const record = (more: object) => Outlet.recordMeasure(world.services, as('clerk'), stars(more))

  it.each(roles)('adds a row by the %s and overwrites none', async (role) => {
    const { measure } = await expectOnce(world.services, Outlet.recordMeasure, world.actors[role], stars())
    const again = await Outlet.recordMeasure(world.services, as(role), stars({ value: 4 }))
    const { data } = await world.services.entities.measure.query.standing({ unit: world.outlet }).go()
    const values = [measure, again.measure].map((id) => data.find((row) => row.id === id)?.value)
    expect(values).toEqual([3, 4])
  })

  it('refuses everybody else', () => expectForbidden(world, Outlet.recordMeasure, stars(), roles))

  it('finds no outlet of another partner, even for its clerk there', async () => {
    const input = stars({ outlet: world.foreign.outlet })
    for (const role of ['owner', 'clerkElsewhere', 'verifier'] as const) {
      const refusal = await refusalOf(() => Outlet.recordMeasure(world.services, as(role), input))
      expect([role, refusal.kind]).toEqual([role, 'missing'])
    }
  })

  it('takes one from today on and none from tomorrow', async () => {
    await record({ from: '2026-10-08' })
    expect((await refusalOf(() => record({ from: '2026-10-09' }))).code).toBe('day-in-future')
  })

  it('takes the greatest value and not one more, and no measure of another sector', async () => {
    await record({ value: 5 })
    expect((await refusalOf(() => record({ value: 6 }))).faults.map((fault) => fault.path)).toEqual(['value'])
    const seats = await refusalOf(() => record({ measure: 'seats' }))
    expect([seats.kind, seats.code]).toEqual(['invalid', 'measure-not-of-sector'])
  })
})

describe('outlet.close', () => {
  const closing = (outlet: string, closedOn = '2026-10-08') => ({ ...own(outlet), closedOn })

  it.each(HEADS)('records the last day once by the %s, and when it was recorded', async (role) => {
    const outlet = await opened()
    await expectOnce(world.services, Outlet.close, world.actors[role], closing(outlet, '2026-10-06'))
    expect(await rowOf(outlet)).toMatchObject({ closedOn: '2026-10-06', endRecordedOn: '2026-10-08', version: 2 })
    const again = await refusalOf(() => Outlet.close(world.services, as(role), closing(outlet)))
    expect([again.kind, again.code]).toEqual(['conflict', 'outlet-closed'])
    const edit = { ...own(outlet), version: 2, hours: 'Selalu' }
    expect((await refusalOf(() => Outlet.edit(world.services, as(role), edit))).code).toBe('outlet-closed')
  })

  it('refuses everybody else, and finds no outlet of another partner', async () => {
    await expectForbidden(world, Outlet.close, closing(world.outlet), HEADS)
    const foreign = closing(world.foreign.outlet)
    expect((await refusalOf(() => Outlet.close(world.services, as('owner'), foreign))).kind).toBe('missing')
  })

  it('takes the day of its opening and not the day before, today and not tomorrow', async () => {
    const outlet = await opened()
    const close = (on: string) => Outlet.close(world.services, as('owner'), closing(outlet, on))
    expect((await refusalOf(() => close('2026-09-30'))).code).toBe('end-before-start')
    expect((await refusalOf(() => close('2026-10-09'))).code).toBe('day-in-future')
    await close('2026-10-01')
  })

  it('closes once for ten who close it at once', async () => {
    const outlet = await opened()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => Outlet.close(world.services, as('owner'), closing(outlet))),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect((await rowOf(outlet))?.version).toBe(2)
  })
})

describe('outlet.bring', () => {
  const line = (more: object = {}) => ({
    ...shop(),
    measures: [
      { measure: 'rooms', value: 80 },
      { measure: 'stars', value: 3 },
    ],
    broughtBy: anId('job'),
    ...more,
  })
  const sizesOf = async (outlet: string) =>
    (await world.services.entities.measure.query.standing({ unit: outlet }).go()).data

  it.each(HEADS)('lets the %s open one with its measures, all in one', async (role) => {
    const { outlet } = await expectOnce(world.services, Import.bring, world.actors[role], line())
    expect((await rowOf(outlet))?.recordedOn).toBe('2026-10-08')
    const sizes = (await sizesOf(outlet)).toSorted((a, b) => a.value - b.value)
    expect(sizes.map(({ value, from }) => [value, from])).toEqual([
      [3, '2026-10-01'],
      [80, '2026-10-01'],
    ])
  })

  it('refuses everybody else', () => expectForbidden(world, Import.bring, line(), HEADS))

  it('lets a measure hold from today where the first day is to come', async () => {
    const { outlet } = await Import.bring(world.services, as('owner'), line({ openedOn: '2026-10-09' }))
    expect((await sizesOf(outlet)).map(({ from }) => from)).toEqual(['2026-10-08', '2026-10-08'])
  })

  it('opens nothing where a measure is too large, or none of the sector', async () => {
    const codeOf = (measure: object) =>
      refusalOf(() => Import.bring(world.services, as('owner'), line({ measures: [measure] })))
    expect((await codeOf({ measure: 'stars', value: 6 })).code).toBe('input')
    expect((await codeOf({ measure: 'seats', value: 6 })).code).toBe('measure-not-of-sector')
  })
})

describe('outlet.withdraw', () => {
  const withdraw = (outlet: string) => Import.withdraw(world.services, as('owner'), own(outlet))
  const listed = async () =>
    (await world.services.entities.outlet.query.ofPartner({ partner: world.partner }).go({ pages: 'all' })).data
  const judged = (outlet: string, more: object = {}) =>
    world.services.entities.status
      .put({
        ...{ unit: outlet, rule: anId('rule'), period: '2026-Q4', partner: world.partner, sector: 'hotel' },
        ...{ verdict: 'running', forecast: 'short', asOf: '2026-10-08', revision: 0, version: 1, ...more },
      })
      .go()

  it.each(HEADS)('lets the %s take one out of every list, and lifts what was judged of it', async (role) => {
    const outlet = await opened()
    await judged(outlet)
    await expectOnce(world.services, Import.withdraw, world.actors[role], own(outlet))
    expect((await listed()).some(({ unit }) => unit === outlet)).toBe(false)
    expect(await rowOf(outlet)).toMatchObject({ withdrawnOn: '2026-10-08', version: 2 })
    const { data } = await world.services.entities.status.query.ofUnit({ unit: outlet }).go()
    expect(data.map(({ verdict, forecast }) => [verdict, forecast])).toEqual([['none', undefined]])
    expect((await refusalOf(() => withdraw(outlet))).code).toBe('outlet')
  })

  it('refuses everybody else, and finds no outlet of another partner', async () => {
    await expectForbidden(world, Import.withdraw, own(await opened()), HEADS)
    expect((await refusalOf(() => withdraw(world.foreign.outlet))).code).toBe('outlet')
  })

  it('is refused where a slot, a purchase, a report or a final finding names it, or it was edited', async () => {
    const { services } = world
    const bought = { ikm: world.ikm, on: '2026-10-07', amountIdr: 1, volumeKg: 1 }
    const builds: ((outlet: string) => Promise<unknown>)[] = [
      (outlet) => Slot.open(services, as('owner'), { ...slotOf(world), outlet }),
      (outlet) => Purchase.record(services, as('owner'), { ...own(outlet), ...bought }),
      (outlet) =>
        Report.submit(services, as('owner'), { ...own(outlet), period: '2026-09', declared: { spendIdr: 0 } }),
      (outlet) => judged(outlet, { revision: 1, sealedAsOf: '2026-10-07' }),
      (outlet) => Outlet.edit(services, as('owner'), { ...own(outlet), version: 1, brand: 'Lain' }),
    ]
    for (const build of builds) {
      const outlet = await opened()
      await build(outlet)
      expect((await refusalOf(() => withdraw(outlet))).code).toBe('outlet-in-use')
    }
  })

  it('and a slot that is opened meanwhile never both come to be', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const outlet = await opened()
      const slot = () => Slot.open(world.services, as('owner'), { ...slotOf(world), outlet })
      const done = await Promise.allSettled([withdraw(outlet), slot()])
      expect(done.filter(({ status }) => status === 'fulfilled').length).toBe(1)
    }
  })
})

describe('outlet.ofPartner', () => {
  it('lists the partner’s outlets page by page, and nobody else’s', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await Outlet.ofPartner(world.services, as('manager'), { partner: world.partner, limit: 5, cursor })
      for (const each of page.items) expect(each.partner).toBe(world.partner)
      seen.push(...page.items.map((each) => each.unit))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toContain(world.outlet)
    expect(new Set(seen).size).toBe(seen.length)
    await expectForbidden(world, Outlet.ofPartner, { partner: world.partner }, [...HEADS, ...IN_OFFICE])
  })
})
