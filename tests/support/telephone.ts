// A telephone without scripts: it keeps its cookie, sends forms as a browser does, and follows nothing by itself.
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { eventOf, ORIGIN } from './http.ts'

type Sent = { type: string; body: { body: string; isBase64Encoded: boolean } }

export function telephoneOf(handler: () => ApiHandler) {
  let cookie = ''
  const carry = (other: string) => {
    cookie = other
  }
  const send = async (path: string, sent: Sent | undefined, headers: Record<string, string>) => {
    const [at = '', query = ''] = path.split('?')
    const event = eventOf({
      method: sent === undefined ? 'GET' : 'POST',
      path: at,
      query,
      headers: {
        ...(sent === undefined ? {} : { 'content-type': sent.type, origin: ORIGIN }),
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
    })
    const result = await handler()({ ...event, ...sent?.body })
    const [set] = result.cookies ?? []
    if (set !== undefined) cookie = /Max-Age=0;/.test(set) ? '' : (set.split(';')[0] ?? '')
    const given = Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    return { status: result.statusCode, to: given['location'], headers: given, html: result.body ?? '', set }
  }
  const ask = (path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) =>
    send(
      path,
      fields === undefined
        ? undefined
        : {
            type: 'application/x-www-form-urlencoded',
            body: { body: new URLSearchParams(fields).toString(), isBase64Encoded: false },
          },
      headers,
    )
  /** The file in the one field of its form, as the gateway hands a form with files on: in base64. */
  const upload = async (path: string, file: File | undefined, headers: Record<string, string> = {}) => {
    const form = new FormData()
    if (file !== undefined) form.set('berkas', file)
    const whole = new Response(form)
    const bytes = Buffer.from(await whole.arrayBuffer())
    const body = { body: bytes.toString('base64'), isBase64Encoded: true }
    return send(path, { type: whole.headers.get('content-type') ?? '', body }, headers)
  }
  return { ask, upload, cookie: () => cookie, carry }
}
