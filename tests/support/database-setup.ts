// Starts one DynamoDB Local for a whole test run, which each test file reaches by database.ts; and a folder of the run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../infra/local/dynamodb.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: string
    /** Where test files leave what others need too. */
    folder: string
  }
}

export default async function setup(project: TestProject) {
  const [database, folder] = await Promise.all([startDatabase(), mkdtemp(join(tmpdir(), 'etalase-tests-'))])
  project.provide('server', database.endpoint)
  project.provide('folder', folder)
  return async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
