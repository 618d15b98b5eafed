import { beforeAll, describe, expect, it } from 'vitest'
import * as Partner from '../../core/partner/operations.ts'
import { bucketOf } from '../../core/partner/plan.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let nibs = 0

const as = (role: Role) => contextOf(world.actors[role])
const mart = (more: object = {}) => ({
  name: 'PT Contoh Mart',
  nib: String(2_000_000_000_000 + nibs++),
  sector: 'minimarket',
  openedOn: '2020-01-01',
  ...more,
})
const registered = async (more: object = {}) =>
  (await Partner.register(world.services, as('verifier'), mart(more))).partner
const get = (partner: string) => Partner.get(world.services, as('verifier'), { partner })

beforeAll(async () => {
  world = await worldOf()
})

describe('partner.register', () => {
  it('lets an officer register one, with its audit line and its bucket', async () => {
    const partner = await registered()
    expect(await get(partner)).toMatchObject({ unit: partner, sector: 'minimarket', recordedOn: '2026-10-08' })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: partner }).go()
    expect(data.map((line) => line.act)).toEqual(['partner.register'])
    const row = await world.services.entities.partner.get({ unit: partner }).go()
    expect(row.data?.bucket).toBe(bucketOf(partner))
  })

  it('refuses everybody else', () => expectForbidden(world, Partner.register, mart(), ['verifier']))

  it('registers one for a repeated key; without, the NIB is taken', async () => {
    const input = mart()
    await expectOnce(world.services, Partner.register, world.actors.verifier, input)
    const before = await itemCount(world.services)
    const refusal = await refusalOf(() => Partner.register(world.services, as('verifier'), input))
    expect([refusal.kind, refusal.code]).toEqual(['conflict', 'nib-taken'])
    expect(JSON.stringify(refusal.sentence)).not.toContain(input.nib)
    expect(await itemCount(world.services)).toBe(before)
  })

  it('gives one NIB to one of twenty who register it at once', async () => {
    const input = mart({ sector: 'station' })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => Partner.register(world.services, as('verifier'), input)),
    )
    const told = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'registered' : outcome.reason.code))
    expect(told.filter((each) => each === 'registered')).toHaveLength(1)
    expect(new Set(told)).toEqual(new Set(['registered', 'nib-taken']))
    const { items } = await Partner.inSector(world.services, as('verifier'), { sector: 'station' })
    expect(items).toHaveLength(1)
  })

  it('takes one that opens today and none that opens tomorrow', async () => {
    await registered({ openedOn: '2026-10-08' })
    expect((await refusalOf(() => registered({ openedOn: '2026-10-09' }))).code).toBe('day-in-future')
  })

  it.each([{ nib: '123456789012' }, { nib: '12345678901234' }, { sector: 'kios' }, { bucket: '00' }])(
    'refuses %j by its schema',
    async (more) => {
      expect((await refusalOf(() => registered(more))).code).toBe('input')
    },
  )

  it('deals partners out over sixteen buckets, evenly enough', () => {
    const counts = new Map<string, number>()
    for (let i = 0; i < 1600; i++) {
      const bucket = bucketOf(anId('partner'))
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual(Array.from({ length: 16 }, (_, i) => String(i).padStart(2, '0')))
    expect(Math.min(...counts.values())).toBeGreaterThan(50)
  })
})

describe('partner.get', () => {
  it.each(['owner', 'manager', 'verifier'] as const)('shows it to the %s, without its bucket', async (role) => {
    const view = await Partner.get(world.services, as(role), { partner: world.partner })
    expect(view).toMatchObject({ unit: world.partner, nib: '1000000000001' })
    expect(Object.keys(view)).not.toContain('bucket')
  })

  it('shows it to a clerk who names its outlet, and to nobody else', async () => {
    const input = { partner: world.partner, outlet: world.outlet }
    expect((await Partner.get(world.services, as('clerk'), input)).unit).toBe(world.partner)
    await expectForbidden(world, Partner.get, input, ['owner', 'manager', 'clerk', ...IN_OFFICE])
    await expectForbidden(world, Partner.get, { partner: world.partner }, ['owner', 'manager', ...IN_OFFICE])
  })

  it('finds no outlet of another partner', async () => {
    const input = { partner: world.partner, outlet: world.foreign.outlet }
    expect((await refusalOf(() => Partner.get(world.services, as('clerkElsewhere'), input))).code).toBe('outlet')
  })
})

describe('partner.inSector', () => {
  it('lists a sector page by page, for officers who verify', async () => {
    const made: string[] = []
    for (let i = 0; i < 5; i++) made.push(await registered({ sector: 'mall' }))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await Partner.inSector(world.services, as('verifier'), { sector: 'mall', limit: 2, cursor })
      seen.push(...page.items.map((each) => each.unit))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen.sort()).toEqual(made.sort())
    await expectForbidden(world, Partner.inSector, { sector: 'mall' }, IN_OFFICE)
  })
})

describe('partner.recordMeasure', () => {
  const rooms = (more: object = {}) => ({
    partner: world.partner,
    measure: 'rooms',
    value: 80,
    from: '2026-01-01',
    ...more,
  })
  const record = (more: object) => Partner.recordMeasure(world.services, as('owner'), rooms(more))

  it.each(['owner', 'manager', 'verifier'] as const)('adds a row of the partner by the %s', async (role) => {
    const { measure } = await expectOnce(world.services, Partner.recordMeasure, world.actors[role], rooms())
    const { data } = await world.services.entities.measure.query.standing({ unit: world.partner }).go()
    expect(data.find((row) => row.id === measure)).toMatchObject({ value: 80, recordedOn: '2026-10-08' })
  })

  it('refuses everybody else', async () => {
    await expectForbidden(world, Partner.recordMeasure, rooms(), ['owner', 'manager', 'verifier'])
  })

  it('takes one from today on and none from tomorrow, and none of another sector', async () => {
    await record({ from: '2026-10-08' })
    expect((await refusalOf(() => record({ from: '2026-10-09' }))).code).toBe('day-in-future')
    expect((await refusalOf(() => record({ measure: 'seats' }))).code).toBe('measure-not-of-sector')
  })
})

describe('partner.close', () => {
  const closing = (partner: string, closedOn = '2026-10-08') => ({ partner, closedOn })

  it('records the last day once, and when it was recorded', async () => {
    const partner = await registered()
    await expectForbidden(world, Partner.close, closing(partner), ['verifier'])
    await expectOnce(world.services, Partner.close, world.actors.verifier, closing(partner))
    expect(await get(partner)).toMatchObject({ closedOn: '2026-10-08', endRecordedOn: '2026-10-08', version: 2 })
    const again = await refusalOf(() => Partner.close(world.services, as('verifier'), closing(partner, '2026-10-07')))
    expect([again.kind, again.code]).toEqual(['conflict', 'partner-closed'])
  })

  it('takes the day of its opening and not the day before, today and not tomorrow', async () => {
    const partner = await registered({ openedOn: '2026-10-05' })
    const close = (on: string) => Partner.close(world.services, as('verifier'), closing(partner, on))
    expect((await refusalOf(() => close('2026-10-04'))).code).toBe('end-before-start')
    expect((await refusalOf(() => close('2026-10-09'))).code).toBe('day-in-future')
    await close('2026-10-05')
  })

  it('finds no partner that never was', async () => {
    const lost = closing(anId('partner'))
    expect((await refusalOf(() => Partner.close(world.services, as('verifier'), lost))).kind).toBe('missing')
  })
})
