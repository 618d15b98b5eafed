import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Assessment from '../../core/assessment/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Report from '../../core/report/operations.ts'
import { type MemoryStore, memoryStore, runAsOf, workerOn } from '../support/evidence.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let evidence: MemoryStore
let duty: { partner: string; outlet: string; rule: string; period: string }

/** Unconfirmed as of 7 August, met by an answer of the 10th; the other partner said nothing at all. */
beforeAll(async () => {
  world = await worldOf()
  evidence = memoryStore()
  const { rule } = await law(world, { from: '2026-07-01' })
  const { services, actors, ikm, outlet, partner } = world
  const { placement } = await standing(world, '2026-06-01')
  await Report.submit(services, contextOf(actors.owner, '2026-08-03'), {
    partner,
    outlet,
    period: '2026-07',
    declared: {},
  })
  const worker = workerOn(services, evidence)
  await runAsOf(worker, '2026-08-07')
  const answer = { ikm, outlet, placement, month: '2026-07', answer: 'yes' }
  await Confirmation.answer(services, contextOf(actors.ikm, '2026-08-10'), answer)
  await runAsOf(worker, '2026-08-10')
  duty = { partner, outlet, rule, period: '2026-07' }
})

const officer = () => contextOf(world.actors.verifier, '2026-08-11')
const withEvidence = () => ({ ...world.services, evidence })
const recompute = (revision = 1) => Assessment.recompute(withEvidence(), officer(), { ...duty, revision })

describe('assessment.history', () => {
  it('shows the final and what later facts made of it', async () => {
    expect(await Assessment.history(world.services, officer(), duty)).toMatchObject([
      { revision: 1, verdict: 'unconfirmed', asOf: '2026-08-07', why: [] },
      { revision: 2, verdict: 'met', asOf: '2026-08-10', why: ['late-answer'] },
    ])
  })

  it('is for the partner’s own people, everybody in office and the schedule', async () => {
    const own = ['owner', 'manager', 'clerk', ...IN_OFFICE, 'system'] as const
    await expectForbidden(world, Assessment.history, duty, own)
    const run = (_: unknown, context: ReturnType<typeof contextOf>, input: unknown) =>
      Assessment.recompute(withEvidence(), context, input)
    await expectForbidden(world, run, { ...duty, revision: 1 }, own)
  })

  it('of another partner’s outlet is as missing as one that never was', async () => {
    const foreign = { ...duty, outlet: world.foreign.outlet }
    const refusal = await refusalOf(() => Assessment.history(world.services, officer(), foreign))
    expect(refusal).toMatchObject({ kind: 'missing', code: 'outlet' })
  })
})

describe('assessment.ofPartner', () => {
  const list = (more: object = {}) =>
    Assessment.ofPartner(world.services, contextOf(world.actors.owner), { partner: world.partner, ...more })

  it('lists every revision, the newest first, of the whole partner and of one outlet', async () => {
    for (const more of [{}, { outlet: world.outlet }]) {
      const { items } = await list(more)
      expect(items.map(({ revision, verdict }) => [revision, verdict])).toEqual([
        [2, 'met'],
        [1, 'unconfirmed'],
      ])
    }
    const first = await list({ limit: 1 })
    expect((await list({ limit: 1, cursor: first.next ?? '' })).items).toMatchObject([{ revision: 1 }])
  })

  it('shows nothing of another partner’s outlet, and the whole partner to no clerk', async () => {
    expect((await list({ outlet: world.foreign.outlet })).items).toEqual([])
    const own = ['owner', 'manager', 'system', ...IN_OFFICE] as const
    await expectForbidden(world, Assessment.ofPartner, { partner: world.partner }, own)
    const outlet = { partner: world.partner, outlet: world.outlet }
    await expectForbidden(world, Assessment.ofPartner, outlet, [...own, 'clerk'])
  })
})

describe('assessment.recompute', () => {
  it.each([
    [1, 'unconfirmed'],
    [2, 'met'],
  ])('makes revision %i again from its own evidence: the same hash, numbers and words', async (revision, verdict) => {
    const { kept, again, comparison } = await recompute(revision)
    expect(comparison).toEqual({ same: true, inputs: kept.assessment.inputs, alarms: [] })
    expect(again?.account).toMatchObject({ verdict, inputs: kept.assessment.inputs })
    expect(again?.bars).toHaveLength(1)
  })

  it('refuses a revision that is not there', async () => {
    expect(await refusalOf(() => recompute(3))).toMatchObject({ kind: 'missing', code: 'assessment' })
  })

  it('raises an alarm where the scenario or the explanation was tampered with', async () => {
    const { assessment } = (await recompute()).kept
    const tamper = async (hash: string, from: string, to: string) => {
      const name = evidence.names.find((each) => each.includes(hash)) ?? ''
      const bytes = (await evidence.get(name)) ?? new Uint8Array()
      const text = gunzipSync(bytes).toString()
      expect(text).toContain(from)
      evidence.replace(name, gzipSync(text.replaceAll(from, to)))
      return () => evidence.replace(name, bytes)
    }
    const undo = await tamper(assessment.inputs, '"openedOn":"2026-06-01"', '"openedOn":"2026-07-20"')
    expect((await recompute()).comparison.alarms).toEqual(['scenario', 'explanation', 'finding'])
    undo()
    const undoWords = await tamper(assessment.explanation, 'unanswered', 'answered-yes')
    expect((await recompute()).comparison).toMatchObject({ same: false, alarms: ['explanation'] })
    undoWords()
    expect((await recompute()).comparison.same).toBe(true)
  })
})

describe('what final findings ask for', () => {
  it('is listed by what it is, the revised one no more', async () => {
    const asked = async (asks: string) => (await Assessment.asking(world.services, officer(), { asks })).items
    expect(await asked('report')).toMatchObject([{ unit: world.foreign.outlet, verdict: 'not-reported' }])
    expect(await asked('answers')).toEqual([])
    expect(await asked('case')).toEqual([])
    await expectForbidden(world, Assessment.asking, { asks: 'report' }, [...IN_OFFICE, 'system'])
  })

  it('stands beside the list of duties at a verdict', async () => {
    const at = async (verdict: string) =>
      (await Assessment.byVerdict(world.services, officer(), { period: '2026-07', verdict })).items.map(
        ({ unit }) => unit,
      )
    expect(await at('met')).toEqual([world.outlet])
    expect(await at('not-reported')).toEqual([world.foreign.outlet])
    expect(await at('unconfirmed')).toEqual([])
    await expectForbidden(world, Assessment.byVerdict, { period: '2026-07', verdict: 'met' }, [...IN_OFFICE, 'system'])
  })
})
