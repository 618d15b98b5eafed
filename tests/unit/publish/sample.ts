// What the programme's page tests show: the example regulations as if enacted, and made-up numbers of days and periods.
import { VERDICTS } from '../../../core/engine/finding.ts'
import { Rule } from '../../../core/engine/scenario.ts'
import { day } from '../../../core/kernel/day.ts'
import { period } from '../../../core/kernel/period.ts'
import { FIGURES, type Figure, type PeriodFigure } from '../../../core/program/schema.ts'
import { rulesView } from '../../../core/publish/rules-view.ts'
import { demonstration } from '../../../core/region/regulations.ts'
import { sectors } from '../../../core/region/sectors.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { Regulation } from '../../../core/regulation/schema.ts'

/** A fixed id of its kind for each number. */
const idOf = (kind: 'reg' | 'rul', at: number) => `${kind}_${String(at).padStart(26, '0')}`

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

/** Numbers of three days, by kecamatan too; the first kecamatan has vacant slots and no IKM. */
export const figures: Figure[] = ['2026-09-10', '2026-10-10', '2026-11-10'].flatMap((on, at) =>
  FIGURES.flatMap((figure, nth) => [
    { figure, on: day(on), part: 'all', value: (WHOLE[nth] ?? 0) + at * nth },
    ...kecamatans().map(({ code }, place) => ({
      figure,
      on: day(on),
      part: `kecamatan:${code}`,
      value: place === 0 && figure === 'ikm.active' ? 0 : 1 + ((place * (nth + 3) + at) % 22),
    })),
  ]),
)

/** The rows of one period: partners by sector as given, each list in the order of the verdicts. */
export function periodFigures(
  at: string,
  bySector: Record<string, readonly number[]>,
  byKecamatan: Record<string, readonly number[]> = {},
): PeriodFigure[] {
  const of = (counted: 'duty' | 'partner', part: string, numbers: readonly number[]) =>
    VERDICTS.map((verdict, nth): PeriodFigure => {
      const value = numbers[nth] ?? 0
      return { period: period(at), counted, verdict, part, value, countedOn: TODAY }
    })
  const all = VERDICTS.map((_, nth) => Object.values(bySector).reduce((sum, each) => sum + (each[nth] ?? 0), 0))
  return [
    ...of('partner', 'all', all),
    ...sectors().flatMap(({ id }) => of('partner', `sector:${id}`, bySector[id] ?? [])),
    ...kecamatans().flatMap(({ code }) => of('duty', `kecamatan:${code}`, byKecamatan[code] ?? [])),
  ]
}
