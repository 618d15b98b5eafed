// The pages about the programme as documents: complete in both languages, light, and without script or inline style.
import { brotliCompressSync } from 'node:zlib'
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { complianceView } from '../../../core/publish/compliance-view.ts'
import { programView } from '../../../core/publish/program-view.ts'
import { AboutPage } from '../../../web/pages/about.tsx'
import { CompliancePage } from '../../../web/pages/compliance.tsx'
import { PrivacyPage } from '../../../web/pages/privacy.tsx'
import { ProgramPage } from '../../../web/pages/program.tsx'
import { RulesPage } from '../../../web/pages/rules.tsx'
import { renderPage } from '../../../web/render.ts'
import { ABOUT_TEXTS } from '../../../web/text/about.ts'
import { PROGRAM_TEXTS } from '../../../web/text/program.ts'
import { RULES_TEXTS } from '../../../web/text/rules.ts'
import { distribution, exampleRules, figures, TODAY } from '../publish/sample.ts'
import { escaped, expectDocument } from './document.ts'
import { LANGUAGES } from './sample.ts'

/** Drawn, and held to what every page of the site must be. */
function drawn(page: VNode, language: string): string {
  const html = renderPage(page)
  expectDocument(html, language, ['https://', 'http://'])
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10_000)
  return html
}

const common = (language: 'id' | 'en') => ({
  language,
  styles: '/styles.css',
  demonstration: true,
  otherLanguageHref: '/lain/',
})

const hotels = { hotel: [9, 2, 3, 4, 1, 2], minimarket: [40, 3, 9, 20, 12, 5], mall: [1, 0, 0, 2], factory: [3, 1] }

/** Drawings of the programme page; of the maps one is a picture and one a group of links. */
const [CHARTS, MAPS] = [4, 2]

describe.each(LANGUAGES)('the rules page in %s', (language) => {
  const text = RULES_TEXTS[language]

  it('tells each rule with its article, its note and what it means', () => {
    const html = drawn(<RulesPage {...common(language)} {...exampleRules()} />, language)
    for (const { title, titleEn, rules } of exampleRules().regulations) {
      expect(html).toContain(language === 'id' ? title : titleEn)
      for (const { name, nameEn, told } of rules) {
        expect(html).toContain(language === 'id' ? name : nameEn)
        expect(html).toContain(told?.citation)
      }
    }
    expect(html.split(text.note).length).toBe(4)
    const words =
      language === 'id' ? ['4.200 m²', '300 m²', 'kelas bintang 3, jumlah kamar 80'] : ['4,200 m²', 'stars 3, rooms 80']
    for (const each of words) expect(html).toContain(each)
    expect(html).toContain(text.history(2))
  })

  it('says kindly that there are no rules', () => {
    const html = drawn(<RulesPage {...common(language)} today={TODAY} regulations={[]} />, language)
    expect(html).toContain(text.none)
  })
})

describe.each(LANGUAGES)('the compliance page in %s', (language) => {
  const text = PROGRAM_TEXTS[language].compliance

  it('tells each period in bars, in words and as a table', () => {
    const view = complianceView(['2026-Q3', '2026-Q2', '2026-10'].map((each) => distribution(each, hotels)))
    const html = drawn(<CompliancePage {...common(language)} {...view} />, language)
    expect(html).toContain(`aria-label="${text.partners('117')}: `)
    expect(html).toContain('aria-label="Hotel: ')
    expect(html).toContain('Tarumajaya<')
    expect(html).toContain(text.duties('6', '6'))
    expect(html).toContain(escaped(text.merged('5')))
    expect(html).toContain(escaped(text.privacy('5')))
    expect(html).toContain(text.together('2'))
  })

  it('withholds what would name somebody, and says so', () => {
    const [few, alike] = [{ hotel: [1] }, { hotel: [9] }]
    const view = complianceView([distribution('2026-Q3', few), distribution('2026-10', alike)])
    const html = drawn(<CompliancePage {...common(language)} {...view} />, language)
    for (const words of [text.withheld('5'), text.noSectors('5'), text.noKecamatan('5')]) {
      expect(html).toContain(escaped(words))
    }
  })

  it('says kindly that nothing was judged', () => {
    const html = drawn(<CompliancePage {...common(language)} {...complianceView([])} />, language)
    expect(html).toContain(text.none)
  })
})

describe.each(LANGUAGES)('the programme page in %s', (language) => {
  const text = PROGRAM_TEXTS[language].program

  it('tells the numbers with their meaning, their change, and the way to the goal', () => {
    const html = drawn(<ProgramPage {...common(language)} {...programView(figures)} />, language)
    for (const words of Object.values(text.definitions)) expect(html).toContain(escaped(words))
    for (const words of [text.goal, text.notCountedName, text.lacking('Tarumajaya'), text.supplyLead]) {
      expect(html).toContain(escaped(words))
    }
    expect(html).toContain(language === 'id' ? '1.402' : '1,402')
    expect(html.match(/<figure/g)).toHaveLength(CHARTS + MAPS)
    expect(html).toContain(language === 'id' ? '31 Desember 2024: 1.402; ' : '31 December 2024: 1,402; ')
    expect(html).toContain(escaped(text.scaleLead))
    expect(html).not.toContain(escaped(text.notCounted))
    const uncounted = programView(figures.filter(({ figure }) => figure !== 'ikm.started'))
    expect(drawn(<ProgramPage {...common(language)} {...uncounted} />, language)).toContain(escaped(text.notCounted))
  })

  it('passes over a number that was not counted on the days of the others', () => {
    const view = programView(figures.filter(({ figure, on }) => figure !== 'ikm.active' || on === TODAY))
    const html = drawn(<ProgramPage {...common(language)} {...view} />, language)
    expect(html).toContain(text.countedOnce)
    expect(html.match(/role="img"/g)).toHaveLength(CHARTS)
  })

  it('says kindly that nothing was counted, and that one day is no change', () => {
    const nothing = drawn(<ProgramPage {...common(language)} {...programView([])} />, language)
    for (const words of [text.none, text.supplyNone, text.oneDay]) expect(nothing).toContain(words)
    const one = drawn(
      <ProgramPage {...common(language)} {...programView(figures.filter(({ on }) => on === TODAY))} />,
      language,
    )
    expect(one).toContain(text.oneDay)
  })
})

describe.each(LANGUAGES)('the pages of plain text in %s', (language) => {
  const text = ABOUT_TEXTS[language]

  it('say what this is and who runs it', () => {
    const html = drawn(<AboutPage {...common(language)} />, language)
    expect(html).toContain(text.noOperator)
    for (const { heading } of text.about.sections) expect(html).toContain(heading)
    const run = drawn(
      <AboutPage {...common(language)} operator={{ name: 'Dinas X', email: 'data@example.test' }} />,
      language,
    )
    expect(run).toContain(`${text.run('Dinas X')} ${text.ask('data@example.test')}`)
  })

  it('say what is held of people and how it is erased', () => {
    const html = drawn(<PrivacyPage {...common(language)} />, language)
    for (const { heading, says, list = [] } of text.privacy.sections) {
      for (const words of [heading, ...says, ...list]) expect(html).toContain(escaped(words))
    }
  })
})
