// The contract's routes about findings: how a unit stands, what was sealed of it, what it asks for, and the runs of the check.
import * as z from 'zod/mini'
import {
  Assessment,
  DutiesByVerdict,
  HandedOver,
  Handover,
  OneDuty,
  SealedOfPartner,
  Status,
  ViewAssessment,
} from '../assessment/schema.ts'
import { OneRun, Run, RunReport, RunsOfYear } from '../check/schema.ts'
import { OnePeriod, PeriodFigure } from '../program/schema.ts'
import { AccountView } from './account.ts'
import { pageOf, type Route } from './route.ts'

const PARTNER = '/api/partner/{partner}/assessments/{period}'
const OFFICER_PARTNER = '/api/officer/partners/{partner}/assessments/{period}'

const view = {
  method: 'GET',
  summary: 'How the partner itself or one outlet stands in a period, rule by rule, line by line.',
  input: ViewAssessment,
  output: z.array(AccountView),
} as const
const history = {
  method: 'GET',
  summary: 'The sealed findings of a duty: the first, and the revisions that later facts led to.',
  input: OneDuty,
  output: z.array(Assessment),
} as const

const sealed = {
  method: 'GET',
  summary: 'All sealed findings of a partner, or of one outlet, with every revision; the newest first.',
  input: SealedOfPartner,
  output: pageOf(Assessment),
} as const

export const FINDING_ROUTES = {
  'assessment.view': { ...view, audience: 'partner', path: PARTNER },
  'officer.assessment.view': { ...view, audience: 'officer', path: OFFICER_PARTNER },
  'assessment.history': { ...history, audience: 'partner', path: `${PARTNER}/rules/{rule}` },
  'officer.assessment.history': { ...history, audience: 'officer', path: `${OFFICER_PARTNER}/rules/{rule}` },
  'assessment.ofPartner': { ...sealed, audience: 'partner', path: '/api/partner/{partner}/assessments' },
  'officer.assessment.ofPartner': {
    ...sealed,
    audience: 'officer',
    path: '/api/officer/partners/{partner}/assessments',
  },
  'assessment.asking': {
    method: 'GET',
    path: '/api/officer/handovers/{asks}',
    audience: 'officer',
    summary: 'What final findings ask for: reports, measures, answers or visits, cases; the oldest period first.',
    input: HandedOver,
    output: pageOf(Handover),
  },
  'assessment.byVerdict': {
    method: 'GET',
    path: '/api/officer/assessments/{period}/{verdict}',
    audience: 'officer',
    summary: 'The duties that stand at a verdict in a period.',
    input: DutiesByVerdict,
    output: pageOf(z.omit(Status, { version: true })),
  },
  'program.ofPeriod': {
    method: 'GET',
    path: '/api/officer/program/{period}',
    audience: 'officer',
    summary: 'A period’s numbers by verdict: duties, and partners by the worst of theirs.',
    input: OnePeriod,
    output: z.array(PeriodFigure),
  },
  'check.ofYear': {
    method: 'GET',
    path: '/api/officer/checks',
    audience: 'officer',
    summary: 'The runs of the nightly check as of the days of a year, the newest first.',
    input: RunsOfYear,
    output: pageOf(Run),
  },
  'check.get': {
    method: 'GET',
    path: '/api/officer/checks/{run}',
    audience: 'officer',
    summary: 'A run of the check with the sum of what its buckets did.',
    input: OneRun,
    output: RunReport,
  },
} as const satisfies Record<string, Route>
