// A few jobs that were done, that failed, that were called off: what their owners find in their lists.

import type * as z from 'zod/mini'
import * as Job from '../../../core/job/operations.ts'
import { advancePlan, startPlan } from '../../../core/job/plan.ts'
import type { Job as JobRow, StartJob } from '../../../core/job/schema.ts'
import type { JobStep } from '../../../core/job/steps.ts'
import { addDays } from '../../../core/kernel/day.ts'
import { type Officers, system } from './cast.ts'
import { made, type Scribe, type Teller } from './scribe.ts'

const BROKEN = {
  id: 'Pekerjaan ini berhenti karena kesalahan sistem. Mulai lagi.',
  en: 'This job stopped because of a fault of the system. Start it again.',
}

export function tellJobs(scribe: Scribe, officers: Officers): void {
  const teller = scribe.teller('jobs')
  const { decide, verify, recommend } = officers
  const of = (sector: string) => ({ kind: 'export' as const, about: { sector, period: '2025-Q4' } })
  const done = { progress: { done: 40, total: 40 }, result: 'etalase-minimarket-2025-q4.xlsx' }
  tellJob(teller, verify, 60, of('minimarket'), done, 'finish')
  tellJob(teller, recommend, 20, of('hotel'), { progress: { done: 0, total: 12 } }, 'cancel')
  tellJob(teller, decide, 6, of('restaurant'), { progress: { done: 3, total: 30 }, problem: BROKEN }, 'fail')
}

type News = Pick<JobRow, 'progress' | 'result' | 'problem'>

function tellJob(
  { act, entities, calendar }: Teller,
  actor: Officers['decide'],
  daysAgo: number,
  asked: z.input<typeof StartJob>,
  news: News,
  last: Extract<JobStep, 'finish' | 'fail' | 'cancel'>,
): void {
  const on = addDays(calendar.today, -daysAgo)
  const owner = actor.account
  let seen = act(Job.start, actor, on, asked, (given, at) =>
    startPlan(entities, at, given, { owner, job: made('job', at) }),
  ).row
  for (const step of ['take', last] as const) {
    if (step === 'cancel')
      act(Job.cancel, actor, on, { job: seen.job }, (_, at) => advancePlan(entities, at, seen, step))
    else {
      const input = { owner, job: seen.job, on: step, ...(step === 'take' ? {} : news) }
      const advanced = act(Job.advance, system('worker'), on, input, (given, at) => {
        const { owner: _owner, job: _job, on: taken, ...told } = given
        return advancePlan(entities, at, seen, taken, told)
      })
      seen = advanced.row
    }
  }
}
