// The most that any function of the application may ever do: the boundary of every role that the deploy role creates.
import { ArnFormat, type Stack } from 'aws-cdk-lib'
import { Effect, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { deleting, tableStatements } from '../access.ts'
import { APP, namePrefix, type SharedStage } from '../names.ts'
import { acknowledgeWildcards } from './nag.ts'
import { tableArns } from './table.ts'

/** ARNs: of the evidence that findings rest on, of the key that it lies under, of what mail is sent as. */
type Reach = { stage: SharedStage; evidence: string; key: string; mail: string[] }

export function functionBoundary(stack: Stack, { stage, evidence, key, mail }: Reach): ManagedPolicy {
  const prefix = namePrefix(stage)
  const tables = tableArns(stack, stage)
  const pages = pagesArns(stack, stage)
  const papers = bucketArns(stack, stage, 'papers')
  const files = bucketArns(stack, stage, 'files')
  const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources })
  const statements = [
    ...tableStatements('seal', tables, `${tables}/index/*`).map(asStatement),
    // The sign-in alone may delete, and only what is its own.
    asStatement(deleting(tables)),
    allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      `${tables}/stream/*`,
    ),
    // What is locked there stays readable and is never removed.
    allow(['s3:GetObject', 's3:PutObject'], evidence),
    // Published pages come and go; nothing else in the account may be removed.
    allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], `${pages}/*`),
    allow(['s3:ListBucket'], pages),
    // Papers of owners, and the files of jobs.
    allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], `${papers}/papers/*`),
    allow(['s3:GetObject', 's3:PutObject'], `${files}/*`),
    allow(['s3:ListBucket'], papers, files),
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], key),
    allow(['ses:SendEmail'], ...mail),
    allow(['sqs:SendMessage'], stack.formatArn({ service: 'sqs', resource: `${prefix}*` })),
    // Of the queues only these are worked off; dead letters wait for a person.
    allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      ...['CheckQueue*', 'RenderQueue*', 'JobsQueue*'].map((queue) =>
        stack.formatArn({ service: 'sqs', resource: `${prefix}${queue}` }),
      ),
    ),
    allow(
      ['lambda:InvokeFunction'],
      stack.formatArn({
        service: 'lambda',
        resource: 'function',
        resourceName: `${prefix}*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ),
    allow(
      ['logs:CreateLogStream', 'logs:PutLogEvents'],
      stack.formatArn({
        service: 'logs',
        resource: 'log-group',
        resourceName: `/${APP}/${stage}/*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ),
  ]
  const boundary = new ManagedPolicy(stack, 'FunctionBoundary', {
    managedPolicyName: `${APP}-function-boundary-${stage}`,
    description: 'The most that a function of Etalase may do',
    statements,
  })
  acknowledgeWildcards(
    boundary,
    statements,
    'A boundary grants nothing: it names what the roles under it may at most be given.',
  )
  return boundary
}

/** The bucket of published pages, as SST calls it in this stage. */
export function pagesArns(stack: Stack, stage: SharedStage): string {
  return bucketArns(stack, stage, 'pages')
}

function bucketArns(stack: Stack, stage: SharedStage, name: string): string {
  return `arn:${stack.partition}:s3:::${namePrefix(stage)}${name}*`
}

function asStatement({
  actions,
  resources,
  ...rest
}: ReturnType<typeof tableStatements<string>>[number]): PolicyStatement {
  const conditions = 'conditions' in rest ? rest.conditions : []
  return new PolicyStatement({
    effect: 'effect' in rest ? Effect.DENY : Effect.ALLOW,
    actions,
    resources,
    conditions: Object.fromEntries(conditions.map(({ test, variable, values }) => [test, { [variable]: values }])),
  })
}
