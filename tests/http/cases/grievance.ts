// Cases of the routes about grievances.
import { answered, lateOf, reported } from '../../support/grievances.ts'
import type { World } from '../../support/world.ts'
import { type Case, ofIkm, ofPartner, READERS } from './case.ts'

const ownReport = async (world: World) => ({ ...ofIkm(world), ...(await reported(world)) })

export const GRIEVANCE_CASES = {
  'grievance.report': { as: 'ikm', input: lateOf, bad: { dueOn: '2026-02-30' } },
  'grievance.ofIkm': {
    as: 'ikm',
    input: async (world: World) => {
      await answered(world)
      return ofIkm(world)
    },
    bad: { limit: 0 },
  },
  'grievance.settle': { as: 'ikm', input: ownReport, bad: { paidOn: 'kemarin' } },
  'grievance.withdraw': { as: 'ikm', input: ownReport, bad: { grievance: 'grv_1' } },
  'grievance.ofPartner': {
    as: 'clerk',
    input: async (world: World) => {
      await answered(world)
      return { ...ofPartner(world), outlet: world.outlet }
    },
    bad: { outlet: 'otl_1' },
  },
  'grievance.answer': {
    as: 'clerk',
    input: async (world: World) => ({ ...ofPartner(world), ...(await reported(world)), answer: 'agreed' }),
    bad: { answer: 'maybe' },
  },
  'grievance.inPlace': {
    as: 'verifier',
    also: READERS,
    input: async (world: World) => {
      await answered(world)
      return { village: '32.16.03.2006' }
    },
    bad: { limit: 0 },
  },
} as const satisfies Record<string, Case>
