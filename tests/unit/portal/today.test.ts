// What a partner's first page decides by itself: what is asked, where it is done, which comes first, and what changed.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { type Id, type IdKind, newId } from '../../../core/kernel/id.ts'
import { period } from '../../../core/kernel/period.ts'
import {
  askOf,
  byUrgency,
  type Duty,
  daysLeft,
  firstVacant,
  formOf,
  lastDayOf,
  type Today,
} from '../../../web/portal/partner/today-order.ts'
import { changesSince, keepVisit, keptVisit, seenIn, visited } from '../../../web/portal/partner/today-visits.ts'

let made = 0
const anId = <K extends IdKind>(kind: K): Id<K> => newId(kind, { instant: made++, random: () => 0 })

const [HERE, THERE, PARTNER] = [anId('outlet'), anId('outlet'), anId('partner')]
const [SLOT, BLANK] = [anId('slot'), anId('slot')]

function duty(changes: Partial<Duty> = {}): Duty {
  return {
    ...{ unit: HERE, rule: 'r', version: day('2025-01-01'), period: period('2026-Q4'), asOf: day('2026-11-23') },
    ...{ base: 'slot', final: false, obligatedDays: 92, verdict: 'running', reason: null, inputs: 'a'.repeat(64) },
    explanation: {
      ...{ article: 'Pasal 4', sectors: [], quota: { kind: 'fixed', required: 3 }, base: 'slot', phase: 100 },
      ...{ minCoverage: 80, neededDays: 74, distinctNeeded: 0, lines: [] },
    },
    goodFaith: { vacantDays: 0, vacantSlots: [], invitations: 0, declinedByIkm: [], rejectedByPartner: [] },
    ...changes,
  } as Duty
}

const short = (lastStart: string | null) => ({
  forecast: { verdict: 'short' as const, confirmed: 1, lastStart: lastStart === null ? null : day(lastStart) },
})
const BUYING = { base: 'spend' as const, ...short(null) }

function today(changes: Partial<Today> = {}): Today {
  const outlet = (id: Today['outlets'][number]['outlet']) => ({ outlet: id, name: id, measures: 0, slots: 0 })
  return {
    ...{ today: day('2026-11-24'), outlets: [outlet(HERE), outlet(THERE)], left: 0, duties: [], vacant: [] },
    ...{ answers: [], proposals: [] },
    ...changes,
  }
}

const free = (outlet: typeof HERE, slot = SLOT, asks = true) => ({ outlet, slot, name: 'Rak', vacant: 1, asks })

describe('what a duty asks for, and where it is done', () => {
  it.each([
    ['a report', { verdict: 'not-reported', reason: 'no-report' }, 'report', `/mitra/laporan/${HERE}/2026/2026-Q4`],
    ['a total', { verdict: 'not-reported', reason: 'report-missing' }, 'report', `/mitra/laporan/${HERE}/2026/2026-Q4`],
    ['a measure', { verdict: 'not-reported', reason: 'measure-missing' }, 'measure', `/mitra/ukuran/${HERE}`],
    ['answers', { verdict: 'unconfirmed' }, 'answers', `/mitra/slot/${HERE}`],
    [
      'answers about what was bought',
      { verdict: 'unconfirmed', base: 'spend' },
      'answers',
      `/mitra/pembelian/${HERE}/2026`,
    ],
    ['a place in a slot', { verdict: 'short' }, 'fill', `/mitra/slot/${HERE}`],
    ['a purchase', { verdict: 'short', base: 'volume' }, 'buy', `/mitra/pembelian/${HERE}/2026`],
    ['a place before the period ends', short('2026-12-05'), 'fill', `/mitra/slot/${HERE}`],
    ['nothing', { verdict: 'met' }, 'nothing', undefined],
    ['nothing of who is exempt', { verdict: 'exempt' }, 'nothing', undefined],
    ['nothing that the period has not come to yet', { reason: 'report-missing' }, 'nothing', undefined],
  ] as const)('is %s', (_, changes, ask, address) => {
    const found = duty(changes)
    expect([askOf(found), formOf(found, today())]).toEqual([ask, address])
  })

  it('leads to the free place of that outlet, and not to another’s', () => {
    const found = duty(short('2026-12-05'))
    expect(formOf(found, today({ vacant: [free(THERE)] }))).toBe(`/mitra/slot/${HERE}`)
    expect(formOf(found, today({ vacant: [free(THERE), free(HERE)] }))).toBe(`/mitra/slot/${HERE}/${SLOT}`)
  })

  it('is done in some outlet where the business owes it as a whole, and its report is its own', () => {
    const whole = duty({ unit: PARTNER, verdict: 'short' })
    expect(formOf(whole, today({ vacant: [free(THERE)] }))).toBe(`/mitra/slot/${THERE}/${SLOT}`)
    expect(formOf({ ...whole, ...BUYING }, today())).toBe(`/mitra/pembelian/${HERE}/2026`)
    const silent = duty({ unit: PARTNER, verdict: 'not-reported', reason: 'no-report' })
    expect(formOf(silent, today())).toBe('/mitra/laporan/usaha/2026/2026-Q4')
  })
})

describe('the last day', () => {
  it('is the forecast’s, the period’s own for what is bought, and none once a finding is final', () => {
    expect(lastDayOf(duty(short('2026-12-05')))).toBe('2026-12-05')
    expect(lastDayOf(duty(short(null)))).toBe('passed')
    expect(lastDayOf(duty(BUYING))).toBe('2026-12-31')
    expect(lastDayOf(duty({ verdict: 'short' }))).toBeUndefined()
    expect(lastDayOf(duty({ forecast: { verdict: 'met', confirmed: 3, lastStart: null } }))).toBeUndefined()
  })

  it('is 0 days away on the day itself and 1 the day before', () => {
    expect([daysLeft(day('2026-12-05'), day('2026-12-05')), daysLeft(day('2026-12-05'), day('2026-12-04'))]).toEqual([
      0, 1,
    ])
  })
})

describe('the order', () => {
  it('puts what may still be lost first, the nearest day before the others, and what is done last', () => {
    const given = [
      duty({ verdict: 'exempt' }),
      duty({ verdict: 'met' }),
      duty({ forecast: { verdict: 'met', confirmed: 3, lastStart: day('2026-12-01') } }),
      duty({ verdict: 'unconfirmed' }),
      duty({ verdict: 'short' }),
      duty({ verdict: 'not-reported' }),
      duty(BUYING),
      duty(short('2026-12-05')),
    ]
    const [exempt, met, safe, unconfirmed, lost, silent, buying, near] = given
    expect(given.toSorted(byUrgency)).toEqual([near, buying, silent, lost, unconfirmed, safe, met, exempt])
  })

  it('offers the free place of the most urgent duty, and never one that says nothing', () => {
    const duties = [duty({ unit: HERE, ...short('2026-12-20') }), duty({ unit: THERE, ...short('2026-12-05') })]
    expect(firstVacant(today({ duties, vacant: [free(HERE), free(THERE)] }))?.outlet).toBe(THERE)
    expect(firstVacant(today({ duties, vacant: [free(HERE), free(THERE, BLANK, false)] }))?.outlet).toBe(HERE)
    expect(firstVacant(today({ duties, vacant: [free(THERE, BLANK, false)] }))).toBeUndefined()
  })
})

describe('what changed since the last visit', () => {
  const proposal = anId('proposal')
  const answer = anId('confirmation')
  const first = today({
    today: day('2026-11-20'),
    duties: [duty()],
    proposals: [{ proposal, outlet: HERE, by: 'partner', state: 'open', on: day('2026-11-19') }],
  })
  const second = today({
    duties: [duty({ verdict: 'short' }), duty({ rule: 'new' })],
    answers: [
      { id: answer, outlet: HERE, month: period('2026-10'), answer: 'no', recordedOn: day('2026-11-21') },
      {
        id: anId('confirmation'),
        outlet: HERE,
        month: period('2026-09'),
        answer: 'yes',
        recordedOn: day('2026-11-19'),
      },
    ],
    proposals: [
      { proposal, outlet: HERE, by: 'partner', state: 'declined', on: day('2026-11-22') },
      { proposal: anId('proposal'), outlet: HERE, by: 'partner', state: 'open', on: day('2026-11-23') },
      { proposal: anId('proposal'), outlet: HERE, by: 'ikm', state: 'open', on: day('2026-11-23') },
    ],
  })

  it('is nothing at the first visit', () => {
    expect(changesSince(visited(undefined, seenIn(first)).before, first)).toBeUndefined()
  })

  it('are verdicts, answers, what IKM asked and what was decided; not what one asked oneself', () => {
    const kept = visited({ latest: seenIn(first) }, seenIn(second))
    const changes = changesSince(kept.before, second)
    expect(changes).toMatchObject({ since: '2026-11-20', answers: [{ id: answer }] })
    expect(changes?.findings.map(({ duty: { rule }, was }) => [rule, was])).toEqual([
      ['r', 'running'],
      ['new', undefined],
    ])
    expect(changes?.proposals.map(({ by, state }) => [by, state])).toEqual([
      ['partner', 'declined'],
      ['ikm', 'open'],
    ])
  })

  it('is told again on the same day, and is over on the next', () => {
    const once = visited({ latest: seenIn(first) }, seenIn(second))
    expect(visited(once, seenIn(second)).before).toEqual(seenIn(first))
    const next = seenIn({ ...second, today: day('2026-11-25') })
    expect(visited(once, next).before).toEqual(seenIn(second))
  })

  it('is kept for each account and partner, and a device that keeps something else keeps nothing', () => {
    const rows = new Map<string, string>()
    const storage = {
      getItem: (name: string) => rows.get(name) ?? null,
      setItem: (name: string, value: string) => void rows.set(name, value),
    } as Storage
    const kept = visited(undefined, seenIn(second))
    keepVisit(storage, 'acc_a', PARTNER, kept)
    expect(keptVisit(storage, 'acc_a', PARTNER)).toEqual(kept)
    expect(keptVisit(storage, 'acc_b', PARTNER)).toBeUndefined()
    for (const name of rows.keys()) rows.set(name, '{"latest":{"on":"tomorrow"}}')
    expect(keptVisit(storage, 'acc_a', PARTNER)).toBeUndefined()
    for (const name of rows.keys()) rows.set(name, '{')
    expect(keptVisit(storage, 'acc_a', PARTNER)).toBeUndefined()
  })
})
