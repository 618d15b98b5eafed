// A database that takes batches as told: whole, in half, throttled, or not at all.
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localClient } from '../../infra/local/dynamodb.ts'
import { DATABASE } from './database.ts'

export type Fate = 'whole' | 'half' | 'throttled' | 'broken'

type Requests = { PutRequest: { Item: Record<string, unknown> } }[]

/** The same table; `fateOf` says what becomes of an attempt (from 0) at a batch (from 1, as they first come). */
export function repeated({ at }: Services, fateOf: (of: { batch: number; attempt: number }) => Fate): Services {
  const client = localClient(DATABASE)
  const attempts = new Map<string, number>()
  client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as { RequestItems?: Record<string, Requests> }
      const requests = input.RequestItems?.[at.table]
      if (requests === undefined) return next(args)
      const name = JSON.stringify(requests.at(-1)?.PutRequest.Item)
      const attempt = attempts.get(name) ?? 0
      attempts.set(name, attempt + 1)
      const batch = [...attempts.keys()].indexOf(name) + 1
      switch (fateOf({ batch, attempt })) {
        case 'whole':
          return next(args)
        case 'half': {
          const taken = Math.floor(requests.length / 2)
          if (taken === 0) return unprocessed(at.table, requests)
          await next({
            ...args,
            input: { RequestItems: { [at.table]: requests.slice(0, taken) } } as typeof args.input,
          })
          return unprocessed(at.table, requests.slice(taken))
        }
        case 'throttled':
          throw Object.assign(new Error('slow down'), { name: 'ThrottlingException', $metadata: {} })
        case 'broken':
          throw new Error('the network broke')
      }
    },
    { step: 'initialize', name: 'fate', priority: 'high' },
  )
  return servicesOf({ client, table: at.table })
}

function unprocessed(table: string, requests: Requests) {
  return { response: {}, output: { UnprocessedItems: { [table]: requests }, $metadata: {} } }
}

/** Services of no table at all: what is written in batches is handed to `take` instead. */
export function recording(take: (item: Record<string, unknown>) => void): Services {
  const table = 'recorded'
  const client = localClient(DATABASE)
  client.middlewareStack.add(
    () => async (args) => {
      const input = args.input as { RequestItems?: Record<string, Requests> }
      for (const { PutRequest } of input.RequestItems?.[table] ?? []) take(PutRequest.Item)
      return unprocessed(table, [])
    },
    { step: 'initialize', name: 'recording', priority: 'high' },
  )
  return servicesOf({ client, table })
}
