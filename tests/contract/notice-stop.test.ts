// Mail that is unwanted: stopped and started by whom it is for, by the mail's link or an officer's note; law is always sent.
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Office from '../../core/confirmlink/officer-operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import { GROUPS_OF, STOP_GROUPS, STOP_KINDS } from '../../core/notice/stop-schema.ts'
import { groupOf } from '../../core/notice/stops.ts'
import { deliverNotices, type Mail } from '../../functions/stream/deliver-notices.ts'
import { VILLAGE } from '../support/belonging.ts'
import { LINKING, MONTH, send, there } from '../support/confirm.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { stopByLink, stopLinkTo } from '../support/stops.ts'
import { actsOn, standing } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

const EMAIL = 'perajin@contoh.test'

let world: World
let sent: Mail[]

beforeEach(async () => {
  world = await worldOf()
  sent = []
  await Ikm.setContact(world.services, as('ikm'), { ikm: world.ikm, version: 0, email: EMAIL })
})

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const set = (group: string, stop: boolean, today?: string) =>
  NoticeStop.setStop(world.services, as('ikm', today), { ikm: world.ikm, group, stop })
const stopped = async () => (await NoticeStop.stops(world.services, as('ikm'), { ikm: world.ikm })).stopped

/** Writes a notice to the IKM and lets the consumer find it on that day; what became of it. */
async function delivered(kind: string, today = '2026-10-08') {
  const key = { to: world.ikm, notice: anId('notice') }
  const about = { ikm: world.ikm, month: MONTH }
  await world.services.entities.notice.create({ ...key, kind, about, writtenOn: today, state: 'waiting' }).go()
  const image = { __edb_e__: 'notice', state: 'waiting', ...key }
  const NewImage = Object.fromEntries(Object.entries(image).map(([name, S]) => [name, { S }]))
  const record: DynamoDBRecord = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage } }
  const handle = deliverNotices({
    services: world.services,
    links: LINKING,
    confirm: LINKING,
    send: async (mail) => {
      sent.push(mail)
      return 'sent'
    },
    now: () => NOON,
    today: () => day(today),
    random: Math.random,
    log: { error: (message, more) => expect.unreachable(`${message} ${JSON.stringify(more)}`) },
  })
  await handle({ Records: [record] })
  const { data } = await world.services.entities.notice.get(key).go({ consistent: true })
  return data?.why ?? data?.state
}

describe('the groups', () => {
  it('hold each kind once, and nothing that decides about somebody or guards an account', () => {
    const kinds = STOP_GROUPS.flatMap((group) => STOP_KINDS[group])
    expect(new Set(kinds).size).toBe(kinds.length)
    expect([...GROUPS_OF.ikm, ...GROUPS_OF.account].sort()).toEqual([...STOP_GROUPS].sort())
    const always = ['placement-ruled', 'exemption-revoked', 'report-established', 'claim-rejected', 'confirm-pin']
    for (const kind of [...always, 'accepted', 'inquiry', 'member-invited']) expect(groupOf(kind)).toBeUndefined()
  })
})

describe('stopping', () => {
  it('is done by whom it is for, once, with a line on its chain, and undone', async () => {
    const asked = { ikm: world.ikm, group: 'offers', stop: true }
    await expectForbidden(world, NoticeStop.setStop, asked, ['ikm', 'account'])
    await expectForbidden(world, NoticeStop.stops, { ikm: world.ikm }, ['ikm', 'account'])
    await expectOnce(world.services, NoticeStop.setStop, world.actors.ikm, asked)
    expect(await stopped()).toEqual({ offers: '2026-10-08' })
    const before = await itemCount(world.services)
    await set('offers', true, '2026-10-09')
    expect([await stopped(), await itemCount(world.services)]).toEqual([{ offers: '2026-10-08' }, before])
    await set('confirm', true)
    await set('offers', false)
    expect(await stopped()).toEqual({ confirm: '2026-10-08' })
    expect((await actsOn(world, world.ikm)).slice(-3)).toEqual(['notice.stop', 'notice.stop', 'notice.start'])
  })

  it('of an account is its own whatever else it names, and of groups that reach it alone', async () => {
    const mine = (group: string) =>
      NoticeStop.setStop(world.services, as('account'), { ikm: world.ikm, group, stop: true })
    expect((await mine('coaching')).stopped).toEqual({ coaching: '2026-10-08' })
    expect(await stopped()).toEqual({})
    expect((await refusalOf(() => mine('confirm'))).code).toBe('never-sent')
    expect((await refusalOf(() => set('coaching', true))).code).toBe('never-sent')
  })

  it('by the link stops its group for its recipient, repeated changes nothing, and no other token does', async () => {
    const link = stopLinkTo(world.ikm, 'confirm')
    const by = (given: object) => stopByLink(world.services, as('public'), given)
    for (const wrong of [
      { ...link, group: 'offers' },
      { ...link, to: world.foreign.ikm },
      { ...link, token: stopLinkTo(world.foreign.ikm, 'confirm').token },
    ])
      expect((await refusalOf(() => by(wrong))).code).toBe('stop-link')
    await by(link)
    const before = await itemCount(world.services)
    await by(link)
    expect([await stopped(), await itemCount(world.services)]).toEqual([{ confirm: '2026-10-08' }, before])
  })
})

describe('the consumer of notices', () => {
  it('mails on the day before, and from the day on marks what is stopped as such', async () => {
    await set('offers', true)
    expect(await delivered('invited', '2026-10-07')).toBe('delivered')
    expect(await delivered('invited')).toBe('stopped')
    expect(await delivered('message', '2026-10-09')).toBe('stopped')
    expect(await delivered('confirm-ask')).toBe('delivered')
    await set('offers', false)
    expect(await delivered('invited')).toBe('delivered')
  })

  it('mails what has legal effect whatever is stopped', async () => {
    for (const group of GROUPS_OF.ikm) await set(group, true)
    for (const kind of ['placement-ruled', 'accepted', 'confirm-pin']) expect(await delivered(kind)).toBe('delivered')
    expect(sent.map(({ stop }) => stop)).toEqual([undefined, undefined, undefined])
  })

  it('puts the way to stop into the mail alone: its group, its recipient', async () => {
    await delivered('invited')
    const [mail] = sent
    const { token } = stopLinkTo(world.ikm, 'offers')
    expect(mail?.stop).toBe(`${LINKING.origin}/api/forms/id/stop/${world.ikm}/offers/${token}`)
    expect(mail?.text).toContain(`Hentikan di sini. / No more mail of this kind? Stop it here.\n${mail?.stop}`)
  })
})

describe('the queue of links', () => {
  const waiting = async (today?: string) => {
    const asked = { month: MONTH, village: VILLAGE }
    return (await Office.waiting(world.services, as('verifier', today), asked)).map((line) => line.stopped)
  }
  const sending = (today?: string) => send(world.services, as('verifier', today), { ...there(world), month: MONTH })

  it('shows since when none is wanted, and prepares none from that day on', async () => {
    await standing(world)
    expect(await waiting()).toEqual([null])
    await set('confirm', true)
    expect([await waiting('2026-10-07'), await waiting()]).toEqual([[null], ['2026-10-08']])
    const refusal = await refusalOf(() => sending())
    expect([refusal.code, refusal.sentence.id.includes('2026-10-08')]).toEqual(['link-unwanted', true])
    expect((await sending('2026-10-07')).text).toContain('/k/')
    await set('confirm', false)
    expect(await waiting()).toEqual([null])
  })

  it('takes an officer’s note of it, a coach’s in its own villages alone', async () => {
    const asked = { ...there(world), stop: true }
    await expectForbidden(world, Office.stop, asked, ['verifier'])
    const coach = (villages: string[]): Actor => ({
      kind: 'officer',
      account: anId('account'),
      powers: [{ agency: 'industry', power: 'verify', from: day('2026-01-01'), to: null, villages }],
    })
    const note = (villages: string[], input: object) => Office.stop(world.services, contextOf(coach(villages)), input)
    expect((await refusalOf(() => note(['32.16.03.2005'], asked))).kind).toBe('forbidden')
    const elsewhere = { ...asked, village: '32.16.03.2005' }
    expect((await refusalOf(() => note(['32.16.03.2005'], elsewhere))).code).toBe('ikm')
    await note([VILLAGE], asked)
    expect(await stopped()).toEqual({ confirm: '2026-10-08' })
    await expectOnce(world.services, Office.stop, world.actors.verifier, { ...asked, stop: false })
    expect(await stopped()).toEqual({})
  })
})
