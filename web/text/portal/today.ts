// The words of a partner's first page: what each duty asks for and by when, who fits a free place, and what changed.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Hari ini',
  lead: 'Yang wajib, yang masih kurang, dan yang dapat dikerjakan sekarang; yang paling mendesak lebih dahulu.',
  asOf: (day: string) => `Dihitung dari catatan sampai ${day}.`,
  business: 'Usaha secara keseluruhan',
  duties: 'Yang perlu dikerjakan',
  nothing: 'Tidak ada yang mendesak: semua kewajiban berjalan atau sudah terpenuhi.',
  noDuties: 'Belum ada kuota yang berlaku bagi gerai Anda. Begitu ada, hitungannya tampil di sini.',
  rest: (count: string) => `Lihat ${count} kewajiban lainnya`,
  restAsk: (count: string, urgent: string) =>
    `Lihat ${count} kewajiban lainnya; ${urgent} di antaranya perlu dikerjakan`,
  toDuties: 'Semua kewajiban, baris demi baris',
  left: (count: string) =>
    `${count} gerai tidak termasuk di halaman ini karena jumlahnya banyak. Lihat di halaman Kewajiban.`,
  lastStart: 'Hari terakhir mengisi slot agar dihitung',
  lastBuy: 'Hari terakhir pembelian dihitung',
  passed: 'Sudah lewat untuk periode ini',
  daysLeft: (days: string, _one: boolean) => `${days} hari lagi`,
  isToday: 'hari ini',
  asks: {
    report:
      'Belum melapor. Kirim laporan periode ini; angka nol pun sah. Tanpa laporan, petugas akan memintanya dan dapat menetapkannya sendiri.',
    measure: 'Ukuran usaha belum diketahui, jadi kewajibannya belum dapat dihitung. Lengkapi ukuran itu.',
    unconfirmed:
      'Sudah dilaporkan, tetapi IKM belum menjawab. Ini bukan pelanggaran: ingatkan IKM Anda untuk menjawab; petugas akan menanyakan atau berkunjung.',
    answers: 'Cukup bila IKM yang belum menjawab mengiyakan. Ingatkan IKM untuk menjawab konfirmasi bulan ini.',
    shortFill:
      'Yang terkonfirmasi kurang dari yang wajib. Isi slot sekarang; bila ada surat, kekurangan yang tertutup mengakhiri perkaranya.',
    shortBuy:
      'Pembelian yang terkonfirmasi kurang dari yang wajib. Tambah pembelian dari IKM dan catat; bila ada surat, kekurangan yang tertutup mengakhiri perkaranya.',
    fill: 'Tanpa tambahan akan kurang. Isi slot yang kosong sebelum hari terakhirnya.',
    fillPassed:
      'Tanpa tambahan akan kurang, dan slot baru tidak lagi mencapai cakupan sendiri. Pastikan IKM yang sudah ada menjawab, dan isi untuk periode berikutnya.',
    buy: 'Tanpa tambahan akan kurang. Catat pembelian dari IKM sebelum periodenya berakhir.',
    nothing: 'Tidak ada yang perlu dikerjakan sekarang.',
  },
  forms: {
    report: 'Kirim laporan',
    measure: 'Lengkapi ukuran',
    answers: 'Lihat yang belum dijawab',
    fill: 'Isi slot',
    buy: 'Catat pembelian',
  },
  formOf: (form: string, unit: string) => `${form}: ${unit}`,
  changes: (day: string) => `Yang berubah sejak ${day}`,
  unchanged: 'Tidak ada jawaban, penilaian, atau keputusan baru.',
  newFinding: (duty: string, verdict: string) => `${duty}: penilaian baru, ${verdict}.`,
  otherFinding: (duty: string, was: string, verdict: string) => `${duty}: semula ${was}, kini ${verdict}.`,
  answered: (outlet: string, month: string, yes: string, no: string, unknown: string) =>
    `${outlet}, ${month}: IKM menjawab ya ${yes}, tidak ${no}, tidak tahu ${unknown}.`,
  proposed: {
    open: (outlet: string, count: string, _one: boolean) => `${outlet}: ${count} permintaan IKM menunggu jawaban Anda.`,
    accepted: (outlet: string, count: string, _one: boolean) => `${outlet}: ${count} pengajuan diterima.`,
    declined: (outlet: string, count: string, _one: boolean) => `${outlet}: ${count} pengajuan ditolak.`,
    lapsed: (outlet: string, count: string, _one: boolean) =>
      `${outlet}: ${count} pengajuan kedaluwarsa tanpa jawaban.`,
  },
  vacant: (slot: string, outlet: string) => `IKM yang cocok untuk ${slot} di ${outlet}`,
  vacantMore: (count: string, _one: boolean) => `Masih ada ${count} slot kosong lain.`,
  noVacant: 'Tidak ada slot kosong yang menyebut apa yang dicari. Buka slot agar IKM yang cocok tampil di sini.',
  noneFits: 'Belum ada IKM yang cocok. Lihat yang hampir cocok di halaman slot itu.',
  toSlot: 'Syarat slot ini, yang hampir cocok, dan kelompok',
  toSlots: 'Ke slot',
  steps: {
    title: 'Langkah pertama',
    done: 'selesai',
    outlet: 'Tambahkan gerai',
    outletSays: 'Kewajiban dihitung untuk tiap gerai.',
    measure: 'Catat ukurannya',
    measureSays: 'Misalnya jumlah kamar atau luas area jual, karena kuota dihitung dari situ.',
    slot: 'Buka slot',
    slotSays: 'Sebutkan syarat uang dan yang dicari; IKM yang cocok langsung tampil.',
  },
}
export type TodayText = typeof indonesian

const english: TodayText = {
  title: 'Today',
  lead: 'What is owed, what is missing and what can be done now; the most urgent first.',
  asOf: (day) => `Counted from the records up to ${day}.`,
  business: 'The business as a whole',
  duties: 'What needs to be done',
  nothing: 'Nothing is urgent: all duties are under way or met.',
  noDuties: 'No quota binds your outlets yet. Once one does, its numbers stand here.',
  rest: (count) => `See the other duties (${count})`,
  restAsk: (count, urgent) => `See the other duties (${count}); ${urgent} of them ask for something`,
  toDuties: 'All duties, line by line',
  left: (count) => `${count} outlets are left out of this page because there are many. See the page of duties.`,
  lastStart: 'Last day to fill a slot so that it counts',
  lastBuy: 'Last day on which a purchase counts',
  passed: 'Has passed for this period',
  daysLeft: (days, one) => (one ? `${days} day left` : `${days} days left`),
  isToday: 'today',
  asks: {
    report:
      'Not reported yet. Send this period’s report; zero is valid too. Without a report officers will demand it and may establish it themselves.',
    measure: 'A measure of the business is not known, so what it owes cannot be counted. Record that measure.',
    unconfirmed:
      'Reported, but IKM have not answered. This is no breach: remind your IKM to answer; officers will ask them or visit.',
    answers: 'It suffices if the IKM that have not answered say yes. Remind them to answer this month’s confirmation.',
    shortFill:
      'Less is confirmed than is owed. Fill slots now; where there is a letter, a gap that is closed ends its case.',
    shortBuy:
      'The confirmed purchases are less than is owed. Buy more from IKM and record it; where there is a letter, a gap that is closed ends its case.',
    fill: 'Without more it will be short. Fill a vacant slot before its last day.',
    fillPassed:
      'Without more it will be short, and a new slot cannot reach the coverage by itself any more. See that the IKM that are there answer, and fill slots for the next period.',
    buy: 'Without more it will be short. Record purchases from IKM before the period ends.',
    nothing: 'Nothing needs to be done now.',
  },
  forms: {
    report: 'Send the report',
    measure: 'Record the measure',
    answers: 'See what is not answered',
    fill: 'Fill a slot',
    buy: 'Record a purchase',
  },
  formOf: (form, unit) => `${form}: ${unit}`,
  changes: (day) => `What changed since ${day}`,
  unchanged: 'No new answer, finding or decision.',
  newFinding: (duty, verdict) => `${duty}: a new finding, ${verdict}.`,
  otherFinding: (duty, was, verdict) => `${duty}: was ${was}, is now ${verdict}.`,
  answered: (outlet, month, yes, no, unknown) =>
    `${outlet}, ${month}: IKM answered yes ${yes}, no ${no}, don’t know ${unknown}.`,
  proposed: {
    open: (outlet, count, one) =>
      `${outlet}: ${count} ${one ? 'request of an IKM waits' : 'requests of IKM wait'} for your answer.`,
    accepted: (outlet, count, one) => `${outlet}: ${count} ${one ? 'proposal was' : 'proposals were'} accepted.`,
    declined: (outlet, count, one) => `${outlet}: ${count} ${one ? 'proposal was' : 'proposals were'} declined.`,
    lapsed: (outlet, count, one) => `${outlet}: ${count} ${one ? 'proposal' : 'proposals'} lapsed without an answer.`,
  },
  vacant: (slot, outlet) => `IKM that fit ${slot} in ${outlet}`,
  vacantMore: (count, one) => (one ? 'One more slot is vacant.' : `${count} more slots are vacant.`),
  noVacant: 'No vacant slot says what it asks for. Open a slot, and the IKM that fit it stand here.',
  noneFits: 'No IKM fits yet. See those that nearly do on the page of that slot.',
  toSlot: 'The terms of this slot, near misses and groups',
  toSlots: 'To the slots',
  steps: {
    title: 'First steps',
    done: 'done',
    outlet: 'Add an outlet',
    outletSays: 'What is owed is counted for each outlet.',
    measure: 'Record its measures',
    measureSays: 'The number of rooms or the selling area, say, because quotas are counted from them.',
    slot: 'Open a slot',
    slotSays: 'Say its money terms and what it asks for; the IKM that fit are shown at once.',
  },
}

export const TODAY_TEXTS: Record<Language, TodayText> = { id: indonesian, en: english }
