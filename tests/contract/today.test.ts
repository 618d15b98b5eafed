// A partner's first page over the table: what each duty asks for, where a place is free, and what happened lately.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Assessment from '../../core/assessment/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import * as Today from '../../core/today/operations.ts'
import { contextOf } from '../support/services.ts'
import { law, type Standing, standing } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let rule: string
let stood: Standing

const TERMS = { form: 'shelf', supply: 'buy-out', marginPercent: 20, rentIdrPerMonth: 0, paymentDays: 14 } as const

const seen = (today: string, input: object = {}) =>
  Today.ofPartner(world.services, contextOf(world.actors.owner, today), { partner: world.partner, ...input })

/** The rule asks each hotel for one confirmed shelf slot a month; the world's outlet has a slot since June, and nobody reports. */
beforeAll(async () => {
  world = await worldOf()
  rule = (await law(world)).rule
  stood = await standing(world, '2026-06-01')
  const { services, actors, ikm, outlet } = world
  const answer = { ikm, outlet, placement: stood.placement, month: '2026-07', answer: 'yes' }
  await Confirmation.answer(services, contextOf(actors.ikm, '2026-08-02'), answer)
})

describe('the first page of a partner', () => {
  it('shows of each duty what the view of the findings shows, without its rows', async () => {
    const { duties } = await seen('2026-08-20')
    const { services, actors, partner, outlet } = world
    const viewed = await Assessment.view(services, contextOf(actors.owner, '2026-08-20'), {
      ...{ partner, outlet, period: '2026-08' },
    })
    const [{ slots: _, explanation, ...account } = { slots: {}, explanation: undefined }] = viewed
    expect(duties.filter(({ period }) => period === '2026-08')).toEqual([
      { ...account, explanation: { ...explanation, lines: [] } },
    ])
  })

  it('tells of the period that ended last only where it still asks for something', async () => {
    const periods = (found: Awaited<ReturnType<typeof seen>>) =>
      found.duties.map(({ period, verdict }) => [period, verdict])
    // July was answered with yes, so it is met; August was not answered, and nobody reported.
    expect(periods(await seen('2026-08-20'))).toEqual([['2026-08', 'running']])
    expect(periods(await seen('2026-09-20'))).toEqual([
      ['2026-09', 'running'],
      ['2026-08', 'not-reported'],
    ])
  })

  it('gives the last day to fill a slot as the forecast has it, and none once it has passed', async () => {
    const last = async (today: string) => {
      const { duties } = await seen(today)
      return duties.find(({ period }) => period === '2026-10')?.forecast?.lastStart
    }
    const asked = await last('2026-10-02')
    if (asked === undefined || asked === null) throw new Error('no forecast names a last day')
    const next = new Date(Date.parse(asked) + 86_400_000).toISOString().slice(0, 10)
    const after = new Date(Date.parse(asked) + 2 * 86_400_000).toISOString().slice(0, 10)
    // Seen on a day, a page knows the day before.
    expect([await last(asked), await last(next), await last(after)]).toEqual([asked, asked, null])
  })

  it('names free places from the day on which they open, and whether they say what they ask for', async () => {
    const { services, actors, partner, outlet } = world
    const form = { partner, outlet, name: 'Rak kasir', kind: 'shelf', areaDm2: 60, openings: 2 } as const
    const { slot } = await Slot.open(services, contextOf(actors.owner, '2026-08-01'), {
      ...{ ...form, openedOn: '2026-11-10', terms: { ...TERMS, returnsBorneBy: 'partner' } },
      wants: { categories: ['anyaman-bambu-kayu'] },
    })
    expect((await seen('2026-11-09')).vacant).toEqual([])
    const free = { outlet, slot, name: 'Rak kasir', vacant: 2, asks: true }
    expect((await seen('2026-11-10')).vacant).toEqual([free])
  })

  it('tells what was answered and proposed in the last 31 days, and not before', async () => {
    const { outlet } = world
    const { answers } = await seen('2026-09-02')
    expect(answers).toEqual([
      { outlet, id: expect.any(String), month: '2026-07', answer: 'yes', recordedOn: '2026-08-02' },
    ])
    expect((await seen('2026-09-03')).answers).toEqual([])
    const { proposals } = await seen('2026-07-02')
    expect(proposals).toEqual([
      { outlet, proposal: stood.proposal, by: 'partner', state: 'accepted', on: '2026-06-01' },
    ])
    expect((await seen('2026-07-03')).proposals).toEqual([])
  })

  it('names every open outlet with what is known of it, and counts a closed one no more', async () => {
    const { services, actors, partner, outlet } = world
    const opened = { partner, name: 'Aula', sector: 'hotel', village: '32.16.03.2006', address: 'Jalan 2' } as const
    const added = await Outlet.open(services, contextOf(actors.owner, '2026-01-01'), {
      ...{ ...opened, openedOn: '2026-01-01' },
    })
    const measured = { partner, outlet: added.outlet, measure: 'rooms', value: 40, from: '2026-01-01' }
    await Outlet.recordMeasure(services, contextOf(actors.owner, '2026-01-01'), measured)
    const both = await seen('2026-12-20')
    expect([both.left, both.outlets]).toEqual([
      0,
      [
        { outlet: added.outlet, name: 'Aula', measures: 1, slots: 0 },
        { outlet, name: 'Hotel Contoh Cikarang', measures: 0, slots: 2 },
      ],
    ])
    await Outlet.close(services, contextOf(actors.owner, '2026-12-20'), {
      ...{ partner, outlet: added.outlet, closedOn: '2026-12-20' },
    })
    expect((await seen('2026-12-20')).outlets.length).toBe(2)
    expect((await seen('2026-12-21')).outlets.map((each) => each.outlet)).toEqual([outlet])
  })

  it('is about the outlet that is named alone', async () => {
    const { outlet } = world
    const one = await seen('2026-09-20', { outlet })
    expect([one.outlets.map((each) => each.outlet), one.duties.every(({ unit }) => unit === outlet)]).toEqual([
      [outlet],
      true,
    ])
    const refusal = await refusalOf(() => seen('2026-09-20', { outlet: world.foreign.outlet }))
    expect(refusal.kind).toBe('missing')
  })

  it('is the partner’s own: a clerk’s for its outlet, the whole for its head office', async () => {
    const { partner, outlet } = world
    await expectForbidden(world, Today.ofPartner, { partner, outlet }, ['owner', 'manager', 'clerk'])
    await expectForbidden(world, Today.ofPartner, { partner }, ['owner', 'manager'])
  })
})

describe('a rule for the business as a whole', () => {
  it('is judged over all outlets', async () => {
    const own = await worldOf()
    const version = { unit: 'partner' as const }
    const whole = await law(own, version)
    await standing(own, '2026-06-01')
    const { services, actors, partner } = own
    const asked = { partner, period: '2026-08' }
    const [viewed] = await Assessment.view(services, contextOf(actors.owner, '2026-08-20'), asked)
    const { duties } = await Today.ofPartner(services, contextOf(actors.owner, '2026-08-20'), { partner })
    expect(duties.map(({ unit, rule: of, possible }) => [unit, of, possible])).toContainEqual([
      partner,
      whole.rule,
      viewed?.possible,
    ])
    expect(rule).not.toBe(whole.rule)
  })
})
