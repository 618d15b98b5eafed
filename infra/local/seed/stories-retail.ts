// Told stories of stores and shopping centres: by slot, by kinds of goods, by area.
import { finding, type ToldPartner } from './told.ts'

const SMALL_SHOP = { sellingAreaDm2: 18_000 }

export const RETAIL: readonly ToldPartner[] = [
  {
    name: 'Toko Contoh Sehari',
    sector: 'minimarket',
    outlets: [
      {
        manner: 'thorough',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          2,
          ['Dua rak terisi dan terkonfirmasi', 'Two shelves, filled and confirmed'],
          [
            'Kedua IKM menjawab ya tiap bulan dan kunjungan melihat barangnya: terpenuhi.',
            'Both IKM say yes every month and a visit saw the goods: met.',
          ],
        ),
      },
      {
        manner: 'silent',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          2,
          ['Barang terpajang, IKM diam', 'The goods stand there, the IKM are silent'],
          [
            'Tanpa jawaban tidak dihitung ya, tetapi juga bukan kekurangan: belum terkonfirmasi.',
            'Unanswered is never yes, and no shortfall either: unconfirmed.',
          ],
        ),
      },
      {
        manner: 'mute',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          1,
          ['Tidak pernah melapor', 'Never reports'],
          [
            'Yang diminta dahulu adalah laporan, bukan sanksi kuota.',
            'What is asked for first is the report, not a sanction for the quota.',
          ],
        ),
      },
      {
        manner: 'vacant',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          2,
          ['Rak kosong dengan itikad baik', 'Empty shelves in good faith'],
          [
            'Undangan ditolak dan gugur dengan alasan tercatat: kurang, tetapi petugas melihat usahanya.',
            'Invitations were declined and lapsed, with reasons on record: short, yet an officer sees what was tried.',
          ],
        ),
      },
      {
        manner: 'denied',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          2,
          ['Dilaporkan, dibantah IKM', 'Reported, and denied by the IKM'],
          ['Catatan mitra kalah dari jawaban IKM: kurang.', 'The IKM’s answer outranks the partner’s record: short.'],
        ),
      },
      {
        manner: 'opening',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          1,
          ['Gerai baru dalam masa tenggang', 'A new outlet in its days of grace'],
          ['Belum wajib, jadi dikecualikan.', 'It does not owe yet, so it is exempt.'],
        ),
      },
    ],
  },
  {
    name: 'Minimarket Contoh Dekat',
    sector: 'minimarket',
    outlets: [
      {
        manner: 'refuted',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          1,
          ['IKM berkata ya, petugas tidak melihat', 'The IKM say yes, the officer saw nothing'],
          ['Kunjungan mengalahkan jawaban untuk bulan itu.', 'A visit outranks the answer for its month.'],
        ),
      },
      {
        manner: 'repairing',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          1,
          ['Renovasi satu triwulan', 'Under repair for a quarter'],
          ['Dikecualikan dengan keputusan bertanggal.', 'Exempt by a dated decision.'],
        ),
      },
      { manner: 'revoked', measures: SMALL_SHOP },
      {
        manner: 'established',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          0,
          ['Laporan ditetapkan petugas', 'A report that an officer established'],
          [
            'Diam tidak menguntungkan: laporannya ditetapkan, lalu dinilai.',
            'Silence gains nothing: its report was established, then judged.',
          ],
        ),
      },
    ],
  },
  {
    name: 'Mart Contoh Warga',
    sector: 'minimarket',
    outlets: [
      { manner: 'slipping', measures: SMALL_SHOP },
      {
        manner: 'improving',
        measures: SMALL_SHOP,
        finding: finding(
          'minimarket-slots',
          3,
          ['Triwulan berjalan: mengejar ketinggalan', 'The current quarter: catching up'],
          ['Prakiraan menunjukkan apa yang masih dapat dicapai.', 'The forecast shows what can still be reached.'],
        ),
      },
    ],
  },
  {
    name: 'Swalayan Contoh Raya',
    sector: 'supermarket',
    outlets: [
      {
        manner: 'keeper',
        measures: { sellingAreaDm2: 70_000, effectiveAreaDm2: 80_000, skuCount: 2_000 },
        finding: finding(
          'supermarket-skus',
          0,
          ['Dua belas jenis barang dari enam IKM', 'Twelve kinds of goods of six IKM'],
          ['Dihitung per jenis barang, per semester.', 'Counted by kinds of goods, by semester.'],
        ),
      },
      { manner: 'idle', measures: { sellingAreaDm2: 60_000, effectiveAreaDm2: 66_000, skuCount: 1_700 } },
    ],
  },
  {
    name: 'Mal Contoh Delima',
    sector: 'mall',
    outlets: [
      {
        manner: 'keeper',
        measures: { effectiveAreaDm2: 200_000, commercialAreaDm2: 280_000 },
        finding: finding(
          'mall-area',
          2,
          ['Sepersepuluh luas, terisi', 'A tenth of the area, filled'],
          ['Luas dihitung dalam dm², tanpa pembulatan.', 'Area is counted in dm², without rounding.'],
        ),
      },
      { manner: 'vacant', measures: { effectiveAreaDm2: 320_000, commercialAreaDm2: 450_000 } },
    ],
  },
  {
    name: 'Toserba Contoh Lestari',
    sector: 'department-store',
    outlets: [{ manner: 'mute', measures: { sellingAreaDm2: 150_000, effectiveAreaDm2: 165_000, skuCount: 3_000 } }],
  },
  {
    name: 'Hiper Contoh Sumber',
    sector: 'hypermarket',
    outlets: [{ manner: 'idle', measures: { sellingAreaDm2: 520_000, effectiveAreaDm2: 570_000, skuCount: 9_000 } }],
  },
]
