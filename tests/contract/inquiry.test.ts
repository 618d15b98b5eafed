// Inquiries on a real table: who may what, told once, counted, gone in time, and erased without a trace of who asked.
import { beforeEach, describe, expect, it } from 'vitest'
import { tokenOf } from '../../core/inquiry/keys.ts'
import { INQUIRY_LIMITS } from '../../core/inquiry/limits.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import { KEPT_DAYS, UNCONFIRMED_DAYS } from '../../core/inquiry/schema.ts'
import { INQUIRY_STATES, INQUIRY_STEPS } from '../../core/inquiry/steps.ts'
import * as Notice from '../../core/notice/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { TABLE } from '../../core/table/definition.ts'
import {
  confirm,
  confirmed,
  inquiriesIn,
  inquiryForm,
  linkOf,
  SECRET,
  send,
  sent,
  undelivered,
} from '../support/inquiries.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

const DAY_MS = 24 * 60 * 60 * 1000

let world: World

const as = (role: Role, more: Parameters<typeof contextOf>[2] = {}) => contextOf(world.actors[role], undefined, more)
const seen = async (inquiry: string) => (await inquiriesIn(world.services)).find((each) => each.inquiry === inquiry)
const waiting = async () => (await Notice.waiting(world.services, as('system'), { limit: 100 })).items
const asked = (form: object, more: Parameters<typeof contextOf>[2] = {}) =>
  send(world.services, as('public', more), form)

beforeEach(async () => {
  world = await worldOf()
})

describe('the steps of an inquiry', () => {
  it('lead from and to states that there are, and reach each', () => {
    const reached = new Set<string>(['unconfirmed', ...INQUIRY_STEPS.map(({ to }) => to)])
    expect([...reached].sort()).toEqual([...INQUIRY_STATES].sort())
    const pairs = INQUIRY_STEPS.map(({ from, on }) => `${from} ${on}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const state of INQUIRY_STATES.filter((each) => each !== 'erased')) expect(pairs).toContain(`${state} erase`)
  })
})

describe('inquiry.send', () => {
  it('keeps what was asked for two days, asks its sender, and tells the IKM nothing yet', async () => {
    const inquiry = await sent(world)
    const row = await seen(inquiry)
    expect(row).toMatchObject({ state: 'unconfirmed', phone: '+6281211112222', product: world.product })
    const raw = (await rowsOf(world.services)).find((each) => each['__edb_e__'] === 'inquiry')
    expect(raw?.[TABLE.expiry]).toBe(row?.expiresAt)
    expect((row?.expiresAt ?? 0) * 1000 - Date.parse(row?.sentAt ?? '')).toBeGreaterThan(
      (UNCONFIRMED_DAYS - 1) * DAY_MS,
    )
    expect(Object.keys(raw ?? {}).filter((field) => /^gsi/.test(field))).toEqual([])
    expect(await waiting()).toMatchObject([
      { to: inquiry, kind: 'inquiry-confirm', about: { inquiry, ikm: world.ikm } },
    ])
    expect(await actsOn(world, world.ikm)).toEqual([])
    const { items } = await Inquiry.ofIkm(world.services, as('ikm'), { ikm: world.ikm })
    expect(items).toEqual([])
  })

  it('of the same words again on that day is the same and counts once; on the next it is another', async () => {
    const form = inquiryForm(world)
    const first = await asked(form)
    const before = await itemCount(world.services)
    for (let i = 0; i < 10; i++) expect(await asked(form)).toEqual(first)
    expect(await itemCount(world.services)).toBe(before)
    expect(await asked({ ...form, client: '203.0.113.7' })).toEqual(first)
    expect(await asked(form, { instant: NOON + DAY_MS })).not.toEqual(first)
    await expectOnce(world.services, send, world.actors.public, inquiryForm(world))
  })

  it('is for an IKM that is there and a product that it offers', async () => {
    const form = inquiryForm(world)
    const code = async (changes: object) => (await refusalOf(() => asked({ ...form, ...changes }))).code
    expect(await code({ ikm: anId('ikm') })).toBe('ikm')
    expect(await code({ product: world.foreign.product })).toBe('product')
    await Product.withdraw(world.services, as('ikm'), { ikm: world.ikm, product: world.product })
    expect(await code({})).toBe('product')
    const before = await itemCount(world.services)
    await asked({ ...form, product: undefined })
    expect(await itemCount(world.services)).toBe(before + 5)
  })

  it('names no address of anybody in what counts it', async () => {
    const form = inquiryForm(world)
    await asked(form)
    const counters = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'counter')
    expect(counters.map(({ rule }) => rule).sort()).toEqual(['inquiry.client', 'inquiry.email', 'inquiry.ikm'])
    for (const each of counters) expect(each[TABLE.expiry]).toEqual(expect.any(Number))
    const text = JSON.stringify(counters)
    for (const personal of [form.client, form.email]) expect(text).not.toContain(personal)
  })
})

describe('the limits', () => {
  const { client, email, ikm } = INQUIRY_LIMITS
  /** An instant at the beginning of a stretch of each limit. */
  const START = Math.ceil(NOON / DAY_MS) * DAY_MS

  const tries = async (forms: object[], instant = START) => {
    const outcomes: string[] = []
    for (const form of forms) {
      outcomes.push(
        await asked(form, { instant }).then(
          () => 'taken',
          (refusal: { kind: string; code: string }) => `${refusal.kind} ${refusal.code}`,
        ),
      )
    }
    return outcomes
  }
  const times = (count: number, changes: (i: number) => object) =>
    Array.from({ length: count }, (_, i) => ({ ...inquiryForm(world), ...changes(i) }))

  it('take so many from one network in ten minutes, and again in the next ten', async () => {
    const from = { client: '203.0.113.9' }
    const outcomes = await tries(times(client.most + 1, () => from))
    expect(outcomes).toEqual([...Array(client.most).fill('taken'), 'too-many too-many-inquiry-client'])
    expect(
      await tries(
        times(1, () => from),
        START + client.seconds * 1000 - 1,
      ),
    ).toEqual([outcomes.at(-1)])
    expect(
      await tries(
        times(1, () => from),
        START + client.seconds * 1000,
      ),
    ).toEqual(['taken'])
  })

  it('take so many of one address of mail in a day, however it is written', async () => {
    const ways = ['a.b@contoh.test', 'A.B@Contoh.test', 'a.b+1@contoh.test', 'a.b+2@contoh.test']
    expect(await tries(times(ways.length, (i) => ({ email: ways[i] })))).toEqual([
      ...Array(email.most).fill('taken'),
      'too-many too-many-inquiry-email',
    ])
    expect(
      await tries(
        times(1, () => ({ email: ways[0] })),
        START + DAY_MS,
      ),
    ).toEqual(['taken'])
  })

  it('take so many to one IKM in a day, and go on taking those to another', async () => {
    const outcomes = await tries(times(ikm.most + 1, () => ({})))
    expect(outcomes).toEqual([...Array(ikm.most).fill('taken'), 'too-many too-many-inquiry-ikm'])
    const { ikm: other, product } = world.foreign
    expect(await tries(times(1, () => ({ ikm: other, product })))).toEqual(['taken'])
  })

  it('hold for those that come at once', async () => {
    const forms = times(email.most + 3, (i) => ({ email: 'sama@contoh.test', message: `Nomor ${i}` }))
    const outcomes = await Promise.all(forms.map((form) => tries([form])))
    expect(outcomes.flat().filter((outcome) => outcome === 'taken')).toHaveLength(email.most)
    expect(await inquiriesIn(world.services)).toHaveLength(email.most)
  })
})

describe('inquiry.confirm', () => {
  it('tells the IKM by a notice without a word of anybody, once, and keeps the inquiry for half a year', async () => {
    const inquiry = await sent(world)
    const before = await itemCount(world.services)
    for (const _ of [1, 2, 3]) expect(await confirm(world.services, as('public'), linkOf(inquiry))).toEqual({ inquiry })
    expect(await itemCount(world.services)).toBe(before + 2)
    const row = await seen(inquiry)
    expect(row).toMatchObject({ state: 'confirmed', confirmedOn: '2026-10-08', version: 2 })
    expect((row?.expiresAt ?? 0) * 1000 - NOON).toBeGreaterThan((KEPT_DAYS - 1) * DAY_MS)
    const told = (await waiting()).filter(({ kind }) => kind === 'inquiry')
    expect(told).toMatchObject([{ to: world.ikm, about: { inquiry, ikm: world.ikm } }])
    expect(await actsOn(world, world.ikm)).toEqual(['inquiry.confirm'])
  })

  it('of several at once does it once', async () => {
    const inquiry = await sent(world)
    await Promise.all([1, 2, 3].map(() => confirm(world.services, as('public'), linkOf(inquiry))))
    expect((await waiting()).filter(({ kind }) => kind === 'inquiry')).toHaveLength(1)
    expect((await seen(inquiry))?.version).toBe(2)
  })

  it('takes the link to its last second and not one more, whether or not the row is still there', async () => {
    const [early, late] = [await sent(world), await sent(world)]
    const instant = ((await seen(late))?.expiresAt ?? 0) * 1000
    await confirm(world.services, as('public', { instant: instant - 1000 }), linkOf(early)).catch(() => undefined)
    const refusal = await refusalOf(() => confirm(world.services, as('public', { instant }), linkOf(late)))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'inquiry-link'])
    expect([(await seen(early))?.state, (await seen(late))?.state]).toEqual(['confirmed', 'unconfirmed'])
  })

  it('refuses a token of another inquiry, of another secret, and of an inquiry that is not there', async () => {
    const inquiry = await sent(world)
    const other = linkOf(await sent(world))
    const foreign = tokenOf({ secret: `${SECRET}x` }, inquiry)
    for (const token of [other.token, foreign]) {
      const refusal = await refusalOf(() => confirm(world.services, as('public'), { inquiry, token }))
      expect(refusal.code).toBe('inquiry-link')
    }
    const gone = linkOf(anId('inquiry'))
    expect((await refusalOf(() => confirm(world.services, as('public'), gone))).code).toBe('inquiry-link')
    expect((await seen(inquiry))?.state).toBe('unconfirmed')
  })
})

describe('inquiry.ofIkm', () => {
  it('gives the IKM its own that were confirmed, the newest first, and nobody else any', async () => {
    await sent(world)
    const first = await confirmed(world)
    const second = await confirmed(world)
    const { ikm, product } = world.foreign
    await confirmed(world, { ikm, product })
    const list = (limit: number, cursor?: string) =>
      Inquiry.ofIkm(world.services, as('ikm'), { ikm: world.ikm, limit, ...(cursor === undefined ? {} : { cursor }) })
    const { items, next } = await list(1)
    expect(items).toMatchObject([{ inquiry: second, person: 'Bu Sari', message: expect.stringContaining('40 buah') }])
    expect((await list(1, next ?? '')).items.map(({ inquiry }) => inquiry)).toEqual([first])
    await expectForbidden(world, Inquiry.ofIkm, { ikm: world.ikm }, ['ikm'])
  })

  it('leaves out what has expired, also where it still lies in the table', async () => {
    const inquiry = await confirmed(world)
    const instant = ((await seen(inquiry))?.expiresAt ?? 0) * 1000
    const at = async (when: number) =>
      (await Inquiry.ofIkm(world.services, as('ikm', { instant: when }), { ikm: world.ikm })).items.length
    expect([await at(instant - 1000), await at(instant)]).toEqual([1, 0])
  })
})

describe('what no mail could bring', () => {
  it('is listed for officers, the oldest first, until one passes it on', async () => {
    const [first, second] = [await undelivered(world), await undelivered(world)]
    await confirmed(world)
    const list = async () =>
      (await Inquiry.undelivered(world.services, as('verifier'), {})).items.map(({ inquiry }) => inquiry)
    expect(await list()).toEqual([first, second])
    await expectForbidden(world, Inquiry.undelivered, {}, ['verifier'])
    const input = { ikm: world.ikm, inquiry: first }
    await expectForbidden(world, Inquiry.passOn, input, ['verifier'])
    await Inquiry.passOn(world.services, as('verifier'), input)
    expect(await list()).toEqual([second])
    const again = await refusalOf(() => Inquiry.passOn(world.services, as('verifier'), input))
    expect([again.kind, again.code]).toEqual(['conflict', 'inquiry-not-waiting'])
    expect((await actsOn(world, world.ikm)).at(-1)).toBe('inquiry.passOn')
    const { items } = await Inquiry.ofIkm(world.services, as('ikm'), { ikm: world.ikm })
    expect(items).toHaveLength(3)
  })

  it('stays as it was told first, and says nothing of an inquiry that is not there', async () => {
    const inquiry = await confirmed(world)
    const tell = (outcome: string) => Inquiry.told(world.services, as('system'), { inquiry, outcome })
    await tell('sent')
    await tell('rejected')
    expect((await seen(inquiry))?.state).toBe('delivered')
    await Inquiry.told(world.services, as('system'), { inquiry: anId('inquiry'), outcome: 'sent' })
    await expectForbidden(world, Inquiry.told, { inquiry, outcome: 'sent' }, ['system'])
  })
})

describe('inquiry.erase', () => {
  const PERSONAL = ['Bu Sari', 'pembeli-', '81211112222', '40 buah']

  it('leaves nothing personal in any row of the table, and the same form brings nothing back', async () => {
    const form = inquiryForm(world)
    const { inquiry } = (await asked(form)) as { inquiry: string }
    await confirm(world.services, as('public'), linkOf(inquiry as never))
    const input = { ikm: world.ikm, inquiry }
    await expectForbidden(world, Inquiry.erase, input, ['ikm', 'verifier'])
    await Inquiry.erase(world.services, as('ikm'), input)
    const table = JSON.stringify(await rowsOf(world.services))
    for (const each of PERSONAL) expect(table).not.toContain(each)
    expect((await Inquiry.ofIkm(world.services, as('ikm'), { ikm: world.ikm })).items).toEqual([])
    await asked(form)
    expect(JSON.stringify(await rowsOf(world.services))).not.toContain('Bu Sari')
    expect((await refusalOf(() => confirm(world.services, as('public'), linkOf(inquiry as never)))).code).toBe(
      'inquiry-link',
    )
    expect((await refusalOf(() => Inquiry.erase(world.services, as('verifier'), input))).code).toBe('inquiry')
  })

  it('is by an officer also of what nobody confirmed, and never of another IKM’s', async () => {
    const inquiry = await sent(world)
    const foreign = { ikm: world.foreign.ikm, inquiry }
    expect((await refusalOf(() => Inquiry.erase(world.services, as('otherIkm'), foreign))).code).toBe('inquiry')
    await Inquiry.erase(world.services, as('verifier'), { ikm: world.ikm, inquiry })
    expect(await seen(inquiry)).toMatchObject({ state: 'erased' })
    expect(await seen(inquiry)).not.toHaveProperty('email')
  })

  it('keeps audit lines and notices free of what was typed from the first', async () => {
    await undelivered(world)
    const rows = (await rowsOf(world.services)).filter((row) => ['audit', 'notice'].includes(String(row['__edb_e__'])))
    expect(rows.length).toBeGreaterThan(2)
    for (const each of PERSONAL) expect(JSON.stringify(rows)).not.toContain(each)
  })
})
