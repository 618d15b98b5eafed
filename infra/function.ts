// The one way to make a Lambda function: safe defaults, and a read-only table unless it is asked for.
import { type TableAccess, tableStatements } from './access.ts'
import { ESBUILD } from './bundling.ts'
import { sharedStage } from './stage.ts'
import { table } from './table.ts'

type FunctionArgs = sst.aws.FunctionArgs

export type Statement = {
  actions: string[]
  resources: $util.Input<string>[]
  conditions?: { test: string; variable: string; values: $util.Input<string>[] }[]
}

/** A request is answered within 29 s, so a function that serves one gives up before the gateway does. */
export const API_TIMEOUT = '28 seconds'

export type Options = {
  /** `functions/catalog.handler` */
  handler: string
  description: string
  timeout: NonNullable<FunctionArgs['timeout']>
  memory?: NonNullable<FunctionArgs['memory']>
  table?: TableAccess
  /** What it may do besides reading or writing the table and logging: narrow actions on named resources. */
  permissions?: Statement[]
  environment?: Record<string, $util.Input<string>>
  /** Packages with native code, by version: installed beside the bundle for the machine of the function. */
  packages?: Record<string, string>
  /** At most this many at once; none is reserved where nothing is said. */
  reserved?: number
  /** For what is invoked without anybody waiting: retries after the first try, and the queue for what failed for good. */
  asynchronous?: { retries: number; deadLetters: sst.aws.Queue }
}

export function lambda(name: string, options: Options): sst.aws.Function {
  const logs = new aws.cloudwatch.LogGroup(`${name}Log`, {
    name: `/${$app.name}/${$app.stage}/${name}`,
    retentionInDays: sharedStage === undefined ? 7 : 90,
  })
  const { asynchronous } = options
  return new sst.aws.Function(name, {
    handler: options.handler,
    description: options.description,
    runtime: 'nodejs24.x',
    architecture: 'arm64',
    memory: options.memory ?? '1024 MB',
    timeout: options.timeout,
    nodejs: {
      format: 'esm',
      minify: true,
      esbuild: ESBUILD,
      ...(options.packages === undefined ? {} : { install: options.packages }),
    },
    environment: { TABLE_NAME: table.name, ...options.environment },
    logging: { format: 'json', logGroup: logs.name },
    permissions: [
      ...tableStatements(options.table ?? 'read', table.arn, $interpolate`${table.arn}/index/*`),
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [$interpolate`${logs.arn}:*`] },
      ...(asynchronous ? [{ actions: ['sqs:SendMessage'], resources: [asynchronous.deadLetters.arn] }] : []),
      ...(options.permissions ?? []),
    ],
    ...(options.reserved === undefined ? {} : { concurrency: { reserved: options.reserved } }),
    ...(asynchronous ? { retries: asynchronous.retries } : {}),
    transform: {
      role: (role) => {
        // SST attaches a managed policy that may write to every log group of the account.
        role.managedPolicyArns = []
        // SST lets the whole account assume the role; only `sst dev`, which runs functions on a laptop, needs that.
        if (!$dev) role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' })
      },
      eventInvokeConfig: (config) => {
        if (asynchronous) config.destinationConfig = { onFailure: { destination: asynchronous.deadLetters.arn } }
      },
    },
  })
}
