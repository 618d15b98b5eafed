// The programme's figures: counted numbers of a day, all together and by kecamatan or sector.
import * as z from 'zod/mini'
import { VERDICTS } from '../engine/finding.ts'
import { Day } from '../kernel/day.ts'
import { Period } from '../kernel/period.ts'

export const FIGURES = [
  'ikm.registered',
  'ikm.active',
  'ikm.placed',
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

export const OnePeriod = z.strictObject({ period: Period })
export const NothingAsked = z.strictObject({})
