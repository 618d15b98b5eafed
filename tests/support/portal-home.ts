// What the API answers on an IKM's first page and about its contact: something in every part, late and in time.
import type { Answers } from './portal.ts'

const id = (kind: string, letter: string) => `${kind}_01j0000000000000000000000${letter}`

export const INVITED = id('prp', 'c')

export function homeAnswers(ikm: string, partner: string, outlet: string, product: string): Answers {
  const terms = {
    ...{ form: 'shelf', supply: 'consignment', marginPercent: 20, rentIdrPerMonth: 150_000, paymentDays: 14 },
    returnsBorneBy: 'ikm',
  }
  const place = (letter: string, slotName: string) => ({
    ...{ partner, outlet, outletName: 'Minimarket Cibitung', slot: id('slt', letter), slotName, terms },
  })
  const waiting = { products: [product], lapsesOn: '2026-12-04', messages: 0 }
  const unpaid = { partner, outlet, outletName: 'Minimarket Cibitung', amountIdr: 1_250_000 }
  const opening = (letter: string, name: string) => ({
    ...{ slot: id('slt', letter), outlet, name, kind: 'shelf', areaDm2: 60, openings: 2, vacant: 1 },
    ...{ kecamatan: '32.16.06', terms: { ...terms, supply: 'buy-out' }, openedOn: '2026-01-05' },
    ...{ partner, outletName: 'Hotel Cikarang', km: 4, payments: null },
  })
  const about = { product, name: 'Kerupuk kulit' }
  return {
    [`GET /api/ikm/${ikm}/home`]: {
      ...{ today: '2026-11-24', activity: 'dormant', lastSignOfLife: '2026-04-02' },
      waiting: [
        { ...place('a', 'Rak dekat kasir'), ...waiting, proposal: INVITED, by: 'partner' },
        { ...place('b', 'Rak depan'), ...waiting, proposal: id('prp', 'd'), by: 'ikm', sample: 'sample-asked' },
      ],
      placements: [
        {
          ...place('c', 'Rak lobi'),
          placement: id('plc', 'c'),
          products: [product],
          from: '2026-06-01',
          proposal: INVITED,
        },
        {
          ...{ ...place('d', 'Rak teras'), placement: id('plc', 'd'), products: [product] },
          ...{ from: '2026-07-01', to: '2026-12-31' },
        },
      ],
      unpaid: [
        { ...unpaid, id: id('buy', 'c'), on: '2026-10-20', dueOn: '2026-11-03', daysLate: 21 },
        { ...unpaid, id: id('buy', 'd'), on: '2026-11-20', dueOn: '2026-12-04', daysLate: 0 },
        { ...unpaid, id: id('buy', 'e'), on: '2026-11-21', daysLate: 0 },
      ],
    },
    [`GET /api/ikm/${ikm}/readiness`]: {
      next: { step: 'get-nib' },
      steps: [
        ...[{ step: 'say-alive' }, { step: 'get-nib' }, { step: 'add-photo', ...about }],
        { step: 'get-halal', paper: 'halal', on: '2026-10-18', ...about },
      ],
    },
    [`GET /api/ikm/${ikm}/openings`]: {
      orderedBy: { since: null, order: ['alive'] },
      found: [{ ...opening('e', 'Rak sarapan'), products: [product], payments: { ikm: 5, daysLate: 21 } }],
      near: [{ ...opening('f', 'Rak minibar'), product, lacks: [{ lacks: 'capacity', wanted: 400, has: 250 }] }],
    },
    [`GET /api/ikm/${ikm}/proposals`]: {
      items: [
        {
          ...{ unit: outlet, proposal: INVITED, slot: id('slt', 'a'), partner, ikm, by: 'partner', state: 'open' },
          ...{ ...waiting, madeOn: '2026-11-20', messages: 1, sample: 'sample-asked' },
        },
      ],
      next: null,
    },
    [`GET /api/ikm/${ikm}/proposals/${INVITED}/messages`]: [
      {
        number: '01',
        by: 'partner',
        kind: 'sample-asked',
        words: 'Kirim ke gudang belakang.',
        writtenOn: '2026-11-21',
      },
    ],
    [`GET /api/ikm/${ikm}/contact`]: {
      ...{ ikm, businessNumber: '+6281234567890', consentedOn: '2026-05-01', person: 'Sari', version: 2 },
    },
  }
}
