// Cases of the routes about reports, exemptions, matching policies and regulations.
import * as Exemption from '../../../core/exemption/operations.ts'
import * as Regulation from '../../../core/regulation/operations.ts'
import { aContent, POLICY, TERMS, TITLES } from '../../support/law.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofOutlet, ofPartner, READERS, STRANGE } from './case.ts'

const submitted = (world: World) => ({ ...ofOutlet(world), period: '2026-09', declared: { spendIdr: 0 } })
const REASON = { reason: 'Pembukuan yang diperiksa' }
const granted = (world: World) => ({ ...ofOutlet(world), from: '2026-11-01', to: '2026-11-30', ...REASON })

async function revocable(world: World) {
  const { exemption } = await Exemption.grant(world.services, contextOf(world.actors.decider), granted(world))
  return { ...ofOutlet(world), exemption }
}

const drafting = { ...TITLES, terms: TERMS }
const FROM = '2026-11-01'

async function drafted({ services, actors }: World) {
  return Regulation.draft(services, contextOf(actors.recommender), drafting)
}

const ruled = async (world: World) => ({
  ...(await drafted(world)),
  name: 'Satu rak',
  nameEn: 'One shelf',
  content: aContent({ from: FROM }),
})

/** A regulation with one open draft, as it is named when it is dropped or enacted. */
async function open(world: World) {
  const { regulation, ...rest } = await ruled(world)
  const context = contextOf(world.actors.recommender)
  const { rule, version } = await Regulation.draftRule(world.services, context, { regulation, ...rest })
  return { regulation, draft: { rule, from: FROM, version } }
}

async function enactable(world: World) {
  const { regulation, draft } = await open(world)
  return { regulation, drafts: [draft] }
}

async function repealable(world: World) {
  const enacting = await enactable(world)
  await Regulation.enact(world.services, contextOf(world.actors.decider), enacting)
  return { regulation: enacting.regulation, version: 2 }
}

const DRAFTERS = { as: 'recommender', also: ['decider'] } as const

const ofYear = { input: (world: World) => ({ ...ofOutlet(world), year: '2026' }), bad: { year: '26' } }
const recorded = {
  input: (world: World) => ({ ...ofOutlet(world), period: '2026-09' }),
  bad: { period: '2026-Q5' },
}
const exemptions = { input: ofOutlet, bad: { outlet: 'otl_1' } }
export const DUTY_CASES = {
  'report.submit': { as: 'clerk', input: submitted, bad: { period: '2026-Q5' } },
  'report.establish': {
    as: 'decider',
    input: (world: World) => ({ ...submitted(world), ...REASON }),
    bad: { reason: '' },
  },
  'report.ofUnit': { as: 'clerk', ...ofYear },
  'report.records': { as: 'clerk', ...recorded },
  'officer.report.records': { as: 'verifier', also: READERS, ...recorded },
  'officer.report.ofUnit': { as: 'verifier', also: READERS, ...ofYear },
  'exemption.grant': { as: 'decider', input: granted, bad: { from: '2026-11-31' } },
  'exemption.revoke': { as: 'decider', input: revocable, bad: { exemption: 'exm_1' } },
  'exemption.ofUnit': { as: 'clerk', ...exemptions },
  'officer.exemption.ofUnit': { as: 'verifier', also: READERS, ...exemptions, input: ofPartner },
  'policy.list': { as: 'verifier', also: READERS, input: () => ({}), ...STRANGE },
  'policy.set': { as: 'decider', input: () => POLICY, bad: { aliveDays: [92, 31] } },
  'regulation.all': { as: 'verifier', also: ['recommender', 'decider'], input: () => ({}), ...STRANGE },
  'regulation.draft': { ...DRAFTERS, input: () => drafting, bad: { title: '' } },
  'regulation.draftsOf': {
    as: 'verifier',
    also: ['recommender', 'decider'],
    input: async (world: World) => ({ regulation: (await open(world)).regulation }),
    bad: { regulation: 'reg_1' },
  },
  'regulation.draftRule': { ...DRAFTERS, input: ruled, bad: { name: '' } },
  'regulation.dropDraft': {
    ...DRAFTERS,
    input: async (world: World) => {
      const { regulation, draft } = await open(world)
      return { regulation, ...draft }
    },
    bad: { version: 0 },
  },
  'regulation.enact': { as: 'decider', input: enactable, bad: { drafts: [] } },
  'regulation.repeal': { as: 'decider', input: repealable, bad: { version: 0 } },
} as const satisfies Record<string, Case>
