// What the programme's page tests show: the example regulations as if enacted, and made-up numbers of days and periods.
import { Status } from '../../../core/assessment/schema.ts'
import { VERDICTS } from '../../../core/engine/finding.ts'
import { Rule } from '../../../core/engine/scenario.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { distributionOf, policyOf } from '../../../core/program/distribution.ts'
import { quarterEnds } from '../../../core/program/past.ts'
import { type Distribution, FIGURES, type Figure } from '../../../core/program/schema.ts'
import { rulesView } from '../../../core/publish/rules-view.ts'
import { demonstration } from '../../../core/region/regulations.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { Regulation } from '../../../core/regulation/schema.ts'

/** A fixed id of its kind for each number. */
const idOf = (kind: 'reg' | 'rul' | 'otl' | 'mtr', at: number) => `${kind}_${String(at).padStart(26, '0')}`

export const TODAY = day('2026-11-10')

export const rules = demonstration.flatMap(({ rules: own }) =>
  own.map(({ id, versions }) => Rule.parse({ id, versions })),
)

export const regulations = demonstration.map((each, at) =>
  Regulation.parse({
    regulation: idOf('reg', at),
    title: each.title,
    titleEn: each.titleEn,
    note: each.note,
    state: 'enacted',
    enactedOn: '2025-09-15',
    terms: {
      ladders: each.ladders,
      objection: each.objection,
      resumeWithinMonths: each.resumeWithinMonths,
      lookBackDays: each.lookBackDays,
      publication: each.publication,
      certainty: each.certainty,
      source: each.source,
      assumed: each.assumed,
      assumedEn: each.assumedEn,
    },
    recordedOn: '2025-09-15',
    version: 1,
  }),
)

export const names = demonstration.flatMap(({ rules: own }, at) =>
  own.map(({ id, name, nameEn }) => ({ rule: id, name, nameEn, regulation: regulations[at]?.regulation ?? '' })),
)

export const exampleRules = () => rulesView(regulations, rules, names, TODAY)

const WHOLE = [1_402, 317, 96, 214, 330, 402, 240, 162, 251]

const DAYS = [...quarterEnds(TODAY), TODAY]

/** Numbers of the ends of eight quarters and of the day, by kecamatan too; the first has vacant slots and no IKM. */
export const figures: Figure[] = DAYS.flatMap((on, at) =>
  FIGURES.flatMap((figure, nth) => [
    { figure, on, part: 'all', value: (WHOLE[nth] ?? 0) + (at - DAYS.length + 1) * nth },
    ...kecamatans().map(({ code }, place) => ({
      figure,
      on,
      part: `kecamatan:${code}`,
      value: place === 0 && figure === 'ikm.active' ? 0 : 1 + ((place * (nth + 3) + at) % 22),
    })),
  ]),
)

/**
 * The status rows of one period: in each sector so many partners as given, in the order of the verdicts. Each owes one duty
 * for one outlet, in the kecamatan whose turn it is.
 */
export function statuses(at: string, bySector: Record<string, readonly number[]>): Status[] {
  const places = kecamatans().map(({ code }) => code)
  const verdicts = Object.entries(bySector).flatMap(([sector, numbers]) =>
    VERDICTS.flatMap((verdict, nth) => Array.from({ length: numbers[nth] ?? 0 }, () => ({ sector, verdict }))),
  )
  return verdicts.map((each, nth) =>
    Status.parse({
      ...each,
      unit: idOf('otl', nth),
      rule: idOf('rul', 1),
      period: at,
      partner: idOf('mtr', nth),
      kecamatan: places[nth % places.length],
      asOf: TODAY,
      revision: 0,
      version: 1,
    }),
  )
}

/** What is published of one period, under the policy of no regulation. */
export function distribution(at: string, bySector: Record<string, readonly number[]>): Distribution {
  return distributionOf(period(at), statuses(at, bySector), policyOf([]), TODAY)
}
