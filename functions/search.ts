// The Lambda of the search: pages at /cari and /en/cari, and the same answers as JSON. It opens a snapshot and no table.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger } from '@aws-lambda-powertools/logger'
import { S3Client } from '@aws-sdk/client-s3'
import { SEARCH_ROUTES } from '../core/contract/search.ts'
import { legalDay } from '../core/kernel/clock.ts'
import { type Search, type SnapshotEvent, searchOf } from '../core/search/freshness.ts'
import type { Services } from '../core/table/service.ts'
import { bind } from './http/bind.ts'
import { type ApiHandler, api, type Dependencies } from './http/pipeline.ts'
import { asError } from './http/problem.ts'
import { wired } from './http/wired.ts'
import { bucketSnapshots } from './search/bucket-snapshot.ts'
import { searchOperations } from './search/operations.ts'
import { failedSearch, type SearchSite, searchPage, searchPath } from './search/page.tsx'

export const searchRoutes = (search: Search) => bind(SEARCH_ROUTES, 'public', searchOperations(search))

export function search(dependencies: Dependencies & SearchSite): ApiHandler {
  const answer = api(dependencies, searchRoutes(dependencies.search))
  const { today, now, log } = dependencies
  return (event) => {
    const language = searchPath(event.rawPath)
    const { method } = event.requestContext.http
    if (language === undefined || (method !== 'GET' && method !== 'HEAD')) return answer(event)
    return searchPage(dependencies, event, language, today?.() ?? legalDay(now())).catch((error: unknown) => {
      log.error('request failed', { error: asError(error), requestId: event.requestContext.requestId })
      return failedSearch(dependencies, language)
    })
  }
}

const logger = new Logger({ serviceName: 'etalase' })

/** A degraded search is an error that somebody is woken by; that an older snapshot goes on answering is a warning. */
function report(event: SnapshotEvent): void {
  if (event.kind === 'opened') logger.info('snapshot opened', { ...event })
  else if (event.kind === 'kept') logger.warn('snapshot kept', { ...event })
  else logger.error('search degraded', { ...event })
}

/** The search knows no table, and its operations look at none; the client would be half of the bundle. */
const NO_TABLE = {} as Services

const base = { ...wired(), services: NO_TABLE }

export const handler = search({
  ...base,
  search: searchOf({
    source: bucketSnapshots(new S3Client({}), process.env['PAGES_BUCKET'] ?? ''),
    folder: join(tmpdir(), 'etalase-search'),
    now: base.now,
    pause: (milliseconds) => pause(milliseconds),
    report,
  }),
  styles: process.env['STYLES_HREF'] ?? '',
  origin: process.env['SITE_ORIGIN'] ?? '',
  demonstration: false,
})
