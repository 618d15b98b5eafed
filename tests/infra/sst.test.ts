// What `sst deploy` would ask AWS for, evaluated once for somebody's own stage and once for production.
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CONTRACT } from '../../core/contract/contract.ts'
import { databaseOf } from '../../core/table/client.ts'
import { SEALED_PREFIX, SIGN_IN_PREFIXES, TABLE } from '../../core/table/definition.ts'
import { servicesOf } from '../../core/table/service.ts'
import { evidenceStore } from '../../infra/local/evidence.ts'
import { checkSchedule, schedulesOf } from '../../infra/local/schedule-list.ts'
import { namePrefix, PARAMETER_KEYS, parameterName } from '../../infra/names.ts'
import { API_LAMBDAS, ROUTES } from '../../infra/routes.ts'
import { type Bundle, bundles } from './support/bundle.ts'
import {
  AUTH_SECRET,
  actionsOf,
  CONFIRM_SECRET,
  doorsOf,
  FUNCTION,
  type Graph,
  graphOf,
  ofType,
  queueArn,
  ROLE,
  roleOf,
  statementsOf,
  the,
} from './support/graph.ts'
import { type Platform, packagesOf, pinnedPackages, platform } from './support/platform.ts'
import { readRunbooks, textOf } from './support/runbooks.ts'
import { typeErrors } from './support/types.ts'

const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITES = ['dynamodb:PutItem']
const CHANGES = ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'] as const
const READERS = ['Catalog', 'JobFiles']
/** Deletes what is its own. */
const SIGN_IN = 'Auth'
/** The search reads its own file. */
const APART = ['Search']
const WRITERS = [
  ...['Account', 'Assess', 'CheckBucket', 'DeliverNotices', 'Forms', 'Ikm', 'MarkDirty', 'Officer', 'Partner'],
  'Confirm',
  ...['Media', 'IndexSearch', 'LapseProposals', 'PublishAll', 'Recount', 'RefreshActivity', 'RenderPages', 'Worker'],
]
/** Who may add to what is sealed: an officer enacts, and the check finds. */
const SEALERS = ['CheckBucket', 'Officer']
/** Seconds, where it is not the 28 of the API. */
const TIMEOUTS: Record<string, number> = {
  Assess: 60,
  CheckBucket: 900,
  DeliverNotices: 120,
  IndexSearch: 600,
  LapseProposals: 300,
  MarkDirty: 60,
  PublishAll: 900,
  Recount: 300,
  RefreshActivity: 900,
  RenderPages: 300,
  Worker: 300,
}
/** Excel, PDF and its fonts are in the worker’s bundle alone: nobody waits while it starts. */
const LARGEST_WORKER_BUNDLE = 4096 * 1024
/** The client of a bucket and the writer of the template: nobody needs them to look around. */
const LARGEST_FILES_BUNDLE = 1344 * 1024
/** The sign-in carries its library, which is why it is a function of its own. */
const LARGEST_SIGN_IN_BUNDLE = 2048 * 1024
/** Somebody waits while a function of the API starts; nobody waits for the others. */
const LARGEST_API_BUNDLE = 900 * 1024
const LARGEST_BUNDLE = 1024 * 1024
/** Who draws holds every page in both languages, and the client of the pages bucket. */
const LARGEST_DRAWING_BUNDLE = 1200 * 1024
/** The night's makes the open data, the feeds and the sitemap as well (ADR 0014). */
const LARGEST_NIGHTLY_BUNDLE = 1280 * 1024
/** The client of the buckets and what stores files by it; the decoder itself lies beside (ADR 0020). */
const LARGEST_MEDIA_BUNDLE = 1300 * 1024
const DRAWERS = ['PublishAll', 'RenderPages']
const SCHEDULES = [
  { handler: 'functions/scheduled/assess.handler', schedule: 'cron(0 2 * * ? *)' },
  { handler: 'functions/scheduled/index-search.handler', schedule: 'rate(15 minutes)' },
  { handler: 'functions/scheduled/lapse-proposals.handler', schedule: 'cron(30 1 * * ? *)' },
  { handler: 'functions/scheduled/publish-all.handler', schedule: 'cron(40 3 * * ? *)' },
  { handler: 'functions/scheduled/recount.handler', schedule: 'cron(0 3 * * ? *)' },
  { handler: 'functions/scheduled/refresh-activity.handler', schedule: 'cron(15 3 ? * MON *)' },
]

let there: Platform
let own: Graph
let production: Graph
let made: Bundle[]

beforeAll(async () => {
  there = await platform()
  ;[own, production] = await Promise.all([graphOf('dev-x', { MAIL_FROM: 'dev@example.org' }), graphOf('production')])
  made = await bundles(production.builds, { TABLE_NAME: 'table' })
}, 300_000)

describe.each(['dev-x', 'production'])('in %s', (stage) => {
  let graph: Graph
  beforeAll(() => {
    graph = stage === 'production' ? production : own
  })

  test('every function is a Node.js 24 on arm64 that gives up in time and logs JSON for a while', () => {
    const functions = ofType(graph, FUNCTION)
    const expected = [...READERS, ...APART, ...WRITERS, SIGN_IN].map((name) => `${name}Function`)
    expect(functions.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
    for (const { name, inputs } of functions) {
      expect(inputs['runtime']).toBe('nodejs24.x')
      expect(inputs['architectures']).toEqual(['arm64'])
      expect(inputs['loggingConfig']).toMatchObject({ logFormat: 'JSON' })
      expect(inputs['timeout'], name).toBe(TIMEOUTS[name.replace('Function', '')] ?? 28)
    }
    for (const log of ofType(graph, 'aws:cloudwatch/logGroup:LogGroup')) {
      expect(log.inputs['retentionInDays'], log.name).toBe(stage === 'production' ? 90 : 7)
    }
  })

  test('no role may do more than it names: no wildcard action, no resource *, no Scan, nobody else’s policy', () => {
    for (const each of ofType(graph, ROLE)) {
      expect(each.inputs['managedPolicyArns'] ?? [], each.name).toEqual([])
      for (const { Action, Resource } of statementsOf(each)) {
        expect(
          Action.filter((action) => action.includes('*') || action === 'dynamodb:Scan'),
          each.name,
        ).toEqual([])
        expect(Resource, each.name).not.toContain('*')
      }
    }
  })

  test('a role is for its service alone', () => {
    for (const { name, inputs } of ofType(graph, ROLE)) {
      const trust = JSON.stringify(inputs['assumeRolePolicy'])
      const byTheClock = /(Nightly|Weekly|Quarterly)Role$/.test(name)
      expect(trust, name).toContain(byTheClock ? 'scheduler.amazonaws.com' : 'lambda.amazonaws.com')
      expect(trust, name).not.toContain('AWS')
    }
  })

  test.each(READERS)('%s only reads', (name) => {
    expect(actionsOf(roleOf(graph, name), 'dynamodb')).toEqual(READS)
  })

  test.each(APART)('%s knows the table by no right', (name) => {
    expect(actionsOf(roleOf(graph, name), 'dynamodb')).toEqual([])
  })

  test.each(WRITERS)('%s writes, and is kept from what is sealed', (name) => {
    const ofStream = /Stream|Shard|Records/
    const actions = actionsOf(roleOf(graph, name), 'dynamodb').filter((action) => !ofStream.test(action))
    expect(actions).toEqual([...READS, ...WRITES])
    const denied = statementsOf(roleOf(graph, name)).filter(({ Effect }) => Effect === 'Deny')
    expect(denied).toHaveLength(1)
    expect(denied[0]?.Condition).toEqual({
      'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`${SEALED_PREFIX}*`] },
    })
    expect(denied[0]?.Action).toEqual(expect.arrayContaining([...CHANGES]))
    const left = WRITES.filter((action) => !denied[0]?.Action.includes(action))
    expect(left).toEqual(SEALERS.includes(name) ? ['dynamodb:PutItem'] : [])
  })

  test('the sign-in writes, deletes what is its own, and is kept from what is sealed', () => {
    const role = roleOf(graph, SIGN_IN)
    expect(actionsOf(role, 'dynamodb')).toEqual([...READS, ...WRITES, 'dynamodb:DeleteItem'])
    const deleting = statementsOf(role).filter(
      ({ Effect, Action }) => Effect === 'Allow' && Action.includes(CHANGES[1]),
    )
    const values = SIGN_IN_PREFIXES.map((prefix) => `${prefix}*`)
    expect(deleting.map(({ Condition }) => Condition)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': values } },
    ])
    const [denied] = statementsOf(role).filter(({ Effect }) => Effect === 'Deny')
    expect(denied?.Action).toEqual(expect.arrayContaining([...CHANGES, ...WRITES]))
  })

  test('the secret of the sign-in is told to whoever asks who calls, and to nobody else', () => {
    const knowing = ofType(graph, FUNCTION).filter(({ inputs }) =>
      JSON.stringify(inputs['environment'] ?? {}).includes(AUTH_SECRET),
    )
    const audiences = ['Account', 'Partner', 'Ikm', 'Officer']
    const names = knowing.map(({ name }) => name.replace(/Function$/, ''))
    expect(names).toEqual(expect.arrayContaining([...audiences, SIGN_IN]))
    for (const name of ['Catalog', 'Search', 'Forms', 'Assess', 'DeliverNotices']) expect(names).not.toContain(name)
  })

  test('the secret of confirm links is told to whoever makes them, and to nobody else', () => {
    const knowing = ofType(graph, FUNCTION).filter(({ inputs }) =>
      JSON.stringify(inputs['environment'] ?? {}).includes(CONFIRM_SECRET),
    )
    const mailing = ofType(graph, FUNCTION).flatMap(({ name }) => (name === 'DeliverNoticesFunction' ? [name] : []))
    expect(knowing.map(({ name }) => name).toSorted()).toEqual(['ConfirmFunction', ...mailing])
  })

  test('the API has the doors of the table, each to its Lambda, and is asked no faster than it should', () => {
    const doors = doorsOf(graph)
    const byRoute = (a: { route: string }, b: { route: string }) => a.route.localeCompare(b.route)
    expect(doors.map(({ route, to }) => ({ route, to })).toSorted(byRoute)).toEqual([...ROUTES].toSorted(byRoute))
    for (const { integration } of doors) {
      expect(integration).toMatchObject({ payloadFormatVersion: '2.0', timeoutMilliseconds: 29_000 })
    }
    expect(the(graph, 'aws:apigatewayv2/stage:Stage')).toMatchObject({
      defaultRouteSettings: { throttlingBurstLimit: 200, throttlingRateLimit: 100 },
    })
    expect(the(graph, 'aws:apigatewayv2/api:Api')['corsConfiguration'] ?? {}).toEqual({})
  })

  test('each path of the contract leads to the Lambda of its audience', () => {
    const prefix = ({ route }: { route: string }) => route.replace('ANY ', '').replace('{proxy+}', '')
    const most = doorsOf(graph).toSorted((a, b) => prefix(b).length - prefix(a).length)
    for (const [name, { path: asked, audience }] of Object.entries(CONTRACT)) {
      const door = most.find((each) => asked.startsWith(prefix(each)))
      const handler = production.builds.find(({ functionID }) => functionID === door?.to)?.handler
      const apart = name.startsWith('search.') ? 'search' : 'catalog'
      const own = asked.includes('/confirm-links') ? 'confirm' : audience
      const signedIn = asked.includes('/job-files/') ? 'job-files' : own
      expect(handler, name).toBe(`functions/${audience === 'public' ? apart : signedIn}.handler`)
    }
  })

  test('the access log has no path, where a confirm link carries its secret', () => {
    const { format } = the(graph, 'aws:apigatewayv2/stage:Stage')['accessLogSettings'] as { format: string }
    expect(JSON.parse(format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' })
    expect(format).not.toMatch(/\$context\.path|\$request|querystring/i)
  })

  /** What runs by the clock, with the handler that it calls. */
  const scheduled = () =>
    ofType(graph, 'aws:scheduler/schedule:Schedule').map(({ inputs }) => {
      const target = inputs['target'] as { arn: string }
      const name = /-(\w+)Function-\w+$/.exec(target.arn)?.[1]
      const handler = graph.builds.find(({ functionID }) => functionID === name)?.handler
      return { handler, schedule: String(inputs['scheduleExpression']), inputs, target }
    })

  test('the schedules run by Jakarta’s clock, are tried again, and are not lost where they fail', () => {
    const queue = queueArn(graph, 'ScheduleDeadLetters')
    const byHandler = (a: { handler?: string | undefined }, b: { handler?: string | undefined }) =>
      (a.handler ?? '').localeCompare(b.handler ?? '')
    const found = scheduled().toSorted(byHandler)
    expect(found.map(({ handler, schedule }) => ({ handler, schedule }))).toEqual(SCHEDULES)
    for (const { inputs, target } of found) {
      expect(inputs['scheduleExpressionTimezone']).toBe('Asia/Jakarta')
      expect(target).toMatchObject({ retryPolicy: { maximumRetryAttempts: 3 }, deadLetterConfig: { arn: queue } })
    }
    const failing = ofType(graph, 'aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig')
    expect(failing).toHaveLength(SCHEDULES.length)
    for (const { name, inputs } of failing) {
      expect(inputs, name).toMatchObject({
        maximumRetryAttempts: 2,
        destinationConfig: { onFailure: { destination: queue } },
      })
    }
  })

  test('what the local machine runs by the clock it runs at the hours of the schedules', () => {
    const hours = new Map(
      scheduled().map(({ handler, schedule }) => {
        const [, minute = '', hour = ''] = /^cron\((\d+) (\d+) /.exec(schedule) ?? []
        const name = /\/([a-z-]+)\.handler$/.exec(String(handler))?.[1]
        return [name, `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`]
      }),
    )
    const services = servicesOf({ client: databaseOf({ region: 'ap-southeast-3' }), table: 'none' })
    const check = checkSchedule(services, '', evidenceStore(null))
    const publish = async () => ({ pages: 0, removed: 0, failed: 0 })
    const local = schedulesOf(services, check, publish).map(({ name, at }) => [name, at])
    expect(local.length).toBeGreaterThan(0)
    expect(local).toEqual(local.map(([name]) => [name, hours.get(name)]))
  })

  const MAPPING = 'aws:lambda/eventSourceMapping:EventSourceMapping'

  test('the notices’ consumer sees only new notices that wait', () => {
    const { filters } = the(graph, MAPPING, 'SubscriberNotices')['filterCriteria'] as { filters: { pattern: string }[] }
    const notices = { __edb_e__: { S: ['notice'] }, state: { S: ['waiting'] } }
    expect(filters.map(({ pattern }) => JSON.parse(pattern) as unknown)).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: notices } },
    ])
  })

  test('the stream has two consumers, as many as a shard bears', () => {
    const ofStream = ofType(graph, MAPPING).filter(({ inputs }) => /\/stream\//.test(String(inputs['eventSourceArn'])))
    expect(ofStream).toHaveLength(2)
  })

  test.each(['SubscriberNotices', 'SubscriberPages'])('%s reports what failed, and keeps what it gave up', (name) => {
    expect(the(graph, MAPPING, name)).toMatchObject({
      functionResponseTypes: ['ReportBatchItemFailures'],
      startingPosition: 'TRIM_HORIZON',
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 8,
      maximumRecordAgeInSeconds: 21_600,
      destinationConfig: { onFailure: { destinationArn: queueArn(graph, 'StreamDeadLetters') } },
    })
  })

  test('what has a physical name begins with the app and the stage, as the deploy role’s rights do', () => {
    const ours = /^aws:(lambda|iam|sqs|scheduler|cloudwatch|cloudfront)\//
    const named = graph.resources.filter(({ type, inputs }) => ours.test(type) && inputs['name'] !== undefined)
    expect(named.length).toBeGreaterThan(20)
    for (const { type, name, inputs } of named) {
      const begins = type.endsWith(':LogGroup')
        ? `^(/etalase/${stage}/|/aws/vendedlogs/apis/${namePrefix(stage)})`
        : `^${namePrefix(stage)}`
      expect(inputs['name'], name).toMatch(new RegExp(begins))
    }
  })
})

describe('somebody’s own stage', () => {
  test('goes away whole, asks nothing of a foundation and wakes nobody', () => {
    expect(own.app).toMatchObject({ removal: 'remove', protect: false })
    expect(own.parameters).toEqual([])
    expect(ofType(own, 'aws:cloudwatch/metricAlarm:MetricAlarm')).toEqual([])
  })

  test('has a table of the one definition', () => {
    const table = the(own, 'aws:dynamodb/table:Table')
    expect(table).toMatchObject({
      hashKey: TABLE.partitionKey,
      rangeKey: TABLE.sortKey,
      billingMode: 'PAY_PER_REQUEST',
      streamEnabled: true,
      streamViewType: TABLE.stream,
      ttl: { attributeName: TABLE.expiry, enabled: true },
    })
    expect(table['globalSecondaryIndexes']).toEqual(
      TABLE.indexes.map(({ name, partitionKey, sortKey }) => ({
        name,
        hashKey: partitionKey,
        rangeKey: sortKey,
        projectionType: 'ALL',
      })),
    )
  })
})

describe('production', () => {
  test('is kept, and protected from removal', () => {
    expect(production.app).toMatchObject({ removal: 'retain', protect: true })
  })

  test('finds the foundation’s table by name and makes none', () => {
    expect(ofType(production, 'aws:dynamodb/table:Table').map(({ id }) => id)).toEqual(['told-table-name'])
    const told = PARAMETER_KEYS.map((key) => parameterName('production', key))
    expect(production.parameters.filter((name) => !told.includes(name))).toEqual([])
    const { variables } = the(production, FUNCTION, 'Catalog')['environment'] as { variables: object }
    expect(variables).toMatchObject({
      TABLE_NAME: 'told-table-name',
      PUBLIC_ORIGINS: 'https://RouterDistribution.cloudfront.invalid',
    })
  })

  test('every role carries the foundation’s boundary', () => {
    for (const { name, inputs } of ofType(production, ROLE)) {
      expect(inputs['permissionsBoundary'], name).toMatch(/told-deploy-function-boundary-arn$/)
    }
  })

  test('mail is sent as the foundation’s identity and as nobody else', () => {
    const sending = statementsOf(roleOf(production, 'DeliverNotices')).filter(({ Action }) =>
      Action.some((action) => action.startsWith('ses:')),
    )
    expect(sending).toHaveLength(1)
    expect(sending[0]?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': ['told-mail-from'] } })
  })

  test('every alarm wakes somebody and names a page; every page has its alarm', async () => {
    const alarms = ofType(production, 'aws:cloudwatch/metricAlarm:MetricAlarm').map(({ inputs }) => inputs)
    for (const alarm of alarms) expect(alarm['alarmActions']).toEqual([expect.stringMatching(/told-alarms-topic-arn$/)])
    const named = alarms.map(({ alarmDescription }) => /Runbook: (\S+\.md)$/.exec(String(alarmDescription))?.[1])
    const foundations = ['backup-failed', 'mail-bounces', 'table-throttled'].map((name) => `docs/runbooks/${name}.md`)
    expect([...named, ...foundations].toSorted()).toEqual((await readRunbooks()).toSorted())
  })

  test('every log, queue, function and schedule that a page names is there', async () => {
    const there = production.resources.map(({ inputs }) => String(inputs['name']))
    for (const page of await readRunbooks()) {
      const text = (await textOf(page)).replaceAll('STAGE', 'production')
      const named = text.match(/\/etalase\/production\/\w+|\betalase-production-[A-Z]\w+/g) ?? []
      for (const name of named) expect(there, page).toContainEqual(expect.stringMatching(`^${name}`))
    }
    expect(await textOf('docs/runbooks/recount-missing.md')).toContain('03:00, Asia/Jakarta')
    expect(await textOf('docs/runbooks/publish-missing.md')).toContain('03:40, Asia/Jakarta')
  })
})

describe('the bundles', () => {
  test('hold each function’s handler, made as it was asked for', () => {
    expect(made.map(({ name }) => name).toSorted()).toEqual([...READERS, ...APART, ...WRITERS, SIGN_IN].toSorted())
    for (const { handler, exports } of made) expect(exports, handler).toContain('handler')
    for (const { functionID, properties } of [...own.builds, ...production.builds]) {
      const options = {
        architecture: 'arm64',
        format: 'esm',
        minify: true,
        esbuild: { mainFields: ['module', 'main'] },
      }
      expect(properties, functionID).toMatchObject(options)
    }
  })

  test.each([...READERS, ...WRITERS])('%s stays small enough to start fast', (name) => {
    const bytes = made.find((bundle) => bundle.name === name)?.bytes
    expect(bytes).toBeGreaterThan(0)
    if (name === 'Media') return expect(bytes).toBeLessThanOrEqual(LARGEST_MEDIA_BUNDLE)
    const drawing = name === 'PublishAll' ? LARGEST_NIGHTLY_BUNDLE : LARGEST_DRAWING_BUNDLE
    const other = name === 'Worker' ? LARGEST_WORKER_BUNDLE : LARGEST_BUNDLE
    const largest = DRAWERS.includes(name) ? drawing : other
    const ofApi = name === 'JobFiles' ? LARGEST_FILES_BUNDLE : LARGEST_API_BUNDLE
    expect(bytes).toBeLessThanOrEqual(name in API_LAMBDAS ? ofApi : largest)
  })

  test('only the taker of pictures has a decoder, installed beside its bundle in the version that is tested here', async () => {
    const { dependencies } = JSON.parse(await textOf('package.json')) as { dependencies: Record<string, string> }
    for (const { functionID, properties } of production.builds) {
      const wanted = functionID === 'Media' ? { sharp: dependencies['sharp'] } : {}
      expect([functionID, properties.install ?? {}]).toEqual([functionID, wanted])
    }
    expect(the(production, FUNCTION, 'MediaFunction')['memorySize']).toBe(1769)
  })

  test('the sign-in carries its library, and no other function does', () => {
    const library = /node_modules\/(@?better-auth|@simplewebauthn)\//
    const carrying = made.filter(({ inputs }) => inputs.some((input) => library.test(input)))
    expect(carrying.map(({ name }) => name)).toEqual([SIGN_IN])
    expect(carrying[0]?.bytes).toBeLessThanOrEqual(LARGEST_SIGN_IN_BUNDLE)
  })

  test('carry no CommonJS build of the SDK, no full zod, and nothing that only a worker or a laptop needs', () => {
    const heavy = /node_modules\/(sharp|pdfmake|better-auth|read-excel-file|write-excel-file|aws-cdk-lib|sst|esbuild)\//
    // Bulk commits ask for whole batches, which no function is granted.
    const unwanted = [/\/dist-cjs\//, /\/zod\/v4\/classic\//, heavy, /^(infra|tests)\//, /^core\/table\/chunk\.ts$/]
    // The worker reads and writes what jobs are about; the files' Lambda writes the template.
    const own: Record<string, RegExp> = {
      Worker: /node_modules\/(pdfmake|(read|write)-excel-file)\//,
      JobFiles: /node_modules\/write-excel-file\//,
    }
    for (const { name, inputs } of made.filter((each) => each.name !== SIGN_IN)) {
      const foreign = inputs.filter((input) => own[name]?.test(input) !== true)
      expect(
        foreign.filter((input) => unwanted.some((pattern) => pattern.test(input))),
        name,
      ).toEqual([])
    }
  })
})

test('the types of sst.config.ts and infra/ hold against SST’s own, and a wrong one would be seen', async () => {
  const errors = await typeErrors(there)
  expect(errors.filter((line) => !line.startsWith('planted.ts'))).toEqual([])
  expect(errors).toHaveLength(2)
}, 120_000)

test('what is evaluated here is what SST would install', async () => {
  const pins = await pinnedPackages()
  const wanted = await packagesOf(path.join(there.home, '.sst/platform/package.json'))
  for (const [name, version] of Object.entries(pins)) expect(wanted[name]?.replace(/^v/, ''), name).toBe(version)
  expect(production.app.providers.aws).toMatchObject({ version: pins['@pulumi/aws'], region: 'ap-southeast-3' })
})
