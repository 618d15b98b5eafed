// What can be done with claims: make one, see one's own; officers list them, look at one, approve or reject it.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { Refusal } from '../kernel/refusal.ts'
import { mediaOf } from '../media/read.ts'
import { hatOf } from '../membership/read.ts'
import { notToYourself } from '../membership/refusals.ts'
import { livingOwners, ownersGone, rosterOf } from '../membership/roster-read.ts'
import { accountOf, isOf, noMoreHats } from '../membership/rules.ts'
import { openPartner, partnerOf } from '../partner/read.ts'
import { profileOf } from '../profile/read.ts'
import { emailOf } from '../signin/email.ts'
import { countedChanges, DAY, type Limit } from '../table/limits.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { approvePlan, claimIdOf, makePlan, rejectPlan } from './plan.ts'
import { Claim, MakeClaim, MyClaims, OneClaim, OwnClaim, RejectClaim, WaitingClaim, WaitingClaims } from './schema.ts'

const VERIFIER = [{ actor: 'officer', power: 'verify' }] as const satisfies Permission

const A_DAY: Limit = {
  rule: 'claim.account',
  most: 5,
  seconds: DAY,
  sentence: {
    id: 'Anda sudah mengirim 5 klaim hari ini, jadi yang ini belum diterima. Kirim lagi besok setelah pukul 7.00 WIB.',
    en: 'You made 5 claims today, so this one was not taken. Send it again tomorrow after 7:00 in Jakarta.',
  },
}

/** Answered alike whether the NIB is known, unknown or owned by somebody: an officer looks at all of them. */
export const make = writing({
  name: 'claim.make',
  input: MakeClaim,
  permission: [{ actor: 'account' }],
  plan: async (services, context, input) => {
    const account = accountOf(context.actor)
    if (input.proof !== undefined) await mediaOf(services, account, input.proof)
    const before = await claimOf(services, claimIdOf(account, input.nib))
    const counted = await countedChanges(services, context, [{ limit: A_DAY, value: account }])
    return makePlan(services.entities, context, input, account, before, counted)
  },
})

/** The newest first. */
export const mine = operation({
  name: 'claim.mine',
  input: MyClaims,
  permission: [{ actor: 'account' }],
  work: (services: Services, { actor }, input) => {
    const account = accountOf(actor)
    return page(
      `claim.mine ${account}`,
      input,
      (options) => services.entities.claim.query.ofAccount({ account }).go({ ...options, order: 'desc' }),
      (row) => z.parse(OwnClaim, row),
    )
  },
})

/** The oldest first. */
export const waiting = operation({
  name: 'claim.waiting',
  input: WaitingClaims,
  permission: VERIFIER,
  work: (services: Services, _context, input) =>
    page(
      'claim.waiting',
      input,
      (options) => services.entities.claim.query.waiting({ queue: 'claims' }).go(options),
      (row) => z.parse(WaitingClaim, row),
    ),
})

/** One claim with who makes it and what is on record under its NIB. */
export const file = operation({
  name: 'claim.file',
  input: OneClaim,
  permission: VERIFIER,
  work: async (services: Services, _context, input) => {
    const claim = await ownedClaim(services, input.claim)
    const [{ name = null }, email = null, partner] = await Promise.all([
      profileOf(services, claim.account),
      emailOf(services, claim.account),
      partnerOfNib(services, claim.nib),
    ])
    if (partner === undefined) return { claim, name, email, partner: null }
    const [{ name: business, closedOn = null }, owners] = await Promise.all([
      partnerOf(services, partner),
      rosterOf(services, partner).then((roster) => livingOwners(services, roster)),
    ])
    return { claim, name, email, partner: { partner, name: business, closedOn, owners } }
  },
})

export const approve = writing({
  name: 'claim.approve',
  input: OneClaim,
  permission: VERIFIER,
  sensitive: true,
  plan: async (services, context, input) => {
    const seen = await ownedClaim(services, input.claim)
    if (isOf(context.actor, seen.account)) throw notToYourself()
    const unit = await partnerOfNib(services, seen.nib)
    if (unit === undefined) throw noPartner()
    const partner = await openPartner(services, unit)
    const roster = await rosterOf(services, unit)
    const gone = await ownersGone(services, roster)
    const before = await hatOf(services, seen.account, unit)
    await noMoreHats(services, seen.account, unit)
    return approvePlan(services.entities, context, seen, { partner, roster, gone, before })
  },
})

export const reject = writing({
  name: 'claim.reject',
  input: RejectClaim,
  permission: VERIFIER,
  plan: async (services, context, { claim, reason }) => {
    const seen = await ownedClaim(services, claim)
    if (isOf(context.actor, seen.account)) throw notToYourself()
    return rejectPlan(services.entities, context, seen, reason)
  },
})

async function claimOf({ entities }: Services, claim: Id<'claim'>): Promise<Claim | undefined> {
  const { data } = await entities.claim.get({ claim }).go({ consistent: true })
  return data === null ? undefined : z.parse(Claim, data)
}

async function ownedClaim(services: Services, claim: Id<'claim'>): Promise<Claim> {
  const found = await claimOf(services, claim)
  if (found === undefined) throw noSuchClaim()
  return found
}

/** The sentinel of the NIB says whose it is. */
async function partnerOfNib({ entities }: Services, nib: string): Promise<Id<'partner'> | undefined> {
  const { data } = await entities.sentinel.get({ rule: 'nib', value: nib }).go({ consistent: true })
  return data === null ? undefined : (data.owner as Id<'partner'>)
}

function noSuchClaim(): Refusal {
  return new Refusal('missing', 'claim', {
    id: 'Klaim itu tidak ada. Muat ulang daftar klaim yang menunggu lalu pilih kembali.',
    en: 'There is no such claim. Load the list of waiting claims again and choose from it.',
  })
}

function noPartner(): Refusal {
  return new Refusal('missing', 'partner-of-nib', {
    id: 'Belum ada mitra dengan NIB ini, jadi klaimnya belum dapat disetujui. Daftarkan mitranya lebih dahulu bila memang ada, atau tolak klaim ini.',
    en: 'No partner with this NIB is on record yet, so the claim cannot be approved. Register the partner first if there is one, or reject the claim.',
  })
}
