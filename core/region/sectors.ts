// The sectors of partners, and the measures that rules may ask of each; every unit stands in its measure's name.
import * as z from 'zod/mini'

export const MeasureId = z.enum([
  'stars',
  'rooms',
  'seats',
  'workers',
  'skuCount',
  'sellingAreaDm2',
  'effectiveAreaDm2',
  'commercialAreaDm2',
])
export type MeasureId = z.infer<typeof MeasureId>

/** A measure is a whole number from 0 to `max`; areas are in dm² (1 m² = 100 dm²), so that nothing is rounded. */
export type Measure = {
  readonly id: MeasureId
  readonly name: string
  readonly nameEn: string
  readonly unit: 'bintang' | 'kamar' | 'kursi' | 'orang' | 'jenis barang' | 'dm2'
  readonly max: number
}

const MAX_AREA_DM2 = 1_000_000_000

const allMeasures = [
  { id: 'stars', name: 'Kelas bintang (0: nonbintang)', nameEn: 'Stars (0: none)', unit: 'bintang', max: 5 },
  { id: 'rooms', name: 'Jumlah kamar', nameEn: 'Rooms', unit: 'kamar', max: 5_000 },
  { id: 'seats', name: 'Jumlah kursi', nameEn: 'Seats', unit: 'kursi', max: 10_000 },
  { id: 'workers', name: 'Jumlah pekerja', nameEn: 'Workers', unit: 'orang', max: 200_000 },
  {
    id: 'skuCount',
    name: 'Jumlah jenis barang (SKU)',
    nameEn: 'Kinds of goods (SKU)',
    unit: 'jenis barang',
    max: 500_000,
  },
  { id: 'sellingAreaDm2', name: 'Luas lantai penjualan', nameEn: 'Selling area', unit: 'dm2', max: MAX_AREA_DM2 },
  {
    id: 'effectiveAreaDm2',
    name: 'Luas ruang usaha efektif',
    nameEn: 'Effective area',
    unit: 'dm2',
    max: MAX_AREA_DM2,
  },
  { id: 'commercialAreaDm2', name: 'Luas area komersial', nameEn: 'Commercial area', unit: 'dm2', max: MAX_AREA_DM2 },
] as const satisfies readonly Measure[]

export const SectorId = z.enum([
  'hotel',
  'restaurant',
  'catering',
  'minimarket',
  'supermarket',
  'department-store',
  'hypermarket',
  'mall',
  'rest-area',
  'terminal',
  'station',
  'estate',
  'factory',
  'government-office',
])
export type SectorId = z.infer<typeof SectorId>

export type Sector = {
  readonly id: SectorId
  readonly name: string
  readonly nameEn: string
  readonly measures: readonly MeasureId[]
  /** Its class by selling area, both ends included (PP 29/2021 Pasal 87); a value outside is worth a warning. */
  readonly sellingAreaDm2?: { readonly min: number; readonly max: number }
}

const STORE = ['sellingAreaDm2', 'effectiveAreaDm2', 'skuCount'] as const

const allSectors = [
  { id: 'hotel', name: 'Hotel', nameEn: 'Hotel', measures: ['stars', 'rooms'] },
  { id: 'restaurant', name: 'Restoran dan kafe', nameEn: 'Restaurant or café', measures: ['seats'] },
  { id: 'catering', name: 'Jasa boga', nameEn: 'Catering', measures: ['workers'] },
  {
    id: 'minimarket',
    name: 'Minimarket',
    nameEn: 'Minimarket',
    measures: STORE,
    sellingAreaDm2: { min: 0, max: 40_000 },
  },
  {
    id: 'supermarket',
    name: 'Supermarket',
    nameEn: 'Supermarket',
    measures: STORE,
    sellingAreaDm2: { min: 40_001, max: 500_000 },
  },
  {
    id: 'department-store',
    name: 'Toserba (department store)',
    nameEn: 'Department store',
    measures: STORE,
    sellingAreaDm2: { min: 40_000, max: MAX_AREA_DM2 },
  },
  {
    id: 'hypermarket',
    name: 'Hypermarket',
    nameEn: 'Hypermarket',
    measures: STORE,
    sellingAreaDm2: { min: 500_001, max: MAX_AREA_DM2 },
  },
  {
    id: 'mall',
    name: 'Pusat perbelanjaan',
    nameEn: 'Shopping centre',
    measures: ['effectiveAreaDm2', 'commercialAreaDm2'],
  },
  {
    id: 'rest-area',
    name: 'Tempat istirahat jalan tol',
    nameEn: 'Toll-road rest area',
    measures: ['commercialAreaDm2'],
  },
  { id: 'terminal', name: 'Terminal', nameEn: 'Bus terminal', measures: ['commercialAreaDm2'] },
  { id: 'station', name: 'Stasiun', nameEn: 'Railway station', measures: ['commercialAreaDm2'] },
  { id: 'estate', name: 'Kawasan industri', nameEn: 'Industrial estate', measures: ['commercialAreaDm2'] },
  { id: 'factory', name: 'Pabrik', nameEn: 'Factory', measures: ['workers'] },
  { id: 'government-office', name: 'Perangkat daerah', nameEn: 'Government office', measures: ['workers'] },
] as const satisfies readonly Sector[]

/** All sectors. */
export function sectors(): readonly Sector[] {
  return allSectors
}

/** The sector with this id; undefined if there is none. */
export function sector(id: string): Sector | undefined {
  return allSectors.find((each) => each.id === id)
}

/** All measures. */
export function measures(): readonly Measure[] {
  return allMeasures
}

/** The measure with this id; undefined if there is none. */
export function measure(id: string): Measure | undefined {
  return allMeasures.find((each) => each.id === id)
}
