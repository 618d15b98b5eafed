// The whole system on this machine, with the small seed, as a browser meets it.
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import { day } from '../../core/kernel/day.ts'
import * as Program from '../../core/program/operations.ts'
import { addressOf as addressOfPage } from '../../core/publish/page.ts'
import { asksHref, findingHref, sealedHref } from '../../infra/local/addresses.ts'
import { type Machine, startMachine } from '../../infra/local/machine.ts'
import type { Story } from '../../infra/local/stories.ts'
import { FORMS_SCRIPT } from '../../web/parts/form-frame.tsx'
import { SEARCH_SCRIPT } from '../../web/parts/search-form.tsx'
import { type Language, numberText, TEXTS } from '../../web/text/text.ts'
import { launch, open, violationsOf } from '../support/browser.ts'
import { ofTheRun } from '../support/database.ts'
import { contextOf } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { worldOf } from '../support/world.ts'
import { describeShared } from './shared.ts'
import { catalogOf, describeVisits, soldSomewhere } from './visits.ts'

const TODAY = day('2026-11-24')
const PATIENCE_MS = 300_000
const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 800 }

let machine: Machine
let browser: Browser
let longest: Story
let sold: Awaited<ReturnType<typeof soldSomewhere>>

beforeAll(async () => {
  ;[machine, browser] = await Promise.all([
    startMachine({ port: 0, seed: 'small', data: null, reset: false, today: TODAY }, undefined, ofTheRun),
    launch(),
  ])
  const sizes = await Promise.all(
    stories().map(async (story) => ({ story, size: (await (await get(addressOf('id', story))).text()).length })),
  )
  const [first] = sizes.toSorted((a, b) => b.size - a.size)
  if (first === undefined) throw new Error('the seed told no story')
  longest = first.story
  sold = await soldSomewhere(machine)
}, PATIENCE_MS)

afterAll(async () => {
  await browser?.close()
  await machine?.stop()
})

const LANGUAGES = ['id', 'en'] as const
const stories = () => machine.filled.stories
const get = (path: string, init: RequestInit = {}) => fetch(machine.url + path, { redirect: 'manual', ...init })

function addressOf(language: Language, { unit, rule, period }: Story): string {
  return findingHref(language, unit, rule, period)
}

/** Where the findings on record of a story's duty stand, each at its number. */
function recordOf(language: Language, { unit, rule, period }: Story): string {
  return sealedHref(language, unit, rule, period, 1).replace(/\/1$/, '')
}

/** The story of which the seed tells that a revision followed its final finding. */
function revised(): Story {
  const story = stories().find(({ title }) => title.en === 'A ruling that came after closing')
  if (story === undefined) throw new Error('the seed told of no revision')
  return story
}

/** The pages of a language by what they are; the finding is that of the story which has most to say. */
function pagesOf(language: Language): [name: string, path: string, status: number][] {
  const at = language === 'id' ? '' : '/en'
  return [
    ['the front page', `${at}/`, 200],
    ...catalogOf(sold).map(([name, ref]): [string, string, number] => [name, addressOfPage(ref, language), 200]),
    ['a finding', addressOf(language, longest), 200],
    ['a revised finding on record', `${recordOf(language, revised())}/1`, 200],
    ['what findings ask for', asksHref(language, 'answers'), 200],
    ['an answer of the search', `${at}/cari?q=kripik+halal+di+bawah+50+ribu`, 200],
    ['the rules', `${at}/aturan/`, 200],
    ['compliance', `${at}/kepatuhan/`, 200],
    ['published demand', `${at}/permintaan/`, 200],
    ['the programme', `${at}/program/`, 200],
    ['what this is', `${at}/tentang/`, 200],
    ['privacy', `${at}/privasi/`, 200],
    ['the open data', `${at}/data/`, 200],
    ['the API', `${at}/data/api/`, 200],
    ['what is not there', `${at}/tidak-ada`, 404],
    ['the console', `/_local${at}`, 200],
  ]
}

describe.each(LANGUAGES)('the pages in %s', (language) => {
  it(
    'hold for axe, without a fault or a foreign request, and in their width on a telephone and on a desk',
    async () => {
      // The colours and the structure are those of both languages: each theme is looked at in one of them.
      const [viewport, colorScheme] = language === 'id' ? ([PHONE, 'light'] as const) : ([DESK, 'dark'] as const)
      for (const [name, path, status] of pagesOf(language)) {
        const opened = await open(browser, machine.url + path, { viewport, colorScheme })
        const violations = await violationsOf(opened.page)
        const widths: unknown[] = []
        for (const size of [PHONE, DESK]) {
          await opened.page.setViewportSize(size)
          widths.push(await opened.page.evaluate('document.documentElement.scrollWidth'))
        }
        const found = { name, violations, faults: opened.faults, widths, status: opened.status }
        expect(found).toEqual({ name, violations: [], faults: [], widths: [PHONE.width, DESK.width], status })
        await opened.close()
      }
    },
    PATIENCE_MS,
  )

  it('say everything without a script, and let the keyboard skip to the content first', async () => {
    for (const [, path] of pagesOf(language)) {
      const { page, close } = await open(browser, machine.url + path, { javaScriptEnabled: false })
      const scripts = await page
        .locator('script:not([type="application/ld+json"])')
        .evaluateAll((all) => all.map((each) => each.getAttribute('src')))
      expect(scripts.filter((src) => src !== FORMS_SCRIPT && src !== SEARCH_SCRIPT)).toEqual([])
      expect(await page.locator('main h1').count()).toBe(1)
      await page.keyboard.press('Tab')
      const link = page.locator('a:focus')
      expect([await link.textContent(), await link.isVisible()]).toEqual([TEXTS[language].skip, true])
      await page.keyboard.press('Enter')
      await page.waitForURL(/#isi$/)
      await close()
    }
  })

  it('weigh at most 20 KB with their stylesheet, compressed', async () => {
    for (const [name, path] of pagesOf(language).filter(([, each]) => !each.startsWith('/_local'))) {
      const html = await (await get(path)).text()
      const [, styles = ''] = /rel="stylesheet" href="([^"]+)"/.exec(html) ?? []
      const css = await (await get(styles)).text()
      const weight = gzipSync(html).length + gzipSync(css).length
      expect([name, weight, weight <= 20_000]).toEqual([name, weight, true])
    }
  })

  it('show the figures that were counted from the table', async () => {
    const body = await (await get(language === 'id' ? '/' : '/en/')).text()
    const rows = await Program.figures(machine.services, contextOf({ kind: 'public' }), {})
    const whole = rows.filter(({ part }) => part === 'all')
    expect(whole.length).toBeGreaterThan(5)
    const names: Record<string, { name: string }> = TEXTS[language].front.figureNames
    for (const { figure, value } of whole) {
      expect(value).toBeGreaterThan(0)
      const said = new RegExp(
        `${names[figure]?.name}</span>(?:(?!<dt)[^])*?<dd[^>]*>${numberText(value, language)}[ <]`,
      )
      expect(body).toMatch(said)
    }
  })

  it('tell every story with names instead of ids and measures', async () => {
    expect(stories().length).toBeGreaterThan(10)
    for (const story of stories()) {
      const response = await get(addressOf(language, story))
      const visible = (await response.text()).replace(/<[^>]*>/g, (tag) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? ' ')
      expect([story.title.en, response.status]).toEqual([story.title.en, 200])
      expect(visible).not.toMatch(/\b[a-z]{3}_[0-9a-z]{26}\b|Dm2|skuCount|undefined/)
    }
  })

  it('lead from one period to the next, and to the other language and back', async () => {
    const [story] = stories()
    if (story === undefined) throw new Error('the seed told no story')
    const { page, close } = await open(browser, machine.url + addressOf(language, story), {})
    const choices = page.getByRole('navigation', { name: TEXTS[language].finding.periodChoice }).getByRole('link')
    expect(await choices.count()).toBe(4)
    const oldest = await choices.last().textContent()
    await choices.last().click()
    expect(await page.locator('a[aria-current=page]').last().textContent()).toBe(oldest)
    await page.getByRole('link', { name: TEXTS[language].otherLanguage }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'id' ? 'en' : 'id')
    await page.goBack()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await close()
  })
})

describeShared(() => ({ machine, browser, sold }))

describeVisits(() => ({ machine, browser, sold }))

describe('the pages about the programme', () => {
  it('are led to from every page, in its language', async () => {
    for (const [language, root] of [
      ['id', '/'],
      ['en', '/en/'],
    ] as const) {
      const front = await (await get(root)).text()
      for (const page of Object.keys(TEXTS[language].footer.pages)) {
        expect(front).toContain(`href="${root}${page}/"`)
        expect((await (await get(`${root}${page}/`)).text()).slice(0, 60)).toContain(`lang="${language}"`)
      }
    }
  })

  it('work out the rules for invented businesses by the engine, and count from the ledger', async () => {
    const rules = await (await get('/en/aturan/')).text()
    expect(rules).toContain('Pasal')
    const [registered] = (await Program.figures(machine.services, contextOf({ kind: 'public' }), {})).filter(
      ({ figure, part }) => figure === 'ikm.registered' && part === 'all',
    )
    expect(await (await get('/en/program/')).text()).toContain(numberText(registered?.value ?? -1, 'en'))
  })
})

describe('findings', () => {
  it('of outlets stand below /_local alone', async () => {
    const [story] = stories()
    expect((await get(`/temuan/${story?.unit}`)).status).toBe(404)
    expect((await get(`/_local/temuan/${story?.unit}`)).status).toBe(200)
  })

  it('are not there for what is no unit, rule or period', async () => {
    const [story] = stories()
    const none = ['otl_00000000000000000000000000', 'x', `${story?.unit}/x`, `${story?.unit}/${story?.rule}/x`]
    for (const path of none) expect([path, (await get(`/_local/temuan/${path}`)).status]).toEqual([path, 404])
  })

  it('say kindly where no rule binds in a period', async () => {
    const [story] = stories()
    const body = await (await get(`/_local/temuan/${story?.unit}/${story?.rule}/2019-Q1`)).text()
    expect(body).toContain(TEXTS.id.finding.unbound)
  })

  it('are listed by kecamatan and by sector', async () => {
    const lists = await Promise.all(
      ['32.16.08', 'minimarket', 'hotel'].map(async (of) => (await get(`/_local/daftar/${of}`)).text()),
    )
    expect(lists.every((list) => list.includes('<h1'))).toBe(true)
    expect(lists[1]).toMatch(/href="\/_local\/temuan\/mtr_/)
    expect((await get('/_local/daftar/x')).status).toBe(404)
  })
})

describe('findings on record', () => {
  it('stand in their order with the reason of a revision, and can be made again with one click', async () => {
    const { page, close } = await open(browser, machine.url + addressOf('en', revised()), { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Final finding' }).click()
    expect(await page.locator('main').textContent()).toMatch(/not the newest finding. Revision 1 takes its place/)
    expect(await page.locator('main').textContent()).toMatch(/as known by 7 October 2026/)
    await page.getByRole('link', { name: 'Revision 1' }).click()
    expect(await page.locator('li', { hasText: 'shown here' }).textContent()).toMatch(
      /Revision 1.*because of an officer’s ruling on papers/,
    )
    expect(await page.getByRole('status').count()).toBe(0)
    await page.getByRole('button', { name: 'Make it again from its evidence' }).click()
    expect(await page.getByRole('status').textContent()).toMatch(/are the same/)
    expect(await page.getByRole('alert').count()).toBe(0)
    await close()
  })

  it('are not there for another number, rule or period', async () => {
    const { unit, rule } = revised()
    for (const none of [
      `${unit}/${rule}/2026-Q3/9`,
      `${unit}/${rule}/2026-Q3/x`,
      `${unit}/${rule}/x/1`,
      `${unit}/x/2026-Q3/1`,
    ])
      expect([none, (await get(`/_local/penilaian/${none}`)).status]).toEqual([none, 404])
  })

  it('lead from what they ask for to the finding that asks', async () => {
    for (const asks of ['report', 'measure', 'answers', 'case']) {
      const list = await (await get(asksHref('id', asks))).text()
      const [, href = ''] = /href="(\/_local\/penilaian\/[^"]+)"/.exec(list) ?? []
      expect([asks, (await get(href)).status]).toEqual([asks, 200])
    }
    expect((await get(asksHref('id', 'lunch'))).status).toBe(404)
  })
})

describe('the console', () => {
  it('shows the last run of the check: whole, with its findings by verdict and what it cost', async () => {
    const said = (await (await get('/_local/en')).text()).replace(/<[^>]*>/g, ' ')
    expect(said).toMatch(/As known by 23 November 2026: 16 of 16 buckets done, [1-9]\d* units, [1-9]\d* duties/)
    expect(said).toMatch(/Written: final findings [1-9]\d*, revisions [1-9]\d*, changes of status [1-9]\d*/)
  })

  const from = (origin: string | undefined, path: string, form: Record<string, string>) =>
    get(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      ...(origin === undefined ? {} : { headers: { origin } }),
    })

  it('changes nothing for another site, nor for a request that does not say where it comes from', async () => {
    for (const origin of ['http://evil.example', 'null', undefined]) {
      expect((await from(origin, '/_local/clock', { to: '2030-01-01' })).status).toBe(403)
    }
    expect(await (await get('/api/health')).json()).toMatchObject({ legalDay: TODAY })
  })

  it('refuses what is no day and no schedule, and changes nothing', async () => {
    await from(machine.url, '/_local/clock', { to: '2026-02-30', language: 'en' })
    expect(await (await get('/_local/en')).text()).toContain('That is no day of the calendar')
    await from(machine.url, '/_local/run', { schedule: 'lunch', asOf: '2026-11-01', language: 'en' })
    expect(await (await get('/_local/en')).text()).toContain('There is no such schedule')
    expect((await from(machine.url, '/_local/else', {})).status).toBe(404)
    expect(await (await get('/api/health')).json()).toMatchObject({ legalDay: TODAY })
  })

  it(
    'shifts the legal day, runs a schedule as of a day, and goes back',
    async () => {
      const { page, close } = await open(browser, `${machine.url}/_local/en`, {})
      await page.getByLabel('Shift to the day').fill('2026-12-24')
      await page.getByRole('button', { name: 'Shift', exact: true }).click()
      expect(await page.getByRole('status').textContent()).toBe('The legal day is now 24 December 2026.')
      expect(await (await get('/api/health')).json()).toMatchObject({ legalDay: '2026-12-24' })
      for (const schedule of ['lapse-proposals', 'assess', 'recount', 'refresh-activity', 'publish-all']) {
        const form = page.locator('form', { hasText: schedule })
        await form.getByLabel('As of the day').fill('2026-12-25')
        await form.getByRole('button', { name: 'Run now' }).click({ timeout: 120_000 })
        expect(await page.getByRole('status').textContent()).toContain(schedule)
      }
      const said = await page.locator('main').textContent()
      expect(said).toMatch(/assess as of 25 December 2026, \d+ ms: [1-9]\d* partners, [1-9]\d* units checked/)
      expect(said).toMatch(/lapse-proposals as of 25 December 2026, \d+ ms: [1-9]\d* proposals lapsed/)
      expect(said).toMatch(/recount as of 25 December 2026, \d+ ms: [1-9]\d* figures counted/)
      expect(said).toMatch(/refresh-activity as of 25 December 2026, \d+ ms: [1-9]\d* IKM looked at/)
      expect(said).toMatch(/publish-all as of 25 December 2026, \d+ ms: [1-9]\d* pages lie there/)
      const front = async () => (await get('/en/')).text()
      await expect.poll(front, { timeout: 30_000, interval: 200 }).toContain('as of 25 December 2026')
      await from(machine.url, '/_local/clock', { to: TODAY })
      await close()
    },
    PATIENCE_MS,
  )
})

describe('mail', () => {
  it('of the outbox reaches the mailbox through the table’s stream', async () => {
    const world = await worldOf(machine.services)
    const email = 'perajin@contoh.test'
    await Ikm.setContact(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, version: 0, email })
    await standing(world)
    const mailed = async () => {
      const store: unknown = await (await fetch(`${machine.mailbox}/store`)).json()
      return JSON.stringify(store)
    }
    await expect.poll(mailed, { timeout: 60_000, interval: 200 }).toContain(email)
    const { data } = await machine.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
    expect(data.length).toBeGreaterThan(0)
    const states = async () => {
      const rows = await machine.services.entities.notice.query.ofPerson({ to: world.ikm }).go({ consistent: true })
      return rows.data.map(({ state }) => state)
    }
    await expect.poll(states, { timeout: 60_000, interval: 200 }).not.toContain('waiting')
  })
})

describe('the API', () => {
  it('is the real handlers, each behind its own paths', async () => {
    expect((await get('/api/health')).status).toBe(200)
    const [ikm] = (await machine.services.entities.ikm.query.inKecamatan({ kecamatan: '32.16.08' }).go({ limit: 1 }))
      .data
    const paths = [
      'program/figures',
      `catalog/ikm/${ikm?.ikm}`,
      `ikm/${ikm?.ikm}`,
      'officer/sectors/hotel/partners',
      'x',
    ]
    const statuses = await Promise.all(paths.map(async (path) => (await get(`/api/${path}`)).status))
    expect(statuses).toEqual([200, 200, 401, 401, 404])
  })

  it('takes no more than the gateway of a deployment', async () => {
    const body = 'x'.repeat(5 * 1024 * 1024)
    const answer = await get('/api/partner/x', { method: 'POST', body }).then(
      ({ status }) => status,
      () => 'cut off',
    )
    expect([413, 'cut off']).toContain(answer)
  })
})
