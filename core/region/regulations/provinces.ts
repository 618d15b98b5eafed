// Rules of Jawa Timur and Bali as reported (hotels by stars, purchases by volume), for comparison.
import { hospitalityLadder, LADDER_SOURCES, PROCESS, reportingLadder } from './ladders.ts'
import { MONTHLY, QUARTERLY, SUPPOSED } from './terms.ts'
import { NOTE, type Regulation } from './type.ts'

const shared = {
  note: NOTE,
  status: 'draft',
  certainty: 'B',
  ladders: {
    quota: hospitalityLadder('Templat contoh tangga kuota'),
    reporting: reportingLadder('Templat contoh tangga laporan'),
  },
  ...PROCESS,
} as const

export const pergubJatim252018 = {
  ...shared,
  id: 'pergub-jatim-25-2018',
  title: 'Pergub Jawa Timur 25/2018: mitra UMKM hotel, menurut pemberitaan',
  titleEn: 'Pergub Jawa Timur 25/2018: partners of hotels, as reported',
  source: [
    'https://m.malangtimes.com/baca/32312/20181018/190500/hotel-wajib-jalin-kerja-sama-dengan-pelaku-usaha-umkm/',
    LADDER_SOURCES.hospitality,
    LADDER_SOURCES.objection,
  ],
  assumed: 'Periode dan jam peringatan tidak ditemukan: triwulanan dan templat.',
  assumedEn: 'Neither a period nor warning clocks were found: quarterly, and the template.',
  rules: [
    {
      id: 'jatim-2018-hotel-ikm',
      name: 'Mitra UMKM hotel: nonbintang 1, bintang 1-2 dua, bintang 3-5 tiga',
      nameEn: 'Partners of a hotel: no star one, 1-2 stars two, 3-5 stars three',
      versions: [
        {
          ...SUPPOSED,
          ...QUARTERLY,
          citation: 'Pergub Jawa Timur 25/2018 Pasal 12',
          sectors: ['hotel'],
          unit: 'outlet',
          slotKinds: ['shelf', 'procurement'],
          base: 'ikm',
          quota: {
            kind: 'tiers',
            measure: 'stars',
            tiers: [
              { atLeast: 0, required: 1 },
              { atLeast: 1, required: 2 },
              { atLeast: 3, required: 3 },
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Regulation

export const pergubBali992018 = {
  ...shared,
  id: 'pergub-bali-99-2018',
  title: 'Pergub Bali 99/2018: serapan produk industri lokal, menurut pemberitaan',
  titleEn: 'Pergub Bali 99/2018: uptake of local industry products, as reported',
  source: [
    'https://beritabali.com/berita/201901070009/pergub-99-tahun-2018-wajibkan-toko-swalayan-hotel-dan-restoran-serap-produk-lokal',
    'https://balitopik.com/hipmi-bali-sebut-masih-banyak-hotel-restoran-tidak-gunakan-produk-lokal',
    LADDER_SOURCES.hospitality,
    LADDER_SOURCES.objection,
  ],
  assumed:
    'Hanya bagian produk industri lokal yang dimuat: bagian tani, ternak, dan ikan, juga bagian toko swalayan, memerlukan total per kelompok barang. Periode di sini bulanan. Pada 2024 tanpa sanksi: tangga templat.',
  assumedEn:
    'Only the share of local industry products is kept: those of crops, livestock and fish, and those of stores, need totals by group of goods. The period is monthly here. In 2024 there were no sanctions: template ladder.',
  rules: [
    {
      id: 'bali-2018-volume',
      name: 'Dua puluh persen volume kebutuhan dari produk industri lokal',
      nameEn: 'Twenty percent of the volume needed from local industry products',
      versions: [
        {
          ...SUPPOSED,
          ...MONTHLY,
          citation: 'Pergub Bali 99/2018',
          sectors: ['hotel', 'restaurant', 'catering'],
          unit: 'partner',
          slotKinds: ['procurement'],
          base: 'volume',
          quota: { kind: 'share', percent: 20 },
        },
      ],
    },
  ],
} as const satisfies Regulation
