// What withdrawing an outlet writes: it leaves every list, and what was judged of it so far binds no longer.
import type { Status } from '../assessment/schema.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal, type Sentence } from '../kernel/refusal.ts'
import { type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Outlet } from './schema.ts'

/** What stands on an outlet: how many slots, placements and exemptions, how many dated facts, and its duties. */
export type Built = { standing: number; dated: number; statuses: readonly Status[] }

export function withdrawPlan(
  entities: Entities,
  { today }: Pick<Context, 'today'>,
  seen: Outlet,
  { standing, dated, statuses }: Built,
): Plan<{ outlet: Id<'outlet'>; withdrawnOn: Day }> {
  if (standing > 0)
    throw inUse({ id: 'sudah ada slot atau pengecualian', en: 'there are slots or exemptions in it already' })
  if (dated > 0) throw inUse({ id: 'sudah ada pembelian atau laporan', en: 'purchases or reports name it already' })
  if (statuses.some(({ sealedAsOf }) => sealedAsOf !== undefined))
    throw inUse({ id: 'sudah ada penilaian akhir', en: 'a final finding names it already' })
  if (seen.version > 1) throw inUse({ id: 'datanya sudah diubah atau ditutup', en: 'it was edited or closed since' })
  const row = { ...seen, withdrawnOn: today, version: seen.version + 1 }
  const change = replace(
    entities.outlet
      .put(row)
      .where((attributes, { eq }) => eq(attributes.version, seen.version))
      .params(),
    stale(),
  )
  return {
    changes: [change, ...statuses.filter(({ verdict }) => verdict !== 'none').map((each) => lifted(entities, each))],
    audit: [{ root: seen.partner, act: 'outlet.withdraw', about: { outlet: seen.unit } }],
    result: { outlet: seen.unit, withdrawnOn: today },
  }
}

function lifted(entities: Entities, before: Status) {
  const { reason: _, forecast: __, lastStart: ___, ...rest } = before
  return replace(
    entities.status
      .put({ ...rest, verdict: 'none', version: before.version + 1 })
      .where(({ version }, { eq }) => eq(version, before.version))
      .params(),
    stale(),
  )
}

function inUse(why: Sentence): Refusal {
  return new Refusal('conflict', 'outlet-in-use', {
    id: `Gerai ini tidak dapat ditarik: ${why.id}. Bila gerai tidak lagi buka, catat hari terakhirnya.`,
    en: `This outlet cannot be withdrawn: ${why.en}. Where it is no longer open, record its last day.`,
  })
}
