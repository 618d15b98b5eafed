// The contract's routes about what a unit reports, and what it is exempted from.
import * as z from 'zod/mini'
import { Exemption, ExemptionsOfUnit, GrantExemption, RevokeExemption } from '../exemption/schema.ts'
import { idOf } from '../kernel/id.ts'
import {
  EstablishReport,
  PeriodRecords,
  RecordsOfPeriod,
  Report,
  ReportsOfUnit,
  SubmitReport,
} from '../report/schema.ts'
import type { Route } from './route.ts'

const PARTNER = '/api/partner/{partner}'
const OFFICER_PARTNER = '/api/officer/partners/{partner}'

const reportResult = z.strictObject({ report: idOf('report') })
const exemptionResult = z.strictObject({ exemption: idOf('exemption') })

const reports = {
  method: 'GET',
  summary: 'A year’s reports of the partner itself, or of one outlet.',
  input: ReportsOfUnit,
  output: z.array(Report),
} as const
const records = {
  method: 'GET',
  summary: 'What of a period’s report the record knows already: purchases from IKM, confirmed or not.',
  input: RecordsOfPeriod,
  output: PeriodRecords,
} as const
const exemptions = {
  method: 'GET',
  summary: 'The exemptions of the partner itself, or of one outlet.',
  input: ExemptionsOfUnit,
  output: z.array(z.omit(Exemption, { version: true })),
} as const
export const REPORT_ROUTES = {
  'report.submit': {
    method: 'POST',
    path: `${PARTNER}/reports`,
    audience: 'partner',
    summary: 'Submits the declared totals of a period. Zero is a valid report; the last one counts.',
    input: SubmitReport,
    output: reportResult,
  },
  'report.establish': {
    method: 'POST',
    path: `${OFFICER_PARTNER}/reports`,
    audience: 'officer',
    summary: 'Establishes a report, with the reason. It outranks the partner’s own.',
    input: EstablishReport,
    output: reportResult,
  },
  'report.ofUnit': { ...reports, audience: 'partner', path: `${PARTNER}/reports` },
  'report.records': { ...records, audience: 'partner', path: `${PARTNER}/reports/{period}/records` },
  'officer.report.records': {
    ...records,
    audience: 'officer',
    path: `${OFFICER_PARTNER}/reports/{period}/records`,
  },
  'officer.report.ofUnit': { ...reports, audience: 'officer', path: `${OFFICER_PARTNER}/reports` },
  'exemption.grant': {
    method: 'POST',
    path: `${OFFICER_PARTNER}/exemptions`,
    audience: 'officer',
    summary: 'Grants an exemption from one rule or all, from a day on.',
    input: GrantExemption,
    output: exemptionResult,
  },
  'exemption.revoke': {
    method: 'POST',
    path: `${OFFICER_PARTNER}/exemptions/{exemption}/revoke`,
    audience: 'officer',
    summary: 'Revokes an exemption: it covers nothing from today on.',
    input: RevokeExemption,
    output: exemptionResult,
  },
  'exemption.ofUnit': { ...exemptions, audience: 'partner', path: `${PARTNER}/exemptions` },
  'officer.exemption.ofUnit': { ...exemptions, audience: 'officer', path: `${OFFICER_PARTNER}/exemptions` },
} as const satisfies Record<string, Route>
