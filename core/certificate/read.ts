// Reading certificates and the findings that they are of.
import * as z from 'zod/mini'
import { Assessment } from '../assessment/schema.ts'
import type { Id } from '../kernel/id.ts'
import type { Period } from '../kernel/period.ts'
import type { Services } from '../table/service.ts'
import { Certificate } from './schema.ts'

export async function certificateAt(
  services: Services,
  certificate: Id<'certificate'>,
): Promise<Certificate | undefined> {
  const { data } = await services.entities.certificate.get({ certificate }).go({ consistent: true })
  return data === null ? undefined : z.parse(Certificate, data)
}

/** The sealed finding that is in force for a duty: the newest revision. */
export async function newestFinding(
  services: Services,
  duty: { unit: string; rule: string; period: Period },
): Promise<Assessment | undefined> {
  const { data } = await services.entities.assessment.query
    .ofUnit(duty)
    .go({ limit: 1, order: 'desc', consistent: true })
  const [row] = data
  return row === undefined ? undefined : z.parse(Assessment, { ...row, revision: Number(row.revision) })
}
