// How heavy each Lambda is: its bundle, made as SST makes it, and how long a fresh process takes to import it.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { API_LAMBDAS } from '../../infra/routes.ts'
import { type Bundle, bundlesIn } from '../infra/support/bundle.ts'
import { evaluate } from '../infra/support/graph.ts'
import { platform } from '../infra/support/platform.ts'
import { ROOT } from '../support/guard.ts'
import type { Table } from './table.ts'

const ROUNDS = 15
/** Of an API Lambda, for whose start somebody waits. */
const MOST_KIB = 900
const MOST_TIMES = 2

/** They carry what keeps it out of all others, and have bounds of their own (ADR 0017, 0019 and 0020). */
const APART = ['Auth', 'JobFiles', 'Media']

const isOfApi = (name: string) => name in API_LAMBDAS && !APART.includes(name)

/** What every Lambda that knows the table brings at the least. */
const BARE = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
export const handler = DynamoDBDocumentClient.from(new DynamoDBClient({}))`
const PROGRAM = [
  'const start = performance.now()',
  'await import(process.argv[2])',
  'process.stdout.write(String(performance.now() - start))',
  'process.exit(0)',
].join('\n')

const BARE_NAME = 'the bare document client'

export async function* bench(): AsyncIterable<Table> {
  // In the house's own folder, so that what is not bundled is found as a layer's would be.
  const folder = await mkdtemp(path.join(ROOT, 'node_modules/.etalase-bench-'))
  try {
    const graph = await evaluate('dev-x', await platform())
    const made: Pick<Bundle, 'name' | 'bytes'>[] = await bundlesIn(folder, graph.builds)
    const all = [{ name: BARE_NAME, bytes: await bareIn(folder) }, ...made.toSorted(byName)]
    const times = await imported(folder, all)
    yield tableOf(all, times)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const byName = (one: { name: string }, two: { name: string }) => one.name.localeCompare(two.name)

async function bareIn(folder: string): Promise<number> {
  const outfile = path.join(folder, BARE_NAME, 'bundle.mjs')
  await mkdir(path.dirname(outfile), { recursive: true })
  const stdin = { contents: BARE, resolveDir: ROOT }
  const options = { bundle: true, minify: true, mainFields: ['module', 'main'], logLevel: 'silent' as const }
  const banner = { js: "import { createRequire } from 'module'; const require = createRequire(import.meta.url)" }
  await build({ stdin, outfile, platform: 'node', format: 'esm', target: 'es2024', banner, ...options })
  return (await stat(outfile)).size
}

/** Milliseconds by name. Each round imports every bundle once, so that a busy moment falls on all alike. */
async function imported(folder: string, all: readonly { name: string }[]): Promise<Map<string, number[]>> {
  const program = path.join(folder, 'import.mjs')
  await writeFile(program, PROGRAM)
  const times = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name } of all) {
      const { stdout } = await promisify(execFile)(process.execPath, [program, path.join(folder, name, 'bundle.mjs')], {
        cwd: tmpdir(),
        env: { AWS_REGION: 'ap-southeast-3', TABLE_NAME: 'table' },
      })
      times.get(name)?.push(Number(stdout))
    }
  }
  return times
}

function tableOf(all: readonly { name: string; bytes: number }[], times: ReadonlyMap<string, number[]>): Table {
  const medianOf = (name: string) => (times.get(name) ?? []).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
  const bare = medianOf(BARE_NAME)
  const measured = all.map(({ name, bytes }) => ({
    name,
    kib: bytes / 1024,
    ms: medianOf(name),
    ratio: medianOf(name) / bare,
  }))
  const over = measured.filter(({ name, kib, ratio }) => isOfApi(name) && (kib > MOST_KIB || !(ratio <= MOST_TIMES)))
  return {
    title: `bundles and the median of ${ROUNDS} imports, each in a fresh process`,
    head: ['Lambda', 'KiB', 'import, ms', 'times the bare client', 'of the API'],
    rows: measured.map(({ name, kib, ms, ratio }) => [
      name,
      kib.toFixed(0),
      ms.toFixed(0),
      ratio.toFixed(2),
      isOfApi(name) ? 'yes' : '',
    ]),
    ...(over.length === 0
      ? {}
      : {
          failed: `${over.map(({ name }) => name).join(', ')}: over ${MOST_KIB} KiB or ${MOST_TIMES} times the client`,
        }),
  }
}
