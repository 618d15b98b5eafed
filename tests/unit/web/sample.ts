// What the page tests render: real findings of the worked scenarios, and a front page with every kind of figure.
import { readFileSync } from 'node:fs'
import { accountOf } from '../../../core/engine/account.ts'
import { mattersOf } from '../../../core/engine/assess.ts'
import { slotBars } from '../../../core/engine/bars.ts'
import { readScenario } from '../../../core/engine/door.ts'
import { tell } from '../../../core/engine/words/tell.ts'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import type { FindingProps } from '../../../web/pages/finding.tsx'
import type { HomeProps } from '../../../web/pages/home.tsx'
import type { Language } from '../../../web/text/text.ts'
import { lines } from './catalog-sample.ts'

export const LANGUAGES = ['id', 'en'] as const satisfies readonly Language[]

const folder = new URL('../../examples/', import.meta.url)

/** The finding pages of a worked scenario; `names` are how ids are called. */
export function findingsOf(scenario: string, language: Language, names: Record<string, string> = {}): FindingProps[] {
  const facts: unknown = JSON.parse(readFileSync(new URL(`${scenario}.json`, folder), 'utf8'))
  return mattersOf(readScenario(facts)).map((matter) => {
    const { explanation, goodFaith, inputs, ...finding } = accountOf(matter)
    return {
      language,
      styles: '/styles.css',
      told: tell(finding, explanation, goodFaith, language, (id) => names[id] ?? id),
      finding,
      explanation,
      goodFaith,
      bars: slotBars(matter),
      inputs,
      names,
      place: { title: 'Toko Contoh', sector: 'Minimarket', address: 'Jalan Contoh 1', kecamatan: 'Setu' },
      otherLanguageHref: '/lain',
    }
  })
}

export function home(language: Language, some: Partial<HomeProps> = {}): HomeProps {
  const on = '2026-11-10'
  const names = ['ikm.registered', 'ikm.active', 'slot.offered', 'slot.vacant', 'placement.standing']
  return {
    language,
    styles: '/styles.css',
    figures: [
      ...[...names, 'partner.obliged', 'outlet.open'].map((figure) => ({ figure, part: 'all', value: 1402, on })),
      ...kecamatans().flatMap(({ code }) =>
        names.map((figure, at) => ({ figure, part: `kecamatan:${code}`, value: at * 7, on })),
      ),
      ...['hotel', 'mall'].map((id) => ({ figure: 'slot.offered', part: `sector:${id}`, value: 12, on })),
    ],
    regulations: [
      {
        title: 'Contoh aturan',
        titleEn: 'Example rules',
        note: 'contoh, bukan nasihat hukum',
        rules: [{ name: 'Slot rak', nameEn: 'Shelf slots', citation: 'Contoh Pasal 6 ayat (1)', base: 'slot' }],
      },
    ],
    examples: [
      { href: '/a', title: 'Toko A', verdict: 'short' },
      { href: '/b', title: 'Toko B', verdict: 'sesuatu yang lain' },
    ],
    view: {
      categories: CATEGORY_IDS.map((category, at) => ({ category, active: at * 3 })),
      kecamatan: kecamatans().map(({ code }, at) => ({ kecamatan: code, active: at % 5 })),
      todays: lines(6),
    },
    demonstration: true,
    ...some,
  }
}
