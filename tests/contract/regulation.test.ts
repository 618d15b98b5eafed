import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../core/kernel/id.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import { aContent, TERMS, TITLES } from '../support/law.ts'
import { contextOf } from '../support/services.ts'
import { law } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let regulation: Id<'regulation'>

const DRAFTERS = ['recommender', 'decider'] as const
const NAMES = { name: 'Satu rak', nameEn: 'One shelf' }

const text = (changes: Record<string, unknown> = {}) => ({ ...TITLES, terms: TERMS, ...changes })

const rule = (changes: Record<string, unknown> = {}) => ({
  regulation,
  ...NAMES,
  content: aContent({ from: '2026-11-01' }),
  ...changes,
})

const draftRule = (input: object) => Regulation.draftRule(world.services, contextOf(world.actors.recommender), input)

const enact = (drafts: object[], today = '2026-10-08') =>
  Regulation.enact(world.services, contextOf(world.actors.decider, today), { regulation, drafts })

const rules = async () => Regulation.rules(world.services, contextOf(world.actors.public), {})

const rowOf = async () =>
  (await Regulation.all(world.services, contextOf(world.actors.verifier), {})).find(
    (each) => each.regulation === regulation,
  )

/** One rule drafted and enacted, binding from 2026-11-01. */
async function enacted(): Promise<Id<'rule'>> {
  const drafted = await draftRule(rule())
  await enact([{ rule: drafted.rule, from: '2026-11-01', version: 1 }])
  return drafted.rule
}

beforeAll(async () => {
  world = await worldOf()
})

beforeEach(async () => {
  regulation = (await Regulation.draft(world.services, contextOf(world.actors.recommender), text())).regulation
})

describe('regulation.draft', () => {
  it('makes a draft that only officers see', async () => {
    expect(await rowOf()).toMatchObject({ ...TITLES, state: 'draft', recordedOn: '2026-10-08', terms: TERMS })
    const seen = await Regulation.list(world.services, contextOf(world.actors.owner), {})
    expect(seen.some((each) => each.regulation === regulation)).toBe(false)
  })

  it('is for officers who recommend or decide', async () => {
    await expectForbidden(world, Regulation.draft, text(), DRAFTERS)
    await expect(Regulation.draft(world.services, contextOf(world.actors.decider), text())).resolves.toBeDefined()
  })

  it('never publishes cells of fewer than five partners, nor a ladder that names a stage twice', async () => {
    const small = { ...TERMS, publication: { ...TERMS.publication, minCell: 4 } }
    const twice = { ...TERMS, ladders: { ...TERMS.ladders, quota: [...TERMS.ladders.quota, ...TERMS.ladders.quota] } }
    for (const terms of [small, twice]) {
      const run = () => Regulation.draft(world.services, contextOf(world.actors.decider), text({ terms }))
      expect((await refusalOf(run)).code).toBe('input')
    }
  })

  it('drafts once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: 'draft-1' })
    const first = await Regulation.draft(world.services, keyed(), text())
    const before = await itemCount(world.services)
    expect(await Regulation.draft(world.services, keyed(), text())).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
  })
})

describe('regulation.draftRule', () => {
  const drafts = () => Regulation.draftsOf(world.services, contextOf(world.actors.verifier), { regulation })

  it('makes a rule and edits it on the version that was seen', async () => {
    const made = await draftRule(rule())
    expect(made.version).toBe(1)
    const edit = { ...rule({ rule: made.rule, name: 'Dua rak' }), version: 1 }
    expect(await draftRule(edit)).toEqual({ rule: made.rule, version: 2 })
    expect(await drafts()).toMatchObject([{ rule: made.rule, from: '2026-11-01', name: 'Dua rak', version: 2 }])
    expect((await refusalOf(() => draftRule(edit))).code).toBe('changed-meanwhile')
  })

  it('gives two editors of one version one success', async () => {
    const made = await draftRule(rule())
    const edits = ['A', 'B', 'C'].map((name) => draftRule({ ...rule({ rule: made.rule, name }), version: 1 }))
    const outcomes = await Promise.allSettled(edits)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await drafts()).toMatchObject([{ version: 2 }])
  })

  it('is for officers who recommend or decide; all officers read drafts', async () => {
    await expectForbidden(world, Regulation.draftRule, rule(), DRAFTERS)
    await expectForbidden(world, Regulation.draftsOf, { regulation }, [...DRAFTERS, 'verifier'])
  })

  it('drafts no second version with the same first day, neither beside a draft nor beside what is enacted', async () => {
    const made = await draftRule(rule())
    const second = rule({ rule: made.rule })
    expect((await refusalOf(() => draftRule(second))).code).toBe('already-drafted')
    await enact([{ rule: made.rule, from: '2026-11-01', version: 1 }])
    expect((await refusalOf(() => draftRule(second))).code).toBe('from-taken')
  })

  it.each([
    [{ to: '2026-10-31' }, 'content.to'],
    [
      { base: 'spend' as const, quota: { kind: 'share' as const, measure: 'rooms', percent: 5 } },
      'content.quota.measure',
    ],
    [{ quota: { kind: 'share' as const, measure: 'chandeliers', percent: 5 } }, 'content.quota.measure'],
    [{ sectors: ['castle'] }, 'content.sectors[0]'],
    [{ where: [{ measure: 'towers', op: '>' as const, value: 1 }] }, 'content.where[0].measure'],
    [{ citation: ' ' }, 'content.citation'],
  ])('refuses the content %j and says where', async (changes, path) => {
    const content = aContent({ from: '2026-11-01', ...changes })
    const refusal = await refusalOf(() => draftRule(rule({ content })))
    expect([refusal.kind, refusal.faults[0]?.path]).toEqual(['invalid', path])
  })

  it('finds no rule of another regulation, no draft that is gone, no regulation that is not there', async () => {
    const other = await law(world, { from: '2026-01-01' })
    expect((await refusalOf(() => draftRule(rule({ rule: other.rule })))).code).toBe('rule')
    expect((await refusalOf(() => draftRule(rule({ version: 1 })))).code).toBe('rule-draft')
    expect((await refusalOf(() => draftRule(rule({ regulation: anId('regulation') })))).code).toBe('regulation')
  })

  it('drafts once for a repeated key', async () => {
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: `rule-${regulation}` })
    const first = await Regulation.draftRule(world.services, keyed(), rule())
    expect(await Regulation.draftRule(world.services, keyed(), rule())).toEqual(first)
    expect(await drafts()).toHaveLength(1)
  })

  it('can be dropped on the version that was seen, by who may draft', async () => {
    const made = await draftRule(rule())
    const input = { regulation, rule: made.rule, from: '2026-11-01', version: 1 }
    await expectForbidden(world, Regulation.dropDraft, input, DRAFTERS)
    await Regulation.dropDraft(world.services, contextOf(world.actors.recommender), input)
    expect(await drafts()).toEqual([])
    const again = () => Regulation.dropDraft(world.services, contextOf(world.actors.recommender), input)
    expect((await refusalOf(again)).code).toBe('rule-draft')
    expect(await draftRule(rule({ rule: made.rule }))).toEqual({ rule: made.rule, version: 3 })
    expect(await drafts()).toMatchObject([{ state: 'open', version: 3 }])
  })
})

describe('regulation.enact', () => {
  it('seals the drafts as versions of today, which the engine then reads', async () => {
    const id = await enacted()
    const content = { ...aContent({ from: '2026-11-01' }), enactedOn: '2026-10-08' }
    expect((await rules()).find((each) => each.id === id)).toEqual({ id, versions: [content] })
    expect(await rowOf()).toMatchObject({ state: 'enacted', enactedOn: '2026-10-08', version: 2 })
    const named = await Regulation.names(world.services, contextOf(world.actors.public), {})
    expect(named.find((each) => each.rule === id)).toEqual({ rule: id, regulation, ...NAMES })
    const drafts = await Regulation.draftsOf(world.services, contextOf(world.actors.decider), { regulation })
    expect(drafts).toEqual([])
  })

  it('adds an amendment from a later day and keeps the older version', async () => {
    const id = await enacted()
    await draftRule(rule({ rule: id, content: aContent({ from: '2027-01-01' }) }))
    await enact([{ rule: id, from: '2027-01-01', version: 1 }], '2026-12-01')
    const versions = (await rules()).find((each) => each.id === id)?.versions
    expect(versions?.map(({ from, enactedOn }) => [from, enactedOn])).toEqual([
      ['2026-11-01', '2026-10-08'],
      ['2027-01-01', '2026-12-01'],
    ])
    expect(await rowOf()).toMatchObject({ enactedOn: '2026-10-08' })
  })

  it('binds from today at the earliest, not from the day before', async () => {
    const today = await draftRule(rule({ content: aContent({ from: '2026-10-08' }) }))
    const yesterday = await draftRule(rule({ content: aContent({ from: '2026-10-07' }) }))
    const late = [{ rule: yesterday.rule, from: '2026-10-07', version: 1 }]
    expect((await refusalOf(() => enact(late))).code).toBe('from-before-today')
    await expect(enact([{ rule: today.rule, from: '2026-10-08', version: 1 }])).resolves.toMatchObject({ versions: 1 })
  })

  it('enacts what was seen: an edited draft is refused, and of two who enact one succeeds', async () => {
    const { rule: id } = await draftRule(rule())
    await draftRule({ ...rule({ rule: id }), version: 1 })
    const seen = (version: number) => [{ rule: id, from: '2026-11-01', version }]
    expect((await refusalOf(() => enact(seen(1)))).code).toBe('changed-meanwhile')
    const outcomes = await Promise.allSettled([enact(seen(2)), enact(seen(2)), enact(seen(2))])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await rules()).find((each) => each.id === id)?.versions).toHaveLength(1)
  })

  it('never overwrites a version: where a sealed one has the first day, nothing is written', async () => {
    const { rule: id } = await draftRule(rule())
    const sealed = { regulation, rule: id, from: '2026-11-01', ...NAMES, recordedOn: '2026-10-08' }
    const content = { ...aContent({ from: '2026-11-01' }), enactedOn: '2026-10-08', citation: 'Pasal 1' }
    await world.services.entities.ruleVersion.create({ ...sealed, content }).go()
    const refusal = await refusalOf(() => enact([{ rule: id, from: '2026-11-01', version: 1 }]))
    expect([refusal.kind, refusal.code]).toEqual(['conflict', 'from-taken'])
    expect((await rules()).find((each) => each.id === id)?.versions[0]?.citation).toBe('Pasal 1')
    expect(await rowOf()).toMatchObject({ state: 'draft' })
  })

  it('is for officers who decide on that day', async () => {
    const { rule: id } = await draftRule(rule())
    const input = { regulation, drafts: [{ rule: id, from: '2026-11-01', version: 1 }] }
    await expectForbidden(world, Regulation.enact, input, ['decider'])
    const lastDay = contextOf(world.actors.lapsedDecider, '2026-10-07')
    await expect(Regulation.enact(world.services, lastDay, input)).resolves.toBeDefined()
  })

  it('enacts once for a repeated key', async () => {
    const { rule: id } = await draftRule(rule())
    const input = { regulation, drafts: [{ rule: id, from: '2026-11-01', version: 1 }] }
    const keyed = () => contextOf(world.actors.decider, '2026-10-08', { idempotencyKey: `enact-${regulation}` })
    const first = await Regulation.enact(world.services, keyed(), input)
    expect(await Regulation.enact(world.services, keyed(), input)).toEqual(first)
  })
})

describe('regulation.repeal', () => {
  const repeal = (version = 2, today = '2026-12-15') =>
    Regulation.repeal(world.services, contextOf(world.actors.decider, today), { regulation, version })

  it('ends every version the day before and lets none begin later; the sealed rows stay', async () => {
    const id = await enacted()
    await draftRule(rule({ rule: id, content: aContent({ from: '2027-01-01' }) }))
    await enact([{ rule: id, from: '2027-01-01', version: 1 }], '2026-12-01')
    await repeal(3)
    const versions = (await rules()).find((each) => each.id === id)?.versions
    expect(versions?.map(({ from, to }) => [from, to])).toEqual([['2026-11-01', '2026-12-14']])
    expect(await rowOf()).toMatchObject({ state: 'repealed', repealedOn: '2026-12-15' })
    const { data } = await world.services.entities.ruleVersion.query.all({ list: 'rules', rule: id }).go()
    expect(data.map(({ from }) => from)).toEqual(['2026-11-01', '2027-01-01', 'repealed'])
    const shown = await Regulation.list(world.services, contextOf(world.actors.public), {})
    expect(shown.some((each) => each.regulation === regulation)).toBe(false)
  })

  it('is done once, and only to what is enacted', async () => {
    expect((await refusalOf(() => repeal(1))).code).toBe('not-enacted')
    await enacted()
    expect((await refusalOf(() => repeal(1))).code).toBe('changed-meanwhile')
    const outcomes = await Promise.allSettled([repeal(), repeal(), repeal()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await refusalOf(() => repeal(3))).code).toBe('repealed')
    expect((await refusalOf(() => draftRule(rule()))).code).toBe('repealed')
  })

  it('is for officers who decide', async () => {
    await enacted()
    await expectForbidden(world, Regulation.repeal, { regulation, version: 2 }, ['decider'])
  })

  it('repeals once for a repeated key', async () => {
    await enacted()
    const keyed = () => contextOf(world.actors.decider, '2026-12-15', { idempotencyKey: `repeal-${regulation}` })
    const first = await Regulation.repeal(world.services, keyed(), { regulation, version: 2 })
    expect(await Regulation.repeal(world.services, keyed(), { regulation, version: 2 })).toEqual(first)
  })
})

describe('regulation.list, regulation.all and regulation.rules', () => {
  const listed = async (actor: keyof World['actors']) =>
    (await Regulation.list(world.services, contextOf(world.actors[actor]), {})).some(
      (each) => each.regulation === regulation,
    )

  it('show everybody what is enacted, and nobody a draft', async () => {
    expect([await listed('public'), await listed('decider')]).toEqual([false, false])
    await enacted()
    expect([await listed('public'), await listed('decider')]).toEqual([true, true])
  })

  it('show drafts to officers of every power that has not lapsed, and to nobody else', async () => {
    for (const actor of ['verifier', 'recommender', 'decider'] as const) {
      const all = await Regulation.all(world.services, contextOf(world.actors[actor]), {})
      expect([actor, all.some((each) => each.regulation === regulation)]).toEqual([actor, true])
    }
    await expectForbidden(world, Regulation.all, {}, ['verifier', 'recommender', 'decider'])
  })

  it('never show a draft to the engine', async () => {
    const { rule: id } = await draftRule(rule())
    expect((await rules()).some((each) => each.id === id)).toBe(false)
  })
})
