// What the tests of the catalogue draw: one product with everything, and lists as long as a part of them gets.
import type { ProductView } from '../../../core/publish/views.ts'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import type { Language } from '../../../web/text/text.ts'

type Line = ProductView['similar'][number]

const TODAY = '2026-11-24'
const NAMES = ['Dodol Betawi', 'Kerupuk ikan gabus', 'Batik tulis bambu', 'Kursi rotan', 'Sirop rosela', 'Tempe daun']

const id = (prefix: string, at: number) =>
  `${prefix}_01jd${String((at * 7919) % 100_000).padStart(5, '0')}hzx4kq7vm2w8t9a3b5c`

export function line(at: number, some: Partial<Line> = {}): Line {
  const active = at % 3 !== 2
  return {
    ikm: id('ikm', at),
    product: id('prd', at),
    name: `${NAMES[at % NAMES.length]} ${at + 1}`,
    category: CATEGORY_IDS[at % CATEGORY_IDS.length] ?? '',
    ikmName: `Usaha ${['Bu Enok', 'Pak Jaya', 'Sinar Muara', 'Karya Rawa'][at % 4]} ${at % 7}`,
    kecamatan: `32.16.${String((at % 23) + 1).padStart(2, '0')}`,
    unitOfSale: ['kg', 'bungkus 250 g', 'buah'][at % 3] ?? '',
    ...(at % 5 === 4 ? {} : { priceFromIdr: 12_500 + at * 1_700, priceToIdr: 12_500 + (at + (at % 2)) * 1_700 }),
    active,
    ...(at % 7 === 6 ? {} : { lastSignOfLife: `2026-${active ? 10 : '03'}-${String((at % 28) + 1).padStart(2, '0')}` }),
    ...(active && at % 2 === 0 ? { boughtIn: '2026-10' } : {}),
    ...some,
  }
}

export const lines = (count: number, some: Partial<Line> = {}) =>
  Array.from({ length: count }, (_, at) => line(at, some))

/** A product page with everything on it. */
export function productView(some: Partial<ProductView['maker']> = {}): ProductView {
  return {
    product: {
      ikm: id('ikm', 1),
      product: id('prd', 1),
      name: 'Dodol Betawi ketan hitam',
      category: 'dodol-kue',
      kecamatan: '32.16.03',
      unitOfSale: 'kg',
      priceFromIdr: 35_000,
      priceToIdr: 42_000,
      capacityPerDay: 75,
      capacityPerMonth: 1_800,
      leadTimeDays: 3,
      minimumOrder: 5,
      shelfLifeDays: 30,
      certificates: [
        { kind: 'pirt', number: '2063216010123-27', expiresOn: '2026-11-23', checkedOn: '2026-02-03' },
        { kind: 'halal', number: 'ID32110000123450122', expiresOn: TODAY },
      ],
      recordedOn: '2026-01-05',
    } as ProductView['product'],
    maker: {
      ikm: id('ikm', 1),
      name: 'Dodol Bu Enok',
      category: 'dodol-kue',
      kecamatan: '32.16.03',
      village: '32.16.03.2003',
      active: true,
      lastSignOfLife: '2026-10-12',
      story: 'Sejak 1987 kami mengaduk dodol di atas tungku kayu.\nResepnya dari nenek.',
      certificates: [{ kind: 'brand', number: 'IDM000123456' }] as unknown as ProductView['maker']['certificates'],
      source: 'registered',
      demonstration: true,
      ...some,
    },
    places: [
      {
        outlet: id('otl', 1),
        partner: id('mtr', 1),
        name: 'Toko Tambun Jaya',
        sector: 'minimarket',
        address: 'Jalan Raya Diponegoro 12',
        kecamatan: '32.16.06',
        hours: '08.00–21.00',
        mapLink: 'https://www.openstreetmap.org/?mlat=-6.26&mlon=107.05',
        month: '2026-10',
      },
      {
        outlet: id('otl', 2),
        partner: id('mtr', 2),
        name: 'Hotel Rawa Asri',
        sector: 'hotel',
        address: 'Jalan Industri 3',
        kecamatan: '32.16.08',
        month: '2026-09',
      },
    ],
    ofMaker: [line(5, { category: 'dodol-kue' }), line(12)],
    similar: lines(6, { category: 'dodol-kue' }),
  }
}

/** What every page of the catalogue is given. */
export function base(language: Language) {
  return { language, styles: '/styles.css', today: TODAY, demonstration: true }
}
