// The search's snapshot on this machine: a file beside the pages that the search copies, as a deployment's fetches it.
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SnapshotSource } from '../../core/search/freshness.ts'
import type { SnapshotStore } from '../../functions/publish/snapshot.ts'

export type LocalSnapshots = SnapshotStore &
  SnapshotSource & {
    /** For files that are built or held open. */
    folder: string
    /** Takes everything away again. */
    end: () => Promise<void>
  }

export async function localSnapshots(): Promise<LocalSnapshots> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-search-'))
  const newest = join(folder, 'snapshot.db')
  let hash: string | undefined
  return {
    folder,
    etag: async () => hash,
    hashOf: async () => hash,
    put: async (bytes, next) => {
      await writeFile(`${newest}.${next}`, bytes)
      await rename(`${newest}.${next}`, newest)
      hash = next
    },
    download: async (to) => {
      const mark = hash ?? ''
      await copyFile(newest, to)
      return mark
    },
    end: () => rm(folder, { recursive: true, force: true }),
  }
}
