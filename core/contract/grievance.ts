// The contract's routes about grievances: what an IKM reports of a partner, the partner's answer, and who reads them.
import * as z from 'zod/mini'
import {
  AnswerGrievance,
  GrievancesInPlace,
  GrievancesOfIkm,
  GrievancesOfPartner,
  ReportGrievance,
  SettleGrievance,
  ShownGrievance,
  WithdrawGrievance,
} from '../grievance/schema.ts'
import { idOf } from '../kernel/id.ts'
import { pageOf, type Route } from './route.ts'

const IKM = '/api/ikm/{ikm}/grievances'
const grievance = z.strictObject({ grievance: idOf('grievance') })

export const GRIEVANCE_ROUTES = {
  'grievance.report': {
    method: 'POST',
    path: IKM,
    audience: 'ikm',
    summary: 'Reports late payment, changed terms or returned goods; the same thing twice is one report.',
    input: ReportGrievance,
    output: grievance,
  },
  'grievance.ofIkm': {
    method: 'GET',
    path: IKM,
    audience: 'ikm',
    summary: 'What an IKM reported, the newest first.',
    input: GrievancesOfIkm,
    output: pageOf(ShownGrievance),
  },
  'grievance.settle': {
    method: 'POST',
    path: `${IKM}/{grievance}/settle`,
    audience: 'ikm',
    summary: 'Says that what was reported is settled, with the day of payment where it is known.',
    input: SettleGrievance,
    output: grievance,
  },
  'grievance.withdraw': {
    method: 'POST',
    path: `${IKM}/{grievance}/withdraw`,
    audience: 'ikm',
    summary: 'Takes a report back; nothing of it is told to other IKM any more.',
    input: WithdrawGrievance,
    output: grievance,
  },
  'grievance.ofPartner': {
    method: 'GET',
    path: '/api/partner/{partner}/grievances',
    audience: 'partner',
    summary: 'What IKM reported of a partner, by outlet; of one outlet for its clerk.',
    input: GrievancesOfPartner,
    output: pageOf(ShownGrievance),
  },
  'grievance.answer': {
    method: 'POST',
    path: '/api/partner/{partner}/outlets/{outlet}/grievances/{grievance}/answer',
    audience: 'partner',
    summary: 'Answers a report: paid on a day, agreed, or why not.',
    input: AnswerGrievance,
    output: grievance,
  },
  'grievance.inPlace': {
    method: 'GET',
    path: '/api/officer/grievances',
    audience: 'officer',
    summary: 'What IKM of a kecamatan or village reported and is not settled; its coach sees it too.',
    input: GrievancesInPlace,
    output: pageOf(ShownGrievance),
  },
} as const satisfies Record<string, Route>
