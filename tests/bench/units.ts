// What each operation costs in requests and capacity units, beside the bounds that the tests hold it to.
import { startDatabase } from '../../infra/local/dynamodb.ts'
import { UNIT_BOUNDS } from '../support/unit-bounds.ts'
import { CALLS, type Cost, costOf } from '../support/units.ts'
import type { Table } from './table.ts'

const COLUMNS = ['gets', 'queries', 'transactions', 'readUnits', 'writeUnits'] as const satisfies (keyof Cost)[]

export async function* bench(): AsyncGenerator<Table> {
  const database = await startDatabase()
  const rows: string[][] = []
  const over: string[] = []
  try {
    for (const [name, call] of CALLS) {
      const cost = await costOf(database.endpoint, call)
      const bound = UNIT_BOUNDS[name]
      if (bound === undefined || COLUMNS.some((column) => cost[column] > bound[column])) over.push(name)
      rows.push([name, ...COLUMNS.map((column) => String(cost[column]))])
    }
  } finally {
    await database.stop()
  }
  yield {
    title: 'requests and capacity units of each operation, on a table with one small world, writes with a key',
    head: ['operation', 'gets', 'queries', 'transactions', 'read units', 'write units'],
    rows,
    ...(over.length === 0 ? {} : { failed: `over its bound, or without one: ${over.join(', ')}` }),
  }
}
