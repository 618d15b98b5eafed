// One rule: what it asks in plain words, what that means for invented businesses, and its versions in time.

import type { RuleVersion } from '../../../core/engine/scenario.ts'
import type { RuleEntry, VersionEntry } from '../../../core/publish/rules-view.ts'
import type { WorkedExample } from '../../../core/publish/worked-example.ts'
import { nameIn } from '../../text/names.ts'
import { RULES_TEXTS } from '../../text/rules.ts'
import { amountOf, dayText, type Language, numberText, periodText } from '../../text/text.ts'
import { amount, business, counts, owed, phases, starting, whom } from './tell.ts'

type Spoken = { language: Language }

export function RuleOf({ entry, language }: { entry: RuleEntry } & Spoken) {
  const text = RULES_TEXTS[language]
  const { told, examples, versions, state } = entry
  return (
    <article class="mt-10 border-t-2 border-primary pt-4">
      <h3 id={entry.rule} class="scroll-mt-4 text-2xl">
        {nameIn(entry, language)}
      </h3>
      {state !== 'binding' && <p class="badge badge-outline mt-2">{text.state[state]}</p>}
      {told === undefined ? <p class="mt-2">{text.over}</p> : <Told version={told} language={language} />}
      {told !== undefined && examples.length > 0 && (
        <>
          <h4 class="mt-5 font-semibold">{text.examples}</h4>
          <ul class="mt-2 grid gap-4">
            {examples.map((example) => (
              <Example key={example.sector} example={example} version={told} language={language} />
            ))}
          </ul>
        </>
      )}
      <details class="fold mt-2">
        <summary>{text.history(versions.length)}</summary>
        <ol class="mt-1 mb-4 border-l-4 border-plank pl-4">
          {versions.map((each) => (
            <Version key={each.version.from} entry={each} language={language} />
          ))}
        </ol>
      </details>
    </article>
  )
}

function Told({ version, language }: { version: RuleVersion } & Spoken) {
  const text = RULES_TEXTS[language]
  const period = text.periods[version.period]
  const rows: [string, string[]][] = [
    [text.whom, [whom(version, language)]],
    [text.owed, owed(version, language)],
    [text.phases, [phases(version, language) ?? '']],
    [text.counts, [counts(version, language)]],
    [text.by, [text.per(period), text.closing(numberText(version.closingDays, language), period)]],
    [text.starting, [starting(version, language) ?? '']],
  ]
  return (
    <dl class="mt-2">
      {rows
        .filter(([, lines]) => lines[0] !== '')
        .map(([name, lines]) => (
          <div key={name} class="whole gap-x-4 border-b border-base-300 py-2 sm:grid sm:grid-cols-[9rem_1fr]">
            <dt class="text-sm font-semibold sm:pt-0.5">{name}</dt>
            <dd>
              {lines.map((line) => (
                <span key={line} class="block">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      <div class="gap-x-4 py-2 sm:grid sm:grid-cols-[9rem_1fr]">
        <dt class="text-sm font-semibold sm:pt-0.5">{text.basis}</dt>
        <dd lang={language === 'id' ? undefined : 'id'}>{version.citation}</dd>
      </div>
    </dl>
  )
}

function Example({ example, version, language }: { example: WorkedExample; version: RuleVersion } & Spoken) {
  const text = RULES_TEXTS[language]
  const { now, declared, days, excluded } = example
  const number = (value: number) => numberText(value, language)
  const named = periodText(example.period, language)
  const nothing = excluded || now.required === 0
  const { value, unit } = amountOf(version.base, now.required, language)
  const ikm = (count: number) => (count > 0 ? ` ${text.fromIkm(number(count))}` : '')
  return (
    <li class="shelf whole flex flex-col gap-2 bg-base-200 p-4">
      <strong>{business(example, language)}</strong>
      {nothing ? (
        <span>{excluded ? text.excluded : text.nothing}</span>
      ) : (
        <span>
          {text.asks}{' '}
          <span class="sign text-3xl text-secondary">
            {value} <span class="text-lg">{unit}</span>
          </span>
          {ikm(now.distinctIkm)} {now.percent === 100 ? text.in(named) : text.inPhase(named, number(now.percent))}.
        </span>
      )}
      {!excluded && (
        <span class="text-sm">
          {[
            ...(declared === undefined ? [] : [text.ofDeclared(amount(version.base, declared, language))]),
            ...(days === undefined || nothing ? [] : [text.days(number(days.needed), number(days.of))]),
            ...example.later.map((step) =>
              text.later(
                dayText(step.from, language),
                amount(version.base, step.required, language) + ikm(step.distinctIkm),
              ),
            ),
          ].join(' ')}
        </span>
      )}
    </li>
  )
}

function Version({ entry: { version, state, first }, language }: { entry: VersionEntry } & Spoken) {
  const text = RULES_TEXTS[language]
  const from = text.from(dayText(version.from, language))
  const span = version.to === null ? from : `${from} ${text.until(dayText(version.to, language))}`
  const facts = [
    text.enactedOn(dayText(version.enactedOn, language)),
    ...(first === undefined ? [] : [text.firstBound(periodText(first, language))]),
    text.state[state],
  ]
  return (
    <li class="py-2">
      <strong class="block">{span}</strong>
      <span class="block text-sm">{facts.join(' · ')}</span>
      <span class="block text-sm">
        <span lang={language === 'id' ? undefined : 'id'}>{version.citation}</span>: {owed(version, language).join(' ')}
      </span>
    </li>
  )
}
