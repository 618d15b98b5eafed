// The region's example regulations, drafted and enacted before the history begins, under ids that never change.
import { addDays, type Day, day } from '../../../core/kernel/day.ts'
import { type Id, newId } from '../../../core/kernel/id.ts'
import type { Regulation as Example, RuleVersion } from '../../../core/region/regulations/type.ts'
import { demonstration } from '../../../core/region/regulations.ts'
import * as Regulation from '../../../core/regulation/operations.ts'
import { draftPlan, draftRulePlan, enactPlan } from '../../../core/regulation/plan.ts'
import { type Calendar, yearsLater } from './calendar.ts'
import type { Officers } from './cast.ts'
import { chanceOf } from './chance.ts'
import type { Scribe, Teller } from './scribe.ts'

/** A version is drafted so many days before it is enacted. */
const DRAFTED_DAYS = 30
/** The instant within all these ids: 2025-01-01. */
const SLUGS_AT = 1_735_689_600_000

/** The id that stands for a slug of the region's folder. */
export function idOfSlug<K extends 'regulation' | 'rule'>(kind: K, slug: string): Id<K> {
  return newId(kind, { instant: SLUGS_AT, random: chanceOf(`${kind} ${slug}`).random })
}

type Named = { slug: string; name: string; nameEn: string; version: RuleVersion }

export function enactExamples(scribe: Scribe, officers: Officers): void {
  for (const example of demonstration) enactExample(scribe.teller(`regulation ${example.id}`), officers, example)
}

/** Draft and enactment of each day on which versions were enacted; what would be enacted after today is not there yet. */
function enactExample(teller: Teller, officers: Officers, example: Example): void {
  const { act, entities, calendar } = teller
  const enactments = [...Map.groupBy(versionsOf(example, calendar), ({ version }) => day(version.enactedOn))]
    .filter(([on]) => on <= calendar.today)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const [first] = enactments
  if (first === undefined) return
  const { id, title, titleEn, note, status: _, rules: __, ...terms } = example
  const drafted = (on: Day) => addDays(on, -DRAFTED_DAYS)
  const texts = { title, titleEn, note, terms }
  const draft = act(Regulation.draft, officers.recommend, drafted(first[0]), texts, (input, at) =>
    draftPlan(entities, at, { ...input, regulation: idOfSlug('regulation', id) }),
  )
  let seen = draft.regulation
  const known = new Set<string>()
  for (const [on, versions] of enactments) {
    const drafts = versions.map(({ slug, name, nameEn, version: { enactedOn: ___, ...content } }) => {
      const rule = idOfSlug('rule', slug)
      const input = { regulation: seen.regulation, ...(known.has(rule) ? { rule } : {}), name, nameEn, content }
      known.add(rule)
      return act(Regulation.draftRule, officers.recommend, drafted(on), input, (given, at) =>
        draftRulePlan(entities, at, seen, { rule, name: given.name, nameEn: given.nameEn, content: given.content }),
      ).draft
    })
    const named = drafts.map(({ rule, from, version }) => ({ rule, from, version }))
    seen = act(Regulation.enact, officers.decide, on, { regulation: seen.regulation, drafts: named }, (_input, at) =>
      enactPlan(entities, at, seen, drafts),
    ).regulation
  }
}

/** The versions with their days moved by whole years, so that they bind from the history's first quarter on. */
function versionsOf({ rules }: Example, { first }: Calendar): Named[] {
  const all = rules.flatMap(({ id, name, nameEn, versions }) =>
    versions.map((version) => ({ slug: id, name, nameEn, version })),
  )
  const years = Math.min(0, Number(first.slice(0, 4)) - YEAR_OF_THE_EXAMPLES)
  const moved = (text: string) => yearsLater(day(text), years)
  return all.map((each) => {
    const { version } = each
    const phaseIn = version.phaseIn.map((phase) => ({ ...phase, from: moved(phase.from) }))
    const to = version.to === null ? null : moved(version.to)
    const days = { from: moved(version.from), to, enactedOn: moved(version.enactedOn), phaseIn }
    return { ...each, version: { ...version, ...days } }
  })
}

/** From 1 January of this year on every example binds. */
const YEAR_OF_THE_EXAMPLES = 2026
