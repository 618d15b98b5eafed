// What the API answers about final findings: one that was revised once, with its lines, and what the record knows of a report.
import type { Answers } from './portal.ts'

export const FINDING_RULE = 'rul_01j0000000000000000000000a'
const PRINT = 'a'.repeat(64)

export function findingAnswers(partner: string, outlet: string, ikm: string): Answers {
  const duty = { unit: outlet, rule: FINDING_RULE, period: '2026-Q2', partner, sector: 'minimarket' }
  const sealed = (revision: number, more: object) => ({
    ...{ ...duty, revision, asOf: `2026-07-${13 + revision}`, numbers: {}, inputs: PRINT, explanation: PRINT, why: [] },
    ...more,
  })
  const both = [sealed(1, { verdict: 'unconfirmed' }), sealed(2, { verdict: 'met', why: ['late-answer'] })]
  const slot = 'slt_01j0000000000000000000000a'
  const explanation = {
    ...{ article: 'Pasal 4', sectors: ['minimarket'], quota: { kind: 'tiers', measure: 'sellingAreaDm2', tiers: [] } },
    ...{ base: 'slot', phase: 100, minCoverage: 80, neededDays: 74, distinctNeeded: 0 },
    lines: [
      { about: 'measure', measure: 'sellingAreaDm2', value: null, from: null },
      { about: 'report', by: 'partner', submittedOn: '2026-07-02', total: null },
      {
        about: 'slot',
        slot,
        areaDm2: 60,
        counted: 'confirmed',
        why: 'enough-days',
        confirmedDays: 92,
        possibleDays: 92,
      },
      {
        ...{ about: 'placement', placement: 'plc_01j0000000000000000000000a', slot, ikm, month: '2026-06', days: 30 },
        ...{ counted: 'confirmed', why: 'ikm-yes', on: '2026-07-14' },
      },
    ],
  }
  const account = {
    ...{ unit: outlet, rule: FINDING_RULE, version: '2025-01-01', period: '2026-Q2', asOf: '2026-07-15', base: 'slot' },
    ...{ final: true, obligatedDays: 92, required: 1, confirmed: 1, possible: 1, verdict: 'met', reason: null },
    goodFaith: { vacantDays: 3, vacantSlots: [], invitations: 2, declinedByIkm: [], rejectedByPartner: [] },
    ...{ explanation, inputs: PRINT },
  }
  const none = { deliveries: 0, spendIdr: 0, volumeKg: 0 }
  return {
    [`GET /api/partner/${partner}/assessments`]: { items: both.toReversed(), next: null },
    [`GET /api/partner/${partner}/assessments/2026-Q2/rules/${FINDING_RULE}`]: both,
    [`GET /api/partner/${partner}/assessments/2026-Q2`]: [account],
    [`GET /api/partner/${partner}/reports/2026-Q3/records`]: {
      recorded: { deliveries: 2, spendIdr: 2_230_000, volumeKg: 80 },
      confirmed: { deliveries: 1, spendIdr: 1_250_000, volumeKg: 40 },
      unanswered: { deliveries: 1, spendIdr: 980_000, volumeKg: 40 },
      denied: none,
    },
    ...Object.fromEntries(
      ['2025-Q4', '2026-Q2'].map((period) => [
        `GET /api/partner/${partner}/reports/${period}/records`,
        { recorded: none, confirmed: none, unanswered: none, denied: none },
      ]),
    ),
  }
}
