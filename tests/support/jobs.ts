// What the tests of jobs share: files in memory, a worker with a clock of its own, and a machine that dies where it is told.
import type { JobFiles } from '../../core/job/files.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import type { Limits, Worker } from '../../functions/worker/run.ts'
import { localClient } from '../../infra/local/dynamodb.ts'
import { DATABASE } from './database.ts'
import { SECRET } from './inquiries.ts'
import { NOON } from './services.ts'
import { anId, type World } from './world.ts'

export type MemoryFiles = JobFiles & { held: Map<string, Uint8Array> }

export function memoryFiles(): MemoryFiles {
  const held = new Map<string, Uint8Array>()
  return {
    held,
    put: async (key, bytes) => void held.set(key, bytes),
    get: async (key) => held.get(key),
    link: async (key, { name, expiresAt }) => `https://files.test/${key}?name=${name}&until=${expiresAt}`,
  }
}

/** Files in which each job has told of one row. */
export function toldFiles(): MemoryFiles {
  const files = memoryFiles()
  const rows = Buffer.from(
    JSON.stringify([{ row: 2, name: 'Toko Contoh', ok: true, says: { id: 'dibuka', en: 'opened' } }]),
  )
  return { ...files, get: async (key) => (key.endsWith('/rows.json') ? rows : files.get(key)) }
}

export const LIMITS: Limits = { requestId: 'message-1', timeLeft: () => true, lastTry: false }

export type Clock = { now: number }

/** A worker whose owners have the rights that the world's actors have. */
export function workerOf(world: World, files: JobFiles, more: Partial<Worker> = {}): Worker & { clock: Clock } {
  const clock = { now: NOON }
  const actors: Actor[] = Object.values(world.actors)
  return {
    services: world.services,
    files,
    links: { origin: 'https://etalase.test', secret: SECRET },
    clock,
    now: () => clock.now,
    random: Math.random,
    actorOf: async (account) =>
      actors.find((actor) => 'account' in actor && actor.account === account) ?? { kind: 'account', account },
    log: { info: () => undefined, error: () => undefined },
    ...more,
  }
}

/** A machine that dies before or after its n-th write, of the table or of a file, and does nothing from then on. */
export function mortal(world: World, files: JobFiles) {
  let left = Number.POSITIVE_INFINITY
  let after = false
  let writes = 0
  let dead = false
  const write = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    if (dead) throw new Error('dead')
    writes += 1
    left -= 1
    if (left > 0) return work()
    if (after) await work()
    dead = true
    throw new Error('killed')
  }
  const client = localClient(DATABASE)
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) =>
        /Write|Put/.test(String(commandName)) ? write(() => next(args)) : next(args),
    { step: 'initialize', name: 'mortal', priority: 'high' },
  )
  const services: Services = servicesOf({ client, table: world.services.at.table })
  return {
    services,
    files: { ...files, put: (key: string, bytes: Uint8Array) => write(() => files.put(key, bytes)) },
    dieAt: (n: number, how: 'before' | 'after') => {
      left = n
      after = how === 'after'
      writes = 0
      dead = false
    },
    revive: () => {
      left = Number.POSITIVE_INFINITY
      dead = false
    },
    get writes() {
      return writes
    },
  }
}

/** A job of the account’s own that has made a file. */
export async function finishedJob({ services, actors }: World): Promise<{ job: string }> {
  const { account: owner } = actors.account
  const job = anId('job')
  const about = { kind: 'pdf', about: {}, acting: {}, hat: 'partner', progress: { done: 1, total: 1 } } as const
  const done = { state: 'done', result: 'temuan.pdf', fileUntil: '2026-10-08', startedOn: '2026-10-01' } as const
  await services.entities.job.create({ owner, job, ...about, ...done }).go()
  return { job }
}
