// What keeping, removing and showing pictures writes: pure; the quota is counted in the same transaction.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { noSuchMedia } from './read.ts'
import {
  type AddMedia,
  type Media,
  type MediaOwner,
  type MediaShelf,
  type Photo,
  QUOTA,
  type ShownPhoto,
} from './schema.ts'

type Kept = Pick<Media, 'media' | 'kind' | 'width' | 'height'>
type Held = { owner: MediaOwner; media: Id<'media'>; seen: Media | undefined; shelf: MediaShelf | undefined }

/** What the same owner handed in before is answered with what is kept already. */
export function addPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  input: z.infer<typeof AddMedia>,
  { owner, media, seen, shelf }: Held,
): Plan<Kept> {
  if (seen?.state === 'kept') return { changes: [], audit: [], result: resultOf(seen) }
  hasRoom(shelf, input.bytes)
  const { kind, type, hash, bytes, width, height } = input
  const version = (seen?.version ?? 0) + 1
  const row: Media = { owner, media, kind, type, hash, bytes, width, height, state: 'kept', recordedOn: today, version }
  return {
    changes: [written(entities, seen, row), counted(entities, owner, shelf, 1, bytes)],
    audit: [{ root: owner, act: 'media.add', about: { media, kind, bytes } }],
    result: resultOf(row),
  }
}

/** The record stays, so that a link to it says what happened; its bytes go, and its room is free again. */
export function removePlan(entities: Entities, seen: Media, shelf: MediaShelf | undefined): Plan<Kept> {
  if (seen.state === 'removed') return { changes: [], audit: [], result: resultOf(seen) }
  const row: Media = { ...seen, state: 'removed', version: seen.version + 1 }
  const { owner, media, kind, bytes } = seen
  return {
    changes: [written(entities, seen, row), counted(entities, owner, shelf, -1, -bytes)],
    audit: [{ root: owner, act: 'media.remove', about: { media, kind } }],
    result: resultOf(row),
  }
}

/** Refuses what would not fit any more; the limit itself still does. */
export function hasRoom(shelf: Pick<MediaShelf, 'files' | 'bytes'> | undefined, bytes: number): void {
  if (shelf === undefined) return
  if (shelf.files + 1 <= QUOTA.files && shelf.bytes + bytes <= QUOTA.bytes) return
  throw new Refusal('conflict', 'media-quota', {
    id: `Tempat berkas Anda penuh (paling banyak ${QUOTA.files} berkas dan ${QUOTA.bytes / 1024 / 1024} MB). Hapus yang tidak dipakai lalu unggah lagi.`,
    en: `Your room for files is full (at most ${QUOTA.files} files and ${QUOTA.bytes / 1024 / 1024} MB). Remove what is not used and upload again.`,
  })
}

/** The photos as they are written on a record: each is a kept photo of the owner, with its size. */
export function photosOf(own: readonly Media[], wanted: readonly ShownPhoto[]): Photo[] {
  return wanted.map(({ media, alt }) => {
    const found = own.find((each) => each.media === media && each.kind === 'photo')
    if (found?.width === undefined || found.height === undefined) throw noSuchMedia()
    return { media, width: found.width, height: found.height, alt }
  })
}

export function stillShown(): Refusal {
  return new Refusal('conflict', 'media-shown', {
    id: 'Foto ini masih ditampilkan pada produk atau profil IKM. Lepaskan dari sana dahulu, lalu hapus.',
    en: 'This photo is still shown on a product or on the profile of the IKM. Take it off there first, then remove it.',
  })
}

export function keptAsProof(): Refusal {
  return new Refusal('conflict', 'media-proof', {
    id: 'Foto ini bagian dari jawaban yang sudah dikirim, jadi tidak dihapus. Jawablah sekali lagi bila jawabannya keliru.',
    en: 'This photo is part of an answer that was given, so it is not removed. Answer once more if the answer was wrong.',
  })
}

function resultOf({ media, kind, width, height }: Media): Kept {
  return { media, kind, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
}

function written(entities: Entities, seen: Media | undefined, row: Media): Change {
  if (seen === undefined) return create(entities.media.create(row).params(), stale())
  return replace(
    entities.media
      .put(row)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
}

/** Two at once at the last place stand on the same count: one is written, the other looks again. */
function counted(
  entities: Entities,
  owner: string,
  shelf: MediaShelf | undefined,
  files: number,
  bytes: number,
): Change {
  const { mediaShelf } = entities
  if (shelf === undefined) return create(mediaShelf.create({ owner, files, bytes, version: 1 }).params(), stale())
  const next = { owner, files: shelf.files + files, bytes: shelf.bytes + bytes, version: shelf.version + 1 }
  return replace(
    mediaShelf
      .put(next)
      .where(({ version }, { eq }) => eq(version, shelf.version))
      .params(),
    stale(),
  )
}
