// A faulty network before the database: throttles, timeouts, 5xx, and answers lost after the write was committed.

import { inject } from 'vitest'
import { databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localConfig } from '../../infra/local/dynamodb.ts'

export const FAULTS = ['throttled', 'timed out', 'failed with 500', 'answer lost after the commit'] as const
export type Fault = (typeof FAULTS)[number]

export type Faulty = {
  services: Services
  /** How many write attempts are still to fail. */
  failNext: (fault: Fault, attempts: number) => void
  /** How many write attempts were made since the last `failNext`. */
  readonly attempts: number
}

/** The same table through a network whose next write attempts fail as told. Retries are the product's own. */
export function faultyServices({ at }: Services): Faulty {
  const client = databaseOf({ ...localConfig(inject('database')), maxAttempts: 3 })
  let fault: Fault = 'throttled'
  let left = 0
  let attempts = 0
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== 'TransactWriteItemsCommand' && context.commandName !== 'TransactWriteCommand') {
        return next(args)
      }
      attempts += 1
      if (left === 0) return next(args)
      left -= 1
      if (fault === 'answer lost after the commit') await next(args)
      throw errorOf(fault)
    },
    { step: 'deserialize', name: 'faults', priority: 'low' },
  )
  return {
    services: servicesOf({ client, table: at.table }),
    failNext: (which, count) => {
      fault = which
      left = count
      attempts = 0
    },
    get attempts() {
      return attempts
    },
  }
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
