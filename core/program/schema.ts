// The programme's figures: counted numbers of a day, all together and by kecamatan or sector.
import * as z from 'zod/mini'
import { VERDICTS } from '../engine/finding.ts'
import { Day } from '../kernel/day.ts'
import { Period } from '../kernel/period.ts'

export const FIGURES = [
  'ikm.registered',
  'ikm.active',
  'ikm.placed',
  'ikm.started',
  'partner.obliged',
  'outlet.open',
  'slot.offered',
  'slot.filled',
  'slot.vacant',
  'placement.standing',
] as const
export type FigureName = (typeof FIGURES)[number]

const Part = z.string().check(z.regex(/^(all|kecamatan:[\d.]{8}|sector:[a-z-]{1,40})$/))

export const Figure = z.object({
  figure: z.enum(FIGURES),
  on: Day,
  /** `all`, `kecamatan:32.16.03`, `sector:hotel`. */
  part: Part,
  value: z.int().check(z.gte(0)),
})
export type Figure = z.infer<typeof Figure>

/** What a verdict counts: duties of outlets and partners, and partners by the worst of their duties. */
const COUNTED_BY_VERDICT = ['duty', 'partner'] as const

/** A number of a period, reconciled every night while facts may still change it. */
export const PeriodFigure = z.object({
  period: Period,
  counted: z.enum(COUNTED_BY_VERDICT),
  verdict: z.enum(VERDICTS),
  /** `all`, `sector:hotel`; for duties of outlets `kecamatan:32.16.03` too. */
  part: Part,
  value: z.int().check(z.gte(0)),
  /** The legal day of the last reconciliation that changed it. */
  countedOn: Day,
})
export type PeriodFigure = z.infer<typeof PeriodFigure>

const Numbers = z.int().check(z.gte(0))

/** A row of a distribution: one or more sectors, or kecamatan, together. */
export const Row = z.object({
  parts: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60)),
  /** Each once, however many duties it has. */
  partners: Numbers,
  verdicts: z.record(z.enum(VERDICTS), Numbers),
  total: Numbers,
})
export type Row = z.infer<typeof Row>

/** What is published of a period: rows of which none, and no difference, tells of fewer than `minCell` partners. */
export const Distribution = z.object({
  period: Period,
  /** The legal day of the last count that changed it. */
  countedOn: Day,
  minCell: Numbers,
  /** Partners, each by the worst of its duties; none where so few are judged that the number would name them. */
  whole: z.optional(Row),
  /** Partners by sector; none where only the whole can be told. */
  sectors: z.array(Row),
  /** Duties of outlets by kecamatan; none where only the whole can be told. */
  kecamatan: z.array(Row),
})
export type Distribution = z.infer<typeof Distribution>

export const OnePeriod = z.strictObject({ period: Period })
export const NothingAsked = z.strictObject({})

/** Days that are over and were not counted: they are now, as far as it can still be told. */
export const Recount = z.strictObject({ past: z._default(z.array(Day).check(z.maxLength(8)), []) })
