// The words by which one gets in: the claim of a business, and the registration of an IKM or of a start.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  states: { open: 'menunggu petugas', approved: 'diterima', rejected: 'ditolak' },
  on: 'Dikirim',
  state: 'Keadaan',
  reason: 'Alasan',
  name: 'Usaha',
  mine: 'Yang sudah Anda kirim',
  noneMine: 'Belum ada yang Anda kirim.',
  claim: {
    title: 'Klaim usaha',
    lead: 'Usaha Anda sudah terdaftar sebagai mitra, tetapi belum ada akunnya? Sebutkan NIB dan unggah buktinya. Petugas memeriksa, lalu Anda menjadi pemilik akunnya.',
    send: 'Kirim klaim',
    sent: 'Klaim dikirim. Petugas memeriksanya; hasilnya ada di halaman ini dan di surel Anda.',
    proof: 'Bukti: NIB atau surat kuasa (PDF atau foto, paling besar 4 MB)',
    proofHint: 'Hanya petugas yang dapat membukanya.',
    proofKept: 'Bukti tersimpan; kirim klaim di bawah.',
    fields: {
      nib: {
        label: 'NIB',
        hint: '13 angka, tertulis di dokumen OSS.',
        missing: 'Tulis NIB usaha.',
        wrong: 'NIB terdiri atas 13 angka, tanpa spasi.',
      },
      business: {
        label: 'Nama usaha',
        hint: 'Seperti di dokumen NIB.',
        missing: 'Tulis nama usaha.',
        wrong: 'Tulis nama dalam satu baris, paling panjang 120 huruf.',
      },
    } satisfies Record<string, FieldWords> as Record<string, FieldWords>,
  },
  register: {
    title: 'Daftarkan usaha',
    lead: 'Untuk industri kecil dan menengah di Kabupaten Bekasi, dan bagi yang baru mau mulai. Petugas atau pendamping desa memeriksa pendaftaran Anda.',
    send: 'Kirim pendaftaran',
    sent: 'Pendaftaran dikirim. Petugas memeriksanya; hasilnya ada di halaman ini dan di surel Anda.',
    kinds: { ikm: 'Usaha saya sudah berjalan', starter: 'Saya baru mau mulai' },
    fields: {
      kind: { label: 'Keadaan usaha', missing: 'Pilih keadaan usaha.' },
      name: {
        label: 'Nama usaha',
        hint: 'Belum ada nama? Tulis nama yang direncanakan.',
        missing: 'Tulis nama usaha.',
        wrong: 'Tulis nama dalam satu baris, paling panjang 120 huruf.',
      },
      village: { label: 'Desa atau kelurahan', missing: 'Pilih desa atau kelurahan.' },
      category: { label: 'Jenis produk utama', missing: 'Pilih jenis produk.' },
      products: {
        label: 'Yang dibuat',
        hint: 'Misalnya: keripik singkong, kue kering; berapa banyak sehari.',
        missing: 'Ceritakan apa yang dibuat.',
        wrong: 'Tulis paling panjang 500 huruf.',
      },
      nib: { label: 'NIB', hint: '13 angka, bila sudah punya.', wrong: 'NIB terdiri atas 13 angka, tanpa spasi.' },
      person: {
        label: 'Nama Anda',
        hint: 'Hanya dibaca petugas.',
        missing: 'Tulis nama orangnya.',
        wrong: 'Tulis nama dalam satu baris.',
      },
      businessNumber: { label: 'Nomor WhatsApp usaha', wrong: 'Tulis nomor Indonesia, misalnya 0812 3456 7890.' },
      consent: {
        label: 'Nomor usaha',
        hint: 'Bila boleh ditampilkan kepada umum, pembeli dapat langsung menghubungi Anda.',
        wrong: 'Untuk menampilkannya, tulis nomor usaha lebih dahulu.',
      },
    } satisfies Record<string, FieldWords> as Record<string, FieldWords>,
    consent: 'Boleh ditampilkan di katalog',
  },
}
export type JoiningText = typeof indonesian

const english: JoiningText = {
  states: { open: 'waiting for an officer', approved: 'approved', rejected: 'rejected' },
  on: 'Sent',
  state: 'State',
  reason: 'Reason',
  name: 'Business',
  mine: 'What you have sent',
  noneMine: 'You have sent nothing yet.',
  claim: {
    title: 'Claim a business',
    lead: 'Is your business on record as a partner without an account? Give its NIB and upload a proof. An officer looks at it, and you own its account.',
    send: 'Send the claim',
    sent: 'The claim was sent. An officer looks at it; the result is on this page and in your e-mail.',
    proof: 'Proof: the NIB or a letter of authority (PDF or photo, at most 4 MB)',
    proofHint: 'Only officers can open it.',
    proofKept: 'The proof is kept; send the claim below.',
    fields: {
      nib: {
        label: 'NIB',
        hint: '13 digits, as on the document of OSS.',
        missing: 'Write the NIB of the business.',
        wrong: 'A NIB has 13 digits without spaces.',
      },
      business: {
        label: 'Name of the business',
        hint: 'As on the document of the NIB.',
        missing: 'Write the name of the business.',
        wrong: 'Write the name on one line, at most 120 letters.',
      },
    },
  },
  register: {
    title: 'Register a business',
    lead: 'For small and medium industries of Kabupaten Bekasi, and for whoever wants to start one. An officer or the coach of the village looks at your registration.',
    send: 'Send the registration',
    sent: 'The registration was sent. An officer looks at it; the result is on this page and in your e-mail.',
    kinds: { ikm: 'My business is running', starter: 'I want to start' },
    fields: {
      kind: { label: 'State of the business', missing: 'Choose the state of the business.' },
      name: {
        label: 'Name of the business',
        hint: 'No name yet? Write the one that you plan.',
        missing: 'Write the name of the business.',
        wrong: 'Write the name on one line, at most 120 letters.',
      },
      village: { label: 'Village', missing: 'Choose the village.' },
      category: { label: 'Main kind of product', missing: 'Choose the kind of product.' },
      products: {
        label: 'What is made',
        hint: 'For example: cassava chips, cookies; how much a day.',
        missing: 'Tell what is made.',
        wrong: 'Write at most 500 letters.',
      },
      nib: { label: 'NIB', hint: '13 digits, if there is one.', wrong: 'A NIB has 13 digits without spaces.' },
      person: {
        label: 'Your name',
        hint: 'Read by officers only.',
        missing: 'Write the name of the person.',
        wrong: 'Write the name on one line.',
      },
      businessNumber: {
        label: 'WhatsApp number of the business',
        wrong: 'Write an Indonesian number, such as 0812 3456 7890.',
      },
      consent: {
        label: 'Number of the business',
        hint: 'Where it may be shown to the public, buyers can reach you at once.',
        wrong: 'To show it, write the number of the business first.',
      },
    },
    consent: 'May be shown in the catalogue',
  },
}

export const JOINING_TEXTS: Record<Language, JoiningText> = { id: indonesian, en: english }
