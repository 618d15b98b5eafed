// Good faith: what the unit did to fill its slots. It informs the officer and never the verdict (section 5, last paragraph).
import type { Day } from '../kernel/day.ts'
import { lookedAtSlots } from './coverage.ts'
import { DaySet } from './day-set.ts'
import type { Matter } from './matter.ts'
import { obligationOf } from './obligation.ts'
import { countedFrom } from './standing.ts'

export type GoodFaith = {
  /** Obligated days up to `asOf` on which a slot stood open with nothing placed, over all looked-at slots. */
  vacantDays: number
  vacantSlots: { slot: string; days: number }[]
  /** The partner's invitations to an IKM, made in the period. */
  invitations: number
  /** Invitations that the IKM declined. */
  declinedByIkm: Refused[]
  /** Requests of an IKM that the partner rejected. */
  rejectedByPartner: Refused[]
}
export type Refused = { slot: string; ikm: string; on: Day; reason: string | null }

export function goodFaithOf(matter: Matter): GoodFaith {
  const { unit, rule, version, span, ask, ledger } = matter
  const obligated = obligationOf(unit, rule, version, span, ledger.facts.exemptions).days
  const past = DaySet.range(span, span.first, ask.asOf).keep(obligated)
  const slots = lookedAtSlots(ledger.facts, version, span)
  const vacantSlots = slots
    .map((slot) => {
      const vacant = DaySet.range(span, slot.openedOn, slot.closedOn).keep(past)
      for (const placement of ledger.placements.get(slot.id) ?? []) {
        vacant.drop(DaySet.range(span, countedFrom(placement, version.maxBackdateDays), placement.to))
      }
      return { slot: slot.id, days: vacant.count }
    })
    .filter(({ days }) => days > 0)
  const looked = new Set(slots.map((slot) => slot.id))
  const proposals = ledger.facts.proposals.filter(
    (each) => looked.has(each.slot) && each.madeOn >= span.first && each.madeOn <= span.last,
  )
  const refused = (by: 'partner' | 'ikm') =>
    proposals
      .filter((each) => each.by === by && each.outcome === 'declined')
      .map(({ slot, ikm, decidedOn, madeOn, reason }): Refused => ({ slot, ikm, on: decidedOn ?? madeOn, reason }))
      .sort((a, b) => (`${a.on}${a.slot}${a.ikm}` < `${b.on}${b.slot}${b.ikm}` ? -1 : 1))
  return {
    vacantDays: vacantSlots.reduce((sum, { days }) => sum + days, 0),
    vacantSlots,
    invitations: proposals.filter((each) => each.by === 'partner').length,
    declinedByIkm: refused('partner'),
    rejectedByPartner: refused('ikm'),
  }
}
