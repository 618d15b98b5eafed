// Makers and outlets in schema.org's words: where each is, and nothing that its page does not say.
import { addressOf } from '../../core/publish/page.ts'
import type { Maker, Place } from '../../core/publish/views.ts'
import { regency, villageEver } from '../../core/region/villages.ts'
import { kecamatanName } from '../text/names.ts'
import type { Language } from '../text/text.ts'
import { imageOf } from './image.ts'
import type { Thing, Whole } from './json-ld.ts'

/** What schema.org calls the outlet of a sector; a sector that is not here is a business like any other. */
const KINDS: Record<string, string> = {
  hotel: 'Hotel',
  restaurant: 'Restaurant',
  minimarket: 'ConvenienceStore',
  supermarket: 'GroceryStore',
  hypermarket: 'GroceryStore',
  'department-store': 'DepartmentStore',
  mall: 'ShoppingCenter',
}

/** Every page knows the same business by the same id, whatever the page's language. */
function makerId(ikm: string, whole: Whole): string {
  return `${whole(addressOf({ kind: 'ikm', ikm }, 'id'))}#usaha`
}

/** A maker by its name alone, as another page names it. */
export function makerNamed({ ikm, name }: Pick<Maker, 'ikm' | 'name'>, language: Language, whole: Whole): Thing {
  const url = whole(addressOf({ kind: 'ikm', ikm }, language))
  return { '@type': 'LocalBusiness', '@id': makerId(ikm, whole), name, url }
}

/** The village is as near as it gets: many makers work where they live. A number is there only with consent on record. */
export function makerThing(maker: Maker, language: Language, whole: Whole): Thing {
  const village = villageEver(maker.village)?.name
  return {
    ...makerNamed(maker, language, whole),
    image: imageOf(maker.photos, maker.category, whole),
    address: addressIn(maker.kecamatan, { addressLocality: village }),
    telephone: maker.businessNumber,
  }
}

type Outlet = Pick<Place, 'outlet' | 'partner' | 'name' | 'sector' | 'address' | 'kecamatan' | 'mapLink'>

export function outletThing(outlet: Outlet, language: Language, whole: Whole): Thing {
  const page = { kind: 'partner', partner: outlet.partner } as const
  return {
    '@type': (Object.hasOwn(KINDS, outlet.sector) ? KINDS[outlet.sector] : undefined) ?? 'LocalBusiness',
    '@id': `${whole(addressOf(page, 'id'))}#${outlet.outlet}`,
    name: outlet.name,
    url: whole(addressOf(page, language)),
    address: addressIn(outlet.kecamatan, { streetAddress: outlet.address }),
    hasMap: outlet.mapLink?.startsWith('https://') ? outlet.mapLink : undefined,
  }
}

type Nearer = { addressLocality?: string | undefined; streetAddress?: string | undefined }

function addressIn(kecamatan: string, { addressLocality, streetAddress }: Nearer): Thing {
  const locality = [addressLocality, kecamatanName(kecamatan), regency.name].filter((each) => each !== undefined)
  return {
    '@type': 'PostalAddress',
    streetAddress,
    addressLocality: locality.join(', '),
    addressRegion: regency.province,
    addressCountry: 'ID',
  }
}
