// Demonstration rules of Kabupaten Bekasi for stores and shopping centres: by slot, by SKU, by area.
import { LADDER_SOURCES, PROCESS, reportingLadder, retailLadder } from './ladders.ts'
import { NOTE, type Regulation, type RuleVersion } from './type.ts'

const minimarket = {
  from: '2025-10-01',
  to: null,
  enactedOn: '2025-09-15',
  citation: 'Contoh Pasal 6 ayat (1)',
  sectors: ['minimarket'],
  where: [],
  unit: 'outlet',
  slotKinds: ['shelf'],
  base: 'slot',
  quota: { kind: 'fixed', required: 1 },
  period: 'quarter',
  minCoverage: 75,
  minDistinctIkm: 1,
  minIkmDays: 14,
  maxBackdateDays: 31,
  graceDays: 90,
  minObligatedDays: 30,
  closingDays: 7,
  phaseIn: [],
} as const satisfies RuleVersion

export const exampleRetail = {
  id: 'example-retail',
  title: 'Contoh aturan Kabupaten Bekasi: toko swalayan dan pusat perbelanjaan',
  titleEn: 'Example rules of Kabupaten Bekasi: stores and shopping centres',
  note: NOTE,
  status: 'enacted',
  certainty: 'contoh',
  source: [
    'https://bekasitimes.id/2020/11/10/ketua-komisi-ii-dprd-sunandar-pusat-perbelanjaan-wajib-sediakan-tempat-promosi-produk-lokal',
    'https://jabarline.com/2021/06/09/dinas-koperasi-ukm-living-plaza-jababeka-mou-tingkatkan-kemitraan-usaha-mikro/',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Sepuluh persen di atas 1.000 m2 dan ruang di minimarket mengikuti pemberitaan tentang Perda 1/2019; tahapan, angka slot, dan porsi SKU ditulis untuk contoh ini.',
  assumedEn:
    'Ten percent above 1,000 m2 and a space in minimarkets follow press reports of Perda 1/2019; phases, numbers of slots and the share of SKU were written for this example.',
  rules: [
    {
      id: 'minimarket-slots',
      name: 'Slot rak di tiap minimarket',
      nameEn: 'Shelf slots in every minimarket',
      // A law grows by versions: the second gave eight weeks' notice and binds from a quarter's first day.
      versions: [
        minimarket,
        {
          ...minimarket,
          from: '2026-07-01',
          enactedOn: '2026-05-04',
          citation: 'Contoh Pasal 6 ayat (1), perubahan pertama',
          quota: { kind: 'fixed', required: 2 },
          minDistinctIkm: 2,
        },
      ],
    },
    {
      id: 'supermarket-skus',
      name: 'Jenis barang IKM di supermarket',
      nameEn: 'Kinds of IKM goods in supermarkets',
      versions: [
        {
          from: '2026-01-01',
          to: null,
          enactedOn: '2025-09-15',
          citation: 'Contoh Pasal 6 ayat (3)',
          sectors: ['supermarket'],
          where: [],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'sku',
          quota: { kind: 'share', measure: 'skuCount', percent: 0.5 },
          period: 'semester',
          minCoverage: 60,
          minDistinctIkm: 5,
          minIkmDays: 30,
          maxBackdateDays: 31,
          graceDays: 90,
          minObligatedDays: 60,
          closingDays: 14,
          phaseIn: [
            { from: '2026-01-01', percent: 50 },
            { from: '2027-01-01', percent: 100 },
          ],
        },
      ],
    },
    {
      id: 'mall-area',
      name: 'Luas untuk IKM di pusat perbelanjaan dan toko besar di atas 1.000 m2',
      nameEn: 'Area for IKM in shopping centres and large stores above 1,000 m2',
      versions: [
        {
          from: '2026-01-01',
          to: null,
          enactedOn: '2025-09-15',
          citation: 'Contoh Pasal 7 ayat (1)',
          sectors: ['mall', 'department-store', 'hypermarket'],
          where: [{ measure: 'effectiveAreaDm2', op: '>', value: 100_000 }],
          unit: 'outlet',
          slotKinds: ['shelf'],
          base: 'area',
          quota: { kind: 'share', measure: 'effectiveAreaDm2', percent: 10 },
          period: 'quarter',
          minCoverage: 75,
          minDistinctIkm: 3,
          minIkmDays: 14,
          maxBackdateDays: 31,
          graceDays: 180,
          minObligatedDays: 30,
          closingDays: 7,
          phaseIn: [
            { from: '2026-01-01', percent: 50 },
            { from: '2027-01-01', percent: 100 },
          ],
        },
      ],
    },
  ],
  ladders: {
    quota: retailLadder('Contoh Pasal 11'),
    reporting: reportingLadder('Contoh Pasal 10'),
  },
  ...PROCESS,
} as const satisfies Regulation
