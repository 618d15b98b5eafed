// Bulk commit for imports and the seed: the same plans, written in chunks under natural keys, resumed by writing again.
import { setTimeout as inRealTime } from 'node:timers/promises'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { isoInstant } from '../kernel/clock.ts'
import { type Context, idSource } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { EMPTY_HEAD, type Head, headOf, nextLine } from './audit-chain.ts'
import type { NoticeDraft, Plan } from './change.ts'
import type { Services } from './service.ts'

type Item = Record<string, unknown>

/** DynamoDB's limit on the items of one batch. */
const BATCH = 25
const AT_ONCE = 6
/** So many items are held back before a chunk is written; of several changes to one of them only the last is. */
const CHUNK = BATCH * AT_ONCE * 4
const MOST_ATTEMPTS = 12
const LONGEST_PAUSE_MS = 5000

export type BulkOptions = {
  /** The jitter of a retry, from 0 (included) to 1 (excluded). */
  random: () => number
  /** How a retry waits; a test waits for nothing. */
  pause?: (ms: number) => Promise<unknown>
  /** Called after each chunk with how many items have been written. */
  progress?: (written: number) => void
  /** Notices of days before this one were delivered on their day: history is told to nobody again. */
  toldBefore?: Day
}

export type BulkCommit = {
  /** Takes a plan; writes a chunk when enough has gathered. */
  add: (context: Context, plan: Plan<unknown>) => Promise<void>
  /** Writes what is left. Only then is everything there. */
  flush: () => Promise<void>
  /** How many items have been written; one that was changed in several chunks counts once. */
  readonly written: number
}

/**
 * One writer's bulk commit of plans, in the order in which they happened: their changes (sentinels among them), their
 * audit lines, their notices.
 *
 * A batch knows no conditions, so nothing is refused here that is there already: it suits items whose ids, keys and
 * audit roots this very bulk makes, in a table where nobody else writes them meanwhile. A chain begins empty: never add
 * a plan whose root has lines of another origin. Resuming is writing again from the start: who gives the same plans,
 * ids and instants writes the same items, however far the run before it came.
 */
export function bulkCommit(services: Services, options: BulkOptions): BulkCommit {
  const { entities } = services
  const heads = new Map<string, Head>()
  const written = new Set<string>()
  let waiting = new Map<string, Item>()

  const keep = (params: object) => {
    const item = itemOf(params)
    waiting.set(`${item['pk']}|${item['sk']}`, item)
  }

  const flush = async () => {
    const keys = waiting.keys()
    const items = [...waiting.values()]
    waiting = new Map()
    const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
      items.slice(i * BATCH, (i + 1) * BATCH),
    )
    const worker = async () => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        await writeBatch(services, batch, options)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    for (const key of keys) written.add(key)
    options.progress?.(written.size)
  }

  return {
    add: async (context, plan) => {
      for (const { params } of plan.changes) keep(params)
      for (const entry of plan.audit) {
        const line = nextLine(heads.get(entry.root) ?? EMPTY_HEAD, entry, context)
        heads.set(entry.root, headOf(line))
        keep(entities.audit.create(line).params())
      }
      for (const draft of plan.notices ?? []) {
        keep(entities.notice.create(noticeOf(context, draft, options.toldBefore)).params())
      }
      if (waiting.size >= CHUNK) await flush()
    },
    flush,
    get written() {
      return written.size
    },
  }
}

function noticeOf(context: Context, draft: NoticeDraft, toldBefore: Day | undefined) {
  const notice = { ...draft, notice: newId('notice', idSource(context)), writtenOn: context.today }
  return toldBefore !== undefined && context.today < toldBefore
    ? { ...notice, state: 'delivered' as const, deliveredAt: isoInstant(context.instant) }
    : { ...notice, state: 'waiting' as const }
}

/** Every change is a Put of a whole item; its condition is left behind. */
function itemOf(params: object): Item {
  const item: unknown = 'Item' in params ? params.Item : undefined
  if (item === null || typeof item !== 'object') throw new TypeError('a bulk commit takes whole items only')
  return { ...item }
}

/** Writes a batch until nothing of it is left over; what DynamoDB throttled is tried again, ever more slowly. */
async function writeBatch({ at }: Services, items: readonly Item[], options: BulkOptions): Promise<void> {
  const { random, pause = inRealTime } = options
  let left = items
  for (let attempt = 1; ; attempt++) {
    left = await writeOnce(at, left)
    if (left.length === 0) return
    if (attempt === MOST_ATTEMPTS) throw new Error(`DynamoDB left ${left.length} items unwritten ${attempt} times`)
    await pause(random() * Math.min(LONGEST_PAUSE_MS, 25 * 2 ** attempt))
  }
}

/** What was not written: DynamoDB says it item by item, or by an error where it was all of them. */
async function writeOnce(at: Services['at'], items: readonly Item[]): Promise<readonly Item[]> {
  const requests = items.map((Item) => ({ PutRequest: { Item } }))
  try {
    const { UnprocessedItems } = await at.client.send(new BatchWriteCommand({ RequestItems: { [at.table]: requests } }))
    return (UnprocessedItems?.[at.table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [PutRequest.Item],
    )
  } catch (error) {
    if (error instanceof Error && THROTTLED.has(error.name)) return items
    throw error
  }
}

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'InternalServerError',
])
