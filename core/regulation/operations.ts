// What can be done with regulations: draft, draft and drop rules, enact, repeal, list; and the rules in force.
import { idSource } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { stale } from '../table/change.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { draftPlan, draftRulePlan, dropPlan, enactPlan, repealPlan } from './plan.ts'
import { allRegulations, draftsOf as draftsOfRegulation, enactedVersions, regulationOf, rulesInForce } from './read.ts'
import { fromTaken, noSuchDraft, noSuchRule } from './refusals.ts'
import {
  DraftRegulation,
  DraftRule,
  DraftsOfRegulation,
  DropDraft,
  Enact,
  NothingAsked,
  Repeal,
  type RuleDraft,
} from './schema.ts'

const DRAFTERS = [{ actor: 'officer', power: 'recommend' }, ...DECIDERS] as const

export const draft = writing({
  name: 'regulation.draft',
  input: DraftRegulation,
  permission: DRAFTERS,
  plan: async (services, context, input) =>
    draftPlan(services.entities, context, { ...input, regulation: newId('regulation', idSource(context)) }),
})

/** Drafts a version of a new rule or of one that the regulation has, or edits a draft on the version that was seen. */
export const draftRule = writing({
  name: 'regulation.draftRule',
  input: DraftRule,
  permission: DRAFTERS,
  root: ({ regulation }) => regulation,
  plan: async (services, context, input) => {
    const { version, name, nameEn, content } = input
    const regulation = await regulationOf(services, input.regulation)
    const all = await draftsOfRegulation(services, input.regulation)
    const rule = input.rule ?? newId('rule', idSource(context))
    if (input.rule !== undefined) {
      const enacted = (await enactedVersions(services)).filter((row) => row.rule === rule)
      const known = [...enacted, ...all.filter((each) => each.rule === rule)]
      if (!known.some((row) => row.regulation === input.regulation)) throw noSuchRule()
      if (enacted.some((row) => 'from' in row.content && row.content.from === content.from))
        throw fromTaken(content.from)
    }
    const seen =
      version === undefined
        ? droppedBefore(all, rule, content.from)
        : asSeen(all, { rule, from: content.from, version })
    return draftRulePlan(
      services.entities,
      context,
      regulation,
      { rule, name, nameEn, content },
      { seen, open: all.filter(isOpen).length },
    )
  },
})

export const dropDraft = writing({
  name: 'regulation.dropDraft',
  input: DropDraft,
  permission: DRAFTERS,
  plan: async (services, _context, input) =>
    dropPlan(services.entities, asSeen(await draftsOfRegulation(services, input.regulation), input)),
})

export const enact = writing({
  name: 'regulation.enact',
  input: Enact,
  permission: DECIDERS,
  plan: async (services, context, input) => {
    const regulation = await regulationOf(services, input.regulation)
    const all = await draftsOfRegulation(services, input.regulation)
    const drafts = input.drafts.map((each) => asSeen(all, each))
    return enactPlan(services.entities, context, regulation, drafts)
  },
})

export const repeal = writing({
  name: 'regulation.repeal',
  input: Repeal,
  permission: DECIDERS,
  plan: async (services, context, input) => {
    const regulation = await regulationOf(services, input.regulation)
    if (regulation.state === 'enacted' && regulation.version !== input.version) throw stale()
    const rows = (await enactedVersions(services)).filter((row) => row.regulation === input.regulation)
    const rules = [...new Map(rows.map((row) => [row.rule, row])).values()]
    return repealPlan(services.entities, context, regulation, rules)
  },
})

/** Everybody sees what is enacted. */
export const list = operation({
  name: 'regulation.list',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, _input) =>
    (await allRegulations(services)).filter((regulation) => regulation.state === 'enacted'),
})

/** An officer sees the drafts and what was repealed as well. */
export const all = operation({
  name: 'regulation.all',
  input: NothingAsked,
  permission: IN_OFFICE,
  work: (services: Services, _context, _input) => allRegulations(services),
})

/** The open drafts of a regulation, for officers. */
export const draftsOf = operation({
  name: 'regulation.draftsOf',
  input: DraftsOfRegulation,
  permission: IN_OFFICE,
  work: async (services: Services, _context, input) => {
    await regulationOf(services, input.regulation)
    return (await draftsOfRegulation(services, input.regulation)).filter(isOpen)
  },
})

/** All enacted rules in the engine's form. */
export const rules = operation({
  name: 'regulation.rules',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: (services: Services, _context, _input) => rulesInForce(services),
})

/** What the enacted rules are called, and whose they are. */
export const names = operation({
  name: 'regulation.names',
  input: NothingAsked,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, _input) => {
    const rows = await enactedVersions(services)
    const newest = new Map(rows.map(({ rule, regulation, name, nameEn }) => [rule, { rule, regulation, name, nameEn }]))
    return [...newest.values()]
  },
})

/** The draft on the version that was seen. */
function asSeen(drafts: readonly RuleDraft[], seen: Pick<RuleDraft, 'rule' | 'from' | 'version'>): RuleDraft {
  const found = drafts.find((each) => isOpen(each) && each.rule === seen.rule && each.from === seen.from)
  if (found === undefined) throw noSuchDraft()
  if (found.version !== seen.version) throw stale()
  return found
}

/** A draft that was dropped is taken up again under its key. */
function droppedBefore(drafts: readonly RuleDraft[], rule: Id<'rule'>, from: Day): RuleDraft | undefined {
  return drafts.find((each) => each.state === 'dropped' && each.rule === rule && each.from === from)
}

function isOpen({ state }: RuleDraft): boolean {
  return state === 'open'
}
