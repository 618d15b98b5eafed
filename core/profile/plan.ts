// What setting a profile writes: the audit line says which fields are held, never what stands in them.
import type { Id } from '../kernel/id.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Profile, SetProfile } from './schema.ts'

export function setPlan(
  entities: Entities,
  seen: Profile,
  { name, language, version: of }: SetProfile,
): Plan<{ account: Id<'account'>; version: number }> {
  if (seen.version !== of) throw stale()
  const { account } = seen
  const held = { ...(name === undefined ? {} : { name }), ...(language === undefined ? {} : { language }) }
  const row = { account, ...held, version: of + 1 }
  const change =
    of === 0
      ? create(entities.profile.create(row).params(), stale())
      : replace(
          entities.profile
            .put(row)
            .where(({ version }, { eq }) => eq(version, of))
            .params(),
          stale(),
        )
  return {
    changes: [change],
    audit: [{ root: account, act: 'profile.set', about: { account, held: Object.keys(held).join(' ') } }],
    result: { account, version: row.version },
  }
}
