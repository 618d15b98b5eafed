// What counts as a fault of a page: what failed while it was looked at, and not what it was still fetching when one went on.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, open } from '../support/browser.ts'

const PAGES: Record<string, string> = {
  '/next': '<p>Next</p>',
  '/waiting': '<img src="/never" alt=""><a href="/next">on</a>',
  '/broken': '<img src="/cut" alt=""><a href="/next">on</a>',
  '/given-up':
    '<script>const stop = new AbortController(); fetch("/never", stop).catch(() => {}); stop.abort()</script>',
}

let server: Server
let browser: Browser
let origin = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/cut') return response.destroy()
    const html = PAGES[url] ?? (url === '/favicon.ico' ? '' : undefined)
    if (html !== undefined) response.setHeader('content-type', 'text/html').end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** The faults of a page on which a request fails, by itself or because of what its visitor does. */
async function faultsAt(path: string, act: (page: Page) => Promise<unknown> = async () => {}): Promise<string[]> {
  const { page, faults, close } = await open(browser, `${origin}/next`, {})
  const failed = page.waitForEvent('requestfailed')
  await page.goto(origin + path, { waitUntil: 'commit' })
  await act(page)
  await failed
  await close()
  return faults
}

it('is no picture that was still under way when its visitor went on', async () => {
  const goOn = async (page: Page) => {
    await page.getByRole('link', { name: 'on' }).click({ noWaitAfter: true })
    await page.waitForURL('**/next')
  }
  expect(await faultsAt('/waiting', goOn)).toEqual([])
})

it('is a picture that never came', async () => {
  expect(await faultsAt('/broken')).toContain(`failed: ${origin}/cut`)
})

it('is what a page gave up by itself', async () => {
  expect(await faultsAt('/given-up')).toEqual([`failed: ${origin}/never`])
})
