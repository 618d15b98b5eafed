// What every deployed API Lambda is given, whether it knows a table or not: origins from the environment, clock, logs.
import { Logger } from '@aws-lambda-powertools/logger'
import type { Dependencies } from './pipeline.ts'

/** Sessions lie in the table: without one every caller is the public, so that each closed operation refuses. */
export function wired(): Omit<Dependencies, 'services'> {
  const logger = new Logger({ serviceName: 'etalase' })
  return {
    now: Date.now,
    random: Math.random,
    actorOf: async () => ({ kind: 'public' }),
    origins: (process.env['PUBLIC_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
    log: { error: (message, more) => logger.error(message, more) },
  }
}
