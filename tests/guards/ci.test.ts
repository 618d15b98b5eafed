import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Ran, ROOT, runFile } from '../support/guard.ts'

const SCRIPT = join(ROOT, '.ci/run')
const BUILD = ['npm ci --no-audit --no-fund', 'npm test', 'npm run check']

type Machine = { has: string[]; npm?: string; fails?: string }
const COMPLETE = ['npm', 'node', 'java', 'chromium', 'apt-get', 'sudo']

describe('.ci/run', () => {
  const machines: string[] = []
  afterAll(() => {
    for (const machine of machines) rmSync(machine, { recursive: true, force: true })
  })

  it('may be executed and lets no failure pass', () => {
    expect(statSync(SCRIPT).mode & 0o111).toBe(0o111)
    const text = readFileSync(SCRIPT, 'utf8')
    expect(text).toContain('set -euo pipefail')
    expect(text).not.toMatch(/\|\|\s*(true|:)|set \+e/)
  })

  it('installs, tests and checks, in this order, from whatever folder it is called', async () => {
    const { ran, calls } = await runOn({ has: COMPLETE })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(calls).toEqual(BUILD)
    expect(ran.stdout).toContain('=== Everything holds')
  })

  it.each(BUILD.map((fails, before) => ({ fails, before })))('fails where $fails fails', async ({ fails, before }) => {
    const { ran, calls } = await runOn({ has: COMPLETE, fails })
    expect(ran.status).not.toBe(0)
    expect(calls).toEqual(BUILD.slice(0, before + 1))
    expect(ran.stdout).not.toContain('Everything holds')
  })

  it('asks apt once, and only for what is missing', async () => {
    const all = await runOn({ has: ['npm', 'node', 'apt-get', 'sudo'] })
    expect(all.ran.status).toBe(0)
    expect(all.calls.slice(0, -BUILD.length)).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends default-jre-headless chromium',
    ])
    const one = await runOn({ has: ['npm', 'node', 'java', 'apt-get', 'sudo'] })
    expect(one.calls.slice(0, -BUILD.length)).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium',
    ])
  })

  it('fails where apt fails, before anything is built', async () => {
    const { ran, calls } = await runOn({ has: ['npm', 'node', 'apt-get', 'sudo'], fails: 'apt-get update -qq' })
    expect(ran.status).not.toBe(0)
    expect(calls).toEqual(['apt-get update -qq'])
  })

  it('says in a sentence that npm is too old', async () => {
    const { ran, calls } = await runOn({ has: COMPLETE, npm: '10.8.2' })
    expect(ran.status).toBe(1)
    expect(ran.stderr).toMatch(/^npm 10\.8\.2 does not know allowScripts.*\n$/)
    expect(calls).toEqual([])
  })

  /** A machine whose commands are stand-ins that note how they were called. */
  async function runOn({ has, npm = '11.19.1', fails = 'nothing' }: Machine): Promise<{ ran: Ran; calls: string[] }> {
    const machine = mkdtempSync(join(tmpdir(), 'etalase-machine-'))
    machines.push(machine)
    const bin = join(machine, 'bin')
    const log = join(machine, 'calls')
    mkdirSync(bin)
    mkdirSync(join(machine, '.ci'))
    cpSync(SCRIPT, join(machine, '.ci/run'))
    writeFileSync(log, '')
    for (const tool of ['bash', 'dirname', 'id', 'env']) symlinkSync(`/usr/bin/${tool}`, join(bin, tool))
    for (const name of has) writeFileSync(join(bin, name), standIn(name, npm, log, fails), { mode: 0o755 })
    const ran = await runFile('/usr/bin/bash', [join(machine, '.ci/run')], '/', { PATH: bin })
    return { ran, calls: readFileSync(log, 'utf8').split('\n').slice(0, -1) }
  }
})

function standIn(name: string, npm: string, log: string, fails: string): string {
  if (name === 'sudo') return '#!/usr/bin/bash\nshift\nexec "$@"\n'
  if (name === 'node') return '#!/usr/bin/bash\necho v24.0.0\n'
  return `#!/usr/bin/bash
if [ "$*" = --version ]; then echo ${npm}; exit; fi
echo "${name} $*" >> ${log}
[ "${name} $*" != "${fails}" ]
`
}
