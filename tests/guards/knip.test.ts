import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { argumentsInCheck, plantedHouse, pullDown, type Ran, ROOT, run } from '../support/guard.ts'

/** Each planted fault as knip must name it: kind, file, and what is unused, unlisted or not to be found. */
const FAULTS = [
  'files core/kernel/planted/unused-file.ts core/kernel/planted/unused-file.ts',
  'files functions/planted/unused-file.ts functions/planted/unused-file.ts',
  'files infra/planted/unused-file.ts infra/planted/unused-file.ts',
  'files web/planted/unused-file.ts web/planted/unused-file.ts',
  'files web/planted/unused-file.tsx web/planted/unused-file.tsx',
  'files tests/support/planted/unused-file.ts tests/support/planted/unused-file.ts',
  'exports core/kernel/planted/unused-export.ts unasked',
  'types core/kernel/planted/unused-type.ts Unasked',
  'unlisted core/kernel/planted/unlisted.ts acorn',
  'unresolved core/kernel/planted/unresolved.ts ./not-there.ts',
  'dependencies package.json planted-dependency',
  'devDependencies package.json planted-tool',
]

type Issue = { file: string } & Record<string, { name: string }[]>

describe('knip', () => {
  let house: string
  let ran: Ran
  let found: string[]

  beforeAll(async () => {
    house = plantedHouse('knip')
    plantPackages(house)
    ran = await run('knip', [...argumentsInCheck('knip'), '--reporter', 'json'], house)
    found = faultsIn(ran.stdout)
  }, 180_000)
  afterAll(() => pullDown(house))

  it('fails on the planted house', () => {
    expect(ran.status).not.toBe(0)
  })

  it.each(FAULTS)('finds %s', (fault) => {
    expect(found).toContain(fault)
  })

  it('finds no other fault in what is planted: what a test asks for is used', () => {
    expect(found.filter((fault) => fault.includes('planted')).sort()).toEqual([...FAULTS].sort())
  })
})

describe('the check of knip', () => {
  it('reads the real tree by the real configuration and leaves the planted faults out', async () => {
    const [ran, traced] = await Promise.all([
      run('knip', [...argumentsInCheck('knip'), '--reporter', 'json'], ROOT),
      run('knip', ['--trace-export', 'judge'], ROOT),
    ])
    expect(faultsIn(ran.stdout).filter((fault) => fault.includes('planted'))).toEqual([])
    expect(traced.stdout).toContain('core/engine/judge.ts:judge')
    expect(traced.stdout).toContain('core/engine/account.ts:import[judge]')
  }, 180_000)
})

function plantPackages(house: string): void {
  const file = join(house, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
  Object.assign(manifest['dependencies'] ?? {}, { 'planted-dependency': '1.0.0' })
  Object.assign(manifest['devDependencies'] ?? {}, { 'planted-tool': '1.0.0' })
  writeFileSync(file, JSON.stringify(manifest))
}

function faultsIn(json: string): string[] {
  const { issues } = JSON.parse(json) as { issues: Issue[] }
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, faults]) => faults.map(({ name }) => `${kind} ${file} ${name}`)),
  )
}
