// The words of the page of the open data: what there is, how it was made, under which licence, and what is left out.
import type { ColumnType, Source } from '../../core/opendata/column.ts'
import type { Language } from './text.ts'

const types: Record<ColumnType, string> = {
  text: 'teks',
  codes: 'kode, dipisah “; ”',
  integer: 'bilangan bulat',
  decimal: 'bilangan desimal',
  boolean: 'true atau false',
  day: 'tanggal (2026-10-08)',
  month: 'bulan (2026-10)',
}

const sources: Record<Source, string> = {
  record: 'catatan',
  region: 'daftar wilayah',
  regulation: 'naskah ketentuan',
  count: 'hitungan',
}

const indonesian = {
  title: 'Data terbuka',
  description:
    'Unduh data IKM, produk, tempat membeli, ketentuan, sebaran kepatuhan, dan angka program Kabupaten Bekasi: CSV dan JSON.',
  lead: 'Isi buku rak yang boleh diketahui siapa saja, sebagai berkas untuk diunduh dan diolah sendiri. Tanpa data pribadi.',
  asOf: (day: string) => `Keadaan ${day}. Diperbarui setiap malam.`,
  files: 'Berkas',
  rows: (count: string) => `${count} baris`,
  size: (kilobytes: string) => `${kilobytes} KB`,
  dictionary: (columns: number) => `Kamus data: ${columns} kolom`,
  scroll: 'Tabel dapat digeser ke samping',
  column: 'Kolom',
  type: 'Jenis',
  means: 'Arti',
  source: 'Asal',
  mayBeEmpty: 'boleh kosong',
  types,
  sources,
  licence: 'Lisensi',
  licenceSays: (name: string) =>
    `Data ini diusulkan berlisensi ${name}: boleh dipakai, diolah, dan dibagikan untuk apa saja, juga untuk usaha, asal sumber dan harinya disebut.`,
  licenceProposal:
    'Ini usulan: pengelola Etalase belum ditetapkan, dan yang ditetapkan nanti dapat memilih lisensi lain untuk data sesudahnya.',
  licenceOthers:
    'Kode dan nama desa: cahyadsn/wilayah, lisensi MIT (Copyright © 2017–2025 Cahya DSN). Rumusan ketentuan contoh: CC0 1.0.',
  cite: 'Cara mengutip',
  citation: (file: string, day: string, licence: string) =>
    `Etalase Kabupaten Bekasi, ${file}, keadaan ${day}. ${licence}.`,
  method: 'Cara data ini dibuat',
  methods: [
    'Setiap malam semua berkas dibuat dari catatan buku rak, dengan aturan yang sama seperti halaman publik. Yang mengundurkan diri atau tutup hilang dari berkas malam berikutnya.',
    'Hanya keadaan terbaru yang disimpan di sini. Simpan sendiri berkas suatu hari bila Anda memerlukannya; harinya tertulis dalam JSON.',
    'Kolom “contoh” bernilai true pada yang rekaan. Saring kolom itu sebelum menghitung.',
    'Sel kosong (null dalam JSON) berarti tidak diketahui, bukan nol.',
    'CSV: UTF-8 dengan BOM, koma sebagai pemisah, baris berakhir CRLF (RFC 4180). Excel berbahasa Indonesia mengharapkan titik koma: bukalah lewat Data, Dari Teks/CSV, bukan dengan klik ganda.',
    'Teks dalam CSV yang diawali =, +, -, @, atau tab diberi tanda petik tunggal di depannya, agar tidak dijalankan sebagai rumus. JSON memuat teksnya tanpa perubahan.',
  ],
  leftOut: 'Yang tidak ada di sini, dan mengapa',
  leftOuts: [
    'Nama orang, NIK, alamat rumah, surel, dan nomor pribadi: tidak pernah terbit di mana pun. Yang ada hanya nama usaha, walau pemiliknya memakai namanya sendiri di dalamnya.',
    'Nomor usaha: juga bila IKM setuju menampilkannya. Persetujuan itu untuk pembeli yang membaca satu halaman; daftar nomor untuk diolah massal adalah tujuan lain.',
    'Cerita usaha: teks bebas dapat menyebut orang. Ia tetap dapat dibaca di halaman IKM.',
    'Nomor sertifikat, karena dapat menuntun kepada pemegangnya; jenisnya ada.',
    'Tenaga kerja, modal, dan penjualan IKM: hanya untuk petugas.',
    'Penilaian satu mitra usaha: yang terbit hanya sebarannya, dengan baris yang menghitung sedikitnya lima mitra usaha.',
    'Isi penempatan, pembelian, dan jawaban: catatan antara IKM dan mitra usahanya.',
  ],
  api: 'Untuk program: API',
  apiSays:
    'Yang ingin membaca satu IKM, satu kecamatan, atau hasil pencarian tanpa mengunduh semuanya dapat bertanya kepada API.',
  apiLink: 'Dokumentasi API',
}
export type DataText = typeof indonesian

const english: DataText = {
  title: 'Open data',
  description:
    'Download the IKM, products, places to buy, rules, compliance and programme figures of Kabupaten Bekasi as CSV and JSON.',
  lead: 'What the ledger holds and anybody may know, as files to download and work with. Without personal data.',
  asOf: (day) => `As of ${day}. Renewed every night.`,
  files: 'Files',
  rows: (count) => `${count} rows`,
  size: (kilobytes) => `${kilobytes} KB`,
  dictionary: (columns) => `Data dictionary: ${columns} columns`,
  scroll: 'The table can be scrolled sideways',
  column: 'Column',
  type: 'Type',
  means: 'Meaning',
  source: 'From',
  mayBeEmpty: 'may be empty',
  types: {
    text: 'text',
    codes: 'codes, joined by “; ”',
    integer: 'whole number',
    decimal: 'decimal number',
    boolean: 'true or false',
    day: 'day (2026-10-08)',
    month: 'month (2026-10)',
  },
  sources: { record: 'the record', region: 'lists of the region', regulation: 'text of the rule', count: 'a count' },
  licence: 'Licence',
  licenceSays: (name) =>
    `This data is proposed to be under ${name}: it may be used, changed and shared for anything, also for business, as long as the source and its day are named.`,
  licenceProposal:
    'It is a proposal: nobody was named to run Etalase yet, and whoever will be can choose another licence for what is published from then on.',
  licenceOthers:
    'Codes and names of villages: cahyadsn/wilayah, MIT licence (Copyright © 2017–2025 Cahya DSN). Wording of the example rules: CC0 1.0.',
  cite: 'How to cite',
  citation: (file, day, licence) => `Etalase Kabupaten Bekasi, ${file}, as of ${day}. ${licence}.`,
  method: 'How this data is made',
  methods: [
    'Every night all files are made from the ledger, by the same rules as the public pages. Who withdrew or closed is gone from the files of the next night.',
    'Only the newest state is kept here. Keep the files of a day yourself if you need them; the JSON names its day.',
    'The column “contoh” is true for what is invented. Filter by it before you count.',
    'An empty cell (null in JSON) means that nothing is known, not zero.',
    'CSV: UTF-8 with a byte order mark, commas, lines that end with CRLF (RFC 4180). An Excel in Indonesian expects semicolons: open the file by Data, From Text/CSV, not by a double click.',
    'A text in the CSV that begins with =, +, -, @ or a tab has an apostrophe in front, so that no spreadsheet runs it as a formula. The JSON holds the text unchanged.',
  ],
  leftOut: 'What is not here, and why',
  leftOuts: [
    'Names of persons, NIK (identity numbers), home addresses, e-mail and private numbers: they are never published anywhere. What is here is the name of the business, even where its owner named it after himself or herself.',
    'The business’s number, also where an IKM agreed to show it. It agreed for buyers who read a page; a list of numbers for bulk use is another purpose.',
    'The story of an IKM: free text may name people. It can be read on the page of the IKM.',
    'Numbers of certificates, because they can lead to who holds them; their kinds are here.',
    'Workers, capital and sales of an IKM: for officers alone.',
    'The verdict on a single partner: only distributions are published, in rows of five partners or more.',
    'Placements, purchases and answers one by one: records between an IKM and its partner.',
  ],
  api: 'For programs: the API',
  apiSays: 'Whoever wants one IKM, one kecamatan or a search without downloading everything can ask the API.',
  apiLink: 'Documentation of the API',
}

export const DATA_TEXTS: Record<Language, DataText> = { id: indonesian, en: english }
