// The explanation adds up: the lines that counted are the numbers of the finding, and every row has its line.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../core/engine/account.ts'
import { mattersOf } from '../../core/engine/assess.ts'
import type { Counted, Line } from '../../core/engine/explain.ts'
import type { Matter } from '../../core/engine/matter.ts'
import { LANGUAGES, tell } from '../../core/engine/words/tell.ts'
import { monthOf } from '../../core/kernel/period.ts'
import { always, PATIENCE } from '../support/draw.ts'
import { scenarios } from '../support/generate.ts'

/** Which lines make up the base's number, and what each of them counts. */
const MEASURED = {
  slot: ['slot', () => 1],
  area: ['slot', (line: Line) => (line.about === 'slot' ? line.areaDm2 : 0)],
  ikm: ['ikm', () => 1],
  sku: ['product', () => 1],
  spend: ['purchase', (line: Line) => (line.about === 'purchase' ? line.amount : 0)],
  volume: ['purchase', (line: Line) => (line.about === 'purchase' ? line.amount : 0)],
} as const

describe('an explanation', () => {
  it('adds up to the numbers of its finding, confirmed and possible', { timeout: PATIENCE }, () => {
    let added = 0
    forEachAccount(700, (_, { base, confirmed, possible, explanation }) => {
      if (confirmed === undefined) return
      const [about, of] = MEASURED[base]
      const lines = explanation.lines.filter((line) => line.about === about)
      const sum = (...ways: Counted[]) => counted(lines, ...ways).reduce((total, line) => total + of(line), 0)
      expect(sum('confirmed')).toBe(confirmed)
      expect(sum('confirmed', 'possible')).toBe(possible)
      added += 1
    })
    expect(added).toBeGreaterThan(300)
  })

  it('names as many distinct IKM as were counted', { timeout: PATIENCE }, () => {
    forEachAccount(700, (_, { base, distinctIkm, explanation }) => {
      if (distinctIkm === undefined || base === 'ikm') return
      const inPurchases = base === 'spend' || base === 'volume'
      const lines = explanation.lines.filter((line) => line.about === (inPurchases ? 'purchase' : 'ikm'))
      const names = (...ways: Counted[]) =>
        new Set(
          counted(lines, ...ways).map((line) =>
            line.about === 'purchase' ? line.ikm : line.about === 'ikm' ? line.id : '',
          ),
        )
      expect(names('confirmed').size).toBe(distinctIkm.confirmed)
      expect(names('confirmed', 'possible').size).toBe(distinctIkm.possible)
    })
  })

  it('shows every slot with the days that the finding shows', { timeout: PATIENCE }, () => {
    forEachAccount(600, (_, { slots, explanation }) => {
      for (const [slot, days] of Object.entries(slots ?? {})) {
        expect(explanation.lines.filter((line) => line.about === 'slot' && line.slot === slot)).toMatchObject([days])
      }
    })
  })

  it('gives the days of a placement month by month, none twice and none outside the period', {
    timeout: PATIENCE,
  }, () => {
    forEachAccount(600, ({ span }, { obligatedDays, explanation }) => {
      const lines = explanation.lines.filter((line) => line.about === 'placement')
      for (const [, own] of Map.groupBy(lines, (line) => line.placement)) {
        expect(own.reduce((days, line) => days + line.days, 0)).toBeLessThanOrEqual(obligatedDays)
        const months = own.filter(({ why }) => why !== 'backdated').map(({ month }) => month)
        expect(months).toEqual([...new Set(months)].sort())
        for (const month of months) expect(month >= monthOf(span.first) && month <= monthOf(span.last)).toBe(true)
      }
    })
  })

  it('counts no row for two reasons at once: a row that did not count adds no day', { timeout: PATIENCE }, () => {
    forEachAccount(600, ({ version }, { explanation }) => {
      for (const line of explanation.lines) {
        if (line.about === 'exemption') expect(line.counted).toBe(line.days > 0)
        if (line.about === 'placement' && line.days === 0) expect(line.counted).toBe('no')
        if (line.about === 'slot' && line.counted === 'confirmed') {
          expect(line.confirmedDays).toBeGreaterThanOrEqual(explanation.neededDays)
        }
        if (line.about === 'slot' && line.counted === 'no' && line.why === 'too-few-days') {
          expect(line.possibleDays).toBeLessThan(explanation.neededDays)
        }
      }
      expect(explanation.article).toBe(version.citation)
    })
  })

  it('can be told in both languages, a sentence for every line', { timeout: PATIENCE }, () => {
    forEachAccount(300, (_, { explanation, goodFaith, ...finding }) => {
      for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
        const told = tell(finding, explanation, goodFaith, language)
        const sentences = told.sections.flatMap((section) => section.sentences)
        expect(sentences).toHaveLength(explanation.lines.length)
        for (const sentence of [told.title, told.verdict, told.owed, told.next, ...sentences, ...told.goodFaith]) {
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|^\s*$/)
        }
      }
    })
  })
})

function counted<L extends Line>(lines: readonly L[], ...ways: readonly Counted[]): L[] {
  return lines.filter((line) => 'counted' in line && ways.some((way) => way === line.counted))
}

function forEachAccount(runs: number, check: (matter: Matter, account: ReturnType<typeof accountOf>) => void): void {
  always(
    runs,
    fc.property(scenarios, (scenario) => {
      for (const matter of mattersOf(scenario)) check(matter, accountOf(matter))
    }),
  )
}
