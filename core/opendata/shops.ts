// The open datasets of the outlets of partners, and of what of the regency can be bought where.
import { column } from './column.ts'
import { datasetOf } from './dataset.ts'
import type { OpenOutlet, OpenPlace } from './facts.ts'
import { invented, ofKecamatan, ofSector, ofVillage } from './shared.ts'

export const OUTLETS = datasetOf<OpenOutlet>({
  id: 'gerai',
  title: { id: 'Gerai mitra usaha', en: 'Outlets of partners' },
  about: {
    id: 'Satu baris satu gerai yang buka, milik mitra usaha yang tercatat. Tidak dikatakan siapa wajib apa.',
    en: 'One row an open outlet of a partner on record. It does not say who owes what.',
  },
  key: ['gerai'],
  columns: [
    column('gerai', 'text', { id: 'Nomor gerai.', en: 'Id of the outlet.' }, ({ outlet }) => outlet.unit),
    column('nama', 'text', { id: 'Nama gerai.', en: 'Name of the outlet.' }, ({ outlet }) => outlet.name),
    column(
      'mitra',
      'text',
      { id: 'Nomor mitra usaha; halamannya /tempat/<nomor>/.', en: 'Id of the partner; its page is /en/tempat/<id>/.' },
      ({ partner }) => partner.unit,
    ),
    column(
      'nama_mitra',
      'text',
      { id: 'Nama mitra usaha.', en: 'Name of the partner.' },
      ({ partner }) => partner.name,
    ),
    ...ofSector<OpenOutlet>(({ outlet }) => outlet.sector),
    column(
      'alamat',
      'text',
      { id: 'Alamat tempat usaha.', en: 'Address of the business premises.' },
      ({ outlet }) => outlet.address,
    ),
    ...ofKecamatan<OpenOutlet>(({ outlet }) => outlet.kecamatan),
    ...ofVillage<OpenOutlet>(({ outlet }) => outlet.village),
    column('jam_buka', 'text', { id: 'Jam buka.', en: 'Opening hours.' }, ({ outlet }) => outlet.hours, {
      always: false,
    }),
    column('peta', 'text', { id: 'Tautan peta.', en: 'Link to a map.' }, ({ outlet }) => outlet.mapLink, {
      always: false,
    }),
    invented<OpenOutlet>(({ partner }) => partner.demonstration),
  ],
})

export const PLACES = datasetOf<OpenPlace>({
  id: 'tempat-beli',
  title: { id: 'Tempat membeli', en: 'Where to buy' },
  about: {
    id: 'Satu baris satu produk di satu gerai: ada penempatan, dan IKM mengonfirmasinya untuk bulan ini atau salah satu dari dua bulan sebelumnya.',
    en: 'One row a product in an outlet: it is placed there, and its maker confirmed that for this month or one of the two before.',
  },
  key: ['produk', 'gerai'],
  columns: [
    column('produk', 'text', { id: 'Nomor produk.', en: 'Id of the product.' }, ({ product }) => product.product),
    column('nama_produk', 'text', { id: 'Nama produk.', en: 'Name of the product.' }, ({ product }) => product.name),
    column('ikm', 'text', { id: 'Nomor IKM pembuatnya.', en: 'Id of its maker.' }, ({ maker }) => maker.ikm),
    column('nama_ikm', 'text', { id: 'Nama usaha pembuatnya.', en: 'Name of its maker.' }, ({ maker }) => maker.name),
    column('gerai', 'text', { id: 'Nomor gerai.', en: 'Id of the outlet.' }, ({ outlet }) => outlet.unit),
    column('nama_gerai', 'text', { id: 'Nama gerai.', en: 'Name of the outlet.' }, ({ outlet }) => outlet.name),
    column(
      'kecamatan_gerai',
      'text',
      { id: 'Kode kecamatan gerai.', en: 'Code of the outlet’s kecamatan.' },
      ({ outlet }) => outlet.kecamatan,
    ),
    column(
      'bulan_konfirmasi',
      'month',
      { id: 'Bulan terakhir yang dibenarkan IKM.', en: 'Newest month that its maker confirmed.' },
      ({ month }) => month,
    ),
    invented<OpenPlace>(({ maker, partner }) => maker.demonstration || partner.demonstration, {
      id: 'true: IKM atau mitra usahanya rekaan untuk peragaan.',
      en: 'true: its maker or the partner is invented for the demonstration.',
    }),
  ],
})
