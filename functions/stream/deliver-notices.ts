// The outbox's consumer: what a transaction wrote to be told is told by e-mail and marked; failures come again.
import { Logger } from '@aws-lambda-powertools/logger'
import { BadRequestException, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { contactOf } from '../../core/ikm/read.ts'
import { idOf } from '../../core/kernel/id.ts'
import * as Notice from '../../core/notice/operations.ts'
import { noticeWords } from '../../core/notice/words.ts'
import type { Services } from '../../core/table/service.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'

export type Mail = { to: string; subject: string; text: string }

/** `rejected`: this mail can never be sent. What may go well another time is thrown. */
export type Send = (mail: Mail) => Promise<'sent' | 'rejected'>

export type Delivery = SystemWiring & {
  send: Send
  /** Told which notice and what kind of fault; never an address, which a fault's own words may hold. */
  log: { error: (message: string, more: { notice: string; fault: string }) => void }
}

/** Each record alone: those that failed are named, so that they come again while the others are done. */
export function deliverNotices(delivery: Delivery) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = []
    for (const record of event.Records) {
      const key = waitingNotice(record)
      if (key === undefined) continue
      try {
        await deliver(delivery, key, record.eventID ?? key.notice)
      } catch (error) {
        const fault = error instanceof Error ? error.name : typeof error
        delivery.log.error('a notice was not delivered', { notice: key.notice, fault })
        batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' })
      }
    }
    return { batchItemFailures }
  }
}

/**
 * Reads the notice before it sends: a record may come twice, and what is marked is not sent again. At least once all the
 * same: where the mark is lost after the mail went out, the record comes again and so does the mail.
 */
async function deliver(delivery: Delivery, key: Key, requestId: string): Promise<void> {
  const { services, send } = delivery
  const { data: notice } = await services.entities.notice.get(key).go({ consistent: true })
  if (notice === null || notice.state !== 'waiting') return
  const as = asSystem(delivery, 'deliver-notices', requestId)
  const to = await addressOf(services, notice.to)
  if (to === undefined) {
    await Notice.undeliverable(services, as, { ...key, why: 'no-address' })
    return
  }
  const { subject, body } = noticeWords(notice.kind)
  const outcome = await send({
    to,
    subject: `${subject.id} · ${subject.en}`,
    text: `${body.id}\n\n${body.en}\n\nEtalase Kabupaten Bekasi`,
  })
  if (outcome === 'sent') await Notice.delivered(services, as, key)
  else await Notice.undeliverable(services, as, { ...key, why: 'rejected' })
}

/** The e-mail address on record. Who has none reads the notice where they sign in, or is told by an officer. */
async function addressOf(services: Services, to: string): Promise<string | undefined> {
  const ikm = idOf('ikm').safeParse(to)
  return ikm.success ? (await contactOf(services, ikm.data)).email : undefined
}

type Key = { to: string; notice: string }

/** The key of a notice that was just written and waits; undefined for every other record. */
function waitingNotice({ eventName, dynamodb }: DynamoDBRecord): Key | undefined {
  const image = dynamodb?.NewImage
  if (eventName !== 'INSERT' || image?.['__edb_e__']?.S !== 'notice' || image['state']?.S !== 'waiting')
    return undefined
  const to = image['to']?.S
  const notice = image['notice']?.S
  return to === undefined || notice === undefined ? undefined : { to, notice }
}

/**
 * Sends through SES, or through what speaks like it. A request that SES calls bad stays bad; a rejected message may be
 * our own identity or quota, so it is a fault.
 */
export function sesSender(client: Pick<SESv2Client, 'send'>, from: string): Send {
  return async ({ to, subject, text }) => {
    try {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
        }),
      )
      return 'sent'
    } catch (error) {
      if (error instanceof BadRequestException) return 'rejected'
      throw error
    }
  }
}

const logger = new Logger({ serviceName: 'etalase' })

export const handler = deliverNotices({
  ...deployed(),
  send: sesSender(new SESv2Client({}), process.env['MAIL_FROM'] ?? ''),
  log: { error: (message, more) => logger.error(message, more) },
})
