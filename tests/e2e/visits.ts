// The visitor in the catalogue: from the front page to where a product can be bought, and what happens when that changes.
import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { idOf } from '../../core/kernel/id.ts'
import * as Product from '../../core/product/operations.ts'
import { addressOf, type PageRef } from '../../core/publish/page.ts'
import type { Machine } from '../../infra/local/machine.ts'
import { CATALOG_TEXTS } from '../../web/text/catalog.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { HOME_TEXTS } from '../../web/text/home.ts'
import { categoryName } from '../../web/text/names.ts'
import { SEARCH_TEXTS } from '../../web/text/search.ts'
import { type Language, TEXTS } from '../../web/text/text.ts'
import { anId } from '../support/actors.ts'
import { open } from '../support/browser.ts'
import { contextOf } from '../support/services.ts'

export type Visited = { machine: Machine; browser: Browser; sold: Sold }

/** A product that can be bought, and everything that leads to it. */
type Sold = { product: string; name: string; category: string; ikm: string; kecamatan: string; partner: string }

/** The first product that a partner's page shows. */
export async function soldSomewhere(machine: Machine): Promise<Sold> {
  const { entities } = machine.services
  const { data: outlets } = await entities.partner.query.inSector({ sector: 'supermarket' }).go({ pages: 'all' })
  for (const { unit } of outlets) {
    const shown = await fetch(machine.url + addressOf({ kind: 'partner', partner: unit }, 'id'))
    const [, product] = /\/produk\/(prd_[0-9a-z]+)\//.exec(await shown.text()) ?? []
    if (product === undefined) continue
    const page = await (await fetch(machine.url + addressOf({ kind: 'product', product }, 'id'))).text()
    const [, ikm = ''] = /\/ikm\/(ikm_[0-9a-z]+)\//.exec(page) ?? []
    const { data } = await entities.product.get({ ikm, product }).go()
    if (data !== null) return { ...data, partner: unit }
  }
  throw new Error('no partner shows a product')
}

/** The texts of all that was mailed to an address. */
function mailTo(store: unknown, address: string): string {
  const { emails } = z.parse(Mailbox, store)
  return emails
    .filter(({ destination }) => destination.to.includes(address))
    .map(({ body }) => body.text)
    .join('\n')
}
const Mailbox = z.object({
  emails: z.array(
    z.object({ destination: z.object({ to: z.array(z.string()) }), body: z.object({ text: z.string() }) }),
  ),
})

/** The catalogue's kinds of pages at the addresses that lead to one product. */
export function catalogOf(sold: Sold): [name: string, ref: PageRef][] {
  return [
    ['a product', { kind: 'product', product: sold.product }],
    ['an IKM', { kind: 'ikm', ikm: sold.ikm }],
    ['a category', { kind: 'category', category: sold.category }],
    ['a kecamatan', { kind: 'kecamatan', kecamatan: sold.kecamatan }],
    ['the shelf cards of a product', { kind: 'card', of: { kind: 'product', product: sold.product } }],
    ['the shelf cards of an IKM', { kind: 'card', of: { kind: 'ikm', ikm: sold.ikm } }],
    ['a partner', { kind: 'partner', partner: sold.partner }],
  ]
}

const LANGUAGES: readonly Language[] = ['id', 'en']

export function describeVisits(given: () => Visited): void {
  describe.each(LANGUAGES)('a visitor in %s', (language) => {
    it.each([true, false])(
      'finds from the front page to where a product can be bought (script: %s)',
      async (javaScriptEnabled) => {
        const { machine, browser, sold } = given()
        const front = addressOf({ kind: 'about', page: 'beranda' }, language)
        const viewport = { width: 360, height: 740 }
        const { page, faults, close } = await open(browser, machine.url + front, { javaScriptEnabled, viewport })
        const main = page.getByRole('main')
        await main.getByRole('link', { name: HOME_TEXTS[language].toCategories }).click()
        expect(new URL(page.url()).hash).toBe('#kategori')
        await main.getByRole('link', { name: categoryName(sold.category, language) }).click()
        const card = main.locator(`a[href="${addressOf({ kind: 'product', product: sold.product }, language)}"]`)
        while ((await card.count()) === 0) await main.locator('a[rel=next]').click()
        await card.click()
        expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe(sold.name)
        const places = main.getByRole('region', { name: CATALOG_TEXTS[language].places })
        const partner = places.locator(`a[href="${addressOf({ kind: 'partner', partner: sold.partner }, language)}"]`)
        await partner.first().click()
        expect(await main.textContent()).toContain(sold.name)
        await page.getByRole('link', { name: TEXTS[language].otherLanguage }).click()
        expect(await page.locator('html').getAttribute('lang')).toBe(language === 'id' ? 'en' : 'id')
        expect(faults).toEqual([])
        await close()
      },
    )
  })

  describe('a buyer who mistypes', () => {
    it.each([
      ['id', false],
      ['en', true],
    ] as const)(
      'finds the product in one try from any page, in %s (script: %s)',
      async (language, javaScriptEnabled) => {
        const { machine, browser, sold } = given()
        const about = machine.url + addressOf({ kind: 'about', page: 'tentang' }, language)
        const { page, faults, close } = await open(browser, about, { javaScriptEnabled })
        const [word = ''] = sold.name.split(' ')
        const swapped = `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`
        const field = page.getByRole('searchbox').or(page.getByRole('combobox'))
        await field.fill(swapped)
        if (javaScriptEnabled) {
          await page.locator('datalist option').first().waitFor({ state: 'attached' })
        }
        await page.getByRole('button', { name: SEARCH_TEXTS[language].button }).click()
        const main = page.getByRole('main')
        const found = main.locator(`a[href*="/produk/"]`, { hasText: word })
        expect(await found.count()).toBeGreaterThan(0)
        await found.first().click()
        expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain(word)
        expect(faults).toEqual([])
        await close()
      },
    )

    it('takes a filter off again that its words became', async () => {
      const { machine, browser } = given()
      const { page, close } = await open(browser, `${machine.url}/cari?q=tahu+di+bawah+1+ribu`, {})
      const main = page.getByRole('main')
      await main
        .getByRole('link', { name: SEARCH_TEXTS.id.remove('') })
        .first()
        .click()
      expect(new URL(page.url()).search).toBe('?q=tahu')
      expect(await main.locator('a[href*="/produk/"]').count()).toBeGreaterThan(0)
      await close()
    })
  })

  describe('without a signal', () => {
    it.each(['id', 'en'] as const)('what was visited opens, and what was not says so in %s', async (language) => {
      const { machine, browser, sold } = given()
      const product = addressOf({ kind: 'product', product: sold.product }, language)
      const maker = addressOf({ kind: 'ikm', ikm: sold.ikm }, language)
      const { page, close } = await open(browser, machine.url + product, {})
      const kept = (path: string) => page.evaluate(`caches.match('${path}').then((found) => found !== undefined)`)
      await expect.poll(() => kept(product), { timeout: 30_000, interval: 50 }).toBe(true)
      await page.goto(machine.url + maker)
      await expect.poll(() => kept(maker), { timeout: 30_000, interval: 50 }).toBe(true)
      // An answer that is nobody else's: it must not lie on a device that others use.
      await page.goto(`${machine.url}/api/forms/${language}/done/sent`)
      await page.context().setOffline(true)

      await page.goto(machine.url + product)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sold.name)
      expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).not.toMatch(/^"?Times/)
      await page.goto(`${machine.url}${language === 'en' ? '/en' : ''}/tentang/`)
      expect(await page.title()).toBe(language === 'en' ? 'No signal' : 'Tidak ada sinyal')
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.getByRole('link').count()).toBe(2)
      await page.getByRole('link', { name: sold.name }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sold.name)
      await close()
    })
  })

  describe('a question to a maker', () => {
    it.each([
      ['id', false],
      ['en', true],
    ] as const)(
      'in %s is sent, confirmed by the link in the mail, and on its way (script: %s)',
      async (language, javaScriptEnabled) => {
        const { machine, browser, sold } = given()
        const text = FORM_TEXTS[language]
        const email = `pembeli-${language}@contoh.test`
        const product = machine.url + addressOf({ kind: 'product', product: sold.product }, language)
        const { page, faults, close } = await open(browser, product, { javaScriptEnabled })
        const fold = page.locator('details:has(form) summary')
        if ((await fold.count()) > 0) await fold.click()
        const form = page.locator('form[method=post]')
        await form.getByLabel(text.inquiry.fields['message']?.label ?? '').fill('100 bungkus untuk 1 Desember, bisa?')
        await form.getByLabel(text.inquiry.fields['person']?.label ?? '').fill('Ibu Ratna')
        await form.getByLabel(text.inquiry.fields['email']?.label ?? '').fill(email)
        await form.getByRole('button').click()
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(text.done.sent.title)
        const mail = async () => mailTo(await (await fetch(`${machine.mailbox}/store`)).json(), email)
        await expect.poll(mail, { timeout: 30_000, interval: 200 }).toMatch(/http:\/\/localhost:\d+\/api\/forms\//)
        const [link = ''] = /http:\/\/localhost:\d+\/api\/forms\/\S+/.exec(await mail()) ?? []
        await page.goto(link)
        await page.getByRole('button', { name: text.confirm.button }).click()
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(text.done.confirmed.title)
        expect(faults).toEqual([])
        await close()
      },
    )
  })

  describe('a change', () => {
    it('is on the pages that show it, without anybody asking', async () => {
      const { machine, sold } = given()
      const { services } = machine
      const read = async (ref: PageRef) => (await fetch(machine.url + addressOf(ref, 'en'))).text()
      const { data } = await services.entities.product.get({ ikm: sold.ikm, product: sold.product }).go()
      const edited = { ikm: sold.ikm, product: sold.product, version: data?.version, name: 'Nama yang baru (contoh)' }
      const owner = contextOf({ kind: 'ikm', ikm: z.parse(idOf('ikm'), sold.ikm), account: anId('account') })
      await Product.edit(services, owner, edited)
      for (const [, ref] of catalogOf(sold).filter(([, { kind }]) => kind !== 'kecamatan'))
        await expect.poll(() => read(ref), { timeout: 30_000, interval: 200 }).toContain(edited.name)
    })
  })

  describe('a page that is not there', () => {
    it.each([
      ['/produk/prd_nothing/', 'id'],
      ['/en/ikm/ikm_nothing/', 'en'],
    ] as const)('%s says so in its language', async (path, language) => {
      const response = await fetch(given().machine.url + path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain(TEXTS[language].missing.title)
    })
  })
}
