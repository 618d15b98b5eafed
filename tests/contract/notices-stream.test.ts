// The outbox's consumer on a real table: told once where all goes well, again where it did not, and never to nobody.
import { BadRequestException, type SESv2Client } from '@aws-sdk/client-sesv2'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Notice from '../../core/notice/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { type Delivery, deliverNotices, type Mail } from '../../functions/stream/deliver-notices.ts'
import { sesSender } from '../../functions/stream/ses.ts'
import { faultyServices } from '../support/faults.ts'
import { contextOf, NOON } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { anId, type World, worldOf } from '../support/world.ts'

type Key = { to: string; notice: string }

let world: World
let sent: Mail[]
let logged: object[]

beforeEach(async () => {
  world = await worldOf()
  sent = []
  logged = []
  await Ikm.setContact(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, version: 0, email: EMAIL })
})

const EMAIL = 'perajin@contoh.test'

/** The handler with a mailbox that takes everything, unless `more` says otherwise. */
function handler(more: Partial<Delivery> = {}) {
  return deliverNotices({
    services: world.services,
    send: async (mail) => {
      sent.push(mail)
      return 'sent'
    },
    now: () => NOON,
    random: Math.random,
    log: { error: (message, about) => logged.push({ message, ...about }) },
    ...more,
  })
}

/** The record that the stream brings of a notice that was written. */
function inserted({ to, notice }: Key, number = notice): DynamoDBRecord {
  const image = { __edb_e__: 'notice', state: 'waiting', to, notice }
  const NewImage = Object.fromEntries(Object.entries(image).map(([name, S]) => [name, { S }]))
  return { eventID: number, eventName: 'INSERT', dynamodb: { SequenceNumber: number, NewImage } }
}

/** A story in which the IKM is invited and the partner is told that it accepted; the two notices. */
async function twoNotices(): Promise<{ ikms: Key; partners: Key }> {
  await standing(world)
  const { items } = await Notice.waiting(world.services, contextOf(world.actors.system), { limit: 100 })
  const of = (to: string) => {
    const found = items.filter((each) => each.to === to).at(-1)
    if (found === undefined) throw new Error(`nothing waits for ${to}`)
    return { to: found.to, notice: found.notice }
  }
  return { ikms: of(world.ikm), partners: of(world.partner) }
}

async function stateOf({ to, notice }: Key, { entities }: Services = world.services) {
  const { data } = await entities.notice.get({ to, notice }).go({ consistent: true })
  return { state: data?.state, deliveredAt: data?.deliveredAt, why: data?.why }
}

describe('the consumer of notices', () => {
  it('mails what waits in both languages, marks it, and takes it out of the outbox', async () => {
    const { ikms } = await twoNotices()
    expect(await handler()({ Records: [inserted(ikms)] })).toEqual({ batchItemFailures: [] })
    expect(sent).toEqual([
      {
        to: EMAIL,
        subject: 'Undangan mengisi slot · Invitation to a slot',
        text: expect.stringMatching(/mengundang.+invites you.+Etalase Kabupaten Bekasi/s),
      },
    ])
    expect(await stateOf(ikms)).toEqual({ state: 'delivered', deliveredAt: '2026-10-08T05:00:00.000Z', why: undefined })
    const { items } = await Notice.waiting(world.services, contextOf(world.actors.system), { limit: 100 })
    expect(items.map(({ notice }) => notice)).not.toContain(ikms.notice)
  })

  it('mails once however often the record comes, in one batch or in the next', async () => {
    const { ikms } = await twoNotices()
    const handle = handler()
    await handle({ Records: [inserted(ikms, '1'), inserted(ikms, '2')] })
    await handle({ Records: [inserted(ikms, '1')] })
    expect(sent).toHaveLength(1)
  })

  it('marks a notice to somebody without an address, and mails nothing', async () => {
    const { ikms, partners } = await twoNotices()
    await Ikm.eraseContact(world.services, contextOf(world.actors.ikm), { ikm: world.ikm })
    await handler()({ Records: [inserted(ikms), inserted(partners)] })
    const none = { state: 'undeliverable', deliveredAt: undefined, why: 'no-address' }
    expect([await stateOf(ikms), await stateOf(partners), sent]).toEqual([none, none, []])
  })

  it('marks what can never be sent, and does not try it again', async () => {
    const { ikms } = await twoNotices()
    const handle = handler({ send: async () => 'rejected' })
    expect(await handle({ Records: [inserted(ikms)] })).toEqual({ batchItemFailures: [] })
    expect(await stateOf(ikms)).toMatchObject({ state: 'undeliverable', why: 'rejected' })
  })

  it('names what failed so that it comes again, and mails it then; the log holds no address', async () => {
    const { ikms } = await twoNotices()
    const send = async () => {
      throw Object.assign(new Error(`not now, ${EMAIL}`), { name: 'TooManyRequestsException' })
    }
    expect(await handler({ send })({ Records: [inserted(ikms, '7')] })).toEqual({
      batchItemFailures: [{ itemIdentifier: '7' }],
    })
    const fault = { notice: ikms.notice, fault: 'TooManyRequestsException' }
    expect(logged).toEqual([{ message: 'a notice was not delivered', ...fault }])
    expect(await stateOf(ikms)).toMatchObject({ state: 'waiting' })
    await handler()({ Records: [inserted(ikms, '7')] })
    expect([sent.length, (await stateOf(ikms)).state]).toEqual([1, 'delivered'])
  })

  it('lets a poisoned record fail alone', async () => {
    const { ikms } = await twoNotices()
    const poisoned = { to: world.ikm, notice: anId('notice') }
    await world.services.entities.notice
      .put({ ...poisoned, kind: 'invited', about: [], writtenOn: 'kemarin', state: 'waiting' })
      .go()
    const records = [inserted(poisoned, '1'), inserted(ikms, '2')]
    expect(await handler()({ Records: records })).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] })
    expect((await stateOf(ikms)).state).toBe('delivered')
  })

  it('passes over what is no new notice, and one that is gone', async () => {
    const { ikms } = await twoNotices()
    const record = inserted(ikms)
    const records: DynamoDBRecord[] = [
      { ...record, eventName: 'MODIFY' },
      { ...record, dynamodb: { SequenceNumber: '2' } },
      { ...record, dynamodb: { NewImage: { ...record.dynamodb?.NewImage, state: { S: 'delivered' } } } },
      { ...record, dynamodb: { NewImage: { ...record.dynamodb?.NewImage, __edb_e__: { S: 'slot' } } } },
      {},
      inserted({ to: world.ikm, notice: anId('notice') }),
    ]
    expect(await handler()({ Records: records })).toEqual({ batchItemFailures: [] })
    expect(sent).toEqual([])
  })

  it('mails again where the mark failed after the mail went out: at least once, and never lost', async () => {
    const { ikms } = await twoNotices()
    const { services, failNext } = faultyServices(world.services.at.table)
    failNext('failed with 500', 100)
    const failed = await handler({ services })({ Records: [inserted(ikms, '1')] })
    expect([failed.batchItemFailures, sent.length]).toEqual([[{ itemIdentifier: '1' }], 1])
    await handler()({ Records: [inserted(ikms, '1')] })
    expect([sent.length, (await stateOf(ikms)).state]).toEqual([2, 'delivered'])
  })

  it('mails once where only the answer to the mark was lost', async () => {
    const { ikms } = await twoNotices()
    const { services, failNext } = faultyServices(world.services.at.table)
    failNext('answer lost after the commit', 1)
    const handle = handler({ services })
    const { batchItemFailures } = await handle({ Records: [inserted(ikms, '1')] })
    if (batchItemFailures.length > 0) await handle({ Records: [inserted(ikms, '1')] })
    expect([sent.length, (await stateOf(ikms)).state]).toEqual([1, 'delivered'])
  })
})

describe('the sender', () => {
  const sender = (send: SESv2Client['send']) => {
    // A client of which the sender uses nothing but `send`.
    const client: Pick<SESv2Client, 'send'> = { send }
    return sesSender(client, 'etalase@contoh.test')
  }
  const mail = { to: EMAIL, subject: 'Kabar', text: 'Ada kabar.' }
  const failing = (error: Error) => async () => {
    throw error
  }

  it('says what was sent', async () => {
    const asked: unknown[] = []
    const send = sender(async (command: { input: unknown }) => {
      asked.push(command.input)
      return { $metadata: {} }
    })
    expect(await send(mail)).toBe('sent')
    expect(asked).toEqual([
      {
        FromEmailAddress: 'etalase@contoh.test',
        Destination: { ToAddresses: [EMAIL] },
        Content: { Simple: { Subject: { Data: 'Kabar' }, Body: { Text: { Data: 'Ada kabar.' } } } },
      },
    ])
  })

  it('calls a bad request rejected, and throws what may go well another time', async () => {
    const bad = new BadRequestException({ message: 'no such form', $metadata: {} })
    expect(await sender(failing(bad))(mail)).toBe('rejected')
    await expect(sender(failing(new Error('slow down')))(mail)).rejects.toThrow('slow down')
  })
})
