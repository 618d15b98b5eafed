// The foundation's template: what must never be lost is guarded, and it is the one table that everything else knows.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEALED_PREFIX, SIGN_IN_PREFIXES, TABLE } from '../../core/table/definition.ts'
import { FoundationStack } from '../../infra/foundation/foundation-stack.ts'
import { settingsOf } from '../../infra/foundation/settings.ts'
import { namePrefix, PARAMETER_KEYS, parameterName } from '../../infra/names.ts'
import { readRunbooks } from './support/runbooks.ts'

const SAID = {
  stage: 'production',
  repository: 'kabupaten-bekasi/etalase',
  mailFrom: 'etalase@example.go.id',
  alarmEmail: 'petugas@example.go.id',
}

type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string }
type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: object }

let folder: string
let stack: FoundationStack
let template: Template

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etalase-foundation-'))
  const made = foundation(SAID)
  made.app.synth()
  stack = made.stack
  template = Template.fromStack(stack)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

function foundation(context: Record<string, string>, outdir = folder) {
  const app = new App({ context, outdir, analyticsReporting: false })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { app, stack: new FoundationStack(app, settingsOf(app)) }
}

function resources(type: string): Resource[] {
  return Object.values(template.findResources(type)) as Resource[]
}

function one(type: string): Resource {
  const [resource, ...more] = resources(type)
  if (resource === undefined || more.length > 0) throw new Error(`there is not one ${type}`)
  return resource
}

function statementsOf(type: string): Statement[] {
  return resources(type).flatMap(
    ({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement,
  )
}

/** What may be removed from. */
const OURS = /:s3:::(etalase-production-(pages\*|papers\*\/papers\/)|sst-(state|asset)-\*)/

describe('the table', () => {
  test('has the keys, the five indexes, the expiry and the stream of the one definition', () => {
    const { Properties: table } = one('AWS::DynamoDB::Table')
    const key = (partitionKey: string, sortKey: string) => [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ]
    expect(table['KeySchema']).toEqual(key(TABLE.partitionKey, TABLE.sortKey))
    expect(table['GlobalSecondaryIndexes']).toEqual(
      TABLE.indexes.map(({ name, partitionKey, sortKey }) => ({
        IndexName: name,
        KeySchema: key(partitionKey, sortKey),
        Projection: { ProjectionType: 'ALL' },
      })),
    )
    expect(TABLE.indexes).toHaveLength(5)
    expect(table['TimeToLiveSpecification']).toEqual({ AttributeName: TABLE.expiry, Enabled: true })
    expect(table['StreamSpecification']).toEqual({ StreamViewType: TABLE.stream })
  })

  test('is kept, recoverable to any second of 35 days, paid by the request, under AWS’s own key', () => {
    const table = one('AWS::DynamoDB::Table')
    expect(table.DeletionPolicy).toBe('Retain')
    expect(table.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: false },
    })
  })

  test('is backed up every day and every month into a vault that is kept and locked', () => {
    expect(one('AWS::Backup::BackupVault')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { LockConfiguration: { MinRetentionDays: 7 } },
    })
    template.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({ ScheduleExpressionTimezone: 'Asia/Jakarta', Lifecycle: { DeleteAfterDays: 35 } }),
          Match.objectLike({ ScheduleExpressionTimezone: 'Asia/Jakarta', Lifecycle: { DeleteAfterDays: 400 } }),
        ],
      },
    })
  })
})

test('the evidence is versioned, locked for five years in governance mode, encrypted with a key of its own, and kept', () => {
  template.hasResource('AWS::S3::Bucket', {
    DeletionPolicy: 'Retain',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1825 } } },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() } },
        ],
      },
    },
  })
  expect(one('AWS::KMS::Key')).toMatchObject({ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } })
})

describe('the rights', () => {
  /** What the deploy role and the functions may do at most, one action on one resource each. */
  const allowed = () =>
    [...statementsOf('AWS::IAM::Policy'), ...statementsOf('AWS::IAM::ManagedPolicy')]
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => [Resource].flat().map((on) => ({ action, on: JSON.stringify(on) }))),
      )

  test('grant no dynamodb:* and no Scan, and nobody may end a lock of the evidence', () => {
    const actions = allowed().map(({ action }) => action)
    expect(actions).not.toContain('*')
    expect(actions).not.toContain('dynamodb:*')
    expect(actions).not.toContain('dynamodb:Scan')
    expect(actions.filter((action) => /^s3:(Bypass|PutObjectRetention)/.test(action))).toEqual([])
  })

  test('to remove from a bucket end at the published pages, an owner’s papers, and what SST keeps for itself', () => {
    const removing = allowed().filter(({ action }) => /^s3:(\*|Delete)/.test(action))
    expect(removing.map(({ action }) => action)).toContain('s3:DeleteObject')
    expect(removing.filter(({ on }) => !OURS.test(on))).toEqual([])
  })

  test('to change a distribution are for those that carry the tags of the stage', () => {
    const statements = statementsOf('AWS::IAM::Policy').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('distribution/'),
    )
    const untagged = statements.filter(({ Condition }) => Condition === undefined).flatMap(({ Action }) => Action)
    expect(untagged).toEqual(['cloudfront:CreateDistribution'])
    const changing = statements.find(({ Action }) => [Action].flat().includes('cloudfront:UpdateDistribution'))
    expect(changing?.Condition).toEqual({
      StringEquals: { 'aws:ResourceTag/app': 'etalase', 'aws:ResourceTag/stage': 'production' },
    })
  })

  test('to delete an item are the sign-in’s, for keys that are its own', () => {
    const deleting = statementsOf('AWS::IAM::ManagedPolicy').filter(
      ({ Effect, Action }) => Effect === 'Allow' && [Action].flat().includes('dynamodb:DeleteItem'),
    )
    expect(deleting).toEqual([
      expect.objectContaining({
        Action: 'dynamodb:DeleteItem',
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': SIGN_IN_PREFIXES.map((prefix) => `${prefix}*`) },
        },
      }),
    ])
  })

  test('of every function end where an item is sealed', () => {
    const denied = statementsOf('AWS::IAM::ManagedPolicy').filter(({ Effect }) => Effect === 'Deny')
    expect(denied).toEqual([
      expect.objectContaining({
        Action: expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']),
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`${SEALED_PREFIX}*`] } },
      }),
    ])
  })

  test('to deploy belong to one environment of one repository, and reach neither the table’s items nor wider roles', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      RoleName: 'etalase-deploy-production',
      AssumeRolePolicyDocument: {
        Statement: [
          Match.objectLike({
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: Match.objectLike({
                'token.actions.githubusercontent.com:sub': `repo:${SAID.repository}:environment:production`,
              }),
            },
          }),
        ],
      },
    })
    const statements = statementsOf('AWS::IAM::Policy')
    const table = statements.flatMap(({ Action }) => Action).filter((action) => action.startsWith('dynamodb:'))
    expect(table.filter((action) => !/^dynamodb:(Describe|ListTags)/.test(action))).toEqual([])
    const creating = statements.filter(({ Action }) => [Action].flat().includes('iam:CreateRole'))
    expect(creating).toHaveLength(1)
    expect(creating[0]?.Condition).toHaveProperty(['StringEquals', 'iam:PermissionsBoundary'])
    expect(JSON.stringify(creating[0]?.Resource)).toContain(`:role/${namePrefix('production')}*`)
    expect('etalase-deploy-production'.startsWith(namePrefix('production'))).toBe(false)
  })

  test('fit into what IAM takes', () => {
    const length = (type: string) => JSON.stringify(statementsOf(type)).length
    expect(length('AWS::IAM::Policy')).toBeLessThan(10_240)
    expect(length('AWS::IAM::ManagedPolicy')).toBeLessThan(6_144)
  })
})

test('every parameter that the application may read is told', () => {
  const names = resources('AWS::SSM::Parameter').map(({ Properties }) => Properties['Name'])
  expect(names.toSorted()).toEqual(PARAMETER_KEYS.map((key) => parameterName('production', key)).toSorted())
})

test('every alarm goes to the topic and names a page that is there', async () => {
  const runbooks = await readRunbooks()
  const alarms = resources('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
  expect(alarms.map((alarm) => alarm['AlarmName'])).toHaveLength(3)
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: 'sns:Publish',
        }),
      ]),
    },
  })
  for (const alarm of alarms) {
    expect(runbooks).toContain(/Runbook: (\S+\.md)$/.exec(String(alarm['AlarmDescription']))?.[1])
    expect(alarm['AlarmActions']).toHaveLength(1)
  }
})

test('throttling of any request that the functions make is seen, also where the others are not throttled', () => {
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmName: 'etalase-foundation-production-table-throttled',
    Metrics: Match.arrayWith([
      Match.objectLike({
        Expression: 'FILL(getitem, 0) + FILL(query, 0) + FILL(putitem, 0) + FILL(transactwriteitems, 0)',
      }),
    ]),
  })
})

describe('the checks of AWS Solutions', () => {
  test('find nothing that has no reason', async () => {
    const report: unknown = JSON.parse(await readFile(path.join(folder, 'validation-report.json'), 'utf8'))
    expect(report).toMatchObject({ pluginReports: [] })
  })

  test('would find an open bucket', () => {
    const planted = foundation(SAID, path.join(folder, 'planted'))
    new Bucket(planted.stack, 'Planted')
    expect(() => planted.app.synth()).toThrow(/AwsSolutions-S10/)
  })
})

test('the stack can’t be deleted by mistake', () => {
  expect(stack.terminationProtection).toBe(true)
})

test.each([
  [{ ...SAID, stage: 'dev-x' }, /for production or staging, not for "dev-x"/],
  [{ ...SAID, repository: 'etalase' }, /^Say repository/],
  [{ ...SAID, mailFrom: 'example.go.id' }, /^Say mailFrom/],
])('what is missing or wrong is said: %#', (said, sentence) => {
  expect(() => foundation(said)).toThrow(sentence)
})
