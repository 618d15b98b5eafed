// The words of the pages of published demand: places that are free for IKM, their money terms first, and how to ask.
import type { Language } from './text.ts'

const indonesian = {
  title: 'Slot kosong untuk IKM',
  ofCategory: (name: string) => `Slot kosong untuk ${name}`,
  ofKecamatan: (name: string) => `Slot kosong di Kecamatan ${name}`,
  lead: 'Tempat yang ditawarkan mitra usaha kepada IKM. Syarat uangnya disebut lebih dahulu, yang terbaik bagi IKM di atas.',
  description: (title: string) =>
    `${title} di Kabupaten Bekasi: jual putus atau titip jual, margin, sewa, hari pembayaran, retur, dan sertifikat yang diminta.`,
  counted: (count: string, _one: boolean) => `${count} slot masih punya tempat.`,
  none: 'Belum ada slot kosong di sini. Lihat semua slot, atau tanyakan kepada petugas.',
  places: 'Tempat yang ditawarkan',
  all: 'Semua slot kosong',
  byCategory: 'Menurut yang dicari',
  byKecamatan: 'Menurut kecamatan',
  wayOf: (name: string, count: string) => `${name} (${count})`,
  terms: 'Syarat uang',
  how: { 'buy-out': 'Jual putus: barang dibeli', consignment: 'Titip jual: dibayar setelah laku' },
  margin: 'Margin',
  marginOf: (percent: string) => `${percent}% dari harga jual`,
  rent: 'Sewa',
  rentOf: (amount: string) => `${amount} sebulan`,
  noRent: 'Tanpa sewa',
  payment: 'Dibayar',
  paidAfter: {
    'buy-out': (days: string, _one: boolean) => `${days} hari setelah barang diterima`,
    consignment: (days: string, _one: boolean) => `${days} hari setelah akhir bulan`,
  },
  returns: 'Retur',
  wants: 'Yang dicari',
  wantsNothing: 'Belum disebut; tanyakan kepada mitra usahanya.',
  certificates: 'Sertifikat',
  noCertificates: 'Tidak ada',
  volume: 'Jumlah',
  place: 'Tempat',
  vacant: (count: string, _one: boolean) => `${count} tempat kosong`,
  openedOn: (day: string) => `Dibuka mulai ${day}`,
  ask: {
    title: 'Cara meminta tempat',
    signIn: 'Masuk sebagai IKM, lalu ajukan produk Anda',
    signInSays:
      'IKM yang sudah terdaftar masuk dengan e-mail dan mengajukan produknya. Jawabannya datang paling lama 14 hari.',
    register: 'Belum terdaftar? Daftarkan usaha Anda',
    officer:
      'Tanpa e-mail, mintalah petugas: Dinas Perindustrian Kabupaten Bekasi (pembina IKM) atau pendamping di desa Anda dapat mendaftarkan usaha dan membantu mengajukan.',
  },
  fromFront: 'Usaha Anda membuat yang dicari? Lihat tempat yang ditawarkan mitra usaha, dengan syarat uangnya.',
  toDemand: 'Lihat slot kosong untuk IKM',
  fromPartner: 'IKM yang ingin masuk ke sini: lihat slot yang masih kosong.',
}
type DemandText = typeof indonesian

const english: DemandText = {
  title: 'Vacant slots for IKM',
  ofCategory: (name) => `Vacant slots for ${name}`,
  ofKecamatan: (name) => `Vacant slots in ${name} district`,
  lead: 'Places that partners offer to small producers (IKM). Their money terms come first, the best for an IKM on top.',
  description: (title) =>
    `${title} in Kabupaten Bekasi: buy-out or consignment, margin, rent, days to payment, returns, and the certificates asked for.`,
  counted: (count, one) => (one ? '1 slot has a free place.' : `${count} slots have a free place.`),
  none: 'No slot is vacant here yet. See all slots, or ask an officer.',
  places: 'Places on offer',
  all: 'All vacant slots',
  byCategory: 'By what is asked for',
  byKecamatan: 'By district (kecamatan)',
  wayOf: (name, count) => `${name} (${count})`,
  terms: 'Money terms',
  how: { 'buy-out': 'Buy-out: the goods are bought', consignment: 'Consignment: paid once sold' },
  margin: 'Margin',
  marginOf: (percent) => `${percent}% of the selling price`,
  rent: 'Rent',
  rentOf: (amount) => `${amount} a month`,
  noRent: 'No rent',
  payment: 'Paid',
  paidAfter: {
    'buy-out': (days, one) => `${days} ${one ? 'day' : 'days'} after delivery`,
    consignment: (days, one) => `${days} ${one ? 'day' : 'days'} after the end of the month`,
  },
  returns: 'Returns',
  wants: 'Asked for',
  wantsNothing: 'Not said yet; ask the partner.',
  certificates: 'Certificates',
  noCertificates: 'None',
  volume: 'Amount',
  place: 'Where',
  vacant: (count, one) => `${count} free ${one ? 'place' : 'places'}`,
  openedOn: (day) => `Open from ${day}`,
  ask: {
    title: 'How to ask for a place',
    signIn: 'Sign in as an IKM and offer your products',
    signInSays:
      'An IKM that is registered signs in by e-mail and offers its products. The answer comes within 14 days.',
    register: 'Not registered yet? Register your business',
    officer:
      'Without e-mail, ask an officer: the Industry Agency of Kabupaten Bekasi (Dinas Perindustrian) or the coach of your village can register a business and help it to ask.',
  },
  fromFront: 'Do you make what is asked for? See the places that partners offer, with their money terms.',
  toDemand: 'See vacant slots for IKM',
  fromPartner: 'IKM that wish to stand here: see the slots that are vacant.',
}

export const DEMAND_TEXTS: Record<Language, DemandText> = { id: indonesian, en: english }
