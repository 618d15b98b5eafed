// The words of an outlet's purchases: what was bought of which IKM, what was said of it, and when it was paid.
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Pembelian',
  lead: 'Barang yang dibeli gerai dari IKM. Setiap catatan dijawab oleh IKM; yang dijawab ya dihitung pasti.',
  list: (outlet: string, year: string) => `${outlet}, ${year}`,
  none: 'Belum ada pembelian pada tahun ini. Catat yang pertama di bawah ini begitu barangnya diterima.',
  on: 'Diterima',
  ikm: 'IKM',
  amount: 'Nilai',
  volume: 'Berat',
  kg: (amount: string) => `${amount} kg`,
  dueOn: 'Jatuh tempo',
  answer: 'Jawaban',
  waiting: 'IKM belum menjawab',
  answers: { yes: 'ya', no: 'tidak', unknown: 'tidak tahu' },
  saidBy: { ikm: (said: string) => `IKM: ${said}`, officer: (said: string) => `Petugas: ${said}` },
  paid: 'Dibayar',
  unpaid: 'belum dicatat',
  paidBy: { partner: (on: string) => on, ikm: (on: string) => `${on}, menurut IKM` },
  pay: 'Catat pembayaran',
  payAgain: 'Perbaiki pembayaran',
  payOf: (ikm: string, on: string) => `${ikm}, diterima ${on}`,
  payFields: {
    paidOn: {
      label: 'Dibayar pada',
      missing: 'Pilih hari pembayarannya.',
      wrong: 'Pilih hari yang ada di kalender dan sudah lewat.',
    },
  } as Record<string, FieldWords>,
  savePay: 'Simpan',
  paidNow: 'Pembayaran dicatat.',
  record: 'Catat pembelian',
  where: 'Kecamatan IKM',
  choose: 'Pilih…',
  noIkm: 'Belum ada IKM tercatat di kecamatan ini. Pilih kecamatan lain.',
  recorded: 'Pembelian dicatat. IKM diminta menjawabnya.',
  fields: {
    ikm: { label: 'IKM', missing: 'Pilih IKM yang menjual.' },
    on: {
      label: 'Diterima pada',
      missing: 'Pilih hari barang diterima.',
      wrong: 'Pilih hari yang ada di kalender dan sudah lewat.',
    },
    amountIdr: {
      label: 'Nilai pembelian (rupiah)',
      hint: 'Seluruh nilai pengiriman ini, misalnya 1.250.000',
      missing: 'Tulis nilai pembelian dalam rupiah.',
      wrong: 'Tulis nilai dengan angka bulat, misalnya 1.250.000.',
    },
    volumeKg: {
      label: 'Berat (kg)',
      hint: 'Dibulatkan ke kilogram penuh; tulis 0 bila barang tidak ditimbang.',
      missing: 'Tulis beratnya, atau 0.',
      wrong: 'Tulis berat dengan angka bulat, misalnya 40.',
    },
    dueOn: {
      label: 'Jatuh tempo bayar',
      wrong: 'Pilih hari yang tidak lebih awal dari hari barang diterima.',
    },
  } as Record<string, FieldWords>,
}
type PurchasesText = typeof indonesian

const english: PurchasesText = {
  title: 'Purchases',
  lead: 'Goods that an outlet bought of IKM. The IKM answers each record; what it answers with yes counts for certain.',
  list: (outlet, year) => `${outlet}, ${year}`,
  none: 'There is no purchase in this year yet. Record the first one below as soon as the goods have come.',
  on: 'Received',
  ikm: 'IKM',
  amount: 'Amount',
  volume: 'Weight',
  kg: (amount) => `${amount} kg`,
  dueOn: 'Due on',
  answer: 'Answer',
  waiting: 'The IKM has not answered',
  answers: { yes: 'yes', no: 'no', unknown: 'does not know' },
  saidBy: { ikm: (said) => `IKM: ${said}`, officer: (said) => `Officer: ${said}` },
  paid: 'Paid',
  unpaid: 'not recorded',
  paidBy: { partner: (on) => on, ikm: (on) => `${on}, says the IKM` },
  pay: 'Record the payment',
  payAgain: 'Correct the payment',
  payOf: (ikm, on) => `${ikm}, received ${on}`,
  payFields: {
    paidOn: {
      label: 'Paid on',
      missing: 'Choose the day of the payment.',
      wrong: 'Choose a day of the calendar that is not to come.',
    },
  },
  savePay: 'Save',
  paidNow: 'The payment was recorded.',
  record: 'Record a purchase',
  where: 'District of the IKM',
  choose: 'Choose…',
  noIkm: 'No IKM is recorded in this district yet. Choose another district.',
  recorded: 'The purchase was recorded. The IKM is asked to answer it.',
  fields: {
    ikm: { label: 'IKM', missing: 'Choose the IKM that sold.' },
    on: {
      label: 'Received on',
      missing: 'Choose the day on which the goods came.',
      wrong: 'Choose a day of the calendar that is not to come.',
    },
    amountIdr: {
      label: 'Amount (rupiah)',
      hint: 'The whole amount of this delivery, such as 1.250.000',
      missing: 'Write the amount in rupiah.',
      wrong: 'Write a whole number, such as 1.250.000.',
    },
    volumeKg: {
      label: 'Weight (kg)',
      hint: 'Rounded to whole kilograms; write 0 where nothing was weighed.',
      missing: 'Write the weight, or 0.',
      wrong: 'Write a whole number, such as 40.',
    },
    dueOn: { label: 'Payment due on', wrong: 'Choose a day that is not before the goods came.' },
  },
}

export const PURCHASES_TEXTS: Record<Language, PurchasesText> = { id: indonesian, en: english }
