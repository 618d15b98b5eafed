// The words of an explanation: a sentence for every line and every reason, in both languages.
import { describe, expect, it } from 'vitest'
import type { ExemptionLine, Line, PlacementLine, SlotLine } from '../../../core/engine/explain.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { STANDING_WORDS, sentenceOf } from '../../support/told.ts'

describe('measures and reports', () => {
  it.each<[Line, string, string]>([
    [
      { about: 'measure', measure: 'rooms', value: 1250, from: day('2024-05-01') },
      'rooms: 1.250, berlaku sejak 1 Mei 2024.',
      'rooms: 1,250, in force since 1 May 2024.',
    ],
    [
      { about: 'measure', measure: 'rooms', value: null, from: null },
      'rooms: belum diketahui.',
      'rooms: not known yet.',
    ],
    [
      { about: 'report', by: null, submittedOn: null, total: null },
      'Belum ada laporan untuk periode ini yang dikirim pada atau setelah hari terakhirnya.',
      'There is no report for this period that was submitted on or after its last day.',
    ],
    [
      { about: 'report', by: 'partner', submittedOn: day('2026-08-03'), total: null },
      'Laporan mitra tertanggal 3 Agustus 2026.',
      'Report of the partner of 3 August 2026.',
    ],
    [
      { about: 'report', by: 'officer', submittedOn: day('2026-08-13'), total: 1250 },
      'Laporan yang ditetapkan petugas tertanggal 13 Agustus 2026, jumlah yang dilaporkan 1.250 kg.',
      'Report established by an officer of 13 August 2026, declared total 1,250 kg.',
    ],
  ])('%j', (line, id, en) => {
    expect(sentenceOf(line, { base: 'volume' })).toEqual({ id, en })
  })
})

describe('an exemption', () => {
  const line = {
    about: 'exemption',
    from: day('2026-07-01'),
    to: day('2026-07-10'),
    reason: 'renovation',
    counted: false,
    days: 0,
  } as const

  it.each<[Partial<ExemptionLine> & Pick<ExemptionLine, 'why'>, string, string]>([
    [
      { why: 'covers', counted: true, days: 10 },
      'Pengecualian 1 Juli 2026 sampai 10 Juli 2026 (renovation): mengurangi 10 hari wajib.',
      'Exemption from 1 July 2026 until 10 July 2026 (renovation): takes away 10 obligated days.',
    ],
    [
      { why: 'revoked', to: null },
      'Pengecualian 1 Juli 2026 sampai seterusnya (renovation): tidak berlaku karena sudah dicabut.',
      'Exemption from 1 July 2026 until further notice (renovation): does not apply because it was revoked.',
    ],
    [
      { why: 'no-obligated-day' },
      'Pengecualian 1 Juli 2026 sampai 10 Juli 2026 (renovation): tidak menyentuh hari wajib periode ini.',
      'Exemption from 1 July 2026 until 10 July 2026 (renovation): touches no obligated day of this period.',
    ],
  ])('%j', (changes, id, en) => {
    expect(sentenceOf({ ...line, ...changes })).toEqual({ id, en })
  })
})

describe('a slot', () => {
  it.each<[SlotLine['why'], string, string]>([
    [
      'enough-days',
      'dihitung; 3 hari terkonfirmasi, 9 hari mungkin, perlu 25',
      'counts; 3 days confirmed, 9 possible, 25 needed',
    ],
    [
      'enough-if-confirmed',
      'dihitung hanya bila IKM mengiyakan; 3 hari terkonfirmasi, 9 hari mungkin, perlu 25',
      'counts only if the IKM say yes; 3 days confirmed, 9 possible, 25 needed',
    ],
    [
      'too-few-days',
      'tidak dihitung; 3 hari terkonfirmasi, 9 hari mungkin, perlu 25',
      'does not count; 3 days confirmed, 9 possible, 25 needed',
    ],
    [
      'empty',
      'tidak dihitung; tidak ada penempatan yang berdiri pada hari wajib',
      'does not count; no placement stood there on an obligated day',
    ],
    [
      'other-kind',
      'tidak dihitung; jenis slot ini tidak termasuk ketentuan',
      'does not count; the rule is not about this kind of slot',
    ],
    [
      'other-base',
      'tidak dihitung; ketentuan ini menghitung pembelian, bukan slot',
      'does not count; this rule counts purchases, not slots',
    ],
  ])('%s', (why, id, en) => {
    const line = {
      about: 'slot',
      slot: 'slot-1',
      areaDm2: 60,
      counted: 'no',
      why,
      confirmedDays: 3,
      possibleDays: 9,
    } as const
    expect(sentenceOf(line)).toEqual({
      id: `Slot slot-1: ${id} (Pasal 5 ayat (1)).`,
      en: `Slot slot-1: ${en} (Pasal 5 ayat (1)).`,
    })
  })
})

describe('a placement in a month', () => {
  const line = {
    about: 'placement',
    placement: 'placement-1',
    slot: 'slot-1',
    ikm: 'ikm-1',
    month: period('2026-07'),
    days: 31,
    on: day('2026-07-10'),
  } as const

  it.each(STANDING_WORDS)('%s', (why, counted, id, en) => {
    expect(sentenceOf({ ...line, why, counted })).toEqual({
      id: `ikm-1 di slot-1, Juli 2026: 31 hari, ${id} (Pasal 5 ayat (1)).`,
      en: `ikm-1 in slot-1, July 2026: 31 days, ${en} (Pasal 5 ayat (1)).`,
    })
  })

  it.each<[PlacementLine['why'], string, string]>([
    ['no-counted-day', 'tidak ada hari yang dihitung', 'no day that counts'],
    [
      'backdated',
      'hari-hari awal tidak dihitung karena baru dicatat 10 Juli 2026',
      'its first days do not count because it was recorded only on 10 July 2026',
    ],
  ])('%s', (why, id, en) => {
    expect(sentenceOf({ ...line, why, counted: 'no', days: 0 })).toEqual({
      id: `ikm-1 di slot-1, Juli 2026: ${id} (Pasal 5 ayat (1)).`,
      en: `ikm-1 in slot-1, July 2026: ${en} (Pasal 5 ayat (1)).`,
    })
  })
})

describe('an IKM and a product', () => {
  it.each([
    ['ikm', 'confirmed', 'terkonfirmasi', 'confirmed'],
    ['product', 'possible', 'mungkin', 'possible'],
    ['ikm', 'no', 'tidak dihitung', 'does not count'],
  ] as const)('%s that counts as %s', (about, counted, id, en) => {
    expect(sentenceOf({ about, id: 'a-1', counted, confirmedDays: 3, possibleDays: 9 })).toEqual({
      id: `a-1: ${id}; 3 hari terkonfirmasi, 9 hari mungkin (Pasal 5 ayat (1)).`,
      en: `a-1: ${en}; 3 days confirmed, 9 possible (Pasal 5 ayat (1)).`,
    })
  })
})
