// Demonstration rules of Kabupaten Bekasi for industrial estates and factories: by slot, by volume.
import { LADDER_SOURCES, PROCESS, reportingLadder, retailLadder } from './ladders.ts'
import { NOTE, type Regulation } from './type.ts'

export const exampleIndustry = {
  id: 'example-industry',
  title: 'Contoh aturan Kabupaten Bekasi: kawasan industri dan pabrik',
  titleEn: 'Example rules of Kabupaten Bekasi: industrial estates and factories',
  note: NOTE,
  status: 'enacted',
  certainty: 'contoh',
  source: [
    'https://beritacikarang.com/bantu-pemasaran-produk-lokal-pemkab-bekasi-lakukan-ini/',
    LADDER_SOURCES.retail,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Rencana 2018 menyebut kawasan industri, tetapi tidak ditemukan aturan dengan angka bagi kawasan atau pabrik: semua angka di sini contoh. Volume yang dilaporkan: bahan dan makanan jadi untuk kantin.',
  assumedEn:
    'The plan of 2018 names industrial estates, but no rule with a number was found for estates or factories: every number here is an example. Reported volume is ingredients and ready food for canteens.',
  rules: [
    {
      id: 'estate-slots',
      name: 'Slot di area komersial kawasan industri',
      nameEn: 'Slots in the commercial area of an industrial estate',
      versions: [
        {
          from: '2026-01-01',
          to: null,
          enactedOn: '2025-09-15',
          citation: 'Contoh Pasal 8 ayat (1)',
          sectors: ['estate'],
          where: [],
          unit: 'outlet',
          slotKinds: ['shelf', 'procurement'],
          base: 'slot',
          quota: {
            kind: 'tiers',
            measure: 'commercialAreaDm2',
            tiers: [
              { atLeast: 0, required: 2 },
              { atLeast: 500_000, required: 4 },
            ],
          },
          period: 'semester',
          minCoverage: 75,
          minDistinctIkm: 2,
          minIkmDays: 30,
          maxBackdateDays: 31,
          graceDays: 180,
          minObligatedDays: 60,
          closingDays: 14,
          phaseIn: [],
        },
      ],
    },
    {
      id: 'factory-volume',
      name: 'Volume belanja kantin pabrik dengan 300 pekerja atau lebih',
      nameEn: 'Volume bought for the canteens of factories with 300 workers or more',
      versions: [
        {
          from: '2026-01-01',
          to: null,
          enactedOn: '2025-09-15',
          citation: 'Contoh Pasal 8 ayat (2)',
          sectors: ['factory'],
          // A rule on partners reads the measures of the company, not those of its sites.
          where: [{ measure: 'workers', op: '>=', value: 300 }],
          unit: 'partner',
          slotKinds: ['procurement'],
          base: 'volume',
          quota: { kind: 'share', percent: 5 },
          period: 'quarter',
          minCoverage: 75,
          minDistinctIkm: 2,
          minIkmDays: 1,
          maxBackdateDays: 31,
          graceDays: 180,
          minObligatedDays: 30,
          closingDays: 7,
          phaseIn: [
            { from: '2026-01-01', percent: 40 },
            { from: '2027-01-01', percent: 100 },
          ],
        },
      ],
    },
  ],
  ladders: {
    quota: retailLadder('Contoh Pasal 12'),
    reporting: reportingLadder('Contoh Pasal 10'),
  },
  ...PROCESS,
} as const satisfies Regulation
