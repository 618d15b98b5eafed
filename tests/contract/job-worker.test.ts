// The worker of jobs: killed at every step it comes to the same result; it names what is poisoned, and stops when told.
import { beforeAll, describe, expect, it } from 'vitest'
import { resultKey, uploadKey } from '../../core/job/files.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import { LEASE_MS } from '../../core/job/steps.ts'
import type { Id } from '../../core/kernel/id.ts'
import { workbook } from '../../functions/worker/excel.ts'
import { COLUMNS } from '../../functions/worker/kinds/outlet-columns.ts'
import { runJob } from '../../functions/worker/run.ts'
import { rowsOf } from '../../functions/worker/sheet.ts'
import { unpacked } from '../../functions/worker/zip.ts'
import { LIMITS, memoryFiles, mortal, workerOf } from '../support/jobs.ts'
import { contextOf } from '../support/services.ts'
import { refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World
let owner: Id<'account'>
const files = memoryFiles()

beforeAll(async () => {
  world = await worldOf()
  owner = ownerOf(world.actors.owner)
})

const as = (role: Role) => contextOf(world.actors[role])
const HEAD = COLUMNS.map(({ title }) => title)
const row = (name: string, village = '32.16.03.2006') => [
  ...[name, null, 'hotel', village, `Jalan ${name}`, null, null, '2026-01-31'],
]

async function started(kind: string, about: object): Promise<Id<'job'>> {
  return (await Job.start(world.services, as('owner'), { partner: world.partner, kind, about })).job
}

/** The sheet lies among the uploads of the owner under this hash. */
async function uploaded(hash: string, rows: (string | null)[][]): Promise<string> {
  const upload = hash.padEnd(64, '0')
  files.held.set(uploadKey(owner, upload), await workbook([{ name: 'Gerai', head: HEAD, rows }]))
  return upload
}

const shown = (job: Id<'job'>) => Job.get(world.services, as('owner'), { partner: world.partner, job })
const fileOf = (job: Id<'job'>) => files.held.get(resultKey({ owner, job }))
/** What the workbook holds; the zip around it says when it was packed. */
const sheetsOf = (job: Id<'job'>) =>
  (unpacked(Buffer.from(fileOf(job) ?? [])) ?? []).map(({ name, bytes }) => `${name}: ${bytes.toString()}`)
const outletsNamed = async (part: string) => {
  const { data } = await world.services.entities.outlet.query.ofPartner({ partner: world.partner }).go({ pages: 'all' })
  return data.map(({ name }) => name).filter((name) => name.includes(part))
}

/** Runs the job to its end, over as many lives as it takes. */
async function toTheEnd(worker: ReturnType<typeof workerOf>, job: Id<'job'>) {
  for (let lives = 1; ; lives++) {
    const outcome = await runJob(worker, { owner, job }, LIMITS).catch(() => 'again')
    if (outcome !== 'again' || lives > 3) return outcome
    worker.clock.now += LEASE_MS
  }
}

describe('a job that is killed', () => {
  it('at any write, before or after it, ends with the same sheets', async () => {
    const machine = mortal(world, files)
    const worker = workerOf(world, machine.files, { services: machine.services })
    machine.dieAt(Number.POSITIVE_INFINITY, 'before')
    const whole = await started('export', { year: '2026' })
    expect(await toTheEnd(worker, whole)).toBe('done')
    const { writes } = machine
    const expected = sheetsOf(whole)
    expect(expected.length).toBeGreaterThan(5)
    expect(writes).toBe(8)
    for (let n = 1; n <= writes; n++) {
      for (const how of ['before', 'after'] as const) {
        const job = await started('export', { year: '2026' })
        machine.dieAt(n, how)
        await expect(runJob(worker, { owner, job }, LIMITS), `${how} ${n}`).rejects.toThrow()
        machine.revive()
        worker.clock.now += LEASE_MS
        const outcome = await toTheEnd(worker, job)
        expect([n, how, outcome]).toEqual([n, how, n === writes && how === 'after' ? 'over' : 'done'])
        expect(sheetsOf(job), `${how} ${n}`).toEqual(expected)
        expect(await shown(job)).toMatchObject({ state: 'done', progress: { done: 2, total: 2 } })
      }
    }
  })

  it('while it opens outlets opens each once', async () => {
    const machine = mortal(world, files)
    const worker = workerOf(world, machine.files, { services: machine.services })
    for (let n = 1; n <= 8; n++) {
      for (const how of ['before', 'after'] as const) {
        const mark = `mati-${n}-${how}`
        const upload = await uploaded(`${n}${how === 'after' ? 'a' : 'b'}`, [row(`${mark} 1`), row(`${mark} 2`)])
        const job = await started('import', { upload, apply: true })
        machine.dieAt(n, how)
        await runJob(worker, { owner, job }, LIMITS).catch(() => undefined)
        machine.revive()
        worker.clock.now += LEASE_MS
        await toTheEnd(worker, job)
        expect((await outletsNamed(mark)).toSorted(), mark).toEqual([`${mark} 1`, `${mark} 2`])
        expect((await rowsOf(fileOf(job) ?? new Uint8Array())).slice(1).map((cells) => cells[2])).toEqual([
          'dibuka',
          'dibuka',
        ])
        expect(await shown(job)).toMatchObject({ state: 'done', progress: { note: '2 dari 2 gerai dibuka' } })
      }
    }
  })
})

describe('a worker whose time is up', () => {
  it('hands the job on after one part at least, and the next one resumes there', async () => {
    const worker = workerOf(world, files)
    const job = await started('export', { year: '2026' })
    const short = { ...LIMITS, timeLeft: () => false }
    expect(await runJob(worker, { owner, job }, short)).toBe('handed-on')
    expect(await shown(job)).toMatchObject({ state: 'waiting', progress: { done: 1 } })
    expect(await runJob(worker, { owner, job }, LIMITS)).toBe('done')
  })

  it('leaves a job that another has to it', async () => {
    const worker = workerOf(world, files)
    const job = await started('export', { year: '2026' })
    await Job.advance(world.services, as('system'), { owner, job, on: 'take' })
    await expect(runJob(worker, { owner, job }, LIMITS)).rejects.toThrow(/job-held/)
  })
})

describe('a job that is cancelled', () => {
  it('while it waits is not begun', async () => {
    const job = await started('export', { year: '2026' })
    await Job.cancel(world.services, as('owner'), { partner: world.partner, job })
    expect(await runJob(workerOf(world, files), { owner, job }, LIMITS)).toBe('over')
  })

  it('while it runs is left after the part in hand, without a result', async () => {
    const job = await started('export', { year: '2026' })
    const timeLeft = () => true
    let cancelled: Promise<unknown> | undefined
    const cancelling = {
      ...files,
      put: async (key: string, bytes: Uint8Array) => {
        cancelled ??= Job.cancel(world.services, as('owner'), { partner: world.partner, job })
        await cancelled
        await files.put(key, bytes)
      },
    }
    expect(await runJob(workerOf(world, cancelling), { owner, job }, { ...LIMITS, timeLeft })).toBe('stopped')
    expect(await shown(job)).toMatchObject({ state: 'cancelled', file: 'none' })
    expect(fileOf(job)).toBeUndefined()
  })

  it('once it is done cannot be', async () => {
    const job = await started('export', { year: '2026' })
    await runJob(workerOf(world, files), { owner, job }, LIMITS)
    const cancel = () => Job.cancel(world.services, as('owner'), { partner: world.partner, job })
    expect((await refusalOf(cancel)).code).toBe('job-state')
  })
})

describe('a job that cannot be done', () => {
  it('ends with the refusal of what its owner may no longer', async () => {
    const job = await started('export', { year: '2026' })
    const worker = workerOf(world, files, { actorOf: async (account) => ({ kind: 'account', account }) })
    expect(await runJob(worker, { owner, job }, LIMITS)).toBe('failed')
    expect((await shown(job)).problem?.en).toContain('may not')
  })

  it('ends at its last try, and names the step', async () => {
    const job = await started('export', { year: '2026' })
    const broken = {
      ...files,
      put: (key: string, bytes: Uint8Array) =>
        key.includes('000001') ? Promise.reject(new Error('full')) : files.put(key, bytes),
    }
    const worker = workerOf(world, broken)
    await expect(runJob(worker, { owner, job }, LIMITS)).rejects.toThrow('full')
    expect(await runJob(worker, { owner, job }, { ...LIMITS, lastTry: true })).toBe('failed')
    const { problem, progress } = await shown(job)
    expect([progress.done, problem?.id]).toEqual([1, expect.stringContaining('langkah 2')])
  })
})

describe('an import', () => {
  const run = async (about: object) => {
    const job = await started('import', about)
    await runJob(workerOf(world, files), { owner, job }, LIMITS)
    return shown(job)
  }

  it('with one poisoned row opens nothing, and names the cell', async () => {
    const upload = await uploaded('c1', [row('racun 1'), row('racun 2', '32.16.99.0000'), row('racun 3')])
    const job = await run({ upload, apply: true })
    expect(job).toMatchObject({ state: 'failed', faultsInAll: 1, faults: [{ cell: 'D3' }] })
    expect(await outletsNamed('racun')).toEqual([])
  })

  it('only looks where it is not to be applied', async () => {
    const upload = await uploaded('c2', [row('lihat 1')])
    expect(await run({ upload, apply: false })).toMatchObject({ state: 'done', file: 'ready' })
    expect(await outletsNamed('lihat')).toEqual([])
  })

  it('names a row that the record refuses, and opens the others', async () => {
    const far = row('jauh 1')
    far[7] = '2030-01-01'
    const upload = await uploaded('c3', [row('dekat 1'), far, row('dekat 2')])
    const job = await run({ upload, apply: true })
    expect(job).toMatchObject({ state: 'done', faultsInAll: 1, faults: [{ cell: 'A3' }] })
    expect(await outletsNamed('dekat')).toHaveLength(2)
  })

  it('brought a second time names every row as recorded', async () => {
    const upload = await uploaded('c4', [row('dua kali')])
    expect((await run({ upload, apply: true })).state).toBe('done')
    expect(await run({ upload, apply: true })).toMatchObject({ state: 'failed', faults: [{ cell: 'A2' }] })
  })

  it('shows the first fifty faults and counts them all; an upload of nobody is gone', async () => {
    const upload = await uploaded(
      'c5',
      Array.from({ length: 60 }, (_, i) => row(`banyak ${i}`, 'x')),
    )
    const { faults, faultsInAll } = await run({ upload, apply: true })
    expect([faults?.length, faultsInAll]).toEqual([50, 60])
    expect((await run({ upload: 'f'.repeat(64), apply: true })).problem?.en).toContain('gone')
  })
})
