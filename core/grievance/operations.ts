// What can be done with grievances: report, answer, settle, withdraw; and the lists of the IKM, the partner and officers.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { IN_OFFICE, THERE } from '../region/offices.ts'
import { kecamatanAt } from '../region/villages.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { answerPlan, reportPlan, settlePlan, withdrawPlan } from './plan.ts'
import { findGrievance, grievanceOf, keptOf } from './read.ts'
import {
  AnswerGrievance,
  GrievancesInPlace,
  GrievancesOfIkm,
  GrievancesOfPartner,
  ReportGrievance,
  SettleGrievance,
  ShownGrievance,
  WithdrawGrievance,
} from './schema.ts'
import { subjectOf } from './subject.ts'

const MAKER = [{ actor: 'ikm', ikm: 'ikm' }] as const satisfies Permission
const OUTLETS_PEOPLE = [
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
] as const satisfies Permission
/** Whoever is in office; a coach in its villages. */
const READERS = [...THERE, ...IN_OFFICE] as const satisfies Permission

export const report = writing({
  name: 'grievance.report',
  input: ReportGrievance,
  permission: MAKER,
  plan: async (services, { today }, input) => {
    const { made, daysLate } = await subjectOf(services, today, input)
    const seen = await findGrievance(services, { outlet: made.unit, grievance: made.grievance })
    const late = daysLate === undefined ? undefined : { daysLate, kept: await keptOf(services, made.partner) }
    return reportPlan(services.entities, { today }, made, seen, late)
  },
})

export const answer = writing({
  name: 'grievance.answer',
  input: AnswerGrievance,
  permission: OUTLETS_PEOPLE,
  plan: async (services, context, { partner, ...input }) =>
    answerPlan(services.entities, context, await grievanceOf(services, input, { partner }), input),
})

export const settle = writing({
  name: 'grievance.settle',
  input: SettleGrievance,
  permission: MAKER,
  plan: async (services, context, { ikm, paidOn, ...which }) => {
    const seen = await grievanceOf(services, which, { ikm })
    const paid = paidOn === undefined ? undefined : { paidOn, kept: await keptOf(services, seen.partner) }
    return settlePlan(services.entities, context, seen, paid)
  },
})

export const withdraw = writing({
  name: 'grievance.withdraw',
  input: WithdrawGrievance,
  permission: MAKER,
  plan: async (services, context, { ikm, ...which }) => {
    const seen = await grievanceOf(services, which, { ikm })
    const kept = seen.kind === 'late-payment' ? await keptOf(services, seen.partner) : undefined
    return withdrawPlan(services.entities, context, seen, kept)
  },
})

/** The newest first. */
export const ofIkm = operation({
  name: 'grievance.ofIkm',
  input: GrievancesOfIkm,
  permission: MAKER,
  work: (services: Services, _context, input) =>
    page(
      `grievance.ofIkm ${input.ikm}`,
      input,
      (options) => services.entities.grievance.query.ofIkm({ ikm: input.ikm }).go({ ...options, order: 'desc' }),
      (row) => z.parse(ShownGrievance, row),
    ),
})

/** By outlet, of each the newest first. */
export const ofPartner = operation({
  name: 'grievance.ofPartner',
  input: GrievancesOfPartner,
  permission: OUTLETS_PEOPLE,
  work: (services: Services, _context, { partner, outlet: unit, ...asked }) =>
    page(
      `grievance.ofPartner ${partner} ${unit ?? ''}`,
      asked,
      (options) =>
        services.entities.grievance.query
          .ofPartner({ partner, ...(unit === undefined ? {} : { unit }) })
          .go({ ...options, order: 'desc' }),
      (row) => z.parse(ShownGrievance, row),
    ),
})

/** What IKM of a place reported and is neither settled nor withdrawn: by village, of each the oldest first. */
export const inPlace = operation({
  name: 'grievance.inPlace',
  input: GrievancesInPlace,
  permission: READERS,
  work: (services: Services, _context, { village, kecamatan: named, ...asked }) => {
    const kecamatan = kecamatanAt({ kecamatan: named, village })
    return page(
      `grievance.inPlace ${kecamatan} ${village ?? ''}`,
      asked,
      (options) =>
        services.entities.grievance.query
          .inPlace({ kecamatan, ...(village === undefined ? {} : { village }) })
          .go(options),
      (row) => z.parse(ShownGrievance, row),
    )
  },
})
