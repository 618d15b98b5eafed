// What starting and advancing a job write.
import type * as z from 'zod/mini'
import type { Actor } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { JOB_KINDS, type Job, type StartJob } from './schema.ts'
import { type JobState, type JobStep, stepFrom } from './steps.ts'

type Written = Plan<{ job: Id<'job'>; state: JobState }>

export function startPlan(
  entities: Entities,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  { kind, about }: z.infer<typeof StartJob>,
  { owner, job }: { owner: Id<'account'>; job: Id<'job'> },
): Written {
  const starters: readonly Actor['kind'][] = JOB_KINDS[kind]
  if (!starters.includes(actor.kind)) throw notForYou()
  const row: Job = {
    owner,
    job,
    kind,
    about,
    state: 'waiting',
    progress: { done: 0, total: null },
    startedOn: today,
    version: 1,
  }
  return {
    changes: [create(entities.job.create(row).params(), stale())],
    audit: [{ root: owner, act: 'job.start', about: { job, kind } }],
    result: { job, state: 'waiting' },
  }
}

/** How far a job is leaves no audit line: it is no fact that anybody answers for. */
export function advancePlan(
  entities: Entities,
  seen: Job,
  on: JobStep,
  news: { progress?: Job['progress'] | undefined; result?: string | undefined } = {},
): Written {
  const state = stepFrom(seen.state, on)
  if (state === undefined) throw notFrom(seen.state)
  const next: Job = {
    ...seen,
    state,
    progress: news.progress ?? seen.progress,
    ...(news.result === undefined ? {} : { result: news.result }),
    version: seen.version + 1,
  }
  const change = replace(
    entities.job
      .put(next)
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
  const { job, kind, owner } = seen
  return {
    changes: [change],
    audit: on === 'report' ? [] : [{ root: owner, act: `job.${on}`, about: { job, kind } }],
    result: { job, state },
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

function notForYou(): Refusal {
  return new Refusal('forbidden', 'job-kind', {
    id: 'Akun Anda tidak berwenang memulai pekerjaan jenis ini. Mintalah petugas dinas yang berwenang.',
    en: 'Your account may not start this kind of job. Ask an officer who may.',
  })
}
