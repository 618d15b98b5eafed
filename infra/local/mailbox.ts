// The local mailbox: speaks like SES and shows what was sent at a page of its own.
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import type mailModule from 'aws-ses-v2-local'
import { freePort, localConfig } from './dynamodb.ts'

/** It is CommonJS with a default of its own, which Node and the test runner import each in its way: required, it is one. */
const { default: mailServer }: typeof mailModule = createRequire(import.meta.url)('aws-ses-v2-local')

export type Mailbox = { url: string; client: SESv2Client; stop: () => Promise<void> }

export async function startMailbox(): Promise<Mailbox> {
  const port = await freePort()
  const server = await mailServer({ port, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${port}`
  const { region, credentials } = localConfig(url)
  const client = new SESv2Client({ endpoint: url, region, credentials })
  return {
    url,
    client,
    stop: async () => {
      client.destroy()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
