// What changed since the last visit, in words: findings, answers of IKM, and proposals.
import { useEffect, useState } from 'preact/hooks'
import { TODAY_TEXTS } from '../../text/portal/today.ts'
import { dayText, type Language, numberText, periodText, TEXTS } from '../../text/text.ts'
import { Part } from '../parts/page.tsx'
import { useHat, useMe, usePortal } from '../portal.ts'
import type { Today } from './today-order.ts'
import { type Changes, changesSince, keepVisit, keptVisit, seenIn, visited } from './today-visits.ts'

type Props = { today: Today; unitName: (unit: string) => string; ruleName: (rule: string) => string }

export function TodayChanges({ today, unitName, ruleName }: Props) {
  const { language } = usePortal()
  const { partner } = useHat('partner')
  const { account } = useMe()
  const [kept] = useState(() => visited(keptVisit(localStorage, account, partner), seenIn(today)))
  const text = TODAY_TEXTS[language]
  useEffect(() => keepVisit(localStorage, account, partner, kept), [account, partner, kept])
  const changes = changesSince(kept.before, today)
  // At a first visit there is nothing to compare with.
  if (changes === undefined) return null
  const lines = [
    ...findingLines(changes, unitName, ruleName, language),
    ...answerLines(changes, unitName, language),
    ...proposalLines(changes, unitName, language),
  ]
  return (
    <Part heading={text.changes(dayText(changes.since, language))}>
      {lines.length === 0 ? (
        <p>{text.unchanged}</p>
      ) : (
        <ul class="max-w-prose list-disc space-y-1 pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Part>
  )
}

type Name = (id: string) => string

function findingLines({ findings }: Changes, unitName: Name, ruleName: Name, language: Language): string[] {
  const text = TODAY_TEXTS[language]
  const { verdicts } = TEXTS[language]
  return findings.map(({ duty, was }) => {
    const unit = duty.unit.startsWith('otl_') ? unitName(duty.unit) : text.business
    const what = `${unit}, ${ruleName(duty.rule)}, ${periodText(duty.period, language)}`
    const now = verdicts[duty.verdict].toLowerCase()
    return was === undefined ? text.newFinding(what, now) : text.otherFinding(what, verdicts[was].toLowerCase(), now)
  })
}

/** One line an outlet and month. */
function answerLines({ answers }: Changes, unitName: Name, language: Language): string[] {
  const text = TODAY_TEXTS[language]
  return [...Map.groupBy(answers, ({ outlet, month }) => `${outlet} ${month}`).values()].flatMap((those) => {
    const [first] = those
    if (first === undefined) return []
    const count = (answer: string) => numberText(those.filter((each) => each.answer === answer).length, language)
    const [outlet, month] = [unitName(first.outlet), periodText(first.month, language)]
    return [text.answered(outlet, month, count('yes'), count('no'), count('unknown'))]
  })
}

function proposalLines({ proposals }: Changes, unitName: Name, language: Language): string[] {
  const { proposed } = TODAY_TEXTS[language]
  return [...Map.groupBy(proposals, ({ outlet, state }) => `${outlet} ${state}`).values()].flatMap((those) => {
    const [first] = those
    if (first === undefined) return []
    const { length } = those
    return [proposed[first.state](unitName(first.outlet), numberText(length, language), length === 1)]
  })
}
