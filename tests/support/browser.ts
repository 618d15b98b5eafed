// Debian's Chromium for the browser tests: headless, without a word to anybody, and what a page did while it was open.
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'

/** `more` are further options of Chromium's command line. */
export function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

export type Opened = {
  page: Page
  status: number | undefined
  /** Errors of the page's console, and failed or foreign requests; not what was given up because the visitor went on. */
  faults: string[]
  close: () => Promise<void>
}

/** Opens an address in a window of its own. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Opened> {
  const window = await browser.newContext(options)
  const page = await window.newPage()
  const faults: string[] = []
  const { origin } = new URL(url)
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url !== url) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  // What a page was still fetching when its visitor went on is given up by the browser, and nothing failed.
  const pageOf = new Map<Request, number>()
  let pages = 0
  page.on('requestfailed', (request) => {
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED' && pageOf.get(request) !== pages
    if (!isGivenUp) faults.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) pages++
    pageOf.set(request, pages)
    if (!request.url().startsWith(`${origin}/`)) faults.push(`foreign: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url) faults.push(`${response.status()}: ${response.url()}`)
  })
  const response = await page.goto(url)
  return { page, status: response?.status(), faults, close: () => window.close() }
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`,
  )
  return found
}
