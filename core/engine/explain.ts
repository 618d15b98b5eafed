// The explanation as data: a line for every row that did or did not count, why, and under which article.
import { type Day, later } from '../kernel/day.ts'
import type { Percent } from '../kernel/percent.ts'
import { monthOf, type Period } from '../kernel/period.ts'
import { fewestDays, type PlacementCoverage, type SlotCoverage, suffices, touches } from './coverage.ts'
import {
  countsPurchases,
  declaredTotal,
  measureOf,
  neededMeasures,
  needsDeclaration,
  phasePercent,
  reportOf,
} from './goal.ts'
import { measuredOn, quotaBasis, requiredOf } from './judge.ts'
import type { Matter } from './matter.ts'
import { type HolderDays, holdersOf, ikmOf, type PurchaseStanding, productsOf, purchaseStandings } from './measured.ts'
import { concerns, exemptedDays, obligationOf } from './obligation.ts'
import type { RuleVersion } from './scenario.ts'
import { countedFrom, type StandingReason } from './standing.ts'

/** How a row counted: towards the confirmed number (and so the possible one), the possible one only, or not at all. */
export type Counted = 'confirmed' | 'possible' | 'no'

export type MeasureLine = { about: 'measure'; measure: string; value: number | null; from: Day | null }
export type ReportLine = {
  about: 'report'
  by: 'partner' | 'officer' | null
  submittedOn: Day | null
  total: number | null
}
export type ExemptionLine = {
  about: 'exemption'
  from: Day
  to: Day | null
  reason: string
  counted: boolean
  days: number
  why: 'covers' | 'revoked' | 'no-obligated-day'
}
export type SlotLine = {
  about: 'slot'
  slot: string
  areaDm2: number
  counted: Counted
  why: 'enough-days' | 'enough-if-confirmed' | 'too-few-days' | 'empty' | 'other-kind' | 'other-base'
  confirmedDays: number
  possibleDays: number
}
export type PlacementLine = {
  about: 'placement'
  placement: string
  slot: string
  ikm: string
  month: Period
  days: number
  counted: Counted
  why: StandingReason | 'no-counted-day' | 'backdated'
  /** The day of the visit, ruling or answer that decided. */
  on: Day | null
}
export type PurchaseLine = {
  about: 'purchase'
  purchase: string
  ikm: string
  on: Day
  amount: number
  counted: Counted
  why: StandingReason | 'not-obligated' | 'other-base'
}
export type HolderLine = {
  about: 'ikm' | 'product'
  id: string
  counted: Counted
  confirmedDays: number
  possibleDays: number
}
export type Line = MeasureLine | ReportLine | ExemptionLine | SlotLine | PlacementLine | PurchaseLine | HolderLine

export type Explanation = {
  /** The article that every line stands under. */
  article: string
  sectors: readonly string[]
  quota: RuleVersion['quota']
  base: RuleVersion['base']
  phase: Percent
  minCoverage: Percent
  /** Days that a slot, an IKM or a product needs to count. */
  neededDays: number
  distinctNeeded: number
  lines: Line[]
}

export function explain(matter: Matter): Explanation {
  const { unit, rule, version, span, ledger } = matter
  const obligated = obligationOf(unit, rule, version, span, ledger.facts.exemptions).days
  const phase = phasePercent(version, span.first)
  const basis = quotaBasis(matter)
  const neededDays = fewestDays(obligated.count, version.minCoverage)
  const { slots } = measuredOn(matter, obligated)
  const enough = (days: number) => suffices(days, obligated.count, version.minCoverage)
  return {
    article: version.citation,
    sectors: version.sectors,
    quota: version.quota,
    base: version.base,
    phase,
    minCoverage: version.minCoverage,
    neededDays,
    distinctNeeded: typeof basis === 'number' ? requiredOf(version, basis, phase).distinctIkm : 0,
    lines: [
      ...measureLines(matter),
      ...exemptionLines(matter),
      ...slotLines(matter, slots, enough),
      ...slots.flatMap(({ placements }) =>
        [...placements]
          .sort((a, b) => (a.placement.id < b.placement.id ? -1 : 1))
          .flatMap((placement) => placementLines(matter, placement)),
      ),
      ...holderLines(matter, slots, enough),
      ...purchaseStandings(ledger.facts.purchases)
        .filter(({ purchase }) => purchase.on >= span.first && purchase.on <= span.last)
        .map((standing) => purchaseLine(matter, standing, obligated.has(standing.purchase.on)))
        .sort((a, b) => (`${a.on}${a.purchase}` < `${b.on}${b.purchase}` ? -1 : 1)),
    ],
  }
}

function measureLines({ unit, version, span, ask, ledger }: Matter): Line[] {
  const measures = neededMeasures(version).map((name): MeasureLine => {
    const measure = measureOf(unit, name, span)
    return { about: 'measure', measure: name, value: measure?.value ?? null, from: measure?.from ?? null }
  })
  const report = reportOf(ledger.facts.reports, unit.id, ask.period, span.last)
  return [
    ...measures,
    {
      about: 'report',
      by: report?.by ?? null,
      submittedOn: report?.submittedOn ?? null,
      total: needsDeclaration(version) ? (declaredTotal(version, report) ?? null) : null,
    },
  ]
}

/** The exemptions for this rule, or all rules, whose own days touch the period. */
function exemptionLines({ unit, rule, version, span, ledger }: Matter): ExemptionLine[] {
  const operating = obligationOf(unit, rule, version, span, []).operating
  return ledger.facts.exemptions
    .filter((exemption) => concerns(exemption, unit, rule) && touches(exemption.from, exemption.to, span))
    .map((exemption): ExemptionLine => {
      const { from, to, reason } = exemption
      const daysOf = (each: typeof exemption) => exemptedDays(each, span).keep(operating).count
      const days = daysOf(exemption)
      const lost = days === 0 && daysOf({ ...exemption, revokedOn: null }) > 0
      const why = days > 0 ? 'covers' : lost ? 'revoked' : 'no-obligated-day'
      return { about: 'exemption', from, to, reason, counted: days > 0, days, why }
    })
    .sort((a, b) => (`${a.from}${a.to}${a.reason}` < `${b.from}${b.to}${b.reason}` ? -1 : 1))
}

function slotLines(
  { version, span, ledger }: Matter,
  looked: readonly SlotCoverage[],
  enough: (days: number) => boolean,
): SlotLine[] {
  const covered = new Map(looked.map((coverage) => [coverage.slot.id, coverage]))
  const onShelf = !countsPurchases(version)
  return ledger.facts.slots
    .filter((slot) => touches(slot.openedOn, slot.closedOn, span))
    .map((slot): SlotLine => {
      const days = covered.get(slot.id)?.days
      const confirmedDays = days?.confirmed.count ?? 0
      const possibleDays = days?.possible.count ?? 0
      const line = { about: 'slot', slot: slot.id, areaDm2: slot.areaDm2, confirmedDays, possibleDays } as const
      if (!onShelf) return { ...line, counted: 'no', why: 'other-base' }
      if (!version.slotKinds.includes(slot.kind)) return { ...line, counted: 'no', why: 'other-kind' }
      if (enough(confirmedDays)) return { ...line, counted: 'confirmed', why: 'enough-days' }
      if (enough(possibleDays)) return { ...line, counted: 'possible', why: 'enough-if-confirmed' }
      return { ...line, counted: 'no', why: possibleDays > 0 ? 'too-few-days' : 'empty' }
    })
    .sort((a, b) => (a.slot < b.slot ? -1 : 1))
}

function placementLines({ version, span }: Matter, { placement, slot, months }: PlacementCoverage): PlacementLine[] {
  const from = countedFrom(placement, version.maxBackdateDays)
  const line = { about: 'placement', placement: placement.id, slot: slot.id, ikm: placement.ikm } as const
  const lines = months.map(({ month, days, standing, why, on }): PlacementLine => {
    if (days === 0) return { ...line, month, days, counted: 'no', why: 'no-counted-day', on: null }
    const counted = standing === 'absent' ? 'no' : standing === 'unconfirmed' ? 'possible' : 'confirmed'
    return { ...line, month, days, counted, why, on }
  })
  const lost = from > placement.from && from > span.first && touches(placement.from, placement.to, span)
  if (!lost) return lines
  const month = monthOf(later(placement.from, span.first))
  return [{ ...line, month, days: 0, counted: 'no', why: 'backdated', on: placement.recordedOn }, ...lines]
}

/** IKM as step 9 counts them (for `ikm` also as step 8 does), products as step 8 does, with all their days. */
function holderLines(
  { version, span }: Matter,
  slots: readonly SlotCoverage[],
  enough: (days: number) => boolean,
): HolderLine[] {
  const all = slots
    .flatMap((slot) => slot.placements)
    .filter(({ placement }) => touches(placement.from, placement.to, span))
  const long = (days: number) => days >= version.minIkmDays
  const countedIn = (way: 'confirmed' | 'possible') =>
    slots.filter((slot) => enough(slot.days[way].count)).flatMap((slot) => slot.placements)
  switch (version.base) {
    case 'slot':
    case 'area': {
      const confirmed = idsOf(holdersOf(countedIn('confirmed'), ikmOf, span), (ikm) => long(ikm.confirmedDays))
      const possible = idsOf(holdersOf(countedIn('possible'), ikmOf, span), (ikm) => long(ikm.possibleDays))
      return holdersOf(all, ikmOf, span).map((ikm) =>
        holderLine('ikm', ikm, confirmed.has(ikm.id) ? 'confirmed' : possible.has(ikm.id) ? 'possible' : 'no'),
      )
    }
    case 'ikm':
      return holdersOf(all, ikmOf, span).map((ikm) => holderLine('ikm', ikm, countedBy(ikm, enough)))
    case 'sku':
      return [
        ...holdersOf(all, ikmOf, span).map((ikm) => holderLine('ikm', ikm, countedBy(ikm, long))),
        ...holdersOf(all, productsOf, span).map((product) =>
          holderLine('product', product, countedBy(product, enough)),
        ),
      ]
    case 'spend':
    case 'volume':
      return []
  }
}

function holderLine(about: HolderLine['about'], { id, ...days }: HolderDays, counted: Counted): HolderLine {
  return { about, id, counted, ...days }
}

function countedBy(holder: HolderDays, counts: (days: number) => boolean): Counted {
  return counts(holder.confirmedDays) ? 'confirmed' : counts(holder.possibleDays) ? 'possible' : 'no'
}

function idsOf(holders: readonly HolderDays[], counts: (holder: HolderDays) => boolean): Set<string> {
  return new Set(holders.filter(counts).map((holder) => holder.id))
}

function purchaseLine({ version, ask }: Matter, standing: PurchaseStanding, obligated: boolean): PurchaseLine {
  const { purchase } = standing
  const inPurchases = countsPurchases(version)
  const amount = version.base === 'volume' ? purchase.volumeKg : purchase.amountIdr
  const line = { about: 'purchase', purchase: purchase.id, ikm: purchase.ikm, on: purchase.on, amount } as const
  if (!inPurchases) return { ...line, counted: 'no', why: 'other-base' }
  if (!obligated || purchase.on > ask.asOf) return { ...line, counted: 'no', why: 'not-obligated' }
  const counted = standing.standing === 'absent' ? 'no' : standing.standing === 'confirmed' ? 'confirmed' : 'possible'
  return { ...line, counted, why: standing.why }
}
