// The open datasets of IKM and of what they offer: no person, no number, and of where an IKM is no more than its village.
import type { Ikm } from '../ikm/schema.ts'
import { type Column, column } from './column.ts'
import { datasetOf } from './dataset.ts'
import type { OpenProduct } from './facts.ts'
import { DAYS, IDR, invented, OF_SALE, ofCategory, ofKecamatan, ofPapers, ofVillage } from './shared.ts'

export const IKM = datasetOf<Ikm>({
  id: 'ikm',
  title: { id: 'IKM', en: 'IKM (small and medium industries)' },
  about: {
    id: 'Satu baris satu IKM yang tercatat dan tidak mengundurkan diri.',
    en: 'One row an IKM that is on record and has not withdrawn.',
  },
  key: ['ikm'],
  columns: [
    column(
      'ikm',
      'text',
      { id: 'Nomor IKM; halamannya /ikm/<nomor>/.', en: 'Id of the IKM; its page is /en/ikm/<id>/.' },
      ({ ikm }) => ikm,
    ),
    column('nama', 'text', { id: 'Nama usaha.', en: 'Name of the business.' }, ({ name }) => name),
    ...ofCategory<Ikm>(({ category }) => category),
    ...ofKecamatan<Ikm>(({ kecamatan }) => kecamatan),
    ...ofVillage<Ikm>(({ village }) => village),
    column(
      'aktif',
      'boolean',
      {
        id: 'Apakah IKM belakangan ini memberi tanda usaha.',
        en: 'Whether the IKM showed a sign of life lately.',
      },
      ({ activity }) => activity === 'active',
      { source: 'count' },
    ),
    column(
      'tanda_usaha_terakhir',
      'day',
      { id: 'Hari tanda usaha terakhir.', en: 'Day of the last sign of life.' },
      ({ lastSignOfLife }) => lastSignOfLife,
      { always: false },
    ),
    column(
      'terverifikasi',
      'boolean',
      { id: 'Apakah petugas sudah memeriksanya.', en: 'Whether an officer has verified it.' },
      ({ state }) => state === 'verified',
    ),
    ofPapers<Ikm>(({ certificates }) => certificates),
    column(
      'sumber',
      'text',
      {
        id: '“registered”: didaftarkan; selain itu alamat berita yang menyebutnya.',
        en: '“registered”, or the address of the report that named it.',
      },
      ({ source }) => source,
    ),
    invented<Ikm>(({ demonstration }) => demonstration),
  ],
})

const MAY_BE_EMPTY = { always: false } as const

const PRICE: Column<OpenProduct>[] = [
  column(
    'satuan_jual',
    'text',
    { id: 'Satuan penjualan.', en: 'Unit in which it is sold.' },
    ({ product }) => product.unitOfSale,
  ),
  column(
    'harga_dari',
    'integer',
    { id: 'Harga terendah per satuan jual.', en: 'Lowest price of a unit of sale.' },
    ({ product }) => product.priceFromIdr,
    { unit: IDR, ...MAY_BE_EMPTY },
  ),
  column(
    'harga_sampai',
    'integer',
    { id: 'Harga tertinggi per satuan jual.', en: 'Highest price of a unit of sale.' },
    ({ product }) => product.priceToIdr,
    { unit: IDR, ...MAY_BE_EMPTY },
  ),
]

const AMOUNTS: Column<OpenProduct>[] = [
  column(
    'kapasitas_per_hari',
    'integer',
    { id: 'Yang dapat dibuat dalam sehari.', en: 'What can be made in a day.' },
    ({ product }) => product.capacityPerDay,
    { unit: OF_SALE, ...MAY_BE_EMPTY },
  ),
  column(
    'kapasitas_per_bulan',
    'integer',
    { id: 'Yang dapat dibuat dalam sebulan.', en: 'What can be made in a month.' },
    ({ product }) => product.capacityPerMonth,
    { unit: OF_SALE, ...MAY_BE_EMPTY },
  ),
  column(
    'pesanan_minimum',
    'integer',
    { id: 'Pesanan paling sedikit.', en: 'Smallest order.' },
    ({ product }) => product.minimumOrder,
    { unit: OF_SALE, ...MAY_BE_EMPTY },
  ),
  column(
    'waktu_siap',
    'integer',
    { id: 'Dari pesanan sampai siap.', en: 'From the order until it is ready.' },
    ({ product }) => product.leadTimeDays,
    { unit: DAYS, ...MAY_BE_EMPTY },
  ),
  column(
    'tahan_simpan',
    'integer',
    { id: 'Lama tahan disimpan.', en: 'How long it keeps.' },
    ({ product }) => product.shelfLifeDays,
    { unit: DAYS, ...MAY_BE_EMPTY },
  ),
]

export const PRODUCTS = datasetOf<OpenProduct>({
  id: 'produk',
  title: { id: 'Produk', en: 'Products' },
  about: {
    id: 'Satu baris satu produk yang ditawarkan IKM.',
    en: 'One row a product that an IKM offers.',
  },
  key: ['produk'],
  columns: [
    column(
      'produk',
      'text',
      { id: 'Nomor produk; halamannya /produk/<nomor>/.', en: 'Id of the product; its page is /en/produk/<id>/.' },
      ({ product }) => product.product,
    ),
    column('nama', 'text', { id: 'Nama produk.', en: 'Name of the product.' }, ({ product }) => product.name),
    column('ikm', 'text', { id: 'Nomor IKM pembuatnya.', en: 'Id of its maker.' }, ({ maker }) => maker.ikm),
    column('nama_ikm', 'text', { id: 'Nama usaha pembuatnya.', en: 'Name of its maker.' }, ({ maker }) => maker.name),
    ...ofCategory<OpenProduct>(({ product }) => product.category),
    ...ofKecamatan<OpenProduct>(({ maker }) => maker.kecamatan),
    ...PRICE,
    ...AMOUNTS,
    ofPapers<OpenProduct>(({ product }) => product.certificates),
    column(
      'ikm_aktif',
      'boolean',
      {
        id: 'Apakah pembuatnya belakangan ini memberi tanda usaha.',
        en: 'Whether its maker showed a sign of life lately.',
      },
      ({ maker }) => maker.activity === 'active',
      { source: 'count' },
    ),
    invented<OpenProduct>(({ maker }) => maker.demonstration),
  ],
})
