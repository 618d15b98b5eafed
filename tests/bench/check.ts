// What a night of the check costs: requests and capacity units a unit, units a second beside bare Queries, peak memory.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { servicesOf } from '../../core/table/service.ts'
import { createTable, localClient, startDatabase } from '../../infra/local/dynamodb.ts'
import { fillQuarter } from './check-facts.ts'
import type { Measured } from './check-worker.ts'
import type { Table } from './table.ts'

/** So many outlets, in partners of twenty; the night that seals is measured at the first size. */
const SIZES = [2_000, 20_000] as const
const OUTLETS_A_PARTNER = 20
const MOST_MIB = 256
/** Ten times the outlets may take at most so much more memory. */
const MOST_GROWTH = 1.25

const run = promisify(execFile)
const WORKER = fileURLToPath(new URL('./check-worker.ts', import.meta.url))

/** The heap that a Lambda of 256 MiB leaves to the worker, so that garbage is not taken for need. */
const AS_A_SMALL_LAMBDA = ['--max-old-space-size=160', '--max-semi-space-size=4']

type Night = { name: string; asOf: string; writes: boolean }

/** Before the first period begins: after it every bucket is marked, as on any day but the very first. */
const BEFORE = '2026-06-29'
const NIGHTS: readonly Night[] = [
  { name: 'first night', asOf: '2026-09-15', writes: true },
  { name: 'the same night again', asOf: '2026-09-15', writes: false },
]
const SEALING: readonly Night[] = [
  { name: 'closing night', asOf: '2026-10-14', writes: true },
  { name: 'the night after', asOf: '2026-10-15', writes: false },
]

export async function* bench(): AsyncGenerator<Table> {
  const memory: number[] = []
  for (const outlets of SIZES) {
    const database = await startDatabase()
    try {
      const client = localClient(database.endpoint)
      const table = `bench-${outlets}`
      await createTable(client, table, { stream: false })
      const items = await fillQuarter(servicesOf({ client, table }), outlets / OUTLETS_A_PARTNER, OUTLETS_A_PARTNER)
      client.destroy()
      await night(database.endpoint, table, BEFORE, 'check')
      const faults: string[] = []
      const rows: string[][] = []
      for (const { name, asOf, writes } of outlets === SIZES[0] ? [...NIGHTS, ...SEALING] : NIGHTS) {
        const measured = await night(database.endpoint, table, asOf, 'check')
        const floor = await night(database.endpoint, table, asOf, 'floor')
        memory.push(...(name === 'first night' ? [measured.mebibytes] : []))
        rows.push(rowOf(name, measured, floor))
        faults.push(...faultsOf(name, writes, measured, outlets))
      }
      yield {
        title: `${outlets} outlets of ${outlets / OUTLETS_A_PARTNER} partners, ${items} items, a quarter of facts`,
        head: HEAD,
        rows,
        ...(faults.length === 0 ? {} : { failed: faults.join('; ') }),
      }
    } finally {
      await database.stop()
    }
  }
  const [small = 0, large = 0] = memory
  const flat = large <= small * MOST_GROWTH
  yield {
    title: 'peak memory of the worker, first night',
    head: ['outlets', 'MiB'],
    rows: SIZES.map((outlets, i) => [String(outlets), (memory[i] ?? 0).toFixed(0)]),
    ...(flat ? {} : { failed: `memory grows from ${small.toFixed(0)} to ${large.toFixed(0)} MiB` }),
  }
}

const HEAD = [
  'night',
  'requests/unit',
  'fact RU/unit',
  'bound',
  'all RU/unit',
  'WU/unit',
  'written',
  'units/s',
  'bare Queries/s',
  'MiB',
]

function rowOf(name: string, at: Measured, floor: Measured): string[] {
  const each = (value: number) => (value / at.units).toFixed(2)
  return [
    name,
    each(at.requests),
    each(at.factUnits),
    each(at.factBound),
    each(at.readUnits),
    each(at.writeUnits),
    String(at.written),
    (at.units / at.seconds).toFixed(0),
    (floor.units / floor.seconds).toFixed(0),
    at.mebibytes.toFixed(0),
  ]
}

function faultsOf(name: string, writes: boolean, at: Measured, outlets: number): string[] {
  return [
    ...(at.units === outlets ? [] : [`${name}: ${at.units} of ${outlets} units judged`]),
    ...(at.factQueries === 2 * outlets ? [] : [`${name}: ${at.factQueries} Queries of facts, not two an outlet`]),
    ...(at.factUnits <= at.factBound
      ? []
      : [`${name}: ${at.factUnits} read units of facts, more than ${at.factBound}`]),
    ...(writes || at.written === 0 ? [] : [`${name}: wrote ${at.written} rows where nothing changed`]),
    ...(at.mebibytes <= MOST_MIB ? [] : [`${name}: ${at.mebibytes.toFixed(0)} MiB`]),
  ]
}

async function night(endpoint: string, table: string, asOf: string, mode: 'check' | 'floor'): Promise<Measured> {
  const { stdout } = await run(process.execPath, [...AS_A_SMALL_LAMBDA, WORKER, endpoint, table, asOf, mode])
  return JSON.parse(stdout) as Measured
}
