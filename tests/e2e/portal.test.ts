// The portal on the whole machine: people sign in, invite, accept, switch, take away, and are gone at once.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import { type Machine, startMachine } from '../../infra/local/machine.ts'
import { ACCOUNT_TEXTS } from '../../web/text/portal/account.ts'
import { AUTH_TEXTS } from '../../web/text/portal/auth.ts'
import { IKM_TEXTS } from '../../web/text/portal/ikm.ts'
import { JOINING_TEXTS } from '../../web/text/portal/joining.ts'
import { PARTNER_TEXTS } from '../../web/text/portal/partner.ts'
import { PORTAL_TEXTS } from '../../web/text/portal/shell.ts'
import { SIGN_IN_TEXTS } from '../../web/text/portal/signin.ts'
import { TODAY_TEXTS } from '../../web/text/portal/today.ts'
import { launch } from '../support/browser.ts'
import { ofTheRun } from '../support/database.ts'
import { codeFor } from '../support/letters.ts'
import { pdf, picture } from '../support/pictures.ts'

const TODAY = day('2026-11-24')
const PATIENCE_MS = 300_000
const OWNER = 'pemilik@contoh.test'
const MAKER = 'ikm@contoh.test'
const MANAGER = 'manajer@contoh.test'
const NAME = 'Ibu Ratna'

const signingIn = SIGN_IN_TEXTS.id
const account = ACCOUNT_TEXTS.id
const { members } = PARTNER_TEXTS.id
const shell = PORTAL_TEXTS.id

let machine: Machine
let browser: Browser
let owner: Page
let maker: Page
const windows: BrowserContext[] = []

beforeAll(async () => {
  ;[machine, browser] = await Promise.all([
    startMachine({ port: 0, seed: 'small', data: null, reset: false, today: TODAY }, undefined, ofTheRun),
    launch(),
  ])
  owner = await opened()
  maker = await opened()
}, PATIENCE_MS)

afterAll(async () => {
  await Promise.all(windows.map((window) => window.close()))
  await browser?.close()
  await machine?.stop()
})

async function opened(): Promise<Page> {
  const window = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' })
  windows.push(window)
  const page = await window.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const at = (page: Page) => new URL(page.url()).pathname

async function signIn(page: Page, email: string, path = '/akun'): Promise<void> {
  await page.goto(machine.url + path)
  await askCode(page, email)
  await page.getByLabel(signingIn.code.label).fill(await codeFor(machine.mailbox, email))
  await page.getByRole('button', { name: signingIn.signIn, exact: true }).click()
  await page.waitForURL((url) => url.pathname === path)
}

async function askCode(page: Page, email: string): Promise<void> {
  await page.getByLabel(signingIn.email.label).fill(email)
  await page.getByRole('button', { name: signingIn.sendCode }).click()
  await page.getByLabel(signingIn.code.label).waitFor()
}

describe('a sign-in', () => {
  it('by a code leads back to where one was, and a wrong code says so', { timeout: PATIENCE_MS }, async () => {
    await owner.goto(`${machine.url}/mitra/anggota`)
    await heading(owner).filter({ hasText: signingIn.title }).waitFor()
    expect(at(owner)).toBe('/masuk')
    await askCode(owner, OWNER)
    const code = await codeFor(machine.mailbox, OWNER)
    const field = owner.getByLabel(signingIn.code.label)
    const button = owner.getByRole('button', { name: signingIn.signIn, exact: true })
    await field.fill(code === '000000' ? '111111' : '000000')
    await button.click()
    const alert = owner.getByRole('alert').filter({ hasText: AUTH_TEXTS.id['wrong-code'].title })
    await alert.waitFor()
    expect(await alert.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true)
    await field.fill(code)
    await button.click()
    await heading(owner).filter({ hasText: members.title }).waitFor()
    expect(at(owner)).toBe('/mitra/anggota')
  })
})

describe('a member', () => {
  it('is invited, accepts, and acts for the partner beside its own IKM', { timeout: PATIENCE_MS }, async () => {
    await owner.getByLabel(members.fields['email']?.label ?? '', { exact: true }).fill(MAKER)
    await owner
      .getByLabel(members.fields['role']?.label ?? '')
      .last()
      .selectOption('manager')
    await owner.getByRole('button', { name: members.invite }).click()
    await owner.getByRole('rowheader', { name: MAKER }).waitFor()

    await signIn(maker, MAKER)
    await maker.getByLabel(account.profile.fields['name']?.label ?? '').fill(NAME)
    await maker.getByRole('button', { name: account.profile.save }).click()
    await maker.getByRole('status').filter({ hasText: account.profile.saved }).waitFor({ state: 'attached' })
    await maker.getByRole('button', { name: new RegExp(account.invitations.accept) }).click()
    const hats = maker.getByRole('combobox', { name: shell.actingFor })
    await hats.waitFor()
    await hats.selectOption({ index: 1 })
    await heading(maker).filter({ hasText: TODAY_TEXTS.id.title }).waitFor()
    expect(at(maker)).toBe('/mitra')
    await hats.selectOption({ label: (await hats.locator('option', { hasText: '(IKM)' }).textContent()) ?? '' })
    await maker.waitForURL((url) => url.pathname === '/ikm')
  })

  it('who is removed has lost the partner with its next step', { timeout: PATIENCE_MS }, async () => {
    await maker.goto(`${machine.url}/mitra`)
    await heading(maker).filter({ hasText: TODAY_TEXTS.id.title }).waitFor()
    await owner.reload()
    const row = owner.getByRole('row').filter({ hasText: NAME })
    await row.getByRole('button', { name: members.removeOf(NAME) }).click()
    await row.waitFor({ state: 'detached' })
    await maker.reload()
    await heading(maker).filter({ hasText: shell.forbidden.title }).waitFor()
  })
})

/** A browser tells nobody what it sends of a file, so the page itself looks at it on its way out. */
const SENT_PICTURE = `{
  const send = window.fetch
  window.fetch = async (to, init) => {
    if (String(to).startsWith('/api/uploads/ikm/')) {
      const { width, height } = await createImageBitmap(init.body)
      window.sentPicture = [width, height, init.body.type]
    }
    return send(to, init)
  }
}`

describe('a file', () => {
  const { photos } = IKM_TEXTS.id
  const { claim } = JOINING_TEXTS.id

  it(
    'that is a photo is made smaller before it is sent, and shown; another file is no photo',
    async () => {
      await maker.addInitScript(SENT_PICTURE)
      await maker.goto(`${machine.url}/ikm/produk`)
      await maker.getByRole('rowheader').first().getByRole('link').click()
      await maker.getByLabel(photos.shows).fill('Tiga toples di meja kayu')
      const chosen = maker.getByLabel(photos.choose)
      await chosen.setInputFiles({ name: 'catatan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') })
      await maker.getByText(photos.unreadable).waitFor()
      const shown = await maker.locator('main img').count()
      const camera = await picture(2400, 1800).jpeg().toBuffer()
      await chosen.setInputFiles({ name: 'kamera.jpg', mimeType: 'image/jpeg', buffer: camera })
      const image = maker.getByRole('img', { name: 'Tiga toples di meja kayu' })
      await image.waitFor()
      expect(await maker.locator('main img').count()).toBe(shown + 1)
      await expect.poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(320)
      expect(await maker.evaluate('sentPicture')).toEqual([1600, 1200, 'image/jpeg'])
    },
    PATIENCE_MS,
  )

  it(
    'that proves a claim is kept before it is sent; one of another kind is refused in words',
    async () => {
      await maker.goto(`${machine.url}/akun/klaim`)
      const proof = maker.getByLabel(claim.proof)
      await proof.setInputFiles({ name: 'bukti.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan PDF') })
      await maker.getByRole('alert').filter({ hasText: 'bukan foto JPEG, PNG, WebP atau PDF' }).waitFor()
      await proof.setInputFiles({ name: 'bukti.pdf', mimeType: 'application/pdf', buffer: pdf() })
      await maker.getByRole('status').filter({ hasText: claim.proofKept }).first().waitFor()
      await maker.getByLabel(claim.fields['nib']?.label ?? '', { exact: true }).fill('9120001234567')
      await maker.getByLabel(claim.fields['business']?.label ?? '').fill('Toko Contoh')
      const [sent] = await Promise.all([
        maker.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/account/claims')),
        maker.getByRole('button', { name: claim.send }).click(),
      ])
      expect(sent.postDataJSON()).toMatchObject({ nib: '9120001234567', proof: expect.stringMatching(/^med_/) })
      await maker.getByRole('rowheader', { name: 'Toko Contoh' }).waitFor()
    },
    PATIENCE_MS,
  )
})

describe('a session', () => {
  it('that another device ends is over', { timeout: PATIENCE_MS }, async () => {
    const other = await opened()
    await signIn(other, MAKER)
    await maker.goto(`${machine.url}/akun/keamanan`)
    const end = maker.getByRole('button', { name: new RegExp(`^${account.security.end}`) })
    await end.first().click()
    await expect.poll(() => end.count(), { timeout: 15_000 }).toBe(0)
    await other.goto(`${machine.url}/akun/keamanan`)
    await heading(other).filter({ hasText: signingIn.title }).waitFor()
    expect(at(other)).toBe('/masuk')
  })
})

describe('a passkey', () => {
  it('of this device is added, signs in without a code, and is removed', { timeout: PATIENCE_MS }, async () => {
    const devtools = await maker.context().newCDPSession(maker)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    const { security } = account
    await maker.goto(`${machine.url}/akun/keamanan`)
    await maker.getByLabel(security.passkeyName.label).fill('HP kantor')
    await maker.getByRole('button', { name: security.add }).click()
    await maker.getByRole('rowheader', { name: 'HP kantor' }).waitFor()

    await maker.getByRole('button', { name: shell.signOut }).click()
    await heading(maker).filter({ hasText: signingIn.title }).waitFor()
    // The field may have offered the passkey by itself already.
    await maker
      .getByRole('button', { name: signingIn.byPasskey })
      .click({ timeout: 3000 })
      .catch(() => undefined)
    await maker.waitForURL((url) => url.pathname === '/akun')
    await maker.goto(`${machine.url}/akun/keamanan`)
    await maker.getByRole('button', { name: security.removeOf('HP kantor') }).click()
    await maker.getByText(security.noPasskeys).waitFor()
  })
})

describe('whoever goes', () => {
  const { leave, security } = account

  it(
    'is told who must own the business first, or leaves it, and then the account',
    async () => {
      await owner.goto(`${machine.url}/akun/keamanan`)
      await owner.getByText(security.eraseOpen).click()
      await owner.getByRole('button', { name: security.eraseNow }).click()
      await owner.getByRole('alert').filter({ hasText: 'pemilik terakhir' }).waitFor()

      const manager = await opened()
      await signIn(manager, MANAGER)
      await manager.getByText(leave.open).click()
      await manager.getByRole('button', { name: new RegExp(`^${leave.actOf('')}`) }).click()
      await manager.getByText(account.noHats).waitFor()
      await manager.goto(`${machine.url}/akun/keamanan`)
      await manager.getByText(security.eraseOpen).click()
      await manager.getByRole('button', { name: security.eraseNow }).click()
      await manager.waitForURL((url) => url.pathname === '/masuk')
      await manager.goto(`${machine.url}/akun`)
      await heading(manager).filter({ hasText: signingIn.title }).waitFor()
    },
    PATIENCE_MS,
  )
})
