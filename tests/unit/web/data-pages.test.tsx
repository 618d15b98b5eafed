// The pages of the open data and of its API: complete in both languages, light, without script, safe from hostile names.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { publicReads } from '../../../core/opendata/api.ts'
import { filesOf, LICENCE } from '../../../core/opendata/files.ts'
import { openTables } from '../../../core/opendata/tables.ts'
import { DataPage } from '../../../web/pages/data.tsx'
import { DataApiPage } from '../../../web/pages/data-api.tsx'
import { renderPage } from '../../../web/render.ts'
import { API_TEXTS } from '../../../web/text/api.ts'
import { DATA_TEXTS } from '../../../web/text/data.ts'
import { TEXTS } from '../../../web/text/text.ts'
import { facts } from '../opendata/sample.ts'
import { TODAY } from '../publish/sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

const offers = openTables(facts).map((table) => filesOf(table, TODAY).offer)

function drawn(page: VNode, language: string): string {
  const html = renderPage(page)
  expectDocument(html, language, ['https://'])
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_000)
  expect(gzipSync(html).length).toBeLessThanOrEqual(11_000)
  return html
}

const common = (language: 'id' | 'en') => ({
  language,
  styles: '/styles.css',
  demonstration: true,
  href: '/data/',
  otherLanguageHref: '/lain/',
})

describe.each(LANGUAGES)('the page of the open data in %s', (language) => {
  const text = DATA_TEXTS[language]
  const html = drawn(<DataPage {...common(language)} day={TODAY} offers={offers} />, language)

  it('leads to both files of each dataset and says what a row and a column mean', () => {
    expect(offers).toHaveLength(7)
    for (const { dataset } of offers) {
      for (const form of ['csv', 'json']) expect(html).toContain(`href="/data/${dataset.id}.${form}"`)
      for (const words of [dataset.title, dataset.about, ...dataset.columns.map(({ about }) => about)])
        expect(html).toContain(escaped(words[language]))
      for (const { name } of dataset.columns) expect(html).toContain(`>${name}</th>`)
    }
  })

  it('tells the day, the rows and the size', () => {
    expect(html).toContain(escaped(text.asOf('10 November 2026')))
    expect(html).toContain(`>${text.rows('2')}<`)
    expect(html).toContain(text.size('1'))
  })

  it('tells licence, citation, method and what is left out', () => {
    for (const words of [text.licenceSays(LICENCE.name), text.licenceProposal, text.licenceOthers])
      expect(html).toContain(escaped(words))
    for (const words of [...text.methods, ...text.leftOuts]) expect(html).toContain(escaped(words))
    expect(html).toContain(
      escaped(text.citation(`${offers[0]?.dataset.title[language]} (ikm.csv)`, '10 November 2026', LICENCE.name)),
    )
    expect(html).toContain(language === 'id' ? 'href="/data/api/"' : 'href="/en/data/api/"')
  })

  it('is led to from the foot of every page', () => {
    expect(Object.keys(TEXTS[language].footer.pages)).toContain('data')
  })

  it('is whole where nothing was published yet', () => {
    const empty = drawn(<DataPage {...common(language)} day={TODAY} offers={[]} />, language)
    expect(empty).toContain(escaped(text.licenceProposal))
  })
})

describe.each(LANGUAGES)('the documentation of the API in %s', (language) => {
  const text = API_TEXTS[language]
  const html = drawn(<DataApiPage {...common(language)} />, language)

  it('tells each read with its parameters, a request and an answer', () => {
    const reads = publicReads()
    expect(reads.length).toBeGreaterThan(12)
    for (const read of reads) {
      expect(html).toContain(`>GET ${read.path}</h3>`)
      expect(html).toContain(escaped(text.says(read)))
      expect(html).toContain(escaped(`curl "${read.example.ask}"`))
      expect(html).toContain(escaped(JSON.stringify(read.example.answer, null, 2)))
      for (const { name } of read.parameters) expect(text.parameters).toHaveProperty(name)
    }
    expect(html).toContain(text.between(1, 100))
  })

  it('asks at the address of the site', () => {
    const page = renderPage(<DataApiPage {...common(language)} />, 'https://etalase.example')
    expect(page).toContain(escaped('curl "https://etalase.example/api/health"'))
  })

  it('tells of paging, limits and refusals, and leads to the files and the description', () => {
    for (const words of [...text.starts, ...text.pagings, ...text.limitsSay, ...text.refusalsSay])
      expect(html).toContain(escaped(words))
    expect(html).toContain('urn:etalase:invalid:cursor')
    expect(html).toContain('href="/api/openapi.json"')
    expect(html).toContain(language === 'id' ? 'href="/data/"' : 'href="/en/data/"')
  })

  it('writes hostile words as text', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const [read] = publicReads()
    const example = { ask: hostile, answer: { [hostile]: hostile } }
    const reads = read === undefined ? [] : [{ ...read, path: hostile, summary: hostile, example }]
    expect(renderPage(<DataApiPage {...common(language)} reads={reads} />)).not.toContain('<img')
  })
})
