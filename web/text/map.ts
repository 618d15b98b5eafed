// The words of the maps.
import type { Language } from './text.ts'

const indonesian = {
  credit: 'Batas wilayah: Cahya DSN (MIT). Bukan batas resmi.',
  legend: 'Arti warna dan angka',
  active: (count: string, _one: boolean) => `${count} IKM aktif`,
  vacant: (count: string, _one: boolean) => `${count} slot kosong`,
  activeMap: 'Peta: IKM aktif',
  vacantMap: 'Peta: slot kosong',
  here: 'Letak di kabupaten',
  itself: 'kecamatan ini',
  beside: 'Berbatasan dengan',
  neighbour: 'berbatasan',
  dutiesMap: 'Peta kewajiban yang terpenuhi. Angkanya ada dalam tabel di bawah.',
  percent: (percent: string) => `${percent} %`,
  met: (percent: string) => `${percent} % terpenuhi`,
  duties: 'Persen kewajiban yang terpenuhi; yang tidak wajib tidak dihitung.',
  together: 'Bagian gabungan hanya punya satu angka, dan di peta satu huruf:',
  notTold: 'tidak ada angka',
}
export type MapText = typeof indonesian

const english: MapText = {
  credit: 'Boundaries: Cahya DSN (MIT). Not official ones.',
  legend: 'What colours and numbers mean',
  active: (count) => `${count} active IKM`,
  vacant: (count, one) => `${count} vacant ${one ? 'slot' : 'slots'}`,
  activeMap: 'Map: active IKM',
  vacantMap: 'Map: vacant slots',
  here: 'Where it lies',
  itself: 'this district',
  beside: 'Borders on',
  neighbour: 'a neighbour',
  dutiesMap: 'Map of duties that are met. The numbers are in the table below.',
  percent: (percent) => `${percent}%`,
  met: (percent) => `${percent}% met`,
  duties: 'Duties that are met, in percent; those that are exempt are left out.',
  together: 'Merged parts have one number only, and one letter on the map:',
  notTold: 'no number',
}

export const MAP_TEXTS: Record<Language, MapText> = { id: indonesian, en: english }
