// The words of an explanation: purchases, good faith, and the sections with their headings and names.
import { describe, expect, it } from 'vitest'
import type { PurchaseLine } from '../../../core/engine/explain.ts'
import { day } from '../../../core/kernel/day.ts'
import {
  anExemption,
  anInvitation,
  aPurchase,
  aSlot,
  aVersion,
  type Changes,
  everything,
} from '../../support/scenario.ts'
import { goodFaithWords, STANDING_WORDS, saying, sentenceOf, toldOf } from '../../support/told.ts'

describe('a purchase', () => {
  const line = {
    about: 'purchase',
    purchase: 'buy-1',
    ikm: 'ikm-1',
    on: day('2026-07-10'),
    amount: 1250,
    counted: 'no',
  } as const
  const what = (amount: string) => [
    `Pembelian dari ikm-1 pada 10 Juli 2026 (buy-1), ${amount}:`,
    `Purchase from ikm-1 on 10 July 2026 (buy-1), ${amount}:`,
  ]

  it.each(STANDING_WORDS)('%s', (why, counted, id, en) => {
    const [start, begin] = what('Rp1.250')
    expect(sentenceOf({ ...line, why, counted }, { base: 'spend' })).toEqual({
      id: `${start} ${id} (Pasal 5 ayat (1)).`,
      en: `${begin} ${en} (Pasal 5 ayat (1)).`,
    })
  })

  it.each<[PurchaseLine['why'], Changes['period'], string, string]>([
    [
      'other-base',
      'slot',
      'tidak dihitung; ketentuan ini menghitung slot, bukan pembelian.',
      'does not count; this rule counts slots, not purchases.',
    ],
    [
      'not-obligated',
      'spend',
      'tidak dihitung; bukan pada hari wajib (Pasal 5 ayat (1)).',
      'does not count; not on an obligated day (Pasal 5 ayat (1)).',
    ],
  ])('%s', (why, _, id, en) => {
    const [start, begin] = what('Rp1.250')
    expect(sentenceOf({ ...line, why })).toEqual({ id: `${start} ${id}`, en: `${begin} ${en}` })
  })

  it('is told in kilograms where these are counted', () => {
    expect(sentenceOf({ ...line, why: 'ikm-no' }, { base: 'volume' })).toEqual({
      id: 'Pembelian dari ikm-1 pada 10 Juli 2026 (buy-1), 1.250 kg: tidak dihitung; IKM menjawab tidak (Pasal 5 ayat (1)).',
      en: 'Purchase from ikm-1 on 10 July 2026 (buy-1), 1,250 kg: does not count; the IKM answered no (Pasal 5 ayat (1)).',
    })
  })
})

describe('good faith', () => {
  const refused = { slot: 'slot-1', ikm: 'ikm-2', on: day('2026-07-20'), reason: 'no stock' }

  it('says the vacant days by slot, the invitations, the declines and the rejections', () => {
    const told = goodFaithWords({
      vacantDays: 33,
      vacantSlots: [
        { slot: 'slot-2', days: 2 },
        { slot: 'slot-3', days: 31 },
      ],
      invitations: 2,
      declinedByIkm: [refused, { ...refused, reason: null }],
      rejectedByPartner: [refused, { ...refused, reason: null }],
    })
    expect(told.id).toEqual([
      'Hari slot ditawarkan tetapi kosong: 33 (slot-2: 2; slot-3: 31).',
      'Undangan kepada IKM dalam periode ini: 2.',
      'ikm-2 menolak undangan untuk slot-1 pada 20 Juli 2026: no stock.',
      'ikm-2 menolak undangan untuk slot-1 pada 20 Juli 2026.',
      'Pengajuan ikm-2 untuk slot-1 ditolak pada 20 Juli 2026: no stock.',
      'Pengajuan ikm-2 untuk slot-1 ditolak pada 20 Juli 2026 tanpa alasan.',
    ])
    expect(told.en).toEqual([
      'Days on which a slot was offered but stood vacant: 33 (slot-2: 2; slot-3: 31).',
      'Invitations to IKM in this period: 2.',
      'ikm-2 declined the invitation to slot-1 on 20 July 2026: no stock.',
      'ikm-2 declined the invitation to slot-1 on 20 July 2026.',
      'The request of ikm-2 for slot-1 was rejected on 20 July 2026: no stock.',
      'The request of ikm-2 for slot-1 was rejected on 20 July 2026 without a reason.',
    ])
  })

  it('says that there was nothing', () => {
    const none = { vacantDays: 0, vacantSlots: [], invitations: 0, declinedByIkm: [], rejectedByPartner: [] }
    expect(goodFaithWords(none).en).toEqual([
      'Days on which a slot was offered but stood vacant: 0.',
      'Invitations to IKM in this period: 0.',
    ])
  })
})

describe('the sections', () => {
  const full: Changes = {
    ...everything(),
    rules: [{ id: 'rule-1', versions: [aVersion({ base: 'sku', where: [{ measure: 'rooms', op: '>', value: 1 }] })] }],
    exemptions: [anExemption('2026-07-01', '2026-07-02')],
    slots: [aSlot(), aSlot({ id: 'slot-2' })],
    purchases: [aPurchase('2026-07-10', [])],
    proposals: [
      anInvitation('2026-07-01', { outcome: 'declined' }),
      anInvitation('2026-07-01', { outcome: 'declined', by: 'ikm' }),
    ],
  }

  it('stand under their headings, in one order, as many sentences in each language', () => {
    const { id, en } = toldOf(full)
    expect(id.sections.map(({ heading }) => heading)).toEqual([
      'Ukuran usaha',
      'Laporan mitra',
      'Pengecualian',
      'Slot',
      'Penempatan per bulan',
      'IKM',
      'Produk',
      'Pembelian',
    ])
    expect(en.sections.map(({ heading }) => heading)).toEqual([
      'Measures of the business',
      'Report of the partner',
      'Exemptions',
      'Slots',
      'Placements by month',
      'IKM',
      'Products',
      'Purchases',
    ])
    expect(id.sections.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 2, 1, 1, 1, 1])
    expect(en.sections.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 2, 1, 1, 1, 1])
    expect([id.goodFaith.length, en.goodFaith.length]).toEqual([4, 4])
  })

  it('are left out where they have nothing to say', () => {
    expect(saying({}).en.sections).toEqual([])
  })

  it('call every thing by its name', () => {
    const { id, en } = toldOf(full, (of) => `<${of}>`)
    const ids = /(?<![<\w-])(?:slot|ikm|product|outlet|rule|purchase)-\d/
    expect(JSON.stringify(id)).not.toMatch(ids)
    expect(JSON.stringify(en)).not.toMatch(ids)
    expect(en.title).toBe(
      'Final finding on <outlet-1> for July 2026 under the rule <rule-1>, as known on 7 August 2026.',
    )
    expect(en.verdict).toContain('<outlet-1> owes')
    expect(en.goodFaith.at(-1)).toBe(
      'The request of <ikm-2> for <slot-1> was rejected on 1 July 2026 without a reason.',
    )
  })
})
