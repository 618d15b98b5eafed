// What the API answers for a partner's first page: duties of each kind of urgency, a free place, and what happened lately.
import type { Answers } from './portal.ts'
import { SLOT } from './portal-slots.ts'

const RULE = 'rul_01j0000000000000000000000a'
const REPORTING = 'rul_01j0000000000000000000000c'
const SPENDING = 'rul_01j0000000000000000000000b'

export function todayAnswers(partner: string, outlet: string): Answers {
  const explanation = (base: string) => ({
    ...{ article: 'Pasal 4', sectors: ['minimarket'], quota: { kind: 'fixed', required: 3 }, base, phase: 100 },
    ...{ minCoverage: 80, neededDays: 74, distinctNeeded: 0, lines: [] },
  })
  const duty = (unit: string, rule: string, period: string, base: string, more: object) => ({
    ...{ unit, rule, version: '2025-01-01', period, asOf: '2026-11-23', base, final: false, obligatedDays: 92 },
    ...{ reason: null, explanation: explanation(base), inputs: 'a'.repeat(64) },
    goodFaith: { vacantDays: 0, vacantSlots: [], invitations: 0, declinedByIkm: [], rejectedByPartner: [] },
    ...more,
  })
  const counted = { required: 3, confirmed: 1, possible: 2 }
  return {
    [`GET /api/partner/${partner}/today`]: {
      today: '2026-11-24',
      outlets: [{ outlet, name: 'Minimarket Cibitung', measures: 0, slots: 2 }],
      left: 0,
      duties: [
        duty(partner, SPENDING, '2026-Q4', 'spend', {
          ...{ verdict: 'running', required: 1_250_000_000, confirmed: 400_000_000, possible: 900_000_000 },
          forecast: { verdict: 'short', confirmed: 900_000_000, lastStart: null },
        }),
        duty(outlet, RULE, '2026-Q3', 'slot', { verdict: 'unconfirmed', final: true, ...counted, possible: 3 }),
        duty(outlet, RULE, '2026-Q4', 'slot', {
          ...{ verdict: 'running', ...counted },
          forecast: { verdict: 'short', confirmed: 2, lastStart: '2026-12-05' },
        }),
        duty(partner, REPORTING, '2026-Q3', 'spend', { verdict: 'not-reported', reason: 'no-report', final: true }),
        duty(outlet, REPORTING, '2026-Q2', 'slot', { verdict: 'short', final: true, ...counted }),
        duty(outlet, REPORTING, '2026-Q4', 'slot', { verdict: 'exempt', reason: 'exempted' }),
      ],
      vacant: [{ outlet, slot: SLOT, name: 'Rak dekat kasir', vacant: 2, asks: true }],
      answers: [
        {
          ...{ id: 'cnf_01j0000000000000000000000a', outlet, month: '2026-10', answer: 'yes' },
          recordedOn: '2026-11-22',
        },
      ],
      proposals: [
        {
          ...{ proposal: 'prp_01j0000000000000000000000a', outlet, by: 'ikm', state: 'open' },
          on: '2026-11-23',
        },
      ],
    },
  }
}
