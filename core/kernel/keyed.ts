// Keyed hashes: what only who holds the secret can make again, so that neither a link nor an address can be guessed from it.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** What an operation is given that makes or checks keyed hashes. It lies in the environment, never in the table. */
export type WithSecret = { secret: string }

/** Shorter ones could be tried through. */
export const LEAST_SECRET = 32

/** HMAC-SHA-256 in hexadecimal. `purpose` keeps a hash for one thing from being one for another. */
export function keyed({ secret }: WithSecret, purpose: string, text: string): string {
  if (secret.length < LEAST_SECRET) throw new Error(`the secret of the forms has less than ${LEAST_SECRET} characters`)
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('hex')
}

/** Compares in a time that says nothing of where two hashes differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
