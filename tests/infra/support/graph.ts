// What `sst deploy` would ask AWS for in a stage, and questions to put to it.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { canonicalJson, sha256 } from '../../../core/kernel/canonical.ts'
import { ROOT } from '../../support/guard.ts'
import { once } from '../../support/once.ts'
import { type Platform, platform } from './platform.ts'
import { type Asked, type Created, pretendedArn } from './pretended-cloud.ts'

export type Graph = {
  app: { name: string; stage: string; removal: string; protect: boolean; home: string; providers: Providers }
  resources: Created[]
  /** Names of the parameters that were read. */
  parameters: string[]
  /** What was to be built, one a function. */
  builds: Asked[]
}
type Providers = { aws: { version: string; region: string } }
export type Statement = {
  Effect: 'Allow' | 'Deny'
  Action: string[]
  Resource: string[]
  Condition: Record<string, Record<string, string[]>>
}

/** What somebody has set for the stage by hand. */
export const CONFIRM_SECRET = 'another secret, of links and PINs'
export const FORMS_SECRET = 'a secret of the stage, set by hand'
export const AUTH_SECRET = 'another secret of the stage, set by hand'

/** Rejects with what the evaluation wrote last, where the configuration does not hold. */
export async function evaluate(stage: string, { components }: Platform, environment = {}): Promise<Graph> {
  const folder = await mkdtemp(path.join(tmpdir(), 'etalase-graph-'))
  const out = path.join(folder, 'graph.json')
  const program = path.join(ROOT, 'tests/infra/support/evaluate.ts')
  try {
    await promisify(execFile)(process.execPath, [program, stage, components, out], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        AWS_REGION: 'ap-southeast-3',
        SST_SECRET_ConfirmSecret: CONFIRM_SECRET,
        SST_SECRET_FormsSecret: FORMS_SECRET,
        SST_SECRET_AuthSecret: AUTH_SECRET,
        ...environment,
      },
    })
    return JSON.parse(await readFile(out, 'utf8')) as Graph
  } catch (error) {
    throw new Error(`sst.config.ts can't be evaluated for the stage ${stage}: ${(error as { stderr?: string }).stderr}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The same, evaluated by the first test file of the run that asks. */
export async function graphOf(stage: string, environment = {}): Promise<Graph> {
  const there = await platform()
  const name = `${stage}-${sha256(canonicalJson(environment)).slice(0, 12)}`
  return once(name, () => evaluate(stage, there, environment))
}

/** Somebody's own stage beside production, which `environment` is told to. */
export async function bothStages(environment = {}): Promise<{ own: Graph; production: Graph }> {
  const [own, production] = await Promise.all([graphOf('dev-x'), graphOf('production', environment)])
  return { own, production }
}

export function ofType({ resources }: Graph, type: string): Created[] {
  return resources.filter((resource) => resource.type === type)
}

/** The one resource of a type that has this in its name. */
export function the(graph: Graph, type: string, name = ''): Created['inputs'] {
  const found = ofType(graph, type).filter((resource) => resource.name.includes(name))
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} ${type} have "${name}" in their name`)
  return found[0].inputs
}

export const FUNCTION = 'aws:lambda/function:Function'
export const ROLE = 'aws:iam/role:Role'

type Environment = { variables: Record<string, string> }

/** The environment of a function; Pulumi wraps one that holds a secret. */
export function variablesOf(graph: Graph, name: string): Record<string, string> {
  const environment = the(graph, FUNCTION, name)['environment'] as Environment | { value: Environment }
  return ('value' in environment ? environment.value : environment).variables
}

/** The role of a function. */
export function roleOf(graph: Graph, name: string): Created {
  const found = ofType(graph, ROLE).find((resource) => resource.name === `${name}Role`)
  if (found === undefined) throw new Error(`${name} has no role`)
  return found
}

/** The statements of a role's own policies. */
export function statementsOf({ inputs }: Created): Statement[] {
  const policies = inputs['inlinePolicies'] as { policy: string }[]
  return policies.flatMap(({ policy }) => (JSON.parse(policy) as { Statement: Statement[] }).Statement)
}

/** What a role may do with a service: `dynamodb` is the table and its stream. */
export function actionsOf(role: Created, service: string): string[] {
  const allowed = statementsOf(role).flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : []))
  return allowed.filter((action) => action.startsWith(`${service}:`))
}

export type Door = { route: string; to: string | undefined; integration: Created['inputs'] | undefined }

/** Each route of the API, with the function behind it. */
export function doorsOf(graph: Graph): Door[] {
  const integrations = new Map(
    ofType(graph, 'aws:apigatewayv2/integration:Integration').map(({ name, inputs }) => [`${name}-id`, inputs]),
  )
  return ofType(graph, 'aws:apigatewayv2/route:Route').map(({ inputs }) => {
    const integration = integrations.get(String(inputs['target']).replace('integrations/', ''))
    const to = /-(\w+)Function-\w+$/.exec(String(integration?.['integrationUri']))?.[1]
    return { route: String(inputs['routeKey']), to, integration }
  })
}

export function queueArn(graph: Graph, queue: string): string {
  return pretendedArn('aws:sqs/queue:Queue', String(the(graph, 'aws:sqs/queue:Queue', queue)['name']))
}
