// The wiring of a deployed publisher: table, pages bucket and stylesheet from the environment, the real clock.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger } from '@aws-lambda-powertools/logger'
import { S3Client } from '@aws-sdk/client-s3'
import { legalDay } from '../../core/kernel/clock.ts'
import { asSystem } from '../http/as-system.ts'
import { deployed } from '../http/deployed.ts'
import { bucketStore } from './bucket-store.ts'
import type { Drain } from './drain.ts'
import { drawPages } from './draw.tsx'

/** What is deployed holds real businesses, so no page says that they are invented. */
export function deployedPublisher(): Drain {
  const { services, now, random } = deployed()
  const origin = process.env['SITE_ORIGIN'] ?? ''
  const logger = new Logger({ serviceName: 'etalase' })
  return {
    services,
    store: bucketStore(new S3Client({}), process.env['PAGES_BUCKET'] ?? ''),
    draw: drawPages({
      services,
      context: () => asSystem({ services, now, random }, 'publish', randomUUID()),
      origin,
      styles: process.env['STYLES_HREF'] ?? '',
      demonstration: false,
    }),
    origin,
    today: () => legalDay(now()),
    now,
    random,
    pause: (milliseconds) => pause(milliseconds),
    log: {
      info: (message, more) => logger.info(message, { ...more }),
      error: (message, more) => logger.error(message, { ...more }),
    },
  }
}
