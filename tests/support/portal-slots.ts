// What the API answers about a partner's slots: one that asks for much and one for nothing, who fits, and what stands in them.
import type { Answers } from './portal.ts'

export const SLOT = 'slt_01j0000000000000000000000a'
export const SILENT_SLOT = 'slt_01j0000000000000000000000b'
export const PROPOSAL = 'prp_01j0000000000000000000000a'
const PRODUCT = 'prd_01j0000000000000000000000a'

export function slotAnswers(partner: string, outlet: string, ikm: string): Answers {
  const at = `GET /api/partner/${partner}/outlets/${outlet}`
  const slot = {
    ...{ unit: outlet, slot: SLOT, partner, name: 'Rak dekat kasir', kind: 'shelf', areaDm2: 150, openings: 3 },
    ...{ occupied: 1, kecamatan: '32.16.06', openedOn: '2026-01-05', recordedOn: '2026-01-05' },
    terms: {
      ...{ form: 'shelf', supply: 'consignment', marginPercent: 20, rentIdrPerMonth: 0, paymentDays: 14 },
      returnsBorneBy: 'ikm',
    },
    wants: {
      ...{ categories: ['dodol-kue'], certificates: ['pirt', 'halal'], priceMostIdr: 15_000 },
      ...{ volumePerMonth: 400, unitOfSale: 'bungkus 250 g', leadDaysMost: 7 },
    },
  }
  const { wants: _, ...silent } = { ...slot, slot: SILENT_SLOT, name: 'Menu sarapan', kind: 'procurement', occupied: 3 }
  const maker = (letter: string, name: string) => ({
    ...{ ikm: ikm.slice(0, -1) + letter, name, village: '32.16.06.2006', kecamatan: '32.16.06', product: PRODUCT },
    ...{ productName: 'Kerupuk kulit', unitOfSale: 'bungkus 250 g', priceFromIdr: 12_500 },
  })
  const reasons = [
    { of: 'alive', place: 0, days: 3 },
    { of: 'rotation', place: 0, placements: 0 },
    { of: 'distance', place: 0, km: 4 },
    { of: 'checked', place: 1, checked: 1, asked: 2 },
    { of: 'price', place: 12_500, idr: 12_500 },
    { of: 'readiness', place: 1, said: 3, of4: 4 },
  ]
  const lacks = [
    { lacks: 'certificate', kind: 'halal', expiredOn: '2026-10-01' },
    { lacks: 'capacity', wanted: 400, has: 250 },
  ]
  const proposal = {
    ...{ unit: outlet, slot: SLOT, partner, ikm, products: [PRODUCT], madeOn: '2026-11-20', lapsesOn: '2026-12-04' },
    messages: 0,
  }
  const placement = { unit: outlet, slot: SLOT, ikm, partner, products: [PRODUCT], recordedOn: '2026-02-01' }
  return {
    [`${at}/slots`]: [slot, silent],
    [`${at}/slots/${SLOT}/matches`]: {
      ...{ asks: true, fitting: 2 },
      orderedBy: { since: '2026-10-08', order: reasons.map((reason) => reason.of) },
      found: [
        { ...maker('d', 'Dodol Muara'), others: 1, reasons },
        { ...maker('e', 'Rempeyek Bu Tin'), others: 0, reasons: [{ of: 'alive', place: 9, days: null }] },
      ],
      near: [{ ...maker('f', 'Keripik Serang'), lacks }],
      group: [
        { ...maker('f', 'Keripik Serang'), perMonth: 250 },
        { ...maker('g', 'Kerupuk Sukatani'), perMonth: 150 },
      ],
    },
    [`${at}/slots/${SILENT_SLOT}/matches`]: {
      asks: false,
      orderedBy: null,
      fitting: 0,
      found: [],
      near: [],
      group: null,
    },
    [`${at}/proposals`]: [
      { ...proposal, proposal: PROPOSAL, by: 'ikm', state: 'open', messages: 3, sample: 'sample-sent' },
      {
        ...{ ...proposal, proposal: 'prp_01j0000000000000000000000b', by: 'partner', state: 'declined' },
        ...{ decidedOn: '2026-11-22', reason: 'Sedang penuh pesanan.' },
      },
    ],
    [`${at}/proposals/${PROPOSAL}/messages`]: [
      { number: '01', by: 'ikm', kind: 'message', words: 'Bisa diantar hari Senin?', writtenOn: '2026-11-20' },
      {
        number: '02',
        by: 'partner',
        kind: 'sample-asked',
        words: 'Kirim ke gudang belakang.',
        writtenOn: '2026-11-21',
      },
      { number: '03', by: 'ikm', kind: 'sample-sent', writtenOn: '2026-11-22' },
    ],
    [`${at}/placements`]: [
      { ...placement, placement: 'plc_01j0000000000000000000000a', from: '2026-02-01', to: '2026-05-31' },
      { ...placement, placement: 'plc_01j0000000000000000000000b', from: '2026-06-01' },
    ],
  }
}
