// One night in a process of its own, so that its memory is the worker's alone: prints what it took as JSON.
import type { ByteStore } from '../../core/assessment/evidence-store.ts'
import { checkBucket, lawsOncePerRun } from '../../core/check/bucket.ts'
import * as Check from '../../core/check/operations.ts'
import { rowsOf } from '../../core/check/read.ts'
import { BUCKETS } from '../../core/check/schema.ts'
import { context } from '../../core/kernel/context.ts'
import { addDays, day } from '../../core/kernel/day.ts'
import { inTurns } from '../../core/kernel/turns.ts'
import { outletsOf } from '../../core/outlet/read.ts'
import { meterOf } from '../../core/table/meter.ts'
import { servicesOf } from '../../core/table/service.ts'
import { localClient } from '../../infra/local/dynamodb.ts'
import { byteSize } from './item-size.ts'

export type Measured = {
  units: number
  requests: number
  readUnits: number
  writeUnits: number
  /** Queries of an outlet's facts, what they took, and what their bytes allow: ceil(bytes / 4 KiB) × 0.5 each. */
  factQueries: number
  factUnits: number
  factBound: number
  written: number
  seconds: number
  mebibytes: number
}

const [endpoint = '', table = '', asOfText = '', mode = 'check'] = process.argv.slice(2)
const asOf = day(asOfText)
const client = localClient(endpoint)
const services = servicesOf({ client, table })
const meter = meterOf(client)
const facts = { queries: 0, units: 0, bound: 0 }

client.middlewareStack.add(
  (next) => async (args) => {
    const result = await next(args)
    const input = args.input as { IndexName?: string; ExpressionAttributeValues?: Record<string, unknown> }
    if (input.IndexName === undefined && isOfFacts(input.ExpressionAttributeValues ?? {})) {
      const { Items = [], ConsumedCapacity } = result.output as {
        Items?: Record<string, unknown>[]
        ConsumedCapacity?: { CapacityUnits?: number }
      }
      facts.queries += 1
      facts.units += ConsumedCapacity?.CapacityUnits ?? 0
      facts.bound += Math.max(1, Math.ceil(Items.reduce((sum, item) => sum + byteSize(item), 0) / 4096)) * 0.5
    }
    return result
  },
  { step: 'initialize', priority: 'low' },
)

/** A Query of what stands in an outlet, or of a year's dated rows about it. */
function isOfFacts(values: Record<string, unknown>): boolean {
  const partition = String(values[':pk'])
  if (!partition.startsWith('$etalase#unit_otl_')) return false
  return partition.includes('#year_') || Object.values(values).some((value) => String(value).startsWith('$standing'))
}

const NOWHERE: ByteStore = { put: async () => undefined, get: async () => undefined }
const night = context({
  actor: { kind: 'system', name: 'bench' },
  instant: Date.parse(`${asOf}T19:00:00Z`),
  today: addDays(asOf, 1),
  random: Math.random,
  requestId: 'bench',
})

const started = performance.now()
const done = mode === 'floor' ? await floor() : await check()
const seconds = (performance.now() - started) / 1000
process.stdout.write(
  JSON.stringify({
    ...done,
    factQueries: facts.queries,
    factUnits: facts.units,
    factBound: facts.bound,
    seconds,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  } satisfies Measured),
)

async function check() {
  const { errands } = await Check.start(services, night, { asOf })
  const total = { units: 0, requests: 0, readUnits: 0, writeUnits: 0, written: 0 }
  const all = { ...services, evidence: NOWHERE }
  const worker = { ...all, now: Date.now, laws: lawsOncePerRun(all) }
  for (const errand of errands) {
    let requests = 0
    const counting = {
      take: () => {
        const taken = meter.take()
        requests = Object.values(taken.requests).reduce((sum, each) => sum + each, 0)
        return taken
      },
    }
    const bucket = await checkBucket({ ...worker, meter: counting }, night, errand)
    total.requests += requests
    total.units += bucket.units
    total.readUnits += bucket.readUnits
    total.writeUnits += bucket.writeUnits
    total.written += bucket.statuses + bucket.finals + bucket.revisions
  }
  return total
}

/** The same two Queries of each outlet, and nothing made of what they give. */
async function floor() {
  let units = 0
  for (const bucket of BUCKETS) {
    const { data } = await services.entities.partner.query.inBucket({ bucket }).go({ pages: 'all' })
    for (const partner of data) {
      const outlets = await outletsOf(services, partner.unit)
      await inTurns(outlets, ({ unit }) => rowsOf(services, unit, day('2026-07-01'), asOf))
      units += outlets.length
    }
  }
  const { requests, readUnits, writeUnits } = meter.take()
  return {
    units,
    requests: Object.values(requests).reduce((sum, each) => sum + each, 0),
    readUnits,
    writeUnits,
    written: 0,
  }
}
