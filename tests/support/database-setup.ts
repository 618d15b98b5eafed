// Starts one DynamoDB Local for a whole test run; each test file makes a table of its own in it.
import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../infra/local/dynamodb.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: string
  }
}

export default async function setup(project: TestProject) {
  const database = await startDatabase()
  project.provide('database', database.endpoint)
  return database.stop
}
