// The contract's routes about how one gets in: claims to a partner, registrations of IKM and new entrepreneurs.
import * as z from 'zod/mini'
import {
  ClaimFile,
  MakeClaim,
  MyClaims,
  OneClaim,
  OwnClaim,
  RejectClaim,
  WaitingClaim,
  WaitingClaims,
} from '../claim/schema.ts'
import { idOf } from '../kernel/id.ts'
import {
  ApproveRegistration,
  AssistRegistration,
  MakeRegistration,
  MyRegistrations,
  OneRegistration,
  OwnRegistration,
  RegistrationFile,
  RegistrationLine,
  RegistrationsInVillage,
  RejectRegistration,
  WaitingRegistrations,
} from '../registration/schema.ts'
import { pageOf, type Route } from './route.ts'

const CLAIMS = '/api/officer/claims'
const VILLAGE = '/api/officer/registrations/in/{village}'

const claim = z.strictObject({ claim: idOf('claim') })
const registration = z.strictObject({ registration: idOf('registration') })

export const REGISTRATION_ROUTES = {
  'claim.make': {
    method: 'POST',
    path: '/api/account/claims',
    audience: 'account',
    summary: 'Says that the business with a NIB is mine; an officer decides.',
    input: MakeClaim,
    output: claim,
  },
  'claim.mine': {
    method: 'GET',
    path: '/api/account/claims',
    audience: 'account',
    summary: 'What became of my claims, the newest first.',
    input: MyClaims,
    output: pageOf(OwnClaim),
  },
  'claim.waiting': {
    method: 'GET',
    path: CLAIMS,
    audience: 'officer',
    summary: 'Claims that wait for a decision, the oldest first.',
    input: WaitingClaims,
    output: pageOf(WaitingClaim),
  },
  'claim.file': {
    method: 'GET',
    path: `${CLAIMS}/{claim}`,
    audience: 'officer',
    summary: 'A claim with who makes it, which is personal data, and what is on record under its NIB.',
    input: OneClaim,
    output: ClaimFile,
  },
  'claim.approve': {
    method: 'POST',
    path: `${CLAIMS}/{claim}/approve`,
    audience: 'officer',
    summary: 'Approves a claim: the person owns the partner’s account from now on.',
    input: OneClaim,
    output: z.strictObject({ claim: idOf('claim'), partner: idOf('partner') }),
  },
  'claim.reject': {
    method: 'POST',
    path: `${CLAIMS}/{claim}/reject`,
    audience: 'officer',
    summary: 'Rejects a claim, with the reason that the person is told.',
    input: RejectClaim,
    output: claim,
  },
  'registration.make': {
    method: 'POST',
    path: '/api/account/registrations',
    audience: 'account',
    summary: 'Asks to be on record as an IKM, or as somebody who starts one.',
    input: MakeRegistration,
    output: registration,
  },
  'registration.mine': {
    method: 'GET',
    path: '/api/account/registrations',
    audience: 'account',
    summary: 'What became of the registrations that I sent, the newest first.',
    input: MyRegistrations,
    output: pageOf(OwnRegistration),
  },
  'registration.waiting': {
    method: 'GET',
    path: '/api/officer/registrations',
    audience: 'officer',
    summary: 'Registrations of the regency that wait for a decision, the oldest first.',
    input: WaitingRegistrations,
    output: pageOf(RegistrationLine),
  },
  'registration.inVillage': {
    method: 'GET',
    path: VILLAGE,
    audience: 'officer',
    summary: 'Registrations of a village that wait for a decision; its coach sees them too.',
    input: RegistrationsInVillage,
    output: pageOf(RegistrationLine),
  },
  'registration.assist': {
    method: 'POST',
    path: VILLAGE,
    audience: 'officer',
    summary: 'Enters a registration for a person without an e-mail address; another officer decides on it.',
    input: AssistRegistration,
    output: registration,
  },
  'registration.file': {
    method: 'GET',
    path: `${VILLAGE}/{registration}`,
    audience: 'officer',
    summary: 'A registration with who it is, which is personal data, and IKM of the village with the same name.',
    input: OneRegistration,
    output: RegistrationFile,
  },
  'registration.approve': {
    method: 'POST',
    path: `${VILLAGE}/{registration}/approve`,
    audience: 'officer',
    summary: 'Approves a registration: the IKM is on record, and its person acts for it.',
    input: ApproveRegistration,
    output: z.strictObject({ registration: idOf('registration'), ikm: z.nullable(idOf('ikm')) }),
  },
  'registration.reject': {
    method: 'POST',
    path: `${VILLAGE}/{registration}/reject`,
    audience: 'officer',
    summary: 'Rejects a registration, with the reason that the person is told.',
    input: RejectRegistration,
    output: registration,
  },
} as const satisfies Record<string, Route>
