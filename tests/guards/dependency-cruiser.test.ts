import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { argumentsInCheck, plantedHouse, pullDown, type Ran, ROOT, run } from '../support/guard.ts'

const RULES = (
  createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }
).forbidden.map((rule) => rule.name)

/** Every planted import that must be refused, and all the rules that refuse it. */
const REFUSED: [from: string, to: string, rules: string[]][] = [
  ['core/kernel/planted/takes-a-room.ts', 'core/planted/entity.ts', ['kernel-knows-nothing-above']],
  ['core/kernel/planted/takes-a-type-of-the-engine.ts', 'core/engine/finding.ts', ['kernel-knows-nothing-above']],
  ['core/engine/planted/takes-a-room.ts', 'core/planted/entity.ts', ['engine-knows-only-the-kernel']],
  ['core/engine/planted/takes-the-region.ts', 'core/region/holidays.ts', ['engine-knows-only-the-kernel']],
  ['core/engine/planted/reads-a-file.ts', 'fs', ['engine-is-pure']],
  ['core/engine/planted/makes-an-id.ts', 'ulid', ['engine-is-pure']],
  ['core/region/planted/takes-a-room.ts', 'core/planted/entity.ts', ['region-is-data']],
  ['core/table/planted/takes-a-room.ts', 'core/planted/entity.ts', ['table-knows-no-room']],
  ['core/planted/takes-a-function.ts', 'functions/planted/handler.ts', ['core-knows-no-edge']],
  ['core/planted/takes-a-function-later.ts', 'functions/planted/handler.ts', ['core-knows-no-edge']],
  ['core/planted/takes-a-test.ts', 'tests/support/planted/fake.ts', ['core-knows-no-edge', 'product-knows-no-tests']],
  ['core/planted/takes-a-dev-package.ts', 'vitest', ['no-dev-packages-in-the-product']],
  ['core/planted/comes-round.ts', 'core/planted/goes-round.ts', ['no-circular']],
  ['core/planted/takes-nothing.ts', './not-there.ts', ['nothing-unresolvable']],
  ['functions/planted/takes-infra.ts', 'infra/planted/stack.ts', ['functions-know-no-infra']],
  ['functions/planted/takes-a-dev-package.ts', 'vitest', ['no-dev-packages-in-the-product']],
  ['infra/planted/takes-a-test.ts', 'tests/support/planted/fake.ts', ['product-knows-no-tests']],
  ['web/planted/takes-an-entity.ts', 'core/planted/entity.ts', ['web-takes-no-entities']],
  ['web/planted/takes-operations.ts', 'core/planted/operations.ts', ['web-takes-no-entities']],
  ['web/planted/takes-the-table.ts', 'core/table/planted/client.ts', ['web-takes-no-entities']],
  ['web/planted/takes-a-function.ts', 'functions/planted/handler.ts', ['web-takes-no-entities']],
]

type Cruise = {
  modules: { source: string; dependencies: { dependencyTypes: string[] }[] }[]
  summary: {
    violations: { rule: { name: string; severity: string }; from: string; to: string }[]
    error: number
    environment?: { issues?: { name: string }[] }
  }
}

describe('the layer rules', () => {
  let house: string
  let ran: Ran
  let cruise: Cruise
  let plain: Ran

  beforeAll(async () => {
    house = plantedHouse('dependency-cruiser')
    const args = argumentsInCheck('depcruise')
    ;[ran, plain] = await Promise.all([
      run('depcruise', [...args, '--output-type', 'json'], house),
      run('depcruise', args, house),
    ])
    cruise = JSON.parse(ran.stdout) as Cruise
  }, 180_000)
  afterAll(() => pullDown(house))

  it('fail on the planted house, by the command of the check itself', () => {
    expect(plain.status).toBeGreaterThan(0)
    for (const rule of RULES) expect(plain.stdout).toContain(`error ${rule}: `)
  })

  it.each(REFUSED)('refuse %s → %s by %j', (from, to, rules) => {
    const found = planted(cruise).filter((each) => each.from === from)
    expect(found.map((each) => each.rule.name).sort()).toEqual(rules)
    for (const each of found) {
      expect(packageOf(each.to)).toBe(to)
      expect(each.rule.severity).toBe('error')
    }
  })

  it('refuse no other planted import', () => {
    expect([...new Set(planted(cruise).map((each) => each.from))].sort()).toEqual(REFUSED.map(([from]) => from).sort())
  })

  it('have a planted violation each', () => {
    expect([...new Set(REFUSED.flatMap(([, , rules]) => rules))].sort()).toEqual([...RULES].sort())
  })

  it('read TypeScript, type-only imports included, and complain of no missing transpiler', () => {
    const sources = cruise.modules.map((module) => module.source)
    expect(sources).toEqual(
      expect.arrayContaining(['core/engine/judge.ts', 'infra/local/assess.ts', 'vitest.config.ts']),
    )
    expect(cruise.modules.some(({ dependencies }) => dependencies.some(isTypeOnly))).toBe(true)
    expect(cruise.summary.environment?.issues ?? []).toEqual([])
    expect(plain.stdout + plain.stderr).not.toContain('transpiler')
  })
})

describe('the check of the layer rules', () => {
  it('cruises the real tree and leaves the planted violations out', async () => {
    const ran = await run('depcruise', [...argumentsInCheck('depcruise'), '--output-type', 'json'], ROOT)
    const sources = (JSON.parse(ran.stdout) as Cruise).modules.map((module) => module.source)
    expect(sources.filter((source) => source.startsWith('core/engine/')).length).toBeGreaterThan(20)
    expect(sources.filter((source) => source.includes('planted'))).toEqual([])
  }, 180_000)
})

function planted(cruise: Cruise): Cruise['summary']['violations'] {
  return cruise.summary.violations.filter((each) => each.from.includes('/planted/'))
}

function isTypeOnly(dependency: { dependencyTypes: string[] }): boolean {
  return dependency.dependencyTypes.includes('type-only')
}

/** `vitest` for `…/node_modules/vitest/dist/index.js`, wherever the copy finds its packages. */
function packageOf(to: string): string {
  return /(?:^|\/)node_modules\/([^/]+)\//.exec(to)?.[1] ?? to
}
