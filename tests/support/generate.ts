// Arbitrary scenarios, small but nasty: everything that section 5 tells apart, and always of the engine's own form.
import * as fc from 'fast-check'
import { readScenario } from '../../core/engine/door.ts'
import type { Answer, Scenario } from '../../core/engine/scenario.ts'
import { type Day, later } from '../../core/kernel/day.ts'
import { monthOf, monthsOf, nextPeriod } from '../../core/kernel/period.ts'
import {
  between,
  early,
  ending,
  type Frame,
  frames,
  measureName,
  monthAbout,
  one,
  orNone,
  perhaps,
  plus,
  recorded,
  several,
  slotKind,
  someDay,
  upTo,
  weighted,
} from './draw.ts'
import { versionOf } from './draw-rules.ts'

const NUMBERS = ['1', '10', '2', '11', '3', '1-1'] as const
const ikm = one('ikm-1', 'ikm-10', 'ikm-2')
const products = fc.uniqueArray(one('keripik', 'kopi', 'kopi-bubuk'), { maxLength: 3 })
const asker = one('ikm' as const, 'ikm' as const, 'officer' as const)
const reporter = one('partner' as const, 'partner' as const, 'officer' as const)
const said = one('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const)
const reason = one('renovasi', 'kebakaran')

/** A partner or an outlet, with what it measures and reports and what is granted to it. */
function unitOf(frame: Frame) {
  const { first, last, asOf, asked } = frame
  const [long, month] = [plus(first, -400), plus(first, -31)]
  const both = fc.tuple(upTo(60), upTo(60)).map(([rooms, area]) => [
    { measure: 'rooms', value: rooms, from: long, recordedOn: long },
    { measure: 'area', value: area, from: long, recordedOn: month },
  ])
  const measure = fc.record({ measure: measureName, value: upTo(60), from: early(frame), recordedOn: recorded(frame) })
  const total = weighted([2, upTo(12)], [2, upTo(40)], [1, upTo(200)])
  const report = fc.record({
    period: weighted([9, fc.constant(asked)], [1, one(nextPeriod(asked), monthOf(first))]),
    by: reporter,
    declared: fc.record({ spendIdr: total, volumeKg: total }, { requiredKeys: [] }),
    submittedOn: weighted([3, fc.constant(last)], [3, between(last, asOf)], [1, someDay(frame)]),
  })
  const exemption = fc.record({
    rule: perhaps(upTo(2), 1, 2),
    from: early(frame),
    to: perhaps(someDay(frame), 2, 3),
    grantedOn: recorded(frame),
    revokedOn: perhaps(someDay(frame), 1, 3),
    reason,
  })
  return fc.record({
    sector: one('hotel', 'hotel', 'hotel', 'mall'),
    openedOn: weighted([6, fc.constant(long)], [1, early(frame)]),
    ended: ending(frame, 1),
    measures: weighted([4, both], [1, fc.array(measure, { maxLength: 4 })]),
    reports: fc.array(report, { maxLength: 3 }),
    exemptions: orNone(fc.array(exemption, { maxLength: 2 }), 5, 6),
  })
}

function factsOf(frame: Frame) {
  const recordedOn = recorded(frame)
  const answer = fc.record({ by: asker, answer: said, recordedOn }).map(ruled)
  const amount = weighted([9, upTo(20)], [1, one(99_999_999_999_999, 1)])
  const bought = weighted([3, between(frame.first, frame.last)], [1, someDay(frame)])
  const slot = {
    outlet: upTo(5),
    kind: slotKind,
    areaDm2: upTo(20),
    openedOn: early(frame),
    ended: ending(frame, 1),
    recordedOn,
  }
  const placement = { slot: upTo(3), ikm, products, from: early(frame), ended: ending(frame, 2), recordedOn }
  const proposal = {
    slot: upTo(3),
    ikm,
    by: one('partner' as const, 'ikm' as const),
    madeOn: someDay(frame),
    outcome: one(null, 'accepted' as const, 'declined' as const, 'declined' as const, 'lapsed' as const),
    decidedOn: someDay(frame),
    reason: perhaps(reason, 1, 2),
  }
  return {
    slots: several(fc.record(slot), 4),
    placements: several(fc.record(placement), 6),
    /** What the IKM of each placement answers every month, before the answers drawn one by one. */
    habits: fc.array(one('yes' as const, 'yes' as const, null, null, 'no' as const), { minLength: 6, maxLength: 6 }),
    answers: fc.array(fc.tuple(upTo(5), monthAbout(frame), answer), { maxLength: 5 }),
    visits: fc.array(
      fc.record({ at: upTo(5), bare: one(false, false, true), on: someDay(frame), seen: fc.boolean(), recordedOn }),
      { maxLength: 4 },
    ),
    purchases: several(
      fc.record({
        outlet: one(0, 0, 0, 0, 1, 2, 5),
        ikm,
        on: bought,
        amountIdr: amount,
        volumeKg: amount,
        recordedOn,
        answers: orNone(fc.array(answer, { maxLength: 3 }), 1, 3),
      }),
      6,
    ),
    proposals: fc.array(fc.record(proposal), { maxLength: 3 }),
  }
}

function rawOf(frame: Frame) {
  const some = (max: number) => fc.array(unitOf(frame), { minLength: 1, maxLength: max })
  return fc.record({
    frame: fc.constant(frame),
    rules: fc.array(fc.uniqueArray(versionOf(frame), { minLength: 1, maxLength: 3, selector: (v) => v.from }), {
      minLength: 1,
      maxLength: 3,
    }),
    partners: fc.array(fc.tuple(unitOf(frame), weighted([2, some(1)], [1, some(3)])), { minLength: 1, maxLength: 2 }),
    ...factsOf(frame),
  })
}
type Raw = ReturnType<typeof rawOf> extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** The drawn parts put together: numbers become ids that exist, an end before its start becomes the start. */
function assemble(raw: Raw): unknown {
  const { frame } = raw
  const named = (what: string, n: number) => `${what}-${NUMBERS[n % NUMBERS.length]}`
  const until = (start: Day, end: Day | null) => (end === null ? null : later(start, end))
  const pick = <T>(items: readonly T[], n: number) => items[n % items.length]
  const partners = raw.partners.map(([unit], p) => ({ ...unit, id: named('partner', p) }))
  const outlets = raw.partners
    .flatMap(([, own], p) => own.map((unit) => ({ ...unit, partner: named('partner', p) })))
    .map((outlet, o) => ({ ...outlet, id: named('outlet', o) }))
  const rules = raw.rules.map((versions, r) => ({
    id: named('rule', r),
    versions: versions.map((version) => ({ ...version, to: until(version.from, version.to) })),
  }))
  const slots = raw.slots.map(({ ended, ...slot }, s) => ({
    ...slot,
    id: named('slot', s),
    outlet: pick(outlets, slot.outlet)?.id,
    closedOn: until(slot.openedOn, ended.end),
    endRecordedOn: ended.endRecordedOn,
  }))
  const held = slots.length === 0 ? [] : raw.placements
  const placements = held.map(({ ended, ...placement }, p) => ({
    ...placement,
    id: named('placement', p),
    slot: pick(slots, placement.slot)?.id,
    to: until(placement.from, ended.end),
    endRecordedOn: ended.endRecordedOn,
  }))
  const units = [...outlets, ...partners]
  const site = ({ sector, openedOn, ended, measures }: (typeof units)[number]) => {
    return { sector, openedOn, closedOn: until(openedOn, ended.end), endRecordedOn: ended.endRecordedOn, measures }
  }
  const usual = placements.flatMap(({ id }, p) =>
    monthsOf(frame.asked).flatMap((month) => {
      const answer = raw.habits[p] ?? null
      const recordedOn = later(frame.first, plus(frame.asOf, -p))
      return answer === null ? [] : [{ placement: id, month, by: 'ikm' as const, answer, recordedOn }]
    }),
  )
  const others = raw.answers.flatMap(([at, month, answer]) => {
    const placement = pick(placements, at)?.id
    return placement === undefined ? [] : [{ placement, month, ...answer }]
  })
  return {
    rules,
    partners: partners.map((partner) => ({ id: partner.id, ...site(partner) })),
    outlets: outlets.map((outlet) => ({ id: outlet.id, partner: outlet.partner, ...site(outlet) })),
    slots,
    placements,
    confirmations: [...usual, ...others],
    visits: raw.visits.flatMap<object>(({ at, bare, seen, ...visit }) => {
      const [slot, placement] = [pick(slots, at)?.id, pick(placements, at)?.id]
      if (bare) return slot === undefined ? [] : [{ ...visit, slot, seen: false }]
      return placement === undefined ? [] : [{ ...visit, placement, seen }]
    }),
    purchases: raw.purchases.map((purchase, p) => ({
      ...purchase,
      id: named('purchase', p),
      outlet: pick(outlets, purchase.outlet)?.id,
    })),
    reports: units.flatMap(({ id, reports }) => reports.map((report) => ({ unit: id, ...report }))),
    exemptions: units.flatMap(({ id, exemptions }) =>
      exemptions.map(({ rule, to, revokedOn, ...exemption }) => ({
        ...exemption,
        unit: id,
        rule: rule === null ? null : (pick(rules, rule)?.id ?? null),
        to: until(exemption.from, to),
        revokedOn: until(exemption.grantedOn, revokedOn),
      })),
    ),
    proposals: raw.proposals.flatMap(({ outcome, ...proposal }) => {
      const slot = pick(slots, proposal.slot)?.id
      const decided = { outcome, decidedOn: later(proposal.madeOn, proposal.decidedOn), reason: proposal.reason }
      const open = { outcome, decidedOn: null, reason: null }
      return slot === undefined ? [] : [{ ...proposal, slot, ...(outcome === null ? open : decided) }]
    }),
    ask: { period: frame.asked, asOf: frame.asOf },
  }
}

/** An officer rules yes or no. */
function ruled(given: Answer): Answer {
  return given.by === 'officer' && given.answer === 'unknown' ? { ...given, answer: 'no' } : given
}

/** Without fast-check's own bias to the smallest: the weights say what is drawn how often. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .noBias(frames.chain(rawOf))
  .map((raw) => readScenario(assemble(raw)))
