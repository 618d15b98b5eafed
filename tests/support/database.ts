// The DynamoDB Local of the test run, in which each test file is an owner of its own: hundreds of tables of one owner slow each other down.
import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type LocalDatabase, ownedBy } from '../../infra/local/dynamodb.ts'

export const DATABASE = ownedBy(inject('server'), randomUUID().replaceAll('-', ''))

/** For a machine that is to start without a database of its own. */
export const ofTheRun = async (): Promise<LocalDatabase> => ({ endpoint: DATABASE, stop: async () => undefined })
