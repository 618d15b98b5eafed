// A few jobs that were done, that failed, that were called off: what their owners find in their lists.

import type * as z from 'zod/mini'
import * as Job from '../../../core/job/operations.ts'
import { advancePlan, startPlan } from '../../../core/job/plan.ts'
import type { Job as JobRow, StartJob } from '../../../core/job/schema.ts'
import type { JobStep } from '../../../core/job/steps.ts'
import { addDays } from '../../../core/kernel/day.ts'
import { type Officers, system } from './cast.ts'
import { made, type Scribe, type Teller } from './scribe.ts'

export function tellJobs(scribe: Scribe, officers: Officers): void {
  const teller = scribe.teller('jobs')
  const { decide, verify, recommend } = officers
  tellJob(teller, verify, 60, { kind: 'import', about: { rows: 1_400 } }, { done: 1_400, total: 1_400 }, 'finish')
  tellJob(teller, recommend, 20, { kind: 'dry-run', about: { rules: 1 } }, { done: 0, total: 1 }, 'cancel')
  tellJob(teller, decide, 6, { kind: 'pdf', about: { pages: 1 } }, { done: 0, total: 1 }, 'fail')
}

function tellJob(
  { act, entities, calendar }: Teller,
  actor: Officers['decide'],
  daysAgo: number,
  asked: z.input<typeof StartJob>,
  progress: JobRow['progress'],
  last: Extract<JobStep, 'finish' | 'fail' | 'cancel'>,
): void {
  const on = addDays(calendar.today, -daysAgo)
  const owner = actor.account
  let seen = act(Job.start, actor, on, asked, (given, at): StartedPlan => {
    const job = made('job', at)
    const { kind, about } = given
    const row: JobRow = {
      owner,
      job,
      kind,
      about,
      state: 'waiting',
      progress: { done: 0, total: null },
      startedOn: on,
      version: 1,
    }
    return { ...startPlan(entities, at, given, { owner, job }), row }
  }).row
  for (const step of ['take', last] as const) {
    const news = step === 'take' ? {} : { progress }
    if (step === 'cancel') act(Job.cancel, actor, on, { job: seen.job }, () => advancePlan(entities, seen, step))
    else {
      const input = { owner, job: seen.job, on: step, ...news }
      act(Job.advance, system('worker'), on, input, (given) => advancePlan(entities, seen, given.on, given))
    }
    seen = { ...seen, state: 'running', version: seen.version + 1 }
  }
}

type StartedPlan = ReturnType<typeof startPlan> & { row: JobRow }
