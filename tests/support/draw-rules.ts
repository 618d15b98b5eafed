// Arbitrary versions of rules: every base, quota and period, with percentages that fractions of two cannot hold.
import * as fc from 'fast-check'
import {
  BASES,
  type Condition,
  OPERATORS,
  type Quota,
  type RuleVersion,
  SLOT_KINDS,
} from '../../core/engine/scenario.ts'
import { PeriodKind, spanOf } from '../../core/kernel/period.ts'
import {
  before,
  between,
  type Frame,
  measureName,
  near,
  one,
  orNone,
  percent,
  perhaps,
  plus,
  slotKind,
  someDay,
  upTo,
  weighted,
} from './draw.ts'

type Base = (typeof BASES)[number]

function quotaOf(base: Base): fc.Arbitrary<Quota> {
  const declared = base === 'spend' || base === 'volume'
  const required = base === 'area' || declared ? upTo(40) : one(0, 1, 1, 1, 2, 3)
  const tiers = fc.uniqueArray(fc.record({ atLeast: upTo(60), required }), { maxLength: 3, selector: (t) => t.atLeast })
  const share = fc.constant('share' as const)
  const small = weighted([2, one(0.29, 1.15, 2.5, 3.33)], [1, percent])
  return weighted<Quota>(
    [4, fc.record({ kind: fc.constant('fixed' as const), required })],
    [2, fc.record({ kind: fc.constant('tiers' as const), measure: measureName, tiers })],
    declared
      ? [6, fc.record({ kind: share, percent })]
      : [2, fc.record({ kind: share, measure: measureName, percent: small })],
  )
}

function whereOf(): fc.Arbitrary<Condition[]> {
  const easy = fc.record({ measure: measureName, op: one('>=' as const, '>' as const), value: upTo(10) })
  const any = fc.record({ measure: measureName, op: fc.constantFrom(...OPERATORS), value: upTo(60) })
  return orNone(weighted([2, fc.array(easy, { maxLength: 2 })], [1, fc.array(any, { maxLength: 2 })]), 4, 7)
}

function phasesOf({ first }: Frame) {
  const from = weighted([3, between(plus(first, -90), first)], [1, near([first], 1)])
  const phase = fc.record({ from, percent: weighted([3, one(25, 33.33, 50, 66.67, 100)], [1, percent]) })
  const phases = fc.uniqueArray(phase, { maxLength: 3, selector: (each) => each.from })
  return orNone(phases, 4, 6)
}

/** Versions of a rule: most of them bind, of the kind of period that is asked for. */
export function versionOf(frame: Frame) {
  const { first, asked } = frame
  const usual = spanOf(asked).kind
  return fc.constantFrom(...BASES).chain((base) =>
    fc.record({
      from: weighted([5, before(first, 800, 400, 90, 1, 0)], [1, someDay(frame)]),
      to: perhaps(someDay(frame), 1, 6),
      enactedOn: weighted([5, before(first, 900, 401)], [1, near([first], 1)]),
      citation: one('Pasal 5', 'Pasal 6 ayat (1)'),
      sectors: one(['hotel', 'mall'], ['mall', 'hotel'], ['hotel', 'mall'], ['hotel'], ['mall']),
      where: whereOf(),
      unit: one('outlet' as const, 'outlet' as const, 'partner' as const),
      slotKinds: weighted(
        [2, fc.constant<RuleVersion['slotKinds']>([...SLOT_KINDS])],
        [1, fc.uniqueArray(slotKind, { minLength: 1 })],
      ),
      base: fc.constant(base),
      quota: quotaOf(base),
      period: weighted([12, fc.constant(usual)], [1, fc.constantFrom(...PeriodKind.options)]),
      minCoverage: weighted([2, one(0, 1.15, 3.33, 10, 33.33)], [1, percent]),
      minDistinctIkm: weighted([3, upTo(1)], [1, upTo(3)]),
      minIkmDays: weighted([3, one(1, 2, 7)], [1, fc.integer({ min: 1, max: 40 })]),
      graceDays: one(0, 0, 0, 0, 1, 30),
      minObligatedDays: one(0, 1, 1, 1, 10, 30),
      closingDays: one(0, 0, 1, 7, 14),
      maxBackdateDays: one(null, null, 0, 3, 31),
      phaseIn: phasesOf(frame),
    }),
  )
}
