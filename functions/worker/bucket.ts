// The files of jobs in their bucket, which the environment names.
import { S3Client } from '@aws-sdk/client-s3'
import { AwsS3StorageAdapter } from '@flystorage/aws-s3'
import type { JobFiles } from '../../core/job/files.ts'
import { jobFiles } from './files.ts'

export function filesBucket(): JobFiles {
  return jobFiles(new AwsS3StorageAdapter(new S3Client({}), { bucket: process.env['FILES_BUCKET'] ?? '' }))
}
