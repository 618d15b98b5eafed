import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plantedHouse, pullDown, ROOT, run } from '../support/guard.ts'

/** The project's own configuration, without what it starts for the tests of the real tree. */
const CONFIG = `import own from './vitest.config.ts'

export default { ...own, test: { ...own.test, globalSetup: [], setupFiles: [] } }
`
const RUN = ['run', '--config', 'guarded.config.ts']

/** Houses with nothing but the configuration and the planted tests, and what `vitest run` must say before it fails. */
const FAILING = {
  empty: 'No test files found',
  misplaced: 'No test files found',
  hollow: 'No test suite found in file',
  focused: 'Unexpected .only modifier',
  failing: 'expected 1 to be 2',
  unhandled: 'nobody waits for this',
}

describe('vitest', () => {
  const houses: string[] = []
  const bare = (planted: string) => {
    const house = plantedHouse(`vitest/${planted}`, { folders: [] })
    writeFileSync(join(house, 'guarded.config.ts'), CONFIG)
    houses.push(house)
    return house
  }
  afterAll(() => houses.forEach(pullDown))

  it.concurrent.each(Object.entries(FAILING))(
    'fails on the house %j: %s',
    async (planted, sentence) => {
      const ran = await run('vitest', RUN, bare(planted))
      expect(ran.stdout + ran.stderr).toContain(sentence)
      expect(ran.status).not.toBe(0)
    },
    180_000,
  )

  it.concurrent('passes where there is nothing to find fault with', async () => {
    const ran = await run('vitest', RUN, bare('passing'))
    expect(ran.stdout).toContain('1 passed')
    expect(ran.status).toBe(0)
  }, 180_000)

  it.concurrent('finds the tests of the real tree and leaves the planted ones out', async () => {
    const ran = await run('vitest', ['list', '--filesOnly'], ROOT)
    const files = ran.stdout.split('\n').map((line) => line.replace(/^\[\w+\] /, ''))
    expect(files).toContain('tests/guards/vitest.test.ts')
    expect(files).toContain('tests/unit/region/holidays.test.ts')
    expect(files.filter((file) => file.includes('planted'))).toEqual([])
  }, 180_000)
})
