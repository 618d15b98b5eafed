// Facts for the open data: an IKM of each kind with hostile names, what withdrew and closed, and made-up numbers.
import { Ikm } from '../../../core/ikm/schema.ts'
import type { OpenFacts } from '../../../core/opendata/facts.ts'
import { Outlet } from '../../../core/outlet/schema.ts'
import { Partner } from '../../../core/partner/schema.ts'
import { Product } from '../../../core/product/schema.ts'
import { distribution, figures, names, regulations, rules, TODAY } from '../publish/sample.ts'

/** Must be found in no file. */
export const SECRET = 'RAHASIA-4417'

const idOf = (kind: string, at: number) => `${kind}_${String(at).padStart(26, '0')}`
const place = { village: '32.16.03.2006', kecamatan: '32.16.03' }
const papers = [{ kind: 'halal', number: SECRET, expiresOn: '2028-01-31' }]

export const HOSTILE = '=HYPERLINK("http://x","klik"), "baris"'

export function anIkm(at: number, changes: Partial<Record<keyof Ikm, unknown>> = {}): Ikm {
  return Ikm.parse({
    ikm: idOf('ikm', at),
    name: `Perajin ${at}`,
    ...place,
    category: 'anyaman-bambu-kayu',
    story: `Dirintis ${SECRET}`,
    workers: 4417,
    investmentIdr: 44_170_000,
    salesIdr: 44_170_001,
    certificates: papers,
    activity: 'active',
    source: 'registered',
    demonstration: false,
    state: 'verified',
    recordedOn: '2026-01-01',
    version: 1,
    ...changes,
  })
}

function aProduct(at: number, ikm: number, changes: Partial<Record<keyof Product, unknown>> = {}): Product {
  return Product.parse({
    ikm: idOf('ikm', ikm),
    product: idOf('prd', at),
    name: `Tas ${at}`,
    category: 'anyaman-bambu-kayu',
    kecamatan: place.kecamatan,
    unitOfSale: 'buah',
    certificates: papers,
    state: 'offered',
    recordedOn: '2026-01-01',
    version: 1,
    ...changes,
  })
}

const partner = (at: number, changes: Record<string, unknown> = {}) =>
  Partner.parse({
    unit: idOf('mtr', at),
    name: `Hotel ${at}`,
    nib: '4417000000001',
    sector: 'hotel',
    openedOn: '2015-01-01',
    bucket: '00',
    demonstration: false,
    recordedOn: '2020-01-01',
    version: 1,
    ...changes,
  })

const outlet = (at: number, of: number, changes: Record<string, unknown> = {}) =>
  Outlet.parse({
    unit: idOf('otl', at),
    partner: idOf('mtr', of),
    name: `Hotel ${at} Cikarang`,
    sector: 'hotel',
    ...place,
    address: 'Jalan Contoh 1',
    openedOn: '2015-01-01',
    recordedOn: '2020-01-01',
    version: 1,
    ...changes,
  })

const sold = (product: number, at: number) => ({
  product: idOf('prd', product),
  outlet: idOf('otl', at),
  month: '2026-10',
})

export const facts: OpenFacts = {
  today: TODAY,
  ikm: [
    anIkm(2, { name: HOSTILE, demonstration: true, lastSignOfLife: '2026-10-02', certificates: [] }),
    anIkm(1),
    anIkm(3, { state: 'withdrawn', name: 'Mundur' }),
  ],
  products: [
    aProduct(1, 1, { priceFromIdr: 15_000, priceToIdr: 9_000_000_000 }),
    aProduct(2, 2, { name: '@jumlah' }),
    aProduct(3, 3, { name: 'Milik yang mundur' }),
    aProduct(4, 1, { state: 'withdrawn', name: 'Ditarik' }),
  ],
  partners: [partner(1), partner(2, { closedOn: '2026-01-31' })],
  outlets: [outlet(1, 1, { hours: '08.00–20.00' }), outlet(2, 2), outlet(3, 1, { closedOn: '2026-01-31' })],
  bought: [sold(2, 1), sold(1, 1), sold(1, 2), sold(1, 3), sold(3, 1), sold(4, 1)],
  regulations,
  rules,
  names,
  distributions: [distribution('2026-Q3', { hotel: [9, 2, 3, 4, 1, 2], minimarket: [40, 3, 9, 20, 12, 5] })],
  figures,
}
