// The renderer behind the published pages on this machine: one drain after the other, nudged by each marking.
import { setTimeout as pause } from 'node:timers/promises'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { type Drain, drain } from '../../functions/publish/drain.ts'
import { type Published, publishAll } from '../../functions/publish/publish-all.ts'
import { followCatalogue, type Indexing, publishSnapshot } from '../../functions/publish/snapshot.ts'
import type { StreamHandler } from './stream.ts'

const A_LONG_TIME_MS = 10 * 60_000

export type Renderer = {
  /** For the stream: a new marking nudges. */
  handler: StreamHandler
  publishAll: () => Promise<Published>
  /** Ends at once; what is marked stays marked. */
  stop: () => Promise<void>
}

/** `indexing`: the search follows each drain, and a full publish. */
export function startRenderer(given: Omit<Drain, 'pause' | 'log'>, indexing: Indexing): Renderer {
  const stopped = new AbortController()
  let running: Promise<void> | undefined
  let again = false
  const parts: Drain = {
    ...given,
    pause: (milliseconds) => pause(milliseconds, undefined, { signal: stopped.signal }),
    log: { info: () => undefined, error: (message, more) => console.error(message, more) },
  }
  const run = async () => {
    do {
      again = false
      const drained = drain(parts, given.now() + A_LONG_TIME_MS).then(() => followCatalogue(indexing))
      await drained.catch((error: unknown) => {
        if (!stopped.signal.aborted) console.error('The pages could not be drawn; the next change tries again.', error)
      })
    } while (again && !stopped.signal.aborted)
    running = undefined
  }
  const nudge = () => {
    again = true
    if (!stopped.signal.aborted) running ??= run()
  }
  return {
    handler: async (event) => {
      if (event.Records.some((record) => markOf(record)?.dirty)) nudge()
      return { batchItemFailures: [] }
    },
    publishAll: async () => {
      const [published] = await Promise.all([
        publishAll(parts, given.now() + A_LONG_TIME_MS),
        publishSnapshot(indexing),
      ])
      return published
    },
    stop: async () => {
      stopped.abort()
      await running
    },
  }
}

/**
 * Passes on what the stream tells from the marking with this token on: what was written before it is drawn with
 * everything else, and the thousands of records of the seed are let go.
 */
export function from(token: string, handler: StreamHandler): StreamHandler {
  let begun = false
  return async (event) => {
    const at = begun ? 0 : event.Records.findIndex((record) => markOf(record)?.token === token)
    if (at < 0) return { batchItemFailures: [] }
    begun = true
    return handler({ Records: event.Records.slice(at) })
  }
}

function markOf({ dynamodb }: DynamoDBStreamEvent['Records'][number]) {
  const image = dynamodb?.NewImage
  if (image?.['__edb_e__']?.S !== 'page-mark') return undefined
  return { dirty: image['state']?.S === 'dirty', token: image['token']?.S }
}
