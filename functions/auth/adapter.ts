// The sign-in's database: Better Auth's questions put to the one table.
import { createAdapterFactory } from '@better-auth/core/db/adapter'
import { firstPlan } from '../../core/signin/plan.ts'
import { type Columns, type Row, rowOf, write } from '../../core/signin/rows.ts'
import { act } from '../../core/table/commit.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { changed, found, gone, type Where, writeAll, writeFirst } from './asking.ts'
import { type Sort, sorted } from './where.ts'

/** One call is one change; a new user alone is several items, in one transaction. */
export function tableAdapter(wiring: SystemWiring) {
  const { services } = wiring
  return createAdapterFactory({
    config: { adapterId: 'etalase-table', supportsDates: false, supportsNumericIds: false },
    adapter: ({ getFieldName }) => ({
      create: async ({ model, data }) => {
        const row = rowOf(model, data, 1)
        if (model === 'user') await openAccount(wiring, row)
        else if (!(await write(services, undefined, row))) throw new Error(`a row of ${model} is there already`)
        return data
      },
      findOne: async <T>({ model, where }: Asked) => asResult<T>((await found(services, model, where))[0]),
      findMany: async <T>({ model, where, limit, select, sortBy, offset = 0 }: AskedMany) => {
        const by = sortBy && { ...sortBy, field: getFieldName({ model, field: sortBy.field }) }
        const rows = sorted(await found(services, model, where), ({ fields }) => fields, by)
        const columns = select?.map((field) => getFieldName({ model, field }))
        return rows.slice(offset, offset + limit).map(({ fields }) => only(fields, columns) as T)
      },
      count: async ({ model, where }) => (await found(services, model, where)).length,
      update: async <T>({ model, where, update }: Asked & { update: T }) =>
        asResult<T>((await writeFirst(services, model, where, changed(model, update as Columns)))?.next),
      updateMany: ({ model, where, update }) => writeAll(services, model, where, changed(model, update)),
      delete: async ({ model, where }) => {
        await writeFirst(services, model, where, gone)
      },
      deleteMany: ({ model, where }) => writeAll(services, model, where, gone),
      consumeOne: async <T>({ model, where }: Asked) =>
        asResult<T>((await writeFirst(services, model, where, gone))?.seen),
      incrementOne: async <T>({ model, where, increment, set }: Asked & Increment) => {
        const raise = (row: Row) => changed(model, { ...set, ...raised(row, increment) })(row)
        return asResult<T>((await writeFirst(services, model, where, raise))?.next)
      },
    }),
  })
}

type Asked = { model: string; where: Where }
type AskedMany = {
  model: string
  where?: Where | undefined
  limit: number
  select?: string[] | undefined
  sortBy?: Sort | undefined
  offset?: number | undefined
}
type Increment = { increment: Record<string, number>; set?: Columns | undefined }

function asResult<T>(row: Row | undefined): T | null {
  return (row?.fields ?? null) as T | null
}

function only(fields: Columns, columns: readonly string[] | undefined): Columns {
  if (columns === undefined || columns.length === 0) return fields
  return Object.fromEntries(Object.entries(fields).filter(([column]) => columns.includes(column)))
}

function raised({ fields }: Row, increment: Record<string, number>): Columns {
  return Object.fromEntries(
    Object.entries(increment).map(([field, by]) => {
      const before = fields[field]
      return [field, (typeof before === 'number' ? before : 0) + by]
    }),
  )
}

async function openAccount(wiring: SystemWiring, user: Row): Promise<void> {
  const { entities } = wiring.services
  const context = asSystem(wiring, 'sign-in', `sign-in:${user.id}`)
  await act(wiring.services, context, { operation: 'account.open', input: {} }, async () =>
    firstPlan(entities, context, user),
  )
}
