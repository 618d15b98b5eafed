// The outbox's consumer: what a transaction wrote to be told is told by e-mail and marked; failures come again.
import { Logger } from '@aws-lambda-powertools/logger'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Linking } from '../../core/confirmlink/letter.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import * as Notice from '../../core/notice/operations.ts'
import { isStopped } from '../../core/notice/stops.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'
import { inquiryIn, type Links, type Mail, mailOf } from './letters.ts'
import { type Send, sesSender } from './ses.ts'

export type { Mail }

export type Delivery = SystemWiring & {
  send: Send
  /** Where the public's forms answer; a notice that needs a link fails without. */
  links?: Links
  /** What the confirm links in mails are made of; a notice that needs one fails without. */
  confirm?: Linking
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
  if (await isStopped(services, notice, as.today)) {
    await Notice.undeliverable(services, as, { ...key, why: 'stopped' })
    return
  }
  const mail = await mailOf({ services, links: delivery.links, confirm: delivery.confirm, now: delivery.now }, notice)
  const outcome = mail === undefined ? 'no-address' : await send(mail)
  const inquiry = notice.kind === 'inquiry' ? inquiryIn(notice) : undefined
  if (inquiry !== undefined) await Inquiry.told(services, as, { inquiry, outcome })
  if (outcome === 'sent') await Notice.delivered(services, as, key)
  else await Notice.undeliverable(services, as, { ...key, why: outcome })
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

const logger = new Logger({ serviceName: 'etalase' })
const wiring = deployed()
const [origin = ''] = wiring.origins
const secret = process.env['FORMS_SECRET'] ?? ''
const confirmSecret = process.env['CONFIRM_SECRET'] ?? ''

export const handler = deliverNotices({
  ...wiring,
  ...(origin === '' || secret === '' ? {} : { links: { origin, secret } }),
  ...(origin === '' || confirmSecret === '' ? {} : { confirm: { origin, secret: confirmSecret } }),
  send: sesSender(new SESv2Client({}), process.env['MAIL_FROM'] ?? ''),
  log: { error: (message, more) => logger.error(message, more) },
})
