// Reading many items by their keys: a busy table leaves some unread, and a page without them would look whole.
import { setTimeout as pause } from 'node:timers/promises'

const MOST_TRIES = 6
const FIRST_PAUSE_MS = 25

/** Asks again for what was left unread, later each time; throws where something is left at the end. */
export async function whole<Key, Row>(
  keys: readonly Key[],
  ask: (keys: Key[]) => Promise<{ data: Row[]; unprocessed: Key[] }>,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<Row[]> {
  const found: Row[] = []
  let left = [...keys]
  for (let tries = 0; left.length > 0; tries++) {
    if (tries === MOST_TRIES) throw new Error(`${left.length} items were not read: the table is busy`)
    if (tries > 0) await wait(FIRST_PAUSE_MS * 2 ** tries)
    const { data, unprocessed } = await ask(left)
    found.push(...data)
    left = unprocessed
  }
  return found
}
