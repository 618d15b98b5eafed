// The rows that a question of the sign-in is about: by the narrowest key that it names, else among few, and written on what was seen.
import type { CleanedWhere } from '@better-auth/core/db/adapter'
import {
  byEmail,
  byId,
  byName,
  byOwner,
  type Columns,
  isOwned,
  namedBy,
  ofModel,
  type Row,
  rowOf,
  write,
} from '../../core/signin/rows.ts'
import type { Services } from '../../core/table/service.ts'
import { matches } from './where.ts'

const MOST_ATTEMPTS = 8

export type Where = readonly CleanedWhere[]
/** What a row becomes; nothing where it goes. */
type Next = (row: Row) => Row | undefined

export async function found(services: Services, model: string, where: Where = []): Promise<Row[]> {
  return (await candidates(services, model, where)).filter(({ fields }) => matches(fields, where))
}

async function candidates(services: Services, model: string, where: Where): Promise<Row[]> {
  const asked = (column: string) => valuesOf(where, column)
  const names = asked(namedBy(model))
  if (names.length > 0) return all(names, (name) => byName(services, model, name))
  const ids = asked('id')
  if (ids.length > 0) return all(ids, (id) => byId(services, model, id))
  const emails = model === 'user' ? asked('email') : []
  if (emails.length > 0) return all(emails, (email) => byEmail(services, email))
  const owners = isOwned(model) ? asked('userId') : []
  if (owners.length > 0) return all(owners, (owner) => byOwner(services, model, owner))
  return ofModel(services, model)
}

/** The values that the column must have one of; none where the conditions leave it open. */
function valuesOf(where: Where, column: string): string[] {
  const certain = where.length === 1 ? where : where.filter(({ connector }) => connector !== 'OR')
  const clause = certain.find(
    ({ field, operator, mode }) =>
      field === column && mode !== 'insensitive' && (operator === 'eq' || operator === 'in'),
  )
  const values: readonly unknown[] = Array.isArray(clause?.value) ? clause.value : [clause?.value]
  return [...new Set(values)].filter((value) => typeof value === 'string')
}

async function all(values: readonly string[], read: (value: string) => Promise<Row[]>): Promise<Row[]> {
  return (await Promise.all(values.map(read))).flat()
}

/** Reads and writes the first that matches, anew where another write came between. */
export async function writeFirst(
  services: Services,
  model: string,
  where: Where,
  next: Next,
): Promise<{ seen: Row; next: Row | undefined } | undefined> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const [seen] = await found(services, model, where)
    if (seen === undefined) return undefined
    const planned = next(seen)
    if (await write(services, seen, planned)) return { seen, next: planned }
  }
  throw new Error(`a row of ${model} could not be written`)
}

/** Writes all that match, and says how many; one that somebody else wrote meanwhile is left to them. */
export async function writeAll(services: Services, model: string, where: Where, next: Next): Promise<number> {
  const rows = await found(services, model, where)
  const done = await Promise.all(rows.map((row) => write(services, row, next(row))))
  return done.filter(Boolean).length
}

export function changed(model: string, update: Columns): (row: Row) => Row {
  return (row) => rowOf(model, { ...row.fields, ...update }, row.version + 1)
}

export function gone(): undefined {
  return undefined
}
