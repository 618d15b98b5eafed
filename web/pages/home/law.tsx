// The law of the front page: the rules in use with their articles, and findings made under them.

import { NOTE } from '../../../core/region/regulations/type.ts'
import { Entry } from '../../parts/entry.tsx'
import { isVerdict, VerdictBadge } from '../../parts/verdict-badge.tsx'
import { nameIn } from '../../text/names.ts'
import { type Language, TEXTS } from '../../text/text.ts'

export type RegulationEntry = {
  title: string
  titleEn: string
  note: string
  rules: { name: string; nameEn: string; citation: string; base: string }[]
}

/** `verdict` is the engine's word for it; `about` says what there is to see. */
export type ExampleEntry = { href: string; title: string; verdict: string; about?: string }

export function Rules({ regulations, language }: { regulations: RegulationEntry[]; language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="ketentuan" heading={front.rules} lead={front.rulesLead}>
      {regulations.length === 0 && <p>{front.rulesNone}</p>}
      {regulations.map(({ title, titleEn, note, rules }) => (
        <div key={title} class="whole mb-8 last:mb-0">
          <h3 class="text-xl">{language === 'id' ? title : titleEn}</h3>
          <p class="badge badge-outline mt-2 h-auto py-1 text-secondary">
            {note === NOTE ? front.note : <span lang="id">{note}</span>}
          </p>
          <ul class="mt-2">
            {rules.map((rule) => (
              <li
                key={`${rule.name} ${rule.citation}`}
                class="grid gap-x-8 border-b border-base-300 py-3 md:grid-cols-[1fr_12rem]"
              >
                <span class="font-semibold">{nameIn(rule, language)}</span>
                <span class="text-sm md:row-span-2 md:pt-0.5" lang={language === 'id' ? undefined : 'id'}>
                  {rule.citation}
                </span>
                <span class="text-sm">
                  {front.countsBy}: {baseName(rule.base, language)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Entry>
  )
}

export function Examples({ examples, language }: { examples: ExampleEntry[]; language: Language }) {
  const { front } = TEXTS[language]
  return (
    <Entry id="contoh" heading={front.examples} lead={examples.length > 0 ? front.examplesLead : undefined}>
      {examples.length === 0 && <p>{front.examplesNone}</p>}
      <ul class="grid gap-x-4 gap-y-6 md:grid-cols-2">
        {examples.map(({ href, title, verdict, about }) => (
          <li key={href} class="shelf">
            <a
              class="flex h-full min-h-11 flex-col items-start justify-between gap-3 bg-base-200 p-4 hover:bg-base-300"
              href={href}
            >
              <span>
                <span class="font-semibold underline underline-offset-4">{title}</span>
                {about !== undefined && <span class="mt-1 block text-sm">{about}</span>}
              </span>
              {isVerdict(verdict) ? <VerdictBadge verdict={verdict} language={language} /> : <span>{verdict}</span>}
            </a>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function baseName(base: string, language: Language): string {
  const bases: Record<string, { counts: string }> = TEXTS[language].bases
  return (Object.hasOwn(bases, base) ? bases[base]?.counts : undefined) ?? base
}
