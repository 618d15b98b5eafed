// Sending mail: through SES, or through what speaks like it.
import { BadRequestException, type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Mail } from './letters.ts'

/** `rejected`: this mail can never be sent. What may go well another time is thrown. */
export type Send = (mail: Mail) => Promise<'sent' | 'rejected'>

/**
 * Sends through SES, or through what speaks like it. A request that SES calls bad stays bad; a rejected message may be
 * our own identity or quota, so it is a fault.
 */
export function sesSender(client: Pick<SESv2Client, 'send'>, from: string): Send {
  return async ({ to, subject, text, replyTo, stop }) => {
    try {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ...(replyTo === undefined ? {} : { ReplyToAddresses: [replyTo] }),
          Content: {
            Simple: {
              Subject: { Data: subject },
              Body: { Text: { Data: text } },
              ...(stop === undefined ? {} : { Headers: oneClick(stop) }),
            },
          },
        }),
      )
      return 'sent'
    } catch (error) {
      if (error instanceof BadRequestException) return 'rejected'
      throw error
    }
  }
}

/** RFC 8058: a mail program shows a button of its own for it, and posts there without opening a page. */
function oneClick(stop: string) {
  return [
    { Name: 'List-Unsubscribe', Value: `<${stop}>` },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ]
}
