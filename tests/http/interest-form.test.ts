// The wish to start through the real handler: taken once, shown again with what was typed, hostile input refused.
import { beforeEach, describe, expect, it } from 'vitest'
import { doneHref, formHref } from '../../core/contract/forms.ts'
import { INTEREST_LIMITS } from '../../core/interest/limits.ts'
import type { Services } from '../../core/table/service.ts'
import { forms } from '../../functions/forms.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { FORM_TEXTS } from '../../web/text/forms.ts'
import { formDependenciesOf, get, post } from '../support/form-posts.ts'
import { rowsOf } from '../support/repeats.ts'
import { freshServices } from '../support/services.ts'
import { escaped, expectDocument } from '../unit/web/document.ts'

const PATH = formHref('interest', 'id')
const { fields } = FORM_TEXTS.id.interest

let services: Services
let handler: ApiHandler

const FORM = {
  person: 'Pak Dadan',
  phone: '0813 4444 5555',
  email: '',
  kecamatan: '32.16.03',
  village: '',
  category: 'dodol-kue',
  plan: 'Dodol dari ketan sendiri.',
  consent: 'yes',
  situs: '',
}
const send = (changes: Record<string, string> = {}, path = PATH) => post(handler, path, { ...FORM, ...changes })
const stored = async () => (await rowsOf(services)).filter((row) => row['__edb_e__'] === 'interest')

beforeEach(async () => {
  services = await freshServices()
  handler = forms(formDependenciesOf(services))
})

describe('the wish to start', () => {
  it.each(['id', 'en'] as const)('in %s is taken once, however often it is sent, and thanked for', async (language) => {
    for (const _ of [1, 2]) {
      const { status, headers } = await send({}, formHref('interest', language))
      expect([status, headers['location']]).toEqual([303, doneHref(language, 'registered')])
    }
    expect(await stored()).toMatchObject([{ kecamatan: '32.16.03', phone: '+6281344445555', language }])
    const { html } = await get(handler, doneHref(language, 'registered'))
    expectDocument(html, language)
    expect(html).toContain(escaped(FORM_TEXTS[language].done.registered.title))
  })

  it('comes back with everything that was typed and chosen, and what is wrong', async () => {
    const { consent: _, ...without } = FORM
    const wrong = { ...without, phone: '', person: '', category: '', plan: 'Rencana & cerita', village: 'Suka Maju' }
    const { status, html } = await post(handler, PATH, wrong)
    expect(status).toBe(422)
    expectDocument(html, 'id')
    for (const name of ['person', 'phone', 'category', 'consent']) {
      expect(html).toContain(`id="minat-${name}-error"`)
      expect(html.split(escaped(fields[name]?.missing ?? '-')).length).toBe(3)
    }
    expect(html).toContain('>Rencana &amp; cerita</textarea>')
    expect(html).toContain('value="Suka Maju"')
    expect(html).toMatch(/<option value="32\.16\.03" selected>/)
    expect(html).not.toMatch(/type="checkbox"[^>]* checked/)
    expect(await stored()).toEqual([])
  })

  it('asks for a number or an e-mail where both are missing, and keeps the tick', async () => {
    const { status, html } = await send({ phone: '' })
    expect([status, html.includes(fields['phone']?.missing ?? '-')]).toEqual([422, true])
    expect(html).toMatch(/type="checkbox"[^>]* checked/)
    expect((await send({ phone: '', email: 'dadan@contoh.test' })).status).toBe(303)
  })

  it('too often is told so with everything that was typed', async () => {
    for (let i = 0; i < INTEREST_LIMITS.contact.most; i++) await send({ plan: `Rencana ${i}` })
    const { status, html } = await send({ plan: 'Satu lagi' })
    expect([status, html.includes(escaped(INTEREST_LIMITS.contact.sentence.id))]).toEqual([429, true])
    expectDocument(html, 'id')
    expect(html).toContain('>Satu lagi</textarea>')
  })

  it('by a machine that fills the trap, or from another site, is stored nowhere', async () => {
    expect((await send({ situs: 'x' })).status).toBe(303)
    const foreign = await post(handler, PATH, FORM, { headers: { origin: 'https://evil.example' } })
    const twice: [string, string][] = [...Object.entries(FORM), ['consent', 'yes']]
    expect([foreign.status, (await post(handler, PATH, twice)).status]).toEqual([403, 400])
    expect(await stored()).toEqual([])
  })
})
