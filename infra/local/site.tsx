// The pages at the addresses that a deployment has too: the front page in both languages, and the one for what is not there.
import * as Assessment from '../../core/assessment/operations.ts'
import { bindingVersion } from '../../core/engine/goal.ts'
import type { Context } from '../../core/kernel/context.ts'
import * as Program from '../../core/program/operations.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { Home, type HomeProps } from '../../web/pages/home.tsx'
import { MessagePage } from '../../web/pages/message.tsx'
import { renderPage } from '../../web/render.ts'
import { type Language, periodText } from '../../web/text/text.ts'
import { findingHref } from './addresses.ts'
import type { Story } from './stories.ts'
import { unitOf } from './unit.ts'

/** The front page as the table stands; `examples` are findings to read on with. */
export async function homePage(
  services: Services,
  context: Context,
  { language, styles }: { language: Language; styles: string },
  { examples, demonstration }: Pick<HomeProps, 'examples' | 'demonstration'>,
): Promise<string> {
  const [figures, regulations] = await Promise.all([
    Program.figures(services, context, {}),
    regulationsInForce(services, context),
  ])
  return renderPage(
    <Home
      language={language}
      styles={styles}
      figures={figures}
      regulations={regulations}
      examples={examples}
      demonstration={demonstration}
    />,
  )
}

/** So many findings stand on the front page. */
const MOST_EXAMPLES = 8

/** The stories for the front page: of each verdict that occurs one, then more in their order. */
export async function chosenStories(services: Services, context: Context, stories: readonly Story[]): Promise<Story[]> {
  const examples = await Promise.all(stories.map((story) => exampleOf(services, context, 'id', story)))
  const verdicts = examples.map((example) => example?.verdict)
  const first = stories.filter((_, at) => verdicts.indexOf(verdicts[at]) === at)
  const chosen = new Set([...first, ...stories].slice(0, MOST_EXAMPLES))
  return stories.filter((story) => chosen.has(story))
}

/** A story's finding as the front page shows it, computed now; undefined where the table knows none. */
export async function exampleOf(
  services: Services,
  context: Context,
  language: Language,
  { unit: id, rule, period, title, about }: Story,
): Promise<HomeProps['examples'][number] | undefined> {
  const unit = await unitOf(services, id)
  if (unit === undefined) return undefined
  const { partner, outlet } = unit
  const [finding] = await Assessment.view(services, context, { partner, outlet, period, rule })
  if (finding === undefined) return undefined
  return {
    href: findingHref(language, id, rule, period),
    title: title[language],
    about: `${unit.name}, ${periodText(finding.period, language)}. ${about[language]}`,
    verdict: finding.verdict,
  }
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

/** The enacted regulations, their rules, and how these are called. */
export function enactedLaw(services: Services, context: Context) {
  return Promise.all([
    Regulation.list(services, context, {}),
    Regulation.rules(services, context, {}),
    Regulation.names(services, context, {}),
  ])
}

/** Each enacted regulation with its rules that bind on the day, under the article that binds. */
async function regulationsInForce(services: Services, context: Context): Promise<HomeProps['regulations']> {
  const [all, rules, names] = await enactedLaw(services, context)
  return all.map(({ regulation, title, titleEn, note }) => ({
    title,
    titleEn,
    note,
    rules: names
      .filter((named) => named.regulation === regulation)
      .flatMap(({ rule, name, nameEn }) => {
        const enacted = rules.find(({ id }) => id === rule)
        const version = enacted === undefined ? undefined : bindingVersion(enacted, context.today)
        return version === undefined ? [] : [{ name, nameEn, citation: version.citation, base: version.base }]
      }),
  }))
}
