import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'etalase-commands-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function run(command: 'assess' | 'deadline', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`infra/local/${command}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const example = (name: string) => `tests/examples/${name}.json`
const expected = (name: string) => JSON.parse(readFileSync(join(ROOT, `tests/examples/${name}.expected.json`), 'utf8'))

function written(content: string): string {
  const file = join(scratch, 'bad.json')
  writeFileSync(file, content)
  return file
}

describe('assess', () => {
  it('prints the findings of several files, one JSON line each, in order', () => {
    const names = ['hotel-stars', 'declared-totals']
    const { status, stdout } = run('assess', ...names.map(example))
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(names.map(expected))
  })

  it('tells a finding in sentences', () => {
    expect(run('assess', '--explain', 'id', example('hotel-stars')).stdout).toContain('TERPENUHI: hotel-cikarang')
    expect(run('assess', '--explain', 'en', example('hotel-stars')).stdout).toContain('MET: hotel-cikarang')
  })

  it('prints nothing of the good file where another is bad, and names the first fault', () => {
    const scenario = JSON.parse(readFileSync(join(ROOT, example('hotel-stars')), 'utf8'))
    scenario.slots[1].closedOn = '2026-02-30'
    const { status, stdout, stderr } = run('assess', example('hotel-stars'), written(JSON.stringify(scenario)))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('slots[1].closedOn')
  })

  it.each([
    ['no JSON', () => [written('{')], '$'],
    ['no such file', () => ['nowhere.json'], '$'],
    ['no file', () => [], 'usage'],
    ['an unknown language', () => ['--explain', 'fr', example('hotel-stars')], 'usage'],
  ])('refuses %s with status 2', (_, args, said) => {
    const { status, stdout, stderr } = run('assess', ...args())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})

describe('deadline', () => {
  it('prints the last day, with pauses left out', () => {
    expect(run('deadline', '2026-11-24', '10', 'working').stdout).toBe('2026-12-08\n')
    expect(run('deadline', '2026-11-24', '10', 'working', '--pause', '2026-11-26..2026-12-02').stdout).toBe(
      '2026-12-15\n',
    )
  })

  it.each([
    ['a day that does not exist', ['2026-02-30', '1', 'working'], 'SERVED'],
    ['no days', ['2026-11-24', '0', 'working'], 'DAYS'],
    ['another clock', ['2026-11-24', '1', 'lunar'], 'CLOCK'],
    [
      'a pause that ends before it starts',
      ['2026-11-24', '1', 'working', '--pause', '2026-11-26..2026-11-25'],
      '--pause[0].to',
    ],
    ['a year without a holiday table', ['2029-01-01', '1', 'working'], '2029'],
    ['a missing argument', ['2026-11-24'], 'usage'],
  ])('refuses %s with status 2', (_, args, said) => {
    const { status, stdout, stderr } = run('deadline', ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})
