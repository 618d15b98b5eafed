// Who deploys the application: a workflow of the repository, in the environment of the stage's name, without any stored key.
import { ArnFormat, CfnOutput, Duration, type Stack } from 'aws-cdk-lib'
import {
  type ManagedPolicy,
  OidcProviderNative,
  Policy,
  PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from 'aws-cdk-lib/aws-iam'
import { APP, namePrefix } from '../names.ts'
import { pagesArns } from './boundary.ts'
import { cdnStatements } from './deploy-cdn.ts'
import { acknowledgeWildcards } from './nag.ts'
import type { Settings } from './settings.ts'
import { tableArns } from './table.ts'

const GITHUB = 'token.actions.githubusercontent.com'

type Deploys = { settings: Settings; boundary: ManagedPolicy }

export function deployRole(stack: Stack, { settings, boundary }: Deploys): Role {
  const { stage, repository } = settings
  const provider = new OidcProviderNative(stack, 'GitHub', {
    url: `https://${GITHUB}`,
    clientIds: ['sts.amazonaws.com'],
  })
  const role = new Role(stack, 'DeployRole', {
    // Outside of the application's prefix, so that it can't change itself.
    roleName: `${APP}-deploy-${stage}`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
      StringEquals: {
        [`${GITHUB}:aud`]: 'sts.amazonaws.com',
        [`${GITHUB}:sub`]: `repo:${repository}:environment:${stage}`,
      },
    }),
  })
  const policy = new Policy(stack, 'DeployPolicy', { roles: [role] })
  for (const { reason, statements } of granted(stack, settings, boundary)) {
    policy.addStatements(...statements)
    acknowledgeWildcards(policy, statements, reason)
  }
  new CfnOutput(stack, 'DeployRoleArn', { value: role.roleArn })
  return role
}

/** Everything of the application is named after it and its stage. Of the foundation it may look, and touch nothing. */
function granted(stack: Stack, { stage }: Settings, boundary: ManagedPolicy) {
  const prefix = namePrefix(stage)
  const allow = (actions: string[], resources: string[], conditions = {}) =>
    new PolicyStatement({ actions, resources, conditions })
  const arn = (service: string, resource: string, resourceName?: string) =>
    stack.formatArn({
      service,
      resource,
      ...(service === 'iam' ? { region: '' } : {}),
      ...(resourceName === undefined ? {} : { resourceName }),
      arnFormat:
        service === 'iam' || service === 'ssm' || service === 'scheduler' || service === 'ecr'
          ? ArnFormat.SLASH_RESOURCE_NAME
          : ArnFormat.COLON_RESOURCE_NAME,
    })
  const roles = [arn('iam', 'role', `${prefix}*`)]
  const functions = arn('lambda', 'function', `${prefix}*`)
  const bounded = { StringEquals: { 'iam:PermissionsBoundary': boundary.managedPolicyArn } }
  return [
    {
      reason:
        'Everything about the functions, queues, schedules, pages, logs and alarms of this stage, known by their names.',
      statements: [
        allow(['lambda:*'], [functions]),
        allow(['sqs:*'], [arn('sqs', `${prefix}*`)]),
        allow(['scheduler:*'], [arn('scheduler', 'schedule', `default/${prefix}*`)]),
        allow(['cloudwatch:*'], [arn('cloudwatch', 'alarm', `${prefix}*`)]),
        allow(['s3:*'], [pagesArns(stack, stage), `${pagesArns(stack, stage)}/*`]),
        allow(
          ['logs:*'],
          [arn('logs', 'log-group', `/${APP}/${stage}/*`), arn('logs', 'log-group', `/aws/vendedlogs/apis/${prefix}*`)],
        ),
      ],
    },
    {
      reason: 'A role of this stage can be made and given rights only under the boundary, which it can not take off.',
      statements: [
        allow(
          [
            'iam:CreateRole',
            'iam:PutRolePermissionsBoundary',
            'iam:PutRolePolicy',
            'iam:AttachRolePolicy',
            'iam:DetachRolePolicy',
          ],
          roles,
          bounded,
        ),
        allow(
          [
            'iam:GetRole',
            'iam:GetRolePolicy',
            'iam:ListRolePolicies',
            'iam:ListAttachedRolePolicies',
            'iam:ListInstanceProfilesForRole',
            'iam:UpdateAssumeRolePolicy',
            'iam:DeleteRolePolicy',
            'iam:DeleteRole',
            'iam:TagRole',
            'iam:UntagRole',
          ],
          roles,
        ),
        allow(['iam:PassRole'], roles, {
          StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com', 'scheduler.amazonaws.com'] },
        }),
      ],
    },
    {
      reason:
        'AWS gives APIs and mappings of streams and queues names of its own; a mapping is bound to the functions of this stage.',
      statements: [
        allow(
          [
            'apigateway:GET',
            'apigateway:POST',
            'apigateway:PUT',
            'apigateway:PATCH',
            'apigateway:DELETE',
            'apigateway:TagResource',
          ],
          ['/apis', '/apis/*', '/tags/*'].map((path) => `arn:${stack.partition}:apigateway:${stack.region}::${path}`),
        ),
        allow(
          ['lambda:CreateEventSourceMapping', 'lambda:UpdateEventSourceMapping', 'lambda:DeleteEventSourceMapping'],
          ['*'],
          { ArnLike: { 'lambda:FunctionArn': functions } },
        ),
        allow(
          ['lambda:GetEventSourceMapping', 'lambda:ListTags', 'lambda:TagResource', 'lambda:UntagResource'],
          [arn('lambda', 'event-source-mapping', '*')],
        ),
      ],
    },
    {
      reason: 'AWS gives distributions and their policies names of its own; a distribution is known by its tags.',
      statements: cdnStatements(stack, stage),
    },
    {
      reason: 'AWS knows no resource for these: they list, and connect an API to its log.',
      statements: [
        allow(
          [
            'logs:DescribeLogGroups',
            'logs:DescribeResourcePolicies',
            'logs:PutResourcePolicy',
            'logs:CreateLogDelivery',
            'logs:GetLogDelivery',
            'logs:UpdateLogDelivery',
            'logs:DeleteLogDelivery',
            'logs:ListLogDeliveries',
            'lambda:ListEventSourceMappings',
            'cloudwatch:DescribeAlarms',
          ],
          ['*'],
        ),
      ],
    },
    {
      reason: 'What SST keeps for itself in the account, under names that it chooses: state, code, its own parameters.',
      statements: [
        allow(
          ['s3:*'],
          ['sst-state-*', 'sst-state-*/*', 'sst-asset-*', 'sst-asset-*/*'].map(
            (name) => `arn:${stack.partition}:s3:::${name}`,
          ),
        ),
        allow(
          [
            'ssm:GetParameter',
            'ssm:GetParameters',
            'ssm:GetParametersByPath',
            'ssm:PutParameter',
            'ssm:DeleteParameter',
          ],
          [arn('ssm', 'parameter', 'sst/*')],
        ),
        allow(['ecr:CreateRepository', 'ecr:DescribeRepositories'], [arn('ecr', 'repository', 'sst-asset')]),
      ],
    },
    {
      reason: 'What the foundation tells this stage, to be read.',
      statements: [
        allow(['ssm:GetParameter', 'ssm:GetParameters'], [arn('ssm', 'parameter', `${APP}/${stage}/*`)]),
        allow(
          [
            'dynamodb:DescribeTable',
            'dynamodb:DescribeContinuousBackups',
            'dynamodb:DescribeTimeToLive',
            'dynamodb:ListTagsOfResource',
          ],
          [tableArns(stack, stage)],
        ),
      ],
    },
  ]
}
