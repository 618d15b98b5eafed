// What a place of each sector is like: its measures, and the slots by which it would do what the example rules ask.
import type { PeriodKind } from '../../../core/kernel/period.ts'
import { demonstration } from '../../../core/region/regulations.ts'
import type { MeasureId, SectorId } from '../../../core/region/sectors.ts'
import type { Chance } from './chance.ts'

export type Measures = Partial<Record<MeasureId, number>>

/** A slot to be offered: so many IKM stand in it, each with so many products. */
export type SlotDraft = {
  name: string
  kind: 'shelf' | 'procurement'
  form: 'shelf' | 'kiosk' | 'menu' | 'amenity' | 'supply'
  areaDm2: number
  openings: number
  products: number
}

/** What such a place is to be filled with. */
export const WANTED: Record<SlotDraft['form'], { categories: string[]; certificates?: string[] }> = {
  shelf: { categories: ['keripik-kerupuk', 'dodol-kue', 'minuman-jamu'], certificates: ['pirt'] },
  kiosk: { categories: ['keripik-kerupuk', 'dodol-kue', 'batik-kain', 'anyaman-bambu-kayu', 'suvenir-mainan'] },
  menu: { categories: ['bumbu-sambal', 'tahu-tempe', 'dodol-kue'] },
  amenity: { categories: ['sabun-kebersihan', 'anyaman-bambu-kayu', 'batik-kain'] },
  supply: { categories: ['dodol-kue', 'tahu-tempe', 'keripik-kerupuk', 'kemasan-cetak'] },
}

type Place = {
  measures: (chance: Chance) => Measures
  slots: (measures: Measures) => SlotDraft[]
}

const shelf = (name: string, areaDm2: number, openings = 1, products = 1): SlotDraft => ({
  name,
  kind: 'shelf',
  form: 'shelf',
  areaDm2,
  openings,
  products,
})

const supply = (name: string, form: 'menu' | 'amenity' | 'supply'): SlotDraft => ({
  name,
  kind: 'procurement',
  form,
  areaDm2: 0,
  openings: 1,
  products: 1,
})

const kiosk = (name: string, areaDm2: number): SlotDraft => ({ ...shelf(name, areaDm2), form: 'kiosk' })

/** `count` equal parts that together are at least a tenth of the effective area. */
const tenth = ({ effectiveAreaDm2 = 0 }: Measures, count: number, name: string): SlotDraft[] =>
  Array.from({ length: count }, (_, i) => kiosk(`${name} ${i + 1}`, Math.ceil(effectiveAreaDm2 / 10 / count)))

const store = (chance: Chance, lowM2: number, highM2: number, sku: number): Measures => {
  const sellingAreaDm2 = chance.whole(lowM2, highM2) * 100
  return { sellingAreaDm2, effectiveAreaDm2: Math.ceil(sellingAreaDm2 * 1.1), skuCount: sku }
}

export const PLACES: Record<SectorId, Place> = {
  hotel: {
    measures: (chance) => ({ stars: chance.whole(0, 5), rooms: chance.whole(20, 240) }),
    slots: ({ stars = 0 }) => [
      supply('Perlengkapan kamar', 'amenity'),
      ...(stars >= 1 ? [supply('Kudapan sarapan', 'menu')] : []),
      ...(stars >= 3 ? [shelf('Etalase lobi', 200)] : []),
    ],
  },
  restaurant: {
    measures: (chance) => ({ seats: chance.whole(4, 24) * 10 }),
    slots: ({ seats = 0 }) => [shelf('Rak kasir', 60), ...(seats >= 150 ? [supply('Sambal dan camilan', 'menu')] : [])],
  },
  catering: {
    measures: (chance) => ({ workers: chance.whole(20, 150) }),
    slots: () => [supply('Kudapan dus', 'supply')],
  },
  minimarket: {
    measures: (chance) => ({ sellingAreaDm2: chance.whole(80, 300) * 100 }),
    slots: () => [shelf('Rak depan', 120), shelf('Rak camilan', 90)],
  },
  supermarket: {
    measures: (chance) => store(chance, 500, 900, chance.whole(16, 20) * 100),
    slots: () => [shelf('Lorong produk Bekasi', 800, 6, 2)],
  },
  'department-store': {
    measures: (chance) => store(chance, 1_200, 2_400, 3_000),
    slots: (measures) => tenth(measures, 3, 'Pojok Bekasi'),
  },
  hypermarket: {
    measures: (chance) => store(chance, 5_100, 8_000, 9_000),
    slots: (measures) => tenth(measures, 3, 'Gerai IKM'),
  },
  mall: {
    measures: (chance) => {
      const effectiveAreaDm2 = chance.whole(15, 60) * 10_000
      return { effectiveAreaDm2, commercialAreaDm2: Math.ceil(effectiveAreaDm2 * 1.4) }
    },
    slots: (measures) => tenth(measures, 4, 'Kios'),
  },
  'rest-area': {
    measures: (chance) => ({ commercialAreaDm2: chance.whole(10, 60) * 1_000 }),
    slots: () => [kiosk('Kios oleh-oleh', 900), kiosk('Kios minuman', 600)],
  },
  terminal: {
    measures: (chance) => ({ commercialAreaDm2: chance.whole(5, 20) * 1_000 }),
    slots: () => [kiosk('Kios ruang tunggu', 600)],
  },
  station: {
    measures: (chance) => ({ commercialAreaDm2: chance.whole(5, 20) * 1_000 }),
    slots: () => [kiosk('Kios peron', 500)],
  },
  estate: {
    measures: (chance) => ({ commercialAreaDm2: chance.whole(20, 80) * 10_000 }),
    slots: ({ commercialAreaDm2 = 0 }) =>
      Array.from({ length: commercialAreaDm2 >= 500_000 ? 4 : 2 }, (_, i) => kiosk(`Kios kawasan ${i + 1}`, 1_200)),
  },
  factory: {
    measures: (chance) => ({ workers: chance.whole(15, 120) * 10 }),
    slots: () => [supply('Kantin', 'supply')],
  },
  'government-office': {
    measures: (chance) => ({ workers: chance.whole(30, 200) }),
    slots: () => [supply('Kudapan rapat', 'supply')],
  },
}

/** The kinds of period that the example rules ask such a unit to report for. */
export function reportedKinds(sector: SectorId, unit: 'outlet' | 'partner'): PeriodKind[] {
  const kinds = demonstration.flatMap(({ rules }) =>
    rules.flatMap(({ versions }) =>
      versions.flatMap((version) =>
        version.unit === unit && version.sectors.includes(sector) ? [version.period] : [],
      ),
    ),
  )
  return [...new Set(kinds)]
}
