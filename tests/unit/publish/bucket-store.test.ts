// The pages bucket through the real SDK, against a small server that answers as S3 does.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bucketStore } from '../../../functions/publish/bucket-store.ts'
import { type PageStore, putPage, removePage } from '../../../functions/publish/store.ts'

type Kept = { body: string; type: string; cache: string; hash: string | undefined }

/** How many keys a page of a list holds; S3's own has a thousand. */
const PAGE = 2

let kept: Map<string, Kept>
let asked: string[]
/** Answered to whatever is asked, where a test sets it. */
let refuse: number | undefined
let store: PageStore
let end: () => Promise<void>

beforeEach(async () => {
  kept = new Map()
  asked = []
  refuse = undefined
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${address.port}`,
    forcePathStyle: true,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })
  store = bucketStore(client, 'halaman')
  end = async () => {
    client.destroy()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
})

afterEach(() => end())

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3.invalid')
  const key = decodeURIComponent(pathname).replace(/^\/halaman\/?/, '')
  const { method = '', headers } = request
  const body = await text(request)
  asked.push(`${method} ${key}`)
  if (refuse !== undefined) return void response.writeHead(refuse).end()
  if (method === 'PUT') {
    const [type = '', cache = ''] = [headers['content-type'], headers['cache-control']]
    kept.set(key, { body, type, cache, hash: headers['x-amz-meta-hash']?.toString() })
    return void response.end()
  }
  if (method === 'DELETE') {
    kept.delete(key)
    return void response.writeHead(204).end()
  }
  if (method === 'GET') return void response.end(listFrom(Number(searchParams.get('continuation-token') ?? 0)))
  const found = kept.get(key)
  if (found === undefined) return void response.writeHead(404).end()
  response.writeHead(200, found.hash === undefined ? {} : { 'x-amz-meta-hash': found.hash }).end()
}

function listFrom(start: number): string {
  const keys = [...kept.keys()]
  const contents = keys.slice(start, start + PAGE).map((key) => `<Contents><Key>${key}</Key></Contents>`)
  const next = start + PAGE < keys.length ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`
}

describe('the pages bucket', () => {
  it('holds a page as HTML that the CDN keeps for a minute, and writes it again only where it differs', async () => {
    expect(await putPage(store, '/ikm/x/', '<p>Anyaman bambu – Rp15.000</p>')).toBe(true)
    expect(kept.get('ikm/x/index.html')).toMatchObject({
      body: '<p>Anyaman bambu – Rp15.000</p>',
      type: 'text/html; charset=utf-8',
      cache: 'public, max-age=60, s-maxage=60, stale-while-revalidate=600',
    })
    expect(await putPage(store, '/ikm/x/', '<p>Anyaman bambu – Rp15.000</p>')).toBe(false)
    expect(await putPage(store, '/ikm/x/', '<p>Anyaman bambu – Rp16.000</p>')).toBe(true)
    expect(asked.filter((each) => each.startsWith('PUT'))).toHaveLength(2)
  })

  it('holds each file as what it is', async () => {
    for (const key of ['sitemap.xml', 'robots.txt']) await store.put(key, 'x', 'h')
    expect(['sitemap.xml', 'robots.txt'].map((key) => kept.get(key)?.type)).toEqual([
      'application/xml; charset=utf-8',
      'text/plain; charset=utf-8',
    ])
  })

  it('takes a page away, and asks nothing more where none lies', async () => {
    await putPage(store, '/ikm/x/', 'x')
    expect(await removePage(store, '/ikm/x/')).toBe(true)
    expect([...kept.keys()]).toEqual([])
    asked = []
    expect(await removePage(store, '/ikm/x/')).toBe(false)
    expect(asked).toEqual(['HEAD ikm/x/index.html'])
  })

  it('writes over what somebody put there by hand', async () => {
    kept.set('index.html', { body: 'by hand', type: 'text/html', cache: '', hash: undefined })
    expect(await putPage(store, '/', 'drawn')).toBe(true)
    expect(kept.get('index.html')?.body).toBe('drawn')
  })

  it('lists every key, page after page', async () => {
    const keys = ['index.html', '404.html', 'ikm/a/index.html', 'en/index.html', 'assets/styles.css']
    for (const key of keys) await store.put(key, key, 'h')
    asked = []
    expect(await store.keys()).toEqual(keys)
    expect(asked).toHaveLength(3)
  })

  it('lists an empty bucket', async () => {
    expect(await store.keys()).toEqual([])
  })

  it.each([403, 500])('throws where S3 answers %i: what is not known is not taken for missing', async (status) => {
    refuse = status
    await expect(store.hashOf('index.html')).rejects.toThrow()
    await expect(store.put('index.html', 'x', 'h')).rejects.toThrow()
    await expect(store.remove('index.html')).rejects.toThrow()
    await expect(store.keys()).rejects.toThrow()
  })
})
