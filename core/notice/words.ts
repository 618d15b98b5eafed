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
  'group-invited': {
    subject: { id: 'Diajak menawarkan bersama', en: 'Asked to offer together' },
    body: {
      id: 'Sebuah IKM mengajak Anda mengisi satu slot bersama, dengan bagian yang sudah disebut. Lihat syarat uang dan bagian Anda lebih dahulu, lalu setuju atau tidak. Ajakan gugur setelah 14 hari.',
      en: 'An IKM asks you to fill one slot together, with the shares stated. Look at the money terms and at your share first, then agree or say no. It lapses after 14 days.',
    },
  },
  'group-left-out': {
    subject: { id: 'Susunan kelompok berubah', en: 'The group was changed' },
    body: {
      id: 'Anda tidak lagi termasuk dalam penawaran kelompok itu, karena pembukanya mengubah susunannya. Tidak ada yang perlu dijawab.',
      en: 'You are no longer part of that group offer, because the IKM that opened it changed it. Nothing is to be answered.',
    },
  },
  'group-answered': {
    subject: { id: 'Jawaban anggota kelompok', en: 'A member of your group answered' },
    body: {
      id: 'Seorang anggota menjawab ajakan kelompok Anda. Bila semua setuju, kirim penawarannya ke mitra; bila ada yang menolak, ubah susunannya.',
      en: 'A member answered about your group. Once all agree, send the offer to the partner; where one said no, change the group.',
    },
  },
  'group-sent': {
    subject: { id: 'Penawaran bersama beberapa IKM', en: 'Several IKM offer together' },
    body: {
      id: 'Beberapa IKM menawarkan bersama volume yang Anda minta pada satu slot. Lihat bagian tiap anggota, lalu terima seluruhnya, atau tolak dengan alasan; penawaran gugur setelah 14 hari.',
      en: 'Several IKM together offer the volume that one of your slots asks for. Look at each share, then accept the whole or decline with a reason; the offer lapses after 14 days.',
    },
  },
  'group-recalled': {
    subject: { id: 'Penawaran kelompok ditarik dulu', en: 'A group offer was taken back for now' },
    body: {
      id: 'Seorang anggota keluar dari kelompok yang menawarkan bersama kepada Anda. Penawarannya belum dapat diputuskan sampai dikirim lagi.',
      en: 'A member left the group that offered to you together. The offer cannot be decided until it is sent again.',
    },
  },
  'group-accepted': {
    subject: { id: 'Penawaran kelompok diterima', en: 'The group offer was accepted' },
    body: {
      id: 'Mitra menerima penawaran kelompok Anda dan penempatan tiap anggota dimulai. Setiap bulan tiap anggota ditanya sendiri apakah barangnya benar terpajang.',
      en: 'The partner accepted your group offer and each member’s placement starts. Every month each member is asked on its own whether its goods really stand there.',
    },
  },
  'group-declined': {
    subject: { id: 'Penawaran kelompok ditolak', en: 'The group offer was declined' },
    body: {
      id: 'Mitra menolak penawaran kelompok Anda; alasannya dapat dibaca pada kelompoknya dan tercatat.',
      en: 'The partner declined your group offer; the reason stands with the group and is on record.',
    },
  },
  'group-ended': {
    subject: { id: 'Penawaran kelompok berakhir', en: 'A group offer has ended' },
    body: {
      id: 'Penawaran kelompok itu dibatalkan pembukanya, atau gugur karena waktunya habis atau slotnya terisi. Tidak ada yang perlu dijawab.',
      en: 'That group offer was taken back by the IKM that opened it, or lapsed because its days ended or the slot was filled. Nothing is to be answered.',
    },
  },
  message: {
    subject: { id: 'Pesan tentang pengajuan slot', en: 'A message about a proposal' },
    body: {
      id: 'Pihak lain menulis pesan tentang pengajuan slot Anda. Masuklah untuk membaca dan menjawabnya.',
      en: 'The other side wrote a message about your proposal for a slot. Sign in to read and answer it.',
    },
  },
  'sample-asked': {
    subject: { id: 'Contoh produk diminta', en: 'A sample is asked for' },
    body: {
      id: 'Mitra usaha meminta contoh produk Anda sebelum memutuskan. Masuklah, lalu catat bahwa contohnya dikirim, atau tolak dengan alasan.',
      en: 'The business partner asks for a sample before it decides. Sign in, then record that it was sent, or refuse with a reason.',
    },
  },
  'sample-sent': {
    subject: { id: 'Contoh produk dikirim', en: 'The sample was sent' },
    body: {
      id: 'IKM mencatat bahwa contoh produk yang Anda minta sudah dikirim. Setelah diterima, nyatakan cocok atau belum cocok.',
      en: 'The IKM recorded that the sample you asked for was sent. Once you have it, approve or reject it.',
    },
  },
  'sample-refused': {
    subject: { id: 'Contoh produk tidak diberikan', en: 'The sample was refused' },
    body: {
      id: 'IKM tidak memberikan contoh produk yang Anda minta; alasannya dapat dibaca pada pengajuannya. Anda dapat memintanya lagi.',
      en: 'The IKM refused the sample you asked for; the reason stands with the proposal. You may ask again.',
    },
  },
  'sample-approved': {
    subject: { id: 'Contoh produk disetujui', en: 'The sample was approved' },
    body: {
      id: 'Mitra usaha menyetujui contoh produk Anda. Penempatan baru dimulai setelah pengajuannya diterima.',
      en: 'The business partner approved your sample. The placement starts only once the proposal is accepted.',
    },
  },
  'sample-rejected': {
    subject: { id: 'Contoh produk belum cocok', en: 'The sample was rejected' },
    body: {
      id: 'Mitra usaha menilai contoh produk Anda belum cocok; alasannya dapat dibaca pada pengajuannya dan tercatat.',
      en: 'The business partner rejected your sample; the reason stands with the proposal and is on record.',
    },
  },
  'placement-ended': {
    subject: { id: 'Penempatan berakhir', en: 'Placement ended' },
    body: {
      id: 'Pihak lain mencatat bahwa penempatan berakhir. Bila itu tidak benar, jawab pada konfirmasi bulanan atau hubungi petugas.',
      en: 'The other side recorded that the placement has ended. If that is not so, say it in the monthly confirmation or tell an officer.',
    },
  },
  'placement-swapped': {
    subject: { id: 'Produk di slot diganti', en: 'Products in a slot were swapped' },
    body: {
      id: 'Pihak lain mencatat bahwa produk di slot diganti mulai suatu hari. Bila itu tidak benar, jawab pada konfirmasi bulanan atau hubungi petugas.',
      en: 'The other side recorded that other products stand in the slot from a day on. If that is not so, say it in the monthly confirmation or tell an officer.',
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
  'purchase-withdrawn': {
    subject: { id: 'Catatan pembelian ditarik', en: 'The record of a purchase was withdrawn' },
    body: {
      id: 'Sebuah mitra usaha menarik catatan pembelian dari Anda yang keliru, sebelum Anda menjawabnya. Tidak ada yang perlu dijawab. Bila pembelian itu benar, minta mitra mencatatnya lagi.',
      en: 'A business partner withdrew the mistaken record of a purchase from you, before you answered it. Nothing is to be answered. If the purchase was real, ask the partner to record it again.',
    },
  },
  'grievance-reported': {
    subject: { id: 'IKM melaporkan masalah', en: 'An IKM reports a problem' },
    body: {
      id: 'Sebuah IKM melaporkan masalah tentang pembayaran, syarat atau pengembalian barang. Masuklah, baca laporannya, lalu jawab. Petugas melihat laporan yang sama.',
      en: 'An IKM reports a problem with a payment, with terms or with returned goods. Sign in, read the report and answer it. Officers see the same report.',
    },
  },
  'grievance-answered': {
    subject: { id: 'Laporan masalah Anda dijawab', en: 'Your problem report was answered' },
    body: {
      id: 'Mitra usaha menjawab laporan masalah Anda. Masuklah untuk membacanya, lalu katakan beres, atau laporkan lagi bila belum.',
      en: 'The partner answered your problem report. Sign in to read it, then say that it is settled, or report it again if it is not.',
    },
  },
  'grievance-settled': {
    subject: { id: 'Laporan masalah dinyatakan beres', en: 'A problem report was settled' },
    body: {
      id: 'IKM menyatakan bahwa masalah yang dilaporkannya sudah beres. Tidak ada yang perlu dikerjakan.',
      en: 'The IKM says that the problem it reported is settled. There is nothing left to do.',
    },
  },
  'grievance-withdrawn': {
    subject: { id: 'Laporan masalah ditarik', en: 'A problem report was withdrawn' },
    body: {
      id: 'IKM menarik laporan masalahnya. Tidak ada yang perlu dijawab.',
      en: 'The IKM withdrew its problem report. There is nothing to answer.',
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
  'confirm-ask': {
    subject: { id: 'Benarkah barang Anda terpajang?', en: 'Did your goods really stand there?' },
    body: {
      id: 'Etalase menanyakan apakah barang Anda bulan itu benar terpajang atau dibeli. Buka tautan di bawah dan jawab dengan PIN Anda; itu hanya satu menit. Tanpa jawaban tidak ada yang dianggap benar.',
      en: 'Etalase asks whether your goods really stood there or were bought in that month. Open the link and answer with your PIN; it takes a minute. Without an answer nothing counts as true.',
    },
  },
  'confirm-pin': {
    subject: { id: 'PIN baru untuk konfirmasi', en: 'A new PIN for the confirmation' },
    body: {
      id: 'Petugas memberi usaha Anda PIN baru untuk menjawab konfirmasi bulanan; PIN lama tidak berlaku lagi. Bila Anda tidak memintanya, segera hubungi dinas.',
      en: 'An officer gave your business a new PIN for the monthly confirmation; the old one is void. If you did not ask for it, tell the agency at once.',
    },
  },
  'erasure-done': {
    subject: { id: 'Data Anda sudah dihapus', en: 'Your data were erased' },
    body: {
      id: 'Sesuai permintaan Anda, petugas menghapus kontak, cerita dan foto usaha Anda, dan halamannya ditutup. Riwayat penempatan tetap tercatat tanpa data pribadi.',
      en: 'As you asked, an officer erased the contact, the story and the photos of your business, and its pages were closed. What stood where stays on record without personal data.',
    },
  },
  'erasure-refused': {
    subject: { id: 'Permintaan hapus data ditolak', en: 'The request to erase was refused' },
    body: {
      id: 'Petugas belum dapat menghapus data usaha Anda. Alasannya dapat dibaca setelah Anda masuk; Anda dapat meminta lagi.',
      en: 'An officer could not erase the data of your business. Sign in to read the reason; you may ask again.',
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
  'starter-coach': {
    subject: { id: 'Anda mendapat pendamping', en: 'You have a coach' },
    body: {
      id: 'Seorang pendamping mendampingi langkah pertama usaha Anda. Langkah-langkahnya ada di akun Anda setelah masuk.',
      en: 'A coach goes with you through the first steps of your business. Sign in to see the steps in your account.',
    },
  },
  'starter-assigned': {
    subject: { id: 'Wirausaha baru untuk Anda dampingi', en: 'A new entrepreneur for you to coach' },
    body: {
      id: 'Anda ditugaskan mendampingi seorang wirausaha baru. Masuklah untuk melihat siapa orangnya dan langkah berikutnya.',
      en: 'You were assigned to coach a new entrepreneur. Sign in to see who it is and what the next step is.',
    },
  },
  'starter-became': {
    subject: { id: 'Usaha Anda kini IKM', en: 'Your business is an IKM now' },
    body: {
      id: 'Langkah pertama selesai dan usaha Anda tercatat sebagai IKM. Masuklah untuk melengkapi profil dan produknya.',
      en: 'The first steps are done and your business is on record as an IKM. Sign in to complete its profile and products.',
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
