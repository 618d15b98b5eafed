// Cases of the routes about jobs and the audit trail.

import * as Job from '../../../core/job/operations.ts'
import type { Actor } from '../../../core/kernel/actor.ts'
import { finishedJob } from '../../support/jobs.ts'
import { contextOf } from '../../support/services.ts'
import type { World } from '../../support/world.ts'
import { type Case, type Input, ofIkm, ofPartner, READERS } from './case.ts'

type Side = { as: 'owner' | 'ikm' | 'verifier'; acting: (world: World) => Input }

const PARTNER: Side = { as: 'owner', acting: ofPartner }
const IKM: Side = { as: 'ikm', acting: ofIkm }
const OFFICER: Side = { as: 'verifier', acting: () => ({}) }

const exportBy = ({ as }: Side) => ({
  kind: 'export',
  about: as === 'verifier' ? { sector: 'hotel', period: '2026-Q3' } : { year: '2026' },
})

const others = ({ as }: Side) => (as === 'verifier' ? (['recommender', 'decider'] as const) : [])

const started = (side: Side) => async (world: World) => {
  const actor: Actor = world.actors[side.as]
  const { job } = await Job.start(world.services, contextOf(actor), { ...side.acting(world), ...exportBy(side) })
  return { ...side.acting(world), job }
}

const start = (side: Side): Case => ({
  as: side.as,
  also: others(side),
  input: (world) => ({ ...side.acting(world), ...exportBy(side) }),
  bad: { kind: 'print' },
})
const own = (side: Side): Case => ({
  as: side.as,
  also: others(side),
  input: (world) => ({ ...side.acting(world), limit: 2 }),
  bad: { limit: 0 },
})
const one = (side: Side): Case => ({
  as: side.as,
  also: others(side),
  input: started(side),
  bad: { job: 'job_1' },
})

/** The beginning of any zip. */
const SHEET = Buffer.from('PK\x03\x04sheet').toString('base64')

const ofChain: Omit<Case, 'as'> = { input: ({ partner }) => ({ root: partner }), bad: { root: 'otl_1' } }

export const OFFICE_CASES = {
  'job.start': start(PARTNER),
  'job.ofOwner': own(PARTNER),
  'job.get': one(PARTNER),
  'job.cancel': one(PARTNER),
  'ikm.job.start': start(IKM),
  'ikm.job.ofOwner': own(IKM),
  'ikm.job.get': one(IKM),
  'ikm.job.cancel': one(IKM),
  'officer.job.start': start(OFFICER),
  'officer.job.ofOwner': own(OFFICER),
  'officer.job.get': one(OFFICER),
  'officer.job.cancel': one(OFFICER),
  'job.upload': { as: 'account', input: () => ({ content: SHEET }), bad: { content: '????????' } },
  'job.template': { as: 'account', input: () => ({}), bad: { partner: 'mtr_1' } },
  'job.result': { as: 'account', input: finishedJob, bad: { job: 'job_1' } },
  'job.rows': { as: 'account', input: finishedJob, bad: { job: 'job_1' } },
  'audit.ofRoot': { as: 'verifier', also: READERS, ...ofChain },
  'audit.verifyChain': { as: 'verifier', also: READERS, ...ofChain },
} satisfies Record<string, Case>
