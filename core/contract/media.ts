// The contract's routes about pictures and papers: what is kept and shown, and the doors of the Lambda that takes files.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { HandIn, Media, OneMedia, OwnMedia, PaperOfOwner, ShowOnIkm, ShowOnProduct } from '../media/schema.ts'
import { ERASE_ROUTE } from './erasure.ts'
import type { Route } from './route.ts'

const KEPT = z.strictObject({
  media: z.array(z.omit(Media, { owner: true, version: true, hash: true, state: true })),
  used: z.strictObject({ files: z.int(), bytes: z.int() }),
})
const versioned = z.strictObject({ version: z.int() })

const ofOwner = {
  method: 'GET',
  summary: 'The pictures and papers that are kept, the newest first, and how much of the room they use.',
  input: OwnMedia,
  output: KEPT,
} as const

const showOnProduct = {
  method: 'POST',
  summary: 'The photos of a product in their order, each with what it shows; the whole row is replaced.',
  input: ShowOnProduct,
  output: versioned,
} as const
const showOnIkm = {
  method: 'POST',
  summary: 'The photos of an IKM in their order, each with what it shows; the whole row is replaced.',
  input: ShowOnIkm,
  output: versioned,
} as const
const HELPED = '/api/officer/villages/{village}/ikm/{ikm}'

/** Answered from the table, as every other record. */
export const MEDIA_ROUTES = {
  'media.ofOwner': { ...ofOwner, audience: 'ikm', path: '/api/ikm/{ikm}/media' },
  'partner.media.ofOwner': { ...ofOwner, audience: 'partner', path: '/api/partner/{partner}/media' },
  'account.media.ofOwner': { ...ofOwner, audience: 'account', path: '/api/account/media' },
  'media.showOnProduct': { ...showOnProduct, audience: 'ikm', path: '/api/ikm/{ikm}/products/{product}/photos' },
  'media.showOnIkm': { ...showOnIkm, audience: 'ikm', path: '/api/ikm/{ikm}/photos' },
  'officer.media.showOnProduct': {
    ...showOnProduct,
    audience: 'officer',
    path: `${HELPED}/products/{product}/photos`,
  },
  'officer.media.showOnIkm': { ...showOnIkm, audience: 'officer', path: `${HELPED}/photos` },
} as const satisfies Record<string, Route>

/** What an upload is answered with. `urls` are of a photo: from the narrowest to the widest, AVIF and WebP. */
export const Uploaded = z.strictObject({
  media: idOf('media'),
  kind: Media.shape.kind,
  width: Media.shape.width,
  height: Media.shape.height,
  urls: z.array(z.strictObject({ url: z.string(), width: z.int(), format: z.enum(['avif', 'webp']) })),
})
export type Uploaded = z.infer<typeof Uploaded>

/** Where a paper can be fetched until then, by whoever holds the address. */
const PaperLink = z.strictObject({ url: z.string(), until: z.iso.datetime() })

const UPLOADS = {
  ikm: '/api/uploads/ikm/{ikm}',
  partner: '/api/uploads/partner/{partner}',
  account: '/api/uploads/account',
} as const

const upload = {
  method: 'POST',
  summary: 'Takes a photo (JPEG, PNG, WebP) or a paper (PDF) as the raw body, at most 4 MB.',
  input: HandIn,
  output: Uploaded,
} as const
const remove = {
  method: 'POST',
  summary: 'Removes a photo or a paper with its files.',
  input: OneMedia,
  output: z.strictObject({ media: idOf('media') }),
} as const
const link = {
  method: 'POST',
  summary: 'A link to a paper that ends after 15 minutes.',
  input: OneMedia,
  output: PaperLink,
} as const

/** Answered by the one Lambda that decodes pictures and reaches the files. */
export const UPLOAD_ROUTES = {
  'upload.ikm': { ...upload, audience: 'ikm', path: UPLOADS.ikm },
  'upload.partner': { ...upload, audience: 'partner', path: UPLOADS.partner },
  'upload.account': { ...upload, audience: 'account', path: UPLOADS.account },
  'upload.officer': { ...upload, audience: 'officer', path: '/api/uploads/officer/in/{village}/{ikm}' },
  'remove.ikm': { ...remove, audience: 'ikm', path: `${UPLOADS.ikm}/{media}/remove` },
  'remove.partner': { ...remove, audience: 'partner', path: `${UPLOADS.partner}/{media}/remove` },
  'remove.account': { ...remove, audience: 'account', path: `${UPLOADS.account}/{media}/remove` },
  'link.ikm': { ...link, audience: 'ikm', path: `${UPLOADS.ikm}/{media}/link` },
  'link.partner': { ...link, audience: 'partner', path: `${UPLOADS.partner}/{media}/link` },
  'link.account': { ...link, audience: 'account', path: `${UPLOADS.account}/{media}/link` },
  'link.officer': {
    ...link,
    input: PaperOfOwner,
    audience: 'officer',
    path: '/api/uploads/officer/{owner}/{media}/link',
  },
  'erasure.carryOut': ERASE_ROUTE,
} as const satisfies Record<string, Route>

/** Where a signed link leads. */
export const PAPER_PATH = '/api/uploads/papers/{owner}/{media}'
