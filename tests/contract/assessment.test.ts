import { beforeAll, describe, expect, it } from 'vitest'
import * as Assessment from '../../core/assessment/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import * as Exemption from '../../core/exemption/operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Report from '../../core/report/operations.ts'
import * as Visit from '../../core/visit/operations.ts'
import { DATABASE } from '../support/database.ts'
import { meteredServices } from '../support/metered.ts'
import { aPlacement, aSlot, aVersion, type Form, scenario, type VersionForm } from '../support/scenario.ts'
import { contextOf } from '../support/services.ts'
import { law, type Standing, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

/** The rule asks for one confirmed shelf slot in July 2026; it is final on 7 August. */
type Told = { world: World; rule: Id<'rule'>; stood: Standing }

type Says = { answer?: 'yes' | 'no' | 'unknown'; report?: boolean; version?: Partial<VersionForm> }

/** The story: opened, invited and accepted in June; answered and reported in August, or not. */
async function told({ answer, report = true, version }: Says = {}): Promise<Told> {
  const world = await worldOf()
  const { rule } = await law(world, version)
  const stood = await standing(world, '2026-06-01')
  const { services, ikm, partner, outlet, actors } = world
  if (answer !== undefined) {
    const input = { ikm, outlet, placement: stood.placement, month: '2026-07', answer }
    await Confirmation.answer(services, contextOf(actors.ikm, '2026-08-02'), input)
  }
  if (report) {
    const input = { partner, outlet, period: '2026-07', declared: {} }
    await Report.submit(services, contextOf(actors.owner, '2026-08-03'), input)
  }
  return { world, rule, stood }
}

const asked = ({ world }: Told, changes: Record<string, unknown> = {}) => ({
  partner: world.partner,
  outlet: world.outlet,
  period: '2026-07',
  asOf: '2026-08-07',
  ...changes,
})

const viewed = (story: Told, changes: Record<string, unknown> = {}, today = '2026-08-08') =>
  Assessment.view(story.world.services, contextOf(story.world.actors.owner, today), asked(story, changes))

/** The same story as a file, with the table's ids in it. */
function byFile({ world, rule, stood }: Told, { answer, report = true, version }: Says): Form {
  const { partner, outlet, ikm, product } = world
  const place = { sector: 'hotel', openedOn: '2015-01-01', closedOn: null, endRecordedOn: null, measures: [] }
  const june = { recordedOn: '2026-06-01' }
  return scenario({
    rules: [{ id: rule, versions: [aVersion(version)] }],
    partners: [{ id: partner, ...place }],
    outlets: [{ id: outlet, partner, ...place }],
    slots: [aSlot({ id: stood.slot, outlet, openedOn: '2026-06-01', ...june })],
    placements: [
      aPlacement({ id: stood.placement, slot: stood.slot, ikm, products: [product], from: '2026-06-01', ...june }),
    ],
    confirmations:
      answer === undefined
        ? []
        : [{ placement: stood.placement, month: '2026-07', by: 'ikm', answer, recordedOn: '2026-08-02' }],
    reports: report
      ? [{ unit: outlet, period: '2026-07', by: 'partner', declared: {}, submittedOn: '2026-08-03' }]
      : [],
    proposals: [
      {
        slot: stood.slot,
        ikm,
        by: 'partner',
        madeOn: '2026-06-01',
        outcome: 'accepted',
        decidedOn: '2026-06-01',
        reason: null,
      },
    ],
  })
}

describe('assessment.view', () => {
  it.each([
    ['met', null, { answer: 'yes' }],
    ['unconfirmed', null, {}],
    ['unconfirmed', null, { answer: 'unknown' }],
    ['short', null, { answer: 'no' }],
    ['not-reported', 'no-report', { answer: 'no', report: false }],
    ['not-reported', 'no-report', { report: false }],
    ['met', null, { answer: 'yes', report: false }],
  ] as const)('finds %s (%s) of the story %j, to the byte as the file does', async (verdict, reason, says) => {
    const story = await told(says)
    const found = await viewed(story)
    expect(found).toMatchObject([{ verdict, reason, final: true, unit: story.world.outlet, rule: story.rule }])
    expect(found).toEqual(mattersOf(readScenario(byFile(story, says))).map(accountOf))
  })

  describe('of one story', () => {
    let story: Told

    beforeAll(async () => {
      story = await told({ answer: 'yes' })
    })

    it('reads an outlet in two Queries of facts, beside its good faith, its partner’s exemptions and the rules', async () => {
      const { services, take } = meteredServices(DATABASE, story.world.services.at.table)
      const partitions: unknown[] = []
      services.at.client.middlewareStack.add(
        (next, context) => (args) => {
          const input = args.input as { ExpressionAttributeValues?: Record<string, unknown> }
          partitions.push([context['commandName'], input.ExpressionAttributeValues?.[':pk']])
          return next(args)
        },
        { step: 'initialize', name: 'partitions' },
      )
      await Assessment.view(services, contextOf(story.world.actors.owner, '2026-08-08'), asked(story))
      const of = (part: string) => partitions.filter((each) => JSON.stringify(each).includes(part))
      expect(take().requests).toEqual({ QueryCommand: 5 })
      expect(of(`${story.world.outlet}#year_2026`)).toHaveLength(1)
      expect(of(story.world.outlet)).toHaveLength(3)
      expect(of(story.world.partner)).toHaveLength(1)
      expect(of('rules')).toHaveLength(1)
    })

    it('is for the partner’s own people, who verifies and the schedule', async () => {
      const partner = ['owner', 'manager'] as const
      await expectForbidden(story.world, Assessment.view, asked(story), [...partner, 'clerk', ...IN_OFFICE, 'system'])
      const own = asked(story, { outlet: undefined })
      await expectForbidden(story.world, Assessment.view, own, [...partner, ...IN_OFFICE, 'system'])
      for (const role of ['clerk', 'verifier', 'system'] as const) {
        const found = await Assessment.view(story.world.services, contextOf(story.world.actors[role]), asked(story))
        expect(found).toHaveLength(1)
      }
    })

    it('knows on a day what was known on it: before the report, before the answer', async () => {
      expect(await viewed(story, { asOf: '2026-08-02' })).toMatchObject([{ verdict: 'met', final: false }])
      expect(await viewed(story, { asOf: '2026-08-01' })).toMatchObject([{ verdict: 'running', confirmed: 0 }])
    })

    it('looks at yesterday where no day is named, and at no day to come', async () => {
      const on = async (asOf: string | undefined, today: string) => (await viewed(story, { asOf }, today))[0]?.asOf
      expect(await on(undefined, '2026-08-08')).toBe('2026-08-07')
      expect(await on('2026-08-08', '2026-08-08')).toBe('2026-08-08')
      expect((await refusalOf(() => on('2026-08-09', '2026-08-08'))).code).toBe('day-in-future')
    })

    it('finds nothing of a period of another kind, or for a rule that is not there', async () => {
      expect(await viewed(story, { period: '2026-Q3' })).toEqual([])
      expect(await viewed(story, { rule: story.rule })).toHaveLength(1)
      expect((await refusalOf(() => viewed(story, { rule: anId('rule') }))).code).toBe('rule')
    })

    it('finds no outlet of another partner, and no partner that is not there', async () => {
      const view = (changes: Record<string, unknown>) =>
        Assessment.view(story.world.services, contextOf(story.world.actors.verifier), asked(story, changes))
      expect((await refusalOf(() => view({ outlet: story.world.foreign.outlet }))).code).toBe('outlet')
      expect((await refusalOf(() => view({ partner: anId('partner'), outlet: undefined }))).code).toBe('partner')
    })
  })

  it('lets a visit and a ruling speak over the answers', async () => {
    const story = await told({ answer: 'yes' })
    const { services, actors, outlet } = story.world
    const { placement } = story.stood
    const which = { outlet, placement }
    const ruling = { ...which, month: '2026-07', answer: 'no', reason: 'Surat pengembalian barang' }
    await Confirmation.rule(services, contextOf(actors.decider, '2026-08-04'), ruling)
    expect(await viewed(story)).toMatchObject([{ verdict: 'short' }])
    const seen = { ...which, on: '2026-07-20', seen: true }
    await Visit.record(services, contextOf(actors.verifier, '2026-08-05'), seen)
    expect(await viewed(story)).toMatchObject([{ verdict: 'met' }])
    expect(await viewed(story, { asOf: '2026-08-04' })).toMatchObject([{ verdict: 'running', confirmed: 0 }])
  })

  it('exempts an outlet by what was granted to its partner, until the day on which it was revoked', async () => {
    const story = await told()
    const { services, actors, partner } = story.world
    const grant = { partner, rule: story.rule, from: '2026-07-01', reason: 'Renovasi' }
    const context = (today: string) => contextOf(actors.decider, today)
    const { exemption } = await Exemption.grant(services, context('2026-07-01'), grant)
    expect(await viewed(story)).toMatchObject([{ verdict: 'exempt', reason: 'exempted' }])
    await Exemption.revoke(services, context('2026-07-11'), { partner, exemption })
    expect(await viewed(story)).toMatchObject([{ verdict: 'unconfirmed', obligatedDays: 21 }])
    expect(await viewed(story, { asOf: '2026-07-10' })).toMatchObject([{ verdict: 'exempt' }])
  })

  it('judges a partner by the purchases of its outlets and its own report, each with its last answer', async () => {
    const version: Partial<VersionForm> = {
      unit: 'partner',
      base: 'volume',
      slotKinds: ['procurement'],
      quota: { kind: 'share', percent: 10 },
    }
    const story = await told({ report: false, version })
    const { services, actors, partner, outlet, ikm } = story.world
    const on = '2026-07-31'
    const delivery = { partner, outlet, ikm, on, amountIdr: 1_000_000, volumeKg: 100 }
    const { purchase } = await Purchase.record(services, contextOf(actors.owner, on), delivery)
    const next = { ...delivery, on: '2026-08-01' }
    await Purchase.record(services, contextOf(actors.owner, '2026-08-01'), next)
    const view = async () => viewed(story, { outlet: undefined })
    expect(await view()).toMatchObject([{ verdict: 'not-reported', reason: 'report-missing' }])
    const report = { partner, period: '2026-07', declared: { volumeKg: 1000 } }
    await Report.submit(services, contextOf(actors.owner, '2026-08-03'), report)
    expect(await view()).toMatchObject([{ verdict: 'unconfirmed', required: 100, confirmed: 0, possible: 100 }])
    for (const [answer, verdict] of [
      ['no', 'short'],
      ['yes', 'met'],
    ]) {
      const input = { ikm, outlet, on, purchase, answer }
      await Purchase.answer(services, contextOf(actors.ikm, '2026-08-04'), input)
      expect(await view()).toMatchObject([{ verdict, unit: partner }])
    }
    expect(await viewed(story)).toEqual([])
  })
})
