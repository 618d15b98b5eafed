// What publishing costs: every page of the regency drawn anew, one changed product, a wave of answers, and how long one waits.
import { gzipSync } from 'node:zlib'
import { context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import { markDirty } from '../../core/publish/marks.ts'
import type { Services } from '../../core/table/service.ts'
import { type Drain, drain } from '../../functions/publish/drain.ts'
import { drawPages } from '../../functions/publish/draw.tsx'
import { publishAll } from '../../functions/publish/publish-all.ts'
import type { PageStore } from '../../functions/publish/store.ts'
import { createTable, localClient, startDatabase } from '../../infra/local/dynamodb.ts'
import { seed } from '../../infra/local/seed/seed.ts'
import { type Meter, meteredServices } from '../support/metered.ts'
import { answersOf, changeOf, seenAfter } from './publish-changes.ts'
import type { Table } from './table.ts'

const TODAY = day('2026-11-24')
const ANSWERS = 3_000
const MOST_DRAWINGS = 2
const MOST_WAIT_MS = 5_000
const FOREVER = Number.MAX_SAFE_INTEGER

export async function* bench(): AsyncGenerator<Table> {
  const database = await startDatabase()
  const client = localClient(database.endpoint)
  try {
    await createTable(client, 'bench', { stream: false })
    const metered = meteredServices(database.endpoint, 'bench')
    await seed(metered.services, { size: 'full', today: TODAY })
    const pages = countingStore()
    const publisher = publisherOf(metered.services, pages.store)
    metered.take()
    yield await everything('from nothing', publisher, pages, metered.take)
    yield await everything('again, where nothing changed', publisher, pages, metered.take)
    yield await oneChange(publisher, pages, metered.take)
    yield await aWave(publisher)
    metered.close()
  } finally {
    client.destroy()
    await database.stop()
  }
  const waited = await seenAfter()
  yield {
    title: 'from a change to its page, on the whole local machine, ms',
    head: ['change', 'ms'],
    rows: waited.map(({ change, ms }) => [change, ms.toFixed(0)]),
    ...(waited.every(({ ms }) => ms <= MOST_WAIT_MS) ? {} : { failed: `more than ${MOST_WAIT_MS} ms` }),
  }
}

type Take = () => Meter
type Pages = ReturnType<typeof countingStore>

async function everything(name: string, publisher: Drain, pages: Pages, take: Take): Promise<Table> {
  pages.take()
  const began = performance.now()
  const done = await publishAll(publisher, FOREVER)
  const seconds = (performance.now() - began) / 1000
  const { written, bytes, compressed } = pages.take()
  const { reads, writes } = take()
  return {
    title: `every page ${name}: the full regency, both languages, pages in memory`,
    head: ['pages', 'seconds', 'pages/s', 'written', 'MB', 'MB gzip', 'RU', 'WU'],
    rows: [
      [
        String(done.pages),
        seconds.toFixed(1),
        (done.pages / seconds).toFixed(0),
        String(written),
        (bytes / 1e6).toFixed(1),
        (compressed / 1e6).toFixed(1),
        reads.toFixed(0),
        writes.toFixed(0),
      ],
    ],
    ...(done.failed === 0 ? {} : { failed: `${done.failed} pages failed` }),
  }
}

/** A product that gets another name: marked as its stream record marks it, then drained. */
async function oneChange(publisher: Drain, pages: Pages, take: Take): Promise<Table> {
  const touched = await changeOf(publisher.services, TODAY)
  pages.take()
  take()
  await markDirty(publisher.services, touched, 'changed')
  const drawn = await drain(publisher, FOREVER)
  const { reads, writes, requests } = take()
  const { written, bytes, compressed } = pages.take()
  return {
    title: 'one product that gets another name',
    head: ['drawn', 'requests', 'RU', 'WU', 'pages written', 'KB', 'KB gzip'],
    rows: [
      [
        String(drawn.size),
        String(Object.values(requests).reduce((sum, n) => sum + n, 0)),
        reads.toFixed(1),
        writes.toFixed(1),
        String(written),
        (bytes / 1e3).toFixed(0),
        (compressed / 1e3).toFixed(0),
      ],
    ],
  }
}

/** Answers of all active IKM in any order, marked batch by batch as the stream hands them out, while the renderer runs. */
async function aWave(publisher: Drain): Promise<Table> {
  const { batches, mark } = await answersOf(publisher.services, ANSWERS)
  const times = new Map<string, number>()
  const began = performance.now()
  let over = false
  const rendering = (async () => {
    do {
      for (const [page, n] of await drain(publisher, FOREVER)) times.set(page, (times.get(page) ?? 0) + n)
    } while (!over)
    for (const [page, n] of await drain(publisher, FOREVER)) times.set(page, (times.get(page) ?? 0) + n)
  })()
  for (const batch of batches) await mark(batch)
  const marked = performance.now()
  over = true
  await rendering
  const most = Math.max(...times.values())
  return {
    title: `a wave of ${ANSWERS} answers`,
    head: ['marked in s', 'drawn after s', 'pages', 'drawings', 'most a page'],
    rows: [
      [
        ((marked - began) / 1000).toFixed(1),
        ((performance.now() - marked) / 1000).toFixed(1),
        String(times.size),
        String([...times.values()].reduce((sum, n) => sum + n, 0)),
        String(most),
      ],
    ],
    ...(most <= MOST_DRAWINGS
      ? {}
      : {
          failed: `drawn more than ${MOST_DRAWINGS} times: ${[...times].filter(([, n]) => n > 2).map(([page]) => page)}`,
        }),
  }
}

function publisherOf(services: Services, store: PageStore): Drain {
  const at = () =>
    context({
      actor: { kind: 'system', name: 'bench' },
      instant: Date.now(),
      today: TODAY,
      random: Math.random,
      requestId: 'bench',
    })
  return {
    services,
    store,
    draw: drawPages({
      services,
      context: at,
      origin: 'https://etalase.example',
      styles: '/assets/styles.css',
      demonstration: true,
    }),
    origin: 'https://etalase.example',
    today: () => TODAY,
    now: Date.now,
    random: Math.random,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: { info: () => undefined, error: (message, more) => console.error(message, more) },
  }
}

/** Pages in memory, with what was written since the last `take`. */
function countingStore() {
  const pages = new Map<string, string>()
  let counted = { written: 0, bytes: 0, compressed: 0 }
  const store: PageStore = {
    hashOf: async (key) => pages.get(key),
    put: async (key, html, hash) => {
      pages.set(key, hash)
      counted.written++
      counted.bytes += Buffer.byteLength(html)
      counted.compressed += gzipSync(html).length
    },
    remove: async (key) => {
      pages.delete(key)
    },
    keys: async () => [...pages.keys()],
  }
  return {
    store,
    take: () => {
      const last = counted
      counted = { written: 0, bytes: 0, compressed: 0 }
      return last
    },
  }
}
