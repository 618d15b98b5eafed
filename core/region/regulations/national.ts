// National rules as reported (shopping centres, public infrastructure, government purchases), for comparison.
import { LADDER_SOURCES, PROCESS, TEMPLATE_LADDERS } from './ladders.ts'
import { QUARTERLY, SUPPOSED, YEARLY } from './terms.ts'
import { NOTE, type Regulation } from './type.ts'

const shared = { note: NOTE, status: 'draft', ladders: TEMPLATE_LADDERS, ...PROCESS } as const

export const permendag232021 = {
  ...shared,
  id: 'permendag-23-2021',
  title: 'Permendag 23/2021: ruang UMK-M di pusat perbelanjaan, menurut ringkasan KPPU',
  titleEn: 'Permendag 23/2021: space for small business in shopping centres, as summed up by KPPU',
  certainty: 'B',
  source: ['https://kppu.go.id/?p=37709', LADDER_SOURCES.retail, LADDER_SOURCES.objection],
  assumed:
    'Ringkasan tidak menegaskan luas yang mana; di sini ruang usaha efektif. Sanksi PP 28/2025 Pasal 431-434 tanpa angka hari: templat.',
  assumedEn:
    'The summary does not say which area; here it is the effective one. Sanctions of PP 28/2025 Pasal 431-434 name no days: template.',
  rules: [
    {
      id: 'permendag-2021-mall',
      name: 'Tiga puluh persen luas pusat perbelanjaan',
      nameEn: 'Thirty percent of the area of a shopping centre',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Permendag 23/2021 Pasal 7 ayat (7)',
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

export const pp72021 = {
  ...shared,
  id: 'pp-7-2021',
  title: 'PP 7/2021: area UMK di infrastruktur publik, menurut pemberitaan',
  titleEn: 'PP 7/2021: area for small business in public infrastructure, as reported',
  certainty: 'B',
  source: [
    'https://pahami.id/dunia/berita-30-persen-area-di-infrastruktur-publik-wajib-buat-umkm-170395',
    'https://selalukabar.com/infrastruktur-publik-diwajibkan-alokasikan-30-persen-area-untuk-umkm-139255.html',
    'https://datacenter.ortax.org/ortax/aturan/show/17837',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Bandara dan pelabuhan tidak dimuat karena bukan sektor di sini. Batas sewa 30% dari tarif komersial (Pasal 67) bukan kuota, jadi tidak diperiksa. Jam peringatan: templat.',
  assumedEn:
    'Airports and ports are no sectors here and left out. The rent limit of 30% of the commercial rate (Pasal 67) is no quota and not checked. Warning clocks: template.',
  rules: [
    {
      id: 'pp-2021-public-area',
      name: 'Tiga puluh persen area komersial tempat istirahat, terminal, dan stasiun',
      nameEn: 'Thirty percent of the commercial area of rest areas, terminals and stations',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'PP 7/2021 Pasal 60 ayat (1) dan (2)',
          sectors: ['rest-area', 'terminal', 'station'],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'area',
          quota: { kind: 'share', measure: 'commercialAreaDm2', percent: 30 },
        },
      ],
    },
  ],
} as const satisfies Regulation

export const perpres122021 = {
  ...shared,
  id: 'perpres-12-2021',
  title: 'Perpres 16/2018 dan 12/2021: belanja pemerintah untuk usaha kecil',
  titleEn: 'Perpres 16/2018 and 12/2021: government purchases from small business',
  certainty: 'B',
  source: [
    'https://christiangamas.net/perpres-12-2021-terbit-pemerintah-wajib-alokasikan-40-belanja-barang-untuk-umk-dan-koperasi/',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Pasal dibaca dari kutipan, bukan lembaran resmi; diubah lagi oleh Perpres 46/2025, yang tidak dibaca. Dasarnya anggaran belanja, di sini belanja yang dilaporkan; usaha kecil dan koperasi tidak sama dengan IKM.',
  assumedEn:
    'The article was read in a quotation, not in the gazette; amended again by Perpres 46/2025, not read. Its base is the budget, here the reported purchases; small business and cooperatives are not the same set as IKM.',
  rules: [
    {
      id: 'perpres-2021-spend',
      name: 'Empat puluh persen belanja barang dan jasa perangkat daerah',
      nameEn: 'Forty percent of what government offices buy',
      versions: [
        {
          ...SUPPOSED,
          ...YEARLY,
          citation: 'Perpres 12/2021 Pasal 65 ayat (3)',
          sectors: ['government-office'],
          unit: 'partner',
          slotKinds: ['procurement'],
          base: 'spend',
          quota: { kind: 'share', percent: 40 },
        },
      ],
    },
  ],
} as const satisfies Regulation
