// The words of a unit's reports: what was declared for which period, and the form for one more.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Laporan',
  lead: 'Jumlah seluruh pembelian untuk tiap periode, dari siapa pun. Dari jumlah itulah sebagian kuota dihitung.',
  whole: 'Usaha secara keseluruhan',
  list: (unit: string, year: string) => `${unit}, ${year}`,
  none: 'Belum ada laporan untuk tahun ini. Kirim laporan di bawah ini begitu periodenya berakhir.',
  last: 'Bila sebuah periode dilaporkan lebih dari sekali, laporan terakhir yang dihitung. Laporan yang ditetapkan petugas didahulukan.',
  period: 'Periode',
  by: 'Dari',
  sides: { partner: 'usaha Anda', officer: 'ditetapkan petugas' },
  spend: 'Total belanja',
  volume: 'Total berat',
  kg: (amount: string) => `${amount} kg`,
  submittedOn: 'Dikirim',
  reason: 'Alasan petugas',
  submit: 'Kirim laporan',
  zero: 'Laporan nihil pun sah: bila tidak membeli apa-apa, tulis 0 lalu kirim. Yang tidak dikirim dihitung belum melapor.',
  nothing:
    'Tidak ada yang dapat dilaporkan untuk tahun ini: belum ada periode yang berakhir, atau tidak ada kuota yang berlaku. Laporan dapat dikirim mulai hari terakhir periodenya.',
  submitted: 'Laporan dikirim.',
  fields: {
    period: {
      label: 'Periode',
      hint: 'Hanya periode yang sudah sampai pada hari terakhirnya.',
      missing: 'Pilih periode yang dilaporkan.',
    },
    spendIdr: {
      label: 'Total belanja (rupiah)',
      hint: 'Seluruh pembelian, misalnya 125.000.000; tulis 0 bila tidak ada.',
      missing: 'Tulis total belanja, atau 0.',
      wrong: 'Tulis angka bulat, misalnya 125.000.000.',
    },
    volumeKg: {
      label: 'Total berat (kg)',
      hint: 'Seluruh pembelian dalam kilogram; tulis 0 bila tidak ada.',
      missing: 'Tulis total berat, atau 0.',
      wrong: 'Tulis angka bulat, misalnya 4.000.',
    },
  } as Record<string, FieldWords>,
}
type ReportsText = typeof indonesian

const english: ReportsText = {
  title: 'Reports',
  lead: 'All that was bought in each period, of whomever. Some of the quotas are a share of these totals.',
  whole: 'The business as a whole',
  list: (unit, year) => `${unit}, ${year}`,
  none: 'There is no report for this year yet. Send one below as soon as its period is over.',
  last: 'Where a period is reported more than once, the last report counts. One that an officer established comes first.',
  period: 'Period',
  by: 'By',
  sides: { partner: 'your business', officer: 'established by an officer' },
  spend: 'Total spending',
  volume: 'Total weight',
  kg: (amount) => `${amount} kg`,
  submittedOn: 'Sent on',
  reason: 'The officer’s reason',
  submit: 'Send a report',
  zero: 'A zero report is valid: where nothing was bought, write 0 and send it. What is not sent counts as not reported.',
  nothing:
    'There is nothing to report for this year: no period is over yet, or no quota binds. A report can be sent from the last day of its period on.',
  submitted: 'The report was sent.',
  fields: {
    period: {
      label: 'Period',
      hint: 'Only periods that have come to their last day.',
      missing: 'Choose the period of the report.',
    },
    spendIdr: {
      label: 'Total spending (rupiah)',
      hint: 'All purchases, such as 125.000.000; write 0 where there were none.',
      missing: 'Write the total spending, or 0.',
      wrong: 'Write a whole number, such as 125.000.000.',
    },
    volumeKg: {
      label: 'Total weight (kg)',
      hint: 'All purchases in kilograms; write 0 where there were none.',
      missing: 'Write the total weight, or 0.',
      wrong: 'Write a whole number, such as 4.000.',
    },
  },
}

export const REPORTS_TEXTS: Record<Language, ReportsText> = { id: indonesian, en: english }
