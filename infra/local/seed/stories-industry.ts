// Told stories of estates and factories, and of public places that offer slots without owing any.
import { finding, type ToldPartner } from './told.ts'

export const INDUSTRY: readonly ToldPartner[] = [
  {
    name: 'Kawasan Industri Contoh Utara',
    sector: 'estate',
    outlets: [
      {
        manner: 'keeper',
        measures: { commercialAreaDm2: 620_000 },
        finding: finding(
          'estate-slots',
          0,
          ['Empat kios satu semester', 'Four kiosks through a semester'],
          [
            'Wajib empat slot, karena area komersialnya luas.',
            'It owes four slots, because its commercial area is large.',
          ],
        ),
      },
      { manner: 'halfway', measures: { commercialAreaDm2: 310_000 } },
    ],
  },
  {
    name: 'Pabrik Contoh Presisi',
    sector: 'factory',
    measures: { workers: 800 },
    buying: 'buyer',
    finding: finding(
      'factory-volume',
      2,
      ['Kantin pabrik membeli dari IKM', 'A factory’s canteen buys of IKM'],
      ['Dihitung dalam kilogram, untuk perusahaan seutuhnya.', 'Counted in kilograms, for the company as a whole.'],
    ),
    outlets: [{ manner: 'idle', measures: { workers: 800 } }],
  },
  {
    name: 'Pabrik Contoh Garmen',
    sector: 'factory',
    measures: { workers: 450 },
    buying: 'little',
    finding: finding(
      'factory-volume',
      1,
      ['Terlalu sedikit yang dibeli', 'Too little is bought'],
      ['Seperseratus dari volume: kurang.', 'A hundredth of the volume: short.'],
    ),
    outlets: [{ manner: 'idle', measures: { workers: 450 } }],
  },
  {
    name: 'Pabrik Contoh Kemasan',
    sector: 'factory',
    finding: finding(
      'factory-volume',
      2,
      ['Jumlah pekerja belum dicatat', 'The number of workers is not on record'],
      ['Apakah ketentuan ini mengikat belum dapat diketahui.', 'Whether the rule binds cannot be known yet.'],
    ),
    outlets: [{ manner: 'idle', measures: { workers: 350 } }],
  },
  {
    name: 'Pabrik Contoh Logam',
    sector: 'factory',
    measures: { workers: 1_200 },
    buying: 'unanswered',
    outlets: [{ manner: 'silent', measures: { workers: 1_200 } }],
  },
  {
    name: 'Rest Area Contoh Timur',
    sector: 'rest-area',
    outlets: [{ manner: 'vacant', measures: { commercialAreaDm2: 40_000 } }],
  },
  {
    name: 'Terminal Contoh Tengah',
    sector: 'terminal',
    outlets: [{ manner: 'idle', measures: { commercialAreaDm2: 12_000 } }],
  },
  {
    name: 'Stasiun Contoh Barat',
    sector: 'station',
    outlets: [{ manner: 'silent', measures: { commercialAreaDm2: 9_000 } }],
  },
  {
    name: 'Kantor Contoh Perangkat Daerah',
    sector: 'government-office',
    outlets: [{ manner: 'thorough', measures: { workers: 120 } }],
  },
]
