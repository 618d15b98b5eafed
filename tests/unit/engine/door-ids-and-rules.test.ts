// The door: ids that nothing or two things carry, and rules that contradict themselves.
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../core/engine/door.ts'
import { Refusal } from '../../../core/kernel/refusal.ts'
import { broken } from '../../support/broken.ts'
import {
  anOutlet,
  aPartner,
  aPlacement,
  aPurchase,
  aSlot,
  aVersion,
  type Changes,
  scenario,
} from '../../support/scenario.ts'

function faultsOf(input: unknown) {
  try {
    readScenario(input)
  } catch (error) {
    if (error instanceof Refusal) return error.faults
    throw error
  }
  return []
}

describe('an id that nothing carries', () => {
  it.each([
    'outlets[0].partner',
    'slots[0].outlet',
    'placements[0].slot',
    'confirmations[0].placement',
    'visits[0].placement',
    'visits[1].slot',
    'purchases[0].outlet',
    'reports[0].unit',
    'exemptions[0].unit',
    'exemptions[0].rule',
    'proposals[0].slot',
  ])('is refused at %s', (path) => {
    expect(faultsOf(broken([path, 'nobody']))).toEqual([{ path, message: 'names "nobody", which is unknown here' }])
  })

  it.each([
    ['outlets[0].partner', 'outlet-1'],
    ['slots[0].outlet', 'partner-1'],
    ['purchases[0].outlet', 'partner-1'],
    ['placements[0].slot', 'outlet-1'],
    ['exemptions[0].rule', 'outlet-1'],
  ])('is refused at %s where it is the id of another kind: %s', (path, id) => {
    expect(faultsOf(broken([path, id]))[0]?.path).toBe(path)
  })

  it.each(['reports[0].unit', 'exemptions[0].unit'])('is known at %s for outlets and partners', (path) => {
    expect(faultsOf(broken([path, 'partner-1']))).toEqual([])
    expect(faultsOf(broken([path, 'outlet-1']))).toEqual([])
  })
})

describe('an id that two carry', () => {
  it.each<[string, Changes, string, string]>([
    [
      'rules',
      {
        rules: [
          { id: 'rule-1', versions: [] },
          { id: 'rule-1', versions: [] },
        ],
      },
      'rules[1].id',
      '"rule-1" is the id of two rules',
    ],
    ['partners', { partners: [aPartner(), aPartner()] }, 'partners[1].id', '"partner-1" is the id of two units'],
    ['outlets', { outlets: [anOutlet(), anOutlet()] }, 'outlets[1].id', '"outlet-1" is the id of two units'],
    [
      'a partner and an outlet',
      { outlets: [anOutlet(), anOutlet({ id: 'partner-1' })] },
      'outlets[1].id',
      '"partner-1" is the id of two units',
    ],
    ['slots', { slots: [aSlot(), aSlot()] }, 'slots[1].id', '"slot-1" is the id of two slots'],
    [
      'placements',
      { placements: [aPlacement(), aPlacement()] },
      'placements[1].id',
      '"placement-1" is the id of two placements',
    ],
    [
      'purchases',
      { purchases: [aPurchase('2026-07-10', []), aPurchase('2026-07-10', [])] },
      'purchases[1].id',
      '"purchase-2026-07-10" is the id of two purchases',
    ],
  ])('of %s is refused', (_, changes, path, message) => {
    expect(faultsOf(scenario(changes))).toEqual([{ path, message }])
  })
})

describe('a rule', () => {
  const version = (changes: Parameters<typeof aVersion>[0]) => faultsOf(scenario({ version: changes ?? {} }))

  it('has no two versions with one from', () => {
    const versions = [aVersion(), aVersion({ from: '2026-02-01' }), aVersion()]
    expect(faultsOf(scenario({ rules: [{ id: 'rule-1', versions }] }))).toEqual([
      { path: 'rules[0].versions[2].from', message: '"2026-01-01" is the start of two versions of one rule' },
    ])
    const apart = [
      { id: 'rule-1', versions: [aVersion()] },
      { id: 'rule-2', versions: [aVersion()] },
    ]
    expect(faultsOf(scenario({ rules: apart }))).toEqual([])
  })

  it('has no version that ends before it starts', () => {
    expect(version({ to: '2025-12-31' })).toEqual([
      { path: 'rules[0].versions[0].to', message: 'is 2025-12-31, before its start 2026-01-01' },
    ])
    expect(version({ to: '2026-01-01' })).toEqual([])
  })

  it('has no two phases of one day', () => {
    const phaseIn = [
      { from: '2026-01-01', percent: 50 },
      { from: '2026-01-01', percent: 100 },
    ]
    expect(version({ phaseIn })).toEqual([
      {
        path: 'rules[0].versions[0].phaseIn[1].from',
        message: '"2026-01-01" is the start of two phases of one version',
      },
    ])
  })

  it('has no two tiers of one threshold', () => {
    const tiers = [
      { atLeast: 50, required: 1 },
      { atLeast: 5, required: 2 },
      { atLeast: 50, required: 3 },
    ]
    expect(version({ quota: { kind: 'tiers', measure: 'rooms', tiers } })).toEqual([
      { path: 'rules[0].versions[0].quota.tiers[2].atLeast', message: '"50" is the threshold of two tiers' },
    ])
  })

  const path = 'rules[0].versions[0].quota.measure'
  it.each([
    ['spend', 'turnover', `must be left out: a share of spend is of the declared total`],
    ['volume', 'turnover', `must be left out: a share of volume is of the declared total`],
    ['slot', undefined, 'is missing: a share needs the measure that it is a share of'],
    ['ikm', undefined, 'is missing: a share needs the measure that it is a share of'],
    ['sku', undefined, 'is missing: a share needs the measure that it is a share of'],
    ['area', undefined, 'is missing: a share needs the measure that it is a share of'],
  ] as const)('of %s has no share of %s', (base, measure, message) => {
    const share = { kind: 'share', percent: 5 } as const
    expect(version({ base, quota: measure === undefined ? share : { ...share, measure } })).toEqual([{ path, message }])
    expect(version({ base, quota: measure === undefined ? { ...share, measure: 'rooms' } : share })).toEqual([])
  })

  it('of purchases may have tiers by a measure, or a fixed quota', () => {
    expect(version({ base: 'spend', quota: { kind: 'tiers', measure: 'rooms', tiers: [] } })).toEqual([])
    expect(version({ base: 'volume', quota: { kind: 'fixed', required: 3 } })).toEqual([])
  })

  it('is looked at in every version of every rule', () => {
    const rules = [
      { id: 'rule-1', versions: [aVersion()] },
      { id: 'rule-2', versions: [aVersion(), aVersion({ from: '2026-02-01', to: '2026-01-31' })] },
    ]
    expect(faultsOf(scenario({ rules }))[0]?.path).toBe('rules[1].versions[1].to')
  })
})
