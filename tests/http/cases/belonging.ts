// Cases of the routes about who belongs to whom, and of how one gets in.
import { STEPS } from '../../../core/starter/schema.ts'
import * as Belonging from '../../support/belonging.ts'
import { anId, type World } from '../../support/world.ts'
import { type Case, type Input, ofIkm, ofPartner, STRANGE } from './case.ts'

const {
  aClaim,
  anInvitation,
  aPower,
  aRegistration,
  beginning,
  begun,
  claimed,
  coached,
  empowered,
  invitedAs,
  invitedTo,
  joined,
  registered,
} = Belonging
const { leavable, VILLAGE } = Belonging

const LIST = { input: () => ({ limit: 3 }), bad: { limit: 0 } } as const
const member = async (world: World) => {
  await joined(world, 'owner')
  return { ...ofPartner(world), account: await joined(world, 'clerk') }
}
/** Something was written to whom the list is about. */
const toldTo =
  (to: (world: World) => string, input: (world: World) => Input = () => ({})) =>
  async (world: World) => {
    const row = { notice: anId('notice'), to: to(world), kind: 'claim-approved', about: {}, writtenOn: '2026-10-08' }
    await world.services.entities.notice.create({ ...row, state: 'waiting' }).go()
    return input(world)
  }

const managers = { as: 'owner', also: ['manager'] } as const
/** The one invitation of the world's person: it is listed, and then accepted. */
const told = new Map<string, ReturnType<typeof invitedTo>>()
const ownInvitation = (world: World) => {
  const made = told.get(world.partner) ?? invitedTo(world)
  told.set(world.partner, made)
  return made
}
let nibs = 4_000_000_000_000

export const BELONGING_CASES = {
  'profile.me': { as: 'account', input: () => ({}), ...STRANGE },
  'profile.set': { as: 'account', input: () => ({ name: 'Bu Sari', version: 0 }), bad: { language: 'fr' } },
  'invitation.mine': {
    as: 'account',
    input: async (world: World) => {
      await ownInvitation(world)
      return { limit: 3 }
    },
    bad: { limit: 0 },
  },
  'invitation.accept': { as: 'account', input: ownInvitation, bad: { invitation: 'inv_1' } },
  'invitation.decline': {
    as: 'account',
    input: (world: World) => invitedTo(world, 'otherOwner'),
    bad: { invitation: 'inv_1' },
  },
  'membership.leave': {
    as: 'account',
    input: leavable,
    bad: { hat: 'licensing#own' },
  },
  'membership.members': { ...managers, input: ofPartner, bad: { limit: 0 } },
  'membership.change': {
    ...managers,
    input: async (world: World) => ({ ...(await member(world)), role: 'manager', outlets: [] }),
    bad: { role: 'clerk' },
    fault: 'outlets',
  },
  'membership.remove': { ...managers, input: member, bad: { account: 'acc_1' } },
  'invitation.invite': { ...managers, input: (world: World) => anInvitation(world), bad: { email: 'bukan surel' } },
  'invitation.ofPartner': { ...managers, input: ofPartner, bad: { limit: 0 } },
  'invitation.withdraw': {
    ...managers,
    input: async (world: World) => ({ ...ofPartner(world), invitation: await invitedAs(world) }),
    bad: { invitation: 'inv_1' },
  },
  'notice.own': { as: 'account', input: toldTo(({ actors }) => actors.account.account), bad: { limit: 0 } },
  'partner.notice.own': { as: 'owner', input: toldTo(({ partner }) => partner, ofPartner), bad: { limit: 0 } },
  'ikm.notice.own': { as: 'ikm', input: toldTo(({ ikm }) => ikm, ofIkm), bad: { limit: 0 } },
  'notice.stops': { as: 'account', input: () => ({}), bad: { ikm: 'ikm_1' } },
  'notice.setStop': { as: 'account', input: () => ({ group: 'coaching', stop: true }), bad: { group: 'letters' } },
  'ikm.notice.stops': { as: 'ikm', input: ofIkm, ...STRANGE },
  'ikm.notice.setStop': {
    as: 'ikm',
    input: (world: World) => ({ ...ofIkm(world), group: 'offers', stop: true }),
    bad: { group: 'letters' },
  },
  'officer.notice.own': {
    as: 'verifier',
    also: ['recommender', 'decider'],
    input: toldTo(
      () => 'agency:industry',
      () => ({ agency: 'industry' }),
    ),
    bad: { agency: 'perindustrian' },
  },
  'membership.officers': {
    as: 'decider',
    input: async (world: World) => ({ agency: (await empowered(world)).agency }),
    bad: { agency: 'perindustrian' },
  },
  'membership.coaches': {
    as: 'verifier',
    input: async (world: World) => ({ village: await coached(world) }),
    bad: { village: '32.16' },
  },
  'membership.grant': { as: 'decider', input: () => aPower(anId('account')), bad: { power: 'rule' } },
  'membership.endPower': { as: 'decider', input: empowered, bad: { power: 'rule' } },
  'claim.make': { as: 'account', input: () => aClaim(String(nibs++)), bad: { nib: '12' } },
  'claim.mine': { as: 'account', ...LIST },
  'claim.waiting': { as: 'verifier', ...LIST },
  'claim.file': { as: 'verifier', input: (world: World) => claimed(world), bad: { claim: 'clm_1' } },
  'claim.approve': {
    as: 'verifier',
    input: (world: World) => claimed({ ...world, ...world.foreign }, '1000000000002'),
    bad: { claim: 'clm_1' },
  },
  'claim.reject': {
    as: 'verifier',
    input: async (world: World) => ({ ...(await claimed(world)), reason: 'Bukan miliknya' }),
    bad: { reason: '' },
  },
  'registration.make': { as: 'account', input: () => aRegistration(), bad: { village: '32.75.01.1001' } },
  'registration.mine': { as: 'account', ...LIST },
  'registration.waiting': { as: 'verifier', ...LIST },
  'registration.inVillage': { as: 'verifier', input: () => ({ village: VILLAGE }), bad: { limit: 0 } },
  'registration.assist': { as: 'verifier', input: () => aRegistration(), bad: { category: 'mobil' } },
  'registration.file': {
    as: 'verifier',
    input: (world: World) => registered(world),
    bad: { registration: 'rgs_1' },
  },
  'registration.approve': {
    as: 'verifier',
    input: (world: World) => registered(world),
    bad: { registration: 'rgs_1' },
  },
  'registration.reject': {
    as: 'verifier',
    input: async (world: World) => ({ ...(await registered(world)), reason: 'Desa keliru' }),
    bad: { reason: '' },
  },
  'starter.mine': { as: 'account', ...LIST, input: (world: World) => beginning(world).then(LIST.input) },
  'starter.waiting': { as: 'verifier', ...LIST, input: (world: World) => beginning(world).then(LIST.input) },
  'starter.inVillage': {
    as: 'verifier',
    input: (world: World) => beginning(world).then(() => ({ village: VILLAGE })),
    bad: { limit: 0 },
  },
  'starter.file': { as: 'verifier', input: (world: World) => begun(world), bad: { starter: 'str_1' } },
  'starter.assign': { as: 'verifier', input: (world: World) => begun(world), bad: { coach: 'acc_1' } },
  'starter.mark': {
    as: 'verifier',
    input: async (world: World) => ({ ...(await begun(world)), step: 'nib', on: '2026-10-08' }),
    bad: { step: 'kaya' },
  },
  'starter.become': { as: 'verifier', input: (world: World) => begun(world, STEPS), bad: { starter: 'str_1' } },
  'starter.end': { as: 'verifier', input: (world: World) => begun(world), bad: { starter: 'str_1' } },
} as const satisfies Record<string, Case>
