// The pages as documents: complete in both languages, without script or inline style, and safe against hostile names.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FindingPage } from '../../../web/pages/finding.tsx'
import { Home } from '../../../web/pages/home.tsx'
import { renderPage } from '../../../web/render.ts'
import { HOME_TEXTS } from '../../../web/text/home.ts'
import { TEXTS } from '../../../web/text/text.ts'
import { escaped, expectDocument } from './document.ts'
import { findingsOf, home, LANGUAGES } from './sample.ts'

const scenarios = readdirSync(new URL('../../examples/', import.meta.url))
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.replace('.json', ''))

describe.each(LANGUAGES)('the front page in %s', (language) => {
  const text = TEXTS[language].front

  it('is a complete document that tells the whole story', () => {
    const html = renderPage(<Home {...home(language)} />)
    expectDocument(html, language)
    const told = [
      HOME_TEXTS[language].heading,
      text.lead,
      text.why,
      text.plan,
      text.how,
      text.silence,
      text.rules,
      text.note,
      text.reportSource,
    ]
    for (const words of [...told, ...text.steps.map(({ title }) => title)]) expect(html).toContain(escaped(words))
    expect(html).toContain(TEXTS[language].demonstration.says)
    expect(html).toContain('Tarumajaya')
  })

  it('says kindly that there are no figures, rules or findings yet', () => {
    const html = renderPage(
      <Home {...home(language, { figures: [], regulations: [], examples: [], demonstration: false })} />,
    )
    expectDocument(html, language)
    for (const words of [text.none, text.rulesNone, text.examplesNone]) expect(html).toContain(escaped(words))
    expect(html).not.toContain(TEXTS[language].demonstration.says)
  })

  it('dates each figure where they were counted on different days', () => {
    const figures = [
      { figure: 'ikm.active', part: 'all', value: 317, on: '2026-11-09' },
      { figure: 'slot.vacant', part: 'all', value: 5, on: '2026-11-10' },
      { figure: 'unheard.of', part: 'sector:unheard', value: 1, on: '2026-11-10' },
    ]
    const html = renderPage(<Home {...home(language, { figures })} />)
    expectDocument(html, language)
    for (const day of ['9 November 2026', '10 November 2026']) expect(html).toContain(day)
  })

  it('links to the other language', () => {
    const html = renderPage(<Home {...home(language)} />)
    expect(html).toContain(language === 'id' ? 'href="/en/" hreflang="en"' : 'href="/" hreflang="id"')
  })
})

describe.each(LANGUAGES)('a finding in %s', (language) => {
  it.each(scenarios)('tells everything about %s', (scenario) => {
    for (const props of findingsOf(scenario, language)) {
      const html = renderPage(<FindingPage {...props} />)
      expectDocument(html, language)
      const { title, verdict, owed, next, forecast, sections, goodFaith } = props.told
      const sentences = sections.flatMap((section) => [section.heading, ...section.sentences])
      const words = [title, verdict, owed, next, forecast ?? '', ...sentences, ...goodFaith]
      expect(words.filter((each) => !html.includes(escaped(each)))).toEqual([])
      expect(html).toContain(TEXTS[language].verdicts[props.finding.verdict])
      expect(html).toContain(props.inputs)
      for (const { slot } of props.bars) expect(html).toContain(`aria-label="${slot}. `)
    }
  })

  it('names the days of a bar in words', () => {
    const [props] = findingsOf('minimarket-silent-ikm', language)
    const html = props === undefined ? '' : renderPage(<FindingPage {...props} />)
    expect(html).toContain(language === 'id' ? '1 Agu sampai 30 Sep: mungkin' : '1 Aug to 30 Sept: possible')
  })

  it('writes hostile names as text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&</title>'
    for (const props of findingsOf('minimarket-silent-ikm', language, { 'rak-a': hostile, 'toko-tambun': hostile })) {
      const place = { title: hostile, sector: hostile, address: hostile, kecamatan: hostile }
      const html = renderPage(<FindingPage {...props} place={place} inputs={hostile} otherLanguageHref={hostile} />)
      expect(html).not.toContain('<img')
      expect(html.match(/<\/title>/g)).toHaveLength(1)
    }
  })

  it('knows no name that only every object has', () => {
    const [props] = findingsOf('minimarket-silent-ikm', language)
    const bars = props?.bars.map((bar) => ({ ...bar, slot: 'constructor' })).slice(0, 1) ?? []
    const html = props === undefined ? '' : renderPage(<FindingPage {...props} bars={bars} />)
    expect(html).toContain('aria-label="constructor. ')
  })
})
