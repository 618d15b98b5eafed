// The snapshot in the pages bucket: put by the publisher, fetched by the search.
import { writeFile } from 'node:fs/promises'
import { GetObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { SnapshotSource } from '../../core/search/freshness.ts'
import { VERSION } from '../../core/search/snapshot.ts'
import type { SnapshotStore } from '../publish/snapshot.ts'

/** A search that reads another form finds none of its own, and the next quarter of an hour makes one. */
const SNAPSHOT_KEY = `search/snapshot-${VERSION}.db`

/** A minute's look must not hang on a slow answer. */
const MOST_LOOK_MS = 5_000
const MOST_FETCH_MS = 20_000

export function bucketSnapshots(client: S3Client, bucket: string): SnapshotStore & SnapshotSource {
  const at = { Bucket: bucket, Key: SNAPSHOT_KEY }
  const etag = async () => {
    try {
      const options = { abortSignal: AbortSignal.timeout(MOST_LOOK_MS) }
      return (await client.send(new HeadObjectCommand(at), options)).Metadata?.['hash']
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  }
  return {
    etag,
    hashOf: etag,
    put: async (bytes, hash) => {
      const about = { ContentType: 'application/vnd.sqlite3', CacheControl: 'no-store', Metadata: { hash } }
      await client.send(new PutObjectCommand({ ...at, ...about, Body: bytes }))
    },
    download: async (to) => {
      const options = { abortSignal: AbortSignal.timeout(MOST_FETCH_MS) }
      const { Body, Metadata } = await client.send(new GetObjectCommand(at), options)
      if (Body === undefined) throw new Error('the snapshot came without its bytes')
      await writeFile(to, await Body.transformToByteArray(), { flag: 'wx' })
      return Metadata?.['hash'] ?? ''
    },
  }
}
