import { beforeAll, describe, expect, it } from 'vitest'
import * as Job from '../../core/job/operations.ts'
import { JOB_STATES, JOB_STEPS, type JobState, stepFrom, WORKER_STEPS } from '../../core/job/steps.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World

const as = (role: Role) => contextOf(world.actors[role])
const PARTNERS = ['owner', 'manager', 'clerk'] as const
const OFFICERS = ['verifier', 'recommender', 'decider'] as const

const place = () => ({ partner: world.partner, outlet: world.outlet })
const acting = (role: Role) => (role === 'ikm' ? { ikm: world.ikm } : place())

function accountOf(actor: Actor): string {
  if (actor.kind === 'public' || actor.kind === 'system') throw new Error('has no account')
  return actor.account
}
const ownerId = () => accountOf(world.actors.owner)

const started = async () => (await Job.start(world.services, as('owner'), { ...place(), kind: 'export' })).job
const advance = (job: string, on: string, more: object = {}) =>
  Job.advance(world.services, as('system'), { owner: ownerId(), job, on, ...more })
const get = (job: string) => Job.get(world.services, as('owner'), { ...place(), job })

beforeAll(async () => {
  world = await worldOf()
})

describe('the steps of a job', () => {
  it('reach every state from waiting, and leave none that is over', () => {
    const reached = new Set<JobState>(['waiting'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const step of JOB_STEPS) if (reached.has(step.from)) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual([...JOB_STATES].sort())
    const left = new Set<JobState>(JOB_STEPS.map((step) => step.from))
    expect(JOB_STATES.filter((state) => !left.has(state))).toEqual(['done', 'failed', 'cancelled'])
  })

  it('are closed: each step leads from a state to one state', () => {
    const pairs = JOB_STEPS.map((step) => `${step.from} ${step.on}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { who, on } of JOB_STEPS) expect(WORKER_STEPS.some((step) => step === on)).toBe(who === 'worker')
    expect(stepFrom('done', 'take')).toBeUndefined()
  })
})

describe('job.start', () => {
  it.each([...PARTNERS, 'ikm', ...OFFICERS] as const)('lets the %s start one of its own', async (role) => {
    const input = { ...acting(role), kind: 'export', about: { period: '2026-Q3' } }
    const { job } = await expectOnce(world.services, Job.start, world.actors[role], input)
    const found = await Job.get(world.services, as(role), { ...acting(role), job })
    expect(found).toMatchObject({
      owner: accountOf(world.actors[role]),
      state: 'waiting',
      about: { period: '2026-Q3' },
      progress: { done: 0, total: null },
    })
  })

  it('refuses everybody else', async () => {
    await expectForbidden(world, Job.start, { ...place(), kind: 'export' }, [...PARTNERS, ...OFFICERS])
    await expectForbidden(world, Job.start, { ikm: world.ikm, kind: 'export' }, ['ikm', ...OFFICERS])
  })

  it.each([
    ['ikm', 'import'],
    ['ikm', 'publish'],
    ['owner', 'publish'],
    ['owner', 'dry-run'],
  ] as const)('refuses the %s a job of the kind %s', async (role, kind) => {
    const refusal = await refusalOf(() => Job.start(world.services, as(role), { ...acting(role), kind }))
    expect([refusal.kind, refusal.code]).toEqual(['forbidden', 'job-kind'])
  })

  it('stands in the queue while it waits', async () => {
    const job = await started()
    const waiting = async () => {
      const { data } = await world.services.entities.job.query.waiting({ queue: 'jobs' }).go({ pages: 'all' })
      return data.some((row) => row.job === job)
    }
    expect(await waiting()).toBe(true)
    await advance(job, 'take')
    expect(await waiting()).toBe(false)
    await advance(job, 'hand-on', { progress: { done: 5, total: 9 } })
    expect(await waiting()).toBe(true)
  })
})

describe('reading jobs', () => {
  it('shows a job to its owner only: to a colleague it is missing', async () => {
    const input = { ...place(), job: await started() }
    for (const role of ['manager', 'clerk', ...OFFICERS] as const) {
      const refusal = await refusalOf(() => Job.get(world.services, as(role), input))
      expect([role, refusal.kind, refusal.code]).toEqual([role, 'missing', 'job'])
    }
    await expectForbidden(world, Job.get, input, [...PARTNERS, ...OFFICERS])
  })

  it('lists one’s own, the newest first, page by page', async () => {
    const made: string[] = []
    for (let i = 0; i < 3; i++) {
      made.push((await Job.start(world.services, as('manager'), { ...place(), kind: 'pdf' })).job)
    }
    const first = await Job.ofOwner(world.services, as('manager'), { ...place(), limit: 2 })
    expect(first.items.map((each) => each.job)).toEqual(made.slice(1).reverse())
    const cursor = first.next ?? undefined
    const foreign = await refusalOf(() => Job.ofOwner(world.services, as('owner'), { ...place(), cursor }))
    expect(foreign.code).toBe('cursor')
    const second = await Job.ofOwner(world.services, as('manager'), { ...place(), limit: 2, cursor })
    expect(second.items[0]?.job).toBe(made[0])
    await expectForbidden(world, Job.ofOwner, place(), [...PARTNERS, ...OFFICERS])
  })
})

describe('job.advance', () => {
  it('takes a job to its result, with an audit line a step and none for its progress', async () => {
    const job = await started()
    await advance(job, 'take')
    await advance(job, 'report', { progress: { done: 3, total: 9, note: 'baris 3' } })
    expect((await get(job)).progress).toEqual({ done: 3, total: 9, note: 'baris 3' })
    await advance(job, 'finish', { progress: { done: 9, total: 9 }, result: 'exports/abc.xlsx' })
    expect(await get(job)).toMatchObject({ state: 'done', result: 'exports/abc.xlsx' })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: ownerId() }).go({ pages: 'all' })
    const acts = data.filter((line) => line.about.job === job).map((line) => line.act)
    expect(acts).toEqual(['job.start', 'job.take', 'job.finish'])
  })

  it('is the system’s alone', async () => {
    const input = { owner: ownerId(), job: await started(), on: 'take' }
    await expectForbidden(world, Job.advance, input, ['system'])
    await expectOnce(world.services, Job.advance, world.actors.system, input)
  })

  it('refuses every step that the state does not take', async () => {
    const job = await started()
    expect((await refusalOf(() => advance(job, 'finish'))).code).toBe('job-state')
    await advance(job, 'take')
    await advance(job, 'fail')
    for (const on of WORKER_STEPS) {
      const refusal = await refusalOf(() => advance(job, on))
      expect([on, refusal.kind, refusal.code]).toEqual([on, 'conflict', 'job-state'])
    }
  })

  it('refuses a result before the job is finished', async () => {
    const job = await started()
    const early = await refusalOf(() => advance(job, 'take', { result: 'x' }))
    expect(early.faults.map((fault) => fault.path)).toEqual(['result'])
  })

  it('gives a waiting job to one of ten workers', async () => {
    const job = await started()
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => advance(job, 'take')))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('job.cancel', () => {
  it('lets the owner cancel, once, and its worker finds it over', async () => {
    const job = await started()
    await advance(job, 'take')
    const input = { ...place(), job }
    expect((await refusalOf(() => Job.cancel(world.services, as('manager'), input))).kind).toBe('missing')
    await expectForbidden(world, Job.cancel, input, [...PARTNERS, ...OFFICERS])
    await expectOnce(world.services, Job.cancel, world.actors.owner, input)
    expect((await refusalOf(() => advance(job, 'report'))).code).toBe('job-state')
    expect((await refusalOf(() => Job.cancel(world.services, as('owner'), input))).code).toBe('job-state')
  })
})
