// The form of a told story: a partner from its table, and the findings worth reading in it.
import type { Sentence } from '../../../core/kernel/refusal.ts'
import type { MannerName } from './manners.ts'
import type { Measures } from './places.ts'
import type { PartnerStory } from './tell.ts'

/** The period of the rule's kind that holds the first day of the quarter (0 to 3, which is the current one). */
export type ToldFinding = { rule: string; quarter: number; title: Sentence; about: Sentence }

type ToldOutlet = { manner: MannerName; measures: Measures; finding?: ToldFinding }
export type ToldPartner = Omit<PartnerStory, 'outlets'> & {
  outlets: readonly ToldOutlet[]
  /** Of the company as a whole. */
  finding?: ToldFinding
}

/** A finding with its words: a title and what there is to see, each Indonesian first. */
export function finding(
  rule: string,
  quarter: number,
  title: readonly [id: string, en: string],
  about: readonly [id: string, en: string],
): ToldFinding {
  return { rule, quarter, title: { id: title[0], en: title[1] }, about: { id: about[0], en: about[1] } }
}
