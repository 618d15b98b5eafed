// The words of the form that opens a slot: the place, its money terms, and what it asks for.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Buka slot',
  button: 'Buka slot',
  opened: 'Slot dibuka.',
  steps: { place: 'Tempat', terms: 'Syarat uang', wants: 'Yang dicari' },
  fields: {
    name: { label: 'Nama slot', hint: 'Misalnya: Rak dekat kasir', missing: 'Tulis nama slot.' },
    form: {
      label: 'Bentuk',
      hint: 'Rak dan kios dihitung sebagai rak; menu, perlengkapan tamu dan pasokan sebagai pengadaan.',
      missing: 'Pilih bentuk slot.',
    },
    position: { label: 'Letak' },
    areaDm2: {
      label: 'Luas (dm²)',
      hint: '1 m² adalah 100 dm²; tulis 0 bila tidak memakai tempat.',
      missing: 'Tulis luasnya, atau 0.',
      wrong: 'Tulis luas dengan angka bulat, misalnya 150.',
    },
    openings: {
      label: 'Banyaknya tempat',
      hint: 'Satu IKM menempati satu tempat.',
      missing: 'Tulis banyaknya tempat.',
      wrong: 'Tulis angka bulat dari 1 sampai 200.',
    },
    openedOn: { label: 'Dibuka pada', missing: 'Pilih harinya.', wrong: 'Pilih hari yang ada di kalender.' },
    supply: { label: 'Cara beli', missing: 'Pilih cara beli.' },
    marginPercent: {
      label: 'Margin (persen)',
      hint: 'Bagian mitra usaha dari harga jual.',
      missing: 'Tulis marginnya, atau 0.',
      wrong: 'Tulis angka dari 0 sampai 100, paling banyak dua angka di belakang koma, misalnya 12,5.',
    },
    rentIdrPerMonth: {
      label: 'Sewa sebulan (rupiah)',
      missing: 'Tulis sewanya, atau 0.',
      wrong: 'Tulis angka bulat, misalnya 150.000.',
    },
    paymentDays: {
      label: 'Dibayar setelah (hari)',
      hint: 'Sejak barang diterima, atau sejak akhir bulan bila titip jual.',
      missing: 'Tulis berapa hari.',
      wrong: 'Tulis angka bulat, misalnya 14.',
    },
    returnsBorneBy: { label: 'Retur ditanggung', missing: 'Pilih siapa yang menanggung retur.' },
    categories: {
      label: 'Kategori yang dicari',
      hint: 'Paling banyak lima. Tanpa ini tidak ada IKM yang dapat dicocokkan.',
      missing: 'Pilih kategori, karena Anda menyebut hal lain yang dicari.',
      wrong: 'Pilih paling banyak lima kategori.',
    },
    certificates: { label: 'Sertifikat yang diminta' },
    priceMostIdr: { label: 'Harga paling tinggi (rupiah)', wrong: 'Tulis angka bulat, misalnya 12.500.' },
    volumePerMonth: { label: 'Banyaknya sebulan', wrong: 'Tulis angka bulat, paling sedikit 1.' },
    unitOfSale: {
      label: 'Satuan jual',
      hint: 'Misalnya: bungkus 250 g',
      missing: 'Tulis satuannya, karena Anda menyebut banyaknya sebulan.',
    },
    leadDaysMost: { label: 'Pengerjaan paling lama (hari)', wrong: 'Tulis angka bulat, misalnya 7.' },
  } as Record<string, FieldWords>,
}
type SlotOpenText = typeof indonesian

const english: SlotOpenText = {
  title: 'Open a slot',
  button: 'Open the slot',
  opened: 'The slot was opened.',
  steps: { place: 'The place', terms: 'Money terms', wants: 'What it asks for' },
  fields: {
    name: { label: 'Name of the slot', hint: 'For example: shelf by the till', missing: 'Write the name of the slot.' },
    form: {
      label: 'Form',
      hint: 'Shelf and kiosk count as shelf; menu, guest amenities and supply as procurement.',
      missing: 'Choose the form of the slot.',
    },
    position: { label: 'Position' },
    areaDm2: {
      label: 'Area (dm²)',
      hint: '1 m² is 100 dm²; write 0 where it takes no room.',
      missing: 'Write the area, or 0.',
      wrong: 'Write a whole number, such as 150.',
    },
    openings: {
      label: 'Number of places',
      hint: 'One IKM takes one place.',
      missing: 'Write the number of places.',
      wrong: 'Write a whole number from 1 to 200.',
    },
    openedOn: { label: 'Opened on', missing: 'Choose the day.', wrong: 'Choose a day of the calendar.' },
    supply: { label: 'How it is bought', missing: 'Choose how it is bought.' },
    marginPercent: {
      label: 'Margin (percent)',
      hint: 'The partner’s share of the selling price.',
      missing: 'Write the margin, or 0.',
      wrong: 'Write a number from 0 to 100 with at most two decimals, such as 12,5.',
    },
    rentIdrPerMonth: {
      label: 'Rent a month (rupiah)',
      missing: 'Write the rent, or 0.',
      wrong: 'Write a whole number, such as 150.000.',
    },
    paymentDays: {
      label: 'Paid after (days)',
      hint: 'From the delivery, or from the end of the month on consignment.',
      missing: 'Write how many days.',
      wrong: 'Write a whole number, such as 14.',
    },
    returnsBorneBy: { label: 'Returns are borne by', missing: 'Choose who bears returns.' },
    categories: {
      label: 'Categories asked for',
      hint: 'At most five. Without any, no IKM can be matched.',
      missing: 'Choose a category, because you ask for something else.',
      wrong: 'Choose at most five categories.',
    },
    certificates: { label: 'Certificates asked for' },
    priceMostIdr: { label: 'Highest price (rupiah)', wrong: 'Write a whole number, such as 12.500.' },
    volumePerMonth: { label: 'Volume a month', wrong: 'Write a whole number, at least 1.' },
    unitOfSale: {
      label: 'Unit of sale',
      hint: 'For example: pack of 250 g',
      missing: 'Write the unit, because you name a volume a month.',
    },
    leadDaysMost: { label: 'Longest lead time (days)', wrong: 'Write a whole number, such as 7.' },
  },
}

export const SLOT_OPEN_TEXTS: Record<Language, SlotOpenText> = { id: indonesian, en: english }
