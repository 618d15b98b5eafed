import { beforeAll, describe, expect, it } from 'vitest'
import * as Job from '../../core/job/operations.ts'
import { JOB_STATES, JOB_STEPS, type JobState, LEASE_MS, stepFrom, WORKER_STEPS } from '../../core/job/steps.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

const as = (role: Role) => contextOf(world.actors[role])
const PARTNERS = ['owner', 'manager', 'clerk'] as const
const OFFICERS = ['verifier', 'recommender', 'decider'] as const

const place = () => ({ partner: world.partner, outlet: world.outlet })
const acting = (role: Role) => (role === 'ikm' ? { ikm: world.ikm } : place())

function accountOf(actor: Actor): string {
  if (!('account' in actor)) throw new Error('has no account')
  return actor.account
}
const ownerId = () => accountOf(world.actors.owner)

const YEAR = { kind: 'export', about: { year: '2026' } }
const SECTOR = { kind: 'export', about: { sector: 'hotel', period: '2026-Q3' } }
const DUTY = { rule: 'rul_00000000000000000000000001', period: '2026-Q3' }
const SHEET = { upload: 'ab'.repeat(32), apply: false }
const asked = (role: Role) => (OFFICERS.some((officer) => officer === role) ? SECTOR : YEAR)

const draft = () => ({ regulation: anId('regulation'), rule: anId('rule'), from: '2027-01-01', period: '2027-Q1' })

const started = async () => (await Job.start(world.services, as('owner'), { ...place(), ...YEAR })).job
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
    const input = { ...acting(role), ...asked(role) }
    const { job } = await expectOnce(world.services, Job.start, world.actors[role], input)
    const found = await Job.get(world.services, as(role), { ...acting(role), job })
    expect(found).toMatchObject({
      owner: accountOf(world.actors[role]),
      state: 'waiting',
      about: asked(role).about,
      hat: OFFICERS.some((officer) => officer === role) ? 'officer' : role === 'ikm' ? 'ikm' : 'partner',
      file: 'none',
      progress: { done: 0, total: null },
    })
  })

  it('refuses everybody else', async () => {
    await expectForbidden(world, Job.start, { ...place(), ...YEAR }, [...PARTNERS, ...OFFICERS])
    await expectForbidden(world, Job.start, { ikm: world.ikm, ...YEAR }, ['ikm', ...OFFICERS])
    await expectForbidden(world, Job.start, SECTOR, OFFICERS)
  })

  it.each([
    ['ikm', 'import', SHEET, 'job-kind'],
    ['ikm', 'pdf', DUTY, 'job-kind'],
    ['owner', 'dry-run', {}, 'job-kind'],
    ['clerk', 'import', SHEET, 'not-permitted'],
    ['recommender', 'import', () => ({ ...SHEET, partner: world.partner }), 'not-permitted'],
    ['verifier', 'dry-run', () => draft(), 'not-permitted'],
  ] as const)('refuses the %s a job of the kind %s', async (role, kind, given, code) => {
    const about = typeof given === 'function' ? given() : given
    const refusal = await refusalOf(() => Job.start(world.services, as(role), { ...acting(role), kind, about }))
    expect([refusal.kind, refusal.code]).toEqual(['forbidden', code])
  })

  it.each([
    ['owner', 'import', () => SHEET],
    ['verifier', 'import', () => ({ ...SHEET, partner: world.partner })],
    ['clerk', 'pdf', () => DUTY],
    ['verifier', 'pdf', () => ({ ...DUTY, partner: world.partner })],
    ['decider', 'pdf', () => ({ ...DUTY, partner: world.partner })],
    ['decider', 'dry-run', () => draft()],
  ] as const)('lets the %s start a job of the kind %s', async (role, kind, about) => {
    const input = { ...acting(role), kind, about: about() }
    expect((await Job.start(world.services, as(role), input)).state).toBe('waiting')
  })

  it('takes no other partner by the words of its task, and no task of another kind', async () => {
    const about = { ...SHEET, partner: world.foreign.partner }
    const input = { ...place(), kind: 'import', about }
    expect((await refusalOf(() => Job.start(world.services, as('owner'), input))).kind).toBe('invalid')
    for (const strange of [{}, { year: '26' }, { year: '2026', sector: 'hotel' }, SECTOR.about]) {
      const wrong = { ...place(), kind: 'export', about: strange }
      expect((await refusalOf(() => Job.start(world.services, as('owner'), wrong))).kind).toBe('invalid')
    }
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
      made.push((await Job.start(world.services, as('manager'), { ...place(), ...YEAR })).job)
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
    await advance(job, 'finish', { progress: { done: 9, total: 9 }, result: 'ekspor-2026.xlsx' })
    expect(await get(job)).toMatchObject({
      state: 'done',
      result: 'ekspor-2026.xlsx',
      file: 'ready',
      fileUntil: '2026-10-15',
    })
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
    const early = await refusalOf(() => advance(job, 'take', { result: 'x.pdf' }))
    expect(early.faults.map((fault) => fault.path)).toEqual(['result'])
  })

  it('gives a waiting job to one of ten workers', async () => {
    const job = await started()
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => advance(job, 'take')))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the lease of a worker', () => {
  const later = (ms: number) => contextOf(world.actors.system, undefined, { instant: NOON + ms })
  const input = (job: string, on: string, more: object = {}) => ({ owner: ownerId(), job, on, ...more })

  it('keeps others away until its last millisecond, and lets one take over then', async () => {
    const job = await started()
    const take = (ms: number) => Job.advance(world.services, later(ms), input(job, 'take'))
    await take(0)
    expect((await refusalOf(() => take(LEASE_MS - 1))).code).toBe('job-held')
    await take(LEASE_MS)
    expect((await refusalOf(() => take(LEASE_MS + 1))).code).toBe('job-held')
  })

  it('is renewed by a report and ended by a release', async () => {
    const job = await started()
    const step = (ms: number, on: string) => Job.advance(world.services, later(ms), input(job, on))
    await step(0, 'take')
    await step(1000, 'report')
    expect((await refusalOf(() => step(LEASE_MS, 'take'))).code).toBe('job-held')
    await step(LEASE_MS, 'release')
    await step(LEASE_MS, 'take')
  })

  it('holds a worker to the version that it wrote', async () => {
    const job = await started()
    await Job.advance(world.services, later(0), input(job, 'take', { version: 1 }))
    await Job.advance(world.services, later(LEASE_MS), input(job, 'take'))
    const late = () => Job.advance(world.services, later(LEASE_MS), input(job, 'finish', { version: 2 }))
    expect((await refusalOf(late)).code).toBe('changed-meanwhile')
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
