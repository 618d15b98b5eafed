// The question to a maker through the real handler: taken once, shown again with what was typed, hostile input refused.
import { beforeEach, describe, expect, it } from 'vitest'
import { doneHref, formHref, linkHref } from '../../core/contract/forms.ts'
import { tokenOf } from '../../core/inquiry/keys.ts'
import { INQUIRY_LIMITS } from '../../core/inquiry/limits.ts'
import { forms } from '../../functions/forms.ts'
import { CONTENT_SECURITY_POLICY } from '../../functions/http/page.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import * as Headers from '../../infra/headers.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { type Fields, formDependenciesOf, get, post } from '../support/form-posts.ts'
import { inquiriesIn, SECRET } from '../support/inquiries.ts'
import { rowsOf } from '../support/repeats.ts'
import { itemCount } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'
import { escaped, expectDocument } from '../unit/web/document.ts'

const PATH = formHref('inquiry', 'id')
const text = FORM_TEXTS.id.inquiry

let world: World
let handler: ApiHandler
let logged: string[]

const form = (changes: Record<string, string> = {}): Record<string, string> => ({
  ikm: world.ikm,
  product: world.product,
  message: 'Saya perlu 40 buah untuk pekan depan.\r\nApakah sanggup?',
  person: 'Bu Sari <b>',
  email: 'sari@contoh.test',
  phone: '',
  situs: '',
  ...changes,
})
const send = (changes: Record<string, string> = {}, more: Parameters<typeof post>[3] = {}) =>
  post(handler, PATH, form(changes), more)

beforeEach(async () => {
  world = await worldOf()
  const dependencies = formDependenciesOf(world.services)
  logged = dependencies.logged
  handler = forms(dependencies)
})

describe('a question that is sent', () => {
  it('is stored with its sender, and leads to a page that asks to look at the mail', async () => {
    const { status, headers, html } = await send()
    expect([status, headers['location'], html]).toEqual([303, doneHref('id', 'sent'), ''])
    expect(headers['cache-control']).toBe('no-store')
    expect(await inquiriesIn(world.services)).toMatchObject([
      { state: 'unconfirmed', language: 'id', email: 'sari@contoh.test', message: expect.stringContaining('\nApakah') },
    ])
    const done = await get(handler, headers['location'] ?? '')
    expect([done.status, done.html]).toEqual([200, expect.stringContaining(escaped(FORM_TEXTS.id.done.sent.title))])
    expectDocument(done.html, 'id')
  })

  it('twice, as after a lost signal, is stored once and answered the same', async () => {
    const first = await send()
    const before = await itemCount(world.services)
    const second = await send()
    expect([second.status, second.headers['location']]).toEqual([first.status, first.headers['location']])
    expect(await itemCount(world.services)).toBe(before)
    await send({ message: 'Pertanyaan lain.' })
    expect(await inquiriesIn(world.services)).toHaveLength(2)
  })

  it('twice at the same time is stored once', async () => {
    const both = await Promise.all([send(), send(), send()])
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await inquiriesIn(world.services)).toHaveLength(1)
  })

  it('by a machine that fills the trap looks taken and is stored nowhere', async () => {
    const before = await itemCount(world.services)
    const { status, headers } = await send({ situs: 'https://spam.example', email: 'not an address' })
    expect([status, headers['location']]).toEqual([303, doneHref('id', 'sent')])
    expect(await itemCount(world.services)).toBe(before)
  })

  it('in English is answered in English', async () => {
    const { status, headers } = await post(handler, formHref('inquiry', 'en'), form())
    expect([status, headers['location']]).toEqual([303, doneHref('en', 'sent')])
    const wrong = await post(handler, formHref('inquiry', 'en'), form({ message: '' }))
    expectDocument(wrong.html, 'en')
    expect(wrong.html).toContain(FORM_TEXTS.en.inquiry.fields['message']?.missing)
  })

  it('about the maker alone names no product', async () => {
    const { product: _, ...rest } = form()
    expect((await post(handler, PATH, rest)).status).toBe(303)
    expect((await inquiriesIn(world.services))[0]?.product).toBeUndefined()
  })
})

describe('a question that is not right', () => {
  it('comes back with everything that was typed, and what is wrong beside it and above', async () => {
    const typed = { message: '  ', email: 'sari(at)contoh', phone: 'tidak ada' }
    const { status, html, headers } = await send(typed)
    expect([status, headers['content-type']]).toEqual([422, 'text/html; charset=utf-8'])
    expectDocument(html, 'id')
    const told = [text.fields['message']?.missing, text.fields['email']?.wrong, text.fields['phone']?.wrong]
    for (const words of told) expect(html.split(escaped(words ?? '-')).length).toBe(3)
    expect(html).toContain(FORM_TEXTS.id.faults(3))
    for (const value of ['sari(at)contoh', 'tidak ada']) expect(html).toContain(`value="${value}"`)
    expect(html).toContain('value="Bu Sari &lt;b>"')
    expect(html).toMatch(/aria-describedby="tanya-email-hint tanya-email-error" aria-invalid="true"/)
    expect(html).toContain('href="#tanya-message"')
    expect(html).toContain(`name="ikm" value="${world.ikm}"`)
    expect(await inquiriesIn(world.services)).toEqual([])
  })

  it.each([
    ['a second line in the name', { person: 'Sari\r\nBcc: a@b.test' }, 'person'],
    ['a second header in the address', { email: 'a@b.test\r\nBcc: c@d.test' }, 'email'],
    ['two addresses', { email: 'a@b.test, c@d.test' }, 'email'],
    ['a name too long', { person: 'x'.repeat(121) }, 'person'],
    ['a message too long', { message: 'x'.repeat(2001) }, 'message'],
    ['a null character', { person: 'Sari\u0000' }, 'person'],
  ])('with %s is refused at that field', async (_, changes, field) => {
    const { status, html } = await send(changes)
    expect([status, html.includes(`id="tanya-${field}-error"`)]).toEqual([422, true])
    expect(await inquiriesIn(world.services)).toEqual([])
  })

  it('takes emoji that phones put together, and lines of a window’s kind', async () => {
    expect((await send({ message: 'Halo 👩‍🍳\tdua\r\nbaris' })).status).toBe(303)
    expect((await inquiriesIn(world.services))[0]?.message).toBe('Halo 👩🍳 dua\nbaris')
  })

  it('too often is told so with everything that was typed', async () => {
    for (let i = 0; i < INQUIRY_LIMITS.email.most; i++) expect((await send({ message: `Nomor ${i}` })).status).toBe(303)
    const { status, html } = await send({ message: 'Satu lagi' })
    expect(status).toBe(429)
    expectDocument(html, 'id')
    expect(html).toContain(escaped(INQUIRY_LIMITS.email.sentence.id))
    expect(html).toContain('>Satu lagi</textarea>')
    expect(await inquiriesIn(world.services)).toHaveLength(INQUIRY_LIMITS.email.most)
  })

  it('about an IKM or product that is not there is a page that says so', async () => {
    const gone = anId('ikm')
    expect((await send({ ikm: gone, product: '' })).status).toBe(404)
    expect((await send({ product: world.foreign.product })).status).toBe(404)
    expect((await send({ ikm: 'ikm_1' })).status).toBe(400)
  })
})

describe('hostile input', () => {
  const many = (count: number): Fields => Array.from({ length: count }, (_, i) => [`f${i}`, 'x'])

  it.each([
    ['40 KB', { message: 'x'.repeat(40_000) }, {}],
    ['a prototype key', [['__proto__', 'x']], {}],
    ['a constructor key', [['constructor', 'x']], {}],
    [
      'a field twice',
      [
        ['person', 'a'],
        ['person', 'b'],
      ],
      {},
    ],
    ['a list', [['person[]', 'a']], {}],
    ['a thousand fields', many(1000), {}],
    ['JSON', {}, { raw: '{"person":"a"}', headers: { 'content-type': 'application/json' } }],
    ['a file', {}, { raw: '--x', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ] as [string, Fields, Parameters<typeof post>[3]][])(
    'of %s is refused with a page and stores nothing',
    async (_, fields, more) => {
      const before = await itemCount(world.services)
      const { status, html } = await post(handler, PATH, fields, more)
      expect(status).toBe(400)
      expectDocument(html, 'id')
      expect(await itemCount(world.services)).toBe(before)
      expect(logged).toEqual([])
    },
  )

  it.each(['https://evil.example', 'null', ''])('from the origin %j changes nothing', async (origin) => {
    const { status } = await send({}, { headers: { origin } })
    expect([status, await inquiriesIn(world.services)]).toEqual([403, []])
  })

  it('cannot send the reader elsewhere', async () => {
    for (const path of ['/api/forms//evil.example/inquiry', '/api/forms/fr/inquiry', '/api/forms/id/inquiry/'])
      expect((await post(handler, path, form())).status).toBe(404)
    for (const path of ['/api/forms/id/done/%2F%2Fevil.example', '/api/forms/id/done/constructor', '/api/forms/id'])
      expect((await get(handler, path)).status).toBe(404)
    expect((await post(handler, PATH, { ...form(), next: 'https://evil.example' })).status).toBe(400)
  })

  it('is written as text', async () => {
    const { html } = await send({ person: '"><script>alert(1)</script>', message: '</textarea><script>', email: '' })
    expectDocument(html, 'id')
  })
})

describe('the link', () => {
  const linked = async () => {
    await send()
    const inquiry = (await inquiriesIn(world.services))[0]?.inquiry ?? ''
    return { inquiry, href: linkHref('id', inquiry, tokenOf({ secret: SECRET }, inquiry as never)) }
  }

  it('changes nothing when it is opened, by a person or a mail program, and confirms by its button', async () => {
    const { href } = await linked()
    const before = JSON.stringify(await rowsOf(world.services))
    for (const method of ['GET', 'HEAD', 'GET']) expect((await get(handler, href, method)).status).toBe(200)
    const { html } = await get(handler, href)
    expectDocument(html, 'id')
    expect(html).toContain(`<form class="mt-6" method="post" action="${href}">`)
    expect(html).not.toContain('sari@contoh.test')
    expect(JSON.stringify(await rowsOf(world.services))).toBe(before)
    for (const _ of [1, 2]) {
      const { status, headers } = await post(handler, href, {})
      expect([status, headers['location']]).toEqual([303, doneHref('id', 'confirmed')])
    }
    expect((await inquiriesIn(world.services))[0]?.state).toBe('confirmed')
  })

  it('that was not made here, or is of another inquiry, is no page', async () => {
    const { inquiry, href } = await linked()
    const wrong = linkHref('id', inquiry, 'f'.repeat(64))
    expect((await get(handler, wrong)).status).toBe(404)
    expect((await post(handler, wrong, {})).status).toBe(404)
    expect(
      (
        await get(
          handler,
          href.replace(/inq_(.)/, (_, first) => `inq_${first === 'z' ? 'y' : 'z'}`),
        )
      ).status,
    ).toBe(404)
    expect((await get(handler, href.slice(0, -1))).status).toBe(400)
    expect((await inquiriesIn(world.services))[0]?.state).toBe('unconfirmed')
  })

  it('of a foreign site’s form confirms nothing', async () => {
    const { href } = await linked()
    expect((await post(handler, href, {}, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })
})

describe('the handler', () => {
  it('sends the policy of the published pages with every answer', async () => {
    expect(CONTENT_SECURITY_POLICY).toBe(Headers.CONTENT_SECURITY_POLICY)
    for (const { headers } of [await send(), await send({ email: '' }), await get(handler, '/api/forms/nowhere')]) {
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
      expect(headers['referrer-policy']).toBe(Headers.REFERRER_POLICY)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['strict-transport-security']).toContain('max-age=')
    }
  })

  it('tells nothing of what failed inside, and logs it without what was typed', async () => {
    const broken = formDependenciesOf(world.services, { secret: '' })
    const { status, html } = await post(forms(broken), PATH, form())
    expect(status).toBe(500)
    expectDocument(html, 'id')
    expect(broken.logged).toEqual([expect.stringMatching(/^request failed: .*secret/)])
    expect(html + broken.logged.join()).not.toContain('sari@contoh.test')
  })

  it('answers HEAD without a body, and a path that is not there with a page', async () => {
    expect((await get(handler, doneHref('en', 'sent'), 'HEAD')).html).toBe('')
    const { status, html } = await get(handler, PATH)
    expect(status).toBe(404)
    expectDocument(html, 'id')
  })
})
