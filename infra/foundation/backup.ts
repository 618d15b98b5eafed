// Backups beside point-in-time recovery: that one is deleted with its table and reaches back 35 days only.
import { Duration, RemovalPolicy, type Stack, TimeZone, Validations } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Schedule } from 'aws-cdk-lib/aws-events'

export function backup(stack: Stack, table: Table): BackupVault {
  const vault = new BackupVault(stack, 'BackupVault', {
    // Nobody shortens a backup's life below a week: the vault is locked, in governance mode.
    lockConfiguration: { minRetention: Duration.days(7) },
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const plan = new BackupPlan(stack, 'BackupPlan', {
    backupVault: vault,
    backupPlanRules: [
      rule('daily', Schedule.cron({ hour: '2', minute: '30' }), Duration.days(35)),
      rule('monthly', Schedule.cron({ hour: '3', minute: '30', day: '1' }), Duration.days(400)),
    ],
  })
  const selection = plan.addSelection('Table', { resources: [BackupResource.fromDynamoDbTable(table)] })
  Validations.of(selection).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    reason: 'The policy that AWS Backup asks for; it is attached to a role that only AWS Backup assumes.',
  })
  return vault
}

function rule(ruleName: string, scheduleExpression: Schedule, deleteAfter: Duration): BackupPlanRule {
  return new BackupPlanRule({
    ruleName,
    scheduleExpression,
    scheduleExpressionTimezone: TimeZone.ASIA_JAKARTA,
    deleteAfter,
  })
}
