// A finding told in plain sentences: the verdict first, then what was owed and measured, then every row.
import type { Explanation, Line } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { GoodFaith } from '../good-faith.ts'
import { english } from './english.ts'
import { indonesian } from './indonesian.ts'
import type { Told, Words } from './vocabulary.ts'

export const LANGUAGES = { id: indonesian, en: english } as const satisfies Record<string, Words>
export type Language = keyof typeof LANGUAGES

/** Paragraphs of sentences; `name` says how an id is called on the page (the id itself where nothing better is known). */
export function tell(
  finding: Finding,
  explanation: Explanation,
  goodFaith: GoodFaith,
  language: Language,
  name: (id: string) => string = (id) => id,
): Told {
  const words = LANGUAGES[language]
  const rows = (about: Line['about']) =>
    explanation.lines.filter((line) => line.about === about).map((line) => words.line(line, explanation, name))
  return {
    title: words.title(finding, name),
    verdict: words.verdict(finding, name),
    owed: words.owed(finding, explanation),
    ...(finding.forecast ? { forecast: words.forecast(finding.forecast, explanation) } : {}),
    next: words.next(finding),
    sections: (['measure', 'report', 'exemption', 'slot', 'placement', 'ikm', 'product', 'purchase'] as const)
      .map((about) => ({ heading: words.heading(about), sentences: rows(about) }))
      .filter(({ sentences }) => sentences.length > 0),
    goodFaith: words.goodFaith(goodFaith, name),
  }
}
