// Invented businesses by which a rule is explained, and what it asks of each: by the engine's own arithmetic.
import { fewestDays } from '../engine/coverage.ts'
import {
  bindingVersion,
  countsPurchases,
  isExcluded,
  neededMeasures,
  needsDeclaration,
  phasePercent,
} from '../engine/goal.ts'
import { type Required, requiredOf } from '../engine/judge.ts'
import type { Rule, RuleVersion } from '../engine/scenario.ts'
import type { Unit } from '../engine/unit.ts'
import { addDays, type Day, day, dayNumber, later } from '../kernel/day.ts'
import { monthsOf, type Period, periodOf, spanOf } from '../kernel/period.ts'
import type { MeasureId, SectorId } from '../region/sectors.ts'

type Sample = {
  sector: SectorId
  /** The first of them is what one asks such a business about first. */
  measures: Partial<Record<MeasureId, number>>
  /** What it declares to have bought in a month, where a rule takes its share of that. */
  bought: { spend: number; volume: number }
}

/** One business a sector; areas in dm², purchases in rupiah and kg a month. */
const SAMPLES: readonly Sample[] = [
  { sector: 'hotel', measures: { stars: 3, rooms: 80 }, bought: { spend: 120_000_000, volume: 4_000 } },
  { sector: 'restaurant', measures: { seats: 120 }, bought: { spend: 60_000_000, volume: 2_500 } },
  { sector: 'catering', measures: { workers: 40 }, bought: { spend: 90_000_000, volume: 6_000 } },
  {
    sector: 'minimarket',
    measures: { sellingAreaDm2: 30_000, effectiveAreaDm2: 30_000, skuCount: 4_000 },
    bought: { spend: 200_000_000, volume: 5_000 },
  },
  {
    sector: 'supermarket',
    measures: { sellingAreaDm2: 150_000, effectiveAreaDm2: 150_000, skuCount: 9_000 },
    bought: { spend: 900_000_000, volume: 25_000 },
  },
  {
    sector: 'mall',
    measures: { commercialAreaDm2: 420_000, effectiveAreaDm2: 420_000 },
    bought: { spend: 0, volume: 0 },
  },
  { sector: 'rest-area', measures: { commercialAreaDm2: 200_000 }, bought: { spend: 0, volume: 0 } },
  { sector: 'estate', measures: { commercialAreaDm2: 600_000 }, bought: { spend: 0, volume: 0 } },
  { sector: 'factory', measures: { workers: 800 }, bought: { spend: 600_000_000, volume: 30_000 } },
]

export type WorkedExample = {
  sector: string
  /** Its class and what the rule looks at. */
  measures: { measure: string; value: number }[]
  /** The total that it declares for the period, where the quota is a share of it. */
  declared?: number
  period: Period
  /** A condition of the rule leaves it out. */
  excluded: boolean
  now: Owed
  /** What later phases of the same version ask. */
  later: ({ from: Day } & Owed)[]
  /** So many of the period's days must be confirmed; none where purchases are counted. */
  days?: { needed: number; of: number }
}
type Owed = Required & { percent: number }

/** The version that binds for the period under way on that day, frozen on the period's first day. */
export function bindingOn(rule: Rule, today: Day): RuleVersion | undefined {
  return rule.versions
    .filter((version) => bindingVersion(rule, spanOf(periodOf(version.period, today)).first) === version)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
}

/** What the version asks, in the period under way, of the invented business of each sector that it binds. */
export function workedExamples(version: RuleVersion, today: Day): WorkedExample[] {
  return SAMPLES.filter(({ sector }) => version.sectors.includes(sector)).flatMap((sample) => {
    const period = periodOf(version.period, today)
    const span = spanOf(period)
    const unit = unitOf(sample, version)
    const of = basisOf(sample, version, period)
    if (of === undefined) return []
    const at = (on: Day): Owed => {
      const percent = phasePercent(version, on)
      return { percent, ...requiredOf(version, of, percent) }
    }
    const length = dayNumber(span.last) - dayNumber(span.first) + 1
    const looked = neededMeasures(version)
    const known = unit.measures.map(({ measure, value }) => ({ measure, value }))
    return {
      sector: sample.sector,
      measures: known.filter(({ measure }, at) => at === 0 || measure === 'rooms' || looked.includes(measure)),
      ...(needsDeclaration(version) ? { declared: of } : {}),
      period,
      excluded: isExcluded(version, unit, span),
      now: at(span.first),
      later: version.phaseIn
        .filter(({ from }) => from > span.first)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ from }) => ({ from, ...at(from) })),
      ...(countsPurchases(version) ? {} : { days: { needed: fewestDays(length, version.minCoverage), of: length } }),
    }
  })
}

/** The first period for which the version binds, if it ever does. */
export function firstBoundPeriod(rule: Rule, version: RuleVersion): Period | undefined {
  const from = later(version.from, version.enactedOn)
  const holding = periodOf(version.period, from)
  const { first, last } = spanOf(holding)
  const period = first === from ? holding : periodOf(version.period, addDays(last, 1))
  return bindingVersion(rule, spanOf(period).first) === version ? period : undefined
}

/** What the quota is taken of; undefined where it asks for a measure that the business has not. */
function basisOf({ measures, bought }: Sample, version: RuleVersion, period: Period): number | undefined {
  const known: Partial<Record<string, number>> = measures
  if (neededMeasures(version).some((name) => known[name] === undefined)) return undefined
  if (needsDeclaration(version)) return bought[version.base === 'spend' ? 'spend' : 'volume'] * monthsOf(period).length
  const named = version.quota.kind === 'fixed' ? undefined : version.quota.measure
  return named === undefined ? 0 : known[named]
}

/** Long open, and measured since then. */
function unitOf({ sector, measures }: Sample, version: RuleVersion): Unit {
  const since = day('2000-01-01')
  return {
    kind: version.unit,
    id: sector,
    partner: null,
    sector,
    openedOn: since,
    closedOn: null,
    measures: Object.entries(measures).map(([measure, value]) => ({ measure, value, from: since, recordedOn: since })),
  }
}
