// What the sign-in asks of rows that are already read: its conditions, its order, its page, all in memory.
import type { CleanedWhere } from '@better-auth/core/db/adapter'
import type { Columns } from '../../core/signin/rows.ts'

/** All that are joined by AND hold, and where some are joined by OR, one of them. */
export function matches(fields: Columns, where: readonly CleanedWhere[]): boolean {
  const either = where.filter(({ connector }) => connector === 'OR')
  const all = where.filter(({ connector }) => connector !== 'OR')
  return all.every((each) => holds(fields, each)) && (either.length === 0 || either.some((each) => holds(fields, each)))
}

function holds(fields: Columns, { field, operator, value, mode }: CleanedWhere): boolean {
  const folded = (held: unknown): unknown =>
    mode === 'insensitive' && typeof held === 'string' ? held.toLowerCase() : (held ?? null)
  const has = folded(fields[field])
  const asked = Array.isArray(value) ? value.map(folded) : folded(value)
  const text = (test: (has: string, asked: string) => boolean) =>
    typeof has === 'string' && typeof asked === 'string' && test(has, asked)
  switch (operator) {
    case 'eq':
      return has === asked
    case 'ne':
      return has !== asked
    case 'in':
      return listOf(asked).includes(has)
    case 'not_in':
      return !listOf(asked).includes(has)
    case 'contains':
      return text((a, b) => a.includes(b))
    case 'starts_with':
      return text((a, b) => a.startsWith(b))
    case 'ends_with':
      return text((a, b) => a.endsWith(b))
    case 'lt':
      return both(has, asked) && compare(has, asked) < 0
    case 'lte':
      return both(has, asked) && compare(has, asked) <= 0
    case 'gt':
      return both(has, asked) && compare(has, asked) > 0
    case 'gte':
      return both(has, asked) && compare(has, asked) >= 0
  }
}

function listOf(asked: unknown): readonly unknown[] {
  return Array.isArray(asked) ? asked : [asked]
}

/** As in SQL, what is not there is neither less nor more. */
function both(a: unknown, b: unknown): boolean {
  return a !== null && b !== null
}

/** Days and instants are texts whose order is that of time. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

export type Sort = { field: string; direction: 'asc' | 'desc' }

/** What is not there comes first. */
export function sorted<Held>(rows: readonly Held[], fieldsOf: (row: Held) => Columns, by: Sort | undefined): Held[] {
  if (by === undefined) return [...rows]
  const order = by.direction === 'asc' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [left, right] = [fieldsOf(a)[by.field] ?? null, fieldsOf(b)[by.field] ?? null]
    if (left === null || right === null) return order * (Number(left !== null) - Number(right !== null))
    return order * compare(left, right)
  })
}
