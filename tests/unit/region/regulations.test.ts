// Example regulations: well-formed rules, complete ladders, and the note that they are no legal advice.
import { describe, expect, it } from 'vitest'
import { RuleVersion } from '../../../core/engine/scenario.ts'
import { comparisons, demonstration, leftOut, regulation, regulations } from '../../../core/region/regulations.ts'
import { sector } from '../../../core/region/sectors.ts'

const rules = regulations().flatMap((each) => each.rules)
const versions = rules.flatMap((rule) => rule.versions.map((version) => ({ rule, version })))

function measuresOf({ where, quota }: (typeof versions)[number]['version']): string[] {
  return [...where.map((each) => each.measure), 'measure' in quota ? quota.measure : undefined].filter(
    (each) => each !== undefined,
  )
}

describe('every example regulation', () => {
  it('carries the note, an id of its own, a title in both languages and its sources', () => {
    for (const each of regulations()) {
      expect(each.note).toBe('contoh, bukan nasihat hukum')
      expect(each.title).not.toBe(each.titleEn)
      expect(each.assumed.length).toBeGreaterThan(0)
      expect(each.assumedEn.length).toBeGreaterThan(0)
      expect(each.source.length).toBeGreaterThan(0)
      for (const address of each.source) expect(address).toMatch(/^https:\/\/\S+$/)
      expect(regulation(each.id)).toBe(each)
    }
    expect(new Set(regulations().map((each) => each.id)).size).toBe(regulations().length)
    expect(regulation('perda-entah')).toBeUndefined()
  })

  it('publishes no names, lets an objection be filed in 21 and decided in 10 working days', () => {
    for (const each of regulations()) {
      expect(each.publication.names).toBe(false)
      expect(each.publication.minCell).toBe(5)
      expect(each.objection).toEqual({ fileWithinWorkingDays: 21, decideWithinWorkingDays: 10 })
      expect(each.resumeWithinMonths).toBe(12)
      expect(each.lookBackDays).toBeGreaterThan(0)
    }
  })

  it('climbs from coaching over warnings to a recommendation, and asks for a report by a demand', () => {
    for (const { ladders } of regulations()) {
      expect(ladders.quota.map((each) => each.kind)).toEqual([
        'coaching',
        'warning',
        'warning',
        'warning',
        'recommendation',
      ])
      expect(ladders.reporting.map((each) => each.kind)).toEqual(['demand', 'warning', 'warning'])
      for (const ladder of [ladders.quota, ladders.reporting]) {
        expect(new Set(ladder.map((each) => each.stage)).size).toBe(ladder.length)
        for (const each of ladder) {
          expect(each.days > 0).toBe(each.kind !== 'recommendation')
          expect(each.article).not.toBe('')
        }
      }
    }
  })

  it('gives hotels 30, 15 and 10 working days, stores 14 each, both after 14 calendar days', () => {
    const clocks = (id: string) => regulation(id)?.ladders.quota.map((each) => `${each.days} ${each.clock}`)
    expect(clocks('example-hospitality')).toEqual([
      '14 calendar',
      '30 working',
      '15 working',
      '10 working',
      '0 working',
    ])
    expect(clocks('example-retail')).toEqual(['14 calendar', '14 working', '14 working', '14 working', '0 working'])
  })
})

describe('every rule', () => {
  it('has an id of its own and a name in both languages', () => {
    expect(new Set(rules.map((each) => each.id)).size).toBe(rules.length)
    for (const each of rules) expect(each.name).not.toBe(each.nameEn)
  })

  it('is in the form that the engine reads', () => {
    for (const { version } of versions) expect(RuleVersion.parse(version)).toEqual(version)
  })

  it('never has two versions from the same day, and each later one replaces an earlier', () => {
    for (const rule of rules) {
      const from = rule.versions.map((each) => each.from)
      expect(from).toEqual([...new Set(from)].toSorted())
    }
  })

  it('is enacted before it binds and ends after it begins', () => {
    for (const { version } of versions) {
      expect(version.enactedOn < version.from).toBe(true)
      if (version.to !== null) expect(version.to > version.from).toBe(true)
    }
  })

  it('keeps percents from 0 to 100 with at most two decimals, and phases and tiers ascending', () => {
    for (const { version } of versions) {
      const { quota, phaseIn, minCoverage } = version
      const percents = [minCoverage, ...phaseIn.map((each) => each.percent)]
      if (quota.kind === 'share') percents.push(quota.percent)
      for (const percent of percents) {
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
        expect(Number(percent.toFixed(2))).toBe(percent)
      }
      const steps = quota.kind === 'tiers' ? quota.tiers : []
      for (const list of [steps.map((each) => each.atLeast), steps.map((each) => each.required)]) {
        expect(list).toEqual([...new Set(list)].toSorted((a, b) => a - b))
      }
      expect(phaseIn.map((each) => each.from)).toEqual(phaseIn.map((each) => each.from).toSorted())
      expect(phaseIn.map((each) => each.percent)).toEqual(phaseIn.map((each) => each.percent).toSorted((a, b) => a - b))
    }
  })

  it('names sectors that exist, and measures that each of them has', () => {
    for (const { version } of versions) {
      expect(version.sectors.length).toBeGreaterThan(0)
      for (const id of version.sectors) {
        const known: readonly string[] = sector(id)?.measures ?? []
        for (const measure of measuresOf(version)) expect(known).toContain(measure)
      }
    }
  })

  it('asks for a measure in a share, except where the report declares the total', () => {
    for (const { version } of versions) {
      if (version.quota.kind !== 'share') continue
      const declared = version.base === 'spend' || version.base === 'volume'
      expect('measure' in version.quota).toBe(!declared)
      if (declared) expect(version.slotKinds).toEqual(['procurement'])
    }
  })
})

describe('the demonstration set', () => {
  const all = demonstration.flatMap((each) => each.rules.flatMap((rule) => rule.versions))

  it('uses all six bases, a phase-in, and a rule on partners', () => {
    expect(new Set(all.map((each) => each.base)).size).toBe(6)
    expect(all.some((each) => each.phaseIn.length > 0)).toBe(true)
    expect(all.some((each) => each.unit === 'partner')).toBe(true)
  })

  it('binds hotels, restaurants, stores, malls, estates and factories from October 2025 or January 2026', () => {
    const first = demonstration.flatMap((each) => each.rules.map((rule) => rule.versions[0]?.from))
    expect(new Set(first)).toEqual(new Set(['2025-10-01', '2026-01-01']))
    const bound = new Set<string>(all.flatMap((each) => each.sectors))
    for (const id of ['hotel', 'restaurant', 'minimarket', 'supermarket', 'mall', 'estate', 'factory']) {
      expect(bound).toContain(id)
    }
  })

  it('binds from the first day of a period of its rule, so that no period is lost', () => {
    const starts = { month: /-01$/, quarter: /-(01|04|07|10)-01$/, semester: /-(01|07)-01$/, year: /-01-01$/ }
    for (const each of all) expect(each.from).toMatch(starts[each.period])
  })

  it('is the only set that is enacted', () => {
    expect(demonstration.every((each) => each.status === 'enacted')).toBe(true)
    expect(comparisons.every((each) => each.status === 'draft')).toBe(true)
  })
})

describe('rules that no base expresses', () => {
  it('are left out with a reason in both languages and a source', () => {
    expect(leftOut).toHaveLength(5)
    for (const each of leftOut) {
      expect(each.reason).not.toBe(each.reasonEn)
      expect(each.source).toMatch(/^https:\/\/\S+$/)
    }
  })
})
