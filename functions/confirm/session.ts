// The narrow session behind a confirm link: a signed cookie for one IKM and one month, as long as its PIN is the one that counts.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { LinkOf } from '../../core/confirmlink/keys.ts'
import { pinRowOf } from '../../core/confirmlink/read.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import type { Id } from '../../core/kernel/id.ts'
import { keyed, sameHash, type WithSecret } from '../../core/kernel/keyed.ts'
import { period } from '../../core/kernel/period.ts'
import type { Services } from '../../core/table/service.ts'
import { cookieOf, cookiePrefix, isSecure } from '../http/cookie.ts'

/** Long enough for a month's questions on a slow line, short enough for a telephone that is handed on. */
const SESSION_SECONDS = 30 * 60

const SHAPE = /^(ikm_[0-9a-z]{26})\.(2\d{3}-(?:0[1-9]|1[0-2]))\.(\d{1,9})\.(\d{10})\.([0-9a-f]{64})$/

/**
 * `sessions`: the secret that seals them, which is not the one of links and PINs: the Lambda that takes photos reads
 * sessions as well, and could make no PIN of what it holds.
 */
export type Site = { origins: readonly string[]; sessions: WithSecret }

/** `Lax`: the link is pressed in a chat, and a cookie that stays away then would ask for the PIN each time. */
export function openSession(site: Site, link: LinkOf & { serial: number }, now: Instant): string {
  const said = `${link.ikm}.${link.month}.${link.serial}.${Math.floor(now / 1000) + SESSION_SECONDS}`
  return setCookie(site, `${said}.${keyed(site.sessions, 'confirm-session', said)}`, SESSION_SECONDS)
}

export function endSession(site: Site): string {
  return setCookie(site, '', 0)
}

/** Whose month it is; undefined where the cookie is not ours, is over, or its PIN was replaced. One Get. */
export async function sessionOf(
  services: Services,
  site: Site,
  event: APIGatewayProxyEventV2,
  now: Instant,
): Promise<LinkOf | undefined> {
  const found = SHAPE.exec(cookieOf(event, cookieName(site)) ?? '')
  if (found === null) return undefined
  const [, ikm = '', month = '', serial = '', until = '', seal = ''] = found
  const said = `${ikm}.${month}.${serial}.${until}`
  if (!sameHash(keyed(site.sessions, 'confirm-session', said), seal) || Number(until) * 1000 <= now) return undefined
  const pin = await pinRowOf(services, ikm as Id<'ikm'>)
  return pin?.serial === Number(serial) ? { ikm: pin.ikm, month: period(month) } : undefined
}

function cookieName({ origins }: Site): string {
  return `${cookiePrefix(origins)}.confirm`
}

function setCookie(site: Site, value: string, seconds: number): string {
  const secure = isSecure(site.origins) ? '; Secure' : ''
  return `${cookieName(site)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
