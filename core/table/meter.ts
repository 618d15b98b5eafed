// What a client consumes: every request asks DynamoDB for the capacity that it took, and the meter adds it up.
import type { Database } from './client.ts'

export type Metered = { requests: Record<string, number>; readUnits: number; writeUnits: number }
/** `take` gives what was consumed since the last `take`. */
export type Meter = { take: () => Metered }

type Consumed = { CapacityUnits?: number }

/** Puts a meter on the client; one a client, because all that the client sends counts. */
export function meterOf(client: Database): Meter {
  let metered = empty()
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context['commandName'])
      const result = await next({
        ...args,
        input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input,
      })
      metered.requests[command] = (metered.requests[command] ?? 0) + 1
      const units = unitsOf(result.output)
      if (/Put|Update|Delete|Write/.test(command)) metered.writeUnits += units
      else metered.readUnits += units
      return result
    },
    { step: 'initialize', priority: 'high' },
  )
  return {
    take: () => {
      const taken = metered
      metered = empty()
      return taken
    },
  }
}

function unitsOf(output: object): number {
  const consumed: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined
  const all = (Array.isArray(consumed) ? consumed : consumed === undefined ? [] : [consumed]) as Consumed[]
  return all.reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0)
}

function empty(): Metered {
  return { requests: {}, readUnits: 0, writeUnits: 0 }
}
