// What stands before visitors on this machine: the published pages, the renderer behind them, and the search.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../../core/kernel/context.ts'
import { markDirty } from '../../core/publish/marks.ts'
import { searchOf } from '../../core/search/freshness.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { drawPages } from '../../functions/publish/draw.tsx'
import { keyOf } from '../../functions/publish/store.ts'
import { search } from '../../functions/search.ts'
import { markPages } from '../../functions/stream/mark-dirty.ts'
import type { Filled } from './fill.ts'
import type { Mount } from './gateway.ts'
import { localPages, publishedMount } from './published.ts'
import { from, type Renderer, startRenderer } from './renderer.ts'
import { chosenStories, examplesOf, missingPage } from './site.tsx'
import { localSnapshots } from './snapshots.ts'
import type { StreamHandler } from './stream.ts'

export type Publishing = {
  dependencies: Dependencies
  /** The legal day, which a demonstration shifts. */
  today: () => Context['today']
  contextOf: (name: string) => Context
  filled: Filled
  /** The folder of the kept table; null where nothing is kept. */
  data: string | null
  origin: string
  styles: string
  /** Is told that the pages are being drawn, where that has to be waited for. */
  tell: () => void
  onStop: (end: () => Promise<void>) => void
}

export type Published = {
  renderer: Renderer
  /** In their order; the last answers whatever is left. */
  mounts: { search: Mount[]; pages: Mount }
  handlers: StreamHandler[]
}

export async function startPublishing(given: Publishing): Promise<Published> {
  const { dependencies, today, contextOf, filled, origin, styles, onStop } = given
  const { services, now, random } = dependencies
  const demonstration = filled.size !== 'none'
  const stories = await chosenStories(services, contextOf('pages'), filled.stories)
  const pages = localPages(given.data)
  const snapshots = await localSnapshots()
  onStop(snapshots.end)
  const draw = drawPages({
    services,
    origin,
    styles,
    demonstration,
    context: () => contextOf('pages'),
    examples: () => examplesOf(services, contextOf('pages'), stories),
  })
  const renderer = startRenderer(
    { services, now, random, today, store: pages, draw, origin },
    { services, today, snapshots, folder: snapshots.folder },
  )
  onStop(renderer.stop)
  const begun = randomUUID()
  await markDirty(services, [{ kind: 'about', page: 'beranda' }], begun)
  const drawing = renderer.publishAll()
  // A kept table has its pages from before: they are served while those that differ are drawn.
  if (filled.kept && (await pages.read(keyOf('/'))) !== undefined) drawing.catch(console.error)
  else {
    given.tell()
    await drawing
  }
  const searching = searchOf({
    source: snapshots,
    folder: join(snapshots.folder, 'held'),
    now,
    pause: (milliseconds) => pause(milliseconds, undefined, { ref: false }),
    report: (event) => {
      if (event.kind !== 'opened') console.error('The search has no new snapshot.', event)
    },
  })
  onStop(searching.close)
  const handler = search({ ...dependencies, search: searching, styles, origin, demonstration })
  const marking = markPages({ services, random, log: { error: (message, more) => console.error(message, more) } })
  return {
    renderer,
    mounts: {
      search: ['/cari', '/en/cari', '/api/search'].map((prefix) => ({ prefix, handler })),
      pages: publishedMount(pages, (path) => missingPage(path, styles)),
    },
    handlers: [from(begun, marking), from(begun, renderer.handler)],
  }
}
