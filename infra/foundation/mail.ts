// Who the system writes as. Its DNS records are outputs: whoever runs the domain sets them by hand.
import { CfnOutput, type Stack } from 'aws-cdk-lib'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import type { Settings } from './settings.ts'

export function mail(stack: Stack, { mailFrom }: Settings): { identityArn: string; configurationArn: string } {
  const domain = mailFrom.slice(mailFrom.indexOf('@') + 1)
  const configuration = new ConfigurationSet(stack, 'MailConfiguration', {
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  })
  const identity = new EmailIdentity(stack, 'MailIdentity', {
    identity: Identity.domain(domain),
    configurationSet: configuration,
    mailFromDomain: `bounce.${domain}`,
  })
  for (const [index, { name, value }] of identity.dkimRecords.entries()) {
    new CfnOutput(stack, `MailDkim${index + 1}`, { value: `${name} CNAME ${value}` })
  }
  return {
    identityArn: identity.emailIdentityArn,
    configurationArn: stack.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configuration.configurationSetName,
    }),
  }
}
