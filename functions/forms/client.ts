// From which network a request comes, for counting alone: the address before the CDN, and of IPv6 the part that one holds.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { headerOf } from '../http/request.ts'

/**
 * Each hop adds the address that called it, so the last entry but the gateway's own caller is what the CDN saw. Who calls
 * the gateway past the CDN can write there what they like: this limit slows a browser down, and the daily ones hold anyhow.
 */
export function clientOf(event: APIGatewayProxyEventV2): string {
  const { sourceIp } = event.requestContext.http
  const hops = (headerOf(event, 'x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const before = hops.filter((hop) => /^[\d.:a-f]{2,45}$/i.test(hop) && hop !== sourceIp).at(-1)
  return networkOf(before ?? sourceIp)
}

/** Of IPv6 the first four groups: one household or telephone is given all addresses behind them. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address === '' ? 'unknown' : address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const behind = tail === undefined ? 0 : tail.split(':').filter((group) => group !== '').length
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - behind)
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')]
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::`
}
