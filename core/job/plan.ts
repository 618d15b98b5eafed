// What starting and advancing a job write.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { allowed } from './kinds.ts'
import { hatOf } from './read.ts'
import type { AdvanceJob, Job, StartJob } from './schema.ts'
import { FILE_DAYS, type JobState, type JobStep, LEASE_MS, stepFrom } from './steps.ts'

type Written = Plan<{ job: Id<'job'>; state: JobState }> & { row: Job }
type News = Partial<
  Pick<z.infer<typeof AdvanceJob>, 'version' | 'progress' | 'result' | 'problem' | 'faults' | 'faultsInAll'>
>

export function startPlan(
  entities: Entities,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  { kind, about, ...acting }: z.infer<typeof StartJob>,
  { owner, job }: { owner: Id<'account'>; job: Id<'job'> },
): Written {
  allowed({ kind, about, acting }, actor, today)
  const row: Job = {
    owner,
    job,
    kind,
    about,
    acting,
    hat: hatOf(actor),
    state: 'waiting',
    progress: { done: 0, total: null },
    startedOn: today,
    version: 1,
  }
  return {
    changes: [create(entities.job.create(row).params(), stale())],
    audit: [{ root: owner, act: 'job.start', about: { job, kind } }],
    result: { job, state: 'waiting' },
    row,
  }
}

/** Steps that no person answers for leave no audit line. */
const UNTOLD: readonly JobStep[] = ['report', 'release']

/** `seen` is the job as it is; a worker whose lease was taken over is held to the version that it last wrote. */
export function advancePlan(
  entities: Entities,
  { instant, today }: Pick<Context, 'instant' | 'today'>,
  seen: Job,
  on: JobStep,
  { version, ...news }: News = {},
): Written {
  const state = stepFrom(seen.state, on)
  if (state === undefined) throw notFrom(seen.state)
  if (version !== undefined && version !== seen.version) throw stale()
  const { leaseUntil, ...rest } = seen
  if (on === 'take' && leaseUntil !== undefined && leaseUntil > instant) throw held()
  const next: Job = {
    ...rest,
    ...given(news),
    state,
    ...(on === 'take' || on === 'report' ? { leaseUntil: instant + LEASE_MS } : {}),
    ...(news.result === undefined ? {} : { fileUntil: addDays(today, FILE_DAYS) }),
    version: seen.version + 1,
  }
  const change = replace(
    entities.job
      .put(next)
      .where((attributes, { eq }) => eq(attributes.version, seen.version))
      .params(),
    stale(),
  )
  const { job, kind, owner } = seen
  return {
    changes: [change],
    audit: UNTOLD.includes(on) ? [] : [{ root: owner, act: `job.${on}`, about: { job, kind } }],
    result: { job, state },
    row: next,
  }
}

/** What was told at all: a field that is undefined changes nothing. */
function given({ progress, result, problem, faults, faultsInAll }: Omit<News, 'version'>) {
  return {
    ...(progress === undefined ? {} : { progress }),
    ...(result === undefined ? {} : { result }),
    ...(problem === undefined ? {} : { problem }),
    ...(faults === undefined ? {} : { faults }),
    ...(faultsInAll === undefined ? {} : { faultsInAll }),
  }
}

const STATE_WORDS: Record<JobState, { id: string; en: string }> = {
  waiting: { id: 'masih menunggu', en: 'still waiting' },
  running: { id: 'sedang berjalan', en: 'running' },
  done: { id: 'sudah selesai', en: 'done' },
  failed: { id: 'sudah gagal', en: 'failed' },
  cancelled: { id: 'sudah dibatalkan', en: 'cancelled' },
}

function notFrom(state: JobState): Refusal {
  return new Refusal('conflict', 'job-state', {
    id: `Pekerjaan ini ${STATE_WORDS[state].id}, jadi langkah itu tidak dapat dilakukan. Lihat keadaannya, atau mulai pekerjaan baru.`,
    en: `This job is ${STATE_WORDS[state].en}, so that step cannot be taken. Look at its state, or start a new job.`,
  })
}

function held(): Refusal {
  return new Refusal('conflict', 'job-held', {
    id: 'Pekerjaan ini sedang dikerjakan. Tunggu sampai selesai.',
    en: 'A worker is at this job. Wait until it is through.',
  })
}
