// An outlet: one place of a partner, with a public address and dated measures.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { SectorId } from '../region/sectors.ts'
import { KecamatanCode, VillageCode } from '../region/villages.ts'
import { Name } from '../table/bounds.ts'

const MapLink = z.url({ protocol: /^https$/ }).check(z.maxLength(400))

export const Outlet = z.object({
  unit: idOf('outlet'),
  partner: idOf('partner'),
  name: Name,
  brand: z.optional(Name),
  sector: SectorId,
  village: VillageCode,
  kecamatan: KecamatanCode,
  address: z.string().check(z.maxLength(300)),
  mapLink: z.optional(MapLink),
  hours: z.optional(z.string().check(z.maxLength(120))),
  openedOn: Day,
  closedOn: z.optional(Day),
  endRecordedOn: z.optional(Day),
  recordedOn: Day,
  version: z.int(),
})
export type Outlet = z.infer<typeof Outlet>
