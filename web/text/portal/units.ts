// The words with which a unit and a year are chosen.
import type { Language } from '../text.ts'

const indonesian = {
  unit: 'Gerai',
  year: 'Tahun',
  choose: 'Pilih…',
  show: 'Tampilkan',
  noOutlets: 'Belum ada gerai yang Anda urus. Tambahkan gerai di halaman Gerai, atau minta pemilik memilihkannya.',
}
type UnitText = typeof indonesian

const english: UnitText = {
  unit: 'Outlet',
  year: 'Year',
  choose: 'Choose…',
  show: 'Show',
  noOutlets: 'You look after no outlet yet. Add one on the page Outlets, or ask the owner to choose one for you.',
}

export const UNIT_TEXTS: Record<Language, UnitText> = { id: indonesian, en: english }
