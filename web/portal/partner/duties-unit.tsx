// The duties of the business itself or of one outlet: the period's findings, the ones that ask for most first.
import type { Account } from '../../../core/engine/account.ts'
import type { Verdict } from '../../../core/engine/finding.ts'
import type { Rule } from '../../../core/engine/scenario.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { nameIn } from '../../text/names.ts'
import { DUTIES_TEXTS } from '../../text/portal/duties.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Duty } from './duties-one.tsx'
import { duePeriods, type When } from './duties-periods.ts'

/** The day that it is, what is in force, how the rules are called; and of which sector the business is, where that is shown. */
export type Law = { sector: string; today: Day; rules: readonly Rule[]; names: OutputOf<'regulation.names'> }

type Props = { law: Law; when: When; outlet?: { unit: string; name: string; sector: string } }

export function Unit({ law, when, outlet }: Props) {
  const { language, call } = usePortal()
  const { partner, name: business } = useHat('partner')
  const text = DUTIES_TEXTS[language]
  const kind = outlet === undefined ? 'partner' : 'outlet'
  const periods = duePeriods(law.rules, { kind, sector: outlet?.sector ?? law.sector }, when, law.today)
  const asked = useAsked([partner, outlet?.unit, ...periods].join(' '), async () => {
    const which = { partner, ...(outlet === undefined ? {} : { outlet: outlet.unit }) }
    return together(await Promise.all(periods.map((period) => call('assessment.view', { ...which, period }))))
  })
  const ruleName = (id: string) => {
    const named = law.names.findLast(({ rule }) => rule === id)
    return named === undefined ? id : nameIn(named, language)
  }
  // Where nothing binds the business as a whole, that need not be said of it.
  if (outlet === undefined && (periods.length === 0 || asked.value?.length === 0)) return null
  return (
    <Part heading={outlet?.name ?? text.business}>
      <Loaded asked={asked}>
        {(found) =>
          found.length === 0 ? (
            <Empty says={text.none} />
          ) : (
            <ul class="space-y-4">
              {found.toSorted(urgency).map((account) => (
                <Duty
                  key={`${account.rule} ${account.period}`}
                  account={account}
                  unit={outlet?.name ?? business}
                  rule={ruleName(account.rule)}
                  outlet={outlet?.unit}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Part>
  )
}

const ORDER: readonly Verdict[] = ['short', 'not-reported', 'unconfirmed', 'running', 'met', 'exempt']
const urgency = (a: Account, b: Account) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)

/** All that was found, or the first refusal. */
function together(results: readonly Result<OutputOf<'assessment.view'>>[]): Result<Account[]> {
  const found: Account[] = []
  for (const result of results) {
    if (!result.ok) return result
    // The contract's answer is what the engine gave.
    found.push(...(result.value as Account[]))
  }
  return { ok: true, value: found }
}
