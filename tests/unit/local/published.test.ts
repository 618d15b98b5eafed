// The published pages of the local machine: kept in memory or a folder, served with nothing behind them.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../core/kernel/canonical.ts'
import { keyOf, MISSING_KEY, putPage, removePage } from '../../../functions/publish/store.ts'
import { type Gateway, startGateway } from '../../../infra/local/gateway.ts'
import { type LocalPages, localPages, publishedMount } from '../../../infra/local/published.ts'
import { from } from '../../../infra/local/renderer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-pages-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['memory', 'a folder'])('pages in %s', (where) => {
  const pagesOf = () => localPages(where === 'memory' ? null : folder)

  it('are written where they differ, found by their hash, listed and taken away', async () => {
    const pages = pagesOf()
    expect(await pages.keys()).toEqual([])
    expect(await putPage(pages, '/ikm/a/', 'eins')).toBe(true)
    expect(await putPage(pages, '/ikm/a/', 'eins')).toBe(false)
    expect(await putPage(pages, '/', 'front')).toBe(true)
    expect(await pages.hashOf('ikm/a/index.html')).toBe(sha256('eins'))
    expect((await pages.keys()).toSorted()).toEqual(['ikm/a/index.html', 'index.html'])
    expect(await removePage(pages, '/ikm/a/')).toBe(true)
    expect(await removePage(pages, '/ikm/a/')).toBe(false)
    expect(await pages.read('ikm/a/index.html')).toBeUndefined()
    await pages.remove('index.html')
  })

  it('leave nothing beside them when many write one at once', async () => {
    const pages = pagesOf()
    await Promise.all(Array.from({ length: 20 }, (_, i) => putPage(pages, '/ikm/b/', `page ${i}`)))
    expect(await pages.read('ikm/b/index.html')).toMatch(/^page \d+$/)
    if (where !== 'memory') expect(await readdir(join(folder, 'published/ikm/b'))).toEqual(['index.html'])
    await pages.remove('ikm/b/index.html')
  })
})

describe('the gateway over published pages alone', () => {
  let gateway: Gateway
  let pages: LocalPages
  beforeAll(async () => {
    pages = localPages(null)
    for (const address of ['/', '/en/', '/ikm/ikm_1/', '/kecamatan/32.16.03/'])
      await pages.put(keyOf(address), `<p>${address}</p>`, '')
    gateway = await startGateway(0, [publishedMount(pages, (path) => `none at ${path}`)])
  })
  afterAll(() => gateway.stop())
  const get = (path: string) => fetch(`http://127.0.0.1:${gateway.port}${path}`)

  it.each(['/', '/en/', '/en', '/ikm/ikm_1/', '/ikm/ikm_1', '/kecamatan/32.16.03/'])('serves %s', async (path) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([200, `<p>${path.replace(/\/?$/, '/')}</p>`])
    expect(response.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each(['/ikm/', '/ikm/..%2f/', '/ikm/ikm_1/index.html', '/.env', '/ikm//', '/404.html', '/%00'])(
    'answers %s with 404',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('compresses a page for who can read that, as the CDN does', async () => {
    const long = '<p>halaman</p>'.repeat(200)
    await pages.put(keyOf('/long/'), long, '')
    const packed = await get('/long/')
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'accept-encoding'])
    expect(await packed.text()).toBe(long)
    const plain = await fetch(`http://127.0.0.1:${gateway.port}/long/`, { headers: { 'accept-encoding': 'identity' } })
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, long])
  })

  it('shows the published page for what is not there', async () => {
    expect(await (await get('/nichts')).text()).toBe('none at /nichts')
    await pages.put(MISSING_KEY, '<p>tidak ada</p>', '')
    expect(await (await get('/nichts')).text()).toBe('<p>tidak ada</p>')
    expect(await (await get('/en/nothing')).text()).toBe('none at /en/nothing')
  })
})

describe('the stream after the machine stands', () => {
  const record = (SequenceNumber: string, token?: string): DynamoDBStreamEvent['Records'][number] => ({
    dynamodb: {
      SequenceNumber,
      NewImage:
        token === undefined ? { __edb_e__: { S: 'ikm' } } : { __edb_e__: { S: 'page-mark' }, token: { S: token } },
    },
  })

  it('is passed on from the marking with the token, and all of it from then on', async () => {
    const seen: (string | undefined)[] = []
    const handler = from('now', async ({ Records }) => {
      seen.push(...Records.map(({ dynamodb }) => dynamodb?.SequenceNumber))
      return { batchItemFailures: [] }
    })
    await handler({ Records: [record('1'), record('2', 'before')] })
    await handler({ Records: [record('3'), record('4', 'now'), record('5')] })
    await handler({ Records: [record('6')] })
    expect(seen).toEqual(['4', '5', '6'])
  })
})
