// The words of the final findings: the list of them, and one with its revisions and every line.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Penilaian akhir',
  lead: 'Penilaian yang disimpan setelah masa penilaiannya ditutup, dengan revisi dan penjelasannya.',
  none: 'Belum ada penilaian akhir. Yang pertama ada sehari setelah masa penilaian sebuah periode ditutup.',
  business: 'Usaha secara keseluruhan',
  unit: 'Unit',
  rule: 'Ketentuan',
  period: 'Periode',
  verdict: 'Hasil',
  revision: 'Revisi',
  open: 'Penjelasan',
  openOf: (what: string) => `Penjelasan ${what}`,
  noSuch: 'Penilaian akhir ini belum ada. Pilih dari daftar.',
  revisions: 'Revisi',
  lines: 'Mengapa tiap baris dihitung atau tidak',
  faith: 'Iktikad baik',
  counted: (print: string) =>
    `Dihitung ulang dari fakta yang diketahui pada hari itu; sidiknya sama dengan yang disimpan: ${print}.`,
  differs:
    'Dihitung ulang dari fakta yang diketahui pada hari itu, sidiknya berbeda dari yang disimpan. Laporkan kepada petugas; yang berlaku tetap yang disimpan.',
  papers: 'Berkas',
  sheet: 'Unduh Excel',
  certificate: 'Terbitkan sertifikat (PDF)',
  certificateSays: 'Kertas dengan kode yang dapat diperiksa siapa saja tanpa masuk.',
  back: 'Ke daftar penilaian akhir',
}
export type FindingsText = typeof indonesian

const english: FindingsText = {
  title: 'Final findings',
  lead: 'What was kept once a period was closed, with its revisions and the explanation.',
  none: 'There is no final finding yet. The first comes on the day after a period is closed.',
  business: 'The business as a whole',
  unit: 'Unit',
  rule: 'Rule',
  period: 'Period',
  verdict: 'Verdict',
  revision: 'Revision',
  open: 'Explanation',
  openOf: (what) => `Explanation of ${what}`,
  noSuch: 'There is no such final finding yet. Choose from the list.',
  revisions: 'Revisions',
  lines: 'Why each line did or did not count',
  faith: 'Good faith',
  counted: (print) => `Made again from the facts known on that day; the fingerprint is the one on record: ${print}.`,
  differs:
    'Made again from the facts known on that day, the fingerprint differs from the one on record. Tell an officer; what is on record stays in force.',
  papers: 'Files',
  sheet: 'Download Excel',
  certificate: 'Issue a certificate (PDF)',
  certificateSays: 'A paper with a code that anybody can verify without signing in.',
  back: 'To the final findings',
}

export const FINDINGS_TEXTS: Record<Language, FindingsText> = { id: indonesian, en: english }
