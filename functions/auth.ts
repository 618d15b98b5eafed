// The Lambda of the sign-in: codes, passkeys and sessions. The library behind it is in no other bundle.
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { authOf } from './auth/handler.ts'
import { deployed } from './http/deployed.ts'
import { sesSender } from './stream/ses.ts'

export const handler = authOf({
  ...deployed(),
  secret: process.env['AUTH_SECRET'] ?? '',
  send: sesSender(new SESv2Client({}), process.env['MAIL_FROM'] ?? ''),
})
