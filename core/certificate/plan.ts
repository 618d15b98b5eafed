// What issuing a certificate writes, and what it is called: the same finding has one code and one number, however often it is asked.
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { keyed, type WithSecret } from '../kernel/keyed.ts'
import type { Period } from '../kernel/period.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Certificate } from './schema.ts'

type Of = { unit: string; rule: string; period: Period; revision: number }

/** Only who holds the secret can make it, so a paper that was forged leads nowhere. */
export function codeOf(held: WithSecret, { unit, rule, period, revision }: Of): Id<'certificate'> {
  return idFrom('certificate', keyed(held, 'certificate', canonicalJson({ unit, rule, period, revision })))
}

/** Says nothing of the code. */
export function numberOf({ unit, rule, period, revision }: Of): string {
  const duty = sha256(canonicalJson({ unit, rule, period })).slice(0, 8).toUpperCase()
  return `${period}/${duty}/${revision}`
}

/** The audit line names the finding and the number, never the code. */
export function issuePlan(entities: Entities, row: Certificate): Plan<{ certificate: Id<'certificate'> }> {
  const { certificate, number, unit, ruleId: rule, period, revision } = row
  return {
    changes: [create(entities.certificate.create(row).params(), stale())],
    audit: [{ root: row.partner, act: 'certificate.issue', about: { number, unit, rule, period, revision } }],
    result: { certificate },
  }
}
