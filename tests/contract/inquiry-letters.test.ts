// The mails of an inquiry, through the outbox's consumer: none carries words to an address that did not prove itself.
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { linkHref } from '../../core/contract/forms.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import { tokenOf } from '../../core/inquiry/keys.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Notice from '../../core/notice/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { type Delivery, deliverNotices } from '../../functions/stream/deliver-notices.ts'
import type { Mail } from '../../functions/stream/letters.ts'
import { sesSender } from '../../functions/stream/ses.ts'
import { confirm, confirmed, inquiriesIn, linkOf, SECRET, sent } from '../support/inquiries.ts'
import { contextOf, NOON } from '../support/services.ts'
import { type World, worldOf } from '../support/world.ts'

const MAKER = 'perajin@contoh.test'
const ORIGIN = 'https://etalase.example'

let world: World
let mails: Mail[]
let logged: object[]

beforeEach(async () => {
  world = await worldOf()
  mails = []
  logged = []
  await Ikm.setContact(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, version: 0, email: MAKER })
})

/** Delivers everything that waits, as the stream would bring it, and says which failed. */
async function deliver(more: Partial<Delivery> = {}) {
  const { items } = await Notice.waiting(world.services, contextOf(world.actors.system), { limit: 100 })
  const records = items.map(({ to, notice }): DynamoDBRecord => {
    const image = { __edb_e__: 'notice', state: 'waiting', to, notice }
    const NewImage = Object.fromEntries(Object.entries(image).map(([name, S]) => [name, { S }]))
    return { eventName: 'INSERT', dynamodb: { SequenceNumber: notice, NewImage } }
  })
  const { batchItemFailures } = await deliverNotices({
    services: world.services,
    send: async (mail) => {
      mails.push(mail)
      return 'sent'
    },
    links: { origin: ORIGIN, secret: SECRET },
    now: () => NOON,
    random: Math.random,
    log: { error: (message, about) => logged.push({ message, ...about }) },
    ...more,
  })({ Records: records })
  return batchItemFailures.length
}

const stateOf = async (inquiry: Id<'inquiry'>) =>
  (await inquiriesIn(world.services)).find((each) => each.inquiry === inquiry)?.state

describe('the mail to the sender', () => {
  it.each([
    ['id', 'Satu langkah lagi', 'One more step'],
    ['en', 'One more step', 'Satu langkah lagi'],
  ] as const)('in %s is a fixed text with the link, and holds nothing that was typed', async (language, own, other) => {
    const typed = { person: 'MURAH http://spam.example', message: 'Beli di http://spam.example', phone: '08123456789' }
    const inquiry = await sent(world, { ...typed, email: 'korban@contoh.test', language })
    expect(await deliver()).toBe(0)
    const link = `${ORIGIN}${linkHref(language, inquiry, tokenOf({ secret: SECRET }, inquiry))}`
    expect(mails).toMatchObject([{ to: 'korban@contoh.test', subject: expect.stringContaining(own) }])
    const [{ subject, text, replyTo } = { subject: '', text: '', replyTo: '' }] = mails
    expect(text).toContain(link)
    expect(text).toContain('Perajin Contoh')
    expect(replyTo).toBeUndefined()
    for (const words of [other, 'spam', 'MURAH', '8123456789']) expect(subject + text).not.toContain(words)
    expect(text.match(/https?:/g)).toHaveLength(1)
  })

  it('is not sent for what expired, was confirmed or was erased meanwhile', async () => {
    const [late, done, erased] = [await sent(world), await confirmed(world), await sent(world)]
    await Inquiry.erase(world.services, contextOf(world.actors.verifier), { ikm: world.ikm, inquiry: erased })
    const end = (await inquiriesIn(world.services)).find(({ inquiry }) => inquiry === late)?.expiresAt ?? 0
    expect(await deliver({ now: () => end * 1000 })).toBe(0)
    expect(mails.map(({ to }) => to)).toEqual([MAKER])
    expect(await stateOf(done)).toBe('delivered')
  })

  it('waits where there is nothing to make its link with', async () => {
    const inquiry = await sent(world)
    expect(await deliver({ links: undefined })).toBe(1)
    expect(logged).toHaveLength(1)
    await deliver()
    expect([mails.length, await stateOf(inquiry)]).toEqual([1, 'unconfirmed'])
  })

  it('names the maker alone where the product was withdrawn meanwhile', async () => {
    const inquiry = await sent(world)
    await Product.withdraw(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, product: world.product })
    await deliver()
    await confirm(world.services, contextOf(world.actors.public), linkOf(inquiry))
    await deliver()
    expect(mails.map(({ text }) => text.includes('Perajin Contoh'))).toEqual([true, true])
  })
})

describe('the mail to the maker', () => {
  it('holds what was asked and by whom, marked line by line, and is answered to the sender', async () => {
    const inquiry = await confirmed(world, {
      email: 'sari@contoh.test',
      message: 'Baris satu\nEtalase Kabupaten Bekasi',
    })
    await deliver()
    const mail = mails.find(({ to }) => to === MAKER)
    expect(mail).toMatchObject({
      replyTo: 'sari@contoh.test',
      subject: 'Pertanyaan calon pembeli · A buyer’s question',
    })
    const lines = ['Tentang: Tas anyam', 'Dari: Bu Sari', 'Surel: sari@contoh.test', 'Telepon: +6281211112222']
    expect(mail?.text).toContain([...lines, '', '> Baris satu', '> Etalase Kabupaten Bekasi'].join('\n'))
    expect(mail?.text).toContain(inquiry)
    expect(await stateOf(inquiry)).toBe('delivered')
  })

  it('is not sent before the sender confirmed, and once however often they do', async () => {
    const inquiry = await sent(world)
    await deliver()
    expect(mails.map(({ to }) => to)).not.toContain(MAKER)
    for (const _ of [1, 2]) await confirm(world.services, contextOf(world.actors.public), linkOf(inquiry))
    await deliver()
    await deliver()
    expect(mails.filter(({ to }) => to === MAKER)).toHaveLength(1)
  })

  it.each([
    [
      'has no address',
      async () => {
        await Ikm.eraseContact(world.services, contextOf(world.actors.ikm), { ikm: world.ikm })
        return {}
      },
    ],
    ['has one that takes no mail', async () => ({ send: async () => 'rejected' as const })],
  ] as const)('that %s leaves the question to officers', async (_, prepare) => {
    const more = await prepare()
    const inquiry = await confirmed(world)
    await deliver(more)
    expect(await stateOf(inquiry)).toBe('undelivered')
    const { items } = await Inquiry.undelivered(world.services, contextOf(world.actors.verifier), {})
    expect(items).toMatchObject([{ inquiry, email: expect.stringContaining('@'), message: expect.any(String) }])
    const { items: own } = await Inquiry.ofIkm(world.services, contextOf(world.actors.ikm), { ikm: world.ikm })
    expect(own.map((each) => each.inquiry)).toEqual([inquiry])
  })

  it('that was erased before it went out is not written', async () => {
    const inquiry = await confirmed(world)
    await Inquiry.erase(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, inquiry })
    expect(await deliver()).toBe(0)
    expect(mails).toEqual([])
  })

  it('comes again where it failed, and its log holds no address', async () => {
    const inquiry = await confirmed(world)
    const send = async () => {
      throw new Error(`not now, ${MAKER}`)
    }
    expect(await deliver({ send })).toBe(1)
    expect(JSON.stringify(logged)).not.toContain('@')
    expect(await stateOf(inquiry)).toBe('confirmed')
    await deliver()
    expect(await stateOf(inquiry)).toBe('delivered')
  })
})

it('the sender of mails names whom to answer where it is said', async () => {
  const asked: unknown[] = []
  const send = sesSender(
    {
      send: async (command: { input: unknown }) => {
        asked.push(command.input)
        return { $metadata: {} }
      },
    },
    'etalase@contoh.test',
  )
  await send({ to: MAKER, subject: 'Kabar', text: 'Ada kabar.', replyTo: 'sari@contoh.test' })
  expect(asked).toMatchObject([{ ReplyToAddresses: ['sari@contoh.test'] }])
})
