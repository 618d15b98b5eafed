// The nightly check as it is deployed: its queue, its worker, what they may do, and what is noticed when it fails.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../../core/assessment/evidence-store.ts'
import { ROOT } from '../support/guard.ts'
import { boundary, lieWithin } from './support/boundary.ts'
import {
  actionsOf,
  bothStages,
  FUNCTION,
  type Graph,
  ofType,
  queueArn,
  ROLE,
  roleOf,
  statementsOf,
  the,
} from './support/graph.ts'

const QUEUE = 'aws:sqs/queue:Queue'
const BUCKET = 'aws:s3/bucket:Bucket'

let own: Graph
let production: Graph

beforeAll(async () => {
  ;({ own, production } = await bothStages())
}, 300_000)

describe.each(['dev-x', 'production'])('in %s', (stage) => {
  let graph: Graph
  beforeAll(() => {
    graph = stage === 'production' ? production : own
  })

  /** Who may do this to the queue, by the names of their roles. */
  const whoMay = (action: string, queue: string) =>
    ofType(graph, ROLE)
      .filter((role) =>
        statementsOf(role).some(({ Action, Resource }) => Action.includes(action) && Resource.includes(queue)),
      )
      .map(({ name }) => name)

  test('the queue hides a message for longer than its worker may take, and gives it up after five tries', () => {
    const queue = the(graph, QUEUE, 'CheckQueue')
    const { timeout } = the(graph, FUNCTION, 'CheckBucket')
    expect(queue).toMatchObject({ sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 })
    expect(queue['visibilityTimeoutSeconds']).toBeGreaterThanOrEqual(Number(timeout) * 1.2)
    expect(JSON.parse(String(queue['redrivePolicy']))).toEqual({
      deadLetterTargetArn: queueArn(graph, 'CheckDeadLetters'),
      maxReceiveCount: 5,
    })
    expect(the(graph, QUEUE, 'CheckDeadLetters')).toMatchObject({
      sqsManagedSseEnabled: true,
      messageRetentionSeconds: 14 * 24 * 60 * 60,
    })
  })

  test('the worker is given one message at a time, and four at once', () => {
    expect(the(graph, FUNCTION, 'CheckBucket')).toMatchObject({ memorySize: 512, timeout: 900 })
    const mapping = the(graph, 'aws:lambda/eventSourceMapping:EventSourceMapping', 'CheckSubscriber')
    expect(mapping).toMatchObject({
      batchSize: 1,
      eventSourceArn: queueArn(graph, 'CheckQueue'),
      scalingConfig: { maximumConcurrency: 4 },
    })
    expect(mapping['functionName']).toMatch(/-CheckBucketFunction-\w+$/)
  })

  test('only assess hands work out, only the worker takes it, and dead letters are nobody’s', () => {
    const queue = queueArn(graph, 'CheckQueue')
    expect(whoMay('sqs:SendMessage', queue)).toEqual(['AssessRole'])
    expect(whoMay('sqs:ReceiveMessage', queue)).toEqual(['CheckBucketRole'])
    expect(whoMay('sqs:DeleteMessage', queue)).toEqual(['CheckBucketRole'])
    expect(whoMay('sqs:ReceiveMessage', queueArn(graph, 'CheckDeadLetters'))).toEqual([])
    const { variables } = the(graph, FUNCTION, 'Assess')['environment'] as { variables: Record<string, string> }
    expect(variables['CHECK_QUEUE_URL']).toMatch(/^https:.*-CheckQueue-\w+$/)
  })

  test('only the worker adds to the evidence, and nobody reads or removes it', () => {
    const { variables } = the(graph, FUNCTION, 'CheckBucket')['environment'] as { variables: Record<string, string> }
    const bucket = `arn:aws:s3:::${variables['EVIDENCE_BUCKET']}`
    const inBucket = ofType(graph, ROLE).flatMap((role) =>
      statementsOf(role)
        .filter(({ Resource }) => Resource.some((arn) => arn.startsWith(bucket)))
        .map(({ Action }) => [role.name, Action]),
    )
    expect(inBucket).toEqual([['CheckBucketRole', ['s3:PutObject']]])
    const withKeys = ofType(graph, ROLE).flatMap((role) => actionsOf(role, 'kms').map((action) => [role.name, action]))
    expect(withKeys).toEqual(stage === 'production' ? [['CheckBucketRole', 'kms:GenerateDataKey']] : [])
  })

  test('what the worker keeps lies where it may put it', async () => {
    const names: string[] = []
    await keep({ put: async (name) => void names.push(name), get: async () => undefined }, 'evidence')
    const { variables } = the(graph, FUNCTION, 'CheckBucket')['environment'] as { variables: Record<string, string> }
    const put = { Action: ['s3:PutObject'], Resource: [`arn:aws:s3:::${variables['EVIDENCE_BUCKET']}/${names[0]}`] }
    expect(lieWithin(statementsOf(roleOf(graph, 'CheckBucket')), put)).toBe(true)
    const elsewhere = { ...put, Resource: [`arn:aws:s3:::${variables['EVIDENCE_BUCKET']}/heads/2026-11-24`] }
    expect(lieWithin(statementsOf(roleOf(graph, 'CheckBucket')), elsewhere)).toBe(false)
  })
})

test('somebody’s own stage has a bucket for evidence that is closed and goes away; production makes none', () => {
  expect(the(own, BUCKET, 'Evidence')).toMatchObject({ forceDestroy: true })
  const closed = the(own, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'Evidence')
  expect(closed).toMatchObject({ blockPublicPolicy: true })
  expect(ofType(production, BUCKET).filter(({ name }) => name.startsWith('Evidence'))).toEqual([])
})

/** Where a function says what an alarm counts. */
const SAYS: Record<string, string> = {
  Auth: 'functions/auth/better-auth.ts',
  CheckBucket: 'functions/queue/check-bucket.ts',
  Search: 'functions/search.ts',
  Worker: 'functions/worker/run.ts',
}

describe('in production', () => {
  test('what the alarms count are lines that the worker logs', async () => {
    const filters = ofType(production, 'aws:cloudwatch/logMetricFilter:LogMetricFilter').map(({ inputs }) => inputs)
    const logs = filters.map(({ logGroupName }) => String(logGroupName).replace('/etalase/production/', ''))
    expect(logs.toSorted()).toEqual(['Auth', 'CheckBucket', 'CheckBucket', 'Search', 'Worker'])
    for (const { pattern, logGroupName, metricTransformation } of filters) {
      const message = /^\{ \$\.message = "(.+)" \}$/.exec(String(pattern))?.[1]
      const log = String(logGroupName).replace('/etalase/production/', '')
      expect(await readFile(path.join(ROOT, SAYS[log] ?? ''), 'utf8'), log).toContain(`'${message}'`)
      const { name, namespace } = metricTransformation as { name: string; namespace: string }
      const counting = ofType(production, 'aws:cloudwatch/metricAlarm:MetricAlarm').filter(
        ({ inputs }) => inputs['metricName'] === name && inputs['namespace'] === namespace,
      )
      expect(counting, name).toHaveLength(1)
    }
    expect(ofType(own, 'aws:cloudwatch/logMetricFilter:LogMetricFilter')).toEqual([])
  })

  test.each([
    [
      'check-missing',
      { comparisonOperator: 'LessThanThreshold', datapointsToAlarm: 26, treatMissingData: 'breaching' },
    ],
    [
      'recount-missing',
      { comparisonOperator: 'LessThanThreshold', datapointsToAlarm: 26, treatMissingData: 'breaching' },
    ],
    [
      'publish-missing',
      { comparisonOperator: 'LessThanThreshold', datapointsToAlarm: 26, treatMissingData: 'breaching' },
    ],
    ['unit-not-judged', { datapointsToAlarm: 1, treatMissingData: 'notBreaching' }],
  ])('%s looks at more than a day, hour by hour, so that a night that begins later rings nothing', (name, ringing) => {
    const alarm = the(production, 'aws:cloudwatch/metricAlarm:MetricAlarm', name)
    expect(alarm).toMatchObject({ ...ringing, statistic: 'Sum', threshold: 1, period: 3600, evaluationPeriods: 26 })
  })

  test('what each role is given lies within the foundation’s boundary, under which it would be worth nothing else', () => {
    const allowed = boundary()
    const asked = ofType(production, ROLE).flatMap((role) =>
      statementsOf(role)
        .filter(({ Effect }) => Effect === 'Allow')
        .map(({ Action, Resource }) => ({
          role: role.name,
          Action,
          // The table as the foundation calls it; the evaluation is told another name.
          Resource: Resource.map((arn) => arn.replace(/table\/told-table-[a-z-]+/, 'table/etalase-production')),
        })),
    )
    expect(asked.length).toBeGreaterThan(30)
    expect(asked.filter((each) => !lieWithin(allowed, each))).toEqual([])
  })

  test.each([
    ['s3:DeleteObject', 'arn:aws:s3:::told-evidence-bucket/evidence/00/0.json.gz'],
    ['s3:PutObject', 'arn:aws:s3:::told-evidence-bucket/heads/2026-11-24'],
    ['sqs:ReceiveMessage', 'arn:aws:sqs:ap-southeast-3:123456789012:etalase-production-CheckDeadLettersQueue-a'],
    ['sqs:ReceiveMessage', 'arn:aws:sqs:ap-southeast-3:123456789012:etalase-production-RenderDeadLettersQueue-a'],
    ['sqs:PurgeQueue', 'arn:aws:sqs:ap-southeast-3:123456789012:etalase-production-CheckQueue-a'],
    ['s3:DeleteObject', 'arn:aws:s3:::etalase-foundation-production-pages-copy/index.html'],
    ['s3:PutBucketPolicy', 'arn:aws:s3:::etalase-production-pagesbucket-a'],
    ['dynamodb:UpdateItem', 'arn:aws:dynamodb:ap-southeast-3:123456789012:table/etalase-production'],
    ['dynamodb:BatchWriteItem', 'arn:aws:dynamodb:ap-southeast-3:123456789012:table/etalase-production'],
    ['s3:DeleteObject', 'arn:aws:s3:::etalase-production-filesbucket-a/result'],
  ])('the boundary does not let a function %s on %s', (action, resource) => {
    expect(lieWithin(boundary(), { Action: [action], Resource: [resource] })).toBe(false)
  })
})
