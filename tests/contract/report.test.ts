import { beforeAll, describe, expect, it } from 'vitest'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Report from '../../core/report/operations.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, law } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World

const PARTNER = ['owner', 'manager', 'clerk'] as const

const stated = (changes: Record<string, unknown> = {}) => ({
  partner: world.partner,
  outlet: world.outlet,
  period: '2026-09',
  declared: { spendIdr: 0 },
  ...changes,
})

const established = (changes: Record<string, unknown> = {}) => ({
  ...stated({ declared: { volumeKg: 500 } }),
  reason: 'Rekapitulasi faktur pemasok',
  ...changes,
})

const ofOutlet = (year = '2026') =>
  Report.ofUnit(world.services, contextOf(world.actors.owner), { partner: world.partner, outlet: world.outlet, year })

beforeAll(async () => {
  world = await worldOf()
  await law(world, { base: 'volume', quota: { kind: 'share', percent: 20 }, slotKinds: ['procurement'] })
})

describe('report.submit', () => {
  it.each(PARTNER)('takes an honest zero of the %s, and keeps a resubmission beside it', async (role) => {
    const before = (await ofOutlet()).length
    const submit = (spendIdr: number) =>
      Report.submit(world.services, contextOf(world.actors[role]), stated({ declared: { spendIdr } }))
    await submit(0)
    await submit(7_000_000)
    const kept = (await ofOutlet()).slice(before)
    expect(kept.map((report) => report.declared)).toEqual([{ spendIdr: 0 }, { spendIdr: 7_000_000 }])
    expect(kept[0]).toMatchObject({ unit: world.outlet, by: 'partner', submittedOn: '2026-10-08' })
    expect((await actsOn(world, world.partner)).at(-1)).toBe('report.submit')
  })

  it('takes the partner’s own report from owner and manager, never from a clerk', async () => {
    const own = stated({ outlet: undefined })
    await Report.submit(world.services, contextOf(world.actors.manager), own)
    const list = { partner: world.partner, year: '2026' }
    const kept = await Report.ofUnit(world.services, contextOf(world.actors.owner), list)
    expect(kept.map(({ unit }) => unit)).toEqual([world.partner])
    await expectForbidden(world, Report.submit, own, ['owner', 'manager'])
  })

  it('is for the partner’s own people and nobody else', async () => {
    await expectForbidden(world, Report.submit, stated(), PARTNER)
  })

  it('is taken from the period’s last day on, not on the day before', async () => {
    const submit = (today: string, period: string) =>
      Report.submit(world.services, contextOf(world.actors.owner, today), stated({ period }))
    expect((await refusalOf(() => submit('2026-09-29', '2026-Q3'))).code).toBe('period-not-over')
    await expect(submit('2026-09-30', '2026-Q3')).resolves.toBeDefined()
    await submit('2027-01-01', '2026')
    expect((await ofOutlet()).some(({ period }) => period === '2026')).toBe(true)
    expect(await ofOutlet('2027')).toEqual([])
  })

  it('finds no outlet of another partner', async () => {
    const input = stated({ outlet: world.foreign.outlet })
    const refusal = await refusalOf(() => Report.submit(world.services, contextOf(world.actors.owner), input))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'outlet'])
  })

  it('is kept once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.owner, '2026-10-08', { idempotencyKey: 'report-1' })
    const first = await Report.submit(world.services, keyed(), stated())
    const before = await itemCount(world.services)
    expect(await Report.submit(world.services, keyed(), stated())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('report.establish', () => {
  const establish = (input: object) => Report.establish(world.services, contextOf(world.actors.decider), input)

  it('keeps the officer’s report with its reason and tells the partner', async () => {
    const { report } = await establish(established())
    expect((await ofOutlet()).find(({ id }) => id === report)).toMatchObject({
      by: 'officer',
      declared: { volumeKg: 500 },
      reason: 'Rekapitulasi faktur pemasok',
    })
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(data.at(-1)?.kind).toBe('report-established')
  })

  it('must state every total that a rule of that kind of period takes a share of', async () => {
    const refusal = await refusalOf(() => establish(established({ declared: { spendIdr: 1 } })))
    expect([refusal.code, refusal.faults[0]?.path]).toEqual(['total-missing', 'declared.volumeKg'])
    await expect(establish(established({ period: '2026-Q3', declared: {} }))).resolves.toBeDefined()
    await expect(establish(established({ outlet: undefined, declared: {} }))).resolves.toBeDefined()
  })

  it('is for officers who decide on that day, with a reason', async () => {
    await expectForbidden(world, Report.establish, established(), ['decider'])
    const lastDay = contextOf(world.actors.lapsedDecider, '2026-10-07')
    await expect(Report.establish(world.services, lastDay, established())).resolves.toBeDefined()
    expect((await refusalOf(() => establish(established({ reason: '' })))).code).toBe('input')
  })

  it('finds no partner that is not there, and takes no period that runs', async () => {
    const nobody = established({ partner: anId('partner'), outlet: undefined })
    expect((await refusalOf(() => establish(nobody))).code).toBe('partner')
    expect((await refusalOf(() => establish(established({ period: '2026-10' })))).code).toBe('period-not-over')
  })

  it('is established once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'establish-1' })
    const first = await Report.establish(world.services, keyed(), established())
    const before = await itemCount(world.services)
    expect(await Report.establish(world.services, keyed(), established())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('report.ofUnit', () => {
  it('is for the own partner and who verifies; the partner’s own list is not for a clerk', async () => {
    const input = { partner: world.partner, outlet: world.outlet, year: '2026' }
    await expectForbidden(world, Report.ofUnit, input, [...PARTNER, ...IN_OFFICE])
    await expectForbidden(world, Report.ofUnit, { ...input, outlet: undefined }, ['owner', 'manager', ...IN_OFFICE])
  })
})

describe('report.records', () => {
  const asked = (more: object = {}) => ({ partner: world.partner, outlet: world.outlet, period: '2026-Q3', ...more })
  const records = (more: object = {}) => Report.records(world.services, contextOf(world.actors.owner), asked(more))
  const record = async (on: string, amountIdr: number, answer?: 'yes' | 'no' | 'unknown') => {
    const { services, actors, ikm, outlet, partner } = world
    const made = { partner, outlet, ikm, on, amountIdr, volumeKg: 10 }
    const { purchase } = await Purchase.record(services, contextOf(actors.owner), made)
    if (answer !== undefined)
      await Purchase.answer(services, contextOf(actors.ikm), { ikm, outlet, on, purchase, answer })
  }

  it('adds up what was bought from the first to the last day, by what the IKM said of it', async () => {
    await record('2026-06-30', 9)
    await record('2026-07-01', 1_000, 'yes')
    await record('2026-08-01', 200, 'unknown')
    await record('2026-08-02', 30)
    await record('2026-09-30', 4_000, 'no')
    await record('2026-10-01', 9)
    const sum = (deliveries: number, spendIdr: number) => ({ deliveries, spendIdr, volumeKg: 10 * deliveries })
    const told = { recorded: sum(4, 5_230), confirmed: sum(1, 1_000), unanswered: sum(2, 230), denied: sum(1, 4_000) }
    expect(await records()).toEqual(told)
    expect(await records({ outlet: undefined })).toEqual(told)
    expect((await records({ period: '2026-06' })).recorded).toEqual(sum(1, 9))
  })

  it('is for the own partner and officers; of the whole partner not for a clerk, and never of a foreign outlet', async () => {
    await expectForbidden(world, Report.records, asked(), [...PARTNER, ...IN_OFFICE])
    await expectForbidden(world, Report.records, asked({ outlet: undefined }), ['owner', 'manager', ...IN_OFFICE])
    expect((await refusalOf(() => records({ outlet: world.foreign.outlet }))).code).toBe('outlet')
  })
})
