import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/kernel/actor.ts'
import type { FileStore } from '../../core/media/files.ts'
import { photoKeys } from '../../core/media/names.ts'
import { shelfOf } from '../../core/media/read.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { media } from '../../functions/media.ts'
import { ask, dependenciesOf, ORIGIN } from '../support/http.ts'
import { pdf, picture } from '../support/pictures.ts'
import { NOON } from '../support/services.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
const held = new Map<string, { bytes: Uint8Array; type: string }>()
const files: FileStore = {
  put: async (key, bytes, type) => void held.set(key, { bytes, type }),
  get: async (key) => held.get(key)?.bytes,
  remove: async (key) => void held.delete(key),
}
const secret = 'a secret of the tests, long enough for HMAC'

function handlerFor(actor: Actor, now = NOON): ApiHandler {
  const given = dependenciesOf(world.services, actor)
  return media({ ...given, now: () => now, files: { photos: files, papers: files }, secret, styles: '' })
}

type Sent = { path: string; bytes?: Uint8Array; type?: string; headers?: Record<string, string> }

/** The file as the gateway hands it on: in base64. */
async function send(actor: Actor, { path, bytes, type = 'image/jpeg', headers = {} }: Sent) {
  const handler = handlerFor(actor)
  const withFile = (event: APIGatewayProxyEventV2) =>
    handler(
      bytes === undefined ? event : { ...event, body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true },
    )
  const about = { 'content-type': type, origin: ORIGIN, ...headers }
  const { status, headers: answered, text } = await ask(withFile, { method: 'POST', path, headers: about })
  return { status, headers: answered, body: JSON.parse(text ?? 'null') as Record<string, unknown> }
}

const jpeg = (width = 640, height = 480) => picture(width, height).jpeg().toBuffer()
const ofIkm = () => `/api/uploads/ikm/${world.ikm}`
const ofPartner = () => `/api/uploads/partner/${world.partner}`

beforeAll(async () => {
  world = await worldOf()
})

describe('an upload', () => {
  it('is answered with where the photo lies in each width, which is where it lies', async () => {
    const { status, body, headers } = await send(world.actors.ikm, { path: ofIkm(), bytes: await jpeg() })
    expect([status, body['kind'], body['width'], body['height']]).toEqual([200, 'photo', 640, 480])
    const urls = body['urls'] as { url: string; width: number; format: string }[]
    expect(urls.map(({ width, format }) => `${width} ${format}`)).toEqual([
      '320 avif',
      '320 webp',
      '640 avif',
      '640 webp',
    ])
    for (const { url, format } of urls) expect(held.get(url.slice(1))?.type).toBe(`image/${format}`)
    expect(held.has(`foto/${String(body['media'])}/share.jpg`)).toBe(true)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('that comes again is answered the same and counted once', async () => {
    const bytes = await jpeg(400, 400)
    const first = await send(world.actors.ikm, { path: ofIkm(), bytes })
    const used = await shelfOf(world.services, world.ikm)
    held.delete(`foto/${String(first.body['media'])}/share.jpg`)
    const again = await send(world.actors.ikm, { path: ofIkm(), bytes })
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(await shelfOf(world.services, world.ikm)).toEqual(used)
    // It was not drawn anew either.
    expect(held.has(`foto/${String(first.body['media'])}/share.jpg`)).toBe(false)
  })

  it('is refused to everybody else, whose files are not even looked at', async () => {
    const before = held.size
    for (const [role, actor] of Object.entries(world.actors)) {
      if (role === 'ikm') continue
      const { status } = await send(actor, { path: ofIkm(), bytes: Buffer.from('nothing') })
      expect([role, status]).toEqual([role, role === 'public' ? 401 : 403])
    }
    for (const role of ['clerk', 'otherOwner', 'ikm', 'verifier', 'account'] as const)
      expect(
        (await send(world.actors[role], { path: ofPartner(), bytes: pdf(), type: 'application/pdf' })).status,
      ).toBe(403)
    expect((await send(world.actors.ikm, { path: '/api/uploads/account', bytes: pdf() })).status).toBe(403)
    expect(held.size).toBe(before)
  })

  it('from another site is refused before anything else', async () => {
    const sent = { path: ofIkm(), bytes: await jpeg(), headers: { origin: 'https://evil.example' } }
    const { status, body } = await send(world.actors.ikm, sent)
    expect([status, body['code']]).toEqual([403, 'foreign-origin'])
  })

  it('of nothing, of another type, cut off, or too large is told so and leaves nothing', async () => {
    const before = held.size
    const whole = await jpeg()
    for (const [bytes, type, code] of [
      [undefined, 'image/jpeg', 'upload-empty'],
      [whole, 'image/png', 'upload-type'],
      [whole, '', 'upload-type'],
      [whole.subarray(0, 900), 'image/jpeg', 'upload-broken'],
      [Buffer.alloc(4 * 1024 * 1024 + 1), 'image/jpeg', 'upload-too-large'],
      [Buffer.from('<svg/>'), 'image/svg+xml', 'upload-type'],
    ] as const) {
      const sent = { path: ofIkm(), type, ...(bytes === undefined ? {} : { bytes }) }
      const { status, body } = await send(world.actors.ikm, sent)
      expect([status, body['code']]).toEqual([400, code])
    }
    expect(held.size).toBe(before)
  })

  it('knows no other path and no other method', async () => {
    expect((await send(world.actors.ikm, { path: '/api/uploads/officer' })).status).toBe(404)
    expect((await send(world.actors.ikm, { path: '/api/uploads/ikm/ikm_1', bytes: await jpeg() })).status).toBe(400)
    expect((await ask(handlerFor(world.actors.ikm), { path: ofIkm() })).status).toBe(400)
  })
})

describe('removing', () => {
  it('takes the files away with the record, and again where that was cut short', async () => {
    const { body } = await send(world.actors.ikm, { path: ofIkm(), bytes: await jpeg(700, 500) })
    const id = String(body['media'])
    const keys = photoKeys(id, 700)
    const path = `${ofIkm()}/${id}/remove`
    expect(keys.filter((key) => held.has(key))).toEqual(keys)
    expect((await send(world.actors.otherIkm, { path })).status).toBe(403)
    expect(await send(world.actors.ikm, { path })).toMatchObject({ status: 200, body: { media: id } })
    held.set(keys[0] ?? '', { bytes: new Uint8Array(), type: '' })
    expect((await send(world.actors.ikm, { path })).status).toBe(200)
    expect(keys.filter((key) => held.has(key))).toEqual([])
  })
})

describe('a paper', () => {
  const kept = async () => {
    const { body } = await send(world.actors.owner, { path: ofPartner(), bytes: pdf(), type: 'application/pdf' })
    return String(body['media'])
  }
  const get = (url: string, now = NOON) => {
    const [path = '', query = ''] = url.split('?')
    return ask(handlerFor({ kind: 'public' }, now), { path, query })
  }

  it('lies under no address of its own, and comes back as it was by a link of its owner or of an officer', async () => {
    const id = await kept()
    const own = await send(world.actors.owner, { path: `${ofPartner()}/${id}/link` })
    const officers = `/api/uploads/officer/${world.partner}/${id}/link`
    const officer = await send(world.actors.verifier, { path: officers })
    for (const { status, body } of [own, officer]) {
      expect([status, body['until']]).toEqual([200, new Date(NOON + 15 * 60_000).toISOString()])
      const { status: found, headers, text } = await get(String(body['url']))
      expect([found, Buffer.from(text ?? '', 'base64').equals(pdf())]).toEqual([200, true])
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${id}.pdf"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['content-security-policy']).toContain('sandbox')
    }
    for (const role of ['recommender', 'lapsedDecider', 'owner', 'ikm', 'account'] as const)
      expect((await send(world.actors[role], { path: officers })).status).toBe(403)
    expect((await send(world.actors.public, { path: officers })).status).toBe(401)
  })

  it('is not given without a link, by a changed one, for another paper, or a millisecond too late', async () => {
    const id = await kept()
    const { body } = await send(world.actors.owner, { path: `${ofPartner()}/${id}/link` })
    const url = String(body['url'])
    const [path = ''] = url.split('?')
    const late = NOON + 15 * 60_000
    expect((await get(url, late)).status).toBe(200)
    expect((await get(url, late + 1)).status).toBe(403)
    const forged = [
      path,
      `${path}?until=9999999999999&key=`,
      url.replace(`until=${late}`, `until=${late + 1}`),
      url.replace(/key=.*/, 'key=00'),
      url.replace(world.partner, world.foreign.partner),
    ]
    for (const wrong of forged) expect((await get(wrong)).status).toBe(403)
    expect((await ask(handlerFor(world.actors.ikm), { path: ofIkm() })).status).not.toBe(200)
    await send(world.actors.owner, { path: `${ofPartner()}/${id}/remove` })
    expect((await get(url)).status).toBe(404)
  })
})
