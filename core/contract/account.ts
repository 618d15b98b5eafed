// The account of a finding as it is answered: the finding, its explanation line by line, and good faith beside it.
import * as z from 'zod/mini'
import { REASONS, VERDICTS } from '../engine/finding.ts'
import { BASES, RuleVersion } from '../engine/scenario.ts'
import { STANDING_REASONS } from '../engine/standing.ts'
import { Day } from '../kernel/day.ts'
import { Percent } from '../kernel/percent.ts'
import { Period } from '../kernel/period.ts'

/** Slots, IKM, SKU, dm², rupiah, kg or days: a whole number. */
const Whole = z.int()
const Counted = z.enum(['confirmed', 'possible', 'no'])
const bothDays = { confirmedDays: Whole, possibleDays: Whole }
const Both = z.object({ confirmed: Whole, possible: Whole })

const Line = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('measure'),
    measure: z.string(),
    value: z.nullable(Whole),
    from: z.nullable(Day),
  }),
  z.object({
    about: z.literal('report'),
    by: z.nullable(z.enum(['partner', 'officer'])),
    submittedOn: z.nullable(Day),
    total: z.nullable(Whole),
  }),
  z.object({
    about: z.literal('exemption'),
    from: Day,
    to: z.nullable(Day),
    reason: z.string(),
    counted: z.boolean(),
    days: Whole,
    why: z.enum(['covers', 'revoked', 'no-obligated-day']),
  }),
  z.object({
    about: z.literal('slot'),
    slot: z.string(),
    areaDm2: Whole,
    counted: Counted,
    why: z.enum(['enough-days', 'enough-if-confirmed', 'too-few-days', 'empty', 'other-kind', 'other-base']),
    ...bothDays,
  }),
  z.object({
    about: z.literal('placement'),
    placement: z.string(),
    slot: z.string(),
    ikm: z.string(),
    month: Period,
    days: Whole,
    counted: Counted,
    why: z.enum([...STANDING_REASONS, 'no-counted-day', 'backdated']),
    /** The day of the visit, ruling or answer that decided. */
    on: z.nullable(Day),
  }),
  z.object({
    about: z.literal('purchase'),
    purchase: z.string(),
    ikm: z.string(),
    on: Day,
    amount: Whole,
    counted: Counted,
    why: z.enum([...STANDING_REASONS, 'not-obligated', 'other-base']),
  }),
  z.object({ about: z.enum(['ikm', 'product']), id: z.string(), counted: Counted, ...bothDays }),
])

const Explanation = z.object({
  article: z.string(),
  sectors: z.readonly(z.array(z.string())),
  quota: RuleVersion.shape.quota,
  base: z.enum(BASES),
  phase: Percent,
  minCoverage: Percent,
  /** Days that a slot, an IKM or a product needs to count. */
  neededDays: Whole,
  distinctNeeded: Whole,
  lines: z.array(Line),
})

const Refused = z.object({ slot: z.string(), ikm: z.string(), on: Day, reason: z.nullable(z.string()) })

/** Informs the officer and never the verdict. */
const GoodFaith = z.object({
  vacantDays: Whole,
  vacantSlots: z.array(z.object({ slot: z.string(), days: Whole })),
  invitations: Whole,
  declinedByIkm: z.array(Refused),
  rejectedByPartner: z.array(Refused),
})

export const AccountView = z.object({
  unit: z.string(),
  rule: z.string(),
  /** The `from` of the version that binds. */
  version: Day,
  period: Period,
  asOf: Day,
  base: z.enum(BASES),
  final: z.boolean(),
  obligatedDays: Whole,
  required: z.optional(Whole),
  verdict: z.enum(VERDICTS),
  reason: z.nullable(z.enum(REASONS)),
  confirmed: z.optional(Whole),
  possible: z.optional(Whole),
  distinctIkm: z.optional(Both),
  slots: z.optional(z.record(z.string(), z.object(bothDays))),
  forecast: z.optional(z.object({ verdict: z.enum(['met', 'short']), confirmed: Whole, lastStart: z.nullable(Day) })),
  explanation: Explanation,
  goodFaith: GoodFaith,
  /** Hash of the scenario that the finding was made from. */
  inputs: z.string(),
})
