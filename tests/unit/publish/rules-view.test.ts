// The rules as a page tells them: which version holds on a day, and what it asks of invented businesses.
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/kernel/day.ts'
import { rulesView } from '../../../core/publish/rules-view.ts'
import { exampleRules, names, regulations, rules } from './sample.ts'

const at = (today: string, some = rules) => rulesView(regulations, some, names, day(today))
const rule = (id: string, view = exampleRules()) =>
  view.regulations.flatMap((each) => each.rules).find((each) => each.rule === id)
const example = (id: string, sector: string, view = exampleRules()) =>
  rule(id, view)?.examples.find((each) => each.sector === sector)

describe('the worked examples', () => {
  it('ask three IKM of a three-star hotel with 80 rooms', () => {
    const hotel = example('hotel-ikm', 'hotel')
    expect(hotel?.measures).toEqual([
      { measure: 'stars', value: 3 },
      { measure: 'rooms', value: 80 },
    ])
    expect(hotel?.now).toEqual({ percent: 100, required: 3, distinctIkm: 0 })
    expect(hotel?.days).toEqual({ needed: 69, of: 92 })
  })

  it('ask two slots of a minimarket of 300 m², one before the amendment binds', () => {
    expect(example('minimarket-slots', 'minimarket')?.measures).toEqual([{ measure: 'sellingAreaDm2', value: 30_000 }])
    expect(example('minimarket-slots', 'minimarket')?.now.required).toBe(2)
    expect(example('minimarket-slots', 'minimarket', at('2026-06-30'))?.now.required).toBe(1)
  })

  it('ask half of the area of a mall of 4,200 m² in the first phase, and all of it later', () => {
    const mall = example('mall-area', 'mall')
    expect(mall?.now).toEqual({ percent: 50, required: 21_000, distinctIkm: 2 })
    expect(mall?.later).toEqual([{ from: '2027-01-01', percent: 100, required: 42_000, distinctIkm: 3 }])
  })

  it('take a share of what is declared for the period', () => {
    expect(example('hotel-spend', 'hotel')).toMatchObject({ declared: 120_000_000, now: { required: 6_000_000 } })
    expect(example('factory-volume', 'factory')).toMatchObject({ declared: 90_000, now: { required: 1_800 } })
    expect(example('factory-volume', 'factory')?.days).toBeUndefined()
  })

  it('follow the data, not the page: another quota gives another number', () => {
    const changed = rules.map((each) => ({
      ...each,
      versions: each.versions.map((version) => ({ ...version, quota: { kind: 'fixed', required: 7 } as const })),
    }))
    expect(example('minimarket-slots', 'minimarket', at('2026-11-10', changed))?.now.required).toBe(7)
  })

  it('leave out a business that a condition excludes, and one without the measure', () => {
    const changed = (measure: string) =>
      rules.map((each) => ({
        ...each,
        versions: each.versions.map((version) => ({
          ...version,
          where: [{ measure, op: '>' as const, value: 900_000_000 }],
        })),
      }))
    expect(example('mall-area', 'mall', at('2026-11-10', changed('effectiveAreaDm2')))?.excluded).toBe(true)
    expect(example('mall-area', 'mall', at('2026-11-10', changed('stars')))).toBeUndefined()
  })

  it('are there only for sectors that the rule binds', () => {
    for (const { rules: own } of exampleRules().regulations) {
      for (const { told, examples } of own) {
        expect(examples.length).toBeGreaterThan(0)
        for (const { sector } of examples) expect(told?.sectors).toContain(sector)
      }
    }
  })
})

describe('the versions of a rule', () => {
  const states = (today: string) => rule('minimarket-slots', at(today))?.versions.map(({ state }) => state)

  it('are coming, binding or past, frozen on the first day of a period', () => {
    expect(states('2025-09-20')).toEqual(['coming', 'coming'])
    expect(states('2025-10-01')).toEqual(['coming', 'binding'])
    expect(states('2026-06-30')).toEqual(['coming', 'binding'])
    expect(states('2026-07-01')).toEqual(['binding', 'past'])
  })

  it('bind from a whole period on', () => {
    expect(rule('minimarket-slots')?.versions.map(({ first }) => first)).toEqual(['2026-Q3', '2025-Q4'])
    const late = rules.map((each) => ({
      ...each,
      versions: each.versions.map((version) => ({ ...version, from: day('2026-10-02') })).slice(0, 1),
    }))
    const view = rule('minimarket-slots', at('2026-11-10', late))
    expect(view?.versions).toMatchObject([{ state: 'coming', first: '2027-Q1' }])
    expect(view?.examples[0]?.period).toBe('2027-Q1')
  })

  it('never bound where they ended before a period began', () => {
    const short = rules.map((each) => ({
      ...each,
      versions: each.versions
        .map((version) => ({ ...version, from: day('2026-10-02'), to: day('2026-11-01') }))
        .slice(0, 1),
    }))
    const view = rule('minimarket-slots', at('2026-11-10', short))
    expect(view).toMatchObject({ state: 'past', examples: [], versions: [{ state: 'never' }] })
    expect(view?.told).toBeUndefined()
  })
})

describe('the regulations', () => {
  it('stand with their note and sources, the rules in the order of their articles', () => {
    const { regulations: all } = exampleRules()
    expect(all).toHaveLength(3)
    for (const { note, source } of all) {
      expect(note).toBe('contoh, bukan nasihat hukum')
      expect(source.length).toBeGreaterThan(0)
    }
    expect(all[0]?.rules.map((each) => each.rule)).toEqual(['hotel-ikm', 'hotel-spend', 'restaurant-slots'])
  })

  it('are left out without rules', () => {
    expect(rulesView(regulations, [], names, day('2026-11-10')).regulations).toEqual([])
  })
})
