// The engine's own format: rules, units and facts as they lie in a file, a dry run or the evidence store.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Percent } from '../kernel/percent.ts'
import { Month, Period, PeriodKind } from '../kernel/period.ts'
import { Rupiah } from '../kernel/rupiah.ts'

const Ref = z.string().check(z.minLength(1), z.maxLength(200))
const Word = z.string().check(z.minLength(1), z.maxLength(200))
const Text = z.string().check(z.maxLength(2000))
const Count = z.int().check(z.gte(0, { error: 'is a count below 0' }))
const Days = z.int().check(z.gte(0, { error: 'is a number of days below 0' }), z.lte(36_600))

export const BASES = ['slot', 'ikm', 'sku', 'area', 'spend', 'volume'] as const
export const SLOT_KINDS = ['shelf', 'procurement'] as const
export const OPERATORS = ['>', '>=', '<', '<=', '='] as const

const Condition = z.strictObject({ measure: Word, op: z.enum(OPERATORS), value: z.int() })
export type Condition = z.infer<typeof Condition>

const Quota = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), required: Count }),
  z.strictObject({
    kind: z.literal('tiers'),
    measure: Word,
    tiers: z.array(z.strictObject({ atLeast: Count, required: Count })),
  }),
  z.strictObject({ kind: z.literal('share'), measure: z.optional(Word), percent: Percent }),
])
export type Quota = z.infer<typeof Quota>

/** One dated version of a rule: the law as data, with its citation. */
export const RuleVersion = z.strictObject({
  from: Day,
  to: z.nullable(Day),
  enactedOn: Day,
  citation: Text,
  sectors: z.array(Word),
  where: z.array(Condition),
  unit: z.enum(['outlet', 'partner']),
  slotKinds: z.array(z.enum(SLOT_KINDS)),
  base: z.enum(BASES),
  quota: Quota,
  period: PeriodKind,
  minCoverage: Percent,
  minDistinctIkm: Count,
  minIkmDays: Days.check(z.gte(1, { error: 'is a number of days below 1' })),
  graceDays: Days,
  minObligatedDays: Days,
  closingDays: Days,
  maxBackdateDays: z.nullable(Days),
  phaseIn: z.array(z.strictObject({ from: Day, percent: Percent })),
})
export type RuleVersion = z.infer<typeof RuleVersion>

export const Rule = z.strictObject({ id: Ref, versions: z.array(RuleVersion) })
export type Rule = z.infer<typeof Rule>

const Measure = z.strictObject({ measure: Word, value: Count, from: Day, recordedOn: Day })
export type Measure = z.infer<typeof Measure>

const standing = { sector: Word, openedOn: Day, closedOn: z.nullable(Day), endRecordedOn: z.nullable(Day) }
const Partner = z.strictObject({ id: Ref, ...standing, measures: z.array(Measure) })
export type Partner = z.infer<typeof Partner>
const Outlet = z.strictObject({ id: Ref, partner: Ref, ...standing, measures: z.array(Measure) })
export type Outlet = z.infer<typeof Outlet>

const Slot = z.strictObject({
  id: Ref,
  outlet: Ref,
  kind: z.enum(SLOT_KINDS),
  areaDm2: Count,
  openedOn: Day,
  closedOn: z.nullable(Day),
  recordedOn: Day,
  endRecordedOn: z.nullable(Day),
})
export type Slot = z.infer<typeof Slot>

const Placement = z.strictObject({
  id: Ref,
  slot: Ref,
  ikm: Ref,
  products: z.array(Ref),
  from: Day,
  to: z.nullable(Day),
  recordedOn: Day,
  endRecordedOn: z.nullable(Day),
})
export type Placement = z.infer<typeof Placement>

const answered = { by: z.enum(['ikm', 'officer']), answer: z.enum(['yes', 'no', 'unknown']), recordedOn: Day }
/** An officer rules yes or no, on papers; only an IKM may say that it does not know. */
const Answer = z.strictObject(answered)
export type Answer = z.infer<typeof Answer>

const Confirmation = z.strictObject({ placement: Ref, month: Month, ...answered })
export type Confirmation = z.infer<typeof Confirmation>

/** An officer saw, or did not see, a placement; or saw a slot empty. It names one of the two. */
const Visit = z.strictObject({
  placement: z.optional(Ref),
  slot: z.optional(Ref),
  on: Day,
  seen: z.boolean(),
  recordedOn: Day,
})
export type Visit = z.infer<typeof Visit>

const Purchase = z.strictObject({
  id: Ref,
  outlet: Ref,
  ikm: Ref,
  on: Day,
  amountIdr: Rupiah,
  volumeKg: Count,
  recordedOn: Day,
  /** From this day on it is known that there was none: it had been recorded by mistake. */
  withdrawnOn: z.optional(Day),
  answers: z.array(Answer),
})
export type Purchase = z.infer<typeof Purchase>

const Report = z.strictObject({
  unit: Ref,
  period: Period,
  by: z.enum(['partner', 'officer']),
  declared: z.strictObject({ spendIdr: z.optional(Rupiah), volumeKg: z.optional(Count) }),
  submittedOn: Day,
})
export type Report = z.infer<typeof Report>

const Exemption = z.strictObject({
  unit: Ref,
  rule: z.nullable(Ref),
  from: Day,
  to: z.nullable(Day),
  grantedOn: Day,
  revokedOn: z.nullable(Day),
  reason: Text,
})
export type Exemption = z.infer<typeof Exemption>

/** What was tried to fill a slot: informs the officer of good faith and never the verdict. */
const Proposal = z.strictObject({
  slot: Ref,
  ikm: Ref,
  by: z.enum(['partner', 'ikm']),
  madeOn: Day,
  outcome: z.nullable(z.enum(['accepted', 'declined', 'lapsed'])),
  decidedOn: z.nullable(Day),
  reason: z.nullable(Text),
})
export type Proposal = z.infer<typeof Proposal>

/** The facts of one or more outlets; `proposals` may be left out of a file. */
const facts = {
  slots: z.array(Slot),
  placements: z.array(Placement),
  confirmations: z.array(Confirmation),
  visits: z.array(Visit),
  purchases: z.array(Purchase),
  reports: z.array(Report),
  exemptions: z.array(Exemption),
  proposals: z._default(z.array(Proposal), []),
}

export const Ask = z.strictObject({ period: Period, asOf: Day })
export type Ask = z.infer<typeof Ask>

export const ScenarioForm = z.strictObject({
  about: z.optional(Text),
  rules: z.array(Rule),
  partners: z.array(Partner),
  outlets: z.array(Outlet),
  ...facts,
  ask: Ask,
})
export type Scenario = z.infer<typeof ScenarioForm>

export const FactsForm = z.strictObject(facts)
export type Facts = z.infer<typeof FactsForm>
