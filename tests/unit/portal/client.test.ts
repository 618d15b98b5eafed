// The portal's client: a route's request, one more try without a signal, and what a refusal becomes.
import { describe, expect, it } from 'vitest'
import { clientOf, type Surroundings } from '../../../web/portal/client/client.ts'
import { requestOf } from '../../../web/portal/client/request.ts'

type Sent = { url: string; method: string; key: string | undefined; language: string | undefined; body: unknown }
type Answer = Response | 'no signal'

const PARTNER = 'mtr_01j0000000000000000000000a'
const problem = (status: number, code: string, more: object = {}) =>
  Response.json({ status, code, title: 'Belum', detail: 'Karena itu.', ...more }, { status })
const page = () => Response.json({ items: [], next: null })

/** A client whose network gives these answers, one after the other. */
function clientWith(answers: Answer[], more: Partial<Surroundings> = {}) {
  const sent: Sent[] = []
  const told: string[] = []
  let keys = 0
  const call = clientOf({
    routes: {
      'outlet.ofPartner': ['GET', '/api/partner/{partner}/outlets'],
      'outlet.close': ['POST', '/api/partner/{partner}/outlets/{outlet}/close'],
    },
    fetch: async (url, init = {}) => {
      const headers = new Headers(init.headers)
      sent.push({
        url: String(url),
        method: init.method ?? 'GET',
        key: headers.get('idempotency-key') ?? undefined,
        language: headers.get('accept-language') ?? undefined,
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      })
      const answer = answers.shift() ?? 'no signal'
      if (answer === 'no signal') throw new TypeError('Failed to fetch')
      return answer
    },
    language: () => 'id',
    key: () => `key-${++keys}`,
    onSignedOut: () => told.push('signed out'),
    signInAgain: async () => {
      told.push('asked to sign in again')
      return true
    },
    ...more,
  })
  return { call, sent, told }
}

const CLOSING = { partner: PARTNER, outlet: 'otl_01j0000000000000000000000a', closedOn: '2026-11-30' }

describe('a request', () => {
  it('has the fields of the path in the path, and the rest in the query or the body', () => {
    expect(requestOf(['GET', '/api/a/{id}/b'], { id: 'x/y', limit: 5, cursor: undefined })).toEqual({
      url: '/api/a/x%2Fy/b?limit=5',
      method: 'GET',
    })
    expect(requestOf(['POST', '/api/a/{id}'], { id: 'x', name: 'Rak', brand: undefined })).toEqual({
      url: '/api/a/x',
      method: 'POST',
      body: '{"name":"Rak"}',
    })
  })
})

describe('a call', () => {
  it('gives what the API answered, asked in the language of the screen', async () => {
    const { call, sent } = clientWith([page()])
    expect(await call('outlet.ofPartner', { partner: PARTNER })).toEqual({ ok: true, value: { items: [], next: null } })
    expect(sent).toEqual([
      { url: `/api/partner/${PARTNER}/outlets`, method: 'GET', key: undefined, language: 'id', body: undefined },
    ])
  })

  it('is sent once more under the same key where no answer came, and says so where none came twice', async () => {
    const kept = clientWith(['no signal', Response.json({ outlet: CLOSING.outlet, version: 2 })])
    expect((await kept.call('outlet.close', CLOSING)).ok).toBe(true)
    expect(kept.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1'])
    expect(kept.sent[1]?.body).toEqual({ closedOn: '2026-11-30' })

    const lost = clientWith(['no signal', 'no signal', page()])
    expect(await lost.call('outlet.close', CLOSING, { key: 'given-key' })).toMatchObject({
      ok: false,
      problem: { code: 'offline', status: 0 },
    })
    expect(lost.sent.map(({ key }) => key)).toEqual(['given-key', 'given-key'])
  })

  it('gives a refusal with its faults, and a failure where the answer is no problem of ours', async () => {
    const faults = [{ path: 'closedOn', message: 'is not a day' }]
    const { call, sent } = clientWith([
      problem(400, 'input', { faults }),
      new Response('<html>Bad gateway</html>', { status: 502 }),
      new Response('no json'),
    ])
    expect(await call('outlet.close', CLOSING)).toMatchObject({ ok: false, problem: { code: 'input', faults } })
    expect(await call('outlet.close', CLOSING)).toMatchObject({ ok: false, problem: { code: 'failed', status: 502 } })
    expect(await call('outlet.close', CLOSING)).toMatchObject({ ok: false, problem: { code: 'failed' } })
    expect(sent).toHaveLength(3)
  })

  it('tells that nobody is signed in any more', async () => {
    const { call, told } = clientWith([problem(401, 'signed-out')])
    expect((await call('outlet.ofPartner', { partner: PARTNER })).ok).toBe(false)
    expect(told).toEqual(['signed out'])
  })

  it('is repeated under the same key once the person signed in again, and left where it did not', async () => {
    const done = clientWith([problem(401, 'sign-in-again'), Response.json({ outlet: CLOSING.outlet, version: 2 })])
    expect((await done.call('outlet.close', CLOSING)).ok).toBe(true)
    expect(done.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1'])
    expect(done.told).toEqual(['asked to sign in again'])

    const left = clientWith([problem(401, 'sign-in-again')], { signInAgain: async () => false })
    expect(await left.call('outlet.close', CLOSING)).toMatchObject({ ok: false, problem: { code: 'sign-in-again' } })
    expect(left.sent).toHaveLength(1)
    expect(left.told).toEqual([])
  })
})
