// Perda Kabupaten Bekasi 1/2019 and Perbup 73/2020 as the press reported them, for comparison.
import { LADDER_SOURCES, PROCESS, TEMPLATE_LADDERS } from './ladders.ts'
import { QUARTERLY, SUPPOSED } from './terms.ts'
import { NOTE, type Regulation } from './type.ts'

export const perdaBekasi2019 = {
  id: 'perda-bekasi-1-2019',
  title: 'Perda Kabupaten Bekasi 1/2019 dan Perbup 73/2020, menurut pemberitaan',
  titleEn: 'Perda Kabupaten Bekasi 1/2019 and Perbup 73/2020, as reported',
  note: NOTE,
  status: 'draft',
  certainty: 'B',
  source: [
    'https://bekasitimes.id/2020/11/10/ketua-komisi-ii-dprd-sunandar-pusat-perbelanjaan-wajib-sediakan-tempat-promosi-produk-lokal',
    'https://swatantranews.com/2021/08/03/tidak-sertakan-produk-umkm-ijin-usaha-besar-bisa-dicabut/',
    'https://jabarline.com/2021/06/09/dinas-koperasi-ukm-living-plaza-jababeka-mou-tingkatkan-kemitraan-usaha-mikro/',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Naskah tidak terbaca. Evaluasi Dinas 2021 bulanan, di sini triwulanan. "Ruang khusus" di waralaba dibaca sebagai satu slot rak per minimarket, karena waralaba bukan ukuran. Jam peringatan tidak ditemukan: templat.',
  assumedEn:
    'The text was not available. The agency evaluated monthly in 2021; here quarterly. A "special space" in franchises is read as one shelf slot a minimarket, because franchising is no measure. No warning clocks were found: template.',
  rules: [
    {
      id: 'bekasi-2019-area',
      name: 'Sepuluh persen ruang usaha efektif di atas 1.000 m2',
      nameEn: 'Ten percent of effective business space above 1,000 m2',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Perda Kab. Bekasi 1/2019; Perbup 73/2020 Pasal 17',
          sectors: ['mall', 'supermarket', 'department-store', 'hypermarket'],
          where: [{ measure: 'effectiveAreaDm2', op: '>', value: 100_000 }],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'area',
          quota: { kind: 'share', measure: 'effectiveAreaDm2', percent: 10 },
        },
      ],
    },
    {
      id: 'bekasi-2019-franchise',
      name: 'Ruang khusus di waralaba',
      nameEn: 'A special space in franchises',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Perda Kab. Bekasi 1/2019',
          sectors: ['minimarket'],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'slot',
          quota: { kind: 'fixed', required: 1 },
        },
      ],
    },
  ],
  ladders: TEMPLATE_LADDERS,
  ...PROCESS,
} as const satisfies Regulation
