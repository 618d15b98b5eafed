import { defineConfig } from 'vitest/config'

/** The tests that mutation testing runs: the engine's own tables of cases, without properties (too slow a mutant) and databases. */
export default defineConfig({
  test: {
    include: ['tests/unit/engine/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
})
