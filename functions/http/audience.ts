// Whom a route answers: its audience and nobody else, whatever the operation behind it allows on other paths.
import type { Audience } from '../../core/contract/route.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { Refusal } from '../../core/kernel/refusal.ts'

/** Refuses an actor of another kind; asks who is not signed in to sign in. */
export function forAudience(audience: Audience, actor: Actor): void {
  if (audience === 'public' || audience === actor.kind) return
  throw actor.kind === 'public' ? signIn() : elsewhere()
}

export function signIn(): Refusal {
  return new Refusal('unauthenticated', 'sign-in', {
    id: 'Untuk ini Anda perlu masuk lebih dahulu. Masuk lalu coba lagi.',
    en: 'To do this you need to sign in first. Sign in and try again.',
  })
}

function elsewhere(): Refusal {
  return new Refusal('forbidden', 'other-audience', {
    id: 'Alamat ini bukan untuk jenis akun Anda. Pakai alamat bagi akun Anda; daftarnya ada di /api/openapi.json.',
    en: 'This address is not for your kind of account. Use the one for yours; all are listed in /api/openapi.json.',
  })
}
