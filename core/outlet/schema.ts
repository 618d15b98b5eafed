// An outlet: one place of a partner, with a public address and dated measures.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { MeasureId, measure, SectorId } from '../region/sectors.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { Name, pageFields } from '../table/bounds.ts'

const MapLink = z.url({ protocol: /^https$/ }).check(z.maxLength(400))

const Address = z.string().check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^\p{Cc}\p{Cf}]*$/u))

export const Outlet = z.object({
  unit: idOf('outlet'),
  partner: idOf('partner'),
  name: Name,
  brand: z.optional(Name),
  sector: SectorId,
  village: VillageCode,
  kecamatan: KecamatanCode,
  address: Address,
  mapLink: z.optional(MapLink),
  hours: z.optional(Name),
  openedOn: Day,
  closedOn: z.optional(Day),
  endRecordedOn: z.optional(Day),
  recordedOn: Day,
  broughtBy: z.optional(idOf('job')),
  withdrawnOn: z.optional(Day),
  version: z.int(),
})
export type Outlet = z.infer<typeof Outlet>

export const OpenOutlet = z.strictObject({
  partner: idOf('partner'),
  name: Name,
  brand: z.optional(Name),
  sector: SectorId,
  village: VillageCode,
  address: Address,
  mapLink: z.optional(MapLink),
  hours: z.optional(Name),
  openedOn: Day,
})

const which = { partner: idOf('partner'), outlet: idOf('outlet') }

/** What is given is set, null clears it; `version` is that of the outlet that was looked at. */
export const EditOutlet = z.strictObject({
  ...which,
  version: z.int().check(z.gte(1)),
  brand: z.optional(z.nullable(Name)),
  address: z.optional(Address),
  mapLink: z.optional(z.nullable(MapLink)),
  hours: z.optional(z.nullable(Name)),
})

export const CloseOutlet = z.strictObject({ ...which, closedOn: Day })
export const OutletsOfPartner = z.strictObject({ partner: idOf('partner'), ...pageFields })

/** A measure as it is stated: from which day on the unit is so large. */
export const measured = { measure: MeasureId, value: z.int().check(z.gte(0)), from: Day }
export type Measured = { measure: MeasureId; value: number; from: Day }

/** The greatest value that the region's list allows for the measure. */
export const withinMax = z.refine<Pick<Measured, 'measure' | 'value'>>(
  ({ measure: id, value }) => value <= (measure(id)?.max ?? 0),
  {
    path: ['value'],
    error: 'is more than this measure can be',
  },
)

const Sized = z.strictObject({ measure: MeasureId, value: measured.value }).check(withinMax)

/** An outlet as a line of a sheet has it: with its measures, from its first day or from today on. */
export const BringOutlet = z.strictObject({
  ...OpenOutlet.shape,
  measures: z.array(Sized).check(z.maxLength(8)),
  broughtBy: idOf('job'),
})
export type BringOutlet = z.infer<typeof BringOutlet>
export const WithdrawOutlet = z.strictObject(which)

export const RecordOutletMeasure = z.strictObject({ ...which, ...measured }).check(withinMax)
