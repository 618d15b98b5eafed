// A word that only this system can have written: a payload with an expiry, signed; read back or refused.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from './clock.ts'

/** At least 32 characters, from the deployment's secret store. */
export type Secret = string

/** `payload.expiry.signature`, fit for a path. `purpose` keeps a token of one kind from passing for another. */
export function sign(secret: Secret, purpose: string, payload: string, expiresAt: Instant): string {
  if (secret.length < 32) throw new RangeError('the secret for signing is shorter than 32 characters')
  const body = `${Buffer.from(payload).toString('base64url')}.${Math.floor(expiresAt / 1000).toString(36)}`
  return `${body}.${signatureOf(secret, purpose, body)}`
}

/** The payload; undefined where the token was not signed for this purpose, was changed, or has expired at `now`. */
export function opened(secret: Secret, purpose: string, token: string, now: Instant): string | undefined {
  const parts = token.split('.')
  const [payload = '', expiry = '', signature = ''] = parts
  if (secret.length < 32 || parts.length !== 3) return undefined
  const wanted = Buffer.from(signatureOf(secret, purpose, `${payload}.${expiry}`))
  const given = Buffer.from(signature)
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return undefined
  if (Number.parseInt(expiry, 36) * 1000 <= now) return undefined
  return Buffer.from(payload, 'base64url').toString('utf8')
}

function signatureOf(secret: Secret, purpose: string, body: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${body}`).digest('base64url')
}
