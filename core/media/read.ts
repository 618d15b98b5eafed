// Reading pictures and papers: those of the named owner; another one's is as missing as one that never was.
import * as z from 'zod/mini'
import { type Actor, actorName } from '../kernel/actor.ts'
import { sha256 } from '../kernel/canonical.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Media, type MediaKind, MediaShelf } from './schema.ts'

/**
 * One owner's same file has the same id, and two owners' never: nobody learns from it what others hold. A proof is never
 * the photo that is on show, though it be the same file.
 */
export function mediaIdOf(owner: string, hash: string, kind?: MediaKind): Id<'media'> {
  return idFrom('media', sha256(`${owner}\n${hash}${kind === 'proof' ? `\n${kind}` : ''}`))
}

/** Whose it is that the actor hands in; a person who acts for itself names neither an IKM nor a partner. */
export function ownerFor(actor: Actor, { ikm, partner }: { ikm?: string | undefined; partner?: string | undefined }) {
  if (actor.kind === 'account' && ikm === undefined && partner === undefined) return actor.account
  if (actor.kind === 'ikm' && ikm === actor.ikm && partner === undefined) return actor.ikm
  const member = actor.kind === 'partner' && ikm === undefined ? actor.memberships : []
  const own = member.find((each) => each.partner === partner)
  if (own !== undefined) return own.partner
  throw notYours(actor)
}

/** The kept file of an owner; `kind` where only that kind will do. */
export async function mediaOf(services: Services, owner: string, media: string, kind?: MediaKind): Promise<Media> {
  const found = await recordOf(services, owner, media)
  if (found === undefined || found.state !== 'kept' || (kind !== undefined && found.kind !== kind)) throw noSuchMedia()
  return found
}

/** The record, removed or not; undefined where there never was one. */
export async function recordOf({ entities }: Services, owner: string, media: string): Promise<Media | undefined> {
  const { data } = await entities.media.get({ owner, media }).go({ consistent: true })
  return data === null ? undefined : z.parse(Media, data)
}

/** All that an owner keeps, the newest first; its quota bounds them. */
export async function allOfOwner({ entities }: Services, owner: string): Promise<Media[]> {
  const { data } = await entities.media.query.ofOwner({ owner }).go({ pages: 'all', consistent: true })
  const kept = z.parse(z.array(Media), data).filter(({ state }) => state === 'kept')
  return kept.toSorted((a, b) => (a.recordedOn === b.recordedOn ? 0 : a.recordedOn > b.recordedOn ? -1 : 1))
}

export async function shelfOf({ entities }: Services, owner: string): Promise<MediaShelf | undefined> {
  const { data } = await entities.mediaShelf.get({ owner }).go({ consistent: true })
  return data === null ? undefined : z.parse(MediaShelf, data)
}

export function noSuchMedia(): Refusal {
  return new Refusal('missing', 'media', {
    id: 'Foto atau berkas itu tidak ada di sini, atau sudah dihapus. Pilih dari daftar yang ada atau unggah lagi.',
    en: 'That photo or file is not here, or was removed. Choose from the list or upload it again.',
  })
}

function notYours(actor: Actor): Refusal {
  const sentence = {
    id: `Anda (${actorName(actor)}) tidak dapat mengunggah atau melihat berkas atas nama itu. Pakai akun yang berhak.`,
    en: `You (${actorName(actor)}) can neither upload nor see files in that name. Use an account that may.`,
  }
  return new Refusal(actor.kind === 'public' ? 'unauthenticated' : 'forbidden', 'not-your-media', sentence)
}
