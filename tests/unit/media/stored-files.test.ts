// The store of pictures and papers: one suite for the folder and for the bucket, which a small server stands in for.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { S3Client } from '@aws-sdk/client-s3'
import { AwsS3StorageAdapter } from '@flystorage/aws-s3'
import type { StorageAdapter } from '@flystorage/file-storage'
import { LocalStorageAdapter } from '@flystorage/local-fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEPT_FOR_A_YEAR, storedFiles } from '../../../functions/media/stored-files.ts'

type Kept = { body: Buffer; type: string; cache: string; acl: string | undefined }
type Opened = { adapter: StorageAdapter; end: () => Promise<void> }

const kept = new Map<string, Kept>()

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '', 'http://s3.invalid')
  const key = decodeURIComponent(pathname).replace(/^\/berkas\/?/, '')
  const { method = '', headers } = request
  const body = await buffer(request)
  if (method === 'PUT') {
    const [type = '', cache = ''] = [headers['content-type'], headers['cache-control']]
    kept.set(key, { body, type, cache, acl: headers['x-amz-acl']?.toString() })
    return void response.end()
  }
  if (method === 'DELETE') {
    kept.delete(key)
    return void response.writeHead(204).end()
  }
  const found = kept.get(key)
  if (found === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-length': found.body.length })
  response.end(method === 'HEAD' ? undefined : found.body)
}

async function bucket(): Promise<Opened> {
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
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  return {
    adapter: new AwsS3StorageAdapter(client, { bucket: 'berkas' }),
    end: async () => {
      client.destroy()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function folder(): Promise<Opened> {
  const root = await mkdtemp(join(tmpdir(), 'etalase-files-'))
  return { adapter: new LocalStorageAdapter(root), end: () => rm(root, { recursive: true, force: true }) }
}

describe.each([
  ['a folder', folder],
  ['a bucket', bucket],
] as const)('pictures and papers in %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.end())
  const store = () => storedFiles(opened.adapter, KEPT_FOR_A_YEAR)
  const bytes = Uint8Array.from([0, 255, 10, 13, 37])

  it('come back as they were put, every byte of them', async () => {
    await store().put('foto/med_a/320.avif', bytes, 'image/avif')
    expect(Buffer.from((await store().get('foto/med_a/320.avif')) ?? []).equals(bytes)).toBe(true)
  })

  it('may be put again', async () => {
    await store().put('foto/med_a/320.avif', bytes, 'image/avif')
    expect(await store().get('foto/med_a/320.avif')).toHaveLength(5)
  })

  it('are undefined where there are none, beside what is there', async () => {
    expect(await store().get('foto/med_a/640.avif')).toBeUndefined()
    expect(await store().get('papers/mtr_a/med_a')).toBeUndefined()
  })

  it('go, and going again does no harm', async () => {
    await store().put('papers/mtr_a/med_b', bytes, 'application/pdf')
    for (let times = 0; times < 2; times++) await store().remove('papers/mtr_a/med_b')
    expect(await store().get('papers/mtr_a/med_b')).toBeUndefined()
  })
})

it('a photo in the bucket says what it is and may be kept for a year, and is opened to nobody', () => {
  expect(kept.get('foto/med_a/320.avif')).toMatchObject({ type: 'image/avif', cache: KEPT_FOR_A_YEAR, acl: undefined })
})
