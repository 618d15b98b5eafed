// A report: a partner's statement for a period, or the one that an officer established. Zero is a valid report.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Period } from '../kernel/period.ts'
import { Rupiah } from '../kernel/rupiah.ts'
import { Prose } from '../table/bounds.ts'

/** What the unit bought of everything over its obligated days; what no rule asks for may be left out. */
export const Declared = z.strictObject({
  spendIdr: z.optional(Rupiah),
  volumeKg: z.optional(z.int().check(z.gte(0), z.lte(1_000_000_000_000))),
})
export type Declared = z.infer<typeof Declared>
export type Total = keyof Declared

export const Report = z.object({
  unit: z.union([idOf('outlet'), idOf('partner')]),
  id: idOf('report'),
  period: Period,
  by: z.enum(['partner', 'officer']),
  declared: Declared,
  reason: z.optional(Prose),
  submittedOn: Day,
})
export type Report = z.infer<typeof Report>

/** The unit is the outlet where one is named, else the partner itself. */
const unit = { partner: idOf('partner'), outlet: z.optional(idOf('outlet')) }

export const SubmitReport = z.strictObject({ ...unit, period: Period, declared: Declared })

/** The reason says what the totals rest on. */
export const EstablishReport = z.strictObject({ ...unit, period: Period, declared: Declared, reason: Prose })

export const RecordsOfPeriod = z.strictObject({ ...unit, period: Period })

const Sum = z.object({ deliveries: z.int(), spendIdr: z.int(), volumeKg: z.int() })
/** What the record holds of a unit's purchases from IKM in a period, by what was said of each; `recorded` is all of them. */
export const PeriodRecords = z.object({ recorded: Sum, confirmed: Sum, unanswered: Sum, denied: Sum })
export type PeriodRecords = z.infer<typeof PeriodRecords>

const Year = z.string().check(z.regex(/^2\d{3}$/, { error: 'is not a year (YYYY)' }))
export const ReportsOfUnit = z.strictObject({ ...unit, year: Year })
