// What the nightly check did and what its final findings ask for, behind the console.
import * as Assessment from '../../core/assessment/operations.ts'
import { ASKS, type Handover, type Outcome } from '../../core/assessment/schema.ts'
import * as Check from '../../core/check/operations.ts'
import type { RunReport } from '../../core/check/schema.ts'
import type { Context } from '../../core/kernel/context.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { Entry } from '../../web/parts/entry.tsx'
import { Layout } from '../../web/parts/layout.tsx'
import { VerdictBadge } from '../../web/parts/verdict-badge.tsx'
import { renderPage } from '../../web/render.ts'
import { nameIn } from '../../web/text/names.ts'
import { dayText, type Language, numberText, otherThan, periodText, TEXTS } from '../../web/text/text.ts'
import { asksHref, consoleHref, sealedHref } from './addresses.ts'
import { Top } from './console-parts.tsx'
import { CONSOLE_TEXTS } from './console-text.ts'
import { unitOf } from './unit.ts'

/** So many runs stand on the console, and so many requests on one page of a list. */
const RUNS = 5
const AT_ONCE = 50

/** The newest runs as of days of the legal day's year, with what their buckets did. */
export async function newestRuns(services: Services, context: Context): Promise<RunReport[]> {
  const { items } = await Check.ofYear(services, context, { year: context.today.slice(0, 4), limit: RUNS })
  return Promise.all(items.map(({ run }) => Check.get(services, context, { run })))
}

export function ChecksEntry({ language, checks }: { language: Language; checks: readonly RunReport[] }) {
  const text = CONSOLE_TEXTS[language]
  return (
    <Entry id="pemeriksaan" heading={text.checks}>
      {checks.length === 0 && <p>{text.checksNone}</p>}
      <ul>
        {checks.map((run) => (
          <li key={run.run} class="border-b border-base-300 py-3">
            <RunLines {...run} language={language} />
          </li>
        ))}
      </ul>
      <h3 class="mt-6 text-xl">{text.asks}</h3>
      <ul>
        {ASKS.map((asks) => (
          <li key={asks}>
            <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={asksHref(language, asks)}>
              {text.asksOf[asks]}
            </a>
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function RunLines({ language, ...run }: RunReport & { language: Language }) {
  const text = CONSOLE_TEXTS[language]
  const { units, duties, finals, revisions, statuses, failed, byVerdict } = run.total
  const counts = Object.entries(byVerdict) as [Outcome, number][]
  const said = (value: number) => numberText(value, language)
  return (
    <>
      <p class="font-semibold">
        {text.checked({
          asOf: dayText(run.asOf, language),
          done: run.bucketsDone,
          of: run.buckets,
          units,
          duties,
        })}
      </p>
      <p class="text-sm">
        {counts
          .map(
            ([verdict, count]) => `${verdict === 'none' ? text.unbound : TEXTS[language].verdicts[verdict]} ${count}`,
          )
          .join(' · ')}
      </p>
      <p class="text-sm">{text.checkWrote(finals, revisions, statuses)}</p>
      <p class="text-sm">{text.checkCost(run.milliseconds, said(run.readUnits), said(run.writeUnits))}</p>
      {run.superseded > 0 && <p class="text-sm">{text.superseded(run.superseded)}</p>}
      {failed > 0 && (
        <>
          <p class="mt-1 font-semibold">{text.failures(failed)}</p>
          <ul class="list-disc pl-5 text-sm">
            {run.failures.map(({ unit, cause }) => (
              <li key={unit}>
                {unit}: {cause}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Where = { language: Language; styles: string }

/** What final findings ask for, page by page; undefined where findings ask for no such thing. */
export async function asksPage(
  services: Services,
  context: Context,
  { language, styles }: Where,
  asked: string,
  cursor: string | undefined,
): Promise<string | undefined> {
  const asks = ASKS.find((each) => each === asked)
  if (asks === undefined) return undefined
  const text = CONSOLE_TEXTS[language]
  const [{ items, next }, rules] = await Promise.all([
    Assessment.asking(services, context, { asks, limit: AT_ONCE, cursor }),
    Regulation.names(services, context, {}),
  ])
  const units = await Promise.all(items.map(({ unit }) => unitOf(services, unit)))
  const ruleName = (id: string) => {
    const found = rules.find(({ rule }) => rule === id)
    return found === undefined ? id : nameIn(found, language)
  }
  const says = text.asksOf[asks]
  return renderPage(
    <Layout
      language={language}
      title={`${says} · ${TEXTS[language].site}`}
      description={says}
      styles={styles}
      otherLanguageHref={asksHref(otherThan(language), asks)}
      demonstration
      top={<Top title={says} says={text.asks} back={consoleHref(language)} backText={text.title} />}
    >
      <div class="wrap">
        <Entry id="diminta" heading={text.asks}>
          {items.length === 0 && <p>{text.asksNone}</p>}
          <ul>
            {items.map((item, at) => (
              <li key={`${item.unit} ${item.rule} ${item.period}`} class="whole border-b border-base-300 py-3">
                <Asked
                  {...item}
                  name={units[at]?.name ?? item.unit}
                  rule={ruleName(item.rule)}
                  id={item.rule}
                  language={language}
                />
              </li>
            ))}
          </ul>
          {next !== null && (
            <a
              class="btn btn-accent mt-6 min-h-11"
              href={`${asksHref(language, asks)}?cursor=${encodeURIComponent(next)}`}
            >
              {text.asksMore}
            </a>
          )}
        </Entry>
      </div>
    </Layout>,
  )
}

type AskedProps = Omit<Handover, 'rule'> & { id: string; rule: string; name: string; language: Language }

function Asked({ unit, id, period, revision, verdict, missingInAll, name, rule, language }: AskedProps) {
  return (
    <>
      <p class="flex flex-wrap items-center gap-x-3">
        <a
          class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          href={sealedHref(language, unit, id, period, revision)}
        >
          {name}
        </a>
        {verdict !== 'none' && <VerdictBadge verdict={verdict} language={language} />}
      </p>
      <p class="text-sm">
        {rule}, {periodText(period, language)}
        {missingInAll > 0 && ` · ${CONSOLE_TEXTS[language].missingAnswers(missingInAll)}`}
      </p>
    </>
  )
}
