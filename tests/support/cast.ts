// People on the local machine, each in a browser of its own: how they sign in, what they ask the API, what they answer a link.
import type { APIResponse, Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import * as z from 'zod/mini'
import { monthHref } from '../../core/contract/confirm-pages.ts'
import { ikmOf } from '../../core/ikm/read.ts'
import { type Id, idOf } from '../../core/kernel/id.ts'
import { joinIkmPlan } from '../../core/membership/plan.ts'
import { act } from '../../core/table/commit.ts'
import { CONSOLE } from '../../infra/local/addresses.ts'
import type { Machine } from '../../infra/local/machine.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { codeFor } from './letters.ts'
import { contextOf } from './services.ts'

const DESK = { locale: 'id-ID', viewport: { width: 1280, height: 900 } }
const CHEAP_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

const Me = z.object({ account: idOf('account') })
const Sent = z.object({ text: z.string() })
const Pin = z.object({ pin: z.string() })

export type Person = {
  open: (path: string) => Promise<Page>
  get: (path: string) => Promise<unknown>
  post: (path: string, data: object) => Promise<unknown>
  /** As a form of the console is sent. */
  sendForm: (path: string, form: Record<string, string>) => Promise<unknown>
}

export type Cast = ReturnType<typeof castOf>

export function castOf(machine: Machine, browser: Browser) {
  const { url, mailbox, services } = machine
  const windows: BrowserContext[] = []

  async function person(options: BrowserContextOptions = DESK): Promise<Person> {
    const window = await browser.newContext(options)
    windows.push(window)
    const headers = { origin: url }
    const { request } = window
    return {
      open: async (path) => {
        const page = await window.newPage()
        page.setDefaultTimeout(15_000)
        await page.goto(url + path)
        return page
      },
      get: async (path) => answered(await request.get(url + path)),
      post: async (path, data) => answered(await request.post(url + path, { data, headers })),
      sendForm: async (path, form) => answered(await request.post(url + path, { form, headers })),
    }
  }

  /** One of the demonstration accounts, by one click of the console. */
  async function demo(email: string): Promise<Person> {
    const one = await person()
    await one.sendForm(`${CONSOLE}/sign-in`, { email })
    return one
  }

  /** An IKM's own account: a mailed code, and the hat as an officer gives it. */
  async function maker(ikm: Id<'ikm'>): Promise<Person> {
    const email = `${ikm}@contoh.test`
    const one = await person()
    await one.post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' })
    await one.post('/api/auth/sign-in/email-otp', { email, otp: await codeFor(mailbox, email) })
    const { account } = z.parse(Me, await one.get('/api/account/me'))
    const by = contextOf({ kind: 'system', name: 'demonstration' })
    await act(services, by, { operation: 'local.settle', input: {} }, async () =>
      joinIkmPlan(services.entities, by, { account, ikm }, undefined),
    )
    return one
  }

  /** An IKM's telephone: an officer told it the PIN, and sends the link of a month. */
  async function telephone(officer: Person, ikm: Id<'ikm'>) {
    const text = CONFIRM_TEXTS.id
    const { village } = await ikmOf(services, ikm)
    const at = `/api/officer/confirm-links/${village}/${ikm}`
    const { pin } = z.parse(Pin, await officer.post(`${at}/pin`, {}))
    const phone = await person(CHEAP_PHONE)
    return {
      /** What the IKM says of its goods in one outlet, beside whatever else it is asked. */
      answer: async (month: string, outlet: string, says: 'yes' | 'no' | 'unknown') => {
        const sent = z.parse(Sent, await officer.post(at, { month }))
        const page = await phone.open(/\/k\/\S+/.exec(sent.text)?.[0] ?? '')
        await page.fill('[name=pin]', pin)
        await page.getByRole('button', { name: text.entry.open }).click()
        await page.getByRole('button', { name: text.leave }).waitFor()
        await page.goto(url + monthHref('id'))
        await page.getByRole('link', { name: `${text.month.answer} ${text.month.of(outlet)}` }).click()
        await page.getByRole('button', { name: text.answers[says], exact: true }).waitFor()
        const asked = new URL(page.url())
        await page.getByRole('button', { name: text.answers[says], exact: true }).click()
        await page.waitForURL((next) => next.pathname !== asked.pathname)
        await page.close()
      },
    }
  }

  const end = () => Promise.all(windows.map((window) => window.close()))
  return { person, demo, maker, telephone, end }
}

/** The body of an answer; whatever was refused is a fault of the story. */
async function answered(response: APIResponse): Promise<unknown> {
  const text = await response.text()
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${text.slice(0, 500)}`)
  return response.headers()['content-type']?.includes('json') === true ? JSON.parse(text) : undefined
}
