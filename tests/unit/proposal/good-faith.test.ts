import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import type { Placement } from '../../../core/placement/schema.ts'
import { goodFaith } from '../../../core/proposal/good-faith.ts'
import type { Proposal } from '../../../core/proposal/schema.ts'
import type { Slot } from '../../../core/slot/schema.ts'

/** Only what the record reads. */
const aSlot = (openedOn: string, closedOn?: string) =>
  ({ slot: 's', name: 'Rak', openings: 2, openedOn, closedOn }) as Slot
const stands = (from: string, to?: string) => ({ slot: 's', from, to }) as Placement
const made = (madeOn: string, more: Partial<Proposal> = {}) =>
  ({ slot: 's', by: 'partner', state: 'open', madeOn, ...more }) as Proposal

function recorded(facts: { slots?: Slot[]; placements?: Placement[]; proposals?: Proposal[] }, today = '2026-12-01') {
  const all = { slots: [aSlot('2026-01-01')], placements: [], proposals: [], ...facts }
  return goodFaith(all, { from: day('2026-10-01'), to: day('2026-10-31') }, day(today))
}

describe('the days of a slot', () => {
  it.each([
    ['nothing stands there', [], 31],
    ['something stands there all along', [stands('2026-01-01')], 0],
    ['one ended on the first day', [stands('2026-01-01', '2026-10-01')], 30],
    ['one ended on the day before', [stands('2026-01-01', '2026-09-30')], 31],
    ['one starts on the last day', [stands('2026-10-31')], 30],
    ['one starts on the day after', [stands('2026-11-01')], 31],
    ['two stand at the same time', [stands('2026-10-02', '2026-10-11'), stands('2026-10-05', '2026-10-06')], 21],
    ['two overlap', [stands('2026-10-08', '2026-10-12'), stands('2026-10-03', '2026-10-09')], 21],
    ['one follows the other', [stands('2026-10-01', '2026-10-15'), stands('2026-10-16', '2026-10-31')], 0],
  ])('are vacant where %s', (_, placements, vacantDays) => {
    expect(recorded({ placements })).toMatchObject({ vacantDays, offered: [{ offeredDays: 31, vacantDays }] })
  })

  it('end with today, and with the day on which it closed', () => {
    expect(recorded({}, '2026-10-10').vacantDays).toBe(10)
    expect(recorded({ slots: [aSlot('2026-01-01', '2026-10-04')] }).vacantDays).toBe(4)
    expect(recorded({ slots: [aSlot('2026-01-01', '2026-09-30')] }).offered).toEqual([])
    expect(recorded({}, '2026-09-30').offered).toEqual([])
  })
})

describe('the proposals of the record', () => {
  it('are those made in the stretch, each counted by its end', () => {
    const proposals = [
      ...[made('2026-09-30'), made('2026-10-01'), made('2026-10-31', { state: 'lapsed' }), made('2026-11-01')],
      made('2026-10-02', { state: 'declined', sample: 'sample-refused' }),
      made('2026-10-03', { by: 'ikm', state: 'declined', sample: 'sample-rejected' }),
      made('2026-10-04', { by: 'ikm', state: 'accepted' }),
    ]
    expect(recorded({ proposals })).toMatchObject({
      ...{ invitations: 3, requests: 2, accepted: 1, declinedByIkm: 1, rejectedByPartner: 1, lapsed: 1 },
      ...{ samplesRefused: 1, samplesRejected: 1 },
      proposals: { length: 5 },
    })
  })
})
