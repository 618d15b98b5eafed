// The Lambda of whoever is signed in, whomever they act for.

import * as Claim from '../core/claim/operations.ts'
import { TABLE_ROUTES } from '../core/contract/contract.ts'
import * as Invitation from '../core/invitation/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Notice from '../core/notice/operations.ts'
import * as Profile from '../core/profile/operations.ts'
import * as Registration from '../core/registration/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

export const ACCOUNT = bind(TABLE_ROUTES, 'account', {
  'notice.own': Notice.own,
  'profile.me': Profile.me,
  'profile.set': Profile.set,
  'invitation.mine': Invitation.mine,
  'invitation.accept': Invitation.accept,
  'invitation.decline': Invitation.decline,
  'claim.make': Claim.make,
  'claim.mine': Claim.mine,
  'registration.make': Registration.make,
  'registration.mine': Registration.mine,
  'account.media.ofOwner': Media.ofOwner,
})

export const account = (dependencies: Dependencies) => api(dependencies, ACCOUNT)

export const handler = account(deployed())
