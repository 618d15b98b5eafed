// The writing operations of who belongs to whom, and of how one gets in.
import * as Claim from '../../core/claim/operations.ts'
import * as Clear from '../../core/erasure/clear-operations.ts'
import * as Erasure from '../../core/erasure/operations.ts'
import * as Invitation from '../../core/invitation/operations.ts'
import * as Membership from '../../core/membership/operations.ts'
import * as Profile from '../../core/profile/operations.ts'
import * as Registration from '../../core/registration/operations.ts'
import * as Starter from '../../core/starter/operations.ts'
import { STEPS } from '../../core/starter/schema.ts'
import * as Belonging from './belonging.ts'
import { call } from './calls.ts'
import { askedToErase, cleared } from './erasure.ts'
import { anId, type World } from './world.ts'

const { aClaim, anInvitation, aPower, aRegistration, claimed, empowered, invitedAs, invitedTo, joined, registered } =
  Belonging

const member = async (world: World) => ({ partner: world.partner, account: await joined(world, 'clerk') })

export const BELONGING_WRITES = [
  call(Membership.change, 'owner', async (world) => {
    await joined(world, 'owner')
    return { ...(await member(world)), role: 'manager', outlets: [] }
  }),
  call(Membership.remove, 'owner', async (world) => {
    await joined(world, 'owner')
    return member(world)
  }),
  call(Membership.leave, 'account', Belonging.leavable),
  call(Membership.grant, 'decider', () => aPower(anId('account'))),
  call(Membership.endPower, 'decider', empowered),
  call(Profile.set, 'account', () => ({ name: 'Bu Sari', language: 'id', version: 0 })),
  call(Invitation.invite, 'owner', (world) => anInvitation(world)),
  call(Invitation.withdraw, 'owner', async (world) => ({
    partner: world.partner,
    invitation: await invitedAs(world),
  })),
  call(Invitation.accept, 'account', (world) => invitedTo(world)),
  call(Invitation.decline, 'account', (world) => invitedTo(world)),
  call(Claim.make, 'account', () => aClaim()),
  call(Claim.approve, 'verifier', (world) => claimed(world)),
  call(Claim.reject, 'verifier', async (world) => ({ ...(await claimed(world)), reason: 'NIB bukan miliknya' })),
  call(Erasure.ask, 'ikm', ({ ikm }) => ({ ikm })),
  call(Erasure.takeBack, 'ikm', askedToErase),
  call(Erasure.refuse, 'verifier', async (world) => ({ ...(await askedToErase(world)), reason: 'Bukan pemiliknya' })),
  call(Clear.clear, 'verifier', askedToErase),
  call(Clear.dropFile, 'verifier', cleared),
  call(Clear.finish, 'verifier', async (world) => {
    const { ikm } = await cleared(world)
    return { ikm }
  }),
  call(Registration.make, 'account', () => aRegistration()),
  call(Registration.assist, 'verifier', () => aRegistration()),
  call(Registration.approve, 'verifier', (world) => registered(world)),
  call(Registration.reject, 'verifier', async (world) => ({ ...(await registered(world)), reason: 'Desa keliru' })),
  call(Starter.assign, 'verifier', (world) => Belonging.begun(world)),
  call(Starter.mark, 'verifier', async (world) => ({
    ...(await Belonging.begun(world)),
    step: 'coached',
    on: '2026-10-08',
  })),
  call(Starter.become, 'verifier', (world) => Belonging.begun(world, STEPS)),
  call(Starter.end, 'verifier', (world) => Belonging.begun(world)),
]
