// A picture or a paper that somebody handed in: whose it is, what it is, and how a photo is shown.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { VillageCode } from '../region/villages.ts'

/**
 * What a file may be, by what its first bytes say. A photo is kept only as it was drawn anew, a paper as it came; a proof is
 * a photo that shows something to who decides: drawn anew, and kept where papers lie.
 */
const MEDIA_TYPES = {
  photo: ['image/jpeg', 'image/png', 'image/webp'],
  paper: ['application/pdf'],
  proof: ['image/jpeg'],
} as const
export const MEDIA_KINDS = ['photo', 'paper', 'proof'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

/** As many bytes as an upload may have: a request of 6 MB holds them in base64. */
export const MOST_UPLOAD_BYTES = 4 * 1024 * 1024

/** How much one owner may keep: so many files, and so many bytes as they came. */
export const QUOTA = { files: 200, bytes: 200 * 1024 * 1024 } as const

/** Who may own one: an IKM, a partner, or a person for itself. */
export const MediaOwner = z.union([idOf('ikm'), idOf('partner'), idOf('account')])
export type MediaOwner = z.infer<typeof MediaOwner>

const MediaType = z.enum([...MEDIA_TYPES.photo, ...MEDIA_TYPES.paper])
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const Bytes = z.int().check(z.gte(1), z.lte(MOST_UPLOAD_BYTES))
const Pixels = z.int().check(z.gte(1), z.lte(10_000))

export const Media = z.object({
  owner: MediaOwner,
  /** Made of the owner and the hash, so that the same file of one owner is one thing. */
  media: idOf('media'),
  kind: z.enum(MEDIA_KINDS),
  type: MediaType,
  /** SHA-256 of the file as it came. */
  hash: Hash,
  bytes: Bytes,
  /** A photo's, as it is shown at its widest. */
  width: z.optional(Pixels),
  height: z.optional(Pixels),
  state: z.enum(['kept', 'removed']),
  recordedOn: Day,
  version: z.int(),
})
export type Media = z.infer<typeof Media>

/** What an owner has used of its quota. */
export const MediaShelf = z.object({ owner: MediaOwner, files: z.int(), bytes: z.int(), version: z.int() })
export type MediaShelf = z.infer<typeof MediaShelf>

/** What a photo shows, for who cannot see it: one line, 3 to 160 characters, Indonesian. */
export const PhotoAlt = z.string().check(z.trim(), z.minLength(3), z.maxLength(160), z.regex(/^[^\p{Cc}\p{Cf}]*$/u))

/** A photo as a product or an IKM shows it: on its record, so that a page needs no further read. */
export const Photo = z.strictObject({ media: idOf('media'), width: Pixels, height: Pixels, alt: PhotoAlt })
export type Photo = z.infer<typeof Photo>

export const MOST_PHOTOS = { product: 6, ikm: 3 } as const
export const ProductPhotos = z.array(Photo).check(z.maxLength(MOST_PHOTOS.product))
export const IkmPhotos = z.array(Photo).check(z.maxLength(MOST_PHOTOS.ikm))

/** In whose name: an IKM or a partner; neither where a person acts for itself. */
const acting = { ikm: z.optional(idOf('ikm')), partner: z.optional(idOf('partner')) }
/** By an officer for an IKM: the village in which the IKM lies. */
const helping = { village: z.optional(VillageCode) }

/** What the decoder found out about a file that it took. */
export const AddMedia = z
  .strictObject({
    ...acting,
    ...helping,
    kind: z.enum(MEDIA_KINDS),
    type: MediaType,
    hash: Hash,
    bytes: Bytes,
    width: z.optional(Pixels),
    height: z.optional(Pixels),
  })
  .check(
    z.refine(({ kind, type }) => MEDIA_TYPES[kind].some((each) => each === type), {
      path: ['type'],
      error: 'is no type of this kind',
    }),
    z.refine(({ kind, width, height }) => (kind !== 'paper') === (width !== undefined && height !== undefined), {
      path: ['width'],
      error: 'goes with a photo or a proof',
    }),
  )

export const OwnMedia = z.strictObject(acting)
/** What is handed in for oneself, or for an IKM that is helped. */
export const HandIn = z.strictObject({ ...acting, ...helping })
export const RoomForMedia = z.strictObject({
  ...acting,
  ...helping,
  hash: Hash,
  kind: z.enum(MEDIA_KINDS),
  bytes: Bytes,
})
/** A proof that whoever entered by an IKM's link hands in: the hash and size of the file as it came. */
const proof = { ikm: idOf('ikm'), hash: Hash, bytes: Bytes }
export const RoomForProof = z.strictObject(proof)
export const AddProof = z.strictObject({ ...proof, width: Pixels, height: Pixels })
export const OneMedia = z.strictObject({ ...acting, media: idOf('media') })
/** For officers: the owner is named as it is. */
export const PaperOfOwner = z.strictObject({ owner: MediaOwner, media: idOf('media') })

const shown = z.strictObject({ media: idOf('media'), alt: PhotoAlt })
const seen = { ikm: idOf('ikm'), ...helping, version: z.int().check(z.gte(1)) }
const noneTwice = z.refine<{ media: string }[]>(
  (photos) => new Set(photos.map(({ media }) => media)).size === photos.length,
  { error: 'names a photo twice' },
)

/** The whole row of photos in its order: what is left out is shown no more. */
export const ShowOnProduct = z.strictObject({
  ...seen,
  product: idOf('product'),
  photos: z.array(shown).check(z.maxLength(MOST_PHOTOS.product), noneTwice),
})
export const ShowOnIkm = z.strictObject({
  ...seen,
  photos: z.array(shown).check(z.maxLength(MOST_PHOTOS.ikm), noneTwice),
})
export type ShownPhoto = z.infer<typeof shown>
