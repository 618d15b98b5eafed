// The wiring of a deployed API Lambda: table and origins from the environment, the real clock, structured logs.
import { Logger } from '@aws-lambda-powertools/logger'
import { databaseOf } from '../../core/table/client.ts'
import { servicesOf } from '../../core/table/service.ts'
import type { Dependencies } from './pipeline.ts'

/** Until accounts exist nobody is signed in: every caller is the public, so each closed operation refuses. */
export function deployed(): Dependencies {
  const logger = new Logger({ serviceName: 'etalase' })
  return {
    services: servicesOf({ client: databaseOf(), table: process.env['TABLE_NAME'] ?? '' }),
    now: Date.now,
    random: Math.random,
    actorOf: async () => ({ kind: 'public' }),
    origins: (process.env['PUBLIC_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
    log: { error: (message, more) => logger.error(message, more) },
  }
}
