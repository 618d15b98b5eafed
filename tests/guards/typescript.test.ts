import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { argumentsInCheck, plantedHouse, pullDown, type Ran, run } from '../support/guard.ts'

/** Each planted file, and the faults that the compiler must find in it: nothing more, nothing less. */
const FAULTS: Record<string, string[]> = {
  'core/engine/planted/implicit-any.ts': ['TS7006', 'TS7006'],
  'functions/planted/implicit-any.ts': ['TS7006', 'TS7006'],
  'infra/planted/implicit-any.ts': ['TS7006', 'TS7006'],
  'web/planted/implicit-any.ts': ['TS7006', 'TS7006'],
  'tests/support/planted/implicit-any.ts': ['TS7006', 'TS7006'],
  'core/kernel/planted/null-as-text.ts': ['TS2322'],
  'core/kernel/planted/unknown-error.ts': ['TS18046'],
  'core/kernel/planted/enum.ts': ['TS1294'],
  'core/kernel/planted/namespace.ts': ['TS1294'],
  'core/kernel/planted/parameter-property.ts': ['TS1294'],
  'core/kernel/planted/unchecked-index.ts': ['TS2322'],
  'core/kernel/planted/index-signature.ts': ['TS4111'],
  'core/kernel/planted/fallthrough.ts': ['TS7029'],
  'core/kernel/planted/missing-return.ts': ['TS2366'],
  'core/kernel/planted/override.ts': ['TS4114'],
  'core/kernel/planted/unused.ts': ['TS6133', 'TS6133'],
  'core/kernel/planted/type-import.ts': ['TS1484'],
}

describe('the compiler', () => {
  let house: string
  let ran: Ran

  beforeAll(async () => {
    house = plantedHouse('typescript')
    ran = await run('tsc', [...argumentsInCheck('tsc'), '--listFiles'], house)
  }, 180_000)
  afterAll(() => pullDown(house))

  it('fails on the planted house', () => {
    expect(ran.status).not.toBe(0)
  })

  it.each(Object.entries(FAULTS))('finds in %s %j', (file, codes) => {
    expect(faultsIn(ran.stdout, file)).toEqual(codes)
  })

  it('misses no planted file', () => {
    const planted = [...new Set(ran.stdout.match(/^\S*planted\/\S+\.ts(?=\()/gm))]
    expect(planted.sort()).toEqual(Object.keys(FAULTS).sort())
  })

  it('reads the house, not only what is planted', () => {
    for (const file of ['core/engine/judge.ts', 'core/kernel/day.ts', 'infra/local/assess.ts', 'vitest.config.ts']) {
      expect(ran.stdout).toContain(`${house}/${file}`)
    }
    expect(ran.stdout).toContain('/tests/guards/typescript.test.ts')
  })
})

function faultsIn(output: string, file: string): string[] {
  return output
    .split('\n')
    .flatMap((line) => (line.startsWith(`${file}(`) ? (/error (TS\d+)/.exec(line)?.[1] ?? []) : []))
}
