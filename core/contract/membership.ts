// The contract's routes about who belongs to whom: a person's own hats, a partner's members, an agency's officers.
import * as z from 'zod/mini'
import {
  InvitationsOfPartner,
  Invite,
  MyInvitations,
  OneInvitation,
  PartnersInvitation,
  ReceivedInvitation,
  SentInvitation,
} from '../invitation/schema.ts'
import { idOf } from '../kernel/id.ts'
import {
  ChangeMember,
  Coaches,
  CoachLine,
  EndPower,
  GrantPower,
  Leave,
  MemberLine,
  Members,
  OfficerLine,
  Officers,
  RemoveMember,
} from '../membership/schema.ts'
import { AboutMe, Me, SetProfile } from '../profile/schema.ts'
import { pageOf, type Route } from './route.ts'

const MEMBERS = '/api/partner/{partner}/members'
const INVITATIONS = '/api/partner/{partner}/invitations'
const MINE = '/api/account/invitations'
const OFFICERS = '/api/officer/agencies/{agency}/officers'

const changed = z.strictObject({ account: idOf('account'), version: z.int() })
const invitation = z.strictObject({ invitation: idOf('invitation') })
/** What the person shows; null where it shows nothing. */
const named = { name: z.nullable(z.string()) }

export const MEMBERSHIP_ROUTES = {
  'profile.me': {
    method: 'GET',
    path: '/api/account/me',
    audience: 'account',
    summary: 'Who I am: my address, my profile, and everybody whom I act for.',
    input: AboutMe,
    output: Me,
  },
  'profile.set': {
    method: 'POST',
    path: '/api/account/profile',
    audience: 'account',
    summary: 'Sets the name that I show and my language; what is left out is erased.',
    input: SetProfile,
    output: changed,
  },
  'invitation.mine': {
    method: 'GET',
    path: MINE,
    audience: 'account',
    summary: 'Invitations that were sent to the e-mail address that I have proven.',
    input: MyInvitations,
    output: pageOf(ReceivedInvitation),
  },
  'invitation.accept': {
    method: 'POST',
    path: `${MINE}/{invitation}/accept`,
    audience: 'account',
    summary: 'Accepts an invitation: from now on I act for the partner.',
    input: OneInvitation,
    output: z.strictObject({ invitation: idOf('invitation'), partner: idOf('partner') }),
  },
  'invitation.decline': {
    method: 'POST',
    path: `${MINE}/{invitation}/decline`,
    audience: 'account',
    summary: 'Declines an invitation.',
    input: OneInvitation,
    output: invitation,
  },
  'membership.leave': {
    method: 'POST',
    path: '/api/account/memberships/leave',
    audience: 'account',
    summary: 'Leaves a partner, one’s IKM, or a power of an agency. The only owner of a partner is refused.',
    input: Leave,
    output: changed,
  },
  'membership.members': {
    method: 'GET',
    path: MEMBERS,
    audience: 'partner',
    summary: 'Who belongs to the partner, in which role and for which outlets.',
    input: Members,
    output: pageOf(z.extend(MemberLine, named)),
  },
  'membership.change': {
    method: 'POST',
    path: `${MEMBERS}/{account}/change`,
    audience: 'partner',
    summary: 'Gives a member another role or other outlets. A manager changes clerks only.',
    input: ChangeMember,
    output: changed,
  },
  'membership.remove': {
    method: 'POST',
    path: `${MEMBERS}/{account}/remove`,
    audience: 'partner',
    summary: 'Removes a member; with its next request it acts for the partner no more.',
    input: RemoveMember,
    output: changed,
  },
  'invitation.invite': {
    method: 'POST',
    path: INVITATIONS,
    audience: 'partner',
    summary: 'Invites whoever proves an e-mail address to act for the partner.',
    input: Invite,
    output: invitation,
  },
  'invitation.ofPartner': {
    method: 'GET',
    path: INVITATIONS,
    audience: 'partner',
    summary: 'Invitations of the partner that wait for an answer.',
    input: InvitationsOfPartner,
    output: pageOf(SentInvitation),
  },
  'invitation.withdraw': {
    method: 'POST',
    path: `${INVITATIONS}/{invitation}/withdraw`,
    audience: 'partner',
    summary: 'Withdraws an invitation.',
    input: PartnersInvitation,
    output: invitation,
  },
  'membership.officers': {
    method: 'GET',
    path: OFFICERS,
    audience: 'officer',
    summary: 'Who holds which power of the agency, and from when to when.',
    input: Officers,
    output: pageOf(z.extend(OfficerLine, named)),
  },
  'membership.coaches': {
    method: 'GET',
    path: '/api/officer/coaches/in/{village}',
    audience: 'officer',
    summary: 'Who coaches in a village today, by name.',
    input: Coaches,
    output: z.array(CoachLine),
  },
  'membership.grant': {
    method: 'POST',
    path: OFFICERS,
    audience: 'officer',
    summary: 'Gives whoever proved an e-mail address a dated power of the agency; bound to villages it is a coach’s.',
    input: GrantPower,
    output: changed,
  },
  'membership.endPower': {
    method: 'POST',
    path: `${OFFICERS}/{account}/{power}/end`,
    audience: 'officer',
    summary: 'Ends a power of the agency at once.',
    input: EndPower,
    output: changed,
  },
} as const satisfies Record<string, Route>
