// From which network a request comes: before the CDN where there is one, and by the network of an IPv6 address.

import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { clientOf } from '../../../functions/forms/client.ts'

const EDGE = '130.176.0.1'

function from(forwarded: string | undefined, sourceIp = EDGE): string {
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  return clientOf({ headers, requestContext: { http: { sourceIp } } } as unknown as APIGatewayProxyEventV2)
}

describe('the network of a request', () => {
  it.each([
    ['the caller’s own where nothing stands between', undefined, '203.0.113.7', '203.0.113.7'],
    ['what the CDN saw', `203.0.113.7, ${EDGE}`, EDGE, '203.0.113.7'],
    ['what the CDN saw, whatever the caller wrote before', `10.0.0.1, 203.0.113.7, ${EDGE}`, EDGE, '203.0.113.7'],
    ['the gateway’s caller where nothing readable stands there', `<script>, ${EDGE}`, EDGE, EDGE],
    ['one network for all addresses of a household', '2001:db8:1:2:3:4:5:6', EDGE, '2001:db8:1:2::'],
    ['the same network, written short', '2001:0db8:1:2::9', EDGE, '2001:db8:1:2::'],
    ['a network that is written shorter still', '2001:db8::9', EDGE, '2001:db8:0:0::'],
    ['a word where nothing is known', undefined, '', 'unknown'],
  ])('is %s', (_, forwarded, sourceIp, expected) => {
    expect(from(forwarded, sourceIp)).toBe(expected)
  })

  it('is never longer than an operation takes', () => {
    expect(from('f'.repeat(500)).length).toBeLessThanOrEqual(64)
    expect(from(`${'1:'.repeat(22)}1`).length).toBeLessThanOrEqual(64)
  })
})
