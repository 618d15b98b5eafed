import { describe, expect, it } from 'vitest'
import { rowOf } from '../../../core/signin/rows.ts'
import type { Services } from '../../../core/table/service.ts'
import { found } from '../../../functions/auth/asking.ts'
import { matches, sorted } from '../../../functions/auth/where.ts'

type Clause = Parameters<typeof matches>[1][number]

function clause(
  field: string,
  operator: Clause['operator'],
  value: Clause['value'],
  more: Partial<Clause> = {},
): Clause {
  return { field, operator, value, connector: 'AND', mode: 'sensitive', ...more }
}

const ROW = { email: 'Ibu@contoh.id', count: 3, name: null, expiresAt: '2026-10-08T05:00:00.000Z' }

describe('a condition of the sign-in', () => {
  it.each<[boolean, Clause]>([
    [true, clause('email', 'eq', 'Ibu@contoh.id')],
    [false, clause('email', 'eq', 'ibu@contoh.id')],
    [true, clause('email', 'eq', 'ibu@contoh.id', { mode: 'insensitive' })],
    [true, clause('email', 'in', ['a', 'IBU@contoh.id'], { mode: 'insensitive' })],
    [false, clause('email', 'not_in', ['Ibu@contoh.id'])],
    [true, clause('email', 'starts_with', 'Ibu')],
    [false, clause('email', 'contains', '.*')],
    [true, clause('count', 'lt', 4)],
    [false, clause('count', 'lt', 3)],
    [true, clause('count', 'lte', 3)],
    [true, clause('expiresAt', 'gt', '2026-10-08T04:59:59.999Z')],
    [false, clause('expiresAt', 'gt', '2026-10-08T05:00:00.000Z')],
    [true, clause('name', 'eq', null)],
    [false, clause('name', 'gt', 'a')],
    [false, clause('missing', 'ne', null)],
  ])('is %s of %o', (holds, asked) => {
    expect(matches(ROW, [asked])).toBe(holds)
  })

  it('joined by OR holds where one does, and those joined by AND beside it must all', () => {
    const either = [clause('count', 'eq', 9, { connector: 'OR' }), clause('count', 'eq', 3, { connector: 'OR' })]
    expect(matches(ROW, either)).toBe(true)
    expect(matches(ROW, [...either, clause('email', 'eq', 'x')])).toBe(false)
    expect(matches(ROW, [])).toBe(true)
  })

  it('sorts what is not there first, and last where it is turned round', () => {
    const rows = [{ n: 2 }, {}, { n: 1 }]
    expect(sorted(rows, (row) => row, { field: 'n', direction: 'asc' })).toEqual([{}, { n: 1 }, { n: 2 }])
    expect(sorted(rows, (row) => row, { field: 'n', direction: 'desc' })).toEqual([{ n: 2 }, { n: 1 }, {}])
  })
})

describe('a row of the sign-in', () => {
  it('is named by a hash, goes away when it is over, and is somebody’s', () => {
    const fields = { id: '1', token: 'secret', userId: 'acc_1', expiresAt: '2026-10-08T05:00:00.500Z' }
    const row = rowOf('session', fields, 1)
    expect(row).toMatchObject({ owner: 'acc_1', expiresAt: Date.UTC(2026, 9, 8, 5) / 1000 + 1 })
    expect(row.name).toMatch(/^[0-9a-f]{64}$/)
    expect(row.name).not.toBe(rowOf('verification', { ...fields, identifier: 'secret' }, 1).name)
  })

  it('is refused without what it is asked for by', () => {
    expect(() => rowOf('session', { id: '1' }, 1)).toThrow('a row of session has no token')
  })
})

it('a question that no key answers fails beyond 500 rows instead of looking through them', async () => {
  const user = (n: number) => rowOf('user', { id: `acc_${n}` }, 1)
  const of = (count: number) => {
    const data = Array.from({ length: count }, (_, n) => user(n))
    return { entities: { signin: { query: { ofId: () => ({ go: async () => ({ data }) }) } } } } as unknown as Services
  }
  expect(await found(of(500), 'user', [clause('name', 'contains', 'x')])).toEqual([])
  await expect(found(of(501), 'user', [clause('name', 'contains', 'x')])).rejects.toThrow('more than 500 rows')
})
