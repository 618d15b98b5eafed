// Pages that a machine shows beside the published ones: what is not there, what failed, and findings to begin with.
import * as Assessment from '../../core/assessment/operations.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { Services } from '../../core/table/service.ts'
import type { ExampleEntry } from '../../web/pages/home/law.tsx'
import { MessagePage } from '../../web/pages/message.tsx'
import { renderPage } from '../../web/render.ts'
import { type Language, periodText } from '../../web/text/text.ts'
import { findingHref } from './addresses.ts'
import type { Story } from './stories.ts'
import { unitOf } from './unit.ts'

/** So many findings stand on the front page. */
const MOST_EXAMPLES = 8

/** The stories for the front page: of each verdict that occurs one, then more in their order. */
export async function chosenStories(services: Services, context: Context, stories: readonly Story[]): Promise<Story[]> {
  const examples = await Promise.all(stories.map((story) => exampleOf(services, context, story)))
  const verdicts = examples.map((example) => example?.id.verdict)
  const first = stories.filter((_, at) => verdicts.indexOf(verdicts[at]) === at)
  const chosen = new Set([...first, ...stories].slice(0, MOST_EXAMPLES))
  return stories.filter((story) => chosen.has(story))
}

/** The findings of the stories of which the table knows one, in each language. */
export async function examplesOf(
  services: Services,
  context: Context,
  stories: readonly Story[],
): Promise<Record<Language, ExampleEntry[]>> {
  const found = await Promise.all(stories.map((story) => exampleOf(services, context, story)))
  const known = found.filter((each) => each !== undefined)
  return { id: known.map(({ id }) => id), en: known.map(({ en }) => en) }
}

/** A story's finding as the front page shows it in each language, computed now; undefined where the table knows none. */
async function exampleOf(
  services: Services,
  context: Context,
  { unit: id, rule, period, title, about }: Story,
): Promise<Record<Language, ExampleEntry> | undefined> {
  const unit = await unitOf(services, id)
  if (unit === undefined) return undefined
  const { partner, outlet } = unit
  const [finding] = await Assessment.view(services, context, { partner, outlet, period, rule })
  if (finding === undefined) return undefined
  const entry = (language: Language) => ({
    href: findingHref(language, id, rule, period),
    title: title[language],
    about: `${unit.name}, ${periodText(finding.period, language)}. ${about[language]}`,
    verdict: finding.verdict,
  })
  return { id: entry('id'), en: entry('en') }
}

/** The language is that of the address. */
export function missingPage(path: string, styles: string): string {
  return renderPage(<MessagePage language={languageOfPath(path)} styles={styles} what="missing" />)
}

export function failedPage(path: string, styles: string): string {
  return renderPage(<MessagePage language={languageOfPath(path)} styles={styles} what="failed" />)
}

/** Indonesian stands at the address itself, English below `/en`. */
export function languageOfPath(path: string): Language {
  return /^(\/_local)?\/en(\/|$)/.test(path) ? 'en' : 'id'
}
