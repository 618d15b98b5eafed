// What claiming, approving and rejecting write. The claim's id is made of account and NIB, so one of each can be open.
import { sha256 } from '../kernel/canonical.ts'
import type { Context } from '../kernel/context.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { takeOverPlan } from '../membership/plan.ts'
import type { Membership, PartnerMember, Roster } from '../membership/schema.ts'
import type { Partner } from '../partner/schema.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Claim, MakeClaim } from './schema.ts'

type By = Pick<Context, 'today'>
type Written = Plan<{ claim: Id<'claim'> }>

export function claimIdOf(account: Id<'account'>, nib: string): Id<'claim'> {
  return idFrom('claim', sha256(`claim ${account} ${nib}`))
}

/** What was decided may be claimed again; what waits may not. */
export function makePlan(
  entities: Entities,
  { today }: By,
  input: MakeClaim,
  account: Id<'account'>,
  before: Claim | undefined,
  counted: readonly Change[],
): Written {
  if (before?.state === 'open') throw claimOpen()
  const claim = claimIdOf(account, input.nib)
  const row: Claim = { ...input, claim, account, state: 'open', claimedOn: today, version: (before?.version ?? 0) + 1 }
  return {
    changes: [
      before === undefined ? create(entities.claim.create(row).params(), stale()) : replaced(entities, before, row),
      ...counted,
    ],
    audit: [{ root: account, act: 'claim.make', about: { claim, nib: input.nib, proof: input.proof ?? null } }],
    result: { claim },
  }
}

type Found = {
  partner: Partner
  roster: Roster
  /** The memberships of owners without an account; undefined where one of them has one. */
  gone: readonly PartnerMember[] | undefined
  before: Membership | undefined
}

/** The person owns the partner from this moment, in the same transaction. A partner with a living owner is not claimed. */
export function approvePlan(
  entities: Entities,
  by: By,
  seen: Claim,
  { partner: { unit }, roster, gone, before }: Found,
): Plan<{ claim: Id<'claim'>; partner: Id<'partner'> }> {
  if (seen.state !== 'open') throw claimDecided()
  if (gone === undefined) throw partnerOwned()
  const { claim, account } = seen
  const joined = takeOverPlan(entities, by, { partner: unit, account }, { roster, gone, before })
  const row: Claim = { ...seen, state: 'approved', partner: unit, decidedOn: by.today, version: seen.version + 1 }
  return {
    changes: [replaced(entities, seen, row), ...joined.changes],
    audit: [{ root: unit, act: 'claim.approve', about: { claim, account } }, ...joined.audit],
    notices: [{ to: account, kind: 'claim-approved', about: { claim, partner: unit } }],
    result: { claim, partner: unit },
  }
}

/** The reason is told to who claimed; the trail says only that there was one. */
export function rejectPlan(entities: Entities, { today }: By, seen: Claim, reason: string): Written {
  if (seen.state !== 'open') throw claimDecided()
  const { claim, account } = seen
  const row: Claim = { ...seen, state: 'rejected', reason, decidedOn: today, version: seen.version + 1 }
  return {
    changes: [replaced(entities, seen, row)],
    audit: [{ root: account, act: 'claim.reject', about: { claim, account } }],
    notices: [{ to: account, kind: 'claim-rejected', about: { claim } }],
    result: { claim },
  }
}

function replaced(entities: Entities, seen: Claim, row: Claim): Change {
  return replace(
    entities.claim
      .put(row)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

function claimOpen(): Refusal {
  return new Refusal('conflict', 'claim-open', {
    id: 'Klaim Anda atas NIB ini sudah masuk dan sedang menunggu petugas, jadi tidak perlu dikirim lagi. Anda diberi tahu begitu diputuskan.',
    en: 'Your claim to this NIB is in already and waits for an officer, so there is no need to send it again. You are told once it is decided.',
  })
}

function claimDecided(): Refusal {
  return new Refusal('conflict', 'claim-decided', {
    id: 'Klaim ini sudah diputuskan petugas lain. Muat ulang daftar klaim yang menunggu lalu pilih kembali.',
    en: 'This claim was decided already. Load the list of waiting claims again and choose from it.',
  })
}

function partnerOwned(): Refusal {
  return new Refusal('conflict', 'partner-owned', {
    id: 'Mitra ini sudah punya pemilik akun, jadi tidak dapat diklaim. Tolak klaim ini dengan alasan; pemiliknya dapat mengundang orang itu.',
    en: 'This partner has an owner already, so it cannot be claimed. Reject the claim with that reason; the owner can invite the person.',
  })
}
