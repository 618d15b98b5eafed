// A partner at work in a browser: it reads what it owes, reports zero, records a purchase and its payment.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { workbook } from '../../functions/worker/excel.ts'
import { rowsOf } from '../../functions/worker/sheet.ts'
import { DUTIES_TEXTS } from '../../web/text/portal/duties.ts'
import { JOB_TEXTS } from '../../web/text/portal/jobs.ts'
import { PURCHASES_TEXTS } from '../../web/text/portal/purchases.ts'
import { REPORTS_TEXTS } from '../../web/text/portal/reports.ts'
import { UNIT_TEXTS } from '../../web/text/portal/units.ts'
import { launch, open, violationsOf } from '../support/browser.ts'
import { type Answers, answer, startPortal } from '../support/portal.ts'
import { EVERYTHING, OUTLET, PARTNER } from '../support/portal-answers.ts'

const PHONE = { width: 360, height: 800 }
const AT = `/api/partner/${PARTNER}`

let portal: Awaited<ReturnType<typeof startPortal>>
let browser: Browser
let answers: Answers
/** What was sent, in its order. */
let sent: unknown[]

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(() => answers), launch()])
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})
beforeEach(() => {
  answers = { ...EVERYTHING }
  sent = []
})

const taking = (result: object) => (body: unknown) => {
  sent.push(body)
  return answer(200, result)
}
const told = (page: Page, what: string) =>
  page.getByRole('status').filter({ hasText: what }).waitFor({ state: 'attached' })
const as = (hat: object): Answers => {
  const me = EVERYTHING['GET /api/account/me'] as { partners: object[] }
  return { 'GET /api/account/me': { ...me, partners: [{ ...me.partners[0], ...hat }] } }
}

describe('what is owed', () => {
  const text = DUTIES_TEXTS.id

  it('is told by unit, the ones that ask for most first, with the day until when a placement helps', async () => {
    const { page, close } = await open(browser, `${portal.url}/mitra/kewajiban`, { viewport: PHONE })
    const units = page.getByRole('heading', { level: 2 })
    await page.getByRole('heading', { level: 3 }).nth(5).waitFor()
    expect(await units.allTextContents()).toEqual([text.business, 'Minimarket Cibitung'])
    const first = page.getByRole('listitem').filter({ hasText: 'Tempat produk IKM: Triwulan 4 2026' }).first()
    for (const says of ['5 Desember 2026', `${text.missing}2 slot`, `${text.next}: Mitra: isi slot yang kosong.`]) {
      expect(await first.textContent()).toContain(says)
    }
    const rules = await page.getByRole('heading', { level: 3 }).allTextContents()
    expect(rules.slice(0, 3).map((each) => each.split(':')[0])).toEqual([
      ...['Tempat produk IKM', 'Bahan baku dari IKM', 'Belanja dari IKM'],
    ])
    await page.getByRole('link', { name: text.when.before }).click()
    await page.getByRole('heading', { level: 3, name: 'Tempat produk IKM: Triwulan 3 2026' }).first().waitFor()
    await expect.poll(() => page.getByText(text.passed).count(), { timeout: 15_000 }).toBe(2)
    await close()
  })

  it('is asked for a clerk’s own outlets only, and whoever has none is told what to do', async () => {
    const asked: string[] = []
    answers = { ...answers, ...as({ role: 'clerk', outlets: [OUTLET] }) }
    const { page, close } = await open(browser, `${portal.url}/mitra/kewajiban`, { viewport: PHONE })
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    const views = asked.filter((url) => url.includes('/assessments/'))
    expect(views).toHaveLength(1)
    expect(views[0]).toContain(`outlet=${OUTLET}`)
    answers = { ...EVERYTHING, ...as({ role: 'clerk', outlets: [] }) }
    await page.reload()
    await page.getByText(text.noOutlets).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await close()
  })
})

describe('a report', () => {
  const text = REPORTS_TEXTS.id
  const label = (name: string) => text.fields[name]?.label ?? ''

  it('of zero is sent for the business or one outlet, and an empty one is not', async () => {
    answers[`POST ${AT}/reports`] = taking({ report: 'rep_01j0000000000000000000000c' })
    const { page, close } = await open(browser, `${portal.url}/mitra/laporan/usaha/2026/2026-Q3`, {
      viewport: PHONE,
    })
    await page.getByText(text.sum('2', 'Rp2.230.000', text.kg('80'))).waitFor()
    // What was declared, without what the record knows now.
    expect(await page.getByLabel(label('spendIdr')).inputValue()).toBe('122770000')
    await page.getByLabel(label('spendIdr')).fill('')
    await page.getByRole('button', { name: text.submit }).click()
    await page.getByRole('link', { name: text.fields['spendIdr']?.missing ?? '' }).waitFor()
    await page.getByLabel(label('spendIdr')).fill('0')
    await page.getByRole('button', { name: text.submit }).click()
    await told(page, text.submitted)

    await page.getByLabel(UNIT_TEXTS.id.unit).selectOption(OUTLET)
    await page.getByLabel(UNIT_TEXTS.id.year).selectOption('2025')
    await page.getByRole('button', { name: UNIT_TEXTS.id.show }).click()
    await page.waitForURL(`**/mitra/laporan/${OUTLET}/2025`)
    await page.getByText(text.nothingRecorded).waitFor()
    await page.getByLabel(label('spendIdr')).fill('1.250.000')
    await page.getByLabel(label('volumeKg')).fill('40')
    await page.getByRole('button', { name: text.submit }).click()
    await expect.poll(() => sent.length, { timeout: 15_000 }).toBe(2)
    expect(sent).toEqual([
      // Nothing of others, and what the record knows already.
      { period: '2026-Q3', declared: { spendIdr: 2_230_000, volumeKg: 4000 } },
      { outlet: OUTLET, period: '2025-Q4', declared: { spendIdr: 1_250_000, volumeKg: 40 } },
    ])
    await close()
  })

  it('cannot be sent in a year of which no period is over', async () => {
    answers['GET /api/health'] = { status: 'ok', legalDay: '2026-03-30' }
    const { page, close } = await open(browser, `${portal.url}/mitra/laporan`, { viewport: PHONE })
    await page.getByText(text.nothing).waitFor()
    expect(await page.getByRole('button', { name: text.submit }).count()).toBe(0)
    await close()
  })
})

describe('a purchase', () => {
  const text = PURCHASES_TEXTS.id
  const label = (name: string) => text.fields[name]?.label ?? ''

  it('is recorded of an IKM that is found by its kecamatan, and its payment beside it', async () => {
    const { ikm } = (EVERYTHING['GET /api/account/me'] as { ikm: { ikm: string } }).ikm
    answers['GET /api/catalog/kecamatan/32.16.01/ikm'] = { items: [], next: null }
    answers[`POST ${AT}/outlets/${OUTLET}/purchases`] = taking({ purchase: 'buy_01j0000000000000000000000c' })
    const payment = `POST ${AT}/outlets/${OUTLET}/purchases/buy_01j0000000000000000000000b/payments`
    answers[payment] = taking({ payment: 'pay_01j0000000000000000000000c' })
    const { page, close } = await open(browser, `${portal.url}/mitra/pembelian`, { viewport: PHONE })

    await page.getByLabel(text.where).selectOption('32.16.01')
    await page.getByText(text.noIkm).waitFor()
    await page.getByLabel(text.where).selectOption('32.16.06')
    await page.getByLabel(label('ikm'), { exact: true }).selectOption(ikm)
    await page.getByLabel(label('on')).fill('2026-11-20')
    await page.getByLabel(label('amountIdr')).fill('1.250.000')
    await page.getByLabel(label('volumeKg')).fill('0')
    await page.getByRole('button', { name: text.record }).click()
    await told(page, text.recorded)

    await page.getByText(text.pay).click()
    await page
      .getByLabel(text.payFields['paidOn']?.label ?? '')
      .first()
      .fill('2026-11-23')
    await page.getByRole('button', { name: text.savePay }).first().click()
    await told(page, text.paidNow)
    expect(sent).toEqual([
      { ikm, on: '2026-11-20', amountIdr: 1_250_000, volumeKg: 0 },
      { ikm, on: '2026-11-12', paidOn: '2026-11-23' },
    ])
    await close()
  })
})

describe('a sheet of purchases', () => {
  const { sheets, rows, undo } = JOB_TEXTS.id
  const text = sheets['import-purchases']
  const job = (letter: string) => `job_01j0000000000000000000000${letter}`
  const over = (letter: string, note: string) => ({
    ...{ job: job(letter), kind: 'import-purchases', about: {}, state: 'done', progress: { done: 1, total: 1, note } },
    ...{ result: 'hasil.xlsx', startedOn: '2026-11-24', file: 'ready' },
  })
  const told = (id: string, ok = true) => [
    { row: 2, name: 'Dodol Bu Yati, 2026-11-02', ok: true, says: { id, en: id } },
    { row: 3, name: 'Dodol Bu Yati, 2026-11-03', ok, says: { id: ok ? id : 'sudah dijawab', en: id } },
  ]

  it('is looked at, saved and taken back, each time row by row', async () => {
    const book = await workbook([
      { name: 'Pembelian', head: ['Gerai', 'IKM'], rows: [['Minimarket Cibitung', 'Dodol']] },
    ])
    const files = '/api/account/job-files'
    const started = ['d', 'e', 'f']
    answers[`POST ${files}/uploads`] = taking({ upload: 'a'.repeat(64) })
    answers[`POST ${AT}/jobs`] = (body: unknown) => {
      sent.push(body)
      return answer(200, { job: job(started.shift() ?? ''), state: 'waiting' })
    }
    for (const [letter, note, what] of [
      ['d', '2 akan dicatat', told('akan dicatat')],
      ['e', '2 dicatat', told('dicatat')],
      ['f', '1 dari 2 ditarik', told('ditarik', false)],
    ] as const) {
      answers[`GET ${AT}/jobs/${job(letter)}`] = over(letter, note)
      answers[`GET ${files}/results/${job(letter)}/rows`] = what
    }
    const { page, close } = await open(browser, `${portal.url}/mitra/pembelian`, { viewport: PHONE })
    await page
      .getByLabel(sheets.file)
      .setInputFiles({ name: 'pembelian.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(book) })
    await page.getByRole('heading', { level: 3, name: sheets.steps.look }).waitFor()
    await page.getByRole('region', { name: rows.title }).getByText('akan dicatat').first().waitFor()
    await page.getByRole('button', { name: text.save }).click()
    await page.getByRole('heading', { level: 3, name: sheets.steps.import }).waitFor()
    await page.getByRole('button', { name: undo.of(text.title) }).click()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: undo.sureOf(text.title) }).click()
    await page.getByRole('heading', { level: 3, name: sheets.steps.undo }).waitFor()
    const first = page.getByRole('region', { name: rows.title }).getByRole('row').nth(1)
    await first.getByText('sudah dijawab').waitFor()
    expect(await violationsOf(page)).toEqual([])
    const [{ content }, ...jobs] = sent as [{ content: string }, ...object[]]
    expect(await rowsOf(Buffer.from(content, 'base64'))).toEqual([
      ['Gerai', 'IKM'],
      ['Minimarket Cibitung', 'Dodol'],
    ])
    const upload = 'a'.repeat(64)
    expect(jobs).toEqual([
      { kind: 'import-purchases', about: { upload, apply: false } },
      { kind: 'import-purchases', about: { upload, apply: true } },
      { kind: 'undo', about: { job: job('e') } },
    ])
    await close()
  })
})
