import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Services } from '../../core/table/service.ts'
import { ORIGIN } from '../support/http.ts'
import { freshServices, NOON } from '../support/services.ts'
import { Browser, codeIn, type Door, doorOf } from '../support/signing-in.ts'
import { softwareKey } from '../support/software-key.ts'

let services: Services
let door: Door
let addresses = 0

const newEmail = () => `orang${addresses++}@contoh.id`

beforeAll(async () => {
  services = await freshServices()
  door = doorOf(services)
})

const COOKIE = '__Host-etalase.session_token'

describe('signing in by a code', () => {
  it('opens an account the first time, and is the same account the next', async () => {
    const email = newEmail()
    const first = await new Browser(door).signIn(email)
    expect(first.status).toBe(200)
    const shouting = new Browser(door)
    await shouting.askCode(email.toUpperCase())
    const second = await shouting.enter(email.toUpperCase(), codeIn(door, email))
    expect(second.body).toMatchObject({ user: { email } })
    const { id } = (first.body as { user: { id: string } }).user
    expect((second.body as { user: { id: string } }).user.id).toBe(id)
    const { data } = await services.entities.account.get({ account: id }).go()
    expect(data).toMatchObject({ state: 'active' })
    const trail = await services.entities.audit.query.ofRoot({ root: id }).go()
    expect(trail.data.map(({ act, actor }) => [act, actor])).toEqual([['account.open', 'system:sign-in']])
    expect(JSON.stringify(trail.data)).not.toContain('contoh.id')
  })

  it('gives a cookie of this host alone, out of reach of scripts', async () => {
    const { result } = await new Browser(door).signIn(newEmail())
    const [cookie = ''] = result.cookies ?? []
    expect(cookie.startsWith(`${COOKIE}=`)).toBe(true)
    expect(cookie).toContain('; Path=/; HttpOnly; Secure; SameSite=Lax')
    expect(cookie).not.toContain('Domain')
    expect(result.headers).toMatchObject({ 'cache-control': 'no-store' })
  })

  it('works without TLS on one’s own machine, where a cookie could not be secure', async () => {
    const local = doorOf(services, { origins: ['http://localhost:4321'] })
    const headers = { origin: 'http://localhost:4321' }
    const browser = new Browser(local)
    const email = newEmail()
    await browser.post('/email-otp/send-verification-otp', { email, type: 'sign-in' }, headers)
    const { result } = await browser.post('/sign-in/email-otp', { email, otp: codeIn(local, email) }, headers)
    expect(result.cookies?.[0]).toMatch(/^etalase\.session_token=.*; HttpOnly; SameSite=Lax$/)
  })

  it('mails the code in both languages, and keeps neither the code nor its plain hash', async () => {
    const email = newEmail()
    await new Browser(door).askCode(email)
    const code = codeIn(door, email)
    const mail = door.mails.findLast(({ to }) => to === email)
    expect(mail?.text).toMatch(/Kode untuk masuk.*\n[\s\S]*The code to sign in/)
    const rows = await services.entities.signin.query.ofId({ signin: 'verification' }).go()
    expect(JSON.stringify(rows.data)).toContain(email)
    expect(JSON.stringify(rows.data)).not.toContain(code)
  })

  it('is silent about who is known: an unknown address is answered as a known one', async () => {
    const known = newEmail()
    await new Browser(door).signIn(known)
    const [a, b] = [await new Browser(door).askCode(known), await new Browser(door).askCode(newEmail())]
    expect([a.status, a.body]).toEqual([b.status, b.body])
    const [c, d] = [await new Browser(door).enter(known, '000000'), await new Browser(door).enter(newEmail(), '000000')]
    expect([c.status, c.body]).toEqual([d.status, d.body])
    expect(c.status).toBe(400)
  })
})

describe('a code', () => {
  it('is good once', async () => {
    const email = newEmail()
    const browser = new Browser(door)
    await browser.signIn(email)
    const again = await new Browser(door).enter(email, codeIn(door, email))
    expect([again.status, again.body]).toEqual([400, { code: 'INVALID_OTP', message: 'Invalid OTP' }])
  })

  it('is good once also where two come at once', async () => {
    const email = newEmail()
    await new Browser(door).askCode(email)
    const code = codeIn(door, email)
    const both = await Promise.all([new Browser(door).enter(email, code), new Browser(door).enter(email, code)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it('is locked after three wrong ones, also for who then knows it; a new one opens again', async () => {
    const email = newEmail()
    const browser = new Browser(door)
    await browser.askCode(email)
    const code = codeIn(door, email)
    const wrong = code === '111111' ? '222222' : '111111'
    for (let tried = 0; tried < 3; tried++) expect((await browser.enter(email, wrong)).status).toBe(400)
    expect((await browser.enter(email, code)).body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    expect((await browser.signIn(email)).status).toBe(200)
  })

  it('is replaced by the next one', async () => {
    const email = newEmail()
    const browser = new Browser(door)
    await browser.askCode(email)
    const old = codeIn(door, email)
    await browser.askCode(email)
    const newer = codeIn(door, email)
    if (old !== newer) expect((await browser.enter(email, old)).status).toBe(400)
    expect((await browser.enter(email, newer)).status).toBe(200)
  })

  it('is old after ten minutes, and good just before', async () => {
    const [early, late] = [newEmail(), newEmail()]
    await new Browser(door).askCode(early)
    await new Browser(door).askCode(late)
    await later(10 * 60_000 - 5000, async () => {
      expect((await new Browser(door).enter(early, codeIn(door, early))).status).toBe(200)
    })
    await later(10 * 60_000 + 5000, async () => {
      expect((await new Browser(door).enter(late, codeIn(door, late))).body).toMatchObject({ code: 'OTP_EXPIRED' })
    })
  })
})

describe('the limits', () => {
  it('send five codes to an address in half an hour, whoever asks and however it is written', async () => {
    const email = newEmail()
    const still = doorOf(services, { now: () => NOON })
    for (let sent = 0; sent < 5; sent++) expect((await new Browser(still).askCode(email)).status).toBe(200)
    const sixth = await new Browser(still).askCode(email.replace('@', '+lain@'))
    expect(sixth.status).toBe(429)
    expect(sixth.body).toMatchObject({ code: 'too-many-signin-code' })
    expect(still.mails).toHaveLength(5)
  })

  it('let a network ask sixty times in ten minutes, and others go on', async () => {
    const still = doorOf(services, { now: () => NOON })
    const [crowd, other] = [new Browser(still, '198.51.100.7'), new Browser(still, '198.51.100.8')]
    const asked: number[] = []
    for (let n = 0; n < 61; n++) asked.push((await crowd.get('/passkey/generate-authenticate-options')).status)
    expect([asked.slice(0, 60).every((status) => status === 200), asked[60]]).toEqual([true, 429])
    expect((await other.get('/passkey/generate-authenticate-options')).status).toBe(200)
  })
})

describe('a session', () => {
  it('is a new one with each sign-in: what was planted before is worth nothing', async () => {
    const browser = new Browser(door)
    browser.cookies.set(COOKIE, 'planted.c2lnbmF0dXJl')
    await browser.signIn(newEmail())
    const first = browser.cookies.get(COOKIE)
    expect(first).not.toContain('planted')
    await browser.signIn(newEmail())
    expect(browser.cookies.get(COOKIE)).not.toBe(first)
  })

  it('ends with signing out, at once and for every copy of its cookie', async () => {
    const browser = new Browser(door)
    await browser.signIn(newEmail())
    const thief = new Browser(door)
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value)
    expect((await thief.get('/get-session')).body).not.toBeNull()
    expect((await browser.post('/sign-out')).status).toBe(200)
    expect(browser.cookies.has(COOKIE)).toBe(false)
    expect((await thief.get('/get-session')).body).toBeNull()
  })

  it('is listed to its own person alone, and revoked from another device', async () => {
    const email = newEmail()
    const [laptop, telephone, stranger] = [new Browser(door), new Browser(door), new Browser(door)]
    await telephone.signIn(email)
    await laptop.signIn(email)
    await stranger.signIn(newEmail())
    const list = (await laptop.get('/list-sessions')).body as { token: string; userId: string }[]
    expect(list).toHaveLength(2)
    const own = (await stranger.get('/list-sessions')).body as { token: string }[]
    expect(own).toHaveLength(1)
    const token = list.find((each) => !laptop.cookie.includes(each.token))?.token ?? ''
    await stranger.post('/revoke-session', { token })
    expect((await telephone.get('/get-session')).body).not.toBeNull()
    expect((await laptop.post('/revoke-session', { token })).status).toBe(200)
    expect((await telephone.get('/get-session')).body).toBeNull()
    expect((await laptop.get('/get-session')).body).not.toBeNull()
  })

  it('ends after a week without a visit, and goes on where there was one', async () => {
    const [idle, used] = [new Browser(door), new Browser(door)]
    await idle.signIn(newEmail())
    await used.signIn(newEmail())
    const day = 24 * 60 * 60_000
    await later(6 * day, async () => expect((await used.get('/get-session')).body).not.toBeNull())
    await later(7 * day + 60_000, async () => {
      expect((await idle.get('/get-session')).body).toBeNull()
      expect((await used.get('/get-session')).body).not.toBeNull()
    })
  })
})

describe('an account', () => {
  it('is erased by who signed in just now: no session stands, and the address may open another', async () => {
    const email = newEmail()
    const [browser, elsewhere] = [new Browser(door), new Browser(door)]
    const { body } = await browser.signIn(email)
    await elsewhere.signIn(email)
    expect((await browser.post('/erase-account')).status).toBe(200)
    expect(browser.cookies.size).toBe(0)
    expect((await elsewhere.get('/get-session')).body).toBeNull()
    expect((await elsewhere.post('/erase-account')).status).toBe(401)
    const again = await new Browser(door).signIn(email)
    expect(again.status).toBe(200)
    expect((again.body as { user: { id: string } }).user.id).not.toBe((body as { user: { id: string } }).user.id)
  })
})

describe('a passkey', () => {
  it('is made by who signed in just now, and by nobody else', async () => {
    const browser = new Browser(door)
    expect((await browser.get('/passkey/generate-register-options')).status).toBe(401)
    await browser.signIn(newEmail())
    const options = await browser.get('/passkey/generate-register-options')
    expect(options.body).toMatchObject({
      rp: { id: 'etalase.example' },
      authenticatorSelection: { userVerification: 'required' },
    })
    await later(15 * 60_000 + 1000, async () => {
      expect((await browser.get('/passkey/generate-register-options')).status).toBe(403)
      expect((await browser.post('/passkey/delete-passkey', { id: 'x' })).status).toBe(401)
    })
  })

  const challengeIn = (body: unknown) => (body as { challenge: string }).challenge

  it('signs in without mail, once for each challenge, and not after it was removed', async () => {
    const owner = new Browser(door)
    const { body } = await owner.signIn(newEmail())
    const key = softwareKey(ORIGIN)
    const made = key.make(challengeIn((await owner.get('/passkey/generate-register-options')).body))
    const registered = await owner.post('/passkey/verify-registration', { response: made, name: 'Telepon' })
    expect([registered.status, registered.body]).toMatchObject([200, { name: 'Telepon' }])
    expect((await owner.post('/passkey/verify-registration', { response: made })).status).toBe(400)

    const browser = new Browser(door)
    const answer = key.answer(challengeIn((await browser.get('/passkey/generate-authenticate-options')).body))
    const entered = await browser.post('/passkey/verify-authentication', { response: answer })
    expect([entered.status, (await browser.get('/get-session')).body]).toMatchObject([
      200,
      { user: { id: (body as { user: { id: string } }).user.id } },
    ])
    const replayed = new Browser(door)
    await replayed.get('/passkey/generate-authenticate-options')
    expect((await replayed.post('/passkey/verify-authentication', { response: answer })).status).toBe(400)

    const [listed] = (await owner.get('/passkey/list-user-passkeys')).body as { id: string }[]
    const stranger = new Browser(door)
    await stranger.signIn(newEmail())
    expect((await stranger.post('/passkey/delete-passkey', { id: listed?.id })).status).toBeGreaterThanOrEqual(400)
    expect((await owner.post('/passkey/delete-passkey', { id: listed?.id })).status).toBe(200)
    const late = new Browser(door)
    const another = key.answer(challengeIn((await late.get('/passkey/generate-authenticate-options')).body))
    expect((await late.post('/passkey/verify-authentication', { response: another })).status).toBe(401)
  })

  it('that asks for neither finger nor PIN is not taken', async () => {
    const owner = new Browser(door)
    await owner.signIn(newEmail())
    const key = softwareKey(ORIGIN, { verified: false })
    const made = key.make(challengeIn((await owner.get('/passkey/generate-register-options')).body))
    expect((await owner.post('/passkey/verify-registration', { response: made })).status).toBe(401)
    expect((await owner.get('/passkey/list-user-passkeys')).body).toEqual([])
  })

  it('of a page that only looks like ours is not taken', async () => {
    const owner = new Browser(door)
    await owner.signIn(newEmail())
    const made = softwareKey('https://etalase.jahat.example').make(
      challengeIn((await owner.get('/passkey/generate-register-options')).body),
    )
    expect((await owner.post('/passkey/verify-registration', { response: made })).status).toBeGreaterThanOrEqual(400)
    expect((await owner.get('/passkey/list-user-passkeys')).body).toEqual([])
  })

  it('answers its own challenge only: a made-up answer signs nobody in', async () => {
    const browser = new Browser(door)
    const response = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} }
    expect((await browser.post('/passkey/verify-authentication', { response })).status).toBe(400)
    await browser.get('/passkey/generate-authenticate-options')
    expect((await browser.post('/passkey/verify-authentication', { response })).status).toBe(401)
    expect(browser.cookies.has(COOKIE)).toBe(false)
  })
})

describe('a request from elsewhere', () => {
  const body = () => ({ email: newEmail(), type: 'sign-in' })

  it.each([
    ['a foreign page', { origin: 'https://jahat.example' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['a host that is ours by name only', { origin: `${ORIGIN}.jahat.example` }],
    ['a page that claims our host through the CDN', { origin: 'https://jahat.example', host: 'etalase.example' }],
    ['a foreign page that lies about its origin', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('is refused from %s', async (_, headers) => {
    const { status, body: said } = await new Browser(door).post('/email-otp/send-verification-otp', body(), headers)
    expect([status, said]).toMatchObject([403, { code: 'foreign-origin' }])
  })

  it('is refused where it says nothing of where it comes from', async () => {
    const event = { method: 'POST', path: '/sign-out', body: {} }
    const browser = new Browser(door)
    await browser.signIn(newEmail())
    const { status } = await browser.ask({ ...event, headers: { origin: '' } })
    expect(status).toBe(403)
    expect((await browser.get('/get-session')).body).not.toBeNull()
  })

  it('is taken behind a CDN, whose host is another than the browser’s', async () => {
    const headers = { host: 'abc123.execute-api.ap-southeast-3.amazonaws.com', 'x-forwarded-host': 'jahat.example' }
    const { status } = await new Browser(door).post('/email-otp/send-verification-otp', body(), headers)
    expect(status).toBe(200)
  })
})

describe('what is not asked for', () => {
  it.each([
    ['/sign-up/email', { email: 'a@contoh.id', password: 'rahasia', name: 'A' }],
    ['/sign-in/email', { email: 'a@contoh.id', password: 'rahasia' }],
    ['/update-user', { image: 'https://jahat.example/x.png' }],
    ['/change-email', { newEmail: 'b@contoh.id' }],
    ['/delete-user', {}],
    ['/email-otp/verify-email', { email: 'a@contoh.id', otp: '000000' }],
    ['/email-otp/reset-password', { email: 'a@contoh.id', otp: '000000', password: 'x' }],
    ['/sign-in/social', { provider: 'google' }],
  ])('is not there: %s', async (path, body) => {
    expect((await new Browser(door).post(path, body)).status).toBe(404)
  })

  it.each([
    ['where to go next', { callbackURL: 'https://jahat.example' }],
    ['a picture', { image: 'https://jahat.example/x.png' }],
    ['a name with a line break', { name: 'Ibu\r\nSet-Cookie: a=b' }],
    ['a proven address', { emailVerified: true }],
  ])('is refused beside a code: %s', async (_, more) => {
    const email = newEmail()
    await new Browser(door).askCode(email)
    const { status } = await new Browser(door).post('/sign-in/email-otp', { email, otp: codeIn(door, email), ...more })
    expect(status).toBe(400)
  })

  it.each(['a@contoh.id\r\nBcc: b@contoh.id', 'a@contoh.id,b@contoh.id', 'Ibu <a@contoh.id>', 'a'.repeat(300)])(
    'is mailed to one plain address only: %j',
    async (email) => {
      const before = door.mails.length
      expect((await new Browser(door).askCode(email)).status).toBe(400)
      expect(door.mails).toHaveLength(before)
    },
  )

  it('never follows where a page would lead: no answer has a location', async () => {
    const { result } = await new Browser(door).ask({ path: '/get-session', query: 'callbackURL=https://jahat.example' })
    expect([result.statusCode, result.headers?.['location']]).toEqual([400, undefined])
  })
})

it('tells the caller nothing of a fault, and the log no address', async () => {
  const broken = doorOf(services, {
    send: async () => {
      throw new Error('down')
    },
  })
  const email = newEmail()
  const { status } = await new Browser(broken).askCode(email)
  expect(status).toBe(200)
  expect(broken.logged).toEqual(['a code was not mailed: Error'])
  expect(JSON.stringify(broken.logged)).not.toContain(email)
})

/** As if so many milliseconds had gone by. */
async function later(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
  try {
    await work()
  } finally {
    vi.useRealTimers()
  }
}
