// Every sentence of the confirm link's pages, in both languages: short, for a small screen and one thumb.
import type { Answer } from '../../core/confirmlink/schema.ts'
import type { Language } from './text.ts'

const indonesian = {
  about: 'Apakah barang Anda benar terpajang atau dibeli? Jawaban Anda yang menentukan.',
  entry: {
    title: (month: string) => `Konfirmasi ${month}`,
    lead: 'Isi PIN 6 angka dari petugas atau pendamping desa.',
    pin: 'PIN',
    open: 'Buka',
    form: 'PIN terdiri dari 6 angka. Periksa lalu isi lagi.',
    wrong: (left: number) => `PIN itu salah. Masih ada ${left} kesempatan; setelah itu tautan dikunci.`,
    asking: 'Lupa PIN? Mintalah PIN baru kepada petugas. Petugas tidak pernah menanyakan PIN Anda.',
  },
  month: {
    title: (month: string) => `Bulan ${month}`,
    same: 'Semua masih sama',
    sameLead: 'Beginilah jawaban Anda bulan lalu. Bila semuanya masih sama, satu tekan cukup.',
    purchases: 'Semua pembelian ini benar',
    waiting: (count: number) => `${count} pertanyaan belum dijawab.`,
    begin: 'Jawab sekarang',
    done: 'Terima kasih, semua sudah terjawab.',
    nothing: 'Tidak ada yang ditanyakan untuk bulan ini.',
    until: (day: string) => `Jawaban dapat diubah sampai ${day}; yang terakhir yang dihitung.`,
    placements: 'Terpajang di',
    bought: 'Dibeli oleh',
    before: (answer: string) => `bulan lalu: ${answer}`,
    unanswered: 'belum dijawab',
    change: 'Ubah',
    answer: 'Jawab',
    of: (what: string) => `untuk ${what}`,
  },
  question: {
    number: (number: number, of: number) => `Pertanyaan ${number} dari ${of}`,
    placement: (where: string, goods: string, month: string) =>
      `Menurut ${where}, ${goods} terpajang di sana pada ${month}. Benar?`,
    goods: 'barang Anda',
    purchase: (where: string, amount: string, day: string) =>
      `Menurut ${where}, ia membeli dari Anda ${amount} pada ${day}. Benar?`,
    amount: (rupiah: string, kg: string) => `seharga Rp${rupiah} (${kg} kg)`,
    amountOnly: (rupiah: string) => `seharga Rp${rupiah}`,
    why: 'Bila tidak, mengapa?',
    optional: 'boleh dikosongkan',
    list: 'Lihat semua pertanyaan',
    now: (answer: string) => `Jawaban Anda sekarang: ${answer}.`,
    addPhoto: 'Sertakan foto',
    photoKept: 'Foto tersimpan dan ikut dengan jawaban Anda. Sekarang pilih jawabannya.',
  },
  photo: {
    title: (number: number) => `Foto untuk pertanyaan ${number}`,
    lead: 'Misalnya rak yang kosong, atau rak dengan barang Anda. Hanya petugas yang memeriksa dan Anda sendiri yang dapat melihatnya; lokasi dan jam dari kamera dihapus.',
    file: 'Foto',
    hint: 'JPEG, PNG atau WebP, paling besar 4 MB.',
    send: 'Kirim foto',
    back: 'Kembali ke pertanyaan',
  },
  answers: { yes: 'Benar', no: 'Tidak', unknown: 'Tidak tahu' } satisfies Record<Answer, string>,
  closed: {
    title: (month: string) => `${month} sudah ditutup`,
    says: (day: string) =>
      `Jawaban diterima sampai ${day}. Terima kasih. Bila ada yang keliru, sampaikan kepada petugas; untuk bulan berikutnya akan ada tautan baru.`,
  },
  over: {
    title: 'Perlu PIN lagi',
    says: 'Sudah lebih dari setengah jam, atau PIN Anda diganti. Buka lagi tautan dari pesan petugas lalu isi PIN. Yang sudah dijawab tetap tersimpan.',
  },
  leave: 'Keluar',
  left: {
    title: 'Anda sudah keluar',
    says: 'Jawaban Anda tersimpan. Untuk mengubahnya, buka lagi tautan dari pesan petugas.',
  },
}
export type ConfirmText = typeof indonesian

const english: ConfirmText = {
  about: 'Did your goods really stand there, or were they bought? Your answer decides.',
  entry: {
    title: (month) => `Confirm ${month}`,
    lead: 'Type the PIN of 6 digits that an officer or the coach of your village gave you.',
    pin: 'PIN',
    open: 'Open',
    form: 'A PIN has 6 digits. Look again and type it once more.',
    wrong: (left) =>
      `That PIN is wrong. You can try ${left} more ${left === 1 ? 'time' : 'times'}; then the link is locked.`,
    asking: 'Forgot your PIN? Ask an officer for a new one. No officer ever asks for your PIN.',
  },
  month: {
    title: (month) => month,
    same: 'All as last month',
    sameLead: 'This is what you said last month. If it is all still so, one press is enough.',
    purchases: 'All these purchases are right',
    waiting: (count) => `${count} ${count === 1 ? 'question is' : 'questions are'} not answered.`,
    begin: 'Answer now',
    done: 'Thank you, everything is answered.',
    nothing: 'Nothing is asked about this month.',
    until: (day) => `Answers can be changed until ${day}; the last one counts.`,
    placements: 'Stands at',
    bought: 'Bought by',
    before: (answer) => `last month: ${answer}`,
    unanswered: 'not answered',
    change: 'Change',
    answer: 'Answer',
    of: (what) => `for ${what}`,
  },
  question: {
    number: (number, of) => `Question ${number} of ${of}`,
    placement: (where, goods, month) => `${where} says that ${goods} stood there in ${month}. Is it so?`,
    goods: 'your goods',
    purchase: (where, amount, day) => `${where} says that it bought from you ${amount} on ${day}. Is it so?`,
    amount: (rupiah, kg) => `for Rp${rupiah} (${kg} kg)`,
    amountOnly: (rupiah) => `for Rp${rupiah}`,
    why: 'If not, why?',
    optional: 'may stay empty',
    list: 'See all questions',
    now: (answer) => `Your answer now: ${answer}.`,
    addPhoto: 'Add a photo',
    photoKept: 'The photo is kept and goes with your answer. Now choose the answer.',
  },
  photo: {
    title: (number) => `Photo for question ${number}`,
    lead: 'For instance the empty shelf, or the shelf with your goods. Only the officers who check and you yourself can see it; place and hour are taken out of the file.',
    file: 'Photo',
    hint: 'JPEG, PNG or WebP, at most 4 MB.',
    send: 'Send the photo',
    back: 'Back to the question',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
  closed: {
    title: (month) => `${month} is closed`,
    says: (day) =>
      `Answers were taken until ${day}. Thank you. If anything is wrong, tell an officer; there will be a new link for the next month.`,
  },
  over: {
    title: 'The PIN is needed again',
    says: 'More than half an hour has passed, or your PIN was changed. Open the link in the officer’s message again and type the PIN. What you answered is kept.',
  },
  leave: 'Leave',
  left: {
    title: 'You have left',
    says: 'Your answers are kept. To change them, open the link in the officer’s message again.',
  },
}

export const CONFIRM_TEXTS: Record<Language, ConfirmText> = { id: indonesian, en: english }
