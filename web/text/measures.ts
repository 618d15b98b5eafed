// The measures of an explanation in words: their names with the unit, and areas in m², which the ledger keeps in dm².

import type { Explanation, Line } from '../../core/engine/explain.ts'
import type { RuleVersion } from '../../core/engine/scenario.ts'
import { measure } from '../../core/region/sectors.ts'
import { nameIn } from './names.ts'
import type { Language } from './text.ts'

type Quota = RuleVersion['quota']

/** How a measure is called, as a heading and within a sentence; its bare id where the region knows none. */
function measureName(id: string, language: Language): { heading: string; within: string } {
  const found = measure(id)
  if (found === undefined) return { heading: id, within: id }
  const name = nameIn(found, language)
  return {
    heading: found.unit === 'dm2' ? `${name} (m²)` : name,
    within: name.charAt(0).toLowerCase() + name.slice(1),
  }
}

/** The explanation as it is told on a page. */
export function measuresInWords(explanation: Explanation, language: Language): Explanation {
  return {
    ...explanation,
    quota: quotaInWords(explanation.quota, language),
    lines: explanation.lines.map((line) => lineInWords(line, language)),
  }
}

function quotaInWords(quota: Quota, language: Language): Quota {
  switch (quota.kind) {
    case 'fixed':
      return quota
    case 'tiers':
      return { ...quota, measure: measureName(quota.measure, language).within }
    case 'share':
      return quota.measure === undefined ? quota : { ...quota, measure: measureName(quota.measure, language).within }
  }
}

function lineInWords(line: Line, language: Language): Line {
  if (line.about !== 'measure') return line
  const value = line.value !== null && measure(line.measure)?.unit === 'dm2' ? line.value / 100 : line.value
  return { ...line, measure: measureName(line.measure, language).heading, value }
}
