// Services whose every request is counted, with the capacity units that DynamoDB says it consumed.
import { type Database, databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localConfig } from '../../infra/local/dynamodb.ts'

export type Meter = { requests: Record<string, number>; reads: number; writes: number; index: string | null }

type Consumed = { CapacityUnits?: number; ReadCapacityUnits?: number; WriteCapacityUnits?: number }

/** `take` gives what was counted since the last `take`. */
export function meteredServices(endpoint: string, table: string): { services: Services; take: () => Meter } {
  const client = databaseOf({ ...localConfig(endpoint), maxAttempts: 1 })
  let meter = empty()
  count(client, (command, input, output) => {
    meter.requests[command] = (meter.requests[command] ?? 0) + 1
    if (typeof input['IndexName'] === 'string') meter.index = input['IndexName']
    const consumed = output['ConsumedCapacity']
    const all: Consumed[] = Array.isArray(consumed) ? consumed : consumed === undefined ? [] : [consumed as Consumed]
    const units = all.reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0)
    if (/Put|Update|Delete|Write/.test(command)) meter.writes += units
    else meter.reads += units
  })
  return {
    services: servicesOf({ client, table }),
    take: () => {
      const taken = meter
      meter = empty()
      return taken
    },
  }
}

function count(
  client: Database,
  note: (command: string, input: Record<string, unknown>, output: Record<string, unknown>) => void,
): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input as Record<string, unknown>
      const result = await next({ ...args, input: { ...input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input })
      note(String(context.commandName), input, result.output as unknown as Record<string, unknown>)
      return result
    },
    { step: 'initialize', name: 'meter', priority: 'high' },
  )
}

function empty(): Meter {
  return { requests: {}, reads: 0, writes: 0, index: null }
}
