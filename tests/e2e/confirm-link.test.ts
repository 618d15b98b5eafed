// The month of an IKM on a cheap telephone: 360 px, no scripts, slow 3G; taps and bytes from link to answered are counted.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { entryHref } from '../../core/contract/confirm-pages.ts'
import { day } from '../../core/kernel/day.ts'
import { confirm } from '../../functions/confirm.ts'
import { confirmMounts } from '../../infra/local/api.ts'
import { type Gateway, startGateway } from '../../infra/local/gateway.ts'
import { assetMounts } from '../../infra/local/site-routes.ts'
import { buildStyles, readAssets } from '../../infra/local/styles.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { launch, violationsOf } from '../support/browser.ts'
import { MONTH, pinned, tokenFor } from '../support/confirm.ts'
import { formDependenciesOf } from '../support/form-posts.ts'
import { rowsOf } from '../support/repeats.ts'
import { standing } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

const text = CONFIRM_TEXTS.id
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
  const given = { ...formDependenciesOf(world.services), styles: styles.href, origins: [url] }
  const handler = confirm({ ...given, now: Date.now, today: () => day(today) })
  gateway.serve([...assetMounts([styles], assets), ...confirmMounts(handler)])
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
  for (const path of ['/k/bulan', '/en/k/bulan', '/k/tanya/1', '/en/k/tanya/1', '/k/keluar']) {
    await page.goto(url + path)
    expect([path, await violationsOf(page)]).toEqual([path, []])
  }
  await window.close()
}, 60_000)
