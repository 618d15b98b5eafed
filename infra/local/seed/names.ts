// Invented names: no real business, person or street stands behind them, and each says that it is an example.
import type { SectorId } from '../../../core/region/sectors.ts'
import type { Chance } from './chance.ts'

const FIRST = ['Sari', 'Karya', 'Berkah', 'Mekar', 'Tunas', 'Rejeki', 'Cahaya', 'Guna', 'Sumber', 'Tirta', 'Rasa']
const SECOND = ['Melati', 'Bambu', 'Jaya', 'Lestari', 'Citarum', 'Sawah', 'Kencana', 'Mandiri', 'Pesisir', 'Asri']
const STREETS = ['Melati', 'Kenanga', 'Anggrek', 'Cempaka', 'Teratai', 'Dahlia', 'Flamboyan', 'Seruni']

const TRADES: Record<SectorId, string> = {
  hotel: 'Hotel',
  restaurant: 'Rumah Makan',
  catering: 'Jasa Boga',
  minimarket: 'Toko',
  supermarket: 'Swalayan',
  'department-store': 'Toserba',
  hypermarket: 'Hiper',
  mall: 'Mal',
  'rest-area': 'Rest Area',
  terminal: 'Terminal',
  station: 'Stasiun',
  estate: 'Kawasan Industri',
  factory: 'Pabrik',
  'government-office': 'Kantor',
}

/** `Toko Contoh Mekar Sawah 12` */
export function partnerName(chance: Chance, sector: SectorId, number: number): string {
  return `${TRADES[sector]} Contoh ${chance.pick(FIRST)} ${chance.pick(SECOND)} ${number}`
}

/** `Dodol Sari Melati (Contoh 12)`, after the first word of what it makes. */
export function ikmName(chance: Chance, product: string, number: number): string {
  const trade = product.split(/[\s(,/]/)[0] ?? 'Usaha'
  return `${trade} ${chance.pick(FIRST)} ${chance.pick(SECOND)} (Contoh ${number})`
}

export function addressIn(chance: Chance, village: string): string {
  return `Jalan ${chance.pick(STREETS)} Contoh No. ${chance.whole(1, 180)}, ${village}`
}
