// What is searched, what may be asked, and what is answered.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Month } from '../kernel/period.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { Certificate } from '../product/schema.ts'
import { CategoryId } from '../region/category-id.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'

export const CERTIFICATE_KINDS = Certificate.shape.kind.options
export const CertificateKind = Certificate.shape.kind
export type CertificateKind = z.infer<typeof CertificateKind>

/** A product as the snapshot takes it in: offered, of a maker that did not withdraw. */
export const SearchDocument = z.strictObject({
  product: idOf('product'),
  ikm: idOf('ikm'),
  name: z.string(),
  ikmName: z.string(),
  category: CategoryId,
  village: VillageCode,
  kecamatan: KecamatanCode,
  /** What its maker tells of itself. */
  story: z.optional(z.string()),
  unitOfSale: z.string(),
  priceFromIdr: z.optional(Rupiah),
  priceToIdr: z.optional(Rupiah),
  active: z.boolean(),
  lastSignOfLife: z.optional(Day),
  /** The newest month for which its maker confirmed that it can be bought somewhere. */
  boughtIn: z.optional(Month),
  hasPhoto: z.boolean(),
  /** Those of the product and of its maker; one that expired counts no longer. */
  certificates: z.array(z.strictObject({ kind: CertificateKind, expiresOn: z.optional(Day) })),
})
export type SearchDocument = z.infer<typeof SearchDocument>

/** A product in an answer. */
export const SearchLine = z.extend(
  z.omit(SearchDocument, { village: true, story: true, hasPhoto: true, certificates: true }),
  {
    /** Whether it can be bought today. */
    buyable: z.boolean(),
    /** The kinds of which it has one that is valid. */
    certificates: z.array(CertificateKind),
  },
)
export type SearchLine = z.infer<typeof SearchLine>

export const SORTS = ['best', 'cheapest', 'dearest', 'liveliest'] as const
export const Sort = z.enum(SORTS)
export type Sort = z.infer<typeof Sort>

/** The most characters of a question. */
const MOST_TYPED = 120
/** Nobody turns so many pages; further ones are not answered. */
const MOST_PAGES = 200
const MOST_LINES = 48

const whole = (least: number, most: number) =>
  z.pipe(
    z.union([z.int(), z.string().check(z.regex(/^\d{1,10}$/))]),
    z.pipe(z.transform(Number), z.int().check(z.gte(least), z.lte(most))),
  )
const set = z.pipe(
  z.union([z.boolean(), z.enum(['true', 'false'])]),
  z.transform((given) => given === true || given === 'true'),
)
const Money = whole(0, 9_999_999_999)

/** What is asked; numbers and truths may come as the text of an address. */
export const SearchQuery = z.strictObject({
  q: z._default(z.string().check(z.maxLength(MOST_TYPED)), ''),
  category: z.optional(CategoryId),
  kecamatan: z.optional(KecamatanCode),
  certificate: z.optional(CertificateKind),
  minIdr: z.optional(Money),
  maxIdr: z.optional(Money),
  active: z._default(set, false),
  buyable: z._default(set, false),
  sort: z.optional(Sort),
  page: z._default(whole(1, MOST_PAGES), 1),
  limit: z._default(whole(1, MOST_LINES), 24),
})
export type SearchQuery = z.infer<typeof SearchQuery>

/** What words were understood as. */
export const Meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kecamatan'), kecamatan: z.array(KecamatanCode) }),
  z.strictObject({ kind: z.literal('category'), category: CategoryId }),
  z.strictObject({ kind: z.literal('certificate'), certificate: CertificateKind }),
  z.strictObject({ kind: z.literal('price'), minIdr: z.optional(z.int()), maxIdr: z.optional(z.int()) }),
  z.strictObject({ kind: z.literal('active') }),
  z.strictObject({ kind: z.literal('buyable') }),
  z.strictObject({ kind: z.literal('sort'), sort: Sort }),
])
export type Meaning = z.infer<typeof Meaning>

/** Words that became a filter or an order; `without` is the question without them, `asWords` the one that looks for them. */
export const Understood = z.strictObject({
  meaning: Meaning,
  words: z.string(),
  without: z.string(),
  asWords: z.string(),
})
export type Understood = z.infer<typeof Understood>

/** What may be done where nothing was found. */
export const Suggestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), q: z.string(), total: z.int() }),
  /** Without one filter, or without any (`all`); where words made it, `q` is the question without them. */
  z.strictObject({
    kind: z.literal('without'),
    filter: z.enum(['kecamatan', 'category', 'certificate', 'price', 'active', 'buyable', 'all']),
    q: z.string(),
    total: z.int(),
  }),
  z.strictObject({ kind: z.literal('category'), category: CategoryId, total: z.int() }),
])
export type Suggestion = z.infer<typeof Suggestion>

const counted = <Value extends z.core.$ZodType>(value: Value) => z.array(z.strictObject({ value, count: z.int() }))

/** What may be chosen further, each with how many products there would be; the greatest first. */
const Facets = z.strictObject({
  category: counted(CategoryId),
  kecamatan: counted(KecamatanCode),
  certificate: counted(CertificateKind),
  /** Cheap to dear; a product whose prices reach over several bands counts in each. */
  price: z.array(z.strictObject({ minIdr: z.int(), maxIdr: z.optional(z.int()), count: z.int() })),
  active: z.int(),
  buyable: z.int(),
})
export type Facets = z.infer<typeof Facets>

/** Why a search could not be made; the catalogue's pages answer all the same. */
export const Degraded = z.enum(['missing', 'no-fts5', 'other-version', 'foreign', 'damaged'])
export type Degraded = z.infer<typeof Degraded>

export const SearchAnswer = z.strictObject({
  lines: z.array(SearchLine),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  sort: Sort,
  /** `some`: no product has all of the words, these have most. */
  matched: z.enum(['all', 'some', 'none']),
  understood: z.array(Understood),
  /** Words that were read as others, the likeliest first. */
  corrections: z.array(z.strictObject({ typed: z.string(), readAs: z.array(z.string()) })),
  /** Words that no product has, and that resemble none. */
  ignored: z.array(z.string()),
  /** A question that finds far more. */
  didYouMean: z.optional(z.string()),
  facets: Facets,
  suggestions: z.array(Suggestion),
  degraded: z.optional(Degraded),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
