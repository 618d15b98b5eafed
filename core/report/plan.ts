// What a report writes: pure, so that the seed and imports make the same.

import { bindingVersion, needsDeclaration } from '../engine/goal.ts'
import type { Rule } from '../engine/scenario.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { type Period, spanOf } from '../kernel/period.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Report, Total } from './schema.ts'

/**
 * One further row under the period's last day; the last one counts, and an officer's outranks every partner's. A report
 * counts only from the period's last day on, so none is taken before. `needed`: the totals that an officer must state.
 */
export function submitPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  partner: Id<'partner'>,
  made: Omit<Report, 'submittedOn'>,
  needed: readonly Total[] = [],
): Plan<{ report: Id<'report'> }> & { report: Report } {
  const { last } = spanOf(made.period)
  if (today < last) throw periodNotOver(made.period, last)
  const lacking = needed.find((total) => made.declared[total] === undefined)
  if (made.by === 'officer' && lacking !== undefined) throw totalMissing(lacking)
  const report: Report = { ...made, submittedOn: today }
  const established = made.by === 'officer'
  const about = {
    report: made.id,
    unit: made.unit,
    period: made.period,
    spendIdr: made.declared.spendIdr ?? null,
    volumeKg: made.declared.volumeKg ?? null,
  }
  return {
    changes: [create(entities.report.create({ ...report, year: last.slice(0, 4), on: last }).params(), stale())],
    audit: [{ root: partner, act: established ? 'report.establish' : 'report.submit', about }],
    notices: established ? [{ to: partner, kind: 'report-established', about }] : [],
    result: { report: made.id },
    report,
  }
}

/** The totals that the rules which bind such a unit in the period take a share of. */
export function totalsNeeded(
  rules: readonly Rule[],
  { kind, sector }: { kind: 'outlet' | 'partner'; sector: string },
  period: Period,
): Total[] {
  const span = spanOf(period)
  const totals = rules.flatMap((rule): Total[] => {
    const version = bindingVersion(rule, span.first)
    const concerns =
      version !== undefined &&
      version.unit === kind &&
      version.period === span.kind &&
      version.sectors.includes(sector) &&
      needsDeclaration(version)
    if (!concerns) return []
    return [version.base === 'spend' ? 'spendIdr' : 'volumeKg']
  })
  return [...new Set(totals)]
}

function periodNotOver(period: Period, last: Day): Refusal {
  return new Refusal('invalid', 'period-not-over', {
    id: `Periode ${period} baru berakhir pada ${last}, dan laporan yang dikirim lebih awal tidak dihitung. Kirim pada hari itu atau sesudahnya.`,
    en: `The period ${period} ends on ${last}, and a report sent earlier does not count. Send it on that day or later.`,
  })
}

const TOTAL_WORDS: Record<Total, { id: string; en: string }> = {
  spendIdr: { id: 'total belanja (rupiah)', en: 'total spending (rupiah)' },
  volumeKg: { id: 'total volume (kg)', en: 'total volume (kg)' },
}

function totalMissing(total: Total): Refusal {
  return new Refusal(
    'invalid',
    'total-missing',
    {
      id: `Laporan yang ditetapkan petugas harus memuat ${TOTAL_WORDS[total].id}, karena ada ketentuan yang dihitung darinya. Isi lalu kirim lagi.`,
      en: `A report that an officer establishes must state the ${TOTAL_WORDS[total].en}, because a rule is a share of it. Fill it in and send it again.`,
    },
    [{ path: `declared.${total}`, message: 'is missing: a rule is a share of it' }],
  )
}
