// A version of a rule in plain words: each field as the sentence that it means.
import type { RuleVersion } from '../../../core/engine/scenario.ts'
import type { WorkedExample } from '../../../core/publish/worked-example.ts'
import { measure as measureOf } from '../../../core/region/sectors.ts'
import { nameIn, sectorName } from '../../text/names.ts'
import { RULES_TEXTS } from '../../text/rules.ts'
import { amountOf, dayText, type Language, numberText } from '../../text/text.ts'

/** What a measure is called within a sentence, and how a value of it is written. */
function measured(id: string, value: number, language: Language): { name: string; value: string } {
  const found = measureOf(id)
  const area = found?.unit === 'dm2'
  const name = found === undefined ? id : nameIn(found, language)
  const plain = name.replace(/ \(.*\)$/, '')
  return {
    name: plain.charAt(0).toLowerCase() + plain.slice(1),
    value: `${numberText(area ? value / 100 : value, language)}${area ? ' m²' : ''}`,
  }
}

export function whom({ unit, sectors, where }: RuleVersion, language: Language): string {
  const text = RULES_TEXTS[language]
  const names = sectors.map((id) => sectorName(id, language).replace(/^./, (letter) => letter.toLowerCase()))
  const conditions = where.map((each) => {
    const { name, value } = measured(each.measure, each.value, language)
    return text.conditions[each.op](name, value)
  })
  const bound = text[unit](listed(names, text.or))
  return `${[bound, ...(conditions.length > 0 ? [text.where(listed(conditions, text.and))] : [])].join(' ')}.`
}

/** What is owed in full, before any phase: one line, or one a tier. */
export function owed({ base, quota, minDistinctIkm }: RuleVersion, language: Language): string[] {
  const text = RULES_TEXTS[language]
  const distinct = minDistinctIkm > 0 ? [text.distinct(numberText(minDistinctIkm, language))] : []
  switch (quota.kind) {
    case 'fixed':
      return [`${amount(base, quota.required, language)}.`, ...distinct]
    case 'tiers':
      return [
        ...quota.tiers
          .toSorted((a, b) => a.atLeast - b.atLeast)
          .map(({ atLeast, required }) => {
            const { name, value } = measured(quota.measure, atLeast, language)
            return `${text.tier(capital(name), value, amount(base, required, language))}.`
          }),
        ...distinct,
      ]
    case 'share': {
      const of =
        quota.measure === undefined
          ? text.declared[base === 'spend' ? 'spend' : 'volume']
          : measured(quota.measure, 0, language).name
      return [`${capital(text.share(numberText(quota.percent, language), of))}.`, ...distinct]
    }
  }
}

export function phases({ phaseIn }: RuleVersion, language: Language): string | undefined {
  if (phaseIn.length === 0) return undefined
  const { phase } = RULES_TEXTS[language]
  const steps = phaseIn.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return `${steps.map(({ from, percent }) => phase(numberText(percent, language), dayText(from, language))).join('; ')}.`
}

export function counts(version: RuleVersion, language: Language): string {
  const text = RULES_TEXTS[language]
  const { base, slotKinds, minCoverage, minDistinctIkm, minIkmDays, maxBackdateDays } = version
  if (base === 'spend' || base === 'volume') return text.purchased
  const kinds = listed(
    slotKinds.map((kind) => text.slotKinds[kind]),
    text.or,
  )
  const sentences = [text.covered[base](kinds, numberText(minCoverage, language))]
  if (minDistinctIkm > 0 && minIkmDays > 1) sentences.push(text.ikmDays(numberText(minIkmDays, language)))
  if (maxBackdateDays !== null) sentences.push(text.backdate(numberText(maxBackdateDays, language)))
  return sentences.join(' ')
}

export function starting({ graceDays, minObligatedDays }: RuleVersion, language: Language): string | undefined {
  const text = RULES_TEXTS[language]
  const sentences = [
    ...(graceDays > 0 ? [text.grace(numberText(graceDays, language))] : []),
    ...(minObligatedDays > 1 ? [text.few(numberText(minObligatedDays, language))] : []),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

export function amount(base: RuleVersion['base'], of: number, language: Language): string {
  const { value, unit } = amountOf(base, of, language)
  return `${value} ${unit}`
}

/** The invented business: its sector with its class and what the rule looks at. */
export function business({ sector: id, measures }: WorkedExample, language: Language): string {
  const parts = measures.map((each) => {
    const { name, value } = measured(each.measure, each.value, language)
    return `${name} ${value}`
  })
  return [sectorName(id, language), ...parts].join(', ')
}

function listed(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
