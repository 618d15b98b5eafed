// What the published pages show: public facts alone, ready to be drawn.
import type { Photo } from '../media/schema.ts'
import type { Certificate, Product } from '../product/schema.ts'
import type { Slot } from '../slot/schema.ts'
import type { Carded, DemandOf } from './page.ts'

/** A product in a list. */
export type ProductLine = {
  ikm: string
  product: string
  name: string
  category: string
  ikmName: string
  kecamatan: string
  unitOfSale: string
  /** The first of its photos. */
  photo?: Photo | undefined
  priceFromIdr?: number | undefined
  priceToIdr?: number | undefined
  /** Whether its maker showed a sign of life lately. */
  active: boolean
  lastSignOfLife?: string | undefined
  /** The newest month for which its maker confirmed that it can be bought somewhere; none where nothing is confirmed. */
  boughtIn?: string | undefined
}

/** An IKM in a list. */
export type IkmLine = {
  ikm: string
  name: string
  category: string
  kecamatan: string
  /** The first of its photos. */
  photo?: Photo | undefined
  active: boolean
  lastSignOfLife?: string | undefined
}

/** Where a product stands: an open outlet with a placement that was confirmed lately and not denied since. */
export type Place = {
  outlet: string
  partner: string
  name: string
  sector: string
  address: string
  kecamatan: string
  hours?: string | undefined
  mapLink?: string | undefined
  /** The month that was confirmed, `2026-10`. */
  month: string
}

/** The producer as its own and its products' pages show it. */
export type Maker = IkmLine & {
  village: string
  photos?: readonly Photo[] | undefined
  story?: string | undefined
  certificates: readonly Certificate[]
  /** Its business number in the international form; there only with consent on record. */
  businessNumber?: string | undefined
  /** `registered`, or the address of the report that named it. */
  source: string
  demonstration: boolean
}

export type ProductView = {
  product: Omit<Product, 'state' | 'version'>
  maker: Maker
  places: readonly Place[]
  /** Others of its maker, and of its category by other makers. */
  ofMaker: readonly ProductLine[]
  similar: readonly ProductLine[]
}

/** The shelf cards of one product, or of a maker and all its products. */
export type CardView = { of: Carded; maker: Maker; products: readonly ProductView['product'][] }

export type IkmView = { maker: Maker; products: readonly ProductLine[]; places: readonly Place[] }

/** One part of a long list; active makers first, then by name. */
export type CategoryView = {
  category: string
  products: readonly ProductLine[]
  part: number
  parts: number
  inAll: number
  /** How many of them are of active makers. */
  active: number
}
export type KecamatanView = {
  kecamatan: string
  ikm: readonly IkmLine[]
  part: number
  parts: number
  inAll: number
  /** How many of them are active. */
  active: number
  outlets: readonly { partner: string; outlet: string; name: string; sector: string; address: string }[]
}

export type PartnerView = {
  partner: string
  name: string
  sector: string
  outlets: readonly {
    outlet: string
    name: string
    address: string
    kecamatan: string
    hours?: string | undefined
    mapLink?: string | undefined
    /** What of the regency stands there, each with the month that was confirmed. */
    goods: readonly { product: ProductLine; month: string }[]
  }[]
}

/** A place that is free for an IKM, with its terms, and whose it is. */
export type DemandLine = Pick<Slot, 'slot' | 'name' | 'kind' | 'terms' | 'wants' | 'openedOn' | 'kecamatan'> & {
  vacant: number
  outletName: string
  address: string
  partner: string
  partnerName: string
}

/** One part of the places that are free: all of them, those that ask for a kind, or those in a kecamatan. */
export type DemandView = {
  of: DemandOf | undefined
  slots: readonly DemandLine[]
  part: number
  parts: number
  inAll: number
  /** Where there are any, with how many. */
  categories: readonly { category: string; slots: number }[]
  kecamatan: readonly { kecamatan: string; slots: number }[]
}

/** What the front page tells of the catalogue. */
export type HomeView = {
  /** Every category, with how many of its products are of active makers. */
  categories: readonly { category: string; active: number }[]
  /** Every kecamatan, with how many of its IKM are active. */
  kecamatan: readonly { kecamatan: string; active: number }[]
  /** A few products of active makers; others each day, so that each has its turn. */
  todays: readonly ProductLine[]
}
