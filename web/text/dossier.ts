// The words of an IKM's dossier, the paper for a buyer.
import type { Language } from './text.ts'

const indonesian = {
  title: (name: string) => `Profil pemasok: ${name}`,
  madeOn: (day: string) => `Dibuat ${day} dari catatan Etalase.`,
  kind: 'Jenis produk',
  place: 'Tempat usaha',
  state: 'Pencatatan',
  states: { registered: 'terdaftar', verified: 'diperiksa petugas', withdrawn: 'ditarik' },
  life: 'Tanda usaha terakhir',
  contact: 'Nomor usaha',
  noContact: 'belum disetujui untuk ditampilkan; kirim pertanyaan lewat halaman IKM di Etalase',
  page: 'Halaman di Etalase',
  products: 'Produk',
  noProducts: 'Belum ada produk yang ditawarkan.',
  price: 'Harga',
  stood: 'Penempatan yang terkonfirmasi',
  stoodSays: 'Bulan yang diiyakan IKM, atau petugas berdasarkan dokumen, dalam dua belas bulan terakhir.',
  noneStood: 'Belum ada penempatan yang terkonfirmasi dalam dua belas bulan terakhir.',
  at: (outlet: string, business: string, kecamatan: string) => `${outlet} (${business}), ${kecamatan}`,
  since: (from: string, to: string) => (to === '' ? `sejak ${from}` : `${from} sampai ${to}`),
  demonstration: 'Contoh: usaha ini rekaan, dibuat untuk peragaan.',
}
export type DossierText = typeof indonesian

const english: DossierText = {
  title: (name) => `Supplier’s dossier: ${name}`,
  madeOn: (day) => `Made on ${day} from the records of Etalase.`,
  kind: 'Kind of products',
  place: 'Place of business',
  state: 'On record as',
  states: { registered: 'registered', verified: 'checked by an officer', withdrawn: 'withdrawn' },
  life: 'Last sign of life',
  contact: 'Business number',
  noContact: 'not yet agreed to be shown; send a question from the page of the IKM in Etalase',
  page: 'Page in Etalase',
  products: 'Products',
  noProducts: 'No product is offered yet.',
  price: 'Price',
  stood: 'Confirmed placements',
  stoodSays: 'The months that the IKM, or an officer on papers, said yes to in the last twelve months.',
  noneStood: 'No placement was confirmed in the last twelve months.',
  at: (outlet, business, kecamatan) => `${outlet} (${business}), ${kecamatan}`,
  since: (from, to) => (to === '' ? `since ${from}` : `${from} to ${to}`),
  demonstration: 'Example: this business is invented, for the demonstration.',
}

export const DOSSIER_TEXTS: Record<Language, DossierText> = { id: indonesian, en: english }
