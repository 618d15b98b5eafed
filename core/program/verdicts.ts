// Counting verdicts of a period from its status rows: duties by sector and kecamatan, partners by their worst duty.
import type { Status } from '../assessment/schema.ts'
import { VERDICTS, type Verdict } from '../engine/finding.ts'
import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import type { PeriodFigure } from './schema.ts'

/** A duty that binds, with how it stands. */
export type Counted = Pick<Status, 'partner' | 'sector' | 'kecamatan'> & { verdict: Verdict }

/** From the worst: of a partner's duties the first that occurs is the partner's. */
const FROM_THE_WORST: readonly Verdict[] = ['short', 'not-reported', 'unconfirmed', 'running', 'met', 'exempt']

/** Every verdict with every part, zeros too, so that a repeat overwrites what it wrote before. */
export function countVerdicts(period: Period, rows: readonly Status[], countedOn: Day): PeriodFigure[] {
  const duties = bindingOf(rows)
  const partners = worstOfEach(duties)
  return VERDICTS.flatMap((verdict) => {
    const at = (part: string, counted: PeriodFigure['counted'], value: number): PeriodFigure => ({
      period,
      counted,
      verdict,
      part,
      value,
      countedOn,
    })
    const many = (of: readonly Counted[], holds: (each: Counted) => boolean) =>
      of.filter((each) => each.verdict === verdict && holds(each)).length
    return [
      at(
        'all',
        'duty',
        many(duties, () => true),
      ),
      at(
        'all',
        'partner',
        many(partners, () => true),
      ),
      ...sectors().flatMap(({ id }) => [
        at(
          `sector:${id}`,
          'duty',
          many(duties, ({ sector }) => sector === id),
        ),
        at(
          `sector:${id}`,
          'partner',
          many(partners, ({ sector }) => sector === id),
        ),
      ]),
      ...kecamatans().map(({ code }) =>
        at(
          `kecamatan:${code}`,
          'duty',
          many(duties, ({ kecamatan }) => kecamatan === code),
        ),
      ),
    ]
  })
}

export function bindingOf(rows: readonly Status[]): Counted[] {
  return rows.flatMap((row) => (row.verdict === 'none' ? [] : [{ ...row, verdict: row.verdict }]))
}

/** Of each partner the worst of its duties. */
export function worstOfEach(duties: readonly Counted[]): Counted[] {
  return [...Map.groupBy(duties, ({ partner }) => partner).values()].flatMap(worstOf)
}

function worstOf(own: readonly Counted[]): Counted[] {
  const worst = FROM_THE_WORST.find((verdict) => own.some((each) => each.verdict === verdict))
  const found = own.find((each) => each.verdict === worst)
  return found === undefined ? [] : [found]
}
