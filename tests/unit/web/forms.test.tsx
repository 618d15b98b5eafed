// The forms on the published pages: complete without scripts, every field named and bounded, in both languages.
import { describe, expect, it } from 'vitest'
import { formHref } from '../../../core/contract/forms.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { FormMessage } from '../../../web/pages/form-message.tsx'
import { IkmPage } from '../../../web/pages/ikm.tsx'
import { ProductPage } from '../../../web/pages/product.tsx'
import { ProgramPage } from '../../../web/pages/program.tsx'
import { renderPage } from '../../../web/render.ts'
import { FORM_TEXTS } from '../../../web/text/forms.ts'
import { base, productView } from './catalog-sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

const OUTWARD = ['https://wa.me/', 'https://www.openstreetmap.org/']

/** Every control of a form is named by a label, described by what is there, and takes no more than so much. */
function expectForm(html: string, action: string) {
  const [form = ''] = new RegExp(`<form[^>]*action="${action}".*?</form>`, 's').exec(html) ?? []
  expect(form).toMatch(/^<form[^>]*method="post"/)
  const controls = [...form.matchAll(/<(input|textarea|select)([^>]*)>/g)].map(([, kind = '', attributes = '']) => {
    const named = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
    return { kind, attributes, ...(Object.fromEntries(named) as Record<string, string>) } as Record<string, string>
  })
  const typed = controls.filter(({ type }) => type !== 'hidden')
  expect(typed.length).toBeGreaterThan(4)
  for (const control of typed) {
    expect(form, control['name']).toContain(`for="${control['id']}"`)
    for (const id of (control['aria-describedby'] ?? '').split(' ').filter((each) => each !== ''))
      expect(form).toContain(`id="${id}"`)
    const bounded = control['kind'] === 'select' || control['type'] === 'checkbox' || control['name'] === 'situs'
    expect([control['name'], bounded || Number(control['maxlength']) > 0]).toEqual([control['name'], true])
  }
  const trap = controls.find(({ name }) => name === 'situs')
  expect([trap?.['tabindex'], trap?.['autocomplete']]).toEqual(['-1', 'off'])
  expect(form).toMatch(/<p class="hidden" aria-hidden="true"><label for="[\w-]+situs"/)
  expect(form).not.toContain('aria-invalid="')
  return { form, controls }
}

describe.each(LANGUAGES)('the forms in %s', (language) => {
  const text = FORM_TEXTS[language]
  const props = base(language)

  it('stand on the page of a product and of a maker, with and without a number', () => {
    const bare = productView()
    const shown = productView({ businessNumber: '+6281234567890' })
    for (const view of [bare, shown]) {
      const pages = [
        { html: renderPage(<ProductPage {...props} view={view} />), about: ['ikm', 'product'] },
        { html: renderPage(<IkmPage {...props} view={{ ...view, products: [] }} />), about: ['ikm'] },
      ]
      for (const { html, about } of pages) {
        expectDocument(html, language, OUTWARD)
        const { controls, form } = expectForm(html, formHref('inquiry', language))
        const hidden = controls.filter(({ type }) => type === 'hidden')
        expect(hidden.map(({ name }) => name)).toEqual(about)
        expect(form).toContain(escaped(text.inquiry.says))
        expect(html.includes(`<summary>${text.inquiry.second}`)).toBe(view === shown)
        expect(html).toContain(language === 'id' ? 'href="/privasi/"' : 'href="/en/privasi/"')
      }
    }
  })

  it('stand at the end of the page of the programme', () => {
    const html = renderPage(<ProgramPage {...props} otherLanguageHref="/" counted={[]} days={[]} supply={[]} />)
    expectDocument(html, language)
    const { form } = expectForm(html, formHref('interest', language))
    expect(html).toContain('<h2 id="mulai"')
    expect(form.match(/<option value="32\./g)).toHaveLength(kecamatans().length)
    expect(form).toMatch(/type="checkbox"[^>]*required|required[^>]*type="checkbox"/)
    for (const name of ['label', 'hint'] as const)
      expect(form).toContain(escaped(text.interest.fields['consent']?.[name] ?? '-'))
  })

  it('are told to have arrived by a page that sends nothing', () => {
    for (const done of Object.values(text.done)) {
      const html = renderPage(<FormMessage {...props} otherLanguageHref="/" {...done} />)
      expectDocument(html, language)
      expect(html).not.toContain('method="post"')
    }
  })
})

it('says the same in both languages, and nothing empty but where a field may be', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shape(held)]))
      : typeof value
  expect(shape(FORM_TEXTS.en)).toEqual(shape(FORM_TEXTS.id))
  expect(JSON.stringify(FORM_TEXTS).match(/"(\w+)":""/g)).toEqual(Array(8).fill('"missing":""'))
})
