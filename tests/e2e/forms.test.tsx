// The public's forms in a real browser without scripts: filled, put right, sent, confirmed; readable in both widths and themes.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateHref } from '../../core/contract/certificate.ts'
import { linkHref } from '../../core/contract/forms.ts'
import { tokenOf } from '../../core/inquiry/keys.ts'
import type { ProductView } from '../../core/publish/views.ts'
import { apiMounts } from '../../infra/local/api.ts'
import { type Gateway, type Mount, startGateway } from '../../infra/local/gateway.ts'
import { html } from '../../infra/local/respond.ts'
import { assetMounts } from '../../infra/local/site-routes.ts'
import { buildStyles, readAssets } from '../../infra/local/styles.ts'
import { ProductPage } from '../../web/pages/product.tsx'
import { ProgramPage } from '../../web/pages/program.tsx'
import { TRAP } from '../../web/parts/form-frame.tsx'
import { renderPage } from '../../web/render.ts'
import { CERTIFICATE_TEXTS } from '../../web/text/certificate.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { launch, open, violationsOf } from '../support/browser.ts'
import { issued } from '../support/certified.ts'
import { dependenciesOf } from '../support/http.ts'
import { inquiriesIn, SECRET } from '../support/inquiries.ts'
import { rowsOf } from '../support/repeats.ts'
import { type World, worldOf } from '../support/world.ts'
import { base, productView } from '../unit/web/catalog-sample.ts'

const text = FORM_TEXTS.id

let browser: Browser
let gateway: Gateway
let world: World
let url: string

beforeAll(async () => {
  const [styles, assets, made] = await Promise.all([buildStyles(), readAssets(), worldOf()])
  world = made
  browser = await launch()
  gateway = await startGateway(0, [])
  url = `http://localhost:${gateway.port}`
  const props = { ...base('id'), styles: styles.href }
  const { maker, product, ...rest } = productView()
  const { ikm } = world
  const view = {
    ...rest,
    maker: { ...maker, ikm },
    product: { ...product, ikm, product: world.product },
  } as ProductView
  const program = { ...props, otherLanguageHref: '/en/program/', counted: [], days: [], supply: [] }
  const page = (prefix: string, body: string): Mount => ({ prefix, handler: async () => html(body) })
  const dependencies = dependenciesOf(world.services, world.actors.public)
  gateway.serve([
    ...assetMounts([styles], assets),
    ...apiMounts({ ...dependencies, origins: [url] }, { styles: styles.href, secret: SECRET }),
    page('/produk/', renderPage(<ProductPage {...props} view={view} />)),
    page('/program/', renderPage(<ProgramPage {...program} />)),
  ])
}, 120_000)

afterAll(async () => {
  await gateway?.stop()
  await browser?.close()
})

const NO_SCRIPTS = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
const heading = (page: Page) => page.locator('h1').textContent()

describe('without scripts', () => {
  it('a question is filled in, put right, sent, and confirmed by its link', async () => {
    const { page, faults, close } = await open(browser, `${url}/produk/`, NO_SCRIPTS)
    await page.fill('[name=message]', '40 buah untuk pekan depan')
    await page.fill('[name=person]', 'Bu Sari')
    await page.fill('[name=email]', 'sari@contoh.test')
    await page.fill('[name=phone]', 'nomor saya')
    await page.getByRole('button', { name: text.inquiry.send }).click()
    expect(await page.locator('[role=alert]').textContent()).toContain(text.faults(1))
    expect(await page.inputValue('[name=message]')).toBe('40 buah untuk pekan depan')
    await page.locator('[role=alert] a').click()
    expect(new URL(page.url()).hash).toBe('#tanya-phone')
    await page.fill('[name=phone]', '0812 3456 7890')
    await page.getByRole('button', { name: text.inquiry.send }).click()
    expect([await heading(page), new URL(page.url()).pathname]).toEqual([
      text.done.sent.title,
      '/api/forms/id/done/sent',
    ])
    const [sent] = await inquiriesIn(world.services)
    if (sent === undefined) throw new Error('nothing was stored')
    await page.goto(`${url}${linkHref('id', sent.inquiry, tokenOf({ secret: SECRET }, sent.inquiry))}`)
    expect((await inquiriesIn(world.services))[0]?.state).toBe('unconfirmed')
    await page.getByRole('button', { name: text.confirm.button }).click()
    expect(await heading(page)).toBe(text.done.confirmed.title)
    expect((await inquiriesIn(world.services))[0]?.state).toBe('confirmed')
    expect(faults.filter((fault) => !/422|ERR_/.test(fault))).toEqual([])
    await close()
  })

  it('a wish to start is registered', async () => {
    const { page, close } = await open(browser, `${url}/program/`, NO_SCRIPTS)
    await page.fill('[name=person]', 'Pak Dadan')
    await page.selectOption('[name=kecamatan]', '32.16.03')
    await page.selectOption('[name=category]', 'lain')
    await page.check('[name=consent]')
    await page.getByRole('button', { name: text.interest.send }).click()
    expect(await page.locator('[role=alert]').textContent()).toContain(text.interest.fields['phone']?.missing)
    expect(await page.isChecked('[name=consent]')).toBe(true)
    await page.fill('[name=phone]', '0812 3456 7891')
    await page.getByRole('button', { name: text.interest.send }).click()
    expect(await heading(page)).toBe(text.done.registered.title)
    const rows = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'interest')
    expect(rows).toMatchObject([{ category: 'lain', phone: '+6281234567891' }])
    await close()
  })
})

describe('with the script', () => {
  it('what was typed comes back after an accident, waits for a signal, and is forgotten once it was sent', async () => {
    const { page, close } = await open(browser, `${url}/produk/`, { viewport: NO_SCRIPTS.viewport })
    await page.fill('[name=message]', '12 kotak untuk syukuran')
    await page.fill('[name=person]', 'Pak Udin')
    await page.fill('[name=email]', 'udin@contoh.test')
    await page.reload()
    expect(await page.inputValue('[name=message]')).toBe('12 kotak untuk syukuran')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: text.inquiry.send }).click()
    await page.getByRole('status').filter({ hasText: text.offline }).waitFor()
    expect((await inquiriesIn(world.services)).some(({ email }) => email === 'udin@contoh.test')).toBe(false)
    await page.context().setOffline(false)
    await page.waitForURL(`${url}/api/forms/id/done/sent`)
    expect((await inquiriesIn(world.services)).filter(({ email }) => email === 'udin@contoh.test')).toHaveLength(1)
    await page.waitForFunction('sessionStorage.length === 0')
    await page.goto(`${url}/produk/`)
    expect(await page.inputValue('[name=message]')).toBe('')
    await close()
  })

  it('keeps neither what another form holds nor the field that no person fills', async () => {
    const { page, close } = await open(browser, `${url}/program/`, {})
    await page.fill('[name=person]', 'Bu Mia')
    const kept = await page.evaluate('JSON.stringify(sessionStorage)')
    expect(kept).toContain('Bu Mia')
    expect(kept).not.toContain(TRAP)
    await page.goto(`${url}/produk/`)
    expect(await page.inputValue('[name=person]')).toBe('')
    await close()
  })
})

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('a certificate that is valid, and one that nobody knows, can be read by everybody in both languages', async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, bypassCSP: true }
    const { certificate } = await issued(await worldOf(world.services))
    for (const language of ['id', 'en'] as const) {
      const { states } = CERTIFICATE_TEXTS[language]
      const pages = [
        [certificate, states.valid.title],
        [certificate.replace(/.$/, (last) => (last === 'z' ? 'y' : 'z')), states.unknown.title],
      ] as const
      for (const [code, title] of pages) {
        const { page, close } = await open(browser, url + certificateHref(language, code), options)
        expect([await page.locator('h1').textContent(), await violationsOf(page)]).toEqual([title, []])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await close()
      }
    }
  })

  it('the forms can be read and used by everybody, also with what is wrong in them', async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, bypassCSP: true }
    for (const address of ['/produk/', '/program/']) {
      const { page, close } = await open(browser, `${url}${address}`, options)
      expect([address, await violationsOf(page)]).toEqual([address, []])
      await page.evaluate("document.querySelectorAll('[required]').forEach((each) => each.removeAttribute('required'))")
      await page.locator('form[method=post] button').click()
      await page.waitForSelector('[role=alert]')
      expect([address, await violationsOf(page)]).toEqual([address, []])
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const small = await page.$$eval(
        'form a, form button, form input:not([type=hidden],[type=checkbox]), form select',
        (all) =>
          all
            .filter((each) => each.getClientRects().length > 0)
            .filter((each) => each.getBoundingClientRect().height < 44),
      )
      expect(small.length).toBe(0)
      await close()
    }
  })
})
