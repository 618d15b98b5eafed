// The rules as a page tells them: each enacted rule of each regulation, its versions in time, and worked examples.
import type { Rule, RuleVersion } from '../engine/scenario.ts'
import type { Day } from '../kernel/day.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import type { Regulation } from '../regulation/schema.ts'
import { bindingOn, firstBoundPeriod, type WorkedExample, workedExamples } from './worked-example.ts'

/** Where a version stands: it will bind, it binds for the period under way, it bound before, or it never did. */
export type VersionState = 'coming' | 'binding' | 'past' | 'never'

export type VersionEntry = {
  version: RuleVersion
  state: VersionState
  /** The first period for which it binds. */
  first?: Period
}

export type RuleEntry = {
  rule: string
  name: string
  nameEn: string
  /** The version that the page tells: the one that binds, else the next that will. */
  told?: RuleVersion
  state: 'binding' | 'coming' | 'past'
  /** The newest first. */
  versions: VersionEntry[]
  examples: WorkedExample[]
}

export type RegulationEntry = {
  regulation: string
  title: string
  titleEn: string
  note: string
  enactedOn?: Day
  source: string[]
  assumed?: string
  assumedEn?: string
  rules: RuleEntry[]
}

export type RulesView = { today: Day; regulations: RegulationEntry[] }

type Named = { rule: string; regulation: string; name: string; nameEn: string }

/** From what `Regulation.list`, `Regulation.rules` and `Regulation.names` answer; a regulation without rules is left out. */
export function rulesView(
  regulations: readonly Regulation[],
  rules: readonly Rule[],
  names: readonly Named[],
  today: Day,
): RulesView {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return {
    today,
    regulations: regulations.flatMap(({ regulation, title, titleEn, note, enactedOn, terms }) => {
      const own = names
        .filter((named) => named.regulation === regulation)
        .flatMap((named) => {
          const rule = byId.get(named.rule)
          return rule === undefined || rule.versions.length === 0 ? [] : [entryOf(rule, named, today)]
        })
        .toSorted((a, b) => (articleOf(a) < articleOf(b) ? -1 : 1))
      if (own.length === 0) return []
      const { source = [], assumed, assumedEn } = terms
      return {
        regulation,
        title,
        titleEn,
        note,
        ...(enactedOn === undefined ? {} : { enactedOn }),
        source,
        ...(assumed === undefined ? {} : { assumed }),
        ...(assumedEn === undefined ? {} : { assumedEn }),
        rules: own,
      }
    }),
  }
}

function entryOf(rule: Rule, { name, nameEn }: Named, today: Day): RuleEntry {
  const binding = bindingOn(rule, today)
  const versions = rule.versions
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .map((version) => versionEntry(rule, version, binding, today))
  const coming = versions.findLast(({ state }) => state === 'coming')
  const told = binding ?? coming?.version
  return {
    rule: rule.id,
    name,
    nameEn,
    ...(told === undefined ? {} : { told }),
    state: binding !== undefined ? 'binding' : coming !== undefined ? 'coming' : 'past',
    versions,
    examples: told === undefined ? [] : workedExamples(told, told === binding ? today : dayOfFirst(coming, today)),
  }
}

function versionEntry(rule: Rule, version: RuleVersion, binding: RuleVersion | undefined, today: Day): VersionEntry {
  const first = firstBoundPeriod(rule, version)
  if (version === binding) return { version, state: 'binding', ...(first === undefined ? {} : { first }) }
  if (first === undefined) return { version, state: 'never' }
  return { version, first, state: spanOf(first).first > today ? 'coming' : 'past' }
}

/** A version that is still to come is worked out for the first period that it binds. */
function dayOfFirst(coming: VersionEntry | undefined, today: Day): Day {
  return coming?.first === undefined ? today : spanOf(coming.first).first
}

/** By the article, so that a page follows the regulation. */
function articleOf({ told, versions }: RuleEntry): string {
  return (told ?? versions[0]?.version)?.citation ?? ''
}
