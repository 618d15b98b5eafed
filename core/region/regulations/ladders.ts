// Ladder templates and deadlines that the example regulations share: examples of the system, not law.
import type { Stage } from '../../engine/ladder.ts'
import type { Process } from './type.ts'

type Rung = Omit<Stage, 'article'>

const COACHING: Rung = { stage: 'coaching', kind: 'coaching', days: 14, clock: 'calendar' }
const RECOMMENDATION: Rung = { stage: 'recommendation', kind: 'recommendation', days: 0, clock: 'working' }

/**
 * Hotels and restaurants: coaching 14 calendar days, warnings of 30, 15 and 10 working days, then a recommendation to
 * the licensing agency. Clocks after Permenpar 6/2025 Pasal 12-14.
 */
export function hospitalityLadder(article: string): readonly Stage[] {
  return cited(article, [COACHING, ...warnings(30, 15, 10), RECOMMENDATION])
}

/**
 * Stores, shopping centres and all other sectors: coaching 14 calendar days, three warnings of 14 working days, then a
 * recommendation. Clocks after Permendag 41/2025 Pasal 13, which was written for reports of staple goods.
 */
export function retailLadder(article: string): readonly Stage[] {
  return cited(article, [COACHING, ...warnings(14, 14, 14), RECOMMENDATION])
}

/**
 * For a report that did not come: a demand and two warnings of 14 working days each. No recommendation follows: when
 * the days have passed an officer may establish the report. Clocks after Permendag 41/2025 Pasal 13.
 */
export function reportingLadder(article: string): readonly Stage[] {
  return cited(article, [{ stage: 'demand', kind: 'demand', days: 14, clock: 'working' }, ...warnings(14, 14)])
}

/** The pages with the texts that the clocks and the time for an objection were taken from. */
export const LADDER_SOURCES = {
  hospitality: 'https://www.pasal.id/peraturan/permen/permenpar-no-6-tahun-2025/koreksi/9489426',
  retail: 'https://pasal.id/en/peraturan/permen/permendag-no-41-tahun-2025/koreksi/6416010',
  objection:
    'https://putusan3.mahkamahagung.go.id/rumusan_kamar/index/kategori/upaya-hukum-administrasi/tahun/2021.html',
} as const

/**
 * An objection within 21 working days (a summary of the Supreme Court's chambers), decided within 10 (UU 30/2014, not
 * checked). Names stay unpublished until a lawyer has answered whether UU 14/2008 and UU 27/2022 allow them.
 */
export const PROCESS = {
  objection: { fileWithinWorkingDays: 21, decideWithinWorkingDays: 10 },
  resumeWithinMonths: 12,
  lookBackDays: 120,
  publication: { by: ['sector', 'kecamatan'], minCell: 5, names: false },
} as const satisfies Process

/** The ladder of every regulation of which only the quota is known. */
export const TEMPLATE_LADDERS = {
  quota: retailLadder('Templat contoh tangga kuota'),
  reporting: reportingLadder('Templat contoh tangga laporan'),
} as const

function warnings(...days: readonly number[]): Rung[] {
  return days.map((each, index) => ({ stage: `warning-${index + 1}`, kind: 'warning', days: each, clock: 'working' }))
}

function cited(article: string, rungs: readonly Rung[]): readonly Stage[] {
  return rungs.map((rung, index) => ({ ...rung, article: `${article} ayat (${index + 1})` }))
}
