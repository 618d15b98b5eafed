import { beforeAll, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, type Standing, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let stood: Standing

const said = (changes: Record<string, unknown> = {}) => ({
  ikm: world.ikm,
  outlet: world.outlet,
  placement: stood.placement,
  month: '2026-09',
  answer: 'yes',
  ...changes,
})

const ruled = (changes: Record<string, unknown> = {}) => ({
  outlet: world.outlet,
  placement: stood.placement,
  month: '2026-09',
  answer: 'no',
  reason: 'Surat jalan dan foto rak',
  ...changes,
})

const rows = async () =>
  (await world.services.entities.confirmation.query.dated({ unit: world.outlet, year: '2026' }).go()).data

beforeAll(async () => {
  world = await worldOf()
  stood = await standing(world)
})

describe('confirmation.answer', () => {
  it('keeps each answer as a row of its own, under the first day of its month', async () => {
    const before = (await rows()).length
    const answers = ['yes', 'unknown', 'no']
    for (const answer of answers) {
      await Confirmation.answer(world.services, contextOf(world.actors.ikm), said({ answer, month: '2026-07' }))
    }
    const kept = (await rows()).slice(before)
    expect(kept.map((row) => row.answer)).toEqual(answers)
    expect(kept[0]).toMatchObject({ on: '2026-07-01', by: 'ikm', recordedOn: '2026-10-08', placement: stood.placement })
    expect((await actsOn(world, world.ikm)).slice(-3)).toEqual(Array(3).fill('confirmation.answer'))
  })

  it('is for the IKM itself and nobody else', async () => {
    await expectForbidden(world, Confirmation.answer, said(), ['ikm'])
  })

  it('finds no placement of another IKM, another outlet, or none', async () => {
    const foreign = said({ ikm: world.foreign.ikm })
    const of = async (actor: 'ikm' | 'otherIkm', input: object) =>
      (await refusalOf(() => Confirmation.answer(world.services, contextOf(world.actors[actor]), input))).code
    expect(await of('otherIkm', foreign)).toBe('placement')
    expect(await of('ikm', said({ outlet: world.foreign.outlet }))).toBe('placement')
    expect(await of('ikm', said({ placement: anId('placement') }))).toBe('placement')
  })

  it('takes the running month from its first day on, and no month before that', async () => {
    const late = contextOf(world.actors.ikm, '2026-09-30')
    const early = await refusalOf(() => Confirmation.answer(world.services, late, said({ month: '2026-10' })))
    expect(early.code).toBe('month-in-future')
    const first = contextOf(world.actors.ikm, '2026-10-01')
    await expect(Confirmation.answer(world.services, first, said({ month: '2026-10' }))).resolves.toBeDefined()
  })

  it('takes the month in which the placement started, and none before', async () => {
    const context = () => contextOf(world.actors.ikm)
    const early = await refusalOf(() => Confirmation.answer(world.services, context(), said({ month: '2026-05' })))
    expect(early.code).toBe('month-before-placement')
    await expect(Confirmation.answer(world.services, context(), said({ month: '2026-06' }))).resolves.toBeDefined()
  })

  it('answers a repeated key once', async () => {
    const keyed = () => contextOf(world.actors.ikm, '2026-10-08', { idempotencyKey: 'answer-1' })
    const first = await Confirmation.answer(world.services, keyed(), said())
    const before = await itemCount(world.services)
    expect(await Confirmation.answer(world.services, keyed(), said())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('confirmation.rule', () => {
  it('keeps the ruling with its reason and tells both sides', async () => {
    await Confirmation.rule(world.services, contextOf(world.actors.decider), ruled())
    expect((await rows()).find((row) => row.by === 'officer')).toMatchObject({
      answer: 'no',
      reason: 'Surat jalan dan foto rak',
    })
    for (const side of [world.ikm, world.partner]) {
      expect((await actsOn(world, side)).at(-1)).toBe('confirmation.rule')
      const { data } = await world.services.entities.notice.query.ofPerson({ to: side }).go()
      expect(data.some((notice) => notice.kind === 'placement-ruled')).toBe(true)
    }
  })

  it('is for officers who decide on that day', async () => {
    await expectForbidden(world, Confirmation.rule, ruled(), ['decider'])
    const lastDay = contextOf(world.actors.lapsedDecider, '2026-10-07')
    await expect(Confirmation.rule(world.services, lastDay, ruled())).resolves.toBeDefined()
  })

  it('takes yes or no, never unknown, and never without a reason', async () => {
    for (const change of [{ answer: 'unknown' }, { reason: ' ' }]) {
      const run = () => Confirmation.rule(world.services, contextOf(world.actors.decider), ruled(change))
      expect((await refusalOf(run)).kind).toBe('invalid')
    }
  })

  it('finds no placement of another outlet', async () => {
    const input = ruled({ outlet: world.foreign.outlet })
    const refusal = await refusalOf(() => Confirmation.rule(world.services, contextOf(world.actors.decider), input))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'placement'])
  })

  it('rules once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'rule-1' })
    const first = await Confirmation.rule(world.services, keyed(), ruled())
    const before = await itemCount(world.services)
    expect(await Confirmation.rule(world.services, keyed(), ruled())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('confirmation.ofIkm', () => {
  it('pages through all answers, the newest month first, for the IKM and for who verifies', async () => {
    const input = { ikm: world.ikm, limit: 2 }
    const months: string[] = []
    let cursor: string | undefined
    do {
      const page = await Confirmation.ofIkm(world.services, contextOf(world.actors.ikm), { ...input, cursor })
      expect(page.items.length).toBeLessThanOrEqual(2)
      months.push(...page.items.map((item) => item.month))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(months).toEqual([...months].sort().reverse())
    expect(months.length).toBe((await rows()).length)
    await expectForbidden(world, Confirmation.ofIkm, input, ['ikm', ...IN_OFFICE])
  })
})
