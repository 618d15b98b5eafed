// What granting and revoking an exemption write: pure, so that the seed and imports make the same.
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Exemption } from './schema.ts'

type Today = Pick<Context, 'today'>
type Result = Plan<{ exemption: Id<'exemption'> }> & { exemption: Exemption }

/** `partner` is whose unit it is: its chain holds the line, and it is told. */
export function grantPlan(
  entities: Entities,
  { today }: Today,
  partner: Id<'partner'>,
  made: Omit<Exemption, 'grantedOn' | 'revokedOn' | 'version'>,
): Result {
  if (made.to !== undefined && made.to < made.from) throw endBeforeStart(made.from)
  const exemption: Exemption = { ...made, grantedOn: today, version: 1 }
  const about = aboutOf(exemption)
  return {
    changes: [create(entities.exemption.create(exemption).params(), stale())],
    audit: [{ root: partner, act: 'exemption.grant', about }],
    notices: [{ to: partner, kind: 'exemption-granted', about }],
    result: { exemption: made.exemption },
    exemption,
  }
}

/** It covers no day from today on. It is revoked once; a new one may be granted. */
export function revokePlan(entities: Entities, { today }: Today, partner: Id<'partner'>, seen: Exemption): Result {
  if (seen.revokedOn !== undefined) throw alreadyRevoked(seen.revokedOn)
  const exemption: Exemption = { ...seen, revokedOn: today, version: seen.version + 1 }
  const about = { ...aboutOf(exemption), revokedOn: today }
  return {
    changes: [
      replace(
        entities.exemption
          .put(exemption)
          .where(({ version }, { eq }) => eq(version, seen.version))
          .params(),
        stale(),
      ),
    ],
    audit: [{ root: partner, act: 'exemption.revoke', about }],
    notices: [{ to: partner, kind: 'exemption-revoked', about }],
    result: { exemption: seen.exemption },
    exemption,
  }
}

function aboutOf({ exemption, unit, rule, from, to }: Exemption) {
  return { exemption, unit, rule: rule ?? null, from, to: to ?? null }
}

function endBeforeStart(from: Day): Refusal {
  return new Refusal('invalid', 'end-before-start', {
    id: `Pengecualian ini mulai pada ${from}; hari terakhirnya tidak boleh sebelum itu. Perbaiki tanggalnya.`,
    en: `This exemption starts on ${from}; its last day cannot be before that. Correct the day.`,
  })
}

function alreadyRevoked(on: Day): Refusal {
  return new Refusal('conflict', 'exemption-revoked', {
    id: `Pengecualian ini sudah dicabut pada ${on}, jadi tidak dapat dicabut lagi. Berikan pengecualian baru bila diperlukan.`,
    en: `This exemption was revoked on ${on}, so it cannot be revoked again. Grant a new one if one is needed.`,
  })
}
