// A rival who comes between: a whole write of another, done just before a certain request of the one that is watched.
import { Refusal } from '../../core/kernel/refusal.ts'
import { databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localConfig } from '../../infra/local/dynamodb.ts'
import { DATABASE } from './database.ts'

export type Watched = {
  services: Services
  /** The rival acts just before the request of that number, from 0; the requests are counted anew. */
  before: (request: number, rival: () => Promise<unknown>) => void
  /** Whether the rival has acted. */
  readonly came: boolean
}

export function watchedServices({ at }: Services): Watched {
  const client = databaseOf({ ...localConfig(DATABASE), maxAttempts: 1 })
  let left = 0
  let rival: (() => Promise<unknown>) | undefined
  client.middlewareStack.add(
    (next) => async (args) => {
      left -= 1
      if (left < 0 && rival !== undefined) {
        const act = rival
        rival = undefined
        await act()
      }
      return next(args)
    },
    { step: 'initialize', name: 'between', priority: 'high' },
  )
  return {
    services: servicesOf({ client, table: at.table }),
    before: (request, act) => {
      left = request
      rival = act
    },
    get came() {
      return rival === undefined
    },
  }
}

/** `done`, or the code of the refusal; anything else fails the test. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
