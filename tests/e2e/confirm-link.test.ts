// The month of an IKM on a cheap telephone: 360 px, no scripts, slow 3G; taps and bytes from link to answered are counted.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { entryHref } from '../../core/contract/confirm-pages.ts'
import { day } from '../../core/kernel/day.ts'
import { confirm } from '../../functions/confirm.ts'
import { media } from '../../functions/media.ts'
import { confirmMounts, uploadMounts } from '../../infra/local/api.ts'
import { type Gateway, startGateway } from '../../infra/local/gateway.ts'
import { assetMounts } from '../../infra/local/site-routes.ts'
import { buildStyles, readAssets } from '../../infra/local/styles.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { CONFIRM_BUSINESS_TEXTS } from '../../web/text/confirm-business.ts'
import { launch, violationsOf } from '../support/browser.ts'
import { MONTH, pinned, SESSIONS, tokenFor } from '../support/confirm.ts'
import { formDependenciesOf } from '../support/form-posts.ts'
import { picture } from '../support/pictures.ts'
import { rowsOf } from '../support/repeats.ts'
import { standing } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

const text = CONFIRM_TEXTS.id
const words = CONFIRM_BUSINESS_TEXTS.id
const MOST_TAPS = 6
const MOST_BYTES = 60 * 1024
/** Chromium's own numbers of slow 3G. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

let browser: Browser
let gateway: Gateway
let world: World
let pin: string
let url: string
let today = '2026-10-08'

beforeAll(async () => {
  const [styles, assets, made] = await Promise.all([buildStyles(), readAssets(), worldOf()])
  world = made
  pin = await pinned(world)
  for (let i = 0; i < 5; i++) await standing(world, '2026-06-01', { name: `Rak ${i}` })
  browser = await launch()
  gateway = await startGateway(0, [])
  url = `http://localhost:${gateway.port}`
  const given = { ...formDependenciesOf(world.services), styles: styles.href, sessions: SESSIONS, origins: [url] }
  const handler = confirm({ ...given, now: Date.now, today: () => day(today) })
  const store = { put: async () => undefined, get: async () => undefined, remove: async () => undefined }
  const files = { photos: store, papers: store }
  const uploads = media({ ...given, now: Date.now, secret: SESSIONS, files })
  gateway.serve([...assetMounts([styles], assets), ...uploadMounts(uploads), ...confirmMounts(handler)])
}, 120_000)

afterAll(async () => {
  await gateway?.stop()
  await browser?.close()
})

async function telephone(line?: typeof SLOW_3G) {
  const window = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await window.newPage()
  const wire = await window.newCDPSession(page)
  await wire.send('Network.enable')
  if (line !== undefined) await wire.send('Network.emulateNetworkConditions', line)
  const count = { taps: 0, bytes: 0 }
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    count.bytes += encodedDataLength
  })
  const tap = async (name: string) => {
    count.taps++
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  return { page, count, tap, close: () => window.close() }
}

const enter = async (page: Page, month = MONTH) => {
  await page.goto(url + entryHref('id', tokenFor(world, month)))
  await page.fill('[name=pin]', pin)
}
const answered = async (month: string) =>
  (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'confirmation' && row['month'] === month).length

it('five questions are answered one by one in six taps, and the month after in two', async () => {
  const { page, count, tap, close } = await telephone(SLOW_3G)
  await enter(page)
  await tap(text.entry.open)
  for (let i = 0; i < 5; i++) await tap(text.answers.yes)
  expect(await page.locator('[role=status]').textContent()).toBe(text.month.done)
  expect([count.taps, await answered('2026-09')]).toEqual([MOST_TAPS, 5])
  expect(count.bytes).toBeGreaterThan(1000)
  expect(count.bytes).toBeLessThanOrEqual(MOST_BYTES)
  const wide = await page.locator('body').evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(360)
  await close()

  today = '2026-11-03'
  const next = await telephone()
  const month = '2026-10' as typeof MONTH
  await enter(next.page, month)
  await next.tap(text.entry.open)
  await next.tap(text.month.same)
  expect(await next.page.locator('[role=status]').textContent()).toBe(text.month.done)
  expect([next.count.taps, await answered('2026-10')]).toEqual([2, 5])
  expect(next.count.bytes).toBeLessThanOrEqual(MOST_BYTES)
  await next.tap(text.leave)
  expect(await next.page.locator('h1').textContent()).toBe(text.left.title)
  await next.close()
}, 60_000)

it('a photo goes with a no, and a product is said to be out of stock, without scripts', async () => {
  today = '2026-11-03'
  const { page, tap, close } = await telephone()
  await enter(page, '2026-10' as typeof MONTH)
  await tap(text.entry.open)
  await page.goto(`${url}/k/tanya/1`)
  await page.getByRole('link', { name: text.question.addPhoto }).click()
  const buffer = await picture(900, 700).jpeg().toBuffer()
  await page.setInputFiles('input[type=file]', { name: 'rak.jpg', mimeType: 'image/jpeg', buffer })
  await tap(text.photo.send)
  expect(await page.locator('[role=status]').textContent()).toBe(text.question.photoKept)
  await page.fill('[name=reason]', 'Raknya kosong')
  await tap(text.answers.no)
  const said = (await rowsOf(world.services)).filter((row) => row['photo'] !== undefined)
  expect(said).toMatchObject([{ __edb_e__: 'confirmation', answer: 'no', reason: 'Raknya kosong' }])

  await page.goto(`${url}/k/bulan`)
  await page.getByRole('link', { name: words.link }).click()
  await page.getByRole('link', { name: /Tas anyam/ }).click()
  await page.getByLabel(words.stock.outOfStock).check()
  await page.getByLabel(words.stock.priceFromIdr.label).fill('Rp15.000')
  await tap(words.save)
  expect(await page.locator('[role=status]').textContent()).toBe(words.saved)
  const [product] = (await rowsOf(world.services)).filter((row) => row['outOfStock'] === true)
  expect(product).toMatchObject({ ikm: world.ikm, priceFromIdr: 15_000 })
  for (const path of ['/k/usaha', '/k/stok/1', '/k/cerita', '/k/foto/1']) {
    await page.goto(url + path)
    const wide = await page.locator('body').evaluate('document.documentElement.scrollWidth')
    expect([path, wide]).toEqual([path, 360])
  }
  await close()
}, 60_000)

it('every page is readable to who hears it, in both languages', async () => {
  const window = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true })
  const page = await window.newPage()
  await page.goto(url + entryHref('id', tokenFor(world, '2026-10' as typeof MONTH)))
  expect(await violationsOf(page)).toEqual([])
  await page.fill('[name=pin]', '12')
  await page.getByRole('button', { name: text.entry.open }).click()
  expect(await violationsOf(page)).toEqual([])
  await page.fill('[name=pin]', pin)
  await page.getByRole('button', { name: text.entry.open }).click()
  const more = ['usaha', 'stok/1', 'cerita', 'foto/1'].flatMap((path) => [`/k/${path}`, `/en/k/${path}`])
  for (const path of ['/k/bulan', '/en/k/bulan', '/k/tanya/1', '/en/k/tanya/1', ...more, '/k/keluar']) {
    await page.goto(url + path)
    expect([path, await violationsOf(page)]).toEqual([path, []])
  }
  await window.close()
}, 60_000)
