// The words for the rules page: whom a rule binds, what it asks, by when, and what that means for a business.
import type { VersionState } from '../../core/publish/rules-view.ts'
import type { Language } from './text.ts'

type Kind = 'month' | 'quarter' | 'semester' | 'year'
type Op = '>' | '>=' | '<' | '<=' | '='

const indonesian = {
  title: 'Ketentuan kuota, dengan kata biasa',
  description:
    'Siapa yang wajib memberi tempat bagi IKM, berapa, sampai kapan, menurut pasal mana, dan contoh hitungannya.',
  lead: 'Siapa wajib memberi tempat bagi IKM, berapa, dan sampai kapan. Setiap angka di halaman ini dibaca dari data peraturannya, dan setiap contoh dihitung oleh mesin yang sama yang menilai usaha.',
  asOf: (day: string) => `Keadaan ${day}.`,
  none: 'Belum ada peraturan yang berlaku dalam buku rak ini.',
  note: 'contoh, bukan nasihat hukum',
  enacted: (day: string) => `Ditetapkan ${day}.`,
  sources: 'Dari mana angkanya',
  whom: 'Siapa',
  outlet: (sectors: string) => `Setiap gerai: ${sectors}`,
  partner: (sectors: string) => `Setiap perusahaan, semua gerainya bersama: ${sectors}`,
  or: 'atau',
  and: 'dan',
  where: (conditions: string) => `dengan ${conditions}`,
  conditions: {
    '>': (measure, value) => `${measure} di atas ${value}`,
    '>=': (measure, value) => `${measure} ${value} atau lebih`,
    '<': (measure, value) => `${measure} di bawah ${value}`,
    '<=': (measure, value) => `${measure} ${value} atau kurang`,
    '=': (measure, value) => `${measure} tepat ${value}`,
  } as Record<Op, (measure: string, value: string) => string>,
  owed: 'Apa yang wajib',
  tier: (measure: string, value: string, amount: string) => `${measure} dari ${value}: ${amount}`,
  share: (percent: string, of: string) => `${percent} persen dari ${of}`,
  declared: { spend: 'belanja yang dilaporkan', volume: 'volume belanja yang dilaporkan' },
  distinct: (count: string) => `Dari paling sedikit ${count} IKM yang berbeda.`,
  per: (period: string) => `Dihitung tiap ${period}.`,
  periods: { month: 'bulan', quarter: 'triwulan', semester: 'semester', year: 'tahun' } satisfies Record<Kind, string>,
  by: 'Sampai kapan',
  closing: (days: string, period: string) =>
    `Laporan dan jawaban ditunggu sampai ${days} hari setelah ${period} berakhir. Hari itu penilaiannya menjadi akhir.`,
  phases: 'Bertahap',
  phase: (percent: string, day: string) => `${percent} persen sejak ${day}`,
  counts: 'Yang dihitung',
  slotKinds: { shelf: 'rak', procurement: 'pengadaan' },
  covered: {
    slot: (kinds: string, percent: string) =>
      `Slot (${kinds}) yang keberadaan produknya terkonfirmasi pada paling sedikit ${percent} persen hari wajib.`,
    area: (kinds: string, percent: string) =>
      `Luas slot (${kinds}) yang keberadaan produknya terkonfirmasi pada paling sedikit ${percent} persen hari wajib.`,
    ikm: (kinds: string, percent: string) =>
      `IKM yang produknya terkonfirmasi dalam slot (${kinds}) pada paling sedikit ${percent} persen hari wajib.`,
    sku: (kinds: string, percent: string) =>
      `Produk IKM yang terkonfirmasi dalam slot (${kinds}) pada paling sedikit ${percent} persen hari wajib.`,
  },
  purchased: 'Pembelian dari IKM yang dibenarkan oleh IKM itu, atau oleh petugas berdasarkan dokumen.',
  ikmDays: (days: string) => `Satu IKM ikut dihitung dari ${days} hari.`,
  backdate: (days: string) => `Penempatan boleh dicatat mundur paling jauh ${days} hari.`,
  starting: 'Usaha baru',
  grace: (days: string) => `Wajib setelah ${days} hari pertama sejak buka.`,
  few: (days: string) => `Periode dengan kurang dari ${days} hari wajib tidak dinilai.`,
  basis: 'Dasar',
  examples: 'Artinya bagi',
  asks: 'wajib',
  in: (period: string) => `untuk ${period}`,
  inPhase: (period: string, percent: string) => `untuk ${period}, tahap ${percent} persen`,
  fromIkm: (count: string) => `dari paling sedikit ${count} IKM`,
  later: (day: string, amount: string) => `Sejak ${day}: ${amount}.`,
  days: (needed: string, of: string) => `Cukup bila terkonfirmasi ${needed} dari ${of} hari.`,
  ofDeclared: (amount: string) => `Dari laporan ${amount}.`,
  excluded: 'Tidak termasuk: syarat ketentuan ini tidak terpenuhi.',
  nothing: 'Tidak ada yang wajib.',
  state: {
    binding: 'mengikat sekarang',
    coming: 'akan mengikat',
    past: 'sudah tidak mengikat',
    never: 'tidak pernah mengikat',
  } satisfies Record<VersionState, string>,
  over: 'Ketentuan ini tidak mengikat lagi. Riwayatnya tetap tersimpan.',
  history: (count: number) => `Riwayat: ${count} versi`,
  from: (day: string) => `Berlaku sejak ${day}`,
  until: (day: string) => `sampai ${day}`,
  enactedOn: (day: string) => `ditetapkan ${day}`,
  firstBound: (period: string) => `mengikat mulai ${period}`,
}
export type RulesText = typeof indonesian

const english: RulesText = {
  title: 'The quota rules in plain words',
  description: 'Who must give IKM a place, how much, by when and under which article, with worked examples.',
  lead: 'Who must give IKM (small and medium industries) a place, how much, and by when. Every number here is read from the data of its regulation, and every example is computed by the engine that judges businesses.',
  asOf: (day) => `As of ${day}.`,
  none: 'No regulation is in force in this ledger yet.',
  note: 'an example, not legal advice',
  enacted: (day) => `Enacted ${day}.`,
  sources: 'Where the numbers come from',
  whom: 'Who',
  outlet: (sectors) => `Every outlet: ${sectors}`,
  partner: (sectors) => `Every company, all its outlets together: ${sectors}`,
  or: 'or',
  and: 'and',
  where: (conditions) => `with ${conditions}`,
  conditions: {
    '>': (measure, value) => `${measure} above ${value}`,
    '>=': (measure, value) => `${measure} ${value} or more`,
    '<': (measure, value) => `${measure} below ${value}`,
    '<=': (measure, value) => `${measure} ${value} or less`,
    '=': (measure, value) => `${measure} exactly ${value}`,
  },
  owed: 'What is owed',
  tier: (measure, value, amount) => `${measure} from ${value}: ${amount}`,
  share: (percent, of) => `${percent} percent of ${of}`,
  declared: { spend: 'the purchases that it reports', volume: 'the volume of purchases that it reports' },
  distinct: (count) => `From at least ${count} different IKM.`,
  per: (period) => `Counted each ${period}.`,
  periods: { month: 'month', quarter: 'quarter', semester: 'half-year', year: 'year' },
  by: 'By when',
  closing: (days, period) =>
    `Reports and answers are awaited until ${days} days after the ${period} ends. On that day the finding becomes final.`,
  phases: 'In phases',
  phase: (percent, day) => `${percent} percent from ${day}`,
  counts: 'What counts',
  slotKinds: { shelf: 'shelf', procurement: 'procurement' },
  covered: {
    slot: (kinds, percent) =>
      `Slots (${kinds}) whose goods are confirmed on at least ${percent} percent of the obligated days.`,
    area: (kinds, percent) =>
      `The area of slots (${kinds}) whose goods are confirmed on at least ${percent} percent of the obligated days.`,
    ikm: (kinds, percent) =>
      `IKM whose goods are confirmed in slots (${kinds}) on at least ${percent} percent of the obligated days.`,
    sku: (kinds, percent) =>
      `IKM products confirmed in slots (${kinds}) on at least ${percent} percent of the obligated days.`,
  },
  purchased: 'Purchases from IKM that the IKM confirms, or an officer on papers.',
  ikmDays: (days) => `An IKM is counted among the different ones from ${days} days on.`,
  backdate: (days) => `A placement may be recorded at most ${days} days late.`,
  starting: 'New businesses',
  grace: (days) => `Owed after the first ${days} days of being open.`,
  few: (days) => `A period with fewer than ${days} obligated days is not judged.`,
  basis: 'Basis',
  examples: 'What it means for',
  asks: 'owed',
  in: (period) => `for ${period}`,
  inPhase: (period, percent) => `for ${period}, in the ${percent} percent phase`,
  fromIkm: (count) => `from at least ${count} IKM`,
  later: (day, amount) => `From ${day}: ${amount}.`,
  days: (needed, of) => `Enough if confirmed on ${needed} of ${of} days.`,
  ofDeclared: (amount) => `Of ${amount} reported.`,
  excluded: 'Not concerned: a condition of the rule does not hold.',
  nothing: 'Nothing is owed.',
  state: { binding: 'binding now', coming: 'will bind', past: 'no longer binding', never: 'never bound' },
  over: 'This rule does not bind any more. Its history is kept.',
  history: (count) => `History: ${count} ${count === 1 ? 'version' : 'versions'}`,
  from: (day) => `In force from ${day}`,
  until: (day) => `until ${day}`,
  enactedOn: (day) => `enacted ${day}`,
  firstBound: (period) => `binding from ${period}`,
}

export const RULES_TEXTS: Record<Language, RulesText> = { id: indonesian, en: english }
