// What can be done with jobs: start, look at, list and cancel one's own; a worker advances them.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { advancePlan, startPlan } from './plan.ts'
import { jobOf, ownerOf, shown } from './read.ts'
import { AdvanceJob, Job, OneJob, OwnJobs, StartJob } from './schema.ts'

/** Whoever is signed in, in the name of what is its own. */
const SIGNED_IN = [
  { actor: 'ikm', ikm: 'ikm' },
  { actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' },
  { actor: 'officer', power: 'verify' },
  { actor: 'officer', power: 'recommend' },
  { actor: 'officer', power: 'decide' },
] as const satisfies Permission

export const start = writing({
  name: 'job.start',
  input: StartJob,
  permission: SIGNED_IN,
  plan: async (services, context, input) =>
    startPlan(services.entities, context, input, {
      owner: ownerOf(context.actor),
      job: newId('job', idSource(context)),
    }),
})

export const get = operation({
  name: 'job.get',
  input: OneJob,
  permission: SIGNED_IN,
  work: async (services: Services, context, input) =>
    shown(await jobOf(services, ownerOf(context.actor), input.job), context.today),
})

/** The newest first. */
export const ofOwner = operation({
  name: 'job.ofOwner',
  input: OwnJobs,
  permission: SIGNED_IN,
  work: async (services: Services, context, input) => {
    const owner = ownerOf(context.actor)
    return page(
      `job.ofOwner ${owner}`,
      input,
      (options) => services.entities.job.query.ofOwner({ owner }).go({ ...options, order: 'desc' }),
      (row) => shown(z.parse(Job, row), context.today),
    )
  },
})

export const cancel = writing({
  name: 'job.cancel',
  input: OneJob,
  permission: SIGNED_IN,
  plan: async (services, context, input) =>
    advancePlan(services.entities, context, await jobOf(services, ownerOf(context.actor), input.job), 'cancel'),
})

export const advance = writing({
  name: 'job.advance',
  input: AdvanceJob,
  permission: [{ actor: 'system' }],
  plan: async (services, context, { owner, job, on, ...news }) =>
    advancePlan(services.entities, context, await jobOf(services, owner, job), on, news),
})
