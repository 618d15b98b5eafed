// Runs one job: takes it, works part by part, keeps how far it came after each, and stops before its time is up.
import * as z from 'zod/mini'
import { type JobFiles, partKey, resultKey } from '../../core/job/files.ts'
import { allowed } from '../../core/job/kinds.ts'
import * as Jobs from '../../core/job/operations.ts'
import { jobOf } from '../../core/job/read.ts'
import { type CellFault, type Hat, type Job, MOST_FAULTS, type Problem } from '../../core/job/schema.ts'
import type { WORKER_STEPS } from '../../core/job/steps.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import type { Id } from '../../core/kernel/id.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { CHANGED_MEANWHILE } from '../../core/table/change.ts'
import { asSystem, type SystemWiring } from '../http/as-system.ts'
import { JobFailure, Parts, type Run, type WorkerLinks } from './kind.ts'
import { KINDS } from './kinds.ts'

export type Worker = SystemWiring & {
  files: JobFiles
  links: WorkerLinks
  /** The owner with the rights that the hat gives it now. */
  actorOf: (account: Id<'account'>, hat: Hat) => Promise<Actor>
  log: {
    info: (message: string, more: Told) => void
    error: (message: string, more: Told & { fault: string }) => void
  }
}
type Told = { job: string; kind?: string; outcome?: Outcome; part?: number }

/** `over`: there was nothing to do any more. `stopped`: it was cancelled, or another worker has it. */
export type Outcome = 'over' | 'stopped' | 'handed-on' | 'done' | 'failed'

export type Errand = { owner: Id<'account'>; job: Id<'job'> }
export type Limits = {
  requestId: string
  /** Whether there is time for another part. */
  timeLeft: () => boolean
  /** A fault now ends the job: the queue would only give it up. */
  lastTry: boolean
}

/** Throws where the job should be tried again. */
export async function runJob(worker: Worker, errand: Errand, limits: Limits): Promise<Outcome> {
  const seen = await jobOf(worker.services, errand.owner, errand.job)
  if (seen.state !== 'waiting' && seen.state !== 'running') return 'over'
  const hand = handOf(worker, seen, limits.requestId)
  await hand.step('take')
  let part = seen.progress.done
  try {
    const run = await runOf(worker, seen, limits.requestId)
    const kind = KINDS[seen.kind]
    const plan = await planOf(run, kind.plan)
    const total = plan.length
    for (const begun = part; part < total; part++) {
      if (part > begun && !limits.timeLeft()) return await hand.over('hand-on', 'handed-on')
      await keep(run, part, await kind.work(run, plan[part] ?? '', part))
      await hand.step('report', { progress: { done: part + 1, total } })
    }
    const parts = await Promise.all(plan.map((_, number) => kept(run, number)))
    const { name, bytes, note, faults, faultsInAll, rows } = await kind.finish(run, parts)
    await worker.files.put(resultKey(seen), bytes)
    if (rows !== undefined) await worker.files.put(partKey(seen, 'rows'), written(rows))
    const progress = { done: total, total, ...(note === undefined ? {} : { note }) }
    return await hand.over('finish', 'done', {
      progress,
      result: name,
      ...(faults === undefined ? {} : { faults, faultsInAll: faultsInAll ?? faults.length }),
    })
  } catch (error) {
    return ended(worker, hand, error, { limits, seen, part })
  }
}

type Hand = ReturnType<typeof handOf>

/** The worker's hold on the job: each step is on the version that the one before it wrote. */
function handOf(worker: Worker, seen: Job, requestId: string) {
  let { version } = seen
  const step = async (on: (typeof WORKER_STEPS)[number], news: object = {}) => {
    const { owner, job } = seen
    await Jobs.advance(worker.services, asSystem(worker, 'worker', requestId), { owner, job, on, version, ...news })
    version += 1
  }
  const over = async (on: (typeof WORKER_STEPS)[number], outcome: Outcome, news: object = {}): Promise<Outcome> => {
    await step(on, news)
    return outcome
  }
  return { step, over }
}

async function ended(
  worker: Worker,
  hand: Hand,
  error: unknown,
  { limits, seen, part }: { limits: Limits; seen: Job; part: number },
): Promise<Outcome> {
  if (isLost(error)) return 'stopped'
  if (error instanceof JobFailure) return fail(hand, error.problem, error.faults)
  if (error instanceof Refusal) return fail(hand, error.sentence)
  const fault = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : typeof error
  worker.log.error('a job failed', { job: seen.job, kind: seen.kind, part, fault })
  if (limits.lastTry) return fail(hand, brokenAt(part + 1))
  await hand.step('release')
  throw error
}

/** Cancelled meanwhile, or taken over: whoever wrote it last goes on. */
function isLost(error: unknown): boolean {
  return error instanceof Refusal && (error.code === CHANGED_MEANWHILE || error.code === 'job-state')
}

async function fail(hand: Hand, problem: Problem, faults: readonly CellFault[] = []): Promise<Outcome> {
  const told = faults.length === 0 ? {} : { faults: faults.slice(0, MOST_FAULTS), faultsInAll: faults.length }
  try {
    return await hand.over('fail', 'failed', { problem, ...told })
  } catch (error) {
    if (isLost(error)) return 'stopped'
    throw error
  }
}

/** What was allowed when it was started is asked again: a member may have been removed meanwhile. */
async function runOf(worker: Worker, job: Job, requestId: string): Promise<Run> {
  const { services, files, links, now, random, today } = worker
  const actor = await worker.actorOf(job.owner, job.hat)
  const at: Context = context({ actor, instant: now(), random, requestId, ...(today ? { today: today() } : {}) })
  return { services, files, links, context: at, job, about: allowed(job, actor, at.today), acting: job.acting }
}

async function planOf(run: Run, plan: (run: Run) => Promise<string[]>): Promise<string[]> {
  const bytes = await run.files.get(partKey(run.job, 'plan'))
  if (bytes !== undefined) return z.parse(Parts, read(bytes))
  const made = z.parse(Parts, await plan(run))
  await run.files.put(partKey(run.job, 'plan'), written(made))
  return made
}

async function keep(run: Run, number: number, part: unknown): Promise<void> {
  await run.files.put(partKey(run.job, number), written(part))
}

async function kept(run: Run, number: number): Promise<unknown> {
  const bytes = await run.files.get(partKey(run.job, number))
  if (bytes === undefined) throw new Error(`part ${number} is gone`)
  return read(bytes)
}

function written(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value ?? null))
}

function read(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'))
}

function brokenAt(step: number): Problem {
  return {
    id: `Pekerjaan ini berhenti pada langkah ${step} karena kesalahan sistem, setelah dicoba beberapa kali. Mulai lagi; bila terulang, laporkan nomor pekerjaan ini kepada dinas.`,
    en: `This job stopped at step ${step} because of a fault of the system, after several tries. Start it again; if that happens again, tell the agency the number of this job.`,
  }
}
