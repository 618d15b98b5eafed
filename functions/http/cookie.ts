// The cookie of a session: its name, and the token that it carries where its signature is ours.
import { createHmac } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { sameHash } from '../../core/kernel/keyed.ts'
import { headerOf } from './request.ts'

/** `__Host-`: set by this host, for all of it, over TLS. On a machine of one's own there is no TLS. */
export function cookiePrefix(origins: readonly string[]): string {
  return isSecure(origins) ? '__Host-etalase' : 'etalase'
}

export function isSecure(origins: readonly string[]): boolean {
  return origins.every((origin) => origin.startsWith('https://'))
}

export function sessionCookie(origins: readonly string[]): string {
  return `${cookiePrefix(origins)}.session_token`
}

/** The gateway gives cookies apart from the headers. */
export function cookiesOf(event: APIGatewayProxyEventV2): string | undefined {
  return event.cookies?.join('; ') ?? headerOf(event, 'cookie')
}

/** Of two cookies of one name the first counts, as the sign-in has it. */
export function cookieOf(event: APIGatewayProxyEventV2, name: string): string | undefined {
  for (const part of (cookiesOf(event) ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** `<token>.<HMAC-SHA-256 in base64>`, as the sign-in signs it; undefined where it did not. */
export function signedToken(cookie: string, secret: string): string | undefined {
  const value = decoded(cookie)
  const dot = value?.lastIndexOf('.') ?? -1
  if (value === undefined || dot < 1) return undefined
  const token = value.slice(0, dot)
  return sameHash(signToken(token, secret), value) ? token : undefined
}

export function signToken(token: string, secret: string): string {
  return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
