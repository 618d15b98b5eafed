// A partner: the legal entity that owes slots, known by its business number (NIB).
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { measured, withinMax } from '../outlet/schema.ts'
import { SectorId } from '../region/sectors.ts'
import { Name, pageFields } from '../table/bounds.ts'

export const Nib = z.string().check(z.regex(/^\d{13}$/, { error: 'is not a NIB (13 digits)' }))

export const Partner = z.object({
  unit: idOf('partner'),
  name: Name,
  nib: Nib,
  sector: SectorId,
  openedOn: Day,
  closedOn: z.optional(Day),
  endRecordedOn: z.optional(Day),
  bucket: z.string(),
  demonstration: z.boolean(),
  recordedOn: Day,
  version: z.int(),
})
export type Partner = z.infer<typeof Partner>

/** A partner as itself and officers see it: without how work is dealt out. */
export const PartnerView = z.omit(Partner, { bucket: true })

export const RegisterPartner = z.strictObject({
  name: Name,
  nib: Nib,
  sector: SectorId,
  openedOn: Day,
  demonstration: z._default(z.boolean(), false),
})

/** A clerk names the outlet that it acts for. */
export const GetPartner = z.strictObject({ partner: idOf('partner'), outlet: z.optional(idOf('outlet')) })
export const PartnersInSector = z.strictObject({ sector: SectorId, ...pageFields })
export const ClosePartner = z.strictObject({ partner: idOf('partner'), closedOn: Day })
export const RecordPartnerMeasure = z.strictObject({ partner: idOf('partner'), ...measured }).check(withinMax)
