// The columns of the sheet of purchases: what each is called, how a cell is read, and what is accepted.
import { dayIn, wholeIn } from './cells.ts'
import type { Column } from './columns.ts'

export const PURCHASE_COLUMNS: readonly Column[] = [
  {
    field: 'outlet',
    title: 'Gerai',
    hint: {
      id: 'Isi nama gerai seperti di lembar Gerai, atau ID-nya.',
      en: 'Fill in the outlet’s name as in the sheet Gerai, or its id.',
    },
    example: 'Hotel Contoh Cikarang',
  },
  {
    field: 'ikm',
    title: 'IKM',
    hint: {
      id: 'Isi nama IKM seperti di lembar IKM, atau ID-nya; bila ada dua yang senama, tulis “Nama, Kecamatan”.',
      en: 'Fill in the IKM’s name as in the sheet IKM, or its id; where two share it, write “Name, Kecamatan”.',
    },
    example: 'Dodol Contoh, Cibarusah',
  },
  {
    field: 'on',
    title: 'Tanggal diterima',
    hint: {
      id: 'Isi tanggal barang diterima seperti 2026-10-08, tidak sesudah hari ini.',
      en: 'Fill in the day on which the goods came like 2026-10-08, not after today.',
    },
    example: '2026-09-30',
    read: dayIn,
  },
  {
    field: 'amountIdr',
    title: 'Nilai (Rp)',
    hint: {
      id: 'Isi nilai dalam rupiah penuh, misalnya 1.500.000.',
      en: 'Fill in the amount in whole rupiah, such as 1.500.000.',
    },
    example: '1500000',
    read: (cell) => wholeIn(cell),
  },
  {
    field: 'volumeKg',
    title: 'Berat (kg)',
    hint: {
      id: 'Isi berat dalam kilogram penuh, atau 0 bila tidak ditimbang.',
      en: 'Fill in the weight in whole kilograms, or 0 where nothing was weighed.',
    },
    example: '40',
    read: (cell) => wholeIn(cell),
  },
  {
    field: 'dueOn',
    title: 'Jatuh tempo',
    optional: true,
    hint: {
      id: 'Isi tanggal jatuh tempo, tidak sebelum barang diterima; kosongkan bila menurut syarat slot.',
      en: 'Fill in the due day, not before the goods came; leave it empty where the slot’s terms have it.',
    },
    example: '2026-10-14',
    read: dayIn,
  },
  {
    field: 'paidOn',
    title: 'Dibayar pada',
    optional: true,
    hint: {
      id: 'Isi tanggal dibayar, tidak sesudah hari ini, atau kosongkan bila belum dibayar.',
      en: 'Fill in the day of payment, not after today, or leave it empty where it is not paid yet.',
    },
    example: '2026-10-10',
    read: dayIn,
  },
  {
    field: 'note',
    title: 'Nomor nota',
    optional: true,
    hint: {
      id: 'Nomor nota paling banyak 40 huruf, atau kosongkan. Perlu hanya untuk membedakan dua pengiriman yang sama pada hari yang sama.',
      en: 'A note’s number of at most 40 letters, or leave it empty. It is needed only to tell two equal deliveries of one day apart.',
    },
    example: '',
  },
]
