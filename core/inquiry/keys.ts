// What an inquiry is called and what its link carries: keyed hashes, so that neither can be guessed nor read back.
import { canonicalJson } from '../kernel/canonical.ts'
import { type Instant, legalDay } from '../kernel/clock.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { keyed, sameHash, type WithSecret } from '../kernel/keyed.ts'
import type { SendInquiry } from './schema.ts'

/** The same words of the same sender to the same IKM on one day are one inquiry, however often they arrive. */
export function inquiryIdOf(held: WithSecret, { client: _, ...content }: SendInquiry, instant: Instant): Id<'inquiry'> {
  return idFrom('inquiry', keyed(held, 'inquiry', canonicalJson({ ...content, on: legalDay(instant) })))
}

/** What the link in the mail carries. Nothing of it is stored: it is made again where it is mailed and where it is checked. */
export function tokenOf(held: WithSecret, inquiry: Id<'inquiry'>): string {
  return keyed(held, 'inquiry-link', inquiry)
}

export function isTokenOf(held: WithSecret, inquiry: Id<'inquiry'>, token: string): boolean {
  return sameHash(tokenOf(held, inquiry), token)
}
