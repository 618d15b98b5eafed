// Who acts: the closed list of actors, with the powers that were read for this request.
import type { Day } from './day.ts'
import type { Id } from './id.ts'

export const PARTNER_ROLES = ['owner', 'manager', 'clerk'] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

export const OFFICER_POWERS = ['verify', 'recommend', 'decide'] as const
export type OfficerPower = (typeof OFFICER_POWERS)[number]

/** A clerk acts for the named outlets only; owners and managers for all of the partner's. */
export type Membership = { partner: Id<'partner'>; role: PartnerRole; outlets: readonly Id<'outlet'>[] }

/** A power of an agency, dated: acting officials hold it from a day to a day, both included. */
export type DatedPower = { agency: string; power: OfficerPower; from: Day; to: Day | null }

export type Actor =
  | { kind: 'public' }
  | { kind: 'ikm'; account: Id<'account'>; ikm: Id<'ikm'> }
  | { kind: 'partner'; account: Id<'account'>; memberships: readonly Membership[] }
  | { kind: 'officer'; account: Id<'account'>; powers: readonly DatedPower[] }
  | { kind: 'system'; name: string }

/** How the audit trail names the actor: never a person's name. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'public':
      return 'public'
    case 'system':
      return `system:${actor.name}`
    case 'ikm':
    case 'partner':
    case 'officer':
      return actor.account
  }
}
