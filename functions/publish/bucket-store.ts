// Where the published pages of a deployment lie: a bucket behind the CDN, each page with its hash beside it.
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { servedAs } from './content-type.ts'
import type { PageStore } from './store.ts'

/** A visitor sees a change within a minute; while a new page is fetched the old one is shown for ten more. */
const FRESH = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600'

/** Whoever asks for a hash must be allowed to list: S3 hides from others whether nothing lies there. */
export function bucketStore(client: S3Client, bucket: string): PageStore {
  return {
    hashOf: async (key) => {
      try {
        const { Metadata } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
        // What was put by hand has no hash and differs from any.
        return Metadata?.['hash'] ?? ''
      } catch (error) {
        if (error instanceof NotFound) return undefined
        throw error
      }
    },
    put: async (key, html, hash) => {
      const { type, disposition } = servedAs(key)
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: html,
          ContentType: type,
          ...(disposition === undefined ? {} : { ContentDisposition: disposition }),
          CacheControl: FRESH,
          Metadata: { hash },
        }),
      )
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
    keys: async () => {
      const keys: string[] = []
      for (let after: string | undefined, more = true; more; ) {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, ...(after === undefined ? {} : { ContinuationToken: after }) }),
        )
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []))
        after = page.NextContinuationToken
        more = after !== undefined
      }
      return keys
    },
  }
}
