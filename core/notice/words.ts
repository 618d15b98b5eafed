// What a notice says to a person: a subject and a body, Indonesian first, English below, with no personal data.
import type { Sentence } from '../kernel/refusal.ts'

type Words = { subject: Sentence; body: Sentence }

/** Every kind of notice that a plan may write. */
export const NOTICE_WORDS = {
  invited: {
    subject: { id: 'Undangan mengisi slot', en: 'Invitation to a slot' },
    body: {
      id: 'Sebuah mitra usaha mengundang Anda mengisi slotnya. Lihat syarat uangnya lebih dahulu, lalu terima atau tolak dengan alasan. Undangan gugur setelah 14 hari.',
      en: 'A business partner invites you to fill its slot. Look at the money terms first, then accept or decline with a reason. The invitation lapses after 14 days.',
    },
  },
  requested: {
    subject: { id: 'Pengajuan IKM untuk slot Anda', en: 'An IKM asks for your slot' },
    body: {
      id: 'Sebuah IKM mengajukan produknya untuk slot Anda. Terima, atau tolak dengan alasan; pengajuan gugur setelah 14 hari.',
      en: 'An IKM offers its products for your slot. Accept, or decline with a reason; the request lapses after 14 days.',
    },
  },
  accepted: {
    subject: { id: 'Pengajuan diterima', en: 'Proposal accepted' },
    body: {
      id: 'Pengajuan Anda diterima dan penempatan dimulai. Setiap bulan IKM diminta menjawab apakah barangnya benar terpajang.',
      en: 'Your proposal was accepted and the placement starts. Every month the IKM is asked whether the goods really stand there.',
    },
  },
  declined: {
    subject: { id: 'Pengajuan ditolak', en: 'Proposal declined' },
    body: {
      id: 'Pengajuan Anda ditolak; alasannya tercatat. Slot lain yang kosong dapat dilihat di Etalase.',
      en: 'Your proposal was declined; the reason is on record. Other vacant slots are listed in Etalase.',
    },
  },
  lapsed: {
    subject: { id: 'Pengajuan gugur', en: 'Proposal lapsed' },
    body: {
      id: 'Pengajuan Anda tidak dijawab dalam 14 hari dan gugur. Anda dapat mengajukan lagi.',
      en: 'Your proposal was not answered within 14 days and lapsed. You may make a new one.',
    },
  },
  'placement-ended': {
    subject: { id: 'Penempatan berakhir', en: 'Placement ended' },
    body: {
      id: 'Pihak lain mencatat bahwa penempatan berakhir. Bila itu tidak benar, jawab pada konfirmasi bulanan atau hubungi petugas.',
      en: 'The other side recorded that the placement has ended. If that is not so, say it in the monthly confirmation or tell an officer.',
    },
  },
  'placement-ruled': {
    subject: { id: 'Putusan petugas tentang penempatan', en: 'An officer ruled on a placement' },
    body: {
      id: 'Petugas memutuskan, berdasarkan berkas, apakah barang terpajang pada satu bulan. Putusan dan alasannya dapat dibaca di Etalase.',
      en: 'An officer ruled, on papers, whether the goods stood there in a month. The ruling and its reason are in Etalase.',
    },
  },
  'purchase-recorded': {
    subject: { id: 'Pembelian tercatat', en: 'A purchase was recorded' },
    body: {
      id: 'Sebuah mitra usaha mencatat pembelian dari Anda. Jawablah apakah itu benar; tanpa jawaban pembelian itu tidak dihitung sebagai terkonfirmasi.',
      en: 'A business partner recorded a purchase from you. Say whether it is so; without an answer it does not count as confirmed.',
    },
  },
  'purchase-ruled': {
    subject: { id: 'Putusan petugas tentang pembelian', en: 'An officer ruled on a purchase' },
    body: {
      id: 'Petugas memutuskan, berdasarkan berkas, apakah suatu pembelian benar terjadi. Putusannya dapat dibaca di Etalase.',
      en: 'An officer ruled, on papers, whether a purchase took place. The ruling is in Etalase.',
    },
  },
  'purchase-paid': {
    subject: { id: 'Pembayaran tercatat', en: 'A payment was recorded' },
    body: {
      id: 'Pihak lain mencatat kapan suatu pembelian dibayar. Bila itu tidak benar, catat tanggal Anda sendiri.',
      en: 'The other side recorded when a purchase was paid. If that is not so, record your own day.',
    },
  },
  'report-established': {
    subject: { id: 'Laporan ditetapkan petugas', en: 'An officer established a report' },
    body: {
      id: 'Petugas menetapkan laporan untuk satu periode Anda, dengan alasannya. Laporan itu didahulukan dari laporan Anda; keberatan dapat diajukan.',
      en: 'An officer established a report for one of your periods, with the reason. It outranks your own; you may object.',
    },
  },
  'exemption-granted': {
    subject: { id: 'Pengecualian diberikan', en: 'An exemption was granted' },
    body: {
      id: 'Petugas memutuskan bahwa Anda untuk sementara tidak terikat kewajiban. Tanggal dan alasannya dapat dibaca di Etalase.',
      en: 'An officer decided that you owe nothing for a while. The days and the reason are in Etalase.',
    },
  },
  'exemption-revoked': {
    subject: { id: 'Pengecualian dicabut', en: 'An exemption was revoked' },
    body: {
      id: 'Pengecualian Anda dicabut dan tidak berlaku lagi mulai hari ini. Kewajiban dihitung kembali sejak hari ini.',
      en: 'Your exemption was revoked and covers nothing from today on. Days count again from today.',
    },
  },
  'inquiry-confirm': {
    subject: { id: 'Satu langkah lagi: kirimkan pertanyaan Anda', en: 'One more step: send your question' },
    body: {
      id: 'Alamat surel ini dipakai untuk menulis pertanyaan kepada sebuah usaha di Etalase. Pertanyaan itu baru dikirim setelah Anda membuka tautan di bawah dan menekan tombolnya. Tautan berlaku 2 hari. Bila bukan Anda yang menulis, abaikan surel ini: tidak ada yang dikirim, dan isiannya terhapus sendiri.',
      en: 'This e-mail address was used to write a question to a business in Etalase. The question is sent only once you open the link below and press its button. The link holds for 2 days. If it was not you who wrote, ignore this mail: nothing is sent, and what was typed goes away by itself.',
    },
  },
  inquiry: {
    subject: { id: 'Pertanyaan calon pembeli', en: 'A buyer’s question' },
    body: {
      id: 'Seorang calon pembeli menulis kepada Anda lewat Etalase. Alamat surelnya sudah terbukti miliknya; selebihnya belum diperiksa siapa pun. Balaslah langsung kepadanya.',
      en: 'Somebody who may want to buy writes to you through Etalase. That the e-mail address is theirs is proven; nothing else has been checked. Answer them directly.',
    },
  },
  'member-invited': {
    subject: { id: 'Undangan menjadi anggota', en: 'Invitation to become a member' },
    body: {
      id: 'Sebuah mitra usaha mengundang Anda bertindak untuknya di Etalase. Masuklah dengan alamat surel ini, lihat siapa yang mengundang dan peran apa yang ditawarkan, lalu terima atau tolak. Undangan berlaku 7 hari dan hanya untuk alamat ini. Bila Anda tidak mengenalnya, abaikan surel ini.',
      en: 'A business partner invites you to act for it in Etalase. Sign in with this e-mail address, see who invites you and for which role, then accept or decline. The invitation holds for 7 days and for this address only. If you know nothing of it, ignore this mail.',
    },
  },
  'claim-approved': {
    subject: { id: 'Klaim disetujui', en: 'Claim approved' },
    body: {
      id: 'Petugas menyetujui klaim Anda. Anda sekarang pemilik akun mitra usaha itu dan dapat mengundang orang lain.',
      en: 'An officer approved your claim. You own the account of that business now and can invite others.',
    },
  },
  'claim-rejected': {
    subject: { id: 'Klaim ditolak', en: 'Claim rejected' },
    body: {
      id: 'Petugas menolak klaim Anda. Alasannya dapat dibaca setelah Anda masuk; Anda dapat mengajukannya lagi dengan bukti lain.',
      en: 'An officer rejected your claim. Sign in to read the reason; you may claim again with other proof.',
    },
  },
  'registration-approved': {
    subject: { id: 'Pendaftaran disetujui', en: 'Registration approved' },
    body: {
      id: 'Pendaftaran usaha Anda sudah diperiksa dan disetujui. Masuklah untuk melihat langkah berikutnya.',
      en: 'Your registration was looked at and approved. Sign in to see the next step.',
    },
  },
  'registration-rejected': {
    subject: { id: 'Pendaftaran belum disetujui', en: 'Registration not approved' },
    body: {
      id: 'Pendaftaran usaha Anda belum dapat disetujui. Alasannya dapat dibaca setelah Anda masuk; perbaiki lalu daftar lagi.',
      en: 'Your registration could not be approved. Sign in to read the reason, put it right and register again.',
    },
  },
} as const satisfies Record<string, Words>
export type NoticeKind = keyof typeof NOTICE_WORDS

/** The words for a kind; a kind without words of its own says that there is news. */
export function noticeWords(kind: string): Words {
  return Object.hasOwn(NOTICE_WORDS, kind) ? NOTICE_WORDS[kind as NoticeKind] : NEWS
}

const NEWS: Words = {
  subject: { id: 'Kabar dari Etalase', en: 'News from Etalase' },
  body: {
    id: 'Ada kabar baru untuk Anda di Etalase. Buka untuk membacanya.',
    en: 'There is news for you in Etalase. Open it to read it.',
  },
}
