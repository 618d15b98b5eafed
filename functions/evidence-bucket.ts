// The evidence store of a deployment: a bucket with versions and a lock, where nothing that was put is changed.
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { ByteStore } from '../core/assessment/evidence-store.ts'

/** Names are hashes of what lies there, so putting again what lies there is harmless. */
export function evidenceBucket(client: S3Client, bucket: string): ByteStore {
  return {
    put: async (name, bytes) => {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: name, Body: bytes, ContentType: 'application/gzip' }),
      )
    },
    get: async (name) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }))
        return await Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
  }
}
