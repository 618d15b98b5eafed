// The writing operations of the law, of the nightly check and of the programme's figures.
import * as Check from '../../core/check/operations.ts'
import * as Policy from '../../core/policy/operations.ts'
import * as Recount from '../../core/program/recount.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import { call } from './calls.ts'
import { issue, met } from './certified.ts'
import { aContent, POLICY, TERMS, TITLES } from './law.ts'
import { contextOf } from './services.ts'
import { law } from './story.ts'
import type { World } from './world.ts'

const FROM = '2026-11-01'
const TEXT = { ...TITLES, terms: TERMS }

/** A regulation without rules, and the rule that is drafted for it. */
async function aRule(world: World) {
  const { regulation } = await Regulation.draft(world.services, contextOf(world.actors.recommender), TEXT)
  return { regulation, name: 'Satu rak', nameEn: 'One shelf', content: aContent({ from: FROM }) }
}

/** A drafted rule as it was seen. */
export async function drafted(world: World) {
  const input = await aRule(world)
  const { rule } = await Regulation.draftRule(world.services, contextOf(world.actors.recommender), input)
  return { regulation: input.regulation, seen: { rule, from: FROM, version: 1 } }
}

export const LAW_WRITES = [
  call(Regulation.draft, 'recommender', () => TEXT),
  call(Regulation.draftRule, 'recommender', aRule),
  call(Regulation.dropDraft, 'recommender', async (world) => {
    const { regulation, seen } = await drafted(world)
    return { regulation, ...seen }
  }),
  call(Regulation.enact, 'decider', async (world) => {
    const { regulation, seen } = await drafted(world)
    return { regulation, drafts: [seen] }
  }),
  call(Regulation.repeal, 'decider', async (world) => ({ regulation: (await law(world)).regulation, version: 2 })),
  call(Policy.set, 'decider', () => POLICY),
  call(issue, 'owner', met),
  call(Check.start, 'system', () => ({ asOf: '2026-10-07' })),
  call(Recount.recount, 'system', () => ({})),
  call(Recount.recountPeriods, 'system', async (world) => {
    const { rule } = await law(world, { from: '2026-07-01' })
    await Recount.recountPeriods(world.services, contextOf(world.actors.system), {})
    const duty = { unit: world.outlet, rule, period: '2026-10', partner: world.partner, kecamatan: '32.16.03' }
    const status = { ...duty, sector: 'hotel', verdict: 'running', asOf: '2026-10-07', revision: 0 }
    await world.services.entities.status.create(status).go()
    return {}
  }),
]
