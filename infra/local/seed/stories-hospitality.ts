// Told stories of hotels, restaurants and catering: by IKM, by slot, and by what the company buys.
import { finding, type ToldPartner } from './told.ts'

export const HOSPITALITY: readonly ToldPartner[] = [
  {
    name: 'Hotel Contoh Nusa',
    sector: 'hotel',
    buying: 'latePayer',
    finding: finding(
      'hotel-spend',
      2,
      ['Belanja cukup, bayarnya terlambat', 'Enough is bought, and paid late'],
      [
        'Seperdelapan belanja dari IKM: terpenuhi; tanggal bayar tetap tercatat.',
        'An eighth of the purchases is of IKM: met; the days of payment are on record all the same.',
      ],
    ),
    outlets: [
      { manner: 'keeper', measures: { stars: 4, rooms: 180 } },
      { manner: 'silent', measures: { stars: 2, rooms: 60 } },
    ],
  },
  {
    name: 'Hotel Contoh Delta',
    sector: 'hotel',
    buying: 'unreported',
    finding: finding(
      'hotel-spend',
      2,
      ['Total belanja tidak dilaporkan', 'The total of purchases is not reported'],
      ['Tanpa totalnya porsi tidak dapat dihitung.', 'Without the total no share can be counted.'],
    ),
    outlets: [
      {
        manner: 'unmeasured',
        measures: { stars: 3, rooms: 110 },
        finding: finding(
          'hotel-ikm',
          2,
          ['Kelas bintang belum dicatat', 'Its stars are not on record'],
          ['Ukuran yang kurang diminta, bukan ditebak.', 'A missing measure is asked for, never guessed.'],
        ),
      },
    ],
  },
  {
    name: 'Griya Inap Contoh',
    sector: 'hotel',
    buying: 'nothing',
    finding: finding(
      'hotel-spend',
      2,
      ['Laporan nol adalah laporan', 'A zero report is a report'],
      ['Tidak berbelanja apa pun: tidak ada yang wajib.', 'Nothing was bought, so nothing is required.'],
    ),
    outlets: [{ manner: 'unsure', measures: { stars: 0, rooms: 18 } }],
  },
  {
    name: 'Hotel Contoh Meranti',
    sector: 'hotel',
    buying: 'inconsistent',
    finding: finding(
      'hotel-spend',
      2,
      ['Total yang dilaporkan di bawah yang terkonfirmasi', 'A total below what was confirmed'],
      [
        'Laporan yang bertentangan dengan pembelian diminta kembali.',
        'A report that contradicts the purchases is asked for again.',
      ],
    ),
    outlets: [{ manner: 'halfway', measures: { stars: 3, rooms: 96 } }],
  },
  {
    name: 'Rumah Makan Contoh Saung',
    sector: 'restaurant',
    outlets: [
      {
        manner: 'keeper',
        measures: { seats: 180 },
        finding: finding(
          'restaurant-slots',
          3,
          ['Triwulan berjalan dengan prakiraan', 'The current quarter, with a forecast'],
          [
            'Belum berakhir: berjalan, dan terlihat apakah akan terpenuhi.',
            'Not over yet: running, and one sees whether it will be met.',
          ],
        ),
      },
      { manner: 'idle', measures: { seats: 80 } },
      { manner: 'seen', measures: { seats: 70 } },
      {
        manner: 'ruled',
        measures: { seats: 60 },
        finding: finding(
          'restaurant-slots',
          2,
          ['IKM diam, petugas memutus atas berkas', 'The IKM is silent, an officer ruled on papers'],
          [
            'Nota dan foto cukup: terpenuhi tanpa jawaban IKM.',
            'Notes and photos suffice: met without the IKM’s answer.',
          ],
        ),
      },
      {
        manner: 'ruledLate',
        measures: { seats: 90 },
        finding: finding(
          'restaurant-slots',
          2,
          ['Putusan yang datang setelah penutupan', 'A ruling that came after closing'],
          [
            'Penilaian akhir belum terkonfirmasi; nota yang datang kemudian menghasilkan revisi dengan alasannya.',
            'The final finding was unconfirmed; notes that came later led to a revision with its reason.',
          ],
        ),
      },
      { manner: 'unmeasured', measures: { seats: 90 } },
      { manner: 'idle', measures: { seats: 30 } },
      {
        manner: 'closing',
        measures: { seats: 60 },
        finding: finding(
          'restaurant-slots',
          1,
          ['Tutup di awal triwulan', 'Closed early in the quarter'],
          ['Terlalu sedikit hari buka untuk dinilai.', 'Too few open days to be judged.'],
        ),
      },
    ],
  },
  {
    name: 'Restoran Contoh Muara',
    sector: 'restaurant',
    exempted: 'revoked',
    outlets: [{ manner: 'silent', measures: { seats: 160 } }],
  },
  { name: 'Jasa Boga Contoh Guna', sector: 'catering', outlets: [{ manner: 'keeper', measures: { workers: 60 } }] },
]
