import { beforeAll, describe, expect, it } from 'vitest'
import { CONTRACT } from '../../core/contract/contract.ts'
import { catalog } from '../../functions/catalog.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { partner } from '../../functions/partner.ts'
import { call, dependenciesOf, ORIGIN } from '../support/http.ts'
import { itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let open: ApiHandler
let owner: ApiHandler

const slot = {
  name: 'Rak lobi',
  kind: 'shelf',
  areaDm2: 60,
  openings: 1,
  openedOn: '2026-10-01',
  terms: {
    form: 'shelf',
    supply: 'buy-out',
    marginPercent: 20,
    rentIdrPerMonth: 0,
    paymentDays: 14,
    returnsBorneBy: 'partner',
  },
}

const slotsPath = () => `/api/partner/${world.partner}/outlets/${world.outlet}/slots`
const post = (more: object) => ({ method: 'POST', path: slotsPath(), ...more })

beforeAll(async () => {
  world = await worldOf()
  open = catalog(dependenciesOf(world.services, world.actors.public))
  owner = partner(dependenciesOf(world.services, world.actors.owner))
})

describe('the pipeline', () => {
  it('answers that it is well, with the legal day and a request id', async () => {
    const { status, headers, body } = await call(open, { path: '/api/health' })
    expect([status, body]).toEqual([200, { status: 'ok', legalDay: '2026-10-08' }])
    expect(headers['x-request-id']).toMatch(/^request-/)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('sends security headers with every answer', async () => {
    for (const path of ['/api/health', '/api/nowhere']) {
      const { headers } = await call(open, { path })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['strict-transport-security']).toContain('max-age=63072000')
    }
  })

  it('describes every route of the contract as OpenAPI 3.1', async () => {
    const { body } = await call(open, { path: '/api/openapi.json' })
    expect(body['openapi']).toBe('3.1.0')
    const paths = body['paths'] as Record<string, Record<string, { operationId: string }>>
    const names = Object.values(paths).flatMap((methods) => Object.values(methods).map((each) => each.operationId))
    expect(names.sort()).toEqual(Object.keys(CONTRACT).sort())
  })

  it('speaks Indonesian, and English to who asks for it first', async () => {
    const plain = await call(open, { path: '/api/nowhere' })
    const english = await call(open, { path: '/api/nowhere', headers: { 'Accept-Language': 'en-GB,id;q=0.8' } })
    expect([plain.body['title'], english.body['title']]).toEqual(['Tidak ditemukan', 'Not found'])
    expect(plain.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  it('refuses a method that the address does not take, and says which it takes', async () => {
    const { status, body } = await call(open, { method: 'DELETE', path: '/api/health' })
    expect([status, body['code']]).toEqual([400, 'method'])
    expect(body['detail']).toContain('GET')
  })

  it('asks whoever is not signed in to sign in', async () => {
    const nobody = partner(dependenciesOf(world.services, world.actors.public))
    const { status, body } = await call(nobody, post({ body: slot }))
    expect([status, body['code']]).toEqual([401, 'sign-in'])
  })

  it('carries out what the actor may, from path and body together', async () => {
    const { status, body } = await call(owner, post({ body: slot, headers: { origin: ORIGIN } }))
    expect([status, Object.keys(body)]).toEqual([200, ['slot']])
  })

  it.each([
    ['no JSON', { raw: '{"name"' }, 'not-json'],
    ['a list', { raw: '[]' }, 'not-json'],
    ['another content type', { raw: 'name=a', headers: { 'content-type': 'text/plain' } }, 'not-json'],
    ['a prototype key', { raw: '{"__proto__":{"kind":"system"}}' }, 'forbidden-key'],
    ['a constructor key deep inside', { raw: '{"terms":{"constructor":1}}' }, 'forbidden-key'],
    ['300 KB', { raw: JSON.stringify({ name: 'a'.repeat(300_000) }) }, 'body-too-large'],
    ['forty levels', { raw: `${'{"a":'.repeat(40)}1${'}'.repeat(40)}` }, 'body-too-deep'],
    ['an unknown field', { body: { ...slot, admin: true } }, 'input'],
    ['a missing field', { body: { ...slot, name: undefined } }, 'input'],
    [
      'an idempotency key with spaces',
      { body: slot, headers: { 'idempotency-key': 'a b c d e f' } },
      'idempotency-key',
    ],
  ])('refuses %s with 400 and changes nothing', async (_, more, code) => {
    const before = await itemCount(world.services)
    const { status, body } = await call(owner, post(more))
    expect([status, body['code']]).toEqual([400, code])
    expect(await itemCount(world.services)).toBe(before)
  })

  it('names the field at fault', async () => {
    const { body } = await call(owner, post({ body: { ...slot, areaDm2: -1 } }))
    expect(body['faults']).toMatchObject([{ path: 'areaDm2' }])
  })

  it('changes nothing for a browser that comes from another site', async () => {
    const before = await itemCount(world.services)
    const { status, body } = await call(owner, post({ body: slot, headers: { Origin: 'https://evil.example' } }))
    expect([status, body['code']]).toEqual([403, 'foreign-origin'])
    expect(await itemCount(world.services)).toBe(before)
  })

  it('lets the path say whose it is, whatever the body says', async () => {
    const { status } = await call(owner, post({ body: { ...slot, partner: world.foreign.partner } }))
    expect(status).toBe(200)
    const foreign = post({ body: slot, path: slotsPath().replace(world.partner, world.foreign.partner) })
    expect((await call(owner, foreign)).status).toBe(403)
  })

  it('tells nothing of what failed inside, and logs it', async () => {
    const broken = dependenciesOf(world.services, world.actors.public)
    const failing = catalog({
      ...broken,
      now: () => {
        throw new Error('secret inside')
      },
    })
    const { status, body } = await call(failing, { path: '/api/health' })
    expect([status, body['code']]).toEqual([500, 'failed'])
    expect(JSON.stringify(body)).not.toContain('secret inside')
    expect(broken.logged).toEqual(['request failed: secret inside'])
  })

  it('pages a list, and refuses a cursor of another one', async () => {
    const path = '/api/slots/vacant/32.16.03'
    await call(owner, post({ body: { ...slot, name: 'Rak kedua' } }))
    const first = await call(open, { path, query: 'limit=1' })
    const next = String(first.body['next'])
    const second = await call(open, { path, query: `limit=1&cursor=${next}` })
    const names = [first, second].flatMap(({ body }) => (body['items'] as { slot: string }[]).map((each) => each.slot))
    expect(new Set(names).size).toBe(2)
    const elsewhere = await call(open, { path: '/api/slots/vacant/32.16.04', query: `cursor=${next}` })
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([400, 'cursor'])
  })
})
