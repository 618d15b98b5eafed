// What can be done with reports: a partner submits, an officer establishes, a unit's reports are listed.
import * as z from 'zod/mini'
import { namedUnit } from '../assessment/unit.ts'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { rulesInForce } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { submitPlan, totalsNeeded } from './plan.ts'
import { recordsOf } from './records.ts'
import { EstablishReport, type PeriodRecords, RecordsOfPeriod, Report, ReportsOfUnit, SubmitReport } from './schema.ts'

/** A clerk reports for its own outlets, not for the partner. */
export const submit = writing({
  name: 'report.submit',
  input: SubmitReport,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const { unit } = await namedUnit(services, input)
    const { period, declared } = input
    const id = newId('report', idSource(context))
    return submitPlan(services.entities, context, input.partner, { unit, id, period, by: 'partner', declared })
  },
})

/** An officer's report states every total that a rule needs of the unit. */
export const establish = writing({
  name: 'report.establish',
  input: EstablishReport,
  permission: DECIDERS,
  root: ({ partner }) => partner,
  plan: async (services, context, input) => {
    const named = await namedUnit(services, input)
    const { period, declared, reason } = input
    const needed = totalsNeeded(await rulesInForce(services), named, period)
    const id = newId('report', idSource(context))
    const made = { unit: named.unit, id, period, by: 'officer', declared, reason } as const
    return submitPlan(services.entities, context, input.partner, made, needed)
  },
})

/** A year's reports of the partner itself or of one outlet, in the order of their periods. */
export const ofUnit = operation({
  name: 'report.ofUnit',
  input: ReportsOfUnit,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input) => {
    const { unit } = await namedUnit(services, input)
    const { data } = await services.entities.report.query.dated({ unit, year: input.year }).go({ pages: 'all' })
    return z.parse(z.array(Report), data)
  },
})

/** What of a report the record knows already: the unit's purchases from IKM in the period, confirmed or not. */
export const records = operation({
  name: 'report.records',
  input: RecordsOfPeriod,
  permission: [
    { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
    ...IN_OFFICE,
  ],
  work: async (services: Services, _context, input): Promise<PeriodRecords> => {
    await namedUnit(services, input)
    return recordsOf(services, input)
  },
})
