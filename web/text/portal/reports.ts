// The words of a unit's reports: what was declared for which period, and the form for one more.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Laporan',
  lead: 'Jumlah seluruh pembelian untuk tiap periode, dari siapa pun. Dari jumlah itulah sebagian kuota dihitung.',
  whole: 'Usaha secara keseluruhan',
  list: (unit: string, year: string) => `${unit}, ${year}`,
  none: 'Belum ada laporan untuk tahun ini. Kirim laporan di atas begitu periodenya berakhir.',
  last: 'Bila sebuah periode dilaporkan lebih dari sekali, laporan terakhir yang dihitung. Laporan yang ditetapkan petugas didahulukan.',
  period: 'Periode',
  open: 'belum dilaporkan',
  reported: 'sudah dilaporkan',
  known: 'Yang sudah tercatat di Etalase untuk periode ini',
  recorded: 'Pembelian dari IKM yang dicatat gerai Anda',
  confirmed: 'di antaranya: dibenarkan IKM, atau petugas berdasarkan dokumen',
  unanswered: 'di antaranya: IKM belum menjawab atau tidak tahu',
  denied: 'di antaranya: dibantah',
  sum: (deliveries: string, spend: string, volume: string) => `${deliveries} pengiriman, ${spend}, ${volume}`,
  added:
    'Jumlah baris pertama ditambahkan sendiri ke laporan. Isi di bawah hanya pembelian lain yang tidak tercatat di sini.',
  nothingRecorded: 'Di Etalase belum ada pembelian dari IKM untuk periode ini, jadi isian di bawah adalah seluruhnya.',
  corrects: {
    partner: 'Periode ini sudah dilaporkan. Laporan baru tidak menghapus yang lama; yang terakhir dihitung.',
    officer:
      'Petugas sudah menetapkan laporan untuk periode ini, dan itulah yang dihitung. Laporan Anda tetap disimpan dan dapat dilihat petugas.',
  },
  counts: 'Dihitung',
  yes: 'ya, inilah yang dihitung',
  replaced: 'tidak, ada yang menggantikannya',
  nil: (shown: string) => `${shown} (nihil)`,
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
    spendIdr: {
      label: 'Belanja lain (rupiah)',
      hint: 'Seluruh pembelian dari siapa pun yang tidak tercatat di atas, misalnya 125.000.000; tulis 0 bila tidak ada.',
      missing: 'Tulis belanja lain, atau 0.',
      wrong: 'Tulis angka bulat, misalnya 125.000.000.',
    },
    volumeKg: {
      label: 'Berat lain (kg)',
      hint: 'Seluruh pembelian lain dalam kilogram; tulis 0 bila tidak ada.',
      missing: 'Tulis berat lain, atau 0.',
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
  none: 'There is no report for this year yet. Send one above as soon as its period is over.',
  last: 'Where a period is reported more than once, the last report counts. One that an officer established comes first.',
  period: 'Period',
  open: 'not reported yet',
  reported: 'reported',
  known: 'What Etalase has on record for this period',
  recorded: 'Purchases from IKM that your outlets recorded',
  confirmed: 'of these: confirmed by the IKM, or by an officer on papers',
  unanswered: 'of these: the IKM has not answered, or does not know',
  denied: 'of these: denied',
  sum: (deliveries, spend, volume) => `${deliveries} deliveries, ${spend}, ${volume}`,
  added: 'The sum of the first line is added to the report by itself. Fill in below only what is not on record here.',
  nothingRecorded: 'Etalase has no purchase from IKM for this period, so what you fill in below is all of it.',
  corrects: {
    partner: 'This period was reported before. A new report takes none away; the last one counts.',
    officer:
      'An officer has established a report for this period, and that one counts. Yours is kept all the same, and officers see it.',
  },
  counts: 'Counts',
  yes: 'yes, this one counts',
  replaced: 'no, another takes its place',
  nil: (shown) => `${shown} (nil)`,
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
    spendIdr: {
      label: 'Other spending (rupiah)',
      hint: 'All purchases of anybody that are not on record above, such as 125.000.000; write 0 where there were none.',
      missing: 'Write the other spending, or 0.',
      wrong: 'Write a whole number, such as 125.000.000.',
    },
    volumeKg: {
      label: 'Other weight (kg)',
      hint: 'All other purchases in kilograms; write 0 where there were none.',
      missing: 'Write the other weight, or 0.',
      wrong: 'Write a whole number, such as 4.000.',
    },
  },
}

export const REPORTS_TEXTS: Record<Language, ReportsText> = { id: indonesian, en: english }
