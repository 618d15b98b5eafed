// The house's search as it is asked by people: through the Lambda's handler, as JSON and as a page.
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { buildSnapshot } from '../../core/search/build.ts'
import { searchOf } from '../../core/search/freshness.ts'
import type { Services } from '../../core/table/service.ts'
import { search } from '../../functions/search.ts'
import { TODAY } from './search-catalogue.ts'
import type { LaterEngine } from './search-engine.ts'

/** By name; the same file as in process. */
export const HANDLERS: Record<string, LaterEngine> = {
  'handler, JSON': throughHandler('/api/search'),
  'handler, page': throughHandler('/cari'),
}

function throughHandler(path: '/api/search' | '/cari'): LaterEngine {
  return {
    write: (documents, file) => void buildSnapshot(documents, file),
    open: async (file) => {
      const held = searchOf({
        source: {
          etag: async () => 'bench',
          download: async (to) => {
            await copyFile(file, to)
            return 'bench'
          },
        },
        folder: join(tmpdir(), `etalase-bench-${process.pid}`),
        now: () => 0,
        pause: () => new Promise(() => undefined),
        report: () => undefined,
      })
      process.once('exit', () => void held.close())
      const handler = search({
        services: {} as Services,
        now: Date.now,
        today: () => TODAY,
        random: Math.random,
        actorOf: async () => ({ kind: 'public' }),
        origins: [],
        log: { error: (message, more) => console.error(message, more) },
        search: held,
        styles: '/assets/styles.css',
        origin: 'https://etalase.example',
        demonstration: false,
      })
      const asked = async (q: string) => {
        const { body = '' } = await handler(eventOf(path, q))
        return [...body.matchAll(/prd_[0-9a-z]+/g)].map(([product]) => product)
      }
      await asked('')
      return asked
    },
  }
}

function eventOf(path: string, q: string): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams({ q }).toString(),
    headers: {},
    isBase64Encoded: false,
    requestContext: {
      accountId: 'bench',
      apiId: 'bench',
      domainName: 'bench',
      domainPrefix: 'bench',
      http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
  }
}
