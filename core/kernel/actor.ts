// Who acts: the closed list of actors, with the powers that were read for this request.
import type { Instant } from './clock.ts'
import type { Day } from './day.ts'
import type { Id } from './id.ts'

export const PARTNER_ROLES = ['owner', 'manager', 'clerk'] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

export const OFFICER_POWERS = ['verify', 'recommend', 'decide'] as const
export type OfficerPower = (typeof OFFICER_POWERS)[number]

/** A clerk acts for the named outlets only; owners and managers for all of the partner's. */
export type Membership = { partner: Id<'partner'>; role: PartnerRole; outlets: readonly Id<'outlet'>[] }

/**
 * A power of an agency, dated: acting officials hold it from a day to a day, both included. A coach's is bound to
 * villages, and holds for what lies there alone.
 */
export type DatedPower = {
  agency: string
  power: OfficerPower
  from: Day
  to: Day | null
  villages?: readonly string[]
}

/** `signedInAt`: when this session's person last proved who it is; what is sensitive asks that it was just now. */
type SignedIn = { account: Id<'account'>; signedInAt?: Instant }

/**
 * `account` is a person who signed in and acts for nobody but itself; `link` whoever entered by an IKM's confirm link with
 * its PIN, who has no account and may do what names it alone.
 */
export type Actor =
  | { kind: 'public' }
  | (SignedIn & { kind: 'account' })
  | { kind: 'link'; ikm: Id<'ikm'> }
  | (SignedIn & { kind: 'ikm'; ikm: Id<'ikm'> })
  | (SignedIn & { kind: 'partner'; memberships: readonly Membership[] })
  | (SignedIn & { kind: 'officer'; powers: readonly DatedPower[] })
  | { kind: 'system'; name: string }

/** How the audit trail names the actor: never a person's name. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'public':
      return 'public'
    case 'system':
      return `system:${actor.name}`
    case 'link':
      return `link:${actor.ikm}`
    case 'account':
    case 'ikm':
    case 'partner':
    case 'officer':
      return actor.account
  }
}
