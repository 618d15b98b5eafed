// The Lambda of whoever is signed in, whomever they act for.

import * as Claim from '../core/claim/operations.ts'
import { MEDIA_ROUTES } from '../core/contract/media.ts'
import { MEMBERSHIP_ROUTES } from '../core/contract/membership.ts'
import { NOTICE_ROUTES } from '../core/contract/notice.ts'
import { REGISTRATION_ROUTES } from '../core/contract/registration.ts'
import * as Invitation from '../core/invitation/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Membership from '../core/membership/operations.ts'
import * as Notice from '../core/notice/operations.ts'
import * as NoticeStop from '../core/notice/stop-operations.ts'
import * as Profile from '../core/profile/operations.ts'
import * as Registration from '../core/registration/operations.ts'
import * as Starter from '../core/starter/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

/** Only the groups that it serves: each schema that is made costs a start. */
const ROUTES = { ...MEDIA_ROUTES, ...MEMBERSHIP_ROUTES, ...NOTICE_ROUTES, ...REGISTRATION_ROUTES }

export const ACCOUNT = bind(ROUTES, 'account', {
  'notice.own': Notice.own,
  'notice.stops': NoticeStop.stops,
  'notice.setStop': NoticeStop.setStop,
  'profile.me': Profile.me,
  'profile.set': Profile.set,
  'membership.leave': Membership.leave,
  'invitation.mine': Invitation.mine,
  'invitation.accept': Invitation.accept,
  'invitation.decline': Invitation.decline,
  'claim.make': Claim.make,
  'claim.mine': Claim.mine,
  'registration.make': Registration.make,
  'registration.mine': Registration.mine,
  'starter.mine': Starter.mine,
  'account.media.ofOwner': Media.ofOwner,
})

export const account = (dependencies: Dependencies) => api(dependencies, ACCOUNT)

export const handler = account(deployed())
