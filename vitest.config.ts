import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const OUT = ['tests/guards/planted/**', 'node_modules/**']
const PATIENT = { pool: 'threads', testTimeout: 60_000, hookTimeout: 60_000 } as const

/** The longest first, so that both workers end together; what is not named here follows as Vitest would have it. */
const LONGEST = [
  'e2e/machine',
  'contract/year-of-nights',
  'e2e/portal-screens',
  'e2e/quarter',
  'contract/faults',
  'commands/start',
  'e2e/portal',
  'docs/access-patterns',
  'infra/sst',
  'contract/signin-adapter',
  'contract/units',
  'contract/seed',
  'contract/check',
  'contract/races',
  'contract/program',
  'e2e/forms',
  'guards/biome',
  'contract/check-chaos',
  'http/matrix/matrix',
  'http/malformed',
  'guards/typescript',
  'guards/knip',
  'http/routes',
  'contract/recount-handler',
  'contract/publish',
  'infra/cdn',
  'properties/knowledge',
  'properties/differential',
  'properties/fairness',
  'properties/explanation',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.includes(`/tests/${name}.test.`))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/database-setup.ts'],
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...PATIENT,
          name: 'apart',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...OUT, 'tests/unit/**'],
        },
      },
      {
        // Nearly a hundred small files: a worker that keeps the modules of one for the next takes a third of the time.
        test: {
          ...PATIENT,
          name: 'together',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          exclude: OUT,
          isolate: false,
        },
      },
    ],
  },
})
