// The finding page of an outlet or a partner: computed from the table when it is opened, with names instead of ids.
import * as Assessment from '../../core/assessment/operations.ts'
import { tell } from '../../core/engine/words/tell.ts'
import type { Context } from '../../core/kernel/context.ts'
import { type Period, period as periodOfText, spanOf } from '../../core/kernel/period.ts'
import { sector } from '../../core/region/sectors.ts'
import { kecamatan } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import { FindingPage, UnboundPage, type UnitProps } from '../../web/pages/finding.tsx'
import { renderPage } from '../../web/render.ts'
import { measuresInWords } from '../../web/text/measures.ts'
import { type Language, otherThan, periodText, TEXTS } from '../../web/text/text.ts'
import { findingHref } from './addresses.ts'
import { fourPeriods, namesOf, type RuleOfUnit, rulesOfUnit, type Unit, unitOf } from './unit.ts'

export type Asked = { unit: string; rule?: string | undefined; period?: string | undefined }

/** The page as HTML; undefined where there is no such unit, rule or period. */
export async function findingPage(
  services: Services,
  context: Context,
  { language, styles }: { language: Language; styles: string },
  asked: Asked,
): Promise<string | undefined> {
  const unit = await unitOf(services, asked.unit)
  if (unit === undefined) return undefined
  const rules = await rulesOfUnit(services, context, unit)
  const rule = asked.rule === undefined ? rules[0] : rules.find((each) => each.rule === asked.rule)
  const props: UnitProps = {
    language,
    styles,
    place: placeOf(unit, language),
    otherLanguageHref: findingHref(otherThan(language), unit.unit, asked.rule, asked.period),
    demonstration: true,
  }
  if (rule === undefined) {
    if (asked.rule !== undefined) return undefined
    return renderPage(<UnboundPage {...props} says={TEXTS[language].finding.noRule} />)
  }
  const periods = fourPeriods(rule.period, context.today)
  const period =
    asked.period === undefined ? periods.find((each) => spanOf(each).last < context.today) : readPeriod(asked.period)
  if (period === undefined) return undefined
  const choices: UnitProps = {
    ...props,
    rules: rules.length > 1 ? rules.map((each) => ruleChoice(language, unit, each, rule)) : [],
    periods: periods.map((each) => ({
      href: findingHref(language, unit.unit, rule.rule, each),
      label: periodText(each, language),
      current: each === period,
    })),
  }
  const { partner, outlet } = unit
  const [drawn] = await Assessment.drawn(services, context, { partner, outlet, period, rule: rule.rule })
  if (drawn === undefined) {
    const says = TEXTS[language].finding.unboundSays(nameOf(rule, language), periodText(period, language))
    return renderPage(<UnboundPage {...choices} says={says} />)
  }
  const { explanation, goodFaith, inputs, ...finding } = drawn.account
  const names = { ...(await namesOf(services, unit, drawn.account)), [rule.rule]: nameOf(rule, language) }
  const inWords = measuresInWords(explanation, language)
  return renderPage(
    <FindingPage
      {...choices}
      told={tell(
        finding,
        inWords,
        goodFaith,
        language,
        (id) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id,
      )}
      finding={finding}
      explanation={inWords}
      goodFaith={goodFaith}
      bars={drawn.bars}
      inputs={inputs}
      names={names}
    />,
  )
}

function ruleChoice(language: Language, unit: Unit, rule: RuleOfUnit, shown: RuleOfUnit) {
  return {
    href: findingHref(language, unit.unit, rule.rule),
    label: nameOf(rule, language),
    current: rule.rule === shown.rule,
  }
}

function placeOf(unit: Unit, language: Language): UnitProps['place'] {
  const kind = sector(unit.sector)
  const within = kecamatan(unit.kecamatan)
  return {
    title: unit.name,
    sector: (language === 'id' ? kind?.name : kind?.nameEn) ?? unit.sector,
    address: unit.address,
    kecamatan: within === undefined ? '' : `Kecamatan ${within.name}`,
  }
}

function nameOf({ name, nameEn }: RuleOfUnit, language: Language): string {
  return language === 'id' ? name : nameEn
}

function readPeriod(text: string): Period | undefined {
  try {
    return periodOfText(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
