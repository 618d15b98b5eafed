// Why something about a grievance is refused.
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { GrievanceState } from './steps.ts'

export function noSuchGrievance(): Refusal {
  return new Refusal('missing', 'grievance', {
    id: 'Laporan masalah itu tidak ada di sini. Muat ulang daftarnya lalu pilih kembali.',
    en: 'There is no such problem report here. Load the list again and choose from it.',
  })
}

const STATE_WORDS: Record<GrievanceState, { id: string; en: string }> = {
  open: { id: 'masih terbuka', en: 'still open' },
  answered: { id: 'sudah dijawab', en: 'answered' },
  settled: { id: 'sudah dinyatakan beres oleh IKM', en: 'settled, as the IKM says' },
  withdrawn: { id: 'sudah ditarik oleh IKM', en: 'withdrawn by the IKM' },
}

export function notInThisState(state: GrievanceState): Refusal {
  return new Refusal('conflict', 'grievance-state', {
    id: `Laporan masalah ini ${STATE_WORDS[state].id}, jadi tidak dapat diubah begitu. Muat ulang daftarnya.`,
    en: `This problem report is ${STATE_WORDS[state].en}, so it cannot be changed that way. Load the list again.`,
  })
}

export function notLateYet(dueOn: Day): Refusal {
  return new Refusal('invalid', 'not-late-yet', {
    id: `Pembayaran ini jatuh tempo ${dueOn} dan belum terlambat, jadi belum dapat dilaporkan. Laporkan mulai sehari sesudahnya bila belum dibayar.`,
    en: `This payment was due on ${dueOn} and is not late, so it cannot be reported yet. Report it from the day after if it is still unpaid.`,
  })
}

export function noDueDay(): Refusal {
  return new Refusal('invalid', 'no-due-day', {
    id: 'Pembelian ini tidak punya tanggal jatuh tempo, jadi keterlambatannya tidak dapat dihitung. Tulis kapan seharusnya dibayar.',
    en: 'This purchase has no due day, so it cannot be told how late it is. Write by when it should have been paid.',
  })
}

export function dueTooEarly(from: Day): Refusal {
  return new Refusal('invalid', 'due-too-early', {
    id: `Barangnya baru ada sejak ${from}, jadi pembayarannya tidak mungkin jatuh tempo sebelum itu. Perbaiki tanggalnya.`,
    en: `The goods were there from ${from} on, so their payment cannot have been due before. Correct the day.`,
  })
}

export function paidWhatIsNotOwed(): Refusal {
  return new Refusal('invalid', 'not-about-payment', {
    id: 'Laporan ini bukan tentang pembayaran, jadi tanggal bayar tidak berlaku di sini. Ulangi tanpa tanggal bayar.',
    en: 'This report is not about a payment, so a day of payment says nothing here. Send it again without one.',
  })
}

export function paidBeforeDue(dueOn: Day): Refusal {
  return new Refusal('invalid', 'paid-before-due', {
    id: `Menurut laporan ini pembayaran jatuh tempo ${dueOn}. Bila uangnya datang paling lambat hari itu, tarik laporannya.`,
    en: `By this report the payment was due on ${dueOn}. If the money came by that day, withdraw the report instead.`,
  })
}
