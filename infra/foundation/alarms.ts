// Where alarms go, and those on what the foundation owns. Each names its page in docs/runbooks.
import { Duration, type Stack } from 'aws-cdk-lib'
import type { BackupVault } from 'aws-cdk-lib/aws-backup'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { APP } from '../names.ts'
import type { Settings } from './settings.ts'

type Watched = { settings: Settings; table: Table; vault: BackupVault }

export function alarms(stack: Stack, { settings, table, vault }: Watched): Topic {
  const topic = new Topic(stack, 'Alarms', { displayName: `${APP} ${settings.stage}`, enforceSSL: true })
  topic.addSubscription(new EmailSubscription(settings.alarmEmail))
  // A topic with a policy of its own loses the one by which the account's alarms may speak.
  topic.grantPublish(
    new ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  )

  const alarm = (name: string, what: string, metric: IMetric, threshold: number) => {
    const made = new Alarm(stack, `Alarm-${name}`, {
      alarmName: `${APP}-foundation-${settings.stage}-${name}`,
      alarmDescription: `${what} Runbook: docs/runbooks/${name}.md`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    made.addAlarmAction(new SnsAction(topic))
    made.addOkAction(new SnsAction(topic))
  }

  alarm('table-throttled', 'The table turned requests away.', throttled(table), 10)
  alarm(
    'backup-failed',
    'A backup of the table failed.',
    new Metric({
      namespace: 'AWS/Backup',
      metricName: 'NumberOfBackupJobsFailed',
      dimensionsMap: { BackupVaultName: vault.backupVaultName },
      statistic: 'Sum',
      period: Duration.hours(6),
    }),
    1,
  )
  alarm(
    'mail-bounces',
    'More than 3 % of the mail comes back; at 5 % AWS reviews the account.',
    new Metric({
      namespace: 'AWS/SES',
      metricName: 'Reputation.BounceRate',
      statistic: 'Maximum',
      period: Duration.hours(1),
    }),
    0.03,
  )
  return topic
}

/** What the functions ask for (infra/access.ts), as the table counts it: the indexes are in it, their own metrics are not. */
const ASKED = [Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM, Operation.TRANSACT_WRITE_ITEMS]

/**
 * Requests of five minutes that the table or one of its indexes turned away. Where nothing is throttled there is no
 * number at all, and a sum with one number missing would be missing as a whole: each is filled.
 */
function throttled(table: Table): MathExpression {
  const period = Duration.minutes(5)
  const ofOperation = (operation: Operation): Metric =>
    table.metric('ThrottledRequests', {
      statistic: 'Sum',
      period,
      dimensionsMap: { TableName: table.tableName, Operation: operation },
    })
  return new MathExpression({
    expression: ASKED.map((operation) => `FILL(${operation.toLowerCase()}, 0)`).join(' + '),
    label: 'throttled',
    period,
    usingMetrics: Object.fromEntries(ASKED.map((operation) => [operation.toLowerCase(), ofOperation(operation)])),
  })
}
