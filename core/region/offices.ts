// Who of the agencies may look and who decides: grants that many rooms share, made of what each agency is for.
import type { Permission } from '../kernel/permission.ts'
import { agencies } from './agencies.ts'

/** In office over the whole regency, with whatever power: who proposes or decides must see on what it rests. */
export const IN_OFFICE = [
  { actor: 'officer', power: 'verify' },
  { actor: 'officer', power: 'recommend' },
  { actor: 'officer', power: 'decide' },
] as const satisfies Permission

/** What concerns an IKM in the village that is named: an officer anywhere, a coach in its own villages. */
export const THERE = [{ actor: 'officer', power: 'verify', village: 'village' }] as const satisfies Permission

/** Whoever holds the licences decides on licences alone: it neither makes a quota nor rules on one. */
const QUOTA_AGENCIES = agencies()
  .filter(({ powers, licences }) => powers.includes('decide') && !licences)
  .map(({ id }) => id)

/** Decides on quotas: enacts, exempts, rules on papers, establishes reports. */
export const DECIDERS = [{ actor: 'officer', power: 'decide', agencies: QUOTA_AGENCIES }] as const satisfies Permission
