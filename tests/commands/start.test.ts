// `npm start` as a process: what it needs, what it refuses, what it keeps, and that nothing of it stays behind.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../../infra/local/dynamodb.ts'

const ROOT = join(import.meta.dirname, '../..')
const PATIENCE_MS = 240_000

const running: Started[] = []
const folders: string[] = []

afterEach(async () => {
  for (const started of running.splice(0)) {
    if (started.child.exitCode === null) started.child.kill('SIGKILL')
    await started.ended
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

type Started = {
  child: ChildProcess
  output: () => string
  /** What it said once it stood, or when it ended. */
  stands: Promise<string>
  ended: Promise<number | null>
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], { cwd: ROOT })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', (status) => resolve(status)))
  const stands = new Promise<string>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Ctrl-C ends it.')) resolve(output)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('close', () => resolve(output))
  })
  const started = { child, output: () => output, stands, ended }
  running.push(started)
  return started
}

function refused(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/local/start.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

/** The processes that a process has begun, and theirs. */
function childrenOf(pid: number | undefined): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' })
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  const under = (parent: string): string[] =>
    rows
      .filter(([, ppid, stat = '']) => ppid === parent && !stat.startsWith('Z'))
      .flatMap(([own = '']) => [own, ...under(own)])
  return under(String(pid)).map(Number)
}

function alive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )
}

/** How many told stories the console leads to, while the front page stands. */
async function storiesOn(port: number): Promise<number> {
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  const page = await fetch(`http://127.0.0.1:${port}/_local`)
  return (await page.text()).match(/\/_local\/temuan\//g)?.length ?? 0
}

/** As the seed tells one. */
const STORY = {
  unit: 'otl_00000000000000000000000001',
  rule: 'rul_00000000000000000000000001',
  period: '2026-Q3',
  title: { id: 'Sebuah kisah', en: 'A story' },
  about: { id: 'Yang terlihat di dalamnya.', en: 'What there is to see in it.' },
}

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-data-'))
  folders.push(folder)
  return folder
}

describe('npm start', () => {
  it(
    'is a page that says to wait until it stands, ends with all its children on Ctrl-C, and stands on the kept table again',
    async () => {
      const data = aFolder()
      const port = await freePort()
      const { child, stands, ended } = start('--port', String(port), '--seed', 'none', '--data', data)
      await expect.poll(() => answers(port), { timeout: PATIENCE_MS, interval: 50 }).toBe(true)
      const early = await fetch(`http://127.0.0.1:${port}/en/`)
      expect([early.status, early.headers.get('refresh')]).toEqual([503, '1'])
      expect(await early.text()).toContain('The ledger is being filled')
      const said = await stands
      expect(said).toContain(`http://localhost:${port}/`)
      expect(said).toContain('with an empty table.')
      expect(await storiesOn(port)).toBe(0)
      const children = childrenOf(child.pid)
      expect(children.length).toBeGreaterThan(0)
      child.kill('SIGINT')
      expect(await ended).toBe(0)
      await expect.poll(() => children.filter(alive), { timeout: 10_000 }).toEqual([])
      expect(await answers(port)).toBe(false)

      const record = join(data, 'etalase.json')
      writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, 'utf8')), stories: [STORY] }))
      const again = start('--port', String(port), '--seed', 'small', '--data', data)
      expect(await again.stands).toContain('with the kept table.')
      expect(await storiesOn(port)).toBe(1)
      again.child.kill('SIGINT')
      expect(await again.ended).toBe(0)
    },
    PATIENCE_MS,
  )

  it(
    'ends with all its children on SIGTERM half way through its start',
    async () => {
      const port = await freePort()
      const { child, ended } = start('--port', String(port), '--seed', 'small')
      await expect.poll(() => childrenOf(child.pid).length, { timeout: PATIENCE_MS, interval: 20 }).toBeGreaterThan(1)
      const children = childrenOf(child.pid)
      child.kill('SIGTERM')
      expect(await ended).not.toBeNull()
      await expect.poll(() => children.filter(alive), { timeout: 10_000 }).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'names a free port where its own is taken, starts nothing, and ends with status 1',
    async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const { child, output, ended } = start('--port', String(port), '--seed', 'none')
      expect(await ended).toBe(1)
      expect(output()).toMatch(
        new RegExp(`^Port ${port} is taken by another program\\. Choose another: npm start -- --port \\d+\n$`),
      )
      expect(output()).not.toContain(`--port ${port}\n`)
      expect(childrenOf(child.pid)).toEqual([])
      await new Promise((resolve) => server.close(resolve))
    },
    PATIENCE_MS,
  )

  it('says in one sentence what to install where there is no Java', async () => {
    const port = await freePort()
    const { status, stderr } = refused(['--port', String(port)], { PATH: '/nowhere' })
    expect([status, stderr]).toEqual([
      1,
      'The local database needs Java 17 or newer, which is not installed. Install it, on Debian: sudo apt-get install default-jre-headless\n',
    ])
  })

  it.each([
    ['a port that is none', ['--port', '70000'], '--port is a number from 1 to 65535, not 70000.\n'],
    ['a size that is none', ['--seed', 'huge'], '--seed is small, full, none, not huge.\n'],
    [
      'a day that does not exist',
      ['--today', '2026-02-30'],
      '--today is a day of the calendar (YYYY-MM-DD), not 2026-02-30.\n',
    ],
    ['a reset of nothing', ['--reset'], '--reset goes with --data DIR: without it nothing is kept.\n'],
    ['no folder', ['--data', ''], '--data names a folder, not nothing.\n'],
  ])('refuses %s with status 2', (_, args, stderr) => {
    expect(refused(args)).toEqual({ status: 2, stdout: '', stderr })
  })

  it('tells its options', () => {
    const { status, stdout } = refused(['--help'])
    expect(status).toBe(0)
    for (const option of ['--port', '--seed', '--data', '--reset', '--today', '--help'])
      expect(stdout).toContain(option)
  })
})
