// What an IKM still needs, in words: what it is, why it counts, and how it is done.
import type { ReadinessStep, StepCode } from '../../core/readiness/schema.ts'
import { CATALOG_TEXTS } from './catalog.ts'
import { dayText, type Language } from './text.ts'

/** Of what: the name of a product or of a paper, and a day, each as it is written in a sentence. */
type Told = { product: string; paper: string; day: string }
type Words = { title: (told: Told) => string; how: (told: Told) => string }

const of = (product: string) => (product === '' ? '' : ` ${product}`)

const indonesian: Record<StepCode, Words> = {
  'add-product': {
    title: () => 'Tambahkan produk pertama Anda',
    how: () => 'Tanpa produk, tidak ada yang dapat dicari pembeli. Nama, satuan, dan harga sudah cukup untuk mulai.',
  },
  'say-alive': {
    title: () => 'Katakan bahwa usaha masih jalan',
    how: () => 'Sudah lama tidak ada kabar, jadi usaha Anda tampil sebagai tidak aktif. Satu ketukan sudah cukup.',
  },
  'renew-paper': {
    title: ({ paper, product }) => `Perpanjang${of(product)}: ${paper}`,
    how: ({ day }) => `Masa berlakunya habis pada ${day}. Ajukan perpanjangan, lalu tulis nomor dan tanggal yang baru.`,
  },
  'correct-pirt': {
    title: ({ product }) => `Periksa nomor P-IRT${of(product)}`,
    how: () =>
      'Nomor P-IRT terdiri dari 15 angka dan diawali angka 1 sampai 8. Salin dari sertifikatnya. Bila belum terbit, hapus dulu.',
  },
  'correct-halal': {
    title: ({ product }) => `Periksa nomor sertifikat halal${of(product)}`,
    how: () => 'Nomornya diawali ID lalu angka, seperti pada sertifikat SiHalal. Bila belum terbit, hapus dulu.',
  },
  'correct-nib': {
    title: () => 'Periksa NIB Anda',
    how: () => 'NIB terdiri dari 13 angka. Salin dari lembar NIB yang terbit di OSS.',
  },
  'correct-npwp': {
    title: () => 'Periksa NPWP Anda',
    how: () => 'NPWP sekarang 16 angka. Nomor lama yang 15 angka ditulis dengan angka 0 di depannya.',
  },
  'correct-barcode': {
    title: ({ product }) => `Periksa barcode${of(product)}`,
    how: () =>
      'Barcode EAN-13 terdiri dari 13 angka, dan angka terakhirnya dihitung dari yang lain. Salin lagi dari kemasan.',
  },
  'get-nib': {
    title: () => 'Buat NIB, gratis',
    how: () => 'Mitra meminta NIB sebelum membeli. Daftarkan di oss.go.id, atau minta bantuan pendamping desa Anda.',
  },
  'get-pirt': {
    title: ({ product }) => `Urus P-IRT untuk${of(product)}`,
    how: () =>
      'Toko tidak boleh memajang pangan kemasan tanpa izin. Daftarkan di sppirt.pom.go.id setelah punya NIB. Susu, serta daging dan ikan beku, perlu izin BPOM MD.',
  },
  'get-halal': {
    title: ({ product }) => `Urus sertifikat halal untuk${of(product)}`,
    how: ({ day }) =>
      `Pangan dari usaha kecil wajib bersertifikat halal sejak ${day}. Usaha dengan penjualan sampai Rp500 juta setahun dapat menyatakan sendiri di SiHalal, tanpa biaya.`,
  },
  'renew-soon': {
    title: ({ paper, product }) => `Segera habis${of(product)}: ${paper}`,
    how: ({ day }) => `Berlaku sampai ${day}. Ajukan perpanjangan sekarang, supaya barang tidak ditarik dari rak.`,
  },
  'add-photo': {
    title: ({ product }) => `Pasang foto${of(product)}`,
    how: () => 'Satu foto yang terang, dari depan, sudah cukup. Ambil dengan kamera ponsel.',
  },
  'add-price': {
    title: ({ product }) => `Tulis harga${of(product)}`,
    how: () => 'Mitra mencari menurut harga. Tulis harga terendah per satuan; bisa diubah kapan saja.',
  },
  'add-capacity': {
    title: ({ product }) => `Tulis sanggup berapa sebulan:${of(product)}`,
    how: () =>
      'Mitra takut kehabisan barang. Tulis jumlah yang pasti sanggup; yang lebih besar bisa dipikul bersama IKM lain.',
  },
  'say-terms': {
    title: () => 'Katakan syarat bayar yang Anda terima',
    how: () =>
      'Jual putus atau titip jual, margin, dan paling lama berapa hari dibayar. Tawaran di luar itu tidak akan datang.',
  },
  'publish-number': {
    title: () => 'Izinkan nomor usaha ditampilkan',
    how: () => 'Pembeli dapat langsung menghubungi Anda lewat WhatsApp. Tanpa izin, mereka memakai formulir pesan.',
  },
  'check-region': {
    title: ({ product }) => `P-IRT${of(product)} dari daerah lain`,
    how: () =>
      'Angka ke-4 sampai ke-7 bukan 3216 (Kabupaten Bekasi). Bila memang terbit di daerah lain, biarkan; bila salah tulis, perbaiki.',
  },
  'get-barcode': {
    title: ({ product }) => `Barcode untuk${of(product)}`,
    how: () =>
      'Jaringan toko modern memintanya. Daftarkan di GS1 Indonesia (angka depan 899). Warung dan hotel tidak memerlukannya.',
  },
}

const english: Record<StepCode, Words> = {
  'add-product': {
    title: () => 'Add your first product',
    how: () =>
      'Without a product there is nothing that a buyer can find. A name, a unit and a price are enough to begin.',
  },
  'say-alive': {
    title: () => 'Say that you are still in business',
    how: () => 'Nothing was heard for long, so your business is shown as inactive. One tap is enough.',
  },
  'renew-paper': {
    title: ({ paper, product }) => `Renew${of(product)}: ${paper}`,
    how: ({ day }) => `It ended on ${day}. Apply for a new one, then write its number and its last day here.`,
  },
  'correct-pirt': {
    title: ({ product }) => `Check the P-IRT number${of(product)}`,
    how: () =>
      'A P-IRT number has 15 digits and begins with 1 to 8. Copy it from the certificate. If it is not issued yet, take it out.',
  },
  'correct-halal': {
    title: ({ product }) => `Check the halal certificate’s number${of(product)}`,
    how: () =>
      'It begins with ID and digits follow, as on the SiHalal certificate. If it is not issued yet, take it out.',
  },
  'correct-nib': {
    title: () => 'Check your NIB',
    how: () => 'A NIB has 13 digits. Copy it from the sheet that OSS issued.',
  },
  'correct-npwp': {
    title: () => 'Check your NPWP',
    how: () => 'An NPWP now has 16 digits. The old number of 15 is written with a 0 before it.',
  },
  'correct-barcode': {
    title: ({ product }) => `Check the barcode${of(product)}`,
    how: () => 'An EAN-13 has 13 digits, and the last follows from the others. Copy it from the pack again.',
  },
  'get-nib': {
    title: () => 'Get a NIB, free of charge',
    how: () => 'Partners ask for a NIB before they buy. Register at oss.go.id, or ask your village’s coach to help.',
  },
  'get-pirt': {
    title: ({ product }) => `Get a P-IRT for${of(product)}`,
    how: () =>
      'Shops may not show packed food without a permit. Register at sppirt.pom.go.id once you have a NIB. Milk, and frozen meat and fish, need a BPOM MD permit.',
  },
  'get-halal': {
    title: ({ product }) => `Get the halal certificate for${of(product)}`,
    how: ({ day }) =>
      `Food of small businesses must be certified halal since ${day}. With sales up to Rp500 million a year you may declare it yourself at SiHalal, free of charge.`,
  },
  'renew-soon': {
    title: ({ paper, product }) => `Ends soon${of(product)}: ${paper}`,
    how: ({ day }) =>
      `It holds until ${day}. Apply for the next one now, so that the goods are not taken off the shelf.`,
  },
  'add-photo': {
    title: ({ product }) => `Add a photo${of(product)}`,
    how: () => 'One bright photo from the front is enough. Take it with your telephone.',
  },
  'add-price': {
    title: ({ product }) => `Write the price${of(product)}`,
    how: () => 'Partners search by price. Write the lowest a unit; it can be changed at any time.',
  },
  'add-capacity': {
    title: ({ product }) => `Write how much you can make a month:${of(product)}`,
    how: () =>
      'Partners fear an empty shelf. Write what you can surely make; more can be carried together with other IKM.',
  },
  'say-terms': {
    title: () => 'Say which terms of payment you accept',
    how: () =>
      'Buy-out or consignment, the margin, and the most days until you are paid. Offers beyond that will not come.',
  },
  'publish-number': {
    title: () => 'Let your business number be shown',
    how: () => 'Buyers can reach you by WhatsApp at once. Without your consent they use the message form.',
  },
  'check-region': {
    title: ({ product }) => `A P-IRT of another region${of(product)}`,
    how: () =>
      'Digits 4 to 7 are not 3216 (Kabupaten Bekasi). If it was issued elsewhere, leave it; if it was copied wrongly, correct it.',
  },
  'get-barcode': {
    title: ({ product }) => `A barcode for${of(product)}`,
    how: () =>
      'Chains of shops ask for it. Register with GS1 Indonesia (it begins with 899). Stalls and hotels do not need it.',
  },
}

const WORDS: Record<Language, Record<StepCode, Words>> = { id: indonesian, en: english }

/** The step as a heading and a sentence. */
export function readinessWords(step: ReadinessStep, language: Language): { title: string; how: string } {
  const told = {
    product: step.name ?? '',
    paper: step.paper === undefined ? '' : CATALOG_TEXTS[language].kinds[step.paper],
    day: step.on === undefined ? '' : dayText(step.on, language),
  }
  const { title, how } = WORDS[language][step.step]
  return { title: title(told), how: how(told) }
}
