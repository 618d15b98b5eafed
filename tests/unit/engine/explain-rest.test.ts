// The explanation: exemptions, IKM, products and purchases, each with why it counts or does not.
import { describe, expect, it } from 'vitest'
import { explain, type Line } from '../../../core/engine/explain.ts'
import {
  anExemption,
  answer,
  aPlacement,
  aPurchase,
  aSlot,
  aVersion,
  type Changes,
  matter,
  only,
  said,
} from '../../support/scenario.ts'

type LineAbout<About> = Line & { about: About }

function lines<About extends Line['about']>(about: About, changes: Changes): LineAbout<About>[] {
  return explain(matter(changes)).lines.filter((line): line is LineAbout<About> => line.about === about)
}

describe('an exemption', () => {
  const rules = [
    { id: 'rule-1', versions: [aVersion()] },
    { id: 'rule-2', versions: [aVersion({ sectors: ['mall'] })] },
  ]
  const exemptionLine = (exemption: ReturnType<typeof anExemption>, changes: Changes = {}) =>
    only(lines('exemption', { rules, ...changes, exemptions: [exemption] }))

  it.each([
    ['covers', true, 10, anExemption('2026-07-11', '2026-07-20')],
    ['covers', true, 1, anExemption('2026-06-11', '2026-07-01')],
    ['covers', true, 21, anExemption('2026-07-11', null, { rule: 'rule-1' })],
    ['covers', true, 10, anExemption('2026-07-11', '2026-07-20', { unit: 'partner-1' })],
    ['covers', true, 4, anExemption('2026-07-11', '2026-07-20', { revokedOn: '2026-07-15' })],
    ['revoked', false, 0, anExemption('2026-07-11', '2026-07-20', { revokedOn: '2026-07-11' })],
    ['revoked', false, 0, anExemption('2026-06-01', null, { revokedOn: '2026-07-01' })],
  ])('%s, counted: %s, with %i days', (why, counted, days, exemption) => {
    const { from, to, reason } = exemption
    expect(exemptionLine(exemption)).toEqual({ about: 'exemption', from, to, reason, counted, days, why })
  })

  it('takes only days on which the unit would owe', () => {
    const exemption = anExemption('2026-07-11', '2026-07-20')
    expect(exemptionLine(exemption, { outlet: { openedOn: '2026-07-16' } })).toMatchObject({ why: 'covers', days: 5 })
    expect(exemptionLine(exemption, { outlet: { openedOn: '2026-07-21' } })).toMatchObject({
      why: 'no-obligated-day',
      days: 0,
    })
  })

  it('that was revoked later is not lost by that where the unit does not owe', () => {
    const exemption = anExemption('2026-07-11', '2026-07-20', { revokedOn: '2026-07-25' })
    expect(exemptionLine(exemption, { outlet: { openedOn: '2026-07-21' } }).why).toBe('no-obligated-day')
  })

  it.each([
    ['for another rule', anExemption('2026-07-11', '2026-07-20', { rule: 'rule-2' })],
    ['that ended the day before the period', anExemption('2026-06-01', '2026-06-30')],
    ['that begins the day after it', anExemption('2026-08-01', null)],
  ])('%s has no line', (_, exemption) => {
    expect(lines('exemption', { rules, exemptions: [exemption] })).toEqual([])
  })

  it('stands with the others by its days and its reason', () => {
    const exemptions = [
      anExemption('2026-07-11', '2026-07-20', { reason: 'b' }),
      anExemption('2026-07-11', '2026-07-12'),
      anExemption('2026-07-01', null),
      anExemption('2026-07-11', '2026-07-20', { reason: 'a' }),
    ]
    expect(lines('exemption', { exemptions }).map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['2026-07-01', null, 'renovation'],
      ['2026-07-11', '2026-07-12', 'renovation'],
      ['2026-07-11', '2026-07-20', 'a'],
      ['2026-07-11', '2026-07-20', 'b'],
    ])
  })
})

describe('an IKM', () => {
  const stands: Changes = {
    slots: [aSlot(), aSlot({ id: 'slot-2' })],
    placements: [
      aPlacement({ id: 'd', ikm: 'dewi', slot: 'slot-2', from: '2026-07-22' }),
      aPlacement({ id: 'c', ikm: 'cici', to: '2026-07-10' }),
      aPlacement({ id: 'b', ikm: 'budi' }),
      aPlacement({ id: 'a', ikm: 'ani' }),
      aPlacement({ id: 'a2', ikm: 'ani', slot: 'slot-2', to: '2026-07-05' }),
    ],
    confirmations: ['a', 'c', 'd'].map((placement) => answer('2026-07', 'yes', { placement })),
  }
  const counted = (version: Changes['version']) =>
    lines('ikm', { ...stands, version: version ?? {} }).map(({ id, counted: how, confirmedDays, possibleDays }) => [
      id,
      how,
      confirmedDays,
      possibleDays,
    ])

  it.each(['slot', 'area'] as const)('of %s counts by its days in slots that count', (base) => {
    expect(counted({ base, minIkmDays: 14 })).toEqual([
      ['ani', 'confirmed', 31, 31],
      ['budi', 'possible', 0, 31],
      ['cici', 'no', 10, 10],
      ['dewi', 'no', 10, 10],
    ])
    expect(counted({ base, minIkmDays: 10 })[2]).toEqual(['cici', 'confirmed', 10, 10])
  })

  it('of ikm counts by the coverage', () => {
    expect(counted({ base: 'ikm', minIkmDays: 1 }).map(([, how]) => how)).toEqual(['confirmed', 'possible', 'no', 'no'])
    expect(counted({ base: 'ikm', minCoverage: 32 }).map(([, how]) => how)).toEqual([
      'confirmed',
      'possible',
      'confirmed',
      'confirmed',
    ])
  })

  it('of sku counts by minIkmDays in any looked-at slot, before the products', () => {
    expect(counted({ base: 'sku', minIkmDays: 10 }).map(([, how]) => how)).toEqual([
      'confirmed',
      'possible',
      'confirmed',
      'confirmed',
    ])
    expect(counted({ base: 'sku', minIkmDays: 11 }).map(([, how]) => how)).toEqual([
      'confirmed',
      'possible',
      'no',
      'no',
    ])
  })

  it.each(['spend', 'volume'] as const)('has no line where %s is counted', (base) => {
    expect(counted({ base })).toEqual([])
  })
})

describe('a product', () => {
  const changes: Changes = {
    placements: [
      aPlacement({ products: ['p-2', 'p-1'], to: '2026-07-20' }),
      aPlacement({ id: 'placement-2', ikm: 'ikm-2', products: ['p-3', 'p-1'], from: '2026-07-16' }),
    ],
  }

  it('counts by the coverage over all its placements', () => {
    expect(lines('product', { ...changes, version: { base: 'sku' } })).toEqual([
      { about: 'product', id: 'p-1', counted: 'possible', confirmedDays: 20, possibleDays: 31 },
      { about: 'product', id: 'p-2', counted: 'no', confirmedDays: 20, possibleDays: 20 },
      { about: 'product', id: 'p-3', counted: 'no', confirmedDays: 0, possibleDays: 16 },
    ])
    expect(lines('product', { version: { base: 'sku' } })[0]?.counted).toBe('confirmed')
  })

  it.each(['slot', 'area', 'ikm', 'spend', 'volume'] as const)('has no line where %s is counted', (base) => {
    expect(lines('product', { ...changes, version: { base } })).toEqual([])
  })
})

describe('a purchase', () => {
  const spend = { base: 'spend' } as const
  const purchaseLine = (
    answers: Parameters<typeof aPurchase>[1],
    version: Changes['version'] = spend,
    on = '2026-07-10',
    changes: Changes = {},
  ) => only(lines('purchase', { ...changes, purchases: [aPurchase(on, answers)], version }))

  it.each([
    ['ikm-yes', 'confirmed', [said('yes')]],
    ['ikm-no', 'no', [said('no')]],
    ['ikm-unknown', 'possible', [said('unknown')]],
    ['unanswered', 'possible', []],
    ['officer-yes', 'confirmed', [said('no'), said('yes', { by: 'officer' })]],
    ['officer-no', 'no', [said('yes'), said('no', { by: 'officer' })]],
  ])('is %s and counts as %s', (why, counted, answers) => {
    const line = {
      about: 'purchase',
      purchase: 'purchase-2026-07-10',
      ikm: 'ikm-1',
      on: '2026-07-10',
      amount: 1_000_000,
    }
    expect(purchaseLine(answers)).toEqual({ ...line, counted, why })
  })

  it('has its amount in what is counted', () => {
    expect(purchaseLine([], { base: 'volume' })).toMatchObject({ amount: 100, why: 'unanswered' })
    expect(purchaseLine([said('yes')], {})).toMatchObject({ amount: 1_000_000, why: 'other-base', counted: 'no' })
  })

  it('does not count on a day that is not obligated, or not over', () => {
    const no = { counted: 'no', why: 'not-obligated' }
    expect(
      purchaseLine([said('yes')], spend, '2026-07-10', { exemptions: [anExemption('2026-07-10', '2026-07-10')] }),
    ).toMatchObject(no)
    expect(purchaseLine([said('yes')], spend, '2026-07-10', { outlet: { openedOn: '2026-07-11' } })).toMatchObject(no)
    const ahead = aPurchase('2026-07-10', [], { recordedOn: '2026-07-01' })
    const asOf = (day: string) => only(lines('purchase', { purchases: [ahead], version: spend, asOf: day }))
    expect(asOf('2026-07-09')).toMatchObject(no)
    expect(asOf('2026-07-10')).toMatchObject({ counted: 'possible' })
  })

  it('has a line if it lies in the period, by day and then by id', () => {
    const on = (day: string, id: string) => aPurchase(day, [], { id })
    const purchases = [
      on('2026-07-31', 'a'),
      on('2026-07-01', 'c'),
      on('2026-07-01', 'b'),
      on('2026-06-30', 'd'),
      on('2026-08-01', 'e'),
    ]
    expect(lines('purchase', { purchases, version: spend }).map(({ purchase }) => purchase)).toEqual(['b', 'c', 'a'])
  })
})
