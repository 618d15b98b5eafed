// What the console answers: its page, the findings and lists behind it, and its two acts; on this machine and to itself only.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { ByteStore } from '../../core/assessment/evidence-store.ts'
import type { Context } from '../../core/kernel/context.ts'
import { type Day, day, isDay } from '../../core/kernel/day.ts'
import * as Notice from '../../core/notice/operations.ts'
import type { Services } from '../../core/table/service.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { headerOf } from '../../functions/http/request.ts'
import { renderPage } from '../../web/render.ts'
import { dayText, type Language } from '../../web/text/text.ts'
import { CONSOLE, consoleHref, findingHref } from './addresses.ts'
import { asksPage, newestRuns } from './check-pages.tsx'
import type { LocalClock } from './clock.ts'
import type { DemoLink } from './confirm-links.tsx'
import { Console } from './console.tsx'
import { listPage } from './console-pages.tsx'
import { CONSOLE_TEXTS } from './console-text.ts'
import { findingPage, sealedPage } from './finding-pages.tsx'
import { type Answer, html, seeOther } from './respond.ts'
import type { Scheduler } from './schedules.ts'
import type { LocalSignIn } from './sign-in.ts'
import { languageOfPath, missingPage } from './site.tsx'
import type { Story } from './stories.ts'

export type ConsoleParts = {
  services: Services & { evidence: ByteStore }
  endpoint: string
  clock: LocalClock
  scheduler: Scheduler
  mailbox: string
  stories: readonly Story[]
  signIn: Pick<LocalSignIn, 'people' | 'cookieFor'>
  links: () => Promise<DemoLink[]>
  /** The addresses of the console's stylesheet and of that of the findings behind it. */
  consoleStyles: string
  styles: string
  /** Where the console itself stands: a browser's request to change something comes from there. */
  origins: readonly string[]
  context: () => Context
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

export function consoleHandler(parts: ConsoleParts): ApiHandler {
  let note: string | undefined
  return async (event) => {
    if (!isHere(event)) return html('', 403)
    const path = event.rawPath
      .slice(CONSOLE.length)
      .split('/')
      .filter((part) => part !== '' && part !== 'en')
    if (event.requestContext.http.method === 'POST') {
      if (!parts.origins.includes(headerOf(event, 'origin') ?? '')) return html('', 403)
      const form = formOf(event)
      const language = form.get('language') === 'en' ? 'en' : 'id'
      if (path[0] === 'sign-in') return signInAs(parts, form.get('email'), event.rawPath)
      const done = await act(parts, path[0], form, language)
      if (done === undefined) return html(missingPage(event.rawPath, parts.styles), 404)
      note = done
      return seeOther(consoleHref(language))
    }
    const shown = note
    if (path.length === 0) note = undefined
    return (await page(parts, event, path, shown)) ?? html(missingPage(event.rawPath, parts.styles), 404)
  }
}

/** From this machine, and asked for by its own name: another name that leads here is somebody else's page. */
function isHere(event: APIGatewayProxyEventV2): boolean {
  const host = headerOf(event, 'host') ?? ''
  return LOOPBACK.test(event.requestContext.http.sourceIp) && OWN_NAMES.has(host.replace(/:\d+$/, ''))
}

async function page(
  parts: ConsoleParts,
  { rawPath, rawQueryString }: APIGatewayProxyEventV2,
  [what, ...rest]: string[],
  note: string | undefined,
): Promise<Answer | undefined> {
  const language = languageOfPath(rawPath)
  const { services } = parts
  const query = new URLSearchParams(rawQueryString)
  const answer = (found: string | undefined) => (found === undefined ? undefined : html(found))
  switch (what) {
    case undefined:
      return html(await consolePage(parts, language, note))
    case 'temuan':
    case 'findings': {
      const [unit = '', rule, period] = rest
      const where = { language, styles: parts.styles }
      return answer(await findingPage(services, parts.context(), where, { unit, rule, period }))
    }
    case 'penilaian':
    case 'sealed': {
      const [unit = '', rule = '', period = '', revision = ''] = rest
      const where = { language, styles: parts.styles }
      const asked = { unit, rule, period, revision, again: query.has('again') }
      return answer(await sealedPage(services, parts.context(), where, asked))
    }
    case 'diminta':
    case 'asks': {
      const where = { language, styles: parts.consoleStyles }
      return answer(await asksPage(services, parts.context(), where, rest[0] ?? '', query.get('cursor') ?? undefined))
    }
    case 'daftar':
    case 'list': {
      return answer(await listPage(services, { language, styles: parts.consoleStyles }, rest[0] ?? ''))
    }
    default:
      return undefined
  }
}

async function consolePage(parts: ConsoleParts, language: Language, note: string | undefined): Promise<string> {
  const { services, clock, scheduler, mailbox, stories, signIn, endpoint } = parts
  const [{ items }, checks, links] = await Promise.all([
    Notice.waiting(services, parts.context(), { limit: 50 }),
    newestRuns(services, parts.context()),
    parts.links(),
  ])
  return renderPage(
    <Console
      language={language}
      styles={parts.consoleStyles}
      today={clock.today()}
      shifted={clock.shifted}
      schedules={scheduler.schedules}
      runs={scheduler.runs}
      checks={checks}
      notices={items}
      mailbox={mailbox}
      stories={stories.map(({ unit, rule, period, title, about }) => ({
        href: findingHref(language, unit, rule, period),
        title: title[language],
        about: about[language],
      }))}
      people={signIn.people}
      links={links}
      table={{ name: services.at.table, endpoint }}
      note={note}
    />,
  )
}

/** With the cookie of a real session, to where this person works. */
async function signInAs({ signIn, styles }: ConsoleParts, email: string | null, path: string): Promise<Answer> {
  const person = signIn.people.find((each) => each.email === email)
  if (person === undefined) return html(missingPage(path, styles), 404)
  return { ...seeOther(person.home), cookies: [await signIn.cookieFor(person)] }
}

/** Does what a form of the console asks for, and says in a sentence what was done; undefined where there is no such act. */
async function act(
  { clock, scheduler }: ConsoleParts,
  what: string | undefined,
  form: URLSearchParams,
  language: Language,
): Promise<string | undefined> {
  const { done, refused } = CONSOLE_TEXTS[language]
  switch (what) {
    case 'clock': {
      const to = form.get('to')
      const shifted = to === null ? null : readDay(to)
      if (shifted === undefined) return refused.day
      clock.shift(shifted)
      return done.shifted(dayText(clock.today(), language))
    }
    case 'run': {
      const schedule = scheduler.schedules.find(({ name }) => name === form.get('schedule'))
      const asOf = readDay(form.get('asOf') ?? '')
      if (schedule === undefined) return refused.schedule
      if (asOf === undefined) return refused.day
      await scheduler.runNow(schedule, asOf)
      return done.ran(schedule.name)
    }
    default:
      return undefined
  }
}

function readDay(text: string): Day | undefined {
  return isDay(text) ? day(text) : undefined
}

function formOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): URLSearchParams {
  return new URLSearchParams(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body)
}
