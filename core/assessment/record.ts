// The record of final findings: the revisions of a duty, and whether one of them can be made again from its evidence.
import * as z from 'zod/mini'
import { type Account, accountOf } from '../engine/account.ts'
import { mattersOf } from '../engine/assess.ts'
import { type SlotBar, slotBars } from '../engine/bars.ts'
import { readScenario } from '../engine/door.ts'
import type { Explanation } from '../engine/explain.ts'
import type { GoodFaith } from '../engine/good-faith.ts'
import type { Scenario } from '../engine/scenario.ts'
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { type ByteStore, fetchKept } from './evidence-store.ts'
import { numbersOf } from './numbers.ts'
import { Assessment, type OneDuty } from './schema.ts'
import { namedUnit } from './unit.ts'

/** The sealed findings of a duty, the first first: one Query. */
export async function revisionsOf(services: Services, duty: z.infer<typeof OneDuty>): Promise<Assessment[]> {
  const { unit } = await namedUnit(services, duty)
  const { rule, period } = duty
  const { data } = await services.entities.assessment.query.ofUnit({ unit, rule, period }).go({ pages: 'all' })
  return data.map((row) => z.parse(Assessment, { ...row, revision: Number(row.revision) }))
}

/** A sealed finding with the texts that lie at its hashes. */
export type Kept = {
  assessment: Assessment
  scenario: Scenario
  explanation: Explanation
  goodFaith: GoodFaith
}

/** How a finding compares with what the engine makes of its evidence now. An alarm names what differs. */
export type Comparison = { same: boolean; inputs: string; alarms: ('scenario' | 'explanation' | 'finding')[] }

/** `again` is null where the evidence shows that the duty does not bind. */
export type Remade = { kept: Kept; again: { account: Account; bars: SlotBar[] } | null; comparison: Comparison }

/** Reads the evidence of a sealed finding, makes the finding again and compares: hashes, numbers and explanation. */
export async function remade(evidence: ByteStore, assessment: Assessment): Promise<Remade> {
  const [scenarioText, explanationText] = await Promise.all([
    fetchKept(evidence, assessment.inputs),
    fetchKept(evidence, assessment.explanation),
  ])
  if (scenarioText === undefined || explanationText === undefined) throw evidenceMissing()
  const scenario = readScenario(JSON.parse(scenarioText))
  const [matter] = mattersOf(scenario)
  const account = matter === undefined ? undefined : accountOf(matter)
  const { verdict, numbers } = account === undefined ? NONE : { ...account, numbers: numbersOf(account) }
  const said = JSON.parse(explanationText) as { explanation: Explanation; goodFaith: GoodFaith }
  const alarms: Comparison['alarms'] = []
  if (sha256(scenarioText) !== assessment.inputs) alarms.push('scenario')
  if (
    sha256(explanationText) !== assessment.explanation ||
    (account !== undefined && tells(account) !== explanationText)
  )
    alarms.push('explanation')
  const sameNumbers = canonicalJson(numbers) === canonicalJson(assessment.numbers)
  if (verdict !== assessment.verdict || !sameNumbers) alarms.push('finding')
  return {
    kept: { assessment, scenario, ...said },
    again: matter === undefined || account === undefined ? null : { account, bars: slotBars(matter) },
    comparison: { same: alarms.length === 0, inputs: assessment.inputs, alarms },
  }
}

const NONE = { verdict: 'none', numbers: {} } as const

/** The text that is kept of an explanation. */
export function tells({ explanation, goodFaith }: { explanation: Explanation; goodFaith: GoodFaith }): string {
  return canonicalJson({ explanation, goodFaith })
}

export function noSuchRevision(): Refusal {
  return new Refusal('missing', 'assessment', {
    id: 'Penilaian akhir itu belum ada. Lihat daftar penilaian kewajiban ini lalu pilih kembali.',
    en: 'There is no such final finding yet. Look at the findings of this duty and choose again.',
  })
}

function evidenceMissing(): Refusal {
  return new Refusal('missing', 'evidence', {
    id: 'Berkas bukti penilaian ini tidak ditemukan, jadi tidak dapat dihitung ulang. Laporkan kepada pengelola sistem.',
    en: 'The evidence of this finding was not found, so it cannot be made again. Tell those who run the system.',
  })
}
