// What leaves the pipeline: only what the route names, to its audience only, and kept no longer than it may be.

import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '../../core/kernel/operation.ts'
import type { Services } from '../../core/table/service.ts'
import { catalog } from '../../functions/catalog.ts'
import { api, type Bound } from '../../functions/http/pipeline.ts'
import { ikm } from '../../functions/ikm.ts'
import { officer } from '../../functions/officer.ts'
import { call, dependenciesOf } from '../support/http.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World

/** A route whose operation gives `result`, seen by what is asked of it. */
function bound(changes: Partial<Bound>, result: unknown): Bound {
  const run = operation({
    name: 'shown',
    input: z.strictObject({}),
    permission: [{ actor: 'public' }],
    work: async (_services: Services) => result,
  })
  const output = z.object({ name: z.string() })
  const route = { method: 'GET', path: '/api/shown', audience: 'public', summary: 'Shown.' } as const
  return { ...route, name: 'shown', input: run.input, output, run, ...changes }
}

beforeAll(async () => {
  world = await worldOf()
})

describe('an answer', () => {
  const dependencies = () => dependenciesOf(world.services, world.actors.public)

  it('holds only what the route names', async () => {
    const handler = api(dependencies(), [bound({}, { name: 'Rak', version: 3, gsi1pk: 'x' })])
    expect((await call(handler, { path: '/api/shown' })).body).toEqual({ name: 'Rak' })
  })

  it('that is not of the route’s form is a logged failure that tells nothing', async () => {
    const told = dependencies()
    const { status, body } = await call(api(told, [bound({}, { nik: '3216' })]), { path: '/api/shown' })
    expect([status, body['code']]).toEqual([500, 'failed'])
    expect(JSON.stringify(body)).not.toContain('3216')
    expect(told.logged).toHaveLength(1)
  })

  it('of a public read may lie in shared caches for a minute; every other may lie nowhere', async () => {
    const cached = async (changes: Partial<Bound>, method = 'GET') =>
      (await call(api(dependencies(), [bound(changes, { name: 'Rak' })]), { method, path: '/api/shown' })).headers[
        'cache-control'
      ]
    expect(await cached({})).toBe('public, max-age=60, stale-while-revalidate=300')
    expect(await cached({ fresh: true })).toBe('no-store')
    expect(await cached({ method: 'POST' }, 'POST')).toBe('no-store')
    expect(await cached({ audience: 'ikm' })).toBe('no-store')
  })

  it('to HEAD is that of GET without its body, also where it is a refusal', async () => {
    const handler = catalog(dependencies())
    for (const path of ['/api/health', '/api/regulations', `/api/catalog/ikm/${world.ikm}x`, '/api/nowhere']) {
      const got = await call(handler, { path })
      const headed = await call(handler, { method: 'HEAD', path })
      const { 'x-request-id': _, ...headers } = got.headers
      expect([headed.status, headed.headers, headed.body]).toMatchObject([got.status, headers, null])
    }
  })

  it('to a public read is the public’s, whoever asks', async () => {
    const told = dependenciesOf(world.services, world.actors.decider)
    const asked = { ...told, actorOf: () => Promise.reject(new Error('the session was read')) }
    expect((await call(catalog(asked), { path: '/api/regulations' })).status).toBe(200)
  })
})

describe('a route', () => {
  it('answers its audience only, also where the operation would let another do it on its own path', async () => {
    const asPartner = officer(dependenciesOf(world.services, world.actors.owner))
    const { status, body } = await call(asPartner, { path: `/api/officer/partners/${world.partner}` })
    expect([status, body['code']]).toEqual([403, 'other-audience'])
    const asOfficer = ikm(dependenciesOf(world.services, world.actors.verifier))
    expect((await call(asOfficer, { path: `/api/ikm/${world.ikm}` })).status).toBe(403)
  })
})
