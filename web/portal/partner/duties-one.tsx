// One duty: its verdict in words, what is owed and what is there, until when a placement still helps, and what to do now.
import type { Account } from '../../../core/engine/account.ts'
import { LANGUAGES } from '../../../core/engine/words/tell.ts'
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { VerdictBadge } from '../../parts/verdict-badge.tsx'
import { measuresInWords } from '../../text/measures.ts'
import { DUTIES_TEXTS } from '../../text/portal/duties.ts'
import { amountOf, dayText, type Language, periodText } from '../../text/text.ts'
import { usePortal } from '../portal.ts'
import { findingWay, measureWay, reportWay } from './ways.ts'

const LINK = 'inline-flex min-h-11 items-center underline underline-offset-4'

type Props = {
  account: Account
  /** How the unit and the rule are called. */
  unit: string
  rule: string
  /** The outlet whose slots and reports it concerns; undefined for the business as a whole. */
  outlet: string | undefined
}

export function Duty({ account, unit, rule, outlet }: Props) {
  const { language } = usePortal()
  const text = DUTIES_TEXTS[language]
  const words = LANGUAGES[language]
  const { forecast, explanation } = account
  const name = (id: string) => (id === account.unit ? unit : id === account.rule ? rule : id)
  return (
    <li class="border border-base-300 bg-base-200 p-4 sm:p-6">
      <h3 class="text-xl">{`${rule}: ${periodText(account.period, language)}`}</h3>
      <p class="mt-3">
        <VerdictBadge verdict={account.verdict} language={language} />
      </p>
      <p class="mt-3 max-w-prose text-lg">{words.verdict(account, name)}</p>
      <Numbers account={account} />
      {forecast !== undefined && (
        // The last day stands among the numbers.
        <p class="mt-4 max-w-prose">{words.forecast({ ...forecast, lastStart: null }, explanation)}</p>
      )}
      <p class="mt-4 max-w-prose border-l-4 border-accent py-1 pl-4">
        <strong>{text.next}:</strong> {words.next(account)}
      </p>
      <p class="mt-2 flex flex-wrap gap-x-6">
        {outlet !== undefined && ofPlaces(account) && (
          <a class={LINK} href={`/mitra/slot/${outlet}`} aria-label={text.outletOf(unit)}>
            {text.outlet}
          </a>
        )}
        <Ways account={account} unit={unit} outlet={outlet} />
      </p>
      <details class="fold">
        <summary>{text.basis}</summary>
        <p class="max-w-prose">{words.owed(account, measuresInWords(explanation, language))}</p>
        <p class="mt-2 max-w-prose text-sm">{text.asOf(dayText(account.asOf, language))}</p>
      </details>
    </li>
  )
}

/** To the very form that is asked for, and to what was kept once the period was closed. */
function Ways({ account, unit, outlet }: Omit<Props, 'rule'>) {
  const { language } = usePortal()
  const text = DUTIES_TEXTS[language]
  const { period, verdict, reason, final, explanation } = account
  const missing = explanation.lines.find((line) => line.about === 'measure' && line.value === null)
  const measure = missing?.about === 'measure' ? missing.measure : undefined
  const asked = verdict === 'not-reported' && reason !== 'measure-missing'
  return (
    <>
      {verdict === 'not-reported' && reason === 'measure-missing' && (
        <a class={LINK} href={measureWay({ outlet }, measure)} aria-label={text.measureOf(unit)}>
          {text.measure}
        </a>
      )}
      <a class={LINK} href={reportWay({ outlet }, period)} aria-label={(asked ? text.reportOf : text.reportsOf)(unit)}>
        {asked ? text.report : text.reports}
      </a>
      {final && (
        <a class={LINK} href={findingWay({ outlet }, account.rule, period)} aria-label={text.finalOf(unit)}>
          {text.final}
        </a>
      )}
    </>
  )
}

function Numbers({ account }: { account: Account }) {
  const { language } = usePortal()
  const text = DUTIES_TEXTS[language]
  const { required, confirmed, possible, forecast } = account
  const lastStart = account.verdict !== 'met' && ofPlaces(account) ? forecast?.lastStart : undefined
  const numbers: [name: string, amount: number | undefined][] = [
    [text.owed, required],
    [text.confirmed, confirmed],
    [text.possible, possible],
    [text.missing, required === undefined || confirmed === undefined ? undefined : Math.max(0, required - confirmed)],
  ]
  const known = numbers.flatMap(([name, amount]) =>
    amount === undefined ? [] : [[name, amountText(account, amount, language)] as const],
  )
  if (known.length === 0 && lastStart === undefined) return null
  return (
    // An amount of money is too long for half of a telephone.
    <dl class={`mt-4 grid gap-4 sm:grid-cols-4 ${account.base === 'spend' ? '' : 'grid-cols-2'}`}>
      {known.map(([name, amount]) => (
        <Figure key={name} name={name} says={amount} />
      ))}
      {lastStart !== undefined && (
        <Figure name={text.lastStart} says={lastStart === null ? text.passed : dayText(lastStart, language)} wide />
      )}
    </dl>
  )
}

export function Figure({ name, says, wide = false }: { name: string; says: string; wide?: boolean }) {
  return (
    <div class={`border-t border-base-content pt-2 ${wide ? 'col-span-2' : ''}`}>
      <dt class="text-sm">{name}</dt>
      <dd class="text-lg font-semibold tabular-nums">{says}</dd>
    </div>
  )
}

/** Whether the rule counts what stands in slots, and not what was bought. */
function ofPlaces({ base }: Account): boolean {
  return base !== 'spend' && base !== 'volume'
}

export function amountText({ base }: Account, amount: number, language: Language): string {
  if (base === 'spend') return formatRupiah(amount)
  const { value, unit } = amountOf(base, amount, language)
  return `${value} ${unit}`
}
