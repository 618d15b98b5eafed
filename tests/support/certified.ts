// Stories of certificates: a final finding that found a duty met, its revisions, and operations with the secret of the codes.
import * as Certificate from '../../core/certificate/operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import { secretly } from './inquiries.ts'
import { contextOf } from './services.ts'
import { law } from './story.ts'
import type { World } from './world.ts'

export const issue = secretly(Certificate.issue)

const PERIOD = '2026-07'
const HASH = 'a'.repeat(64)

export type Duty = { partner: Id<'partner'>; outlet: Id<'outlet'>; rule: Id<'rule'>; period: string }

/** A sealed finding of the outlet for July, as the nightly check leaves it. */
export async function sealedAs(
  { services, outlet, partner }: World,
  rule: Id<'rule'>,
  verdict: 'met' | 'short' | 'unconfirmed',
  revision = 1,
): Promise<Duty> {
  const place = { partner, sector: 'hotel', kecamatan: '32.16.03' }
  const numbers = { version: '2026-07-01', required: 1, confirmed: 1 }
  await services.entities.assessment
    .create({
      ...{ unit: outlet, rule, period: PERIOD, ...place, verdict, numbers },
      ...{ revision: String(revision).padStart(3, '0'), asOf: `2026-08-${String(6 + revision).padStart(2, '0')}` },
      ...{ inputs: HASH, explanation: HASH, why: [] },
    })
    .go()
  return { partner, outlet, rule, period: PERIOD }
}

/** A duty of July that was met. */
export async function met(world: World): Promise<Duty> {
  const { rule } = await law(world, { from: '2026-07-01' })
  return sealedAs(world, rule, 'met')
}

/** The code of a certificate that was issued. */
export async function issued(world: World): Promise<{ certificate: string }> {
  const made = await issue(world.services, contextOf(world.actors.owner), await met(world))
  return made as { certificate: string }
}
