// A search over what a table holds now, from a snapshot of its own.
import { join } from 'node:path'
import type { Day } from '../../core/kernel/day.ts'
import { type Search, type SnapshotEvent, searchOf } from '../../core/search/freshness.ts'
import type { Services } from '../../core/table/service.ts'
import { publishSnapshot } from '../../functions/publish/snapshot.ts'
import { localSnapshots } from '../../infra/local/snapshots.ts'

export type Searching = { search: Search; events: SnapshotEvent[]; end: () => Promise<void> }

/** `today` is the day on which the snapshot is made; without services there is none. */
export async function searchOver(services: Services | undefined, today: Day): Promise<Searching> {
  const snapshots = await localSnapshots()
  const events: SnapshotEvent[] = []
  if (services !== undefined) {
    await publishSnapshot({ services, today: () => today, snapshots, folder: snapshots.folder })
  }
  const search = searchOf({
    source: snapshots,
    folder: join(snapshots.folder, 'held'),
    now: () => 0,
    pause: () => new Promise(() => undefined),
    report: (event) => events.push(event),
  })
  const end = async () => {
    await search.close()
    await snapshots.end()
  }
  return { search, events, end }
}
