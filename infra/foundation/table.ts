// The table, from the one definition that the local machine and personal stages use too.
import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { TABLE } from '../../core/table/definition.ts'
import { APP, type SharedStage } from '../names.ts'

export function table(stack: Stack, stage: SharedStage): Table {
  const made = new Table(stack, 'Table', {
    // A name of its own, so that a change which would replace the table fails instead of giving an empty one.
    tableName: `${APP}-${stage}`,
    partitionKey: text(TABLE.partitionKey),
    sortKey: text(TABLE.sortKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    // AWS's own key: nothing to pay a month, nothing to lose.
    encryption: TableEncryption.DEFAULT,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    stream: StreamViewType[TABLE.stream],
    timeToLiveAttribute: TABLE.expiry,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  for (const { name, partitionKey, sortKey } of TABLE.indexes) {
    made.addGlobalSecondaryIndex({
      indexName: name,
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      projectionType: ProjectionType.ALL,
    })
  }
  return made
}

/** The table and whatever is restored beside it: `etalase-production`, `etalase-production-restored`. */
export function tableArns(stack: Stack, stage: SharedStage): string {
  return stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: `${APP}-${stage}*` })
}

function text(name: string) {
  return { name, type: AttributeType.STRING }
}
