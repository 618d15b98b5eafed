// One duty on the first page: how it stands, what is missing, until when something helps, and the form in which that is done.
import type { Account } from '../../../core/engine/account.ts'
import { LANGUAGES } from '../../../core/engine/words/tell.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { VerdictBadge } from '../../parts/verdict-badge.tsx'
import { DUTIES_TEXTS } from '../../text/portal/duties.ts'
import { TODAY_TEXTS, type TodayText } from '../../text/portal/today.ts'
import { dayText, type Language, numberText, periodText } from '../../text/text.ts'
import { usePortal } from '../portal.ts'
import { amountText, Figure } from './duties-one.tsx'
import { askOf, type Duty, daysLeft, formOf, lastDayOf, type Today } from './today-order.ts'

type Props = { duty: Duty; today: Today; unitName: (unit: string) => string; ruleName: (rule: string) => string }

export function DutyCard({ duty, today, unitName, ruleName }: Props) {
  const { language } = usePortal()
  const text = TODAY_TEXTS[language]
  const { forecast, explanation } = accountOf(duty)
  const ask = askOf(duty)
  const form = formOf(duty, today)
  const unit = duty.unit.startsWith('otl_') ? unitName(duty.unit) : text.business
  return (
    <li class="border border-base-300 bg-base-200 p-4 sm:p-6">
      <h3 class="text-xl">{unit}</h3>
      <p>{`${ruleName(duty.rule)}: ${periodText(duty.period, language)}`}</p>
      <p class="mt-3">
        <VerdictBadge verdict={duty.verdict} language={language} />
      </p>
      <p class="mt-3 max-w-prose text-lg">{askText(duty, text)}</p>
      <Numbers duty={duty} today={today.today} />
      {forecast !== undefined && (
        // The last day stands among the numbers.
        <p class="mt-4 max-w-prose">{LANGUAGES[language].forecast({ ...forecast, lastStart: null }, explanation)}</p>
      )}
      {ask !== 'nothing' && form !== undefined && (
        <p class="mt-4">
          <a class="btn btn-primary min-h-11" href={form} aria-label={text.formOf(text.forms[ask], unit)}>
            {text.forms[ask]}
          </a>
        </p>
      )}
    </li>
  )
}

/** The three reds, each with what it asks for; and what is not red yet. */
function askText(duty: Duty, { asks }: TodayText): string {
  const ask = askOf(duty)
  if (duty.verdict === 'unconfirmed') return asks.unconfirmed
  if (duty.verdict === 'short') return ask === 'buy' ? asks.shortBuy : asks.shortFill
  return ask === 'fill' && lastDayOf(duty) === 'passed' ? asks.fillPassed : asks[ask]
}

function Numbers({ duty, today }: { duty: Duty; today: Day }) {
  const { language } = usePortal()
  const text = TODAY_TEXTS[language]
  const { owed, confirmed, possible, missing } = DUTIES_TEXTS[language]
  const { required, base } = duty
  const lacking = required === undefined || duty.confirmed === undefined ? undefined : required - duty.confirmed
  const amounts: [name: string, amount: number | undefined][] = [
    [owed, required],
    [confirmed, duty.confirmed],
    [possible, duty.possible],
    [missing, lacking === undefined ? undefined : Math.max(0, lacking)],
  ]
  const known = amounts.flatMap(([name, amount]) => (amount === undefined ? [] : [{ name, amount }]))
  const last = lastDayOf(duty)
  if (known.length === 0 && last === undefined) return null
  return (
    // An amount of money is too long for half of a telephone.
    <dl class={`mt-4 grid gap-4 sm:grid-cols-4 ${base === 'spend' ? '' : 'grid-cols-2'}`}>
      {known.map(({ name, amount }) => (
        <Figure key={name} name={name} says={amountText(accountOf(duty), amount, language)} />
      ))}
      {last !== undefined && (
        <Figure
          name={base === 'spend' || base === 'volume' ? text.lastBuy : text.lastStart}
          says={lastText(last, today, language)}
          wide
        />
      )}
    </dl>
  )
}

function lastText(last: Day | 'passed', today: Day, language: Language): string {
  const text = TODAY_TEXTS[language]
  if (last === 'passed') return text.passed
  const left = daysLeft(last, today)
  const when = left === 0 ? text.isToday : text.daysLeft(numberText(left, language), left === 1)
  return `${dayText(last, language)}, ${when}`
}

/** The contract's answer is what the engine gave, without its rows. */
const accountOf = (duty: Duty) => duty as Account
