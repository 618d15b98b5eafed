import { describe, expect, it } from 'vitest'
import { fetchKept } from '../../core/assessment/evidence-store.ts'
import { checkBucket } from '../../core/check/bucket.ts'
import * as Check from '../../core/check/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import * as Exemption from '../../core/exemption/operations.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Report from '../../core/report/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { copyOf, itemsOf } from '../support/copy.ts'
import { memoryStore, nightAfter, runAsOf, workerOn } from '../support/evidence.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, law, type Standing, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { worldOf } from '../support/world.ts'

/** The rule asks for one confirmed shelf slot in July 2026; it is final on 7 August. */
async function told() {
  const world = await worldOf()
  const { rule } = await law(world, { from: '2026-07-01' })
  const stood = await standing(world, '2026-06-01')
  const evidence = memoryStore()
  return { world, rule, stood, evidence, worker: workerOn(world.services, evidence) }
}
type Told = Awaited<ReturnType<typeof told>>

const answer = ({ world }: Told, { placement }: Standing, said: 'yes' | 'no', on: string, month = '2026-07') =>
  Confirmation.answer(world.services, contextOf(world.actors.ikm, on), {
    ikm: world.ikm,
    outlet: world.outlet,
    placement,
    month,
    answer: said,
  })

const report = ({ world }: Told, on: string, period = '2026-07') =>
  Report.submit(world.services, contextOf(world.actors.owner, on), {
    partner: world.partner,
    outlet: world.outlet,
    period,
    declared: {},
  })

async function statusOf({ world, rule }: Told, period = '2026-07') {
  const { data } = await world.services.entities.status.get({ unit: world.outlet, rule, period }).go()
  return data
}

async function sealedOf({ world, rule }: Told, period = '2026-07') {
  const { data } = await world.services.entities.assessment.query
    .ofUnit({ unit: world.outlet, rule })
    .begins({ period })
    .go()
  return data
}

async function handoverOf({ world, rule }: Told, period = '2026-07') {
  const { data } = await world.services.entities.handover.get({ unit: world.outlet, rule, period }).go()
  return data
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

describe('a night', () => {
  it('judges a running duty by what is known, writes its status, and nothing on a second pass', async () => {
    const story = await told()
    const first = await runAsOf(story.worker, '2026-07-20')
    expect(await statusOf(story)).toMatchObject({
      verdict: 'running',
      forecast: 'met',
      asOf: '2026-07-20',
      revision: 0,
    })
    expect(sum(first.done.map(({ statuses }) => statuses))).toBe(2)
    const second = await runAsOf(story.worker, '2026-07-20')
    expect(sum(second.done.map(({ statuses }) => statuses))).toBe(0)
    expect(sum(second.done.map(({ duties }) => duties))).toBe(2)
    expect(await sealedOf(story)).toEqual([])
  })

  it('seals nothing on the day before the closing day, and the final on it', async () => {
    const story = await told()
    await answer(story, story.stood, 'yes', '2026-08-02')
    await runAsOf(story.worker, '2026-08-06')
    expect(await sealedOf(story)).toEqual([])
    await runAsOf(story.worker, '2026-08-07')
    expect(await sealedOf(story)).toMatchObject([
      { revision: '001', asOf: '2026-08-07', verdict: 'met', why: [], partner: story.world.partner },
    ])
    expect(await statusOf(story)).toMatchObject({ verdict: 'met', revision: 1, sealedAsOf: '2026-08-07' })
    expect(await handoverOf(story)).toBeNull()
    expect(await actsOn(story.world, story.world.partner)).toContain('assessment.final')
  })

  it('keeps the scenario and the explanation of a final by their hashes, and the engine finds the same from them', async () => {
    const story = await told()
    await standing(story.world, '2026-07-05')
    await report(story, '2026-08-03')
    await runAsOf(story.worker, '2026-08-07')
    const [final] = await sealedOf(story)
    const scenario = readScenario(JSON.parse((await fetchKept(story.evidence, final?.inputs ?? '')) ?? 'null'))
    const [again] = mattersOf(scenario).map(accountOf)
    expect(again).toMatchObject({ verdict: 'unconfirmed', inputs: final?.inputs })
    const kept = JSON.parse((await fetchKept(story.evidence, final?.explanation ?? '')) ?? 'null')
    expect(kept).toEqual(JSON.parse(JSON.stringify({ explanation: again?.explanation, goodFaith: again?.goodFaith })))
    expect(kept.goodFaith.invitations).toBe(1)
  })

  it('makes the same final to the byte however late it runs', async () => {
    const story = await told()
    await answer(story, story.stood, 'yes', '2026-08-02')
    await report(story, '2026-08-03')
    const late = await copyOf(story.world.services)
    await runAsOf(story.worker, '2026-08-07')
    await runAsOf(workerOn(late), '2026-10-30')
    const finals = await itemsOf(story.world.services, 'assessment')
    expect(finals).toHaveLength(2)
    const same = (await itemsOf(late, 'assessment')).filter(({ period }) => period === '2026-07')
    expect(same).toEqual(finals)
  })

  it.each([
    [
      'short',
      'case',
      async (story: Told) => [await report(story, '2026-08-03'), await answer(story, story.stood, 'no', '2026-08-02')],
    ],
    ['not-reported', 'report', async () => []],
    ['unconfirmed', 'answers', async (story: Told) => [await report(story, '2026-08-03')]],
  ] as const)('hands over a final %s as %s', async (verdict, asks, tell) => {
    const story = await told()
    await tell(story)
    await runAsOf(story.worker, '2026-08-07')
    const handed = await handoverOf(story)
    expect(handed).toMatchObject({ verdict, asks, revision: 1 })
    const { ikm } = story.world
    const { placement } = story.stood
    expect(handed?.missing).toEqual(asks === 'answers' ? [{ ikm, placement, month: '2026-07' }] : [])
  })
})

describe('a closing before the period', () => {
  const close = ({ world }: Told, services: Services, on: string) =>
    Outlet.close(services, contextOf(world.actors.owner, on), {
      partner: world.partner,
      outlet: world.outlet,
      closedOn: '2026-06-15',
    })

  it('that is recorded in time lifts what stood of the duty, and seals no more than a run that came later', async () => {
    const story = await told()
    const late = await copyOf(story.world.services)
    await runAsOf(story.worker, '2026-07-10')
    expect(await statusOf(story)).toMatchObject({ verdict: 'running' })
    for (const services of [story.world.services, late]) await close(story, services, '2026-07-20')
    await runAsOf(story.worker, '2026-08-07')
    await runAsOf(story.worker, '2026-08-08')
    await runAsOf(workerOn(late), '2026-08-08')
    expect(await sealedOf(story)).toEqual([])
    expect(await statusOf(story)).toMatchObject({ verdict: 'none', revision: 0 })
    expect(await itemsOf(late, 'assessment')).toEqual(await itemsOf(story.world.services, 'assessment'))
  })

  it('that is recorded after the closing day revises the final, whenever the runs come', async () => {
    const story = await told()
    const late = await copyOf(story.world.services)
    await runAsOf(story.worker, '2026-08-07')
    for (const services of [story.world.services, late]) await close(story, services, '2026-08-20')
    await runAsOf(story.worker, '2026-08-25')
    await runAsOf(workerOn(late), '2026-08-25')
    expect(await sealedOf(story)).toMatchObject([
      { revision: '001', verdict: 'not-reported', asOf: '2026-08-07' },
      { revision: '002', verdict: 'exempt', reason: 'not-operating', asOf: '2026-08-25', why: ['unit'] },
    ])
    expect(await itemsOf(late, 'assessment')).toEqual(await itemsOf(story.world.services, 'assessment'))
  })
})

describe('a fact that comes after closing', () => {
  it('leads to a revision with its reason, once, and what was asked for is taken back', async () => {
    const story = await told()
    await report(story, '2026-08-03')
    await runAsOf(story.worker, '2026-08-07')
    expect(await handoverOf(story)).toMatchObject({ asks: 'answers' })
    await answer(story, story.stood, 'yes', '2026-08-10')
    await runAsOf(story.worker, '2026-08-09')
    expect(await sealedOf(story)).toHaveLength(1)
    await runAsOf(story.worker, '2026-08-10')
    await runAsOf(story.worker, '2026-08-11')
    expect(await sealedOf(story)).toMatchObject([
      { revision: '001', verdict: 'unconfirmed' },
      { revision: '002', verdict: 'met', asOf: '2026-08-10', why: ['late-answer'] },
    ])
    expect(await handoverOf(story)).toMatchObject({ asks: 'nothing', verdict: 'met', revision: 2 })
    expect(await statusOf(story)).toMatchObject({ verdict: 'met', revision: 2 })
  })

  it('that a late first run finds is sealed as the final and its revision in one night', async () => {
    const story = await told()
    await report(story, '2026-08-03')
    await answer(story, story.stood, 'yes', '2026-08-10')
    await runAsOf(story.worker, '2026-08-20')
    expect(await sealedOf(story)).toMatchObject([
      { revision: '001', verdict: 'unconfirmed', asOf: '2026-08-07' },
      { revision: '002', verdict: 'met', asOf: '2026-08-20', why: ['late-answer'] },
    ])
  })

  it('revises up to the last day of the look-back and no longer', async () => {
    const story = await told()
    await report(story, '2026-08-03')
    await runAsOf(story.worker, '2026-08-07')
    await answer(story, story.stood, 'yes', '2026-12-06')
    await runAsOf(story.worker, '2026-12-05')
    await runAsOf(story.worker, '2026-12-06')
    expect(await sealedOf(story)).toHaveLength(1)
  })

  it('revises though the next night comes only when the look-back is over, as of its last day', async () => {
    const story = await told()
    await report(story, '2026-08-03')
    await runAsOf(story.worker, '2026-08-07')
    await answer(story, story.stood, 'yes', '2026-12-04')
    await runAsOf(story.worker, '2026-12-10')
    await runAsOf(story.worker, '2026-12-11')
    expect(await sealedOf(story)).toMatchObject([
      { revision: '001', verdict: 'unconfirmed' },
      { revision: '002', verdict: 'met', asOf: '2026-12-05', why: ['late-answer'] },
    ])
  })

  it('does not revise a period that it does not bear on', async () => {
    const story = await told()
    await report(story, '2026-08-03')
    await runAsOf(story.worker, '2026-08-07')
    await answer(story, story.stood, 'yes', '2026-09-02', '2026-08')
    await runAsOf(story.worker, '2026-09-02')
    expect(await sealedOf(story)).toHaveLength(1)
  })

  it('that is an exemption revises with that reason', async () => {
    const story = await told()
    await runAsOf(story.worker, '2026-08-07')
    const { world } = story
    await Exemption.grant(world.services, contextOf(world.actors.decider, '2026-08-12'), {
      partner: world.partner,
      outlet: world.outlet,
      from: '2026-07-01',
      to: '2026-07-31',
      reason: 'Renovasi',
    })
    await runAsOf(story.worker, '2026-08-12')
    expect(await sealedOf(story)).toMatchObject([
      { verdict: 'not-reported' },
      { verdict: 'exempt', reason: 'exempted', why: ['exemption'] },
    ])
  })
})

describe('a run', () => {
  it('is recorded with sums that add up, and shown to officers only', async () => {
    const story = await told()
    const { run, done } = await runAsOf(story.worker, '2026-08-07')
    const { world } = story
    const shown = await Check.get(world.services, contextOf(world.actors.verifier, '2026-08-08'), { run })
    expect(shown).toMatchObject({ asOf: '2026-08-07', bucketsDone: 16, buckets: 16, superseded: 0, failures: [] })
    expect(shown.total).toMatchObject({ partners: 2, units: 2, duties: 4, finals: 2, failed: 0 })
    expect(shown.total.byVerdict).toEqual({ 'not-reported': 2, running: 2 })
    expect(shown.readUnits).toBe(sum(done.map(({ readUnits }) => readUnits)))
    expect(shown.readUnits).toBeGreaterThan(0)
    await expectForbidden(world, Check.get, { run }, [...IN_OFFICE, 'system'])
    await expectForbidden(world, Check.ofYear, { year: '2026' }, [...IN_OFFICE, 'system'])
    await expectForbidden(world, Check.start, {}, ['decider', 'system'])
  })

  it('does an errand once, however often it is handed out', async () => {
    const { worker } = await told()
    const { errands } = await Check.start(worker, nightAfter('2026-08-07'), { asOf: '2026-08-07' })
    const [errand] = errands
    if (errand === undefined) throw new Error('no errand')
    const [one, two] = await Promise.all([
      checkBucket(worker, nightAfter('2026-08-07'), errand),
      checkBucket(worker, nightAfter('2026-08-07'), errand),
    ])
    expect(one).toEqual(two)
    expect(await checkBucket(worker, nightAfter('2026-08-07'), errand)).toEqual(one)
  })

  it('is refused as of a day that is not over', async () => {
    const { worker } = await told()
    const refusal = await refusalOf(() => Check.start(worker, nightAfter('2026-08-07'), { asOf: '2026-08-08' }))
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'day-not-over' })
  })

  it('that a newer one has overtaken does nothing and says so', async () => {
    const story = await told()
    await runAsOf(story.worker, '2026-08-07')
    const before = await statusOf(story)
    const { done } = await runAsOf(story.worker, '2026-08-01')
    expect(done.every(({ superseded }) => superseded)).toBe(true)
    expect(await statusOf(story)).toEqual(before)
  })
})
