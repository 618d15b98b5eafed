// What AWS would answer while sst.config.ts is evaluated: names and ARNs of the right shape, nothing else.

export const REGION = 'ap-southeast-3'
export const ACCOUNT = '123456789012'

/** A resource that was asked for; `id` where it exists already and is only looked up. */
export type Created = { type: string; name: string; inputs: Record<string, unknown>; id?: string }
/** A function that SST wanted built. */
export type Asked = { functionID: string; handler: string; runtime: string; properties: NodeProperties }
export type NodeProperties = {
  architecture: string
  format?: string
  minify?: boolean
  install?: Record<string, string>
  esbuild?: { mainFields?: string[]; keepNames?: boolean; external?: string[]; alias?: Record<string, string> }
}

type Statement = {
  effect?: string
  actions: string[]
  resources: string[]
  principals?: { type: string; identifiers: string[] }[]
  conditions?: { test: string; variable: string; values: string[] }[]
}

const ARNS: Record<string, (name: string) => string> = {
  'aws:dynamodb/table:Table': (name) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`,
  'aws:lambda/function:Function': (name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
  'aws:sqs/queue:Queue': (name) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`,
  'aws:cloudwatch/logGroup:LogGroup': (name) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${name}`,
  'aws:s3/bucket:Bucket': (name) => `arn:aws:s3:::${name}`,
  'aws:iam/role:Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
}

/** The ARN that a resource of this type and name is given. */
export function pretendedArn(type: string, name: string): string {
  return ARNS[type]?.(name) ?? `arn:aws:pretended:${REGION}:${ACCOUNT}:${name}`
}

export function creating(resources: Created[]) {
  return ({ type, name, inputs, id }: Created) => {
    resources.push({ type, name, inputs, ...(id ? { id } : {}) })
    const { bucket, configurationSetName, emailIdentity } = inputs
    const called = id || String(inputs['name'] ?? configurationSetName ?? emailIdentity ?? bucket ?? name)
    const arn = pretendedArn(type, called)
    const told = {
      arn,
      name: called,
      streamArn: `${arn}/stream/2026-01-01T00:00:00.000`,
      apiEndpoint: `https://${name}.invalid`,
      url: `https://sqs.invalid/${called}`,
      domainName: `${name}.cloudfront.invalid`,
      bucketRegionalDomainName: `${called}.s3.${REGION}.invalid`,
    }
    const secrets = { base64: 'AAAA', hex: '00', executionArn: `arn:aws:execute-api:${REGION}:${ACCOUNT}:${name}` }
    return { id: id || `${name}-id`, state: { ...told, ...secrets, ...inputs, ...(id ? { name: id } : {}) } }
  }
}

export function calling(parameters: string[]) {
  return ({ token, inputs }: { token: string; inputs: Record<string, unknown> }): object => {
    if (token === 'aws:ssm/getParameter:getParameter') {
      const name = String(inputs['name'])
      parameters.push(name)
      return { name, type: 'String', insecureValue: parameter(name) }
    }
    if (token === 'aws:iam/getPolicyDocument:getPolicyDocument') {
      return { ...inputs, json: JSON.stringify(policy(inputs['statements'] as Statement[])) }
    }
    if (token === 'aws:index/getRegion:getRegion') return { name: REGION, region: REGION, id: REGION }
    if (token === 'aws:index/getCallerIdentity:getCallerIdentity') return { accountId: ACCOUNT }
    if (token === 'aws:index/getPartition:getPartition') return { partition: 'aws', dnsSuffix: 'amazonaws.com' }
    throw new Error(`sst.config.ts asks AWS for ${token}, and nobody has said what it would answer`)
  }
}

/** `/etalase/production/table/name` → `told-table-name`; a stream's ARN is taken apart by SST, so it looks like one. */
export function parameter(name: string): string {
  const told = `told-${name.split('/').slice(3).join('-')}`
  if (name.endsWith('/stream-arn'))
    return `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${told}/stream/2026-01-01T00:00:00.000`
  return name.endsWith('-arn') ? `arn:aws:told:${REGION}:${ACCOUNT}:${told}` : told
}

function policy(statements: Statement[] = []): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ effect = 'Allow', actions, resources, principals, conditions = [] }) => ({
      Effect: effect,
      Action: actions,
      ...(resources ? { Resource: resources } : {}),
      ...(principals ? { Principal: principals } : {}),
      Condition: Object.fromEntries(conditions.map(({ test, variable, values }) => [test, { [variable]: values }])),
    })),
  }
}
