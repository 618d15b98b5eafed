// Step 1: which version binds, whom it concerns, and when there is no finding at all.
import { describe, expect, it } from 'vitest'
import {
  aMeasure,
  anOutlet,
  aPartner,
  aVersion,
  type Changes,
  finding,
  findings,
  only,
} from '../../support/scenario.ts'

const versions = (...list: Parameters<typeof aVersion>[0][]): Changes => ({
  rules: [{ id: 'rule-1', versions: list.map((changes) => aVersion(changes)) }],
})
const bound = (changes: Changes) => findings(changes).map((each) => each.version)

describe('the version that binds on 1 July', () => {
  it.each([
    ['from', '2026-06-30', true],
    ['from', '2026-07-01', true],
    ['from', '2026-07-02', false],
    ['enactedOn', '2026-06-30', true],
    ['enactedOn', '2026-07-01', true],
    ['enactedOn', '2026-07-02', false],
    ['to', '2026-06-30', false],
    ['to', '2026-07-01', true],
    ['to', '2026-07-02', true],
    ['to', null, true],
  ])('with %s %s binds: %s', (field, on, binds) => {
    expect(findings({ version: { [field]: on } })).toHaveLength(binds ? 1 : 0)
  })

  it('is the newest of those in force and enacted, wherever it stands in the list', () => {
    expect(bound(versions({}, { from: '2026-07-01' }, { from: '2026-03-01' }))).toEqual(['2026-07-01'])
    expect(bound(versions({ from: '2026-07-01' }, { from: '2026-03-01' }, {}))).toEqual(['2026-07-01'])
  })

  it('is the older one while the newer has not begun or is not enacted', () => {
    expect(bound(versions({}, { from: '2026-07-02' }))).toEqual(['2026-01-01'])
    expect(bound(versions({}, { from: '2026-07-01', enactedOn: '2026-07-02' }))).toEqual(['2026-01-01'])
  })

  it('is none once the newest has lapsed: it revives no older one', () => {
    expect(bound(versions({}, { from: '2026-03-01', to: '2026-06-30' }))).toEqual([])
    expect(bound(versions({}, { from: '2026-03-01', to: '2026-07-01' }))).toEqual(['2026-03-01'])
  })

  it('is the newest although the older has lapsed', () => {
    expect(bound(versions({ to: '2026-02-28' }, { from: '2026-03-01' }))).toEqual(['2026-03-01'])
  })

  it('is the older one where the newer lapsed before it was enacted in time', () => {
    const late = { from: '2026-03-01', to: '2026-06-30', enactedOn: '2026-07-02' }
    expect(bound(versions({}, late))).toEqual(['2026-01-01'])
  })

  it('stays frozen for the whole period', () => {
    const found = finding(versions({}, { from: '2026-07-02', quota: { kind: 'fixed', required: 9 } }))
    expect(found).toMatchObject({ version: '2026-01-01', required: 1, verdict: 'met' })
  })
})

describe('whom the version concerns', () => {
  it.each([
    ['month', '2026-07', 1],
    ['month', '2026-Q3', 0],
    ['quarter', '2026-Q3', 1],
    ['quarter', '2026-S2', 0],
    ['semester', '2026-S2', 1],
    ['semester', '2026', 0],
    ['year', '2026', 1],
    ['year', '2026-07', 0],
  ] as const)('a %s rule asked for %s gives %i findings', (period, asked, count) => {
    const changes: Changes = { version: { period, enactedOn: '2025-12-01' }, period: asked }
    expect(findings(changes)).toHaveLength(count)
  })

  it('takes no older version of the right kind of period', () => {
    expect(bound(versions({}, { from: '2026-03-01', period: 'quarter' }))).toEqual([])
  })

  it('goes by the unit’s own sector', () => {
    expect(findings({ version: { sectors: ['restaurant'] } })).toEqual([])
    expect(findings({ version: { sectors: [] } })).toEqual([])
    expect(findings({ version: { sectors: ['restaurant', 'hotel'] } })).toHaveLength(1)
    expect(findings({ partner: { sector: 'restaurant' } })).toHaveLength(1)
    expect(findings({ outlet: { sector: 'restaurant' } })).toHaveLength(0)
  })

  it('goes by the kind of unit', () => {
    expect(findings().map(({ unit }) => unit)).toEqual(['outlet-1'])
    expect(findings({ version: { unit: 'partner' } }).map(({ unit }) => unit)).toEqual(['partner-1'])
    expect(findings({ version: { unit: 'partner' }, partner: { sector: 'mall' } })).toEqual([])
  })

  it('gives the findings by unit, then by rule, in the order of their ids', () => {
    const rule = (id: string, unit: 'outlet' | 'partner') => ({ id, versions: [aVersion({ unit })] })
    const found = findings({
      rules: [rule('rule-b', 'outlet'), rule('rule-c', 'partner'), rule('rule-a', 'outlet')],
      partners: [aPartner({ id: 'm' }), aPartner({ id: 'z' })],
      outlets: [anOutlet({ id: 'x', partner: 'm' }), anOutlet({ id: 'a', partner: 'm' })],
      slots: [],
      placements: [],
      confirmations: [],
      reports: [],
    })
    expect(found.map(({ unit, rule: id }) => `${unit} ${id}`)).toEqual([
      'a rule-a',
      'a rule-b',
      'm rule-c',
      'x rule-a',
      'x rule-b',
      'z rule-c',
    ])
  })
})

describe('where conditions on a hotel of 50 rooms', () => {
  const outlet = { measures: [aMeasure('rooms', 50)] }

  it.each([
    ['>', 49, 1],
    ['>', 50, 0],
    ['>', 51, 0],
    ['>=', 49, 1],
    ['>=', 50, 1],
    ['>=', 51, 0],
    ['<', 49, 0],
    ['<', 50, 0],
    ['<', 51, 1],
    ['<=', 49, 0],
    ['<=', 50, 1],
    ['<=', 51, 1],
    ['=', 49, 0],
    ['=', 50, 1],
    ['=', 51, 0],
  ] as const)('rooms %s %i gives %i findings', (op, value, count) => {
    expect(findings({ outlet, version: { where: [{ measure: 'rooms', op, value }] } })).toHaveLength(count)
  })

  it('must all hold', () => {
    const rooms = { measure: 'rooms', op: '>=', value: 50 } as const
    const both = (stars: number) =>
      findings({
        outlet: { measures: [aMeasure('rooms', 50), aMeasure('stars', 3)] },
        version: { where: [rooms, { measure: 'stars', op: '=', value: stars }] },
      })
    expect(both(3)).toHaveLength(1)
    expect(both(4)).toHaveLength(0)
  })

  it('on an unknown measure excludes nobody: the measure is missing', () => {
    const stars = { measure: 'stars', op: '>', value: 100 } as const
    const found = finding({ outlet, version: { where: [stars] } })
    expect(found).toMatchObject({ verdict: 'not-reported', reason: 'measure-missing' })
  })

  it('on a known measure decides first, where another is unknown', () => {
    const stars = { measure: 'stars', op: '>', value: 3 } as const
    const rooms = { measure: 'rooms', op: '>', value: 50 } as const
    expect(findings({ outlet, version: { where: [stars, rooms] } })).toEqual([])
    expect(only(findings({ outlet, version: { where: [stars, { ...rooms, op: '=' }] } })).reason).toBe(
      'measure-missing',
    )
  })

  it('look at the measure on the goal day only', () => {
    const grown = [aMeasure('rooms', 10), aMeasure('rooms', 80, { from: '2026-07-02' })]
    const where = [{ measure: 'rooms', op: '>=', value: 50 } as const]
    expect(findings({ outlet: { measures: grown }, version: { where } })).toEqual([])
    expect(findings({ outlet: { measures: grown, openedOn: '2026-07-02' }, version: { where } })).toHaveLength(1)
  })
})
