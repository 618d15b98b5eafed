// Stories for the contract tests, told through operations: a law, a placement that stands, and what everybody says of it.
import { day } from '../../core/kernel/day.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import { draftPlan, draftRulePlan, enactPlan } from '../../core/regulation/plan.ts'
import * as Slot from '../../core/slot/operations.ts'
import { act } from '../../core/table/commit.ts'
import { aContent, TERMS, TITLES } from './law.ts'
import type { VersionForm } from './scenario.ts'
import { contextOf } from './services.ts'
import { anId, type World } from './world.ts'

/** A regulation with one rule, written down by the system as enacted on 2025-12-01. */
export async function law(
  { services }: World,
  changes: Partial<VersionForm> = {},
): Promise<{ regulation: Id<'regulation'>; rule: Id<'rule'> }> {
  const context = contextOf({ kind: 'system', name: 'seed' }, '2025-12-01')
  const regulation = anId('regulation')
  const rule = anId('rule')
  const content = aContent(changes)
  const asked = { operation: 'seed', input: {} }
  const drafted = draftPlan(services.entities, context, { ...TITLES, regulation, terms: TERMS })
  await act(services, context, asked, async () => drafted)
  const named = { rule, name: 'Satu rak', nameEn: 'One shelf', content }
  const { draft, ...plan } = draftRulePlan(services.entities, context, drafted.regulation, named)
  await act(services, context, asked, async () => plan)
  await act(services, context, asked, async () => enactPlan(services.entities, context, drafted.regulation, [draft]))
  return { regulation, rule }
}

export type Standing = { slot: Id<'slot'>; placement: Id<'placement'>; proposal: Id<'proposal'> }

/** A slot opened, an IKM invited, the invitation accepted: a placement from `from` on, all recorded on that day. */
export async function standing(
  world: World,
  from = '2026-06-01',
  changes: Record<string, unknown> = {},
): Promise<Standing> {
  const { services, partner, outlet, ikm, product, actors } = world
  const { slot } = await Slot.open(services, contextOf(actors.owner, from), {
    partner,
    outlet,
    name: 'Rak lobi',
    kind: 'shelf',
    areaDm2: 60,
    openings: 1,
    terms: {
      form: 'shelf',
      supply: 'buy-out',
      marginPercent: 20,
      rentIdrPerMonth: 0,
      paymentDays: 14,
      returnsBorneBy: 'partner',
    },
    openedOn: from,
    ...changes,
  })
  const invitation = { partner, outlet, slot, ikm, products: [product] }
  const { proposal } = await Proposal.invite(services, contextOf(actors.owner, from), invitation)
  const accepted = { partner, ikm, outlet, proposal, from: day(from) }
  const { placement } = await Proposal.accept(services, contextOf(actors.ikm, from), accepted)
  return { slot, placement, proposal }
}

/** The acts on a root's chain, in order. */
export async function actsOn({ services }: World, root: string): Promise<string[]> {
  const { data } = await services.entities.audit.query.ofRoot({ root }).go({ pages: 'all' })
  return data.map((line) => line.act)
}
