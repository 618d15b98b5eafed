// What the foundation's boundary lets the functions of production do at most, with the names that the evaluation tells.
import { App, Stack } from 'aws-cdk-lib'
import { functionBoundary } from '../../../infra/foundation/boundary.ts'
import { EVIDENCE_OBJECTS } from '../../../infra/names.ts'
import type { Statement } from './graph.ts'
import { ACCOUNT, parameter, REGION } from './pretended-cloud.ts'

type Written = Pick<Statement, 'Effect'> & { Action: string | string[]; Resource: unknown }
type Grant = Pick<Statement, 'Action' | 'Resource'>

/** What the boundary allows; what it denies is left out. */
export function boundary(): Grant[] {
  const stack = new Stack(new App(), 'Boundary', { env: { account: ACCOUNT, region: REGION } })
  const policy = functionBoundary(stack, {
    stage: 'production',
    evidence: `arn:aws:s3:::${parameter('/etalase/production/evidence/bucket')}/${EVIDENCE_OBJECTS}`,
    key: parameter('/etalase/production/evidence/key-arn'),
    mail: ['identity-arn', 'configuration-set-arn'].map((name) => parameter(`/etalase/production/mail/${name}`)),
  })
  const { Statement } = stack.resolve(policy.document.toJSON()) as { Statement: Written[] }
  return Statement.filter(({ Effect }) => Effect === 'Allow').map(({ Action, Resource }) => ({
    Action: [Action].flat(),
    Resource: [Resource].flat().map(joined),
  }))
}

/** Whether each action on each resource is allowed; what is asked with a wildcard needs one that is as wide. */
export function lieWithin(allowed: readonly Grant[], { Action, Resource }: Grant): boolean {
  const within = (patterns: readonly string[], asked: string) => patterns.some((pattern) => glob(pattern).test(asked))
  return Action.every((action) =>
    Resource.every((resource) =>
      allowed.some((each) => within(each.Action, action) && within(each.Resource, resource)),
    ),
  )
}

function glob(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`)
}

/** The pattern of a text as it stands. */
const literal = (text: string) => text.replace(/[^\w]/g, '\\$&')

/** An ARN as CloudFormation would put it together: only the partition is left open. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value
  const { Ref, 'Fn::Join': join } = value as { Ref?: string; 'Fn::Join'?: [string, unknown[]] }
  if (Ref === 'AWS::Partition') return 'aws'
  if (join === undefined) throw new Error(`no words for ${JSON.stringify(value)}`)
  return join[1].map(joined).join(join[0])
}
