// The files of jobs: brought and fetched by their owner alone, by links that expire.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as JobFile from '../../core/job/file-operations.ts'
import { LINK_MS, partKey, uploadKey } from '../../core/job/files.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import { context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import type { Id } from '../../core/kernel/id.ts'
import { localFiles } from '../../infra/local/jobs.ts'
import { eventOf } from '../support/http.ts'
import { memoryFiles } from '../support/jobs.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
const files = memoryFiles()
const SHEET = { content: Buffer.from('PK\x03\x04sheet').toString('base64') }

beforeAll(async () => {
  world = await worldOf()
})

/** Anybody signed in, as the account that it is. */
const self = (account: Id<'account'>, today = '2026-10-08') =>
  context({
    actor: { kind: 'account', account },
    instant: NOON,
    today: day(today),
    random: Math.random,
    requestId: 'r',
  })
const given = () => ({ ...world.services, files })

async function finished(): Promise<{ job: Id<'job'>; owner: Id<'account'> }> {
  const asked = { partner: world.partner, kind: 'export', about: { year: '2026' } }
  const { job } = await Job.start(world.services, contextOf(world.actors.owner), asked)
  const owner = ownerOf(world.actors.owner)
  const advance = (on: string, more: object = {}) =>
    Job.advance(world.services, contextOf(world.actors.system), { owner, job, on, ...more })
  await advance('take')
  await advance('finish', { result: 'etalase-2026.xlsx' })
  return { job, owner }
}

describe('job.upload', () => {
  it('keeps the sheet under its account and its content, once however often it is brought', async () => {
    const { account } = world.actors.account
    const { upload } = await JobFile.upload(given(), self(account), SHEET)
    expect((await JobFile.upload(given(), self(account), SHEET)).upload).toBe(upload)
    expect([...files.held.keys()]).toEqual([uploadKey(account, upload)])
    await expectForbidden(world, (_, at, input) => JobFile.upload(given(), at, input), SHEET, ['account'])
  })

  it.each([
    ['no zip', 'aGVsbG8gd29ybGQ=', 'not-excel'],
    ['no base64', '!!!!!!!!', 'input'],
    ['more than 1 MB', 'A'.repeat(1_398_108), 'input'],
  ])('refuses %s', async (_, content, code) => {
    const { account } = world.actors.account
    expect((await refusalOf(() => JobFile.upload(given(), self(account), { content }))).code).toBe(code)
  })
})

describe('job.result', () => {
  it('gives its owner a link for 15 minutes, under the file’s own name', async () => {
    const { job, owner } = await finished()
    const { url, until } = await JobFile.result(given(), self(owner), { job })
    expect(Date.parse(until)).toBe(NOON + LINK_MS)
    expect(url).toContain('name=etalase-2026.xlsx')
    await expectForbidden(world, (_, at, input) => JobFile.result(given(), at, input), { job }, ['account'])
  })

  it('is missing to every other account, and where there is no file', async () => {
    const { job, owner } = await finished()
    const foreign = () => JobFile.result(given(), self(ownerOf(world.actors.manager)), { job })
    expect((await refusalOf(foreign)).code).toBe('job')
    const asked = { partner: world.partner, kind: 'export', about: { year: '2026' } }
    const waiting = await Job.start(world.services, contextOf(world.actors.owner), asked)
    expect((await refusalOf(() => JobFile.result(given(), self(owner), { job: waiting.job }))).code).toBe('job-file')
  })

  it('ends after the seventh day', async () => {
    const { job, owner } = await finished()
    await JobFile.result(given(), self(owner, '2026-10-15'), { job })
    expect((await refusalOf(() => JobFile.result(given(), self(owner, '2026-10-16'), { job }))).code).toBe(
      'job-file-expired',
    )
    const shown = (today: string) =>
      Job.get(world.services, contextOf(world.actors.owner, today), { partner: world.partner, job })
    expect([(await shown('2026-10-15')).file, (await shown('2026-10-16')).file]).toEqual(['ready', 'expired'])
  })
})

describe('job.rows', () => {
  it('gives its owner what became of each row, and none where the job tells none so', async () => {
    const { job, owner } = await finished()
    expect(await JobFile.rows(given(), self(owner), { job })).toEqual([])
    const told = [{ row: 2, name: 'Toko', ok: false, says: { id: 'sudah ada', en: 'there already' } }]
    files.held.set(partKey({ owner, job }, 'rows'), Buffer.from(JSON.stringify(told)))
    expect(await JobFile.rows(given(), self(owner), { job })).toEqual(told)
    await expectForbidden(world, (_, at, input) => JobFile.rows(given(), at, input), { job }, ['account'])
    const foreign = () => JobFile.rows(given(), self(ownerOf(world.actors.manager)), { job })
    expect((await refusalOf(foreign)).code).toBe('job')
  })

  it('ends after the seventh day, and is none before there is a file', async () => {
    const { job, owner } = await finished()
    await JobFile.rows(given(), self(owner, '2026-10-15'), { job })
    const rows = (of: Id<'job'>, today?: string) => () => JobFile.rows(given(), self(owner, today), { job: of })
    expect((await refusalOf(rows(job, '2026-10-16'))).code).toBe('job-file-expired')
    const asked = { partner: world.partner, kind: 'export', about: { year: '2026' } }
    const waiting = await Job.start(world.services, contextOf(world.actors.owner), asked)
    expect((await refusalOf(rows(waiting.job))).code).toBe('job-file')
  })
})

describe('a link of the local machine', () => {
  it('holds until its millisecond, for its file and its name alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'etalase-links-'))
    const clock = { now: NOON }
    const local = await localFiles(folder, 'http://localhost', () => clock.now)
    try {
      await local.files.put('jobs/a/b/result', Buffer.from('content'))
      const link = await local.files.link('jobs/a/b/result', { name: 'x.pdf', expiresAt: NOON + LINK_MS })
      const fetched = async (url: string) => {
        const { pathname, search } = new URL(url)
        return local.mount.handler(eventOf({ path: pathname, query: search.slice(1) }))
      }
      expect(await fetched(link)).toMatchObject({
        statusCode: 200,
        headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="x.pdf"' },
        body: Buffer.from('content').toString('base64'),
      })
      const statusOf = async (url: string) => (await fetched(url)).statusCode
      expect(await statusOf(link.replace('b%2Fresult', 'c%2Fresult'))).toBe(403)
      expect(await statusOf(link.replace('x.pdf', 'y.pdf'))).toBe(403)
      expect(await statusOf(link.replace(/signature=.*/, 'signature='))).toBe(403)
      expect(await statusOf('http://localhost/berkas/')).toBe(403)
      clock.now = NOON + LINK_MS - 1
      expect(await statusOf(link)).toBe(200)
      clock.now = NOON + LINK_MS
      expect(await statusOf(link)).toBe(403)
      expect(await local.files.get('nothing')).toBeUndefined()
      expect(Buffer.from((await local.files.get('jobs/a/b/result')) ?? []).toString()).toBe('content')
    } finally {
      await local.end()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
