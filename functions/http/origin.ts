// Where a request of a browser comes from: from another site it may read what is public and change nothing.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Refusal } from '../../core/kernel/refusal.ts'
import { headerOf } from './request.ts'

/** For whatever changes something. A browser names its origin, also where it hides it; what is no browser names none. */
export function fromOwnOrigin({ origins }: { origins: readonly string[] }, event: APIGatewayProxyEventV2): void {
  const origin = headerOf(event, 'origin')
  if (origin === undefined || origins.includes(origin)) return
  throw foreign()
}

/**
 * For the sign-in, where a foreign page could sign somebody in as somebody else: only a page of our own asks, and it says
 * so. A browser names the origin of every POST, so whoever names none is refused as well.
 */
export function fromOwnPage(given: { origins: readonly string[] }, event: APIGatewayProxyEventV2): void {
  fromOwnOrigin(given, event)
  const site = headerOf(event, 'sec-fetch-site') ?? 'same-origin'
  if (headerOf(event, 'origin') === undefined || site !== 'same-origin') throw foreign()
}

function foreign(): Refusal {
  return new Refusal('forbidden', 'foreign-origin', {
    id: 'Permintaan ini datang dari situs lain, jadi tidak dijalankan. Buka Etalase lalu ulangi dari sana.',
    en: 'This request came from another site, so it was not carried out. Open Etalase and repeat it there.',
  })
}
