// The search's snapshot: built in a file of its own, and put where the search fetches it if it differs from what lies there.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../../core/kernel/day.ts'
import { catalogueFollowed, catalogueMark } from '../../core/publish/marks.ts'
import { searchDocuments } from '../../core/publish/read-search.ts'
import { buildSnapshot } from '../../core/search/build.ts'
import type { Services } from '../../core/table/service.ts'

/** Where the newest snapshot lies. */
export type SnapshotStore = {
  /** The hash of the newest; undefined where there is none. */
  hashOf: () => Promise<string | undefined>
  /** Replaces the newest at once. */
  put: (bytes: Uint8Array, hash: string) => Promise<void>
}

export type Indexing = {
  services: Services
  today: () => Day
  snapshots: SnapshotStore
  /** A folder for the file while it is built. */
  folder: string
}

/** The same where the catalogue changed since the last one that was built; undefined where it did not. */
export async function followCatalogue(given: Indexing): Promise<{ products: number; changed: boolean } | undefined> {
  const mark = await catalogueMark(given.services)
  if (mark === undefined) return undefined
  const published = await publishSnapshot(given)
  await catalogueFollowed(given.services, mark)
  return published
}

/** Builds the snapshot of now; answers how many products it holds, and whether it differed. */
export async function publishSnapshot(given: Indexing): Promise<{ products: number; changed: boolean }> {
  const path = join(given.folder, `${randomUUID()}.db`)
  await mkdir(given.folder, { recursive: true })
  try {
    const { products } = buildSnapshot(await searchDocuments(given.services, given.today()), path)
    const bytes = await readFile(path)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const changed = (await given.snapshots.hashOf()) !== hash
    if (changed) await given.snapshots.put(bytes, hash)
    return { products, changed }
  } finally {
    await rm(path, { force: true })
  }
}
