// Reading grievances: one, whose partner and IKM are those named; and what IKM reported of how partners pay.
import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import { type Id, idOf } from '../kernel/id.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { Line, recordOn } from './record.ts'
import { noSuchGrievance } from './refusals.ts'
import { Grievance, type PaymentRecord } from './schema.ts'

type Which = { outlet: Id<'outlet'>; grievance: Id<'grievance'> }
type Owner = { partner: Id<'partner'> } | { ikm: Id<'ikm'> }

export async function findGrievance(
  { entities }: Services,
  { outlet: unit, grievance }: Which,
): Promise<Grievance | undefined> {
  const { data } = await entities.grievance.get({ unit, grievance }).go({ consistent: true })
  return data === null ? undefined : z.parse(Grievance, data)
}

/** Whose partner or IKM is another is as missing as one that never was. */
export async function grievanceOf(services: Services, which: Which, owner: Owner): Promise<Grievance> {
  const found = await findGrievance(services, which)
  const own = 'ikm' in owner ? found?.ikm === owner.ikm : found?.partner === owner.partner
  if (found === undefined || !own) throw noSuchGrievance()
  return found
}

const Kept = z.object({ partner: idOf('partner'), lines: z.array(Line), version: z.int() })
export type Kept = z.infer<typeof Kept>

/** What is kept of a partner's late payments; an empty one of version 0 where there never was one. */
export async function keptOf({ entities }: Services, partner: Id<'partner'>): Promise<Kept> {
  const { data } = await entities.paymentRecord.get({ partner }).go({ consistent: true })
  return data === null ? { partner, lines: [], version: 0 } : z.parse(Kept, data)
}

/** The record of each of these partners of whom enough is told: one batch. */
export async function paymentRecordsOf(
  { entities }: Services,
  partners: Iterable<string>,
  today: Day,
): Promise<ReadonlyMap<string, PaymentRecord>> {
  const keys = [...new Set(partners)].map((partner) => ({ partner }))
  const rows = await whole(keys, (left) => entities.paymentRecord.get(left).go())
  return new Map(
    z.parse(z.array(Kept), rows).flatMap(({ partner, lines }) => {
      const record = recordOn(lines, today)
      return record === undefined ? [] : [[partner, record] as const]
    }),
  )
}
