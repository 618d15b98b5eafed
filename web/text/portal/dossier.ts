// The words of the button for an IKM's dossier.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Profil pemasok',
  says: 'Kertas untuk bagian pengadaan: produk, harga, kapasitas, sertifikat, dan bulan yang terkonfirmasi.',
  own: 'Kertas untuk pembeli: produk, harga, kapasitas, sertifikat, dan bulan yang terkonfirmasi. Nomor usaha hanya ikut bila Anda menyetujuinya.',
  make: 'Buat PDF',
  makeOf: (name: string) => `Buat PDF profil pemasok ${name}`,
}
type DossierButtonText = typeof indonesian

const english: DossierButtonText = {
  title: 'Supplier’s dossier',
  says: 'A paper for the purchasing department: products, prices, capacity, certificates, and the months confirmed.',
  own: 'A paper for buyers: products, prices, capacity, certificates, and the months confirmed. The business number is in it only if you agreed.',
  make: 'Make a PDF',
  makeOf: (name) => `Make a PDF: dossier of ${name}`,
}

export const DOSSIER_BUTTON_TEXTS: Record<Language, DossierButtonText> = { id: indonesian, en: english }
