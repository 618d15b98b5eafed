// The foundation of one shared stage, and the parameters in which it tells the application what to find where.
import { type App, Stack } from 'aws-cdk-lib'
import { StringParameter } from 'aws-cdk-lib/aws-ssm'
import { APP, EVIDENCE_OBJECTS, type Parameter, parameterName, REGION } from '../names.ts'
import { alarms } from './alarms.ts'
import { backup } from './backup.ts'
import { functionBoundary } from './boundary.ts'
import { deployRole } from './deploy-role.ts'
import { evidence } from './evidence.ts'
import { mail } from './mail.ts'
import type { Settings } from './settings.ts'
import { table } from './table.ts'

export class FoundationStack extends Stack {
  constructor(app: App, settings: Settings) {
    super(app, 'Foundation', {
      stackName: `${APP}-foundation-${settings.stage}`,
      description: 'What Etalase must never lose: table, evidence, backups, keys, mail identity, deploy role',
      env: { region: REGION, ...accountOf() },
      terminationProtection: true,
    })
    // Access logs by bucket policy: ACLs are switched off.
    this.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true)
    const { stage } = settings
    const theTable = table(this, stage)
    const { bucket, key } = evidence(this)
    const vault = backup(this, theTable)
    const { identityArn, configurationArn } = mail(this, settings)
    const topic = alarms(this, { settings, table: theTable, vault })
    const boundary = functionBoundary(this, {
      stage,
      evidence: bucket.arnForObjects(EVIDENCE_OBJECTS),
      key: key.keyArn,
      mail: [identityArn, configurationArn],
    })
    deployRole(this, { settings, boundary })

    const told: Record<Parameter, string> = {
      tableName: theTable.tableName,
      streamArn: streamOf(theTable.tableStreamArn),
      evidenceBucket: bucket.bucketName,
      evidenceKeyArn: key.keyArn,
      alarmTopicArn: topic.topicArn,
      mailIdentityArn: identityArn,
      mailConfigurationArn: configurationArn,
      mailFrom: settings.mailFrom,
      functionBoundaryArn: boundary.managedPolicyArn,
    }
    for (const [parameter, stringValue] of Object.entries(told) as [Parameter, string][]) {
      new StringParameter(this, `Told-${parameter}`, { parameterName: parameterName(stage, parameter), stringValue })
    }
  }
}

/** The account of whoever deploys; unknown while a template is only looked at. */
function accountOf(): { account?: string } {
  const account = process.env['CDK_DEFAULT_ACCOUNT']
  return account === undefined ? {} : { account }
}

function streamOf(arn: string | undefined): string {
  if (arn === undefined) throw new Error('the table has no stream')
  return arn
}
