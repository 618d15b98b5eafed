// What a regulation of the tests says: its terms, its titles, and the content of a rule version.
import type { RuleVersion } from '../../core/engine/scenario.ts'
import type { DraftContent, Terms } from '../../core/regulation/schema.ts'
import { aVersion, type VersionForm } from './scenario.ts'

export const TERMS: Terms = {
  ladders: {
    quota: [{ stage: 'coaching', kind: 'coaching', days: 14, clock: 'calendar', article: 'Pasal 9' }],
    reporting: [{ stage: 'demand', kind: 'demand', days: 14, clock: 'working', article: 'Pasal 10' }],
  },
  objection: { fileWithinWorkingDays: 21, decideWithinWorkingDays: 10 },
  resumeWithinMonths: 12,
  lookBackDays: 120,
  publication: { by: ['sector', 'kecamatan'], minCell: 5, names: false },
}

export const TITLES = {
  title: 'Peraturan contoh',
  titleEn: 'An example regulation',
  note: 'contoh, bukan nasihat hukum',
}

/** The content of a version as it is drafted; see `aVersion` for what it asks. */
export function aContent(changes: Partial<VersionForm> = {}): DraftContent {
  const { enactedOn: _, ...content } = aVersion(changes) as RuleVersion
  return content
}

/** A matching policy: distance, then price, with limits of its own. */
export const POLICY = {
  ...{ order: ['distance', 'price'], aliveDays: [31], distanceKm: [10, 20] },
  ...{ from: '2026-10-08', reason: 'Pasal 12: yang dekat lebih dahulu.' },
}
