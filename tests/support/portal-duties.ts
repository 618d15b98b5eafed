// What the API answers about a partner's duties, purchases and reports: rules for outlets and for the business, findings of all kinds.
import type { Answers } from './portal.ts'

const PLACES = 'rul_01j0000000000000000000000a'
const SPENDING = 'rul_01j0000000000000000000000b'
const REPORTING = 'rul_01j0000000000000000000000c'

const version = {
  ...{ from: '2025-01-01', to: null, enactedOn: '2024-12-01', citation: 'Pasal 4', sectors: ['minimarket'], where: [] },
  ...{ slotKinds: ['shelf'], quota: { kind: 'fixed', required: 3 }, period: 'quarter', minCoverage: 80 },
  ...{ minDistinctIkm: 0, minIkmDays: 1, graceDays: 0, minObligatedDays: 1, closingDays: 14, maxBackdateDays: null },
}
const rules = [
  { id: PLACES, versions: [{ ...version, unit: 'outlet', base: 'slot', phaseIn: [] }] },
  { id: SPENDING, versions: [{ ...version, unit: 'partner', base: 'spend', phaseIn: [] }] },
]
const regulation = 'reg_01j0000000000000000000000a'
const names = [
  { regulation, rule: PLACES, name: 'Tempat produk IKM', nameEn: 'Places for IKM products' },
  { regulation, rule: SPENDING, name: 'Belanja dari IKM', nameEn: 'Purchases from IKM' },
  { regulation, rule: REPORTING, name: 'Bahan baku dari IKM', nameEn: 'Raw materials from IKM' },
]

/** A finding as the engine gives it; `more` is what its verdict has of its own. */
function finding(unit: string, rule: string, period: string, more: object) {
  const base = rule === PLACES ? 'slot' : 'spend'
  const explanation = {
    ...{ article: 'Pasal 4', sectors: ['minimarket'], quota: version.quota, base, phase: 100, minCoverage: 80 },
    ...{ neededDays: 74, distinctNeeded: 0, lines: [] },
  }
  return {
    ...{ unit, rule, version: '2025-01-01', period, asOf: '2026-11-23', base, final: false, obligatedDays: 92 },
    ...{ reason: null, explanation, inputs: 'a'.repeat(64) },
    goodFaith: { vacantDays: 0, vacantSlots: [], invitations: 0, declinedByIkm: [], rejectedByPartner: [] },
    ...more,
  }
}

export function dutyAnswers(partner: string, outlet: string): Answers {
  const short = {
    ...{ verdict: 'short', required: 3, confirmed: 1, possible: 2 },
    forecast: { verdict: 'short', confirmed: 2, lastStart: '2026-12-05' },
  }
  const passed = { ...short, forecast: { ...short.forecast, lastStart: null } }
  const at = (period: string) => `GET /api/partner/${partner}/assessments/${period}`
  const both = (period: string, ofOutlet: object) => [
    finding(outlet, PLACES, period, ofOutlet),
    finding(partner, REPORTING, period, { verdict: 'not-reported', reason: 'no-report', final: true }),
    finding(partner, SPENDING, period, {
      ...{ verdict: 'running', required: 1_250_000_000, confirmed: 400_000_000, possible: 900_000_000 },
    }),
  ]
  return {
    [`GET /api/partner/${partner}`]: { unit: partner, name: 'Minimarket Cibitung Jaya', sector: 'minimarket' },
    'GET /api/health': { status: 'ok', legalDay: '2026-11-24' },
    'GET /api/regulations/rules': rules,
    'GET /api/regulations/names': names,
    [at('2026-Q4')]: both('2026-Q4', short),
    [at('2026-Q3')]: both('2026-Q3', passed),
  }
}

/** An outlet's purchases of 2026: one that was answered, ruled and paid, and one that nobody said anything of. */
export function purchaseAnswers(partner: string, outlet: string, ikm: string): Answers {
  const id = (kind: string, letter: string) => `${kind}_01j0000000000000000000000${letter}`
  const said = (letter: string, by: string, answer: string) => ({
    ...{ id: id('ans', letter), purchase: id('buy', 'a'), by, answer, recordedOn: '2026-10-20' },
  })
  const made = { unit: outlet, partner, ikm, volumeKg: 40 }
  const name = 'Kerupuk Bu Sari'
  return {
    [`GET /api/partner/${partner}/outlets/${outlet}/purchases`]: [
      {
        ...{ ...made, id: id('buy', 'a'), on: '2026-10-05', amountIdr: 1_250_000, dueOn: '2026-11-01' },
        payment: { paidOn: '2026-11-04', daysLate: 3 },
        ...{ recordedOn: '2026-10-05', answers: [said('a', 'ikm', 'unknown'), said('b', 'officer', 'yes')] },
        payments: [
          {
            id: id('pay', 'a'),
            purchase: id('buy', 'a'),
            by: 'partner',
            paidOn: '2026-11-04',
            recordedOn: '2026-11-04',
          },
        ],
      },
      {
        ...{ ...made, id: id('buy', 'b'), on: '2026-11-12', amountIdr: 980_000, recordedOn: '2026-11-12' },
        ...{ answers: [], payments: [], payment: { paidOn: null, daysLate: 0 } },
      },
    ],
    [`GET /api/partner/${partner}/purchases/owed`]: {
      items: [
        {
          ...{ ...made, id: id('buy', 'b'), on: '2026-11-12', amountIdr: 980_000, recordedOn: '2026-11-12' },
          ...{ dueOn: '2026-11-19', payment: { paidOn: null, daysLate: 5 } },
        },
      ],
      next: null,
    },
    [`GET /api/catalog/ikm/${ikm}`]: { ikm, name },
    'GET /api/catalog/kecamatan/32.16.06/ikm': { items: [{ ikm, name }], next: null },
  }
}

/** The reports of a business in 2026: its own, and the one that an officer established after it. */
export function reportAnswers(partner: string): Answers {
  const report = (letter: string, more: object) => ({
    ...{ unit: partner, id: `rep_01j0000000000000000000000${letter}`, period: '2026-Q3', by: 'partner' },
    ...more,
  })
  return {
    [`GET /api/partner/${partner}/reports`]: [
      report('a', { declared: { spendIdr: 0 }, submittedOn: '2026-10-02' }),
      report('b', {
        ...{ by: 'officer', declared: { spendIdr: 125_000_000, volumeKg: 4000 }, submittedOn: '2026-10-20' },
        reason: 'Menurut faktur yang diperiksa.',
      }),
    ],
  }
}
