// The contract's routes about what the public wrote: inquiries for their IKM and for officers, and who wants to start.
import * as z from 'zod/mini'
import { InquiriesOfIkm, Inquiry, OneInquiry, UndeliveredInquiries } from '../inquiry/schema.ts'
import { Interest, InterestsInKecamatan, OneInterest } from '../interest/schema.ts'
import { idOf } from '../kernel/id.ts'
import { pageOf, type Route } from './route.ts'

const IKM = '/api/ikm/{ikm}/inquiries'
const OFFICER_IKM = '/api/officer/ikm/{ikm}/inquiries'

const shown = pageOf(z.omit(Inquiry, { expiresAt: true, version: true }))
const result = z.strictObject({ inquiry: idOf('inquiry') })

const erase = {
  method: 'POST',
  summary: 'Erases who sent an inquiry and what it says.',
  input: OneInquiry,
  output: result,
} as const

export const INQUIRY_ROUTES = {
  'inquiry.ofIkm': {
    method: 'GET',
    path: IKM,
    audience: 'ikm',
    summary: 'What buyers asked the IKM, the newest first: personal data of who asks.',
    input: InquiriesOfIkm,
    output: shown,
  },
  'inquiry.erase': { ...erase, audience: 'ikm', path: `${IKM}/{inquiry}/erase` },
  'officer.inquiry.erase': { ...erase, audience: 'officer', path: `${OFFICER_IKM}/{inquiry}/erase` },
  'inquiry.undelivered': {
    method: 'GET',
    path: '/api/officer/inquiries/undelivered',
    audience: 'officer',
    summary: 'Inquiries that no mail could bring to their IKM, the oldest first: personal data of who asks.',
    input: UndeliveredInquiries,
    output: shown,
  },
  'inquiry.passOn': {
    method: 'POST',
    path: `${OFFICER_IKM}/{inquiry}/pass-on`,
    audience: 'officer',
    summary: 'Says that an officer told the IKM of an inquiry that no mail could bring.',
    input: OneInquiry,
    output: result,
  },
  'interest.inKecamatan': {
    method: 'GET',
    path: '/api/officer/interests/in/{kecamatan}',
    audience: 'officer',
    summary: 'Who wants to start a business in a kecamatan, the newest first: personal data.',
    input: InterestsInKecamatan,
    output: pageOf(z.omit(Interest, { expiresAt: true, version: true })),
  },
  'interest.erase': {
    method: 'POST',
    path: '/api/officer/interests/{interest}/erase',
    audience: 'officer',
    summary: 'Erases a registered interest, because the person asks for it.',
    input: OneInterest,
    output: z.strictObject({ interest: idOf('interest') }),
  },
} as const satisfies Record<string, Route>
