// Reading regulations, their drafts, and all enacted rules in the engine's form.
import * as z from 'zod/mini'
import type { Rule, RuleVersion } from '../engine/scenario.ts'
import { addDays, type Day, earlier } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { noSuchRegulation } from './refusals.ts'
import { EnactedVersion, Regulation, RuleDraft } from './schema.ts'

export async function regulationOf(services: Services, regulation: Id<'regulation'>): Promise<Regulation> {
  const { data } = await services.entities.regulation.get({ regulation }).go({ consistent: true })
  if (data === null) throw noSuchRegulation()
  return z.parse(Regulation, data)
}

/** All regulations, dozens: one Query. */
export async function allRegulations(services: Services): Promise<Regulation[]> {
  const { data } = await services.entities.regulation.query.all({ list: 'regulations' }).go({ pages: 'all' })
  return z.parse(z.array(Regulation), data)
}

/** The drafts of a regulation, those that were enacted or dropped among them. */
export async function draftsOf(services: Services, regulation: Id<'regulation'>): Promise<RuleDraft[]> {
  const { data } = await services.entities.ruleDraft.query
    .ofRegulation({ regulation })
    .go({ pages: 'all', consistent: true })
  return z.parse(z.array(RuleDraft), data)
}

/** Every sealed row of every rule, repeals among them: one Query. */
export async function enactedVersions(services: Services): Promise<EnactedVersion[]> {
  const { data } = await services.entities.ruleVersion.query
    .all({ list: 'rules' })
    .go({ pages: 'all', consistent: true })
  return z.parse(z.array(EnactedVersion), data)
}

/** All enacted rules as the engine reads them: one Query. */
export async function rulesInForce(services: Services): Promise<Rule[]> {
  return rulesOf(await enactedVersions(services))
}

/**
 * A repeal ends every version on the day before it; periods that began by then stay bound, because the goal is frozen
 * on a period's first day. A version that would have begun later never begins.
 */
export function rulesOf(rows: readonly EnactedVersion[]): Rule[] {
  return [...Map.groupBy(rows, (row) => row.rule)].map(([id, own]) => {
    const repealedOn = own.flatMap(({ content }) => ('repealedOn' in content ? [content.repealedOn] : []))[0]
    const versions = own.flatMap(({ content }) => ('repealedOn' in content ? [] : [content]))
    return { id, versions: repealedOn === undefined ? versions : versions.flatMap((each) => clipped(each, repealedOn)) }
  })
}

function clipped(version: RuleVersion, repealedOn: Day): RuleVersion[] {
  if (version.from >= repealedOn) return []
  const last = addDays(repealedOn, -1)
  return [{ ...version, to: version.to === null ? last : earlier(version.to, last) }]
}
