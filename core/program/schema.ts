// The programme's figures: counted numbers of a day, all together and by kecamatan or sector.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'

export const FIGURES = [
  'ikm.registered',
  'ikm.active',
  'partner.obliged',
  'outlet.open',
  'slot.offered',
  'slot.vacant',
  'placement.standing',
] as const
export type FigureName = (typeof FIGURES)[number]

export const Figure = z.object({
  figure: z.enum(FIGURES),
  on: Day,
  /** `all`, `kecamatan:32.16.03`, `sector:hotel`. */
  part: z.string().check(z.regex(/^(all|kecamatan:[\d.]{8}|sector:[a-z-]{1,40})$/)),
  value: z.int().check(z.gte(0)),
})
export type Figure = z.infer<typeof Figure>

export const NothingAsked = z.strictObject({})
