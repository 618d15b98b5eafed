// Who is signed in, and for whom it may act: the session first, then what the ledger knows of the account.
import type { AgencyId } from '../../core/region/agencies.ts'
import type { Auth } from './client/auth.ts'
import type { Call, OutputOf } from './client/client.ts'
import type { Result } from './client/problem.ts'
import type { Hat, Me } from './me.ts'

/** Undefined where nobody is signed in. */
export async function readMe(auth: Auth, call: Call): Promise<Result<Me | undefined>> {
  const signed = await auth.session()
  if (!signed.ok) return signed
  if (signed.value === null) return { ok: true, value: undefined }
  const told = await call('profile.me', {})
  if (!told.ok) return told.problem.status === 401 ? { ok: true, value: undefined } : told
  const { account, email, profile } = told.value
  return { ok: true, value: { account, email: email ?? signed.value.user.email, profile, hats: hatsOf(told.value) } }
}

export function hatsOf({ partners, ikm, powers }: OutputOf<'profile.me'>): Hat[] {
  // The ledger keeps powers of its own agencies only.
  const agencies = Map.groupBy(powers, ({ agency }) => agency as AgencyId)
  return [
    ...partners.map(({ partner, name, role, outlets }): Hat => ({ kind: 'partner', partner, name, role, outlets })),
    ...(ikm === null ? [] : [{ kind: 'ikm' as const, ikm: ikm.ikm, name: ikm.name }]),
    ...[...agencies].map(([agency, held]): Hat => {
      const { name = agency, nameEn = agency } = held[0] ?? {}
      return { kind: 'officer', agency, name, nameEn, powers: held.map(({ power, villages }) => ({ power, villages })) }
    }),
  ]
}
