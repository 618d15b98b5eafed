// Reading profiles: one, or the names of those in a list.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { whole } from '../table/batch.ts'
import type { Services } from '../table/service.ts'
import { Profile } from './schema.ts'

export async function profileOf({ entities }: Services, account: Id<'account'>): Promise<Profile> {
  const { data } = await entities.profile.get({ account }).go({ consistent: true })
  return data === null ? { account, version: 0 } : z.parse(Profile, data)
}

/** The names that the accounts show, of those that show one. */
export async function namesOf(
  { entities }: Services,
  rows: readonly { account: string }[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(rows.map(({ account }) => account))].map((account) => ({ account }))
  const found = await whole(keys, (left) => entities.profile.get(left).go())
  return new Map(found.flatMap(({ account, name }) => (name === undefined ? [] : [[account, name] as const])))
}
