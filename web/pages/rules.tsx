// The rules page: each enacted rule in plain words from its data, with worked examples and its versions.

import type { RegulationEntry, RulesView } from '../../core/publish/rules-view.ts'
import { Beside } from '../parts/catalog-head.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout, type PageProps } from '../parts/layout.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { nameIn } from '../text/names.ts'
import { RULES_TEXTS } from '../text/rules.ts'
import { dayText, type Language, TEXTS } from '../text/text.ts'
import { RuleOf } from './rules/rule.tsx'

export type RulesProps = RulesView & PageProps

export function RulesPage({ today, regulations, language, ...document }: RulesProps) {
  const text = RULES_TEXTS[language]
  const rules = regulations.flatMap((each) => each.rules)
  return (
    <Layout
      {...document}
      language={language}
      title={`${text.title} | ${TEXTS[language].site}`}
      description={text.description}
      top={<PageTitle heading={text.title} lead={text.lead} small={text.asOf(dayText(today, language))} />}
    >
      <div class="wrap">
        {regulations.length === 0 && <p class="py-10 text-lg">{text.none}</p>}
        {rules.length > 1 && (
          <Beside
            id="daftar"
            heading={text.contents}
            ways={rules.map((each) => ({ href: `#${each.rule}`, name: nameIn(each, language) }))}
          />
        )}
        {regulations.map((regulation) => (
          <RegulationOf key={regulation.regulation} entry={regulation} language={language} />
        ))}
      </div>
    </Layout>
  )
}

function RegulationOf({ entry, language }: { entry: RegulationEntry; language: Language }) {
  const text = RULES_TEXTS[language]
  const { note, enactedOn, source } = entry
  const assumed = language === 'id' ? entry.assumed : entry.assumedEn
  return (
    <Entry id={entry.regulation} heading={language === 'id' ? entry.title : entry.titleEn}>
      <p class="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <strong class="badge badge-outline h-auto py-1 text-secondary">
          {note === RULES_TEXTS.id.note ? text.note : <span lang="id">{note}</span>}
        </strong>
        {enactedOn !== undefined && <span class="text-sm">{text.enacted(dayText(enactedOn, language))}</span>}
      </p>
      {assumed !== undefined && <p class="mt-3 max-w-prose text-sm">{assumed}</p>}
      {entry.rules.map((rule) => (
        <RuleOf key={rule.rule} entry={rule} language={language} />
      ))}
      {source.length > 0 && (
        <details class="fold">
          <summary>{text.sources}</summary>
          <ul class="list-disc pl-5 text-sm">
            {source.map((address) => (
              <li key={address} class="py-1">
                <a class="underline underline-offset-4" href={address} rel="external noreferrer">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Entry>
  )
}
