// What a request asks: the input from path, query and body, refused where it is not plain JSON of a bounded size.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { matchPath, type Route } from '../../core/contract/route.ts'
import { Refusal } from '../../core/kernel/refusal.ts'

const MOST_BODY_BYTES = 256 * 1024
const MOST_DEPTH = 12
export const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** The route's input, not parsed yet: fields of the path win over those of query and body. */
export function inputOf(
  event: APIGatewayProxyEventV2,
  route: Pick<Route, 'method' | 'path' | 'mostBytes'>,
): Record<string, unknown> {
  const fields = matchPath(route.path, event.rawPath) ?? {}
  const given = route.method === 'GET' ? queryOf(event) : bodyOf(event, route.mostBytes ?? MOST_BODY_BYTES)
  return { ...given, ...fields }
}

/** `limit` is the one number that a query carries. */
function queryOf(event: APIGatewayProxyEventV2): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    if (FORBIDDEN_KEYS.has(name)) throw forbiddenKey(name)
    query[name] = name === 'limit' && /^\d{1,6}$/.test(value) ? Number(value) : value
  }
  return query
}

/** The body as text; refused where it is larger than so many bytes. */
export function textOf(event: APIGatewayProxyEventV2, most: number): string {
  const raw = event.body ?? ''
  const text = event.isBase64Encoded ? Buffer.from(raw, 'base64').toString('utf8') : raw
  if (Buffer.byteLength(text) > most) throw tooLarge(most)
  return text
}

function bodyOf(event: APIGatewayProxyEventV2, most: number): Record<string, unknown> {
  const text = textOf(event, most)
  if (text === '') return {}
  if (!/^application\/json\s*(;|$)/i.test(headerOf(event, 'content-type') ?? '')) throw notJson()
  const value = parsed(text)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw notJson()
  checkDepth(value, 0)
  return { ...value }
}

export function headerOf(event: APIGatewayProxyEventV2, name: string): string | undefined {
  const found = Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name)
  return found?.[1]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN_KEYS.has(key)) throw forbiddenKey(key)
      return value
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw notJson()
  }
}

function checkDepth(value: unknown, depth: number): void {
  if (depth > MOST_DEPTH) throw tooDeep()
  if (value === null || typeof value !== 'object') return
  for (const held of Object.values(value)) checkDepth(held, depth + 1)
}

export function forbiddenKey(key: string): Refusal {
  return new Refusal('invalid', 'forbidden-key', {
    id: `Nama isian ${key} tidak diperbolehkan. Hapus isian itu lalu kirim lagi.`,
    en: `A field may not be called ${key}. Remove it and send the request again.`,
  })
}

function notJson(): Refusal {
  return new Refusal('invalid', 'not-json', {
    id: 'Isi permintaan bukan objek JSON. Kirim JSON dengan Content-Type application/json.',
    en: 'The body of the request is not a JSON object. Send JSON with the Content-Type application/json.',
  })
}

function tooLarge(most: number): Refusal {
  return new Refusal('invalid', 'body-too-large', {
    id: `Isi permintaan lebih dari ${most / 1024} KB. Persingkat atau bagi menjadi beberapa permintaan.`,
    en: `The body of the request is larger than ${most / 1024} KB. Shorten or split it.`,
  })
}

function tooDeep(): Refusal {
  return new Refusal('invalid', 'body-too-deep', {
    id: 'Isi permintaan bersarang terlalu dalam. Sederhanakan lalu kirim lagi.',
    en: 'The body of the request is nested too deeply. Simplify it and send it again.',
  })
}
