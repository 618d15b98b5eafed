// The finding pages of an outlet or a partner, with names instead of ids: computed when opened, or as sealed on record.
import type { ByteStore } from '../../core/assessment/evidence-store.ts'
import * as Assessment from '../../core/assessment/operations.ts'
import type { Assessment as Sealed } from '../../core/assessment/schema.ts'
import type { Account } from '../../core/engine/account.ts'
import type { SlotBar } from '../../core/engine/bars.ts'
import { tell } from '../../core/engine/words/tell.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { Id } from '../../core/kernel/id.ts'
import { fourPeriods, type Period, period as periodOfText, spanOf } from '../../core/kernel/period.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { kecamatan } from '../../core/region/villages.ts'
import type { Services } from '../../core/table/service.ts'
import type { RecordProps } from '../../web/pages/finding/record.tsx'
import { FindingPage, UnboundPage, type UnitProps } from '../../web/pages/finding.tsx'
import { renderPage } from '../../web/render.ts'
import { measuresInWords } from '../../web/text/measures.ts'
import { nameIn, sectorName } from '../../web/text/names.ts'
import { RECORD_TEXTS } from '../../web/text/record.ts'
import { type Language, otherThan, periodText, TEXTS } from '../../web/text/text.ts'
import { findingHref, sealedHref } from './addresses.ts'
import { namesOf, type RuleOfUnit, rulesOfUnit, type Unit, unitOf } from './unit.ts'

export type Asked = { unit: string; rule?: string | undefined; period?: string | undefined }

type Where = { language: Language; styles: string }

/** The page as HTML, computed now; undefined where there is no such unit, rule or period. */
export async function findingPage(
  services: Services,
  context: Context,
  where: Where,
  asked: Asked,
): Promise<string | undefined> {
  const { language } = where
  const unit = await unitOf(services, asked.unit)
  if (unit === undefined) return undefined
  const rules = await rulesOfUnit(services, context, unit)
  const rule = asked.rule === undefined ? rules[0] : rules.find((each) => each.rule === asked.rule)
  const props = propsOf(where, unit, findingHref(otherThan(language), unit.unit, asked.rule, asked.period))
  if (rule === undefined) {
    if (asked.rule !== undefined) return undefined
    return renderPage(<UnboundPage {...props} says={TEXTS[language].finding.noRule} />)
  }
  const periods = fourPeriods(rule.period, context.today)
  const period =
    asked.period === undefined ? periods.find((each) => spanOf(each).last < context.today) : readPeriod(asked.period)
  if (period === undefined) return undefined
  const sealed = await Assessment.history(services, context, dutyOf(unit, rule.rule, period))
  const choices: UnitProps = {
    ...props,
    rules: rules.length > 1 ? rules.map((each) => ruleChoice(language, unit, each, rule)) : [],
    periods: periods.map((each) => ({
      href: findingHref(language, unit.unit, rule.rule, each),
      label: periodText(each, language),
      current: each === period,
    })),
    record: recordOf(language, unit, rule.rule, period, sealed),
  }
  const [drawn] = await Assessment.drawn(services, context, dutyOf(unit, rule.rule, period))
  if (drawn === undefined) {
    const says = TEXTS[language].finding.unboundSays(nameIn(rule, language), periodText(period, language))
    return renderPage(<UnboundPage {...choices} says={says} />)
  }
  return renderPage(await pageOf(services, unit, rule, choices, drawn))
}

/** A sealed finding as it was kept, made again from its evidence as the page is; undefined where there is none such. */
export async function sealedPage(
  services: Services & { evidence: ByteStore },
  context: Context,
  where: Where,
  asked: { unit: string; rule: string; period: string; revision: string; again: boolean },
): Promise<string | undefined> {
  const { language } = where
  const revision = Number(asked.revision)
  const unit = await unitOf(services, asked.unit)
  const period = readPeriod(asked.period)
  if (unit === undefined || period === undefined) return undefined
  const rule = (await rulesOfUnit(services, context, unit)).find((each) => each.rule === asked.rule)
  if (rule === undefined) return undefined
  const duty = dutyOf(unit, rule.rule, period)
  const sealed = await Assessment.history(services, context, duty)
  const found = sealed.find((each) => each.revision === revision)
  if (found === undefined) return undefined
  const other = sealedHref(otherThan(language), unit.unit, rule.rule, period, revision)
  const record = { ...recordOf(language, unit, rule.rule, period, sealed), shown: revision }
  const props = { ...propsOf(where, unit, other), record }
  const made = await orRefusal(Assessment.recompute(services, context, { ...duty, revision }))
  if (made instanceof Refusal) return renderPage(<UnboundPage {...props} says={made.sentence[language]} />)
  const { kept, again, comparison } = made
  props.record = { ...record, alarms: comparison.alarms, again: asked.again }
  if (again === null) return renderPage(<UnboundPage {...props} says={RECORD_TEXTS[language].unboundSays} />)
  const asKept = { ...again.account, ...keptFinding(found), explanation: kept.explanation, goodFaith: kept.goodFaith }
  return renderPage(await pageOf(services, unit, rule, props, { account: asKept, bars: again.bars }))
}

type Duty = { partner: Unit['partner']; outlet?: Id<'outlet'> | undefined; rule: Id<'rule'>; period: Period }

function dutyOf({ partner, outlet }: Unit, rule: Id<'rule'>, period: Period): Duty {
  return { partner, outlet, rule, period }
}

async function pageOf(
  services: Services,
  unit: Unit,
  rule: RuleOfUnit,
  props: UnitProps,
  { account, bars }: { account: Account; bars: SlotBar[] },
) {
  const { language } = props
  const { explanation, goodFaith, inputs, ...finding } = account
  const names = { ...(await namesOf(services, unit, account)), [rule.rule]: nameIn(rule, language) }
  const inWords = measuresInWords(explanation, language)
  const name = (id: string) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id
  return (
    <FindingPage
      {...props}
      told={tell(finding, inWords, goodFaith, language, name)}
      finding={finding}
      explanation={inWords}
      goodFaith={goodFaith}
      bars={bars}
      inputs={inputs}
      names={names}
    />
  )
}

/** What the record says of the finding itself, over what was made again. */
function keptFinding({ numbers, verdict, reason, inputs }: Sealed) {
  if (verdict === 'none') return { inputs }
  return { ...(numbers as Partial<Account>), verdict, reason: reason ?? null, inputs }
}

function propsOf({ language, styles }: Where, unit: Unit, otherLanguageHref: string): UnitProps {
  return { language, styles, place: placeOf(unit, language), otherLanguageHref, demonstration: true }
}

function recordOf(
  language: Language,
  { unit }: Unit,
  rule: string,
  period: Period,
  sealed: readonly Sealed[],
): RecordProps {
  return {
    sealed: sealed.map(({ revision, asOf, verdict, why }) => ({
      revision,
      asOf,
      verdict,
      why,
      href: sealedHref(language, unit, rule, period, revision),
    })),
    liveHref: findingHref(language, unit, rule, period),
  }
}

async function orRefusal<Answer>(asked: Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function ruleChoice(language: Language, unit: Unit, rule: RuleOfUnit, shown: RuleOfUnit) {
  return {
    href: findingHref(language, unit.unit, rule.rule),
    label: nameIn(rule, language),
    current: rule.rule === shown.rule,
  }
}

function placeOf(unit: Unit, language: Language): UnitProps['place'] {
  const within = kecamatan(unit.kecamatan)
  return {
    title: unit.name,
    sector: sectorName(unit.sector, language),
    address: unit.address,
    kecamatan: within === undefined ? '' : `Kecamatan ${within.name}`,
  }
}

function readPeriod(text: string): Period | undefined {
  try {
    return periodOfText(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
