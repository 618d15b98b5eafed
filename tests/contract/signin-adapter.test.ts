import {
  authFlowTestSuite,
  caseInsensitiveTestSuite,
  joinsTestSuite,
  normalTestSuite,
  testAdapter,
  uuidTestSuite,
} from '@better-auth/test-utils/adapter'
import { tableAdapter } from '../../functions/auth/adapter.ts'
import { freshServices } from '../support/services.ts'

// Better Auth's own suites, against the table: what they ask of a database, this one does.
const services = await freshServices()
const adapter = tableAdapter({ services, now: Date.now, random: Math.random })

const { execute } = await testAdapter({
  adapter: () => adapter,
  runMigrations: () => undefined,
  tests: [normalTestSuite(), authFlowTestSuite(), caseInsensitiveTestSuite(), joinsTestSuite(), uuidTestSuite()],
})

execute()
