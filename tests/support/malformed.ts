// Requests as nobody should send them: a good one of a route with one thing in it that is wrong for certain.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import fc from 'fast-check'
import type { Route } from '../../core/contract/route.ts'
import { requestOf } from './doors.ts'
import { eventOf } from './http.ts'

type Input = Record<string, unknown>
type Change = (event: APIGatewayProxyEventV2) => void

/** No schema of the contract takes one of these, wherever it stands. */
const HOSTILE: readonly unknown[] = [
  ...[Number.MIN_SAFE_INTEGER, 1e308, -0.5, 'x'.repeat(70_000), 'a\u0000b'],
  ...[[[[[]]]], { a: { b: [null] } }, [{ $gt: '' }], { toString: 1 }],
]
const BODIES = [
  ...['null', '[]', '"x"', '1', 'true', '{', '{"a":}', '\ufeff{}', 'a=b&c=d', '<a/>', '{}{}', '\u0000', '{"a":1e9999}'],
  ...[
    `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
    `${'{"a":'.repeat(90)}1${'}'.repeat(90)}`,
    `{"a":"${'x'.repeat(300_000)}"}`,
  ],
  ...['{"__proto__":{"partner":"x"}}', '{"constructor":{"prototype":{}}}', '{"a":{"__proto__":[]}}', '{"strange":1}'],
]
const SEGMENTS = [
  ...[
    '%00',
    '%',
    '%2',
    '%E0%A4%A',
    '%c0%af',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    '__proto__',
    'constructor',
    '%F0%9F%92%A9',
  ],
  ...[
    'x'.repeat(5_000),
    '%0d%0aset-cookie:a=b',
    '*',
    '{partner}',
    '%252e',
    'undefined',
    'null',
    '-1',
    ';',
    'a b',
    'á',
    '\u202e',
  ],
]
const QUERIES = [
  ...[
    'cursor=x',
    'cursor=eyJhIjoxfQ',
    `cursor=${'A'.repeat(9_000)}`,
    'limit=0',
    'limit=-1',
    'limit=1e9',
    'limit=999999',
  ],
  ...[
    '__proto__=x',
    'constructor=x',
    'a[b]=c',
    '%',
    '%00=%00',
    '&&&',
    '=',
    'strange=x',
    'cursor=%ff%fe',
    'limit=2&limit=x',
  ],
]
const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'post', '', 'POST /api', 'G\u0000T']
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  '',
  'json',
  'application/jsonp',
]
const ORIGINS = [
  'null',
  'https://evil.example',
  'https://etalase.example.evil.example',
  'https://etalase.example:1',
  '',
]
const KEYS = ['', 'x', 'a b c d e f', 'x'.repeat(101), 'kunci-kunci-é', 'a\r\nset-cookie: a=b', '\u0000'.repeat(9)]

const isChange = ({ method }: Route) => method !== 'GET'
const of = <T>(values: readonly T[]) => fc.constantFrom(...values)

/** One change that leaves nothing to be carried out; what only reads may be answered. */
export function malformed(route: Route, input: Input): fc.Arbitrary<APIGatewayProxyEventV2> {
  const changes = [
    path(route),
    method(route),
    header(),
    ...(isChange(route) ? [body(), encoding(), field(input)] : [query()]),
  ]
  return fc.oneof(...changes).map((change) => {
    const event = eventOf(requestOf(route, input))
    change(event)
    return event
  })
}

/** A part of the path that stands for a field, or where there is none one more part. */
function path(route: Route): fc.Arbitrary<Change> {
  const parts = route.path.split('/')
  const places = parts.flatMap((part, i) => (part.startsWith('{') ? [i] : []))
  return fc.tuple(of(places.length > 0 ? places : [parts.length]), of(SEGMENTS)).map(([at, segment]) => (event) => {
    event.rawPath = event.rawPath.split('/').with(0, '').toSpliced(at, 1, segment).join('/')
  })
}

function method(route: Route): fc.Arbitrary<Change> {
  return of([...METHODS, isChange(route) ? 'GET' : 'POST']).map((wrong) => (event) => {
    event.requestContext.http.method = wrong
  })
}

function body(): fc.Arbitrary<Change> {
  return of(BODIES).map((text) => (event) => {
    event.body = text
  })
}

function header(): fc.Arbitrary<Change> {
  const one = fc.oneof(
    fc.tuple(fc.constant('content-type'), of(TYPES)),
    fc.tuple(fc.constant('origin'), of(ORIGINS)),
    fc.tuple(fc.constant('idempotency-key'), of(KEYS)),
  )
  return one.map(([name, value]) => (event) => {
    event.headers[name] = value
  })
}

/** Plain text that says it was base64, base64 of what is no text, and of what is no JSON. */
function encoding(): fc.Arbitrary<Change> {
  const raw = fc
    .uint8Array({ minLength: 1, maxLength: 40 })
    .map((bytes) => Buffer.from([0xff, ...bytes]).toString('base64'))
  return fc.option(raw).map((text) => (event) => {
    event.isBase64Encoded = true
    event.body = text ?? '{"a":1}'
  })
}

function query(): fc.Arbitrary<Change> {
  return fc.tuple(of(QUERIES), fc.boolean()).map(([text, beside]) => (event) => {
    event.rawQueryString = beside ? `${event.rawQueryString}&${text}` : text
  })
}

/** A field of the body holds what no field holds, or is one that the route does not know. */
function field(input: Input): fc.Arbitrary<Change> {
  return fc.tuple(of([...Object.keys(input), 'strange']), of(HOSTILE)).map(([name, value]) => (event) => {
    const given: Input = JSON.parse(event.body ?? '{}')
    event.body = JSON.stringify({ ...given, [Object.hasOwn(given, name) ? name : 'strange']: value })
  })
}
