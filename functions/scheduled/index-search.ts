// Lets the search follow the catalogue: a new snapshot where something changed since the last, every quarter of an hour.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger } from '@aws-lambda-powertools/logger'
import { S3Client } from '@aws-sdk/client-s3'
import { legalDay } from '../../core/kernel/clock.ts'
import { deployed } from '../http/deployed.ts'
import { followCatalogue, type Indexing, publishSnapshot } from '../publish/snapshot.ts'
import { bucketSnapshots } from '../search/bucket-snapshot.ts'

type Log = { info: (message: string, more: { products: number; changed: boolean }) => void }

/** The first run builds one whatever was marked: without it the search has nothing. */
export const indexSearch = (given: Indexing & { log: Log }) => async (): Promise<void> => {
  const none = (await given.snapshots.hashOf()) === undefined
  const done = none ? await publishSnapshot(given) : await followCatalogue(given)
  if (done !== undefined) given.log.info('snapshot published', done)
}

const { services, now } = deployed()
const logger = new Logger({ serviceName: 'etalase' })

export const handler = indexSearch({
  services,
  today: () => legalDay(now()),
  snapshots: bucketSnapshots(new S3Client({}), process.env['PAGES_BUCKET'] ?? ''),
  folder: join(tmpdir(), 'etalase-index'),
  log: { info: (message, more) => logger.info(message, more) },
})
