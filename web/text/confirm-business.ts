// The words of profile and stock behind the confirm link, in both languages.
import type { Language } from './text.ts'

const indonesian = {
  link: 'Stok & cerita usaha',
  title: 'Stok & cerita usaha',
  lead: 'Yang disimpan di sini langsung tampil di halaman Anda dan dipakai mencarikan slot. Nomor telepon, kontak dan akun tidak dapat diubah dari tautan ini.',
  saved: 'Tersimpan.',
  products: 'Produk',
  none: 'Belum ada produk yang ditawarkan.',
  outOfStock: 'sedang kosong',
  inStock: 'tersedia',
  price: (rupiah: string, unit: string) => `mulai Rp${rupiah} per ${unit}`,
  noPrice: 'harga belum diisi',
  monthly: (count: string, unit: string) => `${count} ${unit} sebulan`,
  days: (count: string) => `siap dalam ${count} hari`,
  change: 'Ubah',
  of: (what: string) => `untuk ${what}`,
  story: 'Cerita usaha',
  noStory: 'Belum ada cerita.',
  back: 'Kembali ke stok & cerita usaha',
  month: 'Kembali ke pertanyaan bulan ini',
  save: 'Simpan',
  optional: 'boleh dikosongkan',
  stock: {
    priceFromIdr: { label: 'Harga mulai (rupiah)', hint: (unit: string) => `Per ${unit}. Angka saja, misalnya 15000.` },
    priceToIdr: { label: 'Harga sampai (rupiah)', hint: () => 'Kosongkan bila hanya satu harga.' },
    capacityPerMonth: { label: 'Sanggup dibuat sebulan', hint: (unit: string) => `Dalam ${unit}.` },
    leadTimeDays: { label: 'Lama menyiapkan pesanan (hari)', hint: () => 'Dari dipesan sampai siap diambil.' },
    outOfStock: 'Sedang kosong: belum dapat dikirim',
    outOfStockHint: 'Selama dicentang, produk ini tetap tampil tetapi tidak diajukan ke slot.',
    wrong: 'Isi dengan angka bulat saja, tanpa koma.',
  },
  storyField: {
    label: 'Cerita usaha',
    hint: 'Siapa yang membuat, sejak kapan, apa yang khas. Jangan menulis nomor telepon, surel atau tautan.',
    wrong:
      'Cerita tidak boleh memuat nomor telepon, surel atau tautan, dan paling panjang 2.000 huruf. Hapus bagian itu lalu simpan lagi.',
  },
  kept: 'Belum disimpan. Yang Anda ketik masih ada di bawah.',
  changed:
    'Sementara Anda mengetik, ini diubah dari tempat lain, jadi belum disimpan. Yang Anda ketik masih ada di bawah. Tekan Simpan bila itu yang benar.',
  now: (value: string) => `Sekarang tercatat: ${value}`,
  empty: 'kosong',
}
export type ConfirmBusinessText = typeof indonesian

const english: ConfirmBusinessText = {
  link: 'Stock & story',
  title: 'Stock & story',
  lead: 'What is saved here stands on your page at once and is used to find slots for you. Telephone numbers, contact and accounts cannot be changed by this link.',
  saved: 'Saved.',
  products: 'Products',
  none: 'No product is offered yet.',
  outOfStock: 'out of stock',
  inStock: 'in stock',
  price: (rupiah, unit) => `from Rp${rupiah} per ${unit}`,
  noPrice: 'no price yet',
  monthly: (count, unit) => `${count} ${unit} a month`,
  days: (count) => `ready in ${count} ${count === '1' ? 'day' : 'days'}`,
  change: 'Change',
  of: (what) => `for ${what}`,
  story: 'Story of the business',
  noStory: 'There is no story yet.',
  back: 'Back to stock & story',
  month: 'Back to the questions of the month',
  save: 'Save',
  optional: 'may stay empty',
  stock: {
    priceFromIdr: { label: 'Price from (rupiah)', hint: (unit) => `Per ${unit}. Digits only, for instance 15000.` },
    priceToIdr: { label: 'Price up to (rupiah)', hint: () => 'Leave it empty where there is one price.' },
    capacityPerMonth: { label: 'Can be made in a month', hint: (unit) => `In ${unit}.` },
    leadTimeDays: { label: 'Days to prepare an order', hint: () => 'From the order until it can be fetched.' },
    outOfStock: 'Out of stock: cannot be delivered now',
    outOfStockHint: 'While this is ticked the product stays on show and is proposed for no slot.',
    wrong: 'Type a whole number in digits only.',
  },
  storyField: {
    label: 'Story of the business',
    hint: 'Who makes it, since when, what is special. Write no telephone number, e-mail address or link.',
    wrong:
      'The story may hold no telephone number, e-mail address or link, and at most 2,000 letters. Take that out and save again.',
  },
  kept: 'Not saved yet. What you typed is still below.',
  changed:
    'While you typed, this was changed elsewhere, so it was not saved. What you typed is still below. Press Save if that is right.',
  now: (value) => `On record now: ${value}`,
  empty: 'empty',
}

export const CONFIRM_BUSINESS_TEXTS: Record<Language, ConfirmBusinessText> = { id: indonesian, en: english }
