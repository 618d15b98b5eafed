// What is sealed of a finding: its numbers and hashes in the table, its scenario and explanation in the evidence store.

import { numbersOf } from '../assessment/numbers.ts'
import { tells } from '../assessment/record.ts'
import type { Assessment, Cause, Handover, Missing, Status } from '../assessment/schema.ts'
import { MOST_MISSING } from '../assessment/schema.ts'
import { accountOf } from '../engine/account.ts'
import { evidenceScenario } from '../engine/evidence.ts'
import type { Explanation } from '../engine/explain.ts'
import type { Matter } from '../engine/matter.ts'
import { canonicalJson, sha256 } from '../kernel/canonical.ts'

/** The sealed row with the two texts that its hashes name, and what it hands over. */
export type Sealed = { assessment: Assessment; scenario: string; explanation: string; handover: Handover }

/** `matter` is as of the finding's own day, with its proposals; `status` is what it makes of the duty. */
export function sealed(matter: Matter, status: Status, why: readonly Cause[]): Sealed {
  const { unit, rule, period, partner, sector, kecamatan, revision } = status
  const account = accountOf(matter)
  const lifted = status.verdict === 'none'
  const scenario = canonicalJson(evidenceScenario(matter))
  const explanation = tells(account)
  const duty = { unit, rule, period, partner, sector, kecamatan, revision }
  const found = { verdict: status.verdict, reason: status.reason }
  return {
    assessment: {
      ...duty,
      ...found,
      asOf: matter.ask.asOf,
      numbers: lifted ? {} : numbersOf(account),
      inputs: account.inputs,
      explanation: sha256(explanation),
      why: [...why],
    },
    scenario,
    explanation,
    handover: { ...duty, ...found, ...askedBy(status, account.explanation) },
  }
}

function askedBy(
  { verdict, reason }: Status,
  explanation: Explanation,
): Pick<Handover, 'asks' | 'missing' | 'missingInAll'> {
  const nothing = { missing: [], missingInAll: 0 }
  switch (verdict) {
    case 'short':
      return { asks: 'case', ...nothing }
    case 'not-reported':
      return { asks: reason === 'measure-missing' ? 'measure' : 'report', ...nothing }
    case 'unconfirmed': {
      const missing = missingIn(explanation)
      return { asks: 'answers', missing: missing.slice(0, MOST_MISSING), missingInAll: missing.length }
    }
    case 'met':
    case 'running':
    case 'exempt':
    case 'none':
      return { asks: 'nothing', ...nothing }
  }
}

/** What is possible and not confirmed, by IKM: each is an answer to ask for, or a visit to make. */
function missingIn({ lines }: Explanation): Missing[] {
  return lines
    .flatMap((line): { order: string; missing: Missing }[] => {
      if (line.about === 'placement' && line.counted === 'possible') {
        const { ikm, placement, month } = line
        return [{ order: `${ikm} ${month} ${placement}`, missing: { ikm, placement, month } as Missing }]
      }
      if (line.about === 'purchase' && line.counted === 'possible') {
        const { ikm, purchase, on } = line
        return [{ order: `${ikm} ${on} ${purchase}`, missing: { ikm, purchase } as Missing }]
      }
      return []
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ missing }) => missing)
}
