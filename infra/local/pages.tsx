// The pages of the local machine: the front page, and each worked finding in both languages.
import { tell } from '../../core/engine/words/tell.ts'
import { demonstration } from '../../core/region/regulations.ts'
import { FindingPage } from '../../web/pages/finding.tsx'
import { Home } from '../../web/pages/home.tsx'
import { renderPage } from '../../web/render.ts'
import type { Example } from './examples.ts'

type Language = 'id' | 'en'

export function homePage(language: Language, styles: string, examples: readonly Example[]): string {
  return renderPage(
    <Home
      language={language}
      styles={styles}
      figures={[]}
      regulations={demonstration.map(({ title, titleEn, note, rules }) => ({
        title,
        titleEn,
        note,
        rules: rules.map(({ name, nameEn, versions }) => ({
          name,
          nameEn,
          citation: versions.at(-1)?.citation ?? '',
          base: versions.at(-1)?.base ?? '',
        })),
      }))}
      examples={examples.map(({ href, title, account }) => ({
        href: addressOf(language, href),
        title,
        verdict: account.verdict,
      }))}
      demonstration
    />,
  )
}

export function findingPage(language: Language, styles: string, example: Example): string {
  const { explanation, goodFaith, inputs, ...finding } = example.account
  return renderPage(
    <FindingPage
      language={language}
      styles={styles}
      told={tell(finding, explanation, goodFaith, language)}
      finding={finding}
      explanation={explanation}
      goodFaith={goodFaith}
      bars={example.bars}
      inputs={inputs}
      names={{}}
      place={{ title: finding.unit, sector: example.sector, address: '', kecamatan: '' }}
      otherLanguageHref={addressOf(language === 'id' ? 'en' : 'id', example.href)}
      demonstration
    />,
  )
}

/** Indonesian stands at the address itself, English below `/en`. */
export function addressOf(language: Language, href: string): string {
  return language === 'id' ? href : `/en${href}`
}
