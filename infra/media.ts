// Pictures lie with the published pages, papers in a bucket of their own that nobody reads but the Lambda of the uploads.
import type { Statement } from './function.ts'
import { pagesBucket } from './pages.ts'

/** Never to be linked: `link` grants `s3:*`. Closed to the public, encrypted by S3, and nothing in it expires. */
export const papersBucket = new sst.aws.Bucket('Papers', { cors: false })

/** A photo is put and taken away, and read by the CDN alone. */
export const keepingMedia: Statement[] = [
  { actions: ['s3:PutObject', 's3:DeleteObject'], resources: [$interpolate`${pagesBucket.arn}/foto/*`] },
  {
    actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
    resources: [$interpolate`${papersBucket.arn}/papers/*`],
  },
  // Without the right to list, S3 hides whether a paper is not there.
  { actions: ['s3:ListBucket'], resources: [papersBucket.arn] },
]
