// What is asked of the engine, and what is kept of its findings: the status of a duty, the sealed finding, what it asks for.
import * as z from 'zod/mini'
import { REASONS, VERDICTS } from '../engine/finding.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Period } from '../kernel/period.ts'
import { KecamatanCode } from '../region/villages.ts'
import { pageFields } from '../table/bounds.ts'

const Unit = z.union([idOf('outlet'), idOf('partner')])
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** `none`: a duty that was judged before and, by what came since, does not bind. */
export const Outcome = z.enum([...VERDICTS, 'none'])
export type Outcome = z.infer<typeof Outcome>

/** Why a revision stands beside the first finding: the kinds of facts that came after it. */
export const CAUSES = [
  'late-answer',
  'ruling',
  'visit',
  'corrected-report',
  'established-report',
  'exemption',
  'purchase',
  'placement',
  'measure',
  'unit',
] as const
export type Cause = (typeof CAUSES)[number]

const duty = { unit: Unit, rule: idOf('rule'), period: Period }
const place = { partner: idOf('partner'), sector: z.string(), kecamatan: z.optional(KecamatanCode) }

/** How a duty stands: written only where it changed. */
export const Status = z.object({
  ...duty,
  ...place,
  verdict: Outcome,
  reason: z.optional(z.enum(REASONS)),
  forecast: z.optional(z.enum(['met', 'short'])),
  lastStart: z.optional(Day),
  /** The day as of which it came to stand so. */
  asOf: Day,
  /** The newest sealed finding and the day as of which it was made; 0 while there is none. */
  revision: z.int().check(z.gte(0), z.lte(999)),
  sealedAsOf: z.optional(Day),
  version: z.int(),
})
export type Status = z.infer<typeof Status>

/** A final finding or a revision of it, sealed. Its scenario and explanation lie in the evidence store by their hashes. */
export const Assessment = z.object({
  ...duty,
  ...place,
  /** 1 for the first. */
  revision: z.int().check(z.gte(1), z.lte(999)),
  asOf: Day,
  verdict: Outcome,
  reason: z.optional(z.enum(REASONS)),
  /** The numbers of the finding, as the engine gives them. */
  numbers: z.record(z.string(), z.unknown()),
  inputs: Hash,
  explanation: Hash,
  /** Empty for the first. */
  why: z.array(z.enum(CAUSES)),
})
export type Assessment = z.infer<typeof Assessment>

/** The unit is the outlet where one is named, else the partner. `asOf` is yesterday where it is left out. */
export const ViewAssessment = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  period: Period,
  rule: z.optional(idOf('rule')),
  asOf: z.optional(Day),
})

/** One duty: its sealed findings, oldest first. */
export const OneDuty = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  rule: idOf('rule'),
  period: Period,
})
export const OneAssessment = z.extend(OneDuty, { revision: z.int().check(z.gte(1), z.lte(999)) })

/** The sealed findings of a partner with all its outlets, or of one outlet: of both the newest period first. */
export const SealedOfPartner = z.strictObject({
  partner: idOf('partner'),
  outlet: z.optional(idOf('outlet')),
  ...pageFields,
})

/** What a final finding asks for: a report, a measure, answers from IKM (or a visit), or a quota case. */
export const ASKS = ['report', 'measure', 'answers', 'case'] as const

/** An answer that is missing: of which IKM, about which placement and month or which purchase. */
export const Missing = z.object({
  ikm: idOf('ikm'),
  placement: z.optional(idOf('placement')),
  month: z.optional(Period),
  purchase: z.optional(idOf('purchase')),
})
export type Missing = z.infer<typeof Missing>

/** What a finding hands over to people and cases. `nothing` once a revision asks for nothing any more. */
export const Handover = z.object({
  ...duty,
  ...place,
  revision: z.int().check(z.gte(1), z.lte(999)),
  verdict: Outcome,
  reason: z.optional(z.enum(REASONS)),
  asks: z.enum([...ASKS, 'nothing']),
  /** At most `MOST_MISSING`, the first by IKM; `missingInAll` counts them all. */
  missing: z.array(Missing),
  missingInAll: z.int().check(z.gte(0)),
})
export type Handover = z.infer<typeof Handover>
export const MOST_MISSING = 100

export const HandedOver = z.strictObject({ asks: z.enum(ASKS), ...pageFields })
export const DutiesByVerdict = z.strictObject({ period: Period, verdict: Outcome, ...pageFields })
