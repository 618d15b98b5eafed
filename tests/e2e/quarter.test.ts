// The quarter's story on the whole machine, from the first sign-in to a certificate, and its dark twin in three other outlets.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { day } from '../../core/kernel/day.ts'
import { idOf } from '../../core/kernel/id.ts'
import { outletOfPartner } from '../../core/outlet/read.ts'
import type { Outlet } from '../../core/outlet/schema.ts'
import { CONSOLE } from '../../infra/local/addresses.ts'
import { type Machine, startMachine } from '../../infra/local/machine.ts'
import { CERTIFICATE_TEXTS } from '../../web/text/certificate.ts'
import { FINDINGS_TEXTS } from '../../web/text/portal/findings.ts'
import { PORTAL_FORM_TEXTS } from '../../web/text/portal/form.ts'
import { PARTNER_TEXTS } from '../../web/text/portal/partner.ts'
import { SLOTS_TEXTS } from '../../web/text/portal/slots.ts'
import { TEXTS } from '../../web/text/text.ts'
import { launch } from '../support/browser.ts'
import { type Cast, castOf, type Person } from '../support/cast.ts'
import { ofTheRun } from '../support/database.ts'
import { handOf } from '../support/hand.ts'
import { codeFor } from '../support/letters.ts'
import {
  accept,
  certified,
  type Invited,
  invite,
  openSlot,
  reportZero,
  signInAndFindSlots,
  told,
} from './quarter-steps.ts'

const PATIENCE_MS = 300_000
const OWNER = 'pemilik@contoh.test'
const PERIOD = '2026-Q4'
const FIRST_DAY = day('2026-10-05')
const SHELVES = [
  { name: 'Rak dekat kasir', category: 'keripik-kerupuk', openedOn: FIRST_DAY },
  { name: 'Rak depan pintu', category: 'tahu-tempe', openedOn: FIRST_DAY },
] as const
const STARTS = '2026-10-06'
/** Each month with the legal day on which it is answered; the last one before the closing day. */
const MONTHS = [
  ['2026-10', '2026-11-03'],
  ['2026-11', '2026-12-03'],
  ['2026-12', '2027-01-04'],
] as const
/** The first night after the closing day. */
const CLOSED = '2027-01-08'
const TEN_MINUTES = 600

/** The seeded owner's outlets by what becomes of each in this quarter: how the seed calls its story, and what it is told. */
const STORIES = {
  met: 'Empty shelves in good faith',
  short: 'Reported, and denied by the IKM',
  unconfirmed: 'The goods stand there, the IKM are silent',
  'not-reported': 'Never reports',
} as const
const DARK = [
  ['short', 'mitra berhak menjawab'],
  ['unconfirmed', 'Petugas: tanyakan kepada IKM'],
  ['not-reported', 'Mitra: kirim laporan'],
] as const
type Verdict = keyof typeof STORIES

const Placed = z.array(z.object({ ikm: idOf('ikm') }))
const Job = z.object({ job: z.string() })
const Ended = z.object({ state: z.string(), problem: z.optional(z.object({ id: z.string() })) })

let machine: Machine
let browser: Browser
let cast: Cast
let owner: Person
let page: Page
let outlets: Record<Verdict, Outlet>
let rule: string

beforeAll(async () => {
  ;[machine, browser] = await Promise.all([
    startMachine({ port: 0, seed: 'small', data: null, reset: false, today: FIRST_DAY }, undefined, ofTheRun),
    launch(),
  ])
  cast = castOf(machine, browser)
  owner = await cast.person()
  rule = storyOf('met').rule
  const [met, short, unconfirmed, mute] = [of('met'), of('short'), of('unconfirmed'), of('not-reported')]
  outlets = { met: await met, short: await short, unconfirmed: await unconfirmed, 'not-reported': await mute }
}, PATIENCE_MS)

afterAll(async () => {
  await cast?.end()
  await browser?.close()
  await machine?.stop()
})

function storyOf(verdict: Verdict) {
  const story = machine.filled.stories.find(({ title }) => title.en === STORIES[verdict])
  if (story === undefined) throw new Error(`the seed tells no story called ${STORIES[verdict]}`)
  return story
}

const of = (verdict: Verdict) =>
  outletOfPartner(machine.services, undefined, z.parse(idOf('outlet'), storyOf(verdict).unit))
const under = ({ partner, unit }: Outlet, what: string) => `/api/partner/${partner}/outlets/${unit}/${what}`
const findingOf = ({ unit }: Outlet) => `${machine.url}/mitra/penilaian/${unit}/${rule}/${PERIOD}`
const moveTo = (to: string) => owner.sendForm(`${CONSOLE}/clock`, { to })

describe('a quarter', () => {
  const invited: Invited[] = []

  it(
    'begins with a sign-in, two slots and two invitations with reasons, the first within ten minutes',
    async () => {
      const { name } = outlets.met
      const hand = handOf()
      page = await owner.open('/mitra')
      await signInAndFindSlots(page, hand, OWNER, () => codeFor(machine.mailbox, OWNER), name)
      await openSlot(page, hand, SHELVES[0])
      invited.push(await invite(page, hand, SHELVES[0].name))
      const { clicks, fields, seconds } = hand.used()
      process.stdout.write(`to the first invitation: ${clicks} clicks, ${fields} fields, some ${seconds} s\n`)
      expect(clicks).toBeLessThanOrEqual(9)
      expect(fields).toBeLessThanOrEqual(13)
      expect(seconds).toBeLessThanOrEqual(TEN_MINUTES)

      await page.getByRole('link', { name: SLOTS_TEXTS.id.back }).click()
      await openSlot(page, hand, SHELVES[1])
      invited.push(await invite(page, hand, SHELVES[1].name))
      expect(new Set(invited.map(({ ikm }) => ikm)).size).toBe(2)
    },
    PATIENCE_MS,
  )

  it(
    'goes on with what the IKM accept, and what they say of each month by their links, without scripts',
    async () => {
      const { met } = outlets
      for (const { ikm, slot } of invited) {
        await accept(await (await cast.maker(ikm)).open('/ikm'), slot, met.name, STARTS)
      }
      const placed = z.parse(Placed, await owner.get(under(met, 'placements')))
      expect(placed.map(({ ikm }) => ikm).sort()).toEqual(invited.map(({ ikm }) => ikm).sort())

      const officer = await cast.demo('verifikasi@contoh.test')
      const phones = await Promise.all(invited.map(({ ikm }) => cast.telephone(officer, ikm)))
      for (const [month, on] of MONTHS) {
        await moveTo(on)
        for (const phone of phones) await phone.answer(month, met.name, 'yes')
        if (month !== MONTHS[0][0]) continue
        await answerInDark(officer, month, outlets.short, 'no')
        await answerInDark(officer, month, outlets.unconfirmed, 'unknown')
      }
      for (const verdict of ['met', 'short', 'unconfirmed'] as const) {
        await reportZero(page, machine.url, outlets[verdict].unit, PERIOD)
      }
    },
    PATIENCE_MS,
  )

  /** One month of one slot: denied, it is too few days for the whole quarter. */
  async function answerInDark(officer: Person, month: string, outlet: Outlet, says: 'no' | 'unknown'): Promise<void> {
    const [stands] = z.parse(Placed, await owner.get(under(outlet, 'placements')))
    if (stands === undefined) throw new Error(`nobody stands in ${outlet.name}`)
    await (await cast.telephone(officer, stands.ikm)).answer(month, outlet.name, says)
  }

  it(
    'ends as met once it is closed, with a certificate that anybody can verify',
    async () => {
      await moveTo(CLOSED)
      await owner.sendForm(`${CONSOLE}/run`, { schedule: 'assess', asOf: CLOSED })
      await page.goto(findingOf(outlets.met))
      await page.getByText(TEXTS.id.verdicts.met, { exact: true }).first().waitFor()
      const paper = await certified(page)
      const visitor = await (await cast.person()).open(new URL(paper ?? '').pathname)
      const { valid } = CERTIFICATE_TEXTS.id.states
      expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(valid.title)
      expect(await visitor.getByRole('main').textContent()).toContain(outlets.met.name)
    },
    PATIENCE_MS,
  )
})

describe('its dark twin', () => {
  it.each(DARK)(
    'is %s, says what that asks for, and is not certified',
    async (verdict, asks) => {
      const { partner, unit } = outlets[verdict]
      await page.goto(findingOf(outlets[verdict]))
      await page.getByText(TEXTS.id.verdicts[verdict], { exact: true }).first().waitFor()
      await page.getByText(asks).first().waitFor()
      expect(await page.getByRole('button', { name: FINDINGS_TEXTS.id.certificate }).count()).toBe(0)
      const jobs = `/api/partner/${partner}/jobs`
      const asked = { outlet: unit, kind: 'certificate', about: { rule, period: PERIOD } }
      const { job } = z.parse(Job, await owner.post(jobs, asked))
      const ended = async () => z.parse(Ended, await owner.get(`${jobs}/${job}`))
      await expect.poll(ended, { timeout: 15_000, interval: 50 }).toMatchObject({
        state: 'failed',
        problem: { id: expect.stringContaining('jadi tidak ada sertifikat') },
      })
    },
    PATIENCE_MS,
  )
})

describe('two who edit one outlet at once', () => {
  const { fields, save, edited } = PARTNER_TEXTS.id.outlets
  const field = (where: Page, name: string) => where.getByLabel(new RegExp(`^${fields[name]?.label}`))
  const saving = (where: Page) => where.getByRole('button', { name: save }).click()

  it(
    'the later one is told what changed, keeps what it typed, and undoes nothing of the other',
    async () => {
      const path = `/mitra/gerai/${outlets.met.unit}`
      const manager = await (await cast.demo('manajer@contoh.test')).open(path)
      await page.goto(machine.url + path)
      await field(manager, 'hours').fill('07.00–23.00')
      await field(page, 'address').fill('Jalan Baru 3')
      await saving(page)
      await told(page, edited)
      await saving(manager)
      await manager.getByRole('alert').filter({ hasText: 'baru saja mengubah alamat' }).waitFor()
      expect(await field(manager, 'hours').inputValue()).toBe('07.00–23.00')
      await manager.reload()
      await manager.getByText(PORTAL_FORM_TEXTS.id.draft).waitFor()
      const shown = ['hours', 'address'].map((name) => field(manager, name).inputValue())
      expect(await Promise.all(shown)).toEqual(['07.00–23.00', 'Jalan Baru 3'])
      await saving(manager)
      await told(manager, edited)
      const { hours, address } = await of('met')
      expect({ hours, address }).toEqual({ hours: '07.00–23.00', address: 'Jalan Baru 3' })
    },
    PATIENCE_MS,
  )
})
