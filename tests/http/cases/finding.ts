// Cases of the routes about findings and the runs of the check, and the rows that they show.
import * as Check from '../../../core/check/operations.ts'
import type { Id } from '../../../core/kernel/id.ts'
import * as Regulation from '../../../core/regulation/operations.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofOutlet, READERS } from './case.ts'

const PERIOD = '2026-07'
const HASH = 'a'.repeat(64)

/** A sealed finding, its status and its handover, as the check leaves them; a period that is withheld; and a run. */
export async function found({ services, partner, outlet, actors }: World, rule: Id<'rule'>): Promise<void> {
  const { entities } = services
  const duty = { unit: outlet, rule, period: PERIOD, partner, sector: 'hotel', kecamatan: '32.16.03' }
  const short = { ...duty, verdict: 'short' }
  const sealed = { numbers: { required: 1, confirmed: 0 }, inputs: HASH, explanation: HASH, why: [] }
  await entities.assessment.create({ ...short, revision: '001', asOf: '2026-08-07', ...sealed }).go()
  await entities.status.create({ ...short, revision: 1, asOf: '2026-08-07', sealedAsOf: '2026-08-07' }).go()
  await entities.handover.create({ ...short, revision: 1, asks: 'case', missing: [], missingInAll: 0 }).go()
  const figure = { period: PERIOD, counted: 'duty', verdict: 'short', part: 'all', value: 1 } as const
  await entities.periodFigure.create({ ...figure, countedOn: '2026-08-08' }).go()
  const published = { period: '2026-09', minCell: 5, sectors: [], kecamatan: [] }
  await entities.distribution.create({ ...published, countedOn: '2026-10-08' }).go()
  await Check.start(services, contextOf(actors.decider), {})
}

async function ruleOf({ services, actors }: World): Promise<string> {
  const [rule] = await Regulation.rules(services, contextOf(actors.public), {})
  if (rule === undefined) throw new Error('the world has no law')
  return rule.id
}

async function started({ services, actors }: World) {
  const { run } = await Check.start(services, contextOf(actors.decider), {})
  return { run }
}

/** The law of the world asks for a slot in September, so there is a finding to answer. */
const view = { input: (world: World) => ({ ...ofOutlet(world), period: '2026-09' }), bad: { asOf: '2026-09-31' } }
const history = {
  input: async (world: World) => ({ ...ofOutlet(world), period: PERIOD, rule: await ruleOf(world) }),
  bad: { rule: 'rul_1' },
}

export const FINDING_CASES = {
  'assessment.view': { as: 'clerk', ...view },
  'officer.assessment.view': { as: 'verifier', also: READERS, ...view },
  'assessment.history': { as: 'clerk', ...history },
  'assessment.ofPartner': { as: 'clerk', input: ofOutlet, bad: { outlet: 'otl_1' } },
  'officer.assessment.ofPartner': { as: 'verifier', also: READERS, input: ofOutlet, bad: { outlet: 'otl_1' } },
  'officer.assessment.history': { as: 'verifier', also: READERS, ...history },
  'today.ofPartner': { as: 'clerk', input: ofOutlet, bad: { outlet: 'otl_1' } },
  'assessment.asking': { as: 'verifier', also: READERS, input: () => ({ asks: 'case' }), bad: { asks: 'mercy' } },
  'assessment.byVerdict': {
    as: 'verifier',
    also: READERS,
    input: () => ({ period: PERIOD, verdict: 'short' }),
    bad: { verdict: 'guilty' },
  },
  'program.ofPeriod': { as: 'verifier', also: READERS, input: () => ({ period: PERIOD }), bad: { period: '2026-Q5' } },
  'check.ofYear': { as: 'verifier', also: READERS, input: () => ({ year: '2026' }), bad: { year: '26' } },
  'check.get': { as: 'verifier', also: READERS, input: started, bad: { run: 'run_1' } },
} as const satisfies Record<string, Case>
