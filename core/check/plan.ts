// What a night writes of one unit: its sealed findings, what they hand over, and the status rows that changed.
import { type AuditEntry, type Change, create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Sealed } from './seal.ts'
import type { Settled } from './settle.ts'

export type Written = { statuses: number; finals: number; revisions: number }

/** All of a unit's changes in one transaction; the status row's version tells of another night that came between. */
export function checkPlan(
  entities: Entities,
  settled: readonly Settled[],
  sealedOf: (each: Settled) => Sealed | undefined,
): Plan<Written> {
  const changes: Change[] = []
  const audit: AuditEntry[] = []
  const result = { statuses: 0, finals: 0, revisions: 0 }
  for (const each of settled) {
    if (!each.changed) continue
    changes.push(statusChange(entities, each))
    result.statuses += 1
    const sealed = sealedOf(each)
    if (sealed === undefined) continue
    const { revision, unit, rule, period, verdict, inputs, asOf, partner } = sealed.assessment
    const row = { ...sealed.assessment, revision: String(revision).padStart(3, '0') }
    changes.push(create(entities.assessment.create(row).params(), stale()))
    if (sealed.handover.asks !== 'nothing' || revision > 1) {
      changes.push(replace(entities.handover.put(sealed.handover).params(), stale()))
    }
    audit.push({
      root: partner,
      act: revision === 1 ? 'assessment.final' : 'assessment.revision',
      about: { unit, rule, period, revision, verdict, asOf, inputs },
    })
    if (revision === 1) result.finals += 1
    else result.revisions += 1
  }
  return { changes, audit, result }
}

function statusChange(entities: Entities, { before, status }: Settled): Change {
  if (before === undefined) return create(entities.status.create(status).params(), stale())
  return replace(
    entities.status
      .put(status)
      .where(({ version }, { eq }) => eq(version, before.version))
      .params(),
    stale(),
  )
}
