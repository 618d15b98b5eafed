import { beforeAll, describe, expect, it } from 'vitest'
import * as Account from '../../core/account/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Id } from '../../core/kernel/id.ts'
import { emailOf } from '../../core/signin/email.ts'
import { eraseSignIn } from '../../core/signin/erase.ts'
import { sessionKey } from '../../core/signin/keys.ts'
import { byOwner } from '../../core/signin/rows.ts'
import type { Services } from '../../core/table/service.ts'
import { signedIn } from '../../functions/http/session.ts'
import { DATABASE } from '../support/database.ts'
import { eventOf, ORIGIN } from '../support/http.ts'
import { meteredServices } from '../support/metered.ts'
import { contextOf, freshServices } from '../support/services.ts'
import { Browser, type Door, doorOf, SECRET } from '../support/signing-in.ts'

let services: Services
let door: Door
let people = 0

const SYSTEM: Actor = { kind: 'system', name: 'test' }
const COOKIE = '__Host-etalase.session_token'

beforeAll(async () => {
  services = await freshServices()
  door = doorOf(services)
})

async function someone() {
  const browser = new Browser(door)
  const email = `seseorang${people++}@contoh.id`
  const { body } = await browser.signIn(email)
  return { browser, email, account: (body as { user: { id: Id<'account'> } }).user.id }
}

/** Whom the light verifier sees, and whether the real one sees anybody. */
async function both(cookie: string, more: { services?: Services; secret?: string; now?: () => number } = {}) {
  const { now = () => Date.now(), secret = SECRET } = more
  const verifier = { services: more.services ?? services, now, origins: [ORIGIN], secret }
  const actor = await signedIn(verifier)(eventOf({ path: '/api/account/me', headers: { cookie } }), 'account')
  const real = new Browser(doorOf(services, { secret }))
  const { body } = await real.ask({ path: '/get-session', headers: { cookie } })
  return { light: actor.kind !== 'public', real: body !== null, actor }
}

describe('the light verifier and the real one', () => {
  it('both take a session that stands, and name the account and when it signed in', async () => {
    const { browser, account } = await someone()
    const seen = await both(browser.cookie)
    expect(seen).toMatchObject({ light: true, real: true, actor: { kind: 'account', account } })
    const since = seen.actor.kind === 'account' ? (seen.actor.signedInAt ?? 0) : 0
    expect(Math.abs(Date.now() - since)).toBeLessThan(60_000)
  })

  it.each([
    ['none', () => ''],
    ['of another name', (cookie: string) => cookie.replace(COOKIE, 'etalase.session_token')],
    ['without its signature', (cookie: string) => cookie.replace(/\..{44,}$/, '')],
    [
      'with a letter of the token changed',
      (cookie: string) => cookie.replace(/=(.)/, (_, a) => `=${a === 'x' ? 'y' : 'x'}`),
    ],
    [
      'with a letter of the signature changed',
      (cookie: string) => cookie.replace(/(..)%3D$/, (_, a) => `${a === 'xx' ? 'yy' : 'xx'}%3D`),
    ],
    ['that is no text', (cookie: string) => cookie.replace(/=.*/, '=%E0%A4%A')],
    ['with a second one before it', (cookie: string) => `${COOKIE}=planted.AAAA; ${cookie}`],
  ])('both refuse a cookie %s', async (_, change) => {
    const { browser } = await someone()
    expect(await both(change(browser.cookie))).toMatchObject({ light: false, real: false })
  })

  it('both refuse one that another secret signed', async () => {
    const { browser } = await someone()
    const secret = 'another secret of the tests, as long as the first'
    expect(await both(browser.cookie, { secret })).toMatchObject({ light: false, real: false })
  })

  it('both refuse one that was signed out, with the next request', async () => {
    const { browser } = await someone()
    const { cookie } = browser
    await browser.post('/sign-out')
    expect(await both(cookie)).toMatchObject({ light: false, real: false })
  })

  it('both refuse one that is over, also while its row still lies there', async () => {
    const { browser } = await someone()
    const token = decodeURIComponent(browser.cookies.get(COOKIE) ?? '').split('.')[0] ?? ''
    const { data } = await services.entities.signin.get(sessionKey(token)).go()
    if (data === null) throw new Error('there is no session')
    const fields = { ...(data.fields as object), expiresAt: new Date(Date.now() - 1000).toISOString() }
    await services.entities.signin.put({ ...data, fields }).go()
    expect(await both(browser.cookie)).toMatchObject({ light: false, real: false })
  })

  it('both refuse an account that was removed, whatever sessions it had', async () => {
    const { browser, account } = await someone()
    await eraseSignIn(services, contextOf(SYSTEM), account)
    expect(await both(browser.cookie)).toMatchObject({ light: false, real: false })
  })

  it('refuses a removed account although its session stands, and lets it sign in no more', async () => {
    const { browser, account, email } = await someone()
    await Account.remove(services, contextOf(SYSTEM), { account })
    expect((await both(browser.cookie)).light).toBe(false)
    expect((await new Browser(door).signIn(email)).status).toBe(403)
  })

  it('reads one item for the session and one for the account', async () => {
    const { browser } = await someone()
    const metered = meteredServices(DATABASE, services.at.table)
    const event = eventOf({ path: '/', headers: { cookie: browser.cookie } })
    const verifier = { services: metered.services, now: () => Date.now(), origins: [ORIGIN], secret: SECRET }
    await signedIn(verifier)(event, 'account')
    expect(metered.take()).toMatchObject({ requests: { GetItemCommand: 2 } })
    await signedIn(verifier)(eventOf({ path: '/', headers: { cookie: `${COOKIE}=a.b` } }), 'account')
    expect(metered.take().requests).toEqual({})
  })

  it('fails loudly without a secret: nobody is let in by a signature of nothing', async () => {
    const verifier = { services, now: () => Date.now(), origins: [ORIGIN], secret: '' }
    await expect(signedIn(verifier)(eventOf({ path: '/' }), 'account')).rejects.toThrow('secret of the sign-in')
  })
})

describe('the address of mail', () => {
  it('is told of who has proven it, and of nobody else', async () => {
    const { account, email } = await someone()
    expect(await emailOf(services, account)).toBe(email)
    expect(await emailOf(services, 'acc_00000000000000000000000000' as Id<'account'>)).toBeUndefined()
  })

  it('is erased with everything of the sign-in, and can then be another account’s', async () => {
    const { account, email } = await someone()
    await eraseSignIn(services, contextOf(SYSTEM), account)
    await eraseSignIn(services, contextOf(SYSTEM), account)
    expect(await emailOf(services, account)).toBeUndefined()
    expect(await byOwner(services, 'session', account)).toEqual([])
    const { data } = await services.entities.account.get({ account }).go()
    expect(data).toMatchObject({ state: 'removed' })
    const again = await new Browser(door).signIn(email)
    expect([again.status, (again.body as { user: { id: string } }).user.id === account]).toEqual([200, false])
  })
})

describe('a sign-in at the same moment', () => {
  it('of one new address opens one account', async () => {
    const email = 'serentak@contoh.id'
    const [first, second] = [new Browser(door), new Browser(door)]
    await first.askCode(email)
    const code = /\d{6}/.exec(door.mails.findLast(({ to }) => to === email)?.text ?? '')?.[0] ?? ''
    const both = await Promise.all([first.enter(email, code), second.enter(email, code)])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    const users = await services.entities.signin.query.ofId({ signin: 'user' }).go({ pages: 'all' })
    expect(users.data.filter(({ fields }) => (fields as { email: string }).email === email)).toHaveLength(1)
  })
})
