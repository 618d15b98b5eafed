// What drafting, enacting and repealing write: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { type AuditEntry, type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { needSoundContent } from './content.ts'
import {
  alreadyDrafted,
  alreadyRepealed,
  backdated,
  fromTaken,
  notEnacted,
  nothingToEnact,
  tooManyDrafts,
} from './refusals.ts'
import { MOST_DRAFTS, type Regulation, type RuleDraft, type Terms } from './schema.ts'

type Today = Pick<Context, 'today'>

export function draftPlan(
  entities: Entities,
  { today }: Today,
  made: { regulation: Id<'regulation'>; title: string; titleEn: string; note: string; terms: Terms },
): Plan<{ regulation: Id<'regulation'> }> & { regulation: Regulation } {
  const regulation: Regulation = { ...made, state: 'draft', recordedOn: today, version: 1 }
  return {
    changes: [create(entities.regulation.create(regulation).params(), stale())],
    audit: [entry(regulation, 'regulation.draft', {})],
    result: { regulation: made.regulation },
    regulation,
  }
}

/** A new draft, or `seen` edited or taken up again; `open`: how many drafts the regulation has already. */
export function draftRulePlan(
  entities: Entities,
  { today }: Today,
  regulation: Regulation,
  drafted: Omit<RuleDraft, 'version' | 'from' | 'regulation' | 'state'>,
  { seen, open = 0 }: { seen?: RuleDraft | undefined; open?: number } = {},
): Plan<{ rule: Id<'rule'>; version: number }> & { draft: RuleDraft } {
  if (regulation.state === 'repealed') throw alreadyRepealed(regulation)
  if (seen?.state !== 'open' && open >= MOST_DRAFTS) throw tooManyDrafts()
  needSoundContent(drafted.content, today)
  const { rule, content } = drafted
  const version = (seen?.version ?? 0) + 1
  const place = { regulation: regulation.regulation, from: content.from }
  const draft: RuleDraft = { ...drafted, ...place, state: 'open', version }
  return {
    changes: [
      seen === undefined
        ? create(entities.ruleDraft.create(draft).params(), alreadyDrafted(content.from))
        : draftReplaced(entities, seen, draft),
    ],
    audit: [entry(regulation, 'regulation.draftRule', { rule, from: content.from, version })],
    result: { rule, version },
    draft,
  }
}

/**
 * Seals the drafts as versions of today, each under its rule and `from`, which no other version may have. A version may
 * not begin before it is enacted, unless the system writes down what was law already.
 */
export function enactPlan(
  entities: Entities,
  { today, actor }: Pick<Context, 'today' | 'actor'>,
  regulation: Regulation,
  drafts: readonly RuleDraft[],
): Plan<{ regulation: Id<'regulation'>; versions: number }> & { regulation: Regulation } {
  if (regulation.state === 'repealed') throw alreadyRepealed(regulation)
  if (drafts.length === 0) throw nothingToEnact()
  const early = drafts.find((draft) => draft.from < today)
  if (early !== undefined && actor.kind !== 'system') throw backdated(early.from, today)
  const next: Regulation = {
    ...regulation,
    state: 'enacted',
    enactedOn: regulation.enactedOn ?? today,
    version: regulation.version + 1,
  }
  return {
    changes: [
      ...drafts.map((draft) => sealed(entities, { today }, draft)),
      ...drafts.map((draft) => draftReplaced(entities, draft, closed(draft, 'enacted'))),
      replaced(entities, regulation, next),
    ],
    audit: [
      entry(regulation, 'regulation.enact', {
        versions: drafts.map(({ rule, from }) => `${rule}@${from}`).join(' '),
      }),
    ],
    result: { regulation: regulation.regulation, versions: drafts.length },
    regulation: next,
  }
}

/** The draft is put away; its row stays. */
export function dropPlan(entities: Entities, seen: RuleDraft): Plan<{ regulation: Id<'regulation'> }> {
  const { regulation, rule, from } = seen
  return {
    changes: [draftReplaced(entities, seen, closed(seen, 'dropped'))],
    audit: [{ root: regulation, act: 'regulation.dropDraft', about: { regulation, rule, from } }],
    result: { regulation },
  }
}

/** One more sealed row for each rule says so: the versions themselves are never touched. */
export function repealPlan(
  entities: Entities,
  { today }: Today,
  regulation: Regulation,
  rules: readonly Pick<RuleDraft, 'rule' | 'name' | 'nameEn'>[],
): Plan<{ regulation: Id<'regulation'>; repealedOn: string }> & { regulation: Regulation } {
  if (regulation.state === 'repealed') throw alreadyRepealed(regulation)
  if (regulation.state === 'draft') throw notEnacted()
  const next: Regulation = {
    ...regulation,
    state: 'repealed',
    repealedOn: today,
    version: regulation.version + 1,
  }
  const rows = rules.map(({ rule, name, nameEn }) => ({
    regulation: regulation.regulation,
    rule,
    from: REPEALED,
    name,
    nameEn,
    content: { repealedOn: today },
    recordedOn: today,
  }))
  return {
    changes: [
      ...rows.map((row) => create(entities.ruleVersion.create(row).params(), stale())),
      replaced(entities, regulation, next),
    ],
    audit: [entry(regulation, 'regulation.repeal', { repealedOn: today })],
    result: { regulation: regulation.regulation, repealedOn: today },
    regulation: next,
  }
}

/** Where a rule's repeal stands among its versions: after every day, and only once. */
const REPEALED = 'repealed'

function sealed(entities: Entities, { today }: Today, draft: RuleDraft): Change {
  const { regulation, rule, from, name, nameEn, content } = draft
  const row = { regulation, rule, from, name, nameEn, content: { ...content, enactedOn: today }, recordedOn: today }
  return create(entities.ruleVersion.create(row).params(), fromTaken(from))
}

function closed(draft: RuleDraft, state: 'enacted' | 'dropped'): RuleDraft {
  return { ...draft, state, version: draft.version + 1 }
}

function draftReplaced(entities: Entities, seen: RuleDraft, next: RuleDraft): Change {
  return replace(
    entities.ruleDraft
      .put(next)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function replaced(entities: Entities, seen: Regulation, next: Regulation): Change {
  return replace(
    entities.regulation
      .put(next)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function entry({ regulation }: Regulation, act: string, about: AuditEntry['about']): AuditEntry {
  return { root: regulation, act, about: { regulation, ...about } }
}
