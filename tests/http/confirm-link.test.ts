// The confirm link through the real handler: programs that look at it, a PIN, answers that count, and nothing that leaks.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Assessment from '../../core/assessment/operations.ts'
import { entryHref, leaveHref, monthHref, questionHref } from '../../core/contract/confirm-pages.ts'
import { day } from '../../core/kernel/day.ts'
import { period } from '../../core/kernel/period.ts'
import * as Report from '../../core/report/operations.ts'
import { confirm } from '../../functions/confirm.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { boughtOf, MONTH, pinned, SESSIONS, tokenFor, wrongPin } from '../support/confirm.ts'
import { formDependenciesOf } from '../support/form-posts.ts'
import { rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { telephoneOf } from '../support/telephone.ts'
import { type World, worldOf } from '../support/world.ts'
import { escaped, expectDocument } from '../unit/web/document.ts'

const text = CONFIRM_TEXTS.id

let world: World
let handler: ApiHandler
let pin: string
let logged: string[]
let now: number
let today: string

const telephone = () => telephoneOf(() => handler)
const entry = (month = MONTH) => entryHref('id', tokenFor(world, month))
const entered = async () => {
  const phone = telephone()
  const { to } = await phone.ask(entry(), { pin })
  return { ...phone, to: to ?? '' }
}
const answersIn = async () =>
  (await rowsOf(world.services))
    .filter((row) => row['__edb_e__'] === 'confirmation' || row['__edb_e__'] === 'purchase-answer')
    .map((row) => String(row['answer']))
const all = async () => JSON.stringify(await rowsOf(world.services))

beforeEach(async () => {
  world = await worldOf()
  pin = await pinned(world)
  now = NOON
  today = '2026-10-08'
  const given = { ...formDependenciesOf(world.services), sessions: SESSIONS }
  const dependencies = { ...given, now: () => now++, today: () => day(today) }
  logged = dependencies.logged
  handler = confirm(dependencies)
})

describe('the link', () => {
  it('looked at by ten programs consumes nothing and says of nobody whose it is', async () => {
    await standing(world)
    const before = await all()
    for (let i = 0; i < 10; i++) {
      const { status, html, headers, set } = await telephone().ask(entry())
      expect([status, set, headers['cache-control']]).toEqual([200, undefined, 'no-store'])
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(html).toContain('<meta name="robots" content="noindex"')
      for (const hidden of ['Perajin', 'Hotel', 'Tas anyam', world.ikm]) expect(html).not.toContain(hidden)
      if (i === 0) expectDocument(html, 'id')
    }
    expect(await all()).toBe(before)
    expect((await telephone().ask(entry(), { pin })).status).toBe(303)
  })

  it('forwarded without the PIN opens nothing, and is locked once five were guessed', async () => {
    const phone = telephone()
    for (const path of [monthHref('id'), questionHref('id', 1)]) expect((await phone.ask(path)).status).toBe(401)
    expect((await phone.ask(entry(), { pin: '12' })).html).toContain(text.entry.form)
    for (let left = 4; left > 0; left--) {
      const { status, html } = await phone.ask(entry(), { pin: wrongPin(pin, left) })
      expect([status, html.includes(escaped(text.entry.wrong(left)))]).toEqual([422, true])
      expectDocument(html, 'id')
    }
    expect((await phone.ask(entry(), { pin: wrongPin(pin, 9) })).status).toBe(429)
    const { status, set } = await phone.ask(entry(), { pin })
    expect([status, set]).toEqual([429, undefined])
  })

  it('that is foreign, changed or of another month’s secret is no page', async () => {
    const token = tokenFor(world)
    for (const odd of [`${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`, 'x', `${token}0`]) {
      expect((await telephone().ask(entryHref('id', odd))).status).toBe(404)
      expect((await telephone().ask(entryHref('id', odd), { pin })).status).toBe(404)
    }
  })

  it('opens on the closing day, and says kindly on the day after that it is over', async () => {
    today = '2026-10-14'
    expect((await telephone().ask(entry())).status).toBe(200)
    const phone = await entered()
    expect(phone.to).toBe(monthHref('id'))
    today = '2026-10-15'
    const closed = text.closed.says('14 Oktober 2026')
    for (const fields of [undefined, { pin }]) {
      const { status, html, set } = await telephone().ask(entry(), fields)
      expect([status, html.includes(escaped(closed)), set]).toEqual([410, true, undefined])
    }
    expect((await phone.ask(monthHref('id'))).html).toContain(escaped(closed))
  })

  it('takes no form of a foreign site', async () => {
    const evil = { origin: 'https://evil.example' }
    expect((await telephone().ask(entry(), { pin }, evil)).status).toBe(403)
    const { placement } = await standing(world)
    const phone = await entered()
    expect((await phone.ask(questionHref('id', 1), { id: placement, answer: 'yes' }, evil)).status).toBe(403)
    expect(await answersIn()).toEqual([])
  })
})

describe('the session', () => {
  it('is a short cookie that no script reads, and is worth nothing changed', async () => {
    const phone = telephone()
    const { set = '' } = await phone.ask(entry(), { pin })
    expect(set).toMatch(/^__Host-etalase\.confirm=.*; Path=\/; Max-Age=1800; HttpOnly; SameSite=Lax; Secure$/)
    const value = phone.cookie()
    const changes = [
      value.replace(world.ikm, world.foreign.ikm),
      value.replace('2026-09', '2026-10'),
      value.replace(/\.1\./, '.2.'),
      value.replace(/\.\d{10}\./, '.9999999999.'),
      value.slice(0, -1) + (value.endsWith('0') ? '1' : '0'),
      '__Host-etalase.confirm=',
    ]
    for (const changed of changes) {
      const other = telephone()
      other.carry(changed)
      expect([changed, (await other.ask(monthHref('id'))).status]).toEqual([changed, 401])
    }
    expect((await phone.ask(monthHref('id'))).status).toBe(200)
  })

  it('ends by leaving, after half an hour, and with a new PIN', async () => {
    const phone = await entered()
    expect((await phone.ask(leaveHref('id'), {})).to).toBe(leaveHref('id'))
    expect((await phone.ask(leaveHref('id'))).html).toContain(text.left.title)
    expect((await phone.ask(monthHref('id'))).status).toBe(401)
    const later = await entered()
    now += 30 * 60 * 1000
    expect((await later.ask(monthHref('id'))).status).toBe(401)
    now = NOON
    await pinned(world)
    expect((await later.ask(monthHref('id'))).status).toBe(401)
  })

  it('needs no PIN again where the same link is pressed again', async () => {
    const phone = await entered()
    expect((await phone.ask(entry())).to).toBe(monthHref('id'))
    expect((await phone.ask(entry(period('2026-10')))).status).toBe(200)
  })
})

describe('the answers', () => {
  it('double taps write one row, going back and saying otherwise a further one, two telephones the last of both', async () => {
    const { placement } = await standing(world)
    const [one, two] = [await entered(), await entered()]
    expect(one.to).toBe(questionHref('id', 1))
    const { html } = await one.ask(one.to)
    expectDocument(html, 'id')
    expect(html).toContain(escaped(text.question.placement('Hotel Contoh Cikarang', 'Tas anyam', 'September 2026')))
    const tap = (phone: typeof one, answer: string) =>
      phone.ask(questionHref('id', 1), { id: placement, answer, reason: '' })
    expect((await Promise.all([tap(one, 'yes'), tap(one, 'yes')])).map(({ to }) => to)).toEqual(
      Array(2).fill(monthHref('id')),
    )
    await tap(one, 'yes')
    expect(await answersIn()).toEqual(['yes'])
    await tap(two, 'no')
    await tap(one, 'yes')
    await tap(two, 'unknown')
    expect(await answersIn()).toEqual(['yes', 'no', 'yes', 'unknown'])
    const { html: list } = await one.ask(monthHref('id'))
    expectDocument(list, 'id')
    expect([list.includes(text.month.done), list.includes(text.answers.unknown)]).toEqual([true, true])
  })

  it('as last month are sent as they were seen, and purchases all at once', async () => {
    const { placement } = await standing(world)
    today = '2026-09-10'
    const before = telephone()
    await before.ask(entry(period('2026-08')), { pin })
    await before.ask(questionHref('id', 1), { id: placement, answer: 'yes' })
    today = '2026-10-08'
    const bought = [await boughtOf(world), await boughtOf(world, '2026-09-20', 700_000)]
    const phone = await entered()
    expect(phone.to).toBe(monthHref('id'))
    const { html } = await phone.ask(phone.to)
    expectDocument(html, 'id')
    expect(html).toContain(`value="${placement}=yes"`)
    expect((await phone.ask(monthHref('id'), { answers: `${placement}=yes` })).to).toBe(questionHref('id', 2))
    const seen = bought.map(({ purchase }) => `${purchase}=yes`).join(',')
    expect((await phone.ask(monthHref('id'), { answers: seen })).to).toBe(monthHref('id'))
    expect(await answersIn()).toEqual(Array(4).fill('yes'))
    for (const odd of ['', `${placement}=perhaps`, `${world.ikm}=yes`, `${placement}`]) {
      expect((await phone.ask(monthHref('id'), { answers: odd })).status).toBeGreaterThanOrEqual(400)
    }
    expect(await answersIn()).toHaveLength(4)
  })

  it('reach the check at once: silence and “don’t know” are never met, and yes is', async () => {
    const { rule } = await law(world, { from: '2026-07-01' })
    const { placement } = await standing(world)
    const { services, actors, partner, outlet } = world
    const stated = { partner, outlet, period: '2026-09', declared: {} }
    await Report.submit(services, contextOf(actors.owner), stated)
    const verdict = async () => {
      const asked = { partner, outlet, rule, period: '2026-09' }
      const [found] = await Assessment.view(services, contextOf(actors.owner, '2026-10-09'), asked)
      return found?.verdict
    }
    const silent = await verdict()
    const phone = await entered()
    const say = (answer: string) => phone.ask(questionHref('id', 1), { id: placement, answer })
    await say('unknown')
    const unsure = await verdict()
    await say('yes')
    const confirmed = await verdict()
    await say('no')
    expect([silent, unsure, confirmed, await verdict()]).toEqual(['unconfirmed', 'unconfirmed', 'met', 'short'])
  })
})

describe('the handler', () => {
  it('logs neither token nor PIN nor cookie, whatever fails, and tells nothing of it', async () => {
    const phone = await entered()
    const fault = {
      ...world.services,
      entities: new Proxy(
        {},
        {
          get: () => {
            throw new Error('no table')
          },
        },
      ),
    }
    handler = confirm({
      ...formDependenciesOf(fault as never),
      sessions: SESSIONS,
      log: { error: (...all) => void logged.push(JSON.stringify(all) + String(all[1].error.stack)) },
    })
    for (const ask of [phone.ask(entry()), phone.ask(entry(), { pin }), phone.ask(monthHref('id'))]) {
      expect((await ask).status).toBe(500)
    }
    expect(logged).toHaveLength(3)
    for (const secret of [tokenFor(world), pin, phone.cookie()]) expect(logged.join()).not.toContain(secret)
  })

  it('speaks English below /en', async () => {
    const { html } = await telephone().ask(entryHref('en', tokenFor(world)))
    expectDocument(html, 'en')
    expect(html).toContain(CONFIRM_TEXTS.en.entry.open)
  })
})
