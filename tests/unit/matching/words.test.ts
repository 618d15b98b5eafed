// What a match says to a person: a sentence of its own for each reason and each thing that is lacking, in both languages.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import type { Lack } from '../../../core/matching/lacks.ts'
import type { Reason } from '../../../core/matching/rank.ts'
import { lackText, reasonText } from '../../../web/text/matching.ts'

const REASONS: [Reason, string, string][] = [
  [{ of: 'alive', place: 0, days: 7 }, 'Tanda usaha terakhir 7 hari lalu.', 'Last sign of business 7 days ago.'],
  [{ of: 'alive', place: 0, days: 0 }, 'Memberi tanda usaha hari ini.', 'Gave a sign of business today.'],
  [{ of: 'alive', place: 4, days: null }, 'Belum pernah memberi tanda usaha.', 'Never gave a sign of business.'],
  [
    { of: 'rotation', place: 0, placements: 0 },
    'Belum ada di slot mana pun, jadi ini gilirannya.',
    'Stands in no slot yet, so it is its turn.',
  ],
  [{ of: 'rotation', place: 1, placements: 1 }, 'Sudah ada di 1 slot.', 'Stands in 1 slot already.'],
  [{ of: 'rotation', place: 2, placements: 2 }, 'Sudah ada di 2 slot.', 'Stands in 2 slots already.'],
  [{ of: 'distance', place: 0, km: 0 }, 'Satu desa dengan gerai ini.', 'In the same village as this outlet.'],
  [{ of: 'distance', place: 1, km: 9 }, 'Kira-kira 9 km dari gerai ini.', 'About 9 km from this outlet.'],
  [
    { of: 'checked', place: 1, checked: 1, asked: 2 },
    '1 dari 2 sertifikat yang diminta sudah dilihat petugas.',
    'An officer saw 1 of 2 certificates asked for.',
  ],
  [{ of: 'price', place: 15_000, idr: 15_000 }, 'Harga mulai Rp15.000.', 'Price from Rp15.000.'],
]

const LACKS: Lack[] = [
  { lacks: 'category', has: 'batik-kain' },
  { lacks: 'certificate', kind: 'halal', expiredOn: null },
  { lacks: 'certificate', kind: 'halal', expiredOn: day('2026-10-07') },
  { lacks: 'price', most: 10_000, has: 12_000 },
  { lacks: 'price', most: 10_000, has: null },
  { lacks: 'unit', wanted: 'kg', has: 'buah' },
  { lacks: 'capacity', wanted: 300, has: 200 },
  { lacks: 'capacity', wanted: 300, has: null },
  { lacks: 'minimum-order', wanted: 300, has: 400 },
  { lacks: 'lead-time', most: 3, has: 5 },
  { lacks: 'lead-time', most: 3, has: null },
  { lacks: 'supply', offered: 'consignment' },
  { lacks: 'supply', offered: 'buy-out' },
  { lacks: 'margin', offered: 30, most: 25 },
  { lacks: 'rent', offered: 50_000, most: 0 },
  { lacks: 'payment-days', offered: 60, most: 30 },
  { lacks: 'returns' },
]

describe('a match in words', () => {
  it.each(REASONS)('%j', (reason, id, en) => {
    expect([reasonText(reason, 'id'), reasonText(reason, 'en')]).toEqual([id, en])
  })

  it('says each lack in a sentence of its own, with both numbers', () => {
    const said = LACKS.flatMap((lack) => [lackText(lack, 'id'), lackText(lack, 'en')])
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/)
    expect(lackText({ lacks: 'margin', offered: 25.51, most: 25.5 }, 'id')).toBe(
      'Margin slot ini 25,51%; IKM menerima paling tinggi 25,5%.',
    )
    expect(lackText({ lacks: 'certificate', kind: 'halal', expiredOn: day('2026-10-07') }, 'en')).toContain(
      'expired on 7 October 2026',
    )
  })
})
