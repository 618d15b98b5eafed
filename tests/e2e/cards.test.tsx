// The shelf cards as paper gets them: each code on the sheet leads to its page, nothing is cut off, a sheet is one page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardView } from '../../core/publish/views.ts'
import { type Gateway, startGateway } from '../../infra/local/gateway.ts'
import { html } from '../../infra/local/respond.ts'
import { assetMounts } from '../../infra/local/site-routes.ts'
import { buildStyles, readAssets } from '../../infra/local/styles.ts'
import { CardPage } from '../../web/pages/card.tsx'
import { renderPage } from '../../web/render.ts'
import { launch, open, violationsOf } from '../support/browser.ts'
import { base, productView } from '../unit/web/catalog-sample.ts'

const require = createRequire(import.meta.url)

/** As long as the address of a deployment gets. */
const ORIGIN = 'https://d111111abcdef8.cloudfront.net'
const LONG = 'Keripik singkong pedas daun jeruk asli Cibarusah dalam kemasan berdiri untuk oleh-oleh'

const { maker, product } = productView({ story: 'Resep nenek, diaduk di atas tungku kayu sejak 1987. '.repeat(9) })
const ids = Array.from({ length: 8 }, (_, at) => `prd_01jd0000${at}hzx4kq7vm2w8t9a3b5c`)
const checked = { number: '1', checkedOn: '2026-02-03' }
const certificates = ['pirt', 'halal', 'slhs', 'bpom-md'].map((kind) => ({ ...checked, kind }))
const one = (id: string) => ({ ...product, product: id, name: LONG, certificates }) as typeof product
const views: Record<string, CardView> = {
  '/product/': { of: { kind: 'product', product: ids[0] ?? '' }, maker, products: ids.slice(0, 1).map(one) },
  '/maker/': {
    of: { kind: 'ikm', ikm: maker.ikm },
    maker: { ...maker, name: `Kelompok ${LONG}` },
    products: ids.map(one),
  },
}

let browser: Browser
let gateway: Gateway
let url: string

beforeAll(async () => {
  const [styles, assets, started] = await Promise.all([buildStyles(), readAssets(), launch()])
  browser = started
  gateway = await startGateway(0, [])
  url = `http://localhost:${gateway.port}`
  const pages = Object.entries(views).map(([prefix, view]) => {
    const page = renderPage(<CardPage {...base('id')} styles={styles.href} view={view} />, ORIGIN)
    return { prefix, handler: async () => html(page) }
  })
  gateway.serve([...assetMounts([styles], assets), ...pages])
}, 60_000)

afterAll(async () => {
  await gateway?.stop()
  await browser?.close()
})

/** At 192 dots an inch, where a plain printer has 300. */
const SHARP = 2

async function onPaper(path: string, colorScheme: 'light' | 'dark' = 'light') {
  const opened = await open(browser, url + path, {
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: SHARP,
    colorScheme,
  })
  await opened.page.emulateMedia({ media: 'print' })
  return opened
}

/** What a scanner reads from each card of the page's sheets. */
async function codesOn(page: Page): Promise<string[]> {
  const boxes = await Promise.all((await page.locator('.sheet li').all()).map((card) => card.boundingBox()))
  const picture = await page.screenshot({ fullPage: true })
  const reader = await (await browser.newContext()).newPage()
  await reader.evaluate(readFileSync(require.resolve('jsqr'), 'utf8'))
  const codes: string[] = await reader.evaluate(`(async () => {
    const picture = new Image()
    picture.src = 'data:image/png;base64,${picture.toString('base64')}'
    await picture.decode()
    const read = ({ x, y, width, height }) => {
      const [wide, high] = [width * ${SHARP}, height * ${SHARP}].map(Math.floor)
      const paper = new OffscreenCanvas(wide, high).getContext('2d')
      paper.drawImage(picture, x * ${SHARP}, y * ${SHARP}, wide, high, 0, 0, wide, high)
      return jsQR(paper.getImageData(0, 0, wide, high).data, wide, high)?.data ?? ''
    }
    return ${JSON.stringify(boxes)}.map(read)
  })()`)
  await reader.context().close()
  return codes
}

describe('shelf cards on paper', () => {
  it('lead to the page of their product, all eight, and as black on white by night', async () => {
    const { page, close } = await onPaper('/product/', 'dark')
    expect(await codesOn(page)).toEqual(Array.from({ length: 8 }, () => `${ORIGIN}/q/${maker.ikm}/${ids[0]}`))
    await close()
  })

  it('of a maker lead to it and to each of its products, on two sheets', async () => {
    const { page, close } = await onPaper('/maker/')
    const wanted = [`${ORIGIN}/q/${maker.ikm}`, ...ids.map((id) => `${ORIGIN}/q/${maker.ikm}/${id}`)]
    expect(await codesOn(page)).toEqual(wanted)
    await close()
  })

  it.each([
    ['/product/', 1],
    ['/maker/', 2],
  ])('%s take %i page(s) of A4, with nothing cut off and every card of one size', async (path, sheets) => {
    const { page, close } = await onPaper(path)
    const cards = await page.locator('.sheet li').evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect()
        return { size: `${Math.round(width)} × ${Math.round(height)}`, cut: each.scrollHeight > each.clientHeight }
      }),
    )
    expect(new Set(cards.map(({ size }) => size))).toEqual(new Set(['336 × 249']))
    expect(cards.filter(({ cut }) => cut)).toEqual([])
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets)
    expect(paper).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await close()
  })

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('hold for axe and in their width at %i px in the %s theme', async (width, colorScheme) => {
    const { page, faults, close } = await open(browser, `${url}/maker/`, {
      viewport: { width, height: 800 },
      colorScheme,
    })
    expect(await violationsOf(page)).toEqual([])
    expect([await page.evaluate('document.documentElement.scrollWidth'), faults]).toEqual([width, []])
    await close()
  })
})
