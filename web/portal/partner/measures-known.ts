// Which measures the rules ask of a unit and what is known of each: read from its findings, which name both. Pure.
import type { MeasureLine } from '../../../core/engine/explain.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { type Period, spanOf } from '../../../core/kernel/period.ts'

type Told = { period: Period; explanation: { lines: readonly ({ about: string } | MeasureLine)[] } }

/** `missing` in any of the periods asks for it, and `goal` is the day on which it has to be known there. */
export type Asked = { value: number | null; from: Day | null; missing: { period: Period; goal: Day } | undefined }

export function measuresAsked(findings: readonly Told[]): Map<string, Asked> {
  const found = new Map<string, Asked>()
  for (const { period, explanation } of findings.toSorted((a, b) => (a.period < b.period ? -1 : 1))) {
    for (const line of explanation.lines) {
      if (!isMeasure(line)) continue
      const { measure, value, from } = line
      const before = found.get(measure)
      const missing = value === null ? { period, goal: spanOf(period).first } : undefined
      const newer = from !== null && (before?.from ?? '') <= from
      found.set(measure, {
        ...(newer || before === undefined ? { value, from } : { value: before.value, from: before.from }),
        missing: before?.missing ?? missing,
      })
    }
  }
  return found
}

function isMeasure(line: { about: string }): line is MeasureLine {
  return line.about === 'measure'
}
