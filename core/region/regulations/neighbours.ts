// Rules of Kota Bekasi, Kota Bandung and Kulon Progo as reported (area, kinds of goods), for comparison.
import { LADDER_SOURCES, PROCESS, TEMPLATE_LADDERS } from './ladders.ts'
import { HALF_YEARLY, QUARTERLY, SUPPOSED } from './terms.ts'
import { NOTE, type Regulation } from './type.ts'

const shared = { note: NOTE, status: 'draft', certainty: 'B', ladders: TEMPLATE_LADDERS, ...PROCESS } as const

export const perdaKotaBekasi = {
  ...shared,
  id: 'perda-kota-bekasi-7-2012',
  title: 'Perda Kota Bekasi 7/2012: tempat UKM di tiap gerai, menurut pemberitaan',
  titleEn: 'Perda Kota Bekasi 7/2012: a place for small business in every outlet, as reported',
  source: [
    'https://ekonomi.bisnis.com/read/20150409/87/421086/pebisnis-tak-tahu-toko-modern-sediakan-10-ruang-untuk-produk-umkm',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Berita menyebut 10% "tempat" tanpa menegaskan luas: di sini ruang usaha efektif. Kemudian diganti Perda 19/2019, yang tidak dibaca. Jam peringatan: templat.',
  assumedEn:
    'The press says 10% of the "place" without naming an area: here the effective one. Later replaced by Perda 19/2019, not read. Warning clocks: template.',
  rules: [
    {
      id: 'kota-bekasi-2012-area',
      name: 'Sepuluh persen tempat di tiap gerai toko modern',
      nameEn: 'Ten percent of the place in every modern store',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Perda Kota Bekasi 7/2012',
          sectors: ['minimarket', 'supermarket', 'department-store', 'hypermarket', 'mall'],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'area',
          quota: { kind: 'share', measure: 'effectiveAreaDm2', percent: 10 },
        },
      ],
    },
  ],
} as const satisfies Regulation

export const perdaKotaBandung = {
  ...shared,
  id: 'perda-kota-bandung-2024',
  title: 'Perda Kota Bandung tentang pusat perbelanjaan dan toko swalayan (2024), menurut pemberitaan',
  titleEn: 'Perda Kota Bandung on shopping centres and stores (2024), as reported',
  source: [
    'https://jabarekspres.com/berita/2024/03/01/aprindo-jabar-masih-mendalami-ini-pasal-pasal-baru-dalam-perda-minimarket-kota-bandung/2',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Dapat pula dipenuhi dengan ruang promosi produk dalam negeri, yang lebih luas daripada IKM. Luas dibaca sebagai ruang usaha efektif. Jam peringatan: templat.',
  assumedEn:
    'It may also be met by promoting domestic goods, a wider set than IKM. The area is read as the effective one. Warning clocks: template.',
  rules: [
    {
      id: 'bandung-2024-mall',
      name: 'Tiga puluh persen luas area pusat perbelanjaan',
      nameEn: 'Thirty percent of the area of a shopping centre',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Perda Kota Bandung tentang pusat perbelanjaan dan toko swalayan, 2024',
          sectors: ['mall'],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'area',
          quota: { kind: 'share', measure: 'effectiveAreaDm2', percent: 30 },
        },
      ],
    },
  ],
} as const satisfies Regulation

export const perdaKulonProgo = {
  ...shared,
  id: 'perda-kulon-progo-11-2011',
  title: 'Perda Kulon Progo 11/2011 dan nota kesepahaman Tomira, menurut pemberitaan',
  titleEn: 'Perda Kulon Progo 11/2011 and the Tomira memorandum, as reported',
  source: [
    'https://jogja.solopos.com/namanya-toko-milik-rakyat-tapi-keterisian-produk-lokal-baru-5-775390',
    'https://123dok.com/document/yr8pxe7z-analisis-keterkaitan-distribusi-spasial-tomira-komoditas-unggulan-daerah.html',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Angka itu tidak pernah ditegaskan sebagai rak atau jenis barang; di sini jenis barang. Target rak 30% yang kemudian tidak dimuat. Terisi 5% pada 2016. Periode semesteran dan jam peringatan: perkiraan dan templat.',
  assumedEn:
    'The number was never settled as shelf or as kinds of goods; here it is kinds of goods. The later target of 30% of the shelf is left out. Filled to 5% in 2016. The half-year and the clocks are supposed.',
  rules: [
    {
      id: 'kulon-progo-2011-skus',
      name: 'Dua puluh persen jenis barang di toko milik rakyat',
      nameEn: 'Twenty percent of the kinds of goods in a people-owned store',
      versions: [
        {
          ...SUPPOSED,
          ...HALF_YEARLY,
          citation: 'Perda Kulon Progo 11/2011',
          sectors: ['minimarket'],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'sku',
          quota: { kind: 'share', measure: 'skuCount', percent: 20 },
        },
      ],
    },
  ],
} as const satisfies Regulation
