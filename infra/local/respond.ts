// Answers of the local pages: HTML, assets, redirects, with the headers that a deployment's pages have.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { CONTENT_SECURITY_POLICY, REFERRER_POLICY } from '../headers.ts'

export type Answer = APIGatewayProxyStructuredResultV2

const SECURITY = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': REFERRER_POLICY,
  'x-content-type-options': 'nosniff',
}

export function html(body: string, statusCode = 200, more: Record<string, string> = {}): Answer {
  return {
    statusCode,
    headers: { ...SECURITY, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...more },
    body,
  }
}

/** What never changes under its address: text, or the bytes of a picture. */
export function asset(body: string | Buffer, type: string): Answer {
  const headers = { ...SECURITY, 'content-type': type, 'cache-control': 'max-age=31536000, immutable' }
  if (typeof body === 'string') return { statusCode: 200, headers, body }
  return { statusCode: 200, headers, body: body.toString('base64'), isBase64Encoded: true }
}

/** What may change under its address at any time. */
export function changing(body: string, type: string): Answer {
  return { statusCode: 200, headers: { ...SECURITY, 'content-type': type, 'cache-control': 'no-cache' }, body }
}

export function seeOther(location: string): Answer {
  return { statusCode: 303, headers: { ...SECURITY, location, 'cache-control': 'no-store' }, body: '' }
}
