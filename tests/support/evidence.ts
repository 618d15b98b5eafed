// An evidence store in memory, and a worker of the nightly check on a table of its own.
import type { ByteStore } from '../../core/assessment/evidence-store.ts'
import { checkBucket, lawsOncePerRun, type Worker } from '../../core/check/bucket.ts'
import * as Check from '../../core/check/operations.ts'
import type { BucketDone } from '../../core/check/schema.ts'
import { addDays, day } from '../../core/kernel/day.ts'
import { meterOf } from '../../core/table/meter.ts'
import type { Services } from '../../core/table/service.ts'
import { contextOf } from './services.ts'

export type MemoryStore = ByteStore & { readonly names: string[]; replace: (name: string, bytes: Uint8Array) => void }

export function memoryStore(): MemoryStore {
  const held = new Map<string, Uint8Array>()
  return {
    put: async (name, bytes) => {
      held.set(name, bytes)
    },
    get: async (name) => held.get(name),
    get names() {
      return [...held.keys()].sort()
    },
    replace: (name, bytes) => {
      held.set(name, bytes)
    },
  }
}

export function workerOn(services: Services, evidence: ByteStore = memoryStore()): Worker {
  const all = { ...services, evidence }
  return { ...all, meter: meterOf(services.at.client), now: Date.now, laws: lawsOncePerRun(all) }
}

const SYSTEM = { kind: 'system', name: 'check' } as const

/** A context of the schedule in the night after `asOf`. */
export function nightAfter(asOf: string) {
  return contextOf(SYSTEM, addDays(day(asOf), 1))
}

/** A whole run as of a day, its errands done in order. */
export async function runAsOf(worker: Worker, asOf: string): Promise<{ run: string; done: BucketDone[] }> {
  const context = nightAfter(asOf)
  const { run, errands } = await Check.start(worker, context, { asOf })
  const done: BucketDone[] = []
  for (const errand of errands) done.push(await checkBucket(worker, context, errand))
  return { run, done }
}
