// A partner as the unit: its own sector, measures and dates; what its outlets hold, whatever their own dates and exemptions.
import { describe, expect, it } from 'vitest'
import {
  aMeasure,
  anExemption,
  anOutlet,
  answer,
  aPartner,
  aPlacement,
  aPurchase,
  aReport,
  aSlot,
  aVisit,
  type Changes,
  finding,
  findings,
  said,
  type VersionForm,
} from '../../support/scenario.ts'

const both: Changes = {
  outlets: [anOutlet(), anOutlet({ id: 'outlet-2' })],
  slots: [aSlot(), aSlot({ id: 'slot-2', outlet: 'outlet-2' })],
  placements: [aPlacement(), aPlacement({ id: 'placement-2', slot: 'slot-2' })],
  confirmations: [answer('2026-07', 'yes'), answer('2026-07', 'yes', { placement: 'placement-2' })],
  reports: [aReport({ unit: 'partner-1' })],
}
const ofPartner = (changes: Changes = {}, version: Partial<VersionForm> = {}) =>
  finding({ ...both, ...changes, version: { unit: 'partner', quota: { kind: 'fixed', required: 2 }, ...version } })

describe('a partner', () => {
  it('has the slots and placements of all its outlets together', () => {
    expect(ofPartner()).toEqual({
      unit: 'partner-1',
      rule: 'rule-1',
      version: '2026-01-01',
      period: '2026-07',
      asOf: '2026-08-07',
      base: 'slot',
      final: true,
      obligatedDays: 31,
      required: 2,
      verdict: 'met',
      reason: null,
      confirmed: 2,
      possible: 2,
      distinctIkm: { confirmed: 1, possible: 1 },
      slots: {
        'slot-1': { confirmedDays: 31, possibleDays: 31 },
        'slot-2': { confirmedDays: 31, possibleDays: 31 },
      },
    })
  })

  it('has visits, answers and days of an IKM over all its outlets', () => {
    const moved = {
      placements: [
        aPlacement({ to: '2026-07-15' }),
        aPlacement({ id: 'placement-2', slot: 'slot-2', from: '2026-07-11' }),
      ],
    }
    const ikm = { base: 'ikm', quota: { kind: 'fixed', required: 1 } } as const
    expect(ofPartner(moved, ikm)).toMatchObject({ verdict: 'met', confirmed: 1 })
    expect(
      ofPartner({ ...moved, visits: [aVisit('2026-07-20', { placement: 'placement-2', seen: false })] }, ikm),
    ).toMatchObject({
      verdict: 'short',
      confirmed: 0,
      possible: 0,
    })
  })

  it.each([
    ['opened after the period', { openedOn: '2026-09-01' }],
    ['closed before it', { closedOn: '2026-01-31' }],
    ['are of another sector', { sector: 'mall' }],
  ])('counts them although its outlets %s', (_, changes) => {
    const outlets = [anOutlet(changes), anOutlet({ id: 'outlet-2', ...changes })]
    expect(ofPartner({ outlets })).toMatchObject({ obligatedDays: 31, confirmed: 2, verdict: 'met' })
  })

  it('counts them although its outlets are exempted', () => {
    const exemptions = [anExemption('2026-01-01', null), anExemption('2026-01-01', null, { unit: 'outlet-2' })]
    expect(ofPartner({ exemptions })).toMatchObject({ obligatedDays: 31, confirmed: 2, verdict: 'met' })
  })

  it.each([
    ['its own opening', { partner: { openedOn: '2026-07-11' } }, 21],
    ['its own closing', { partner: { closedOn: '2026-07-10' } }, 10],
    ['its own exemption', { exemptions: [anExemption('2026-07-11', '2026-07-20', { unit: 'partner-1' })] }, 21],
  ])('owes by %s', (_, changes: Changes, days) => {
    expect(ofPartner(changes).obligatedDays).toBe(days)
  })

  it('is measured by its own measures, not by those of its outlets', () => {
    const quota = { kind: 'share', measure: 'stores', percent: 50 } as const
    const outlets = [anOutlet({ measures: [aMeasure('stores', 100)] }), anOutlet({ id: 'outlet-2' })]
    expect(ofPartner({ outlets }, { quota }).reason).toBe('measure-missing')
    const found = ofPartner({ outlets, partners: [aPartner({ measures: [aMeasure('stores', 3)] })] }, { quota })
    expect(found).toMatchObject({ required: 2, verdict: 'met' })
  })

  it('is not met by the outlets of another partner', () => {
    const partners = [aPartner(), aPartner({ id: 'partner-2', sector: 'mall' })]
    const outlets = [anOutlet(), anOutlet({ id: 'outlet-2', partner: 'partner-2' })]
    expect(ofPartner({ partners, outlets })).toMatchObject({ confirmed: 1, verdict: 'short' })
    expect(Object.keys(ofPartner({ partners, outlets }).slots ?? {})).toEqual(['slot-1'])
  })

  it('has the purchases of all its outlets', () => {
    const purchases = [
      aPurchase('2026-07-10', [said('yes')]),
      aPurchase('2026-07-11', [said('yes')], { outlet: 'outlet-2', ikm: 'ikm-2' }),
      aPurchase('2026-07-12', [], { outlet: 'outlet-2' }),
    ]
    expect(ofPartner({ purchases }, { base: 'spend' })).toMatchObject({
      confirmed: 2_000_000,
      possible: 3_000_000,
      distinctIkm: { confirmed: 2, possible: 2 },
    })
  })

  it('reports for itself: the reports of its outlets are not its own', () => {
    const missing = { confirmations: [], reports: [aReport(), aReport({ unit: 'outlet-2' })] }
    expect(ofPartner(missing)).toMatchObject({ verdict: 'not-reported', reason: 'no-report' })
    expect(ofPartner({ ...missing, reports: [aReport({ unit: 'partner-1' })] }).verdict).toBe('unconfirmed')
  })

  it('with no outlet at all has nothing', () => {
    const none = { outlets: [], slots: [], placements: [], confirmations: [] }
    expect(ofPartner(none)).toMatchObject({ confirmed: 0, possible: 0, slots: {}, verdict: 'short' })
  })
})

describe('an outlet of a partner with two', () => {
  it('has its own slots, purchases and visits alone', () => {
    const visits = [aVisit('2026-07-10', { placement: 'placement-2', seen: false })]
    const [first, second] = findings({ ...both, visits, reports: [aReport(), aReport({ unit: 'outlet-2' })] })
    expect(first).toMatchObject({ unit: 'outlet-1', verdict: 'met', slots: { 'slot-1': { confirmedDays: 31 } } })
    expect(second).toMatchObject({ unit: 'outlet-2', verdict: 'short', slots: { 'slot-2': { confirmedDays: 0 } } })
    expect(Object.keys(first?.slots ?? {})).toEqual(['slot-1'])
  })
})
