// Every screen of the portal in a browser: for axe, in its width, by keyboard; and its forms when things go wrong.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SCREENS } from '../../web/portal/screens.ts'
import { ACCOUNT_TEXTS } from '../../web/text/portal/account.ts'
import { PORTAL_FORM_TEXTS } from '../../web/text/portal/form.ts'
import { IKM_HOME_TEXTS } from '../../web/text/portal/ikm-home.ts'
import { MORE_TEXTS } from '../../web/text/portal/more.ts'
import { OFFICER_TEXTS } from '../../web/text/portal/officer.ts'
import { PARTNER_TEXTS } from '../../web/text/portal/partner.ts'
import { PORTAL_TEXTS } from '../../web/text/portal/shell.ts'
import { SIGN_IN_TEXTS } from '../../web/text/portal/signin.ts'
import { launch, open, violationsOf } from '../support/browser.ts'
import { type Answers, answer, startPortal } from '../support/portal.ts'
import { CLAIM, EVERYTHING, IKM, OUTLET, PARTNER, PRODUCT, REGISTRATION, STARTER } from '../support/portal-answers.ts'
import { FINDING_RULE } from '../support/portal-findings.ts'
import { ASKED_GROUP, NEW_GROUP_SLOT, OWN_GROUP } from '../support/portal-groups.ts'
import { INVITED } from '../support/portal-home.ts'
import { PROPOSAL, SILENT_SLOT, SLOT } from '../support/portal-slots.ts'

const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 800 }
/** What an address says after its screen's name, where the screen is about one thing. */
const ABOUT: Readonly<Record<string, string>> = {
  '/mitra/gerai': `/${OUTLET}`,
  '/mitra/ukuran': `/${OUTLET}`,
  '/ikm/pengajuan': `/${INVITED}`,
  '/ikm/kelompok': `/${ASKED_GROUP}`,
  '/dinas/klaim': `/${CLAIM}`,
  '/dinas/pendaftaran': `/32-16-06-2006/${REGISTRATION}`,
  '/dinas/pendampingan': `/32-16-06-2006/${STARTER}`,
  '/dinas/hapus': `/${IKM}`,
  '/dinas/ikm': `/32-16-06/${IKM}`,
  '/dinas/konfirmasi': '/32-16-06/2026-10',
  '/dinas/masalah': '/32-16-06',
}
const PATHS = [
  ...Object.keys(SCREENS).map((name) => name + (ABOUT[name] ?? '')),
  ...[`/ikm/produk/${PRODUCT}`, '/mitra/gerai', '/mitra/kewajiban/sebelumnya', `/mitra/laporan/${OUTLET}/2025`],
  ...[`/mitra/penilaian/${OUTLET}/${FINDING_RULE}/2026-Q2/1`, '/mitra/laporan/usaha/2026/2026-Q3'],
  ...['/32-16-06', `/32-16-06/${IKM}/${PRODUCT}`].map((maker) => `/dinas/ikm${maker}`),
  ...['', `/${OWN_GROUP}`, `/baru/${OUTLET}/${NEW_GROUP_SLOT}`].map((group) => `/ikm/kelompok${group}`),
  ...[SLOT, SILENT_SLOT, `${SLOT}/${PROPOSAL}`].map((slot) => `/mitra/slot/${OUTLET}/${slot}`),
]
const HOUSES = [...new Set(PATHS.map((path) => path.split('/')[1]))]
const SIGNED_OUT = { 'GET /api/auth/get-session': null }

let portal: Awaited<ReturnType<typeof startPortal>>
let browser: Browser
let answers: Answers

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(() => answers), launch()])
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})
beforeEach(() => {
  answers = { ...EVERYTHING }
})

/** The language is chosen with the button, as a person chooses it, and kept on the device. */
async function inEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: PORTAL_TEXTS.id.otherLanguage }).click()
  await page.locator('html[lang=en]').waitFor()
}

const ready = (page: Page) => page.locator('main:has(h1):not(:has([role=status]:text-matches("…$")))').waitFor()
const hasFocus = (found: Locator) => found.evaluate((each) => each === each.ownerDocument.activeElement)
const focused = (page: Page) => page.evaluate('document.activeElement.textContent')

describe.each(['id', 'en'] as const)('the screens in %s', (language) => {
  it.each(HOUSES)(
    'of /%s hold for axe, without a fault or a foreign request, in their width and in letters twice as large, and printed',
    async (house) => {
      const [viewport, colorScheme] = language === 'id' ? ([PHONE, 'light'] as const) : ([DESK, 'dark'] as const)
      const { page, faults, close } = await open(browser, `${portal.url}/akun`, { viewport, colorScheme })
      await ready(page)
      if (language === 'en') await inEnglish(page)
      for (const path of PATHS.filter((each) => each.split('/')[1] === house)) {
        answers = path === '/masuk' ? { ...EVERYTHING, ...SIGNED_OUT } : { ...EVERYTHING }
        await page.goto(portal.url + path)
        await ready(page)
        const violations = await violationsOf(page)
        const widths: unknown[] = []
        for (const size of [PHONE, DESK]) {
          await page.setViewportSize(size)
          widths.push(await page.evaluate('document.documentElement.scrollWidth'))
        }
        await page.setViewportSize(PHONE)
        await page.evaluate("document.documentElement.style.fontSize = '200%'")
        widths.push(await page.evaluate('document.documentElement.scrollWidth'))
        await page.setViewportSize(viewport)
        await page.emulateMedia({ media: 'print' })
        const printed = [
          await page.locator('main h1').isVisible(),
          await page.locator('nav:visible, header button:visible').count(),
        ]
        await page.emulateMedia({ media: null })
        const title = await page.title()
        expect({ path, violations, faults, widths, printed, title }).toEqual({
          ...{ path, violations: [], faults: [], widths: [PHONE.width, DESK.width, PHONE.width], printed: [true, 0] },
          title: expect.stringContaining(PORTAL_TEXTS[language].site),
        })
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
      }
      await close()
    },
  )
})

describe('the keyboard', () => {
  it('skips to the content first, and begins at the heading of each screen that is opened', async () => {
    const { page, close } = await open(browser, `${portal.url}/akun`, { viewport: DESK })
    await ready(page)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(PORTAL_TEXTS.id.skip)
    await page.getByRole('link', { name: PORTAL_TEXTS.id.screens['/akun/keamanan'] }).press('Enter')
    await expect.poll(() => focused(page), { timeout: 15_000 }).toBe(ACCOUNT_TEXTS.id.security.title)
    expect(await page.title()).toContain(ACCOUNT_TEXTS.id.security.title)
    await page.goBack()
    await expect.poll(() => focused(page), { timeout: 15_000 }).toBe(ACCOUNT_TEXTS.id.title)
    await close()
  })

  it('goes on where the answer stands, once the button that was pressed has gone', async () => {
    const HOME = `GET /api/ikm/${IKM}/home`
    answers[`POST /api/ikm/${IKM}/signs-of-life`] = () => {
      answers[HOME] = { ...(EVERYTHING[HOME] as object), activity: 'active', lastSignOfLife: '2026-11-24' }
      return answer(200, { ikm: IKM, version: 4 })
    }
    const { page, close } = await open(browser, `${portal.url}/ikm`, { viewport: PHONE })
    await page.getByRole('button', { name: IKM_HOME_TEXTS.id.alive.button }).press('Enter')
    await expect.poll(() => focused(page), { timeout: 15_000 }).toBe(IKM_HOME_TEXTS.id.alive.today)
    await close()
  })
})

describe('a list that goes on', () => {
  const { title } = OFFICER_TEXTS.id.queues
  const text = MORE_TEXTS.id
  const CLAIMS = 'GET /api/officer/claims'
  const { claims } = OFFICER_TEXTS.id.queues
  const page1 = EVERYTHING[CLAIMS] as { items: { claim: string; business: string }[] }
  const named = (business: string, claim: string) => ({ ...page1.items[0], business, claim })

  it('shows its next page below, tells why where it does not come, and says where the list ends', async () => {
    let asked = 0
    answers[CLAIMS] = () => {
      asked += 1
      if (asked === 2) return answer(503, { status: 503, code: 'busy', title: 'Sibuk', detail: 'Coba lagi.' })
      const item = asked === 1 ? named('Toko Satu', CLAIM) : named('Toko Dua', `${CLAIM.slice(0, -1)}b`)
      return answer(200, { items: [item], next: asked === 1 ? 'lanjut' : null })
    }
    const { page, close } = await open(browser, `${portal.url}/dinas`, { viewport: PHONE })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const more = page.getByRole('button', { name: text.moreOf(claims) })
    await more.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Sibuk' }).waitFor()
    await more.press('Enter')
    await page.getByRole('rowheader', { name: 'Toko Dua' }).waitFor()
    expect(await page.getByRole('rowheader', { name: 'Toko Satu' }).count()).toBe(1)
    expect([await more.count(), await focused(page)]).toEqual([0, text.all])
    await close()
  })
})

describe('a form', () => {
  const { fields, open: button, opened } = PARTNER_TEXTS.id.outlets
  const label = (name: string) => fields[name]?.label ?? ''
  const summary = (page: Page) => page.getByRole('alert').filter({ hasText: PORTAL_FORM_TEXTS.id.kept })
  const OPEN = `POST /api/partner/${PARTNER}/outlets`

  async function filled(page: Page): Promise<void> {
    await page.getByLabel(label('name')).fill('Toko Baru')
    await page.getByLabel(label('sector')).selectOption('minimarket')
    await page.getByLabel(label('village')).selectOption('32.16.06.2006')
    await page.getByLabel(label('address')).fill('Jl. Baru 2')
    await page.getByLabel(label('openedOn')).fill('2026-11-01')
  }

  it('says what is missing beside each field and in a summary, which leads to it', async () => {
    const { page, close } = await open(browser, `${portal.url}/mitra/gerai`, { viewport: PHONE })
    await page.getByRole('button', { name: button }).click()
    await expect.poll(() => hasFocus(summary(page)), { timeout: 15_000 }).toBe(true)
    await summary(page)
      .getByRole('link', { name: fields['name']?.missing ?? '' })
      .click()
    const field = page.getByLabel(label('name'))
    expect(await hasFocus(field)).toBe(true)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await violationsOf(page)).toEqual([])
    await close()
  })

  it('shows the faults that the API found on their fields, and keeps what was typed through a new visit', async () => {
    const fault = { path: 'address', message: 'is too long' }
    answers[OPEN] = () =>
      answer(400, { status: 400, code: 'input', title: 'Belum', detail: 'Periksa.', faults: [fault] })
    const { page, close } = await open(browser, `${portal.url}/mitra/gerai`, { viewport: DESK })
    await ready(page)
    await filled(page)
    await page.getByRole('button', { name: button }).click()
    await summary(page)
      .getByRole('link', { name: fields['address']?.wrong ?? '' })
      .waitFor()
    await page.reload()
    await ready(page)
    expect(await page.getByLabel(label('name')).inputValue()).toBe('Toko Baru')
    await page.getByRole('button', { name: PORTAL_FORM_TEXTS.id.discard }).click()
    expect(await page.getByLabel(label('name')).inputValue()).toBe('')
    await close()
  })

  it('is sent once however often it is pressed, and once more under the same key where the signal broke', async () => {
    const bodies: unknown[] = []
    answers[OPEN] = (body: unknown) => {
      bodies.push(body)
      return answer(200, { outlet: OUTLET, version: 1 })
    }
    const { page, close } = await open(browser, `${portal.url}/mitra/gerai`, { viewport: DESK })
    const keys: (string | undefined)[] = []
    await page.route('**/outlets', async (route, request) => {
      if (request.method() !== 'POST') return route.continue()
      keys.push(request.headers()['idempotency-key'])
      return keys.length === 1 ? route.abort('connectionfailed') : route.continue()
    })
    await ready(page)
    await filled(page)
    await page.getByRole('button', { name: button }).dblclick()
    await page.getByRole('status').filter({ hasText: opened }).waitFor({ state: 'attached' })
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(bodies).toHaveLength(1)
    expect(await page.getByLabel(label('name')).inputValue()).toBe('')
    await close()
  })

  it('that needs a fresh sign-in asks for it in a dialog and is sent again as it was', async () => {
    const { members } = PARTNER_TEXTS.id
    const invitation = `POST /api/partner/${PARTNER}/invitations`
    let signedIn = false
    answers[invitation] = () =>
      signedIn
        ? answer(200, { invitation: 'inv_01j0000000000000000000000c' })
        : answer(401, { status: 401, code: 'sign-in-again', title: 'Perlu masuk', detail: 'Masuk lagi.' })
    answers['POST /api/auth/email-otp/send-verification-otp'] = { success: true }
    answers['POST /api/auth/sign-in/email-otp'] = () => {
      signedIn = true
      return answer(200, { token: 't' })
    }
    const { page, close } = await open(browser, `${portal.url}/mitra/anggota`, { viewport: PHONE })
    const form = page.locator(`#undang-${PARTNER}`)
    await form.getByLabel(members.fields['email']?.label ?? '').fill('rekan@contoh.test')
    await form.getByLabel(members.fields['role']?.label ?? '').selectOption('manager')
    await form.getByRole('button').click()
    const text = SIGN_IN_TEXTS.id
    const dialog = page.getByRole('dialog', { name: text.again.title })
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: text.again.send }).click()
    await dialog.getByLabel(text.code.label).fill('123456')
    await dialog.getByRole('button', { name: text.signIn, exact: true }).click()
    await page.getByRole('status').filter({ hasText: members.invited }).waitFor({ state: 'attached' })
    expect(await dialog.count()).toBe(0)
    await close()
  })
})

describe('an approved registration', () => {
  it('shows the first PIN of the IKM once, and asks for it again where it failed, approving no second time', async () => {
    const { registration: text } = OFFICER_TEXTS.id
    const ikm = `ikm_${'0'.repeat(26)}`
    const approved = { registration: REGISTRATION, ikm }
    const where = '/32-16-06-2006'
    let pins = 0
    answers[`POST /api/officer/registrations/in/32.16.06.2006/${REGISTRATION}/approve`] = approved
    answers[`POST /api/officer/confirm-links/32.16.06.2006/${ikm}/pin`] = () => {
      pins += 1
      const busy = { status: 503, code: 'busy', title: 'Sibuk', detail: 'Coba lagi.' }
      return pins === 1 ? answer(503, busy) : answer(200, { pin: '482913' })
    }
    const { page, close } = await open(browser, `${portal.url}/dinas/pendaftaran${where}/${REGISTRATION}`, {
      viewport: PHONE,
    })
    await page.getByRole('button', { name: text.approve }).click()
    await page.getByText('Coba lagi.').waitFor()
    await page.getByRole('button', { name: text.approve }).click()
    await page.getByText('482913').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await close()
  })
})

describe('whoever', () => {
  it('is signed out meanwhile signs in and comes back', async () => {
    const { page, close } = await open(browser, `${portal.url}/akun`, { viewport: DESK })
    await ready(page)
    const signedOut = { status: 401, code: 'signed-out', title: 'Perlu masuk', detail: 'Masuk dulu.' }
    answers = { ...SIGNED_OUT, [`GET /api/partner/${PARTNER}/outlets`]: () => answer(401, signedOut) }
    await page.goto(`${portal.url}/mitra/gerai`)
    await page.waitForURL(`${portal.url}/masuk?ke=%2Fmitra%2Fgerai`)
    await close()
  })

  it('has no hat of the kind is told so, and is never shown the screen', async () => {
    const me = { ...(EVERYTHING['GET /api/account/me'] as object), partners: [], powers: [] }
    answers['GET /api/account/me'] = me
    const { page, close } = await open(browser, `${portal.url}/dinas`, { viewport: PHONE })
    await page.getByRole('heading', { level: 1, name: PORTAL_TEXTS.id.forbidden.title }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await close()
  })
})
