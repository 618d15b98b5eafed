// The confirm link's operations: a PIN that cannot be guessed, answers of which the last counts, a queue without doubles.
import { beforeEach, describe, expect, it } from 'vitest'
import { closingDay } from '../../core/confirmlink/closing.ts'
import { pinOf, readToken, tokenOf } from '../../core/confirmlink/keys.ts'
import * as Office from '../../core/confirmlink/officer-operations.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { MOST_TRIES } from '../../core/confirmlink/schema.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { period } from '../../core/kernel/period.ts'
import { rulesInForce } from '../../core/regulation/read.ts'
import { mailOf } from '../../functions/stream/letters.ts'
import { VILLAGE } from '../support/belonging.ts'
import * as Link from '../support/confirm.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { actsOn, law } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

const { LINKING, MONTH, asked, enter, pinned, send, setPin, there, tokenFor, wrongPin } = Link

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const tryPin = (pin: string, today?: string, token = tokenFor(world)) =>
  enter(world.services, as('public', today), { token, pin })
const answer = (input: object, today?: string) => Confirm.answer(world.services, as('link', today), input)
const questions = async () => Confirm.questions(world.services, as('link'), Link.ofMonth(world))
const words = async () => (await questions()).questions.map(({ now }) => now)
const waiting = (actor: Actor = world.actors.verifier, today?: string) =>
  Office.waiting(world.services, contextOf(actor, today), { month: MONTH, village: VILLAGE })
const rows = async (entity: string) => (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === entity)

describe('a token', () => {
  it('names its IKM and month to whoever holds the secret, and is worth nothing changed or made with another', () => {
    const link = { ikm: world.ikm, month: MONTH }
    const token = tokenFor(world)
    expect(readToken(LINKING, token)).toEqual(link)
    const other = { ...LINKING, secret: LINKING.secret.replace('a', 'b') }
    expect(readToken(LINKING, tokenOf(other, link))).toBeUndefined()
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + (token[at] === '1' ? '2' : '1') + token.slice(at + 1)
      expect([at, readToken(LINKING, changed)]).toEqual([at, undefined])
    }
    for (const odd of ['', token.slice(1), `${token}0`, token.toUpperCase()])
      expect(readToken(LINKING, odd)).toBeUndefined()
  })

  it('has PINs beside it that differ from IKM to IKM and from one to the next', () => {
    const pins = Array.from({ length: 200 }, (_, serial) => pinOf(LINKING, world.ikm, serial))
    expect(pins.every((pin) => /^\d{6}$/.test(pin))).toBe(true)
    expect(new Set(pins).size).toBeGreaterThan(190)
    expect(pinOf(LINKING, world.foreign.ikm, 1)).not.toBe(pinOf(LINKING, world.ikm, 1))
  })
})

describe('the PIN', () => {
  it('is given by who verifies, told once for a repeated key, and lies nowhere in the table', async () => {
    await expectForbidden(world, setPin, there(world), ['verifier'])
    const { pin } = await expectOnce(world.services, setPin, world.actors.verifier, there(world))
    const first = await Link.pinNow(world)
    expect(pin).toBe(first)
    expect(JSON.stringify(await rowsOf(world.services))).not.toContain(pin)
    expect(await rows('notice')).toMatchObject([{ to: world.ikm, kind: 'confirm-pin' }])
    const again = await pinned(world)
    expect([again === first, (await tryPin(first)).entered, (await tryPin(again)).entered]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('asks for a fresh sign-in, and is given by a coach in its own villages alone', async () => {
    const coach = (villages: string[], signedInAt = NOON): Actor => ({
      kind: 'officer',
      account: anId('account'),
      signedInAt,
      powers: [{ agency: 'industry', power: 'verify', from: day('2026-01-01'), to: null, villages }],
    })
    const by = (actor: Actor, input: object = there(world)) => setPin(world.services, contextOf(actor), input)
    expect((await refusalOf(() => by(coach(['32.16.03.2005'])))).kind).toBe('forbidden')
    expect((await refusalOf(() => by(coach([VILLAGE], NOON - 3_600_000)))).code).toBe('sign-in-again')
    const elsewhere = { ...there(world), village: '32.16.03.2005' }
    expect((await refusalOf(() => by(coach(['32.16.03.2005']), elsewhere))).code).toBe('ikm')
    expect((await by(coach([VILLAGE]))).pin).toMatch(/^\d{6}$/)
  })

  it('enters however it was spaced; five wrong ones lock it, also the right one, until an officer gives another', async () => {
    expect((await refusalOf(() => tryPin('123456'))).code).toBe('confirm-pin')
    const pin = await pinned(world)
    expect(await tryPin(`${pin.slice(0, 3)} ${pin.slice(3)}`)).toMatchObject({ entered: true, left: MOST_TRIES })
    for (let i = 1; i < MOST_TRIES; i++) {
      expect(await tryPin(wrongPin(pin, i))).toMatchObject({ entered: false, left: MOST_TRIES - i })
    }
    expect(await tryPin(pin)).toMatchObject({ entered: true, left: MOST_TRIES })
    for (let i = 1; i <= MOST_TRIES; i++) await tryPin(wrongPin(pin, i))
    const before = await itemCount(world.services)
    expect((await refusalOf(() => tryPin(pin))).code).toBe('pin-locked')
    expect(await itemCount(world.services)).toBe(before)
    expect((await tryPin(await pinned(world))).entered).toBe(true)
    expect(new Set(await actsOn(world, world.ikm))).toEqual(
      new Set(['confirmlink.setPin', 'confirmlink.enter', 'confirmlink.wrongPin']),
    )
  })

  it('is told of no more than five tries, however many come at once', async () => {
    const pin = await pinned(world)
    const tries = Array.from({ length: 20 }, (_, i) => tryPin(wrongPin(pin, i + 1)))
    const told = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(told.length).toBeLessThanOrEqual(MOST_TRIES)
    const [row] = await rows('confirm-pin')
    expect(row?.['tries']).toBe(told.length)
  })

  it('that is no PIN is no try', async () => {
    await pinned(world)
    for (const odd of ['12345', '1234567', 'abcdef', ''])
      expect((await refusalOf(() => tryPin(odd))).code).toBe('input')
    expect((await rows('confirm-pin'))[0]).toMatchObject({ tries: 0 })
  })
})

describe('the closing day', () => {
  it('is half a month after the month where no rule binds it, else that of the longest period that holds it', async () => {
    expect(closingDay([], MONTH)).toBe('2026-10-14')
    await law(world, { period: 'quarter', closingDays: 7 })
    await law(world, { period: 'semester', closingDays: 14 })
    const rules = await rulesInForce(world.services)
    expect([closingDay(rules, MONTH), closingDay(rules, period('2026-04'))]).toEqual(['2027-01-14', '2026-07-14'])
    expect(closingDay(rules, period('2025-05'))).toBe('2025-06-14')
  })

  it('is the last on which the link opens and answers; the day after it changes nothing', async () => {
    const pin = await pinned(world)
    const input = await asked(world)
    await answer(input, '2026-10-14')
    expect((await tryPin(pin, '2026-10-14')).entered).toBe(true)
    const before = await itemCount(world.services)
    expect((await refusalOf(() => tryPin(pin, '2026-10-15'))).code).toBe('month-closed')
    expect((await refusalOf(() => answer({ ...input }, '2026-10-15'))).code).toBe('month-closed')
    expect(await itemCount(world.services)).toBe(before)
    const closed = await Confirm.questions(world.services, as('link', '2026-10-15'), Link.ofMonth(world))
    expect([closed.open, closed.closesOn]).toEqual([false, '2026-10-14'])
  })

  it('lies ahead of a month that has not begun, of which nothing is asked', async () => {
    const pin = await pinned(world)
    const token = tokenFor(world, period('2026-11'))
    expect((await refusalOf(() => tryPin(pin, '2026-10-31', token))).code).toBe('month-in-future')
  })
})

describe('the answers', () => {
  it('are for who entered for that IKM, and entering lets nobody do anything else', async () => {
    const input = await asked(world)
    await expectForbidden(world, Confirm.answer, input, ['link'])
    await expectForbidden(world, Confirm.questions, Link.ofMonth(world), ['link'])
    const foreign = { ...input, ikm: world.foreign.ikm }
    expect((await refusalOf(() => answer(foreign))).kind).toBe('forbidden')
    const own = { kind: 'link', ikm: world.foreign.ikm } as const
    const work = () => Confirm.answer(world.services, contextOf(own), foreign)
    expect((await refusalOf(work)).code).toBe('placement')
    expect((await refusalOf(() => Ikm.contact(world.services, as('link'), { ikm: world.ikm }))).kind).toBe('forbidden')
  })

  it('are the rows of the API’s, each further one kept, and the same word again writes nothing', async () => {
    const input = await asked(world)
    const said = (changes: object) => answer({ ...input, answers: [{ ...input.answers[0], ...changes }] })
    await said({})
    const once = await itemCount(world.services)
    expect(await Promise.all([said({}), said({}), said({})])).toEqual(Array(3).fill({ written: 0 }))
    expect(await itemCount(world.services)).toBe(once)
    await said({ answer: 'no', reason: 'Rak dipindah' })
    await said({ answer: 'yes' })
    const kept = await rows('confirmation')
    expect(kept.map((row) => [row['answer'], row['reason'], row['by'], row['month']])).toEqual([
      ['yes', undefined, 'ikm', '2026-09'],
      ['no', 'Rak dipindah', 'ikm', '2026-09'],
      ['yes', undefined, 'ikm', '2026-09'],
    ])
    const lines = (await rows('audit')).filter((row) => row['act'] === 'confirmation.answer')
    expect(lines.map((row) => row['actor'])).toEqual(Array(3).fill(`link:${world.ikm}`))
    expect(JSON.stringify(lines)).not.toContain('Rak dipindah')
  })

  it('twice at once, before there is any, are one row', async () => {
    const input = await asked(world)
    await Promise.all([answer(input), answer(input), answer(input)])
    expect(await rows('confirmation')).toHaveLength(1)
  })

  it('of two telephones count as the last of them says', async () => {
    const input = await asked(world)
    await answer(input)
    await answer({ ...input, answers: [{ ...input.answers[0], answer: 'no' }] })
    expect(await words()).toEqual(['no'])
  })

  it('take purchases of the month, and nothing that is not asked about it', async () => {
    const bought = await Link.boughtOf(world)
    const earlier = await Link.boughtOf(world, '2026-08-31')
    const input = { ...Link.ofMonth(world), answers: [{ ...bought, answer: 'yes' }] }
    expect(await questions()).toMatchObject({ questions: [{ about: 'purchase', amountIdr: 1_500_000 }] })
    expect(await answer(input)).toEqual({ written: 1 })
    expect(await answer(input)).toEqual({ written: 0 })
    expect(await words()).toEqual(['yes'])
    const refused = async (said: object) => (await refusalOf(() => answer({ ...input, answers: [said] }))).code
    expect(await refused({ ...earlier, answer: 'yes' })).toBe('not-asked')
    expect(await refused({ ...bought, purchase: anId('purchase'), answer: 'yes' })).toBe('purchase')
    expect(await refused({ ...bought, answer: 'perhaps' })).toBe('input')
  })

  it('are all taken or none', async () => {
    const input = await asked(world)
    const foreign = { ...input.answers[0], placement: anId('placement') }
    expect((await refusalOf(() => answer({ ...input, answers: [...input.answers, foreign] }))).code).toBe('placement')
    expect(await rows('confirmation')).toEqual([])
  })

  it('show last month’s yes or no beside the question, and no officer’s word', async () => {
    const input = await asked(world)
    await Confirm.answer(world.services, as('link', '2026-09-10'), { ...input, month: '2026-08' })
    expect((await questions()).questions).toMatchObject([
      { before: 'yes', now: undefined, where: 'Hotel Contoh Cikarang' },
    ])
    const unsure = { ...input.answers[0], answer: 'unknown' }
    await Confirm.answer(world.services, as('link', '2026-09-10'), { ...input, month: '2026-08', answers: [unsure] })
    expect((await questions()).questions[0]).not.toHaveProperty('before')
  })
})

describe('the officers’ queue', () => {
  it('holds who is asked and has not answered, for who verifies', async () => {
    await expectForbidden(world, Office.waiting, { month: MONTH, village: VILLAGE }, ['verifier'])
    expect(await waiting()).toEqual([])
    const input = await asked(world)
    expect(await waiting()).toEqual([
      {
        ikm: world.ikm,
        name: 'Perajin Contoh',
        village: VILLAGE,
        asked: 1,
        unanswered: 1,
        pin: 'none',
        opened: null,
        stopped: null,
      },
    ])
    await pinned(world)
    expect((await waiting())[0]?.pin).toBe('set')
    const elsewhere = { month: MONTH, village: '32.16.03.2005' }
    expect(await Office.waiting(world.services, as('verifier'), elsewhere)).toEqual([])
    await answer(input)
    expect(await waiting()).toEqual([])
  })

  it('lets one officer at a time send, with the number only where its consent is on record, and mail where there is an address', async () => {
    const input = { ...there(world), month: MONTH }
    await expectForbidden(world, send, input, ['verifier'])
    await asked(world)
    const first = await expectOnce(world.services, send, world.actors.verifier, input)
    expect(first).toMatchObject({ whatsapp: null, mailed: false, pin: 'none' })
    expect(first.text).toContain(`${LINKING.origin}/k/${tokenFor(world)}`)
    expect((await waiting())[0]?.opened).toMatchObject({ own: true })
    const other = { ...world.actors.verifier, account: anId('account') }
    expect((await waiting(other))[0]?.opened).toMatchObject({ own: false })
    const again = (instant: number) => send(world.services, { ...contextOf(other), instant }, input)
    expect((await refusalOf(() => again(NOON + 3_600_000))).code).toBe('opened-by-another')
    await Ikm.setContact(world.services, as('ikm'), {
      ...{ ikm: world.ikm, version: 0, email: 'ikm@contoh.test' },
      ...{ businessNumber: '0812-3456-7890', consentedOn: '2026-10-01', privateNumber: '0813-0000-0000' },
    })
    const next = await again(NOON + 25 * 3_600_000)
    expect(next).toMatchObject({ mailed: true })
    expect(next.whatsapp).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/)
    expect(decodeURIComponent(next.whatsapp ?? '')).toContain(tokenFor(world))
    const kept = JSON.stringify(await rowsOf(world.services))
    expect(kept).not.toContain(tokenFor(world))
    expect((await rows('notice')).filter((row) => row['kind'] === 'confirm-ask')).toMatchObject([
      { about: { ikm: world.ikm, month: '2026-09' } },
    ])
  })

  it('mails the link as it is made when the mail is written', async () => {
    await Ikm.setContact(world.services, as('ikm'), { ikm: world.ikm, version: 0, email: 'ikm@contoh.test' })
    await send(world.services, as('verifier'), { ...there(world), month: MONTH })
    const [notice] = (await rows('notice')).filter((row) => row['kind'] === 'confirm-ask')
    const told = { to: world.ikm, kind: 'confirm-ask', about: notice?.['about'] }
    const reading = { services: world.services, links: undefined, now: () => NOON }
    const mail = await mailOf({ ...reading, confirm: LINKING }, told)
    expect([mail?.to, mail?.text.includes(`/k/${tokenFor(world)}\n`)]).toEqual(['ikm@contoh.test', true])
    await expect(mailOf(reading, told)).rejects.toThrow('confirm link')
  })

  it('gives no number without consent', async () => {
    await Ikm.setContact(world.services, as('ikm'), { ikm: world.ikm, version: 0, businessNumber: '0812-3456-7890' })
    const sent = await send(world.services, as('verifier'), { ...there(world), month: MONTH })
    expect([sent.whatsapp, JSON.stringify(sent).includes('6281234567890')]).toEqual([null, false])
  })
})
