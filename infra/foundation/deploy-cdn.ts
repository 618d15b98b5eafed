// What the deploy role may do with the CDN, which belongs to no region and calls most things by ids of its own.
import type { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { APP, namePrefix, type SharedStage } from '../names.ts'

/** The tags that everything of the application carries (`defaultTags` in sst.config.ts). */
const tagsOf = (stage: SharedStage) => ({ app: APP, stage })

/** What stands alone and is bound to distributions: each is made, read, changed and deleted. */
const POLICIES = {
  OriginAccessControl: 'origin-access-control',
  CachePolicy: 'cache-policy',
  ResponseHeadersPolicy: 'response-headers-policy',
}
const EVERY_WAY = ['Create', 'Get', 'Update', 'Delete']

export function cdnStatements(stack: Stack, stage: SharedStage): PolicyStatement[] {
  const arn = (resource: string) => `arn:${stack.partition}:cloudfront::${stack.account}:${resource}`
  const allow = (actions: string[], resources: string[], conditions = {}) =>
    new PolicyStatement({
      actions: actions.map((action) => `cloudfront:${action}`),
      resources: resources.map(arn),
      conditions,
    })
  const tagged = (by: 'RequestTag' | 'ResourceTag') => ({
    StringEquals: Object.fromEntries(Object.entries(tagsOf(stage)).map(([key, value]) => [`aws:${by}/${key}`, value])),
  })
  return [
    // Whoever makes one without the tags can't do anything with it afterwards.
    allow(['CreateDistribution'], ['distribution/*']),
    allow(['TagResource'], ['distribution/*'], tagged('RequestTag')),
    allow(
      ['GetDistribution', 'GetDistributionConfig', 'UpdateDistribution', 'DeleteDistribution', 'ListTagsForResource'],
      ['distribution/*'],
      tagged('ResourceTag'),
    ),
    allow(
      ['CreateFunction', 'DescribeFunction', 'GetFunction', 'UpdateFunction', 'PublishFunction', 'DeleteFunction'],
      [`function/${namePrefix(stage)}*`],
    ),
    allow(
      Object.keys(POLICIES).flatMap((policy) => EVERY_WAY.map((way) => `${way}${policy}`)),
      Object.values(POLICIES).map((resource) => `${resource}/*`),
    ),
  ]
}
