import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { argumentsInCheck, plantedHouse, pullDown, type Ran, ROOT, run } from '../support/guard.ts'

/** Each planted file, and the one rule that must find a fault in it. */
const FAULTS: Record<string, string> = {
  'core/kernel/planted/floating-promise.ts': 'lint/nursery/noFloatingPromises',
  'core/kernel/planted/floating-operation.ts': 'lint/nursery/noFloatingPromises',
  'tests/unit/planted/floating-expectation.test.ts': 'lint/nursery/noFloatingPromises',
  'core/kernel/planted/misused-promise.ts': 'lint/nursery/noMisusedPromises',
  'core/kernel/planted/open-switch.ts': 'lint/nursery/useExhaustiveSwitchCases',
  'core/kernel/planted/open-switch-of-an-import.ts': 'lint/nursery/useExhaustiveSwitchCases',
  'core/kernel/planted/any.ts': 'lint/suspicious/noExplicitAny',
  'functions/planted/any.ts': 'lint/suspicious/noExplicitAny',
  'infra/planted/any.ts': 'lint/suspicious/noExplicitAny',
  'web/planted/any.tsx': 'lint/suspicious/noExplicitAny',
  'core/kernel/planted/non-null.ts': 'lint/style/noNonNullAssertion',
  'core/kernel/planted/enum.ts': 'lint/style/noEnum',
  'core/kernel/planted/let.ts': 'lint/style/useConst',
  'core/kernel/planted/value-import.ts': 'lint/style/useImportType',
  'core/kernel/planted/import-type.ts': 'plugin',
  'core/kernel/planted/goes-round.ts': 'lint/suspicious/noImportCycles',
  'core/kernel/planted/comes-round.ts': 'lint/suspicious/noImportCycles',
  'core/kernel/planted/unused-import.ts': 'lint/correctness/noUnusedImports',
  'core/kernel/planted/unused-variable.ts': 'lint/correctness/noUnusedVariables',
  'core/kernel/planted/unformatted.ts': 'format',
  'core/kernel/planted/unsorted.ts': 'assist/source/organizeImports',
  'core/engine/planted/clock.ts': 'lint/style/noRestrictedGlobals',
  'core/engine/planted/environment.ts': 'lint/style/noRestrictedGlobals',
  'tests/unit/planted/focused.test.ts': 'lint/suspicious/noFocusedTests',
  'tests/unit/planted/skipped.test.ts': 'lint/suspicious/noSkippedTests',
}

type Report = {
  summary: { unchanged: number; errors: number }
  diagnostics: { severity: string; category: string; location: { path: string } }[]
}
const AS_JSON = ['--reporter=json', '--max-diagnostics=none']

describe('Biome', () => {
  let house: string
  let ran: Ran
  let report: Report

  beforeAll(async () => {
    // The types of vitest's promises are only read where the package lies in the house itself.
    house = plantedHouse('biome', { copied: ['vitest', '@vitest'] })
    ran = await run('biome', [...argumentsInCheck('biome'), ...AS_JSON], house)
    report = JSON.parse(ran.stdout) as Report
  }, 180_000)
  afterAll(() => pullDown(house))

  it('fails on the planted house', () => {
    expect(ran.status).not.toBe(0)
  })

  it.each(Object.entries(FAULTS))('finds in %s the fault %s', (file, rule) => {
    const found = report.diagnostics.filter((each) => each.location.path === file)
    expect(found.map(({ severity, category }) => ({ severity, category }))).toEqual([
      { severity: 'error', category: rule },
    ])
  })

  it('misses no planted file', () => {
    const planted = report.diagnostics.map((each) => each.location.path).filter((path) => path.includes('/planted/'))
    expect([...new Set(planted)].sort()).toEqual(Object.keys(FAULTS).sort())
  })
})

describe('the check of Biome', () => {
  it('reads the real tree and leaves the planted faults out', async () => {
    const ran = await run('biome', [...argumentsInCheck('biome'), ...AS_JSON], ROOT)
    const { summary, diagnostics } = JSON.parse(ran.stdout) as Report
    expect(summary.unchanged).toBeGreaterThan(70)
    expect(diagnostics.filter((each) => each.location.path.includes('planted'))).toEqual([])
  }, 180_000)
})
