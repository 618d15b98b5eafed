// Publishing as it is deployed: the bucket and who may write there, what the pages need beside it, and what wakes the renderer.
import { beforeAll, describe, expect, test } from 'vitest'
import { touchedBy } from '../../core/publish/touched.ts'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { databaseOf } from '../../core/table/client.ts'
import { servicesOf } from '../../core/table/service.ts'
import { JOB_WAITING, SHOWN } from '../../infra/stream-filters.ts'
import { sharePicture } from '../../web/data/share.ts'
import { FORMS_SCRIPT } from '../../web/parts/form-frame.tsx'
import { FAVICON } from '../../web/parts/head.tsx'
import { OFFLINE_WORKER } from '../../web/parts/search-form.tsx'
import {
  bothStages,
  FORMS_SECRET,
  FUNCTION,
  type Graph,
  ofType,
  queueArn,
  ROLE,
  statementsOf,
  the,
  variablesOf,
} from './support/graph.ts'

const MAPPING = 'aws:lambda/eventSourceMapping:EventSourceMapping'
const OBJECT = 'aws:s3/bucketObjectv2:BucketObjectv2'

let own: Graph
let production: Graph

beforeAll(async () => {
  ;({ own, production } = await bothStages())
}, 300_000)

describe.each(['dev-x', 'production'])('in %s', (stage) => {
  let graph: Graph
  let bucket: string
  beforeAll(() => {
    graph = stage === 'production' ? production : own
    bucket = String(the(graph, 'aws:s3/bucket:Bucket', 'Pages')['bucket'])
  })

  test('the bucket is closed: this account’s CDN reads objects, nobody lists, nobody comes without TLS', () => {
    expect(the(graph, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'Pages')).toMatchObject({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    })
    const { policy } = the(graph, 'aws:s3/bucketPolicy:BucketPolicy', 'Pages')
    const { Statement } = JSON.parse(String(policy)) as { Statement: Record<string, unknown>[] }
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      {
        Effect: 'Allow',
        Principal: [{ type: 'Service', identifiers: ['cloudfront.amazonaws.com'] }],
        Action: ['s3:GetObject'],
        Resource: [`arn:aws:s3:::${bucket}/*`],
        Condition: { ArnLike: { 'aws:SourceArn': ['arn:aws:cloudfront::123456789012:distribution/*'] } },
      },
    ])
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': ['false'] } } }),
    )
  })

  test('only who publishes, the search and the taker of pictures touch the bucket, and may do no more than that', () => {
    const touching = ofType(graph, ROLE).flatMap((role) =>
      statementsOf(role)
        .filter(({ Resource }) => Resource.some((arn) => arn.startsWith(`arn:aws:s3:::${bucket}`)))
        .map(({ Action, Resource }) => ({ role: role.name, Action, Resource })),
    )
    const publishing = (role: string) => [
      { role, Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], Resource: [`arn:aws:s3:::${bucket}/*`] },
      { role, Action: ['s3:ListBucket'], Resource: [`arn:aws:s3:::${bucket}`] },
    ]
    const byRole = (a: { role: string }, b: { role: string }) => a.role.localeCompare(b.role)
    const snapshots = (role: string, Action: string[]) => [
      { role, Action, Resource: [`arn:aws:s3:::${bucket}/search/*`] },
      { role, Action: ['s3:ListBucket'], Resource: [`arn:aws:s3:::${bucket}`] },
    ]
    expect(touching.toSorted(byRole)).toEqual([
      ...snapshots('IndexSearchRole', ['s3:GetObject', 's3:PutObject']),
      {
        role: 'MediaRole',
        Action: ['s3:PutObject', 's3:DeleteObject'],
        Resource: [`arn:aws:s3:::${bucket}/foto/*`],
      },
      ...publishing('PublishAllRole'),
      ...publishing('RenderPagesRole'),
      ...snapshots('SearchRole', ['s3:GetObject']),
    ])
    for (const name of ['PublishAll', 'RenderPages']) expect(variablesOf(graph, name)['PAGES_BUCKET']).toBe(bucket)
  })

  test('papers lie in a closed bucket that the taker of pictures alone reads and writes', () => {
    const papers = String(the(graph, 'aws:s3/bucket:Bucket', 'Papers')['bucket'])
    expect(variablesOf(graph, 'Media')).toMatchObject({ PAGES_BUCKET: bucket, PAPERS_BUCKET: papers })
    expect(the(graph, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'Papers')).toMatchObject({
      blockPublicPolicy: true,
      restrictPublicBuckets: true,
    })
    const { policy } = the(graph, 'aws:s3/bucketPolicy:BucketPolicy', 'Papers')
    const { Statement } = JSON.parse(String(policy)) as { Statement: Record<string, unknown>[] }
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([])
    const touching = ofType(graph, ROLE).flatMap((role) =>
      statementsOf(role)
        .filter(({ Resource }) => Resource.some((arn) => arn.startsWith(`arn:aws:s3:::${papers}`)))
        .map(({ Action, Resource }) => ({ role: role.name, Action, Resource })),
    )
    expect(touching).toEqual([
      {
        role: 'MediaRole',
        Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        Resource: [`arn:aws:s3:::${papers}/papers/*`],
      },
      { role: 'MediaRole', Action: ['s3:ListBucket'], Resource: [`arn:aws:s3:::${papers}`] },
    ])
  })

  test('the forms, the notices, the papers and the sessions of confirm links know the secret of their links, the site and the stylesheet, and nobody else does', () => {
    const knowing = ofType(graph, FUNCTION).filter(({ inputs }) =>
      JSON.stringify(inputs['environment'] ?? {}).includes(FORMS_SECRET),
    )
    // A stage of one's own sends no mail.
    const mailing = stage === 'production' ? ['DeliverNotices'] : []
    const wanted = ['Confirm', ...mailing, 'Forms', 'Media', 'Worker']
    expect(knowing.map(({ name }) => name.replace(/Function$/, '')).toSorted()).toEqual(wanted)
    const site = variablesOf(graph, 'PublishAll')['SITE_ORIGIN']
    expect(site).toMatch(/^https:\/\//)
    for (const name of wanted) expect(variablesOf(graph, name)['PUBLIC_ORIGINS']).toBe(site)
    for (const name of ['Confirm', 'Forms', 'Media'])
      expect(variablesOf(graph, name)['STYLES_HREF']).toBe(variablesOf(graph, 'RenderPages')['STYLES_HREF'])
  })

  test('the stylesheet lies there for a year under its hash, as the pages name it, and the icon under its name', () => {
    const sheet = the(graph, OBJECT, 'Stylesheet')
    expect(sheet).toMatchObject({
      bucket,
      contentType: 'text/css; charset=utf-8',
      cacheControl: 'public, max-age=31536000, immutable',
    })
    expect(sheet['key']).toMatch(/^assets\/styles\.[0-9a-f]{12}\.css$/)
    expect(String(sheet['content']).length).toBeGreaterThan(10_000)
    for (const name of ['PublishAll', 'RenderPages']) {
      expect(variablesOf(graph, name)['STYLES_HREF']).toBe(`/${sheet['key']}`)
    }
    expect(the(graph, OBJECT, 'Icon')).toMatchObject({ bucket, key: FAVICON.slice(1), contentType: 'image/svg+xml' })
    const script = the(graph, OBJECT, 'FormsScript')
    expect(script).toMatchObject({ bucket, key: FORMS_SCRIPT.slice(1), contentType: 'text/javascript; charset=utf-8' })
  })

  test('what keeps visited pages lies at the root, because it answers for all of them, and is asked for anew', () => {
    const worker = the(graph, OBJECT, 'OfflineWorker')
    expect(`/${worker['key']}`).toBe(OFFLINE_WORKER)
    expect(worker).toMatchObject({ bucket, contentType: 'text/javascript; charset=utf-8', cacheControl: 'no-cache' })
  })

  test('the pictures beside a shared link lie there for a day under their names', () => {
    const pictures = ofType(graph, OBJECT).filter(({ name }) => name.startsWith('Picture-'))
    expect(pictures.map(({ inputs }) => `/${inputs['key']}`).toSorted()).toEqual(
      [undefined, ...CATEGORY_IDS].map(sharePicture).toSorted(),
    )
    for (const { inputs } of pictures)
      expect(inputs).toMatchObject({ bucket, contentType: 'image/png', cacheControl: 'public, max-age=86400' })
  })

  test('a change of what a page shows invokes the marking, and nothing else does', () => {
    const { filters } = the(graph, MAPPING, 'SubscriberPages')['filterCriteria'] as { filters: { pattern: string }[] }
    const entity = { __edb_e__: { S: SHOWN } }
    expect(filters.map(({ pattern }) => JSON.parse(pattern) as unknown)).toEqual([
      { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: entity } },
      { eventName: ['REMOVE'], dynamodb: { OldImage: entity } },
      // The same consumer hands out jobs: a shard bears two.
      JOB_WAITING,
    ])
  })

  test('marking wakes the renderer by its queue, which gathers a wave and gives up after an hour', () => {
    const queue = queueArn(graph, 'RenderQueue')
    const may = (action: string) =>
      ofType(graph, ROLE)
        .filter((role) =>
          statementsOf(role).some(({ Action, Resource }) => Action.includes(action) && Resource.includes(queue)),
        )
        .map(({ name }) => name)
    expect([may('sqs:SendMessage'), may('sqs:ReceiveMessage')]).toEqual([['MarkDirtyRole'], ['RenderPagesRole']])
    expect(variablesOf(graph, 'MarkDirty')['RENDER_QUEUE_URL']).toMatch(/^https:.*-RenderQueue-\w+$/)
    const mapping = the(graph, MAPPING, 'RenderSubscriber')
    expect(mapping).toMatchObject({ eventSourceArn: queue, batchSize: 100, maximumBatchingWindowInSeconds: 2 })
    expect(mapping).toMatchObject({ scalingConfig: { maximumConcurrency: 2 } })
    const { visibilityTimeoutSeconds, redrivePolicy } = the(graph, 'aws:sqs/queue:Queue', 'RenderQueue')
    const { timeout } = the(graph, FUNCTION, 'RenderPages')
    expect(visibilityTimeoutSeconds).toBeGreaterThanOrEqual(Number(timeout) * 1.2)
    expect(JSON.parse(String(redrivePolicy))).toEqual({
      deadLetterTargetArn: queueArn(graph, 'RenderDeadLetters'),
      maxReceiveCount: 10,
    })
  })
})

test('the filter names the entities that touch a page, and no other', () => {
  const { entities } = servicesOf({ client: databaseOf({ region: 'ap-southeast-3' }), table: 'none' })
  const names = Object.values(entities).map(({ schema }) => schema.model.entity)
  const fields = { ikm: 'a', partner: 'b', kecamatan: 'c', category: 'd', unit: 'e' }
  const touching = names.filter(
    (name) => touchedBy({ before: undefined, after: { __edb_e__: name, ...fields } }).length > 0,
  )
  expect(touching.toSorted()).toEqual(SHOWN.toSorted())
})
