// The worker of jobs: Excel and PDF are in its bundle and in no other that a person waits for.
import { lambda } from './function.ts'
import { filesBucket, jobQueue, onFiles } from './jobs.ts'
import { publicUrl } from './router.ts'
import { formsSecret } from './secrets.ts'

export const worker = lambda('Worker', {
  handler: 'functions/worker.handler',
  description: 'Does the jobs that were started',
  table: 'write',
  timeout: '5 minutes',
  // A certificate holds the address at which it is verified, and a code that only the secret makes.
  environment: { FILES_BUCKET: filesBucket.name, PUBLIC_ORIGINS: publicUrl, FORMS_SECRET: formsSecret.value },
  permissions: [
    ...onFiles('s3:GetObject', 's3:PutObject'),
    { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [jobQueue.arn] },
  ],
})

jobQueue.subscribe(worker.arn, {
  batch: { size: 1, partialResponses: true },
  // Few enough to leave the table to those who wait for an answer.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 4 } } },
})
