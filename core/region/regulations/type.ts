// The form of an example regulation: rules in the engine's own format, ladders, deadlines, publication.
import type { Stage } from '../../engine/ladder.ts'

/** A condition or a tier looks at a measure by its id (`../sectors.ts`). */
type Quota =
  | { readonly kind: 'fixed'; readonly required: number }
  | {
      readonly kind: 'tiers'
      readonly measure: string
      readonly tiers: readonly { readonly atLeast: number; readonly required: number }[]
    }
  | { readonly kind: 'share'; readonly measure?: string; readonly percent: number }

/** One dated version of a rule, field by field as the engine reads it; days are `YYYY-MM-DD`, percents 0 to 100. */
export type RuleVersion = {
  readonly from: string
  readonly to: string | null
  readonly enactedOn: string
  readonly citation: string
  readonly sectors: readonly string[]
  readonly where: readonly {
    readonly measure: string
    readonly op: '>' | '>=' | '<' | '<=' | '='
    readonly value: number
  }[]
  readonly unit: 'outlet' | 'partner'
  readonly slotKinds: readonly ('shelf' | 'procurement')[]
  readonly base: 'slot' | 'ikm' | 'sku' | 'area' | 'spend' | 'volume'
  readonly quota: Quota
  readonly period: 'month' | 'quarter' | 'semester' | 'year'
  readonly minCoverage: number
  readonly minDistinctIkm: number
  readonly minIkmDays: number
  readonly maxBackdateDays: number | null
  readonly graceDays: number
  readonly minObligatedDays: number
  readonly closingDays: number
  readonly phaseIn: readonly { readonly from: string; readonly percent: number }[]
}

export type Rule = {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly versions: readonly RuleVersion[]
}

/** What everyone may see: distributions by `by`, cells under `minCell` partners merged, names only if `names`. */
export type Publication = {
  readonly by: readonly ('sector' | 'kecamatan')[]
  readonly minCell: number
  readonly names: boolean
}

/** Deadlines beside the ladder, and what is published. */
export type Process = {
  readonly objection: { readonly fileWithinWorkingDays: number; readonly decideWithinWorkingDays: number }
  /** A case for the same duty within so many months resumes at the stage where the last one lapsed. */
  readonly resumeWithinMonths: number
  /** For so many days after a finding became final, facts that came later still make a revision. */
  readonly lookBackDays: number
  readonly publication: Publication
}

/** Said of every example on every page and letter. */
export const NOTE = 'contoh, bukan nasihat hukum'

export type Regulation = Process & {
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly note: typeof NOTE
  /** `enacted`: part of the demonstration; `draft`: for comparison and dry runs, its days are supposed. */
  readonly status: 'enacted' | 'draft'
  /** A: the article was read; B: press or a summary; C: from memory, unchecked; contoh: written for this example. */
  readonly certainty: 'A' | 'B' | 'C' | 'contoh'
  /** Addresses of the pages that the numbers were taken from. */
  readonly source: readonly string[]
  /** What the sources leave open, and what was put in its place. */
  readonly assumed: string
  readonly assumedEn: string
  readonly rules: readonly Rule[]
  readonly ladders: { readonly quota: readonly Stage[]; readonly reporting: readonly Stage[] }
}
