// The two sides of a slot: the IKM, and the partner’s people at that outlet.
import type { Actor } from '../kernel/actor.ts'
import type { Permission } from '../kernel/permission.ts'

export type Side = 'partner' | 'ikm'

/** Whoever acts for either side. */
export const BOTH_SIDES = [
  { actor: 'ikm', ikm: 'ikm' },
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
] as const satisfies Permission

/** Of an actor whom `BOTH_SIDES` let in. */
export function sideOf({ kind }: Actor): Side {
  return kind === 'ikm' ? 'ikm' : 'partner'
}
