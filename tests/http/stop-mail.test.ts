// The link below a mail through the real handler: looked at it changes nothing, pressed by a person or a mail program it stops.
import { beforeEach, describe, expect, it } from 'vitest'
import { stopHref } from '../../core/contract/forms.ts'
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import { forms } from '../../functions/forms.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { sesSender } from '../../functions/stream/ses.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { formDependenciesOf, get, post } from '../support/form-posts.ts'
import { ask } from '../support/http.ts'
import { contextOf } from '../support/services.ts'
import { stopLinkTo } from '../support/stops.ts'
import { itemCount } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'
import { escaped, expectDocument } from '../unit/web/document.ts'

let world: World
let handler: ApiHandler
let path: string

beforeEach(async () => {
  world = await worldOf()
  handler = forms(formDependenciesOf(world.services))
  path = stopHref('id', world.ikm, 'offers', stopLinkTo(world.ikm, 'offers').token)
})

const stopped = async () =>
  (await NoticeStop.stops(world.services, contextOf(world.actors.ikm), { ikm: world.ikm })).stopped

describe('the link that stops mail', () => {
  it.each(['id', 'en'] as const)(
    'opened in %s asks and changes nothing, however often a program looks',
    async (language) => {
      const before = await itemCount(world.services)
      const shown = await get(handler, path.replace('/id/', `/${language}/`))
      await get(handler, path, 'HEAD')
      expect(shown.status).toBe(200)
      expect(shown.html).toContain(escaped(FORM_TEXTS[language].stop.button))
      expectDocument(shown.html, language)
      expect(await itemCount(world.services)).toBe(before)
    },
  )

  it('pressed stops that group and says so without a redirect', async () => {
    const done = await post(handler, path, {})
    expect([done.status, done.html.includes(escaped(FORM_TEXTS.id.done.stopped.title))]).toEqual([200, true])
    expect(await stopped()).toEqual({ offers: '2026-10-08' })
  })

  it('is posted to by a mail program itself, which names no origin', async () => {
    const raw = 'List-Unsubscribe=One-Click'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask(handler, { method: 'POST', path, raw, headers })).status).toBe(200)
    expect(await stopped()).toEqual({ offers: '2026-10-08' })
  })

  it('from another site, with a token of another or of no form, stops nothing', async () => {
    const foreign = await post(handler, path, {}, { headers: { origin: 'https://lain.example' } })
    const { token } = stopLinkTo(world.foreign.ikm, 'offers')
    const other = await post(handler, stopHref('id', world.ikm, 'offers', token), {})
    const odd = await post(handler, stopHref('id', world.ikm, 'letters', token), {})
    const looked = await get(handler, stopHref('id', world.ikm, 'offers', token))
    expect([foreign.status, other.status, odd.status, looked.status]).toEqual([403, 404, 400, 404])
    expect(await stopped()).toEqual({})
  })
})

describe('the sender', () => {
  it('tells the mail program of the link, and that one press is enough', async () => {
    const asked: unknown[] = []
    const send = sesSender(
      {
        send: async (command: { input: unknown }) => {
          asked.push(command.input)
          return { $metadata: {} }
        },
      },
      'etalase@contoh.test',
    )
    await send({ to: 'perajin@contoh.test', subject: 'Undangan', text: 'Ada undangan.', stop: 'https://e.test/stop' })
    expect(asked).toMatchObject([
      {
        Content: {
          Simple: {
            Headers: [
              { Name: 'List-Unsubscribe', Value: '<https://e.test/stop>' },
              { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
            ],
          },
        },
      },
    ])
  })
})
