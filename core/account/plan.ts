// What opening and removing an account write: pure, so that the seed makes the same.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import type { Account } from './schema.ts'

type Written = Plan<{ account: Id<'account'> }>

export function openPlan(entities: Entities, { today }: Pick<Context, 'today'>, account: Id<'account'>): Written {
  const row: Account = { account, state: 'active', recordedOn: today, version: 1 }
  return {
    changes: [create(entities.account.create(row).params(), stale())],
    audit: [{ root: account, act: 'account.open', about: { account } }],
    result: { account },
  }
}

/** The item stays: audit lines go on naming it, and nobody signs in with it again. */
export function removePlan(entities: Entities, seen: Account): Written {
  if (seen.state === 'removed') throw alreadyRemoved()
  const { account } = seen
  const change = replace(
    entities.account
      .put({ ...seen, state: 'removed', version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
  return {
    changes: [change],
    audit: [{ root: account, act: 'account.remove', about: { account } }],
    result: { account },
  }
}

function alreadyRemoved(): Refusal {
  return new Refusal('conflict', 'account-removed', {
    id: 'Akun ini sudah dihapus, jadi tidak ada yang perlu dilakukan. Buka akun baru bila orangnya kembali bertugas.',
    en: 'This account was removed already, so there is nothing to do. Open a new one if the person comes back.',
  })
}
