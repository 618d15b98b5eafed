// What Lighthouse says about four published pages, on the slow phone that it simulates: medians, and what does not pass.
import { createServer } from 'node:net'
import { loadavg } from 'node:os'
import lighthouse from 'lighthouse'
import { startMachine } from '../../infra/local/machine.ts'
import { launch } from '../support/browser.ts'
import type { Table } from './table.ts'

const RUNS = 5
const LEAST = 95
/** From this score on Lighthouse shows an audit in green. */
const PASSES = 0.9
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** No name leads anywhere but to this machine, so nothing that the browser would like to ask leaves it. */
const LOOPBACK_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']
type Page = { name: string; path: string }
type Measured = Page & { runs: readonly Report[] }

export async function* bench(): AsyncGenerator<Table> {
  const machine = await startMachine({ port: 0, seed: 'small', data: null, reset: false, today: null })
  try {
    const port = await freePort()
    const browser = await launch(`--remote-debugging-port=${port}`, LOOPBACK_ALONE)
    try {
      const measured: Measured[] = []
      for (const page of await pagesOf(machine.url)) {
        const runs: Report[] = []
        for (let run = 0; run < RUNS; run++) runs.push(await reportOf(machine.url + page.path, port))
        measured.push({ ...page, runs })
      }
      yield scores(measured)
      yield findings(measured)
    } finally {
      await browser.close()
    }
  } finally {
    await machine.stop()
  }
}

async function reportOf(url: string, port: number): Promise<Report> {
  const onlyCategories = [...CATEGORIES]
  // The back-forward cache is off in a browser that is driven like this one.
  const found = await lighthouse(url, { port, logLevel: 'error', onlyCategories, skipAudits: ['bf-cache'] })
  if (found === undefined || found.lhr.runtimeError !== undefined) {
    throw new Error(`Lighthouse could not measure ${url}: ${found?.lhr.runtimeError?.message ?? 'it answers nothing'}`)
  }
  return found.lhr
}

/** The front page, compliance, and the heaviest product and category that the front page leads to. */
async function pagesOf(url: string): Promise<Page[]> {
  const front = await (await fetch(`${url}/`)).text()
  const heaviest = async (kind: string) => {
    const paths = [...new Set(front.match(new RegExp(`(?<=href=")/${kind}/[^"#]+`, 'g')))]
    const sizes = await Promise.all(
      paths.map(async (path) => ({ path, bytes: (await (await fetch(url + path)).text()).length })),
    )
    const [most] = sizes.toSorted((a, b) => b.bytes - a.bytes)
    if (most === undefined) throw new Error(`the front page leads to no /${kind}/`)
    return most.path
  }
  return [
    { name: 'front page', path: '/' },
    { name: 'product', path: await heaviest('produk') },
    { name: 'category', path: await heaviest('kategori') },
    { name: 'compliance', path: '/kepatuhan/' },
  ]
}

function scores(measured: readonly Measured[]): Table {
  const under: string[] = []
  const rows = measured.map(({ name, runs }) => {
    const cells = CATEGORIES.map((category) => {
      const all = runs.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))
      if (median(all) < LEAST) under.push(`${name}, ${category} ${median(all)}`)
      return `${median(all)}${Math.min(...all) === Math.max(...all) ? '' : ` (${Math.min(...all)} to ${Math.max(...all)})`}`
    })
    const of = (audit: string) => median(runs.map(({ audits }) => audits[audit]?.numericValue ?? 0))
    const paint = of('largest-contentful-paint') / 1_000
    return [
      name,
      ...cells,
      paint.toFixed(2),
      of('cumulative-layout-shift').toFixed(3),
      kibibytes(of('total-byte-weight')),
    ]
  })
  const load = loadavg()[0] ?? 0
  return {
    title: `medians of ${RUNS} runs on a simulated slow phone; the load of this machine was ${load.toFixed(1)}`,
    head: ['page', ...CATEGORIES, 'largest paint, s', 'layout shift', 'transferred, KiB'],
    rows,
    ...(under.length === 0 ? {} : { failed: `under ${LEAST}: ${under.join('; ')}` }),
  }
}

/** Each audit that does not pass in the last run of a page: those that cost points, then those that only advise. */
function findings(measured: readonly Measured[]): Table {
  const found = measured.flatMap(({ name, runs }) => {
    const last = runs.at(-1)
    const refs = CATEGORIES.flatMap((category) => last?.categories[category]?.auditRefs ?? [])
    return refs.flatMap(({ id, weight }) => {
      const audit = last?.audits[id]
      if (audit === undefined || audit.score === null || audit.score >= PASSES) return []
      return [{ id, name, costs: weight > 0, says: audit.displayValue ?? audit.explanation ?? audit.title }]
    })
  })
  const rows = [...Map.groupBy(found, ({ id }) => id)]
    .toSorted(([, [a]], [, [b]]) => Number(b?.costs) - Number(a?.costs))
    .map(([id, each]) => [
      `${id}: ${each[0]?.says}`,
      each[0]?.costs ? 'costs points' : 'advice',
      each.map(({ name }) => name).join(', '),
    ])
  return {
    title: 'what does not pass in the last run of a page',
    head: ['audit, and what it says of the first page', 'weight', 'pages'],
    rows,
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function kibibytes(bytes: number): string {
  return (bytes / 1_024).toFixed(1)
}

/** A port that was free a moment ago, for the browser to be told by. */
function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    server.close(() => resolve(port))
  })
  return promise
}
