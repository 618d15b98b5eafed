// Who mail is sent as: the foundation's identity in a shared stage; in somebody's own, the address in their MAIL_FROM.
import type { Statement } from './function.ts'
import { sharedStage, told } from './stage.ts'

export type Mail = { from: $util.Input<string>; permission: Statement }

function mail(): Mail | undefined {
  if (sharedStage !== undefined) {
    return as(
      told(sharedStage, 'mailFrom'),
      told(sharedStage, 'mailIdentityArn'),
      told(sharedStage, 'mailConfigurationArn'),
    )
  }
  const address = process.env['MAIL_FROM']
  if (address === undefined || address === '') return undefined
  // AWS asks the address for its consent by e-mail.
  const { sender, nodes } = new sst.aws.Email('Mail', { sender: address })
  return as(sender, nodes.identity.arn, nodes.configurationSet.arn)
}

/** SES asks for the right to the configuration set as well, although the identity brings it. */
function as(from: $util.Output<string>, identity: $util.Output<string>, configuration: $util.Output<string>): Mail {
  return {
    from,
    permission: {
      actions: ['ses:SendEmail'],
      resources: [identity, configuration],
      conditions: [{ test: 'StringEquals', variable: 'ses:FromAddress', values: [from] }],
    },
  }
}

/** Undefined in a stage without an address: its notices wait. */
export const sender: Mail | undefined = mail()
