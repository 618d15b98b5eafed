import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/guards/planted/**', 'node_modules/**'],
    pool: 'threads',
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
  },
})
