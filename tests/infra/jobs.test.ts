// Jobs as they are deployed: queue, worker and private files, each with no more rights than it needs.
import { beforeAll, describe, expect, test } from 'vitest'
import { LEASE_MS } from '../../core/job/steps.ts'
import { LAST_TRY } from '../../functions/worker.ts'
import { JOB_WAITING } from '../../infra/stream-filters.ts'
import { bothStages, FUNCTION, type Graph, queueArn, roleOf, statementsOf, the, variablesOf } from './support/graph.ts'

const MAPPING = 'aws:lambda/eventSourceMapping:EventSourceMapping'
const QUEUE = 'aws:sqs/queue:Queue'

let own: Graph
let production: Graph

beforeAll(async () => {
  ;({ own, production } = await bothStages())
}, 300_000)

describe.each(['dev-x', 'production'])('in %s', (stage) => {
  let graph: Graph
  let files: string
  beforeAll(() => {
    graph = stage === 'production' ? production : own
    files = `arn:aws:s3:::${the(graph, 'aws:s3/bucket:Bucket', 'Files')['bucket']}`
  })

  const allowed = (name: string, service: string) =>
    statementsOf(roleOf(graph, name))
      .filter(({ Effect, Action }) => Effect === 'Allow' && Action.some((action) => action.startsWith(`${service}:`)))
      .map(({ Action, Resource }) => ({ Action, Resource: [Resource].flat() }))

  test('a worker lives shorter than its lease, and the lease is shorter than a message hides', () => {
    const { timeout } = the(graph, FUNCTION, 'Worker')
    const { visibilityTimeoutSeconds } = the(graph, QUEUE, 'Jobs')
    expect(Number(timeout) * 1000).toBeLessThan(LEASE_MS)
    expect(LEASE_MS).toBeLessThan(Number(visibilityTimeoutSeconds) * 1000)
  })

  test('a message is one job, tried until its owner was told, then kept for a person', () => {
    const { redrivePolicy } = the(graph, QUEUE, 'Jobs')
    expect(JSON.parse(String(redrivePolicy))).toEqual({
      deadLetterTargetArn: queueArn(graph, 'JobDeadLetters'),
      maxReceiveCount: LAST_TRY + 1,
    })
    expect(the(graph, MAPPING, 'JobsSubscriber')).toMatchObject({
      batchSize: 1,
      functionResponseTypes: ['ReportBatchItemFailures'],
      scalingConfig: { maximumConcurrency: 4 },
    })
  })

  test('what waits is handed out by the consumer that marks pages', () => {
    const { filters } = the(graph, MAPPING, 'SubscriberPages')['filterCriteria'] as { filters: { pattern: string }[] }
    expect(filters.map(({ pattern }) => JSON.parse(pattern) as unknown)).toContainEqual(JOB_WAITING)
    const sending = allowed('MarkDirty', 'sqs').find(({ Action }) => Action.includes('sqs:SendMessage'))
    expect(sending?.Resource).toContain(queueArn(graph, 'Jobs'))
    expect(variablesOf(graph, 'MarkDirty')['JOBS_QUEUE_URL']).toBeDefined()
  })

  test.each(['Worker', 'JobFiles'])('%s reads and writes files, removes none, and knows of no other bucket', (name) => {
    expect(allowed(name, 's3')).toEqual([
      { Action: ['s3:GetObject', 's3:PutObject'], Resource: [`${files}/*`] },
      { Action: ['s3:ListBucket'], Resource: [files] },
    ])
  })

  test('the bucket is closed, and forgets on the eighth day', () => {
    expect(the(graph, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'Files')).toMatchObject({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    })
    const lifecycle = JSON.stringify(graph.resources.filter(({ name }) => name.startsWith('Files')))
    expect(lifecycle).toContain('"days":8')
  })
})
