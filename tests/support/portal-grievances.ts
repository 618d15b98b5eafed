// What the API answers about problem reports: one of each kind and state, for the IKM, the partner and officers.
import type { Answers } from './portal.ts'

const id = (kind: string, letter: string) => `${kind}_01j0000000000000000000000${letter}`

export function grievanceAnswers(ikm: string, partner: string, outlet: string): Answers {
  const common = {
    ...{ unit: outlet, partner, ikm, outletName: 'Minimarket Cibitung', ikmName: 'Kerupuk Bu Sari' },
    ...{ village: '32.16.06.2006', kecamatan: '32.16.06' },
  }
  const bought = { purchase: id('buy', 'd'), on: '2026-10-01', amountIdr: 1_250_000, dueOn: '2026-10-15' }
  const placed = { placement: id('plc', 'c'), slot: id('slt', 'c') }
  const open = {
    ...{ ...common, ...bought, grievance: id('grv', 'a'), kind: 'late-payment', daysLate: 40, state: 'open' },
    ...{ reportedOn: '2026-11-24', note: 'Sudah tiga kali ditagih' },
  }
  const changed = {
    ...{ ...common, ...placed, grievance: id('grv', 'b'), kind: 'changed-terms', change: 'margin' },
    ...{ state: 'answered', reportedOn: '2026-11-20', answer: 'disagrees', answeredOn: '2026-11-21' },
    answerNote: 'Margin naik sejak awal bulan, sesuai pesan kami.',
  }
  const late = {
    ...{ ...common, ...placed, grievance: id('grv', 'c'), kind: 'late-payment', dueOn: '2026-10-14', daysLate: 1 },
    ...{ state: 'answered', reportedOn: '2026-10-15', answer: 'paid', paidOn: '2026-10-20', answeredOn: '2026-10-21' },
  }
  const returned = {
    ...{ ...common, ...placed, grievance: id('grv', 'd'), kind: 'returned-goods', quantity: 12 },
    ...{ state: 'settled', reportedOn: '2026-09-20', closedOn: '2026-09-30' },
  }
  const all = { items: [open, changed, late, returned], next: null }
  return {
    [`GET /api/ikm/${ikm}/grievances`]: all,
    [`GET /api/partner/${partner}/grievances`]: all,
    'GET /api/officer/grievances': { items: [open, changed, late], next: null },
  }
}
