// Holds the newest snapshot: looks for a newer one once a minute at most, fetches it beside, opens it, and only then swaps.
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../kernel/day.ts'
import { ask, degradedAnswer } from './ask.ts'
import { openSnapshot } from './open.ts'
import type { Degraded, SearchAnswer, SearchQuery } from './schema.ts'
import type { Snapshot } from './snapshot.ts'

/** Where snapshots come from. */
export type SnapshotSource = {
  /** The mark of the newest; undefined where there is none. */
  etag: () => Promise<string | undefined>
  /** Writes the newest to a file that is not there yet, and answers with its mark. */
  download: (to: string) => Promise<string>
}

/** What is worth a metric: `kept` means that the older snapshot goes on answering. */
export type SnapshotEvent =
  | { kind: 'opened'; etag: string; products: number; milliseconds: number }
  | { kind: 'kept' | 'degraded'; why: Degraded | 'unreachable'; detail: string }

export type Holder = {
  source: SnapshotSource
  /** A folder of its own, in which old files are removed. */
  folder: string
  /** Milliseconds. */
  now: () => number
  /** Resolves after so many milliseconds. */
  pause: (milliseconds: number) => Promise<void>
  report: (event: SnapshotEvent) => void
}

export type Search = {
  ask: (query: SearchQuery, today: Day) => Promise<SearchAnswer>
  close: () => Promise<void>
}

export const LOOK_EVERY_MS = 60_000
/** A question waits so long for a newer snapshot where there is an older one; without one it waits to the end. */
const PATIENCE_MS = 1000

type Held = { snapshot: Snapshot; path: string; etag: string | undefined }

/** A search that is always answered: degraded where no snapshot can be had, from the last one where none is newer. */
export function searchOf(holder: Holder): Search {
  const { now, pause, report } = holder
  let held: Held | undefined
  let missing: Degraded = 'missing'
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined
  let closed = false
  let files = 0

  async function look(): Promise<void> {
    const path = join(holder.folder, `snapshot-${files++}.db`)
    try {
      const etag = await holder.source.etag()
      if (etag !== undefined && etag === held?.etag) return
      if (etag === undefined) fail('missing', 'there is no snapshot')
      else await swap(path)
    } catch (error) {
      await discard(path)
      fail('unreachable', error instanceof Error ? error.message : String(error))
    }
  }

  async function swap(path: string): Promise<void> {
    const began = now()
    await mkdir(holder.folder, { recursive: true })
    const etag = await holder.source.download(partOf(path))
    await rename(partOf(path), path)
    const opened = openSnapshot(path)
    if ('degraded' in opened || closed) {
      if ('snapshot' in opened) opened.snapshot.close()
      await discard(path)
      if ('degraded' in opened) fail(opened.degraded, opened.detail)
      return
    }
    const old = held
    held = { snapshot: opened.snapshot, path, etag }
    report({ kind: 'opened', etag, products: opened.snapshot.header.products, milliseconds: now() - began })
    // A question is answered in one go, so nobody is in the middle of the old one.
    old?.snapshot.close()
    if (old !== undefined) await discard(old.path)
  }

  function fail(why: Degraded | 'unreachable', detail: string): void {
    if (held === undefined) missing = why === 'unreachable' ? 'missing' : why
    report({ kind: held === undefined ? 'degraded' : 'kept', why, detail })
  }

  async function fresh(): Promise<void> {
    if (looking === undefined && now() - lookedAt >= LOOK_EVERY_MS && !closed) {
      lookedAt = now()
      looking = look().finally(() => {
        looking = undefined
      })
    }
    if (looking === undefined) return
    await (held === undefined ? looking : Promise.race([looking, pause(PATIENCE_MS)]))
  }

  return {
    ask: async (query, today) => {
      await fresh()
      if (held === undefined) return degradedAnswer(query, missing)
      const answer = ask(held.snapshot, query, today)
      if (answer.degraded !== undefined) {
        report({ kind: 'degraded', why: answer.degraded, detail: 'a question could not be answered from the file' })
        // The next look fetches the file anew, whatever its mark.
        held.etag = undefined
      }
      return answer
    },
    close: async () => {
      closed = true
      await looking
      held?.snapshot.close()
      if (held !== undefined) await discard(held.path)
      held = undefined
    },
  }
}

function partOf(path: string): string {
  return `${path}.part`
}

/** Removes what was or would have become a snapshot. */
async function discard(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(partOf(path), { force: true })
}
