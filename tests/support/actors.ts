// Actors and ids for the permission tests: fixed, one of each kind.
import type { Actor, DatedPower, Membership } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { type Id, type IdKind, newId } from '../../core/kernel/id.ts'

/** The n-th id of a kind, the same in every run. */
export function anId<K extends IdKind>(kind: K, n = 1): Id<K> {
  return newId(kind, { instant: 1_791_417_600_000 + n, random: () => 0 })
}

export const anyone: Actor = { kind: 'public' }
export const schedule: Actor = { kind: 'system', name: 'assess' }
/** Signed in, acting for nobody else. */
export const person: Actor = { kind: 'account', account: anId('account', 4) }
export const producer: Actor = { kind: 'ikm', account: anId('account', 1), ikm: anId('ikm') }

export function member(changes: Partial<Membership> = {}): Actor {
  const membership = { partner: anId('partner'), role: 'owner', outlets: [], ...changes } as const
  return { kind: 'partner', account: anId('account', 2), memberships: [membership] }
}

export function officer(changes: Partial<DatedPower> = {}): Actor {
  const power = { agency: 'perindustrian', power: 'decide', from: day('2026-07-01'), to: null, ...changes } as const
  return { kind: 'officer', account: anId('account', 3), powers: [power] }
}
