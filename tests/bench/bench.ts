// `npm run bench -- NAME…`: measures a part of the system on this machine and prints small tables; --help lists the names.
import '../../infra/local/jsx-hook.ts'
import { availableParallelism, cpus } from 'node:os'
import type { Table } from './table.ts'

type Bench = { about: string; load: () => Promise<{ bench: () => Iterable<Table> | AsyncIterable<Table> }> }

const BENCHES: Record<string, Bench> = {
  bundles: {
    about: 'every Lambda: its bundle in KiB and the median of 15 imports, beside the bare document client',
    load: () => import('./bundles.ts'),
  },
  check: {
    about: 'a night of the check: requests and capacity a unit, units a second, memory (2,000 and 20,000 outlets)',
    load: () => import('./check.ts'),
  },
  engine: {
    about: 'findings a second, for an outlet and for a partner with 600 outlets; growth with facts',
    load: () => import('./engine.ts'),
  },
  publish: {
    about: 'pages a second of a full publish; reads, writes and bytes of one change; a wave of 3,000 answers',
    load: () => import('./publish.ts'),
  },
  lighthouse: {
    about: 'Lighthouse on four pages, five runs each on a simulated slow phone; fails under 95 (needs Chromium)',
    load: () => import('./lighthouse.ts'),
  },
  matching: {
    about: 'five answers, groups and the reverse over 1,400 IKM; how evenly 100 slots in a row are spread',
    load: () => import('./matching.ts'),
  },
  search: {
    about: 'building, opening and asking snapshots of 7,000 and 70,000 products; how many slips and variants are found',
    load: () => import('./search.ts'),
  },
  units: {
    about: 'requests and capacity units of each operation, beside the bounds that the tests hold',
    load: () => import('./units.ts'),
  },
}

const USAGE = [
  'usage: npm run bench -- NAME…',
  '',
  ...Object.entries(BENCHES).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
].join('\n')

async function main(names: readonly string[]): Promise<number> {
  if (names.includes('--help')) {
    print(USAGE)
    return 0
  }
  const unknown = names.find((name) => !Object.hasOwn(BENCHES, name))
  if (unknown !== undefined || names.length === 0) {
    process.stderr.write(`${unknown === undefined ? '' : `there is no bench ${JSON.stringify(unknown)}\n`}${USAGE}\n`)
    return 2
  }
  print(`${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`)
  let status = 0
  for (const name of names) {
    const { bench } = await (BENCHES[name] as Bench).load()
    for await (const table of bench()) {
      print(`\n${name}: ${table.title}\n${layOut([table.head, ...table.rows])}`)
      if (table.failed === undefined) continue
      print(`FAILED: ${table.failed}`)
      status = 1
    }
  }
  return status
}

/** Columns under one another: the first to the left, numbers to the right. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))))
    .map((cells) => `  ${cells.join('  ')}`)
    .join('\n')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.exitCode = await main(process.argv.slice(2))
