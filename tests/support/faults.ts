// A faulty network before the database: throttles, timeouts, 5xx, and answers lost after the request was done.

import { type Database, databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localConfig } from '../../infra/local/dynamodb.ts'
import { DATABASE } from './database.ts'

export const FAULTS = ['throttled', 'timed out', 'failed with 500', 'answer lost after the commit'] as const
export type Fault = (typeof FAULTS)[number]

/** So often the product tries one request. */
export const TRIES = 3

/** Which attempts: of reads or writes, and after how many that pass. */
type Which = { on: 'read' | 'write'; after: number }

export type Faulty = {
  services: Services
  /** Lets so many attempts fail, of writes from the next on where nothing else is said; counts anew. */
  failNext: (fault: Fault, attempts: number, which?: Partial<Which>) => void
  /** How many attempts were made since the last `failNext`. */
  readonly attempts: Record<'read' | 'write', number>
}

/** A table through a network whose attempts fail as told. Retries are the product's own, without their pauses. */
export function faultyServices(table: string): Faulty {
  const client = databaseOf({ ...localConfig(DATABASE), maxAttempts: TRIES })
  withoutPauses(client)
  let told: { fault: Fault; left: number } & Which = { fault: 'throttled', left: 0, on: 'write', after: 0 }
  let attempts = { read: 0, write: 0 }
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const kind = /Write|Put|Update|Delete/.test(String(context.commandName)) ? 'write' : 'read'
      attempts[kind] += 1
      if (kind !== told.on || attempts[kind] <= told.after || told.left === 0) return next(args)
      told.left -= 1
      if (told.fault === 'answer lost after the commit') await next(args)
      throw errorOf(told.fault)
    },
    { step: 'deserialize', name: 'faults', priority: 'low' },
  )
  return {
    services: servicesOf({ client, table }),
    failNext: (fault, left, which) => {
      told = { on: 'write', after: 0, ...which, fault, left }
      attempts = { read: 0, write: 0 }
    },
    get attempts() {
      return attempts
    },
  }
}

/** What is tried again, and how often, stays the client's own; only the pause before it is left out. */
function withoutPauses({ config }: Database): void {
  const own = config.retryStrategy
  const retryBackoffStrategy = { setDelayBase: () => {}, computeNextBackoffDelay: () => 0 }
  config.retryStrategy = async () => Object.assign(await own(), { retryBackoffStrategy })
}

function errorOf(fault: Fault): Error {
  switch (fault) {
    case 'throttled':
      return Object.assign(new Error('slow down'), {
        name: 'ThrottlingException',
        $fault: 'client',
        $metadata: { httpStatusCode: 400 },
      })
    case 'timed out':
      return Object.assign(new Error('no answer in time'), { name: 'TimeoutError', $metadata: {} })
    case 'failed with 500':
      return Object.assign(new Error('internal'), {
        name: 'InternalServerError',
        $fault: 'server',
        $metadata: { httpStatusCode: 500 },
      })
    case 'answer lost after the commit':
      return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', $metadata: {} })
  }
}
