// Jobs on this machine: the real worker, called in turn for what the stream hands out, over a folder of private files.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalStorageAdapter, type LocalTemporaryUrlGenerator } from '@flystorage/local-fs'
import type { JobErrand } from '../../core/job/errand.ts'
import type { JobFiles } from '../../core/job/files.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { jobFileApi } from '../../functions/job-files.ts'
import { handOutJobs } from '../../functions/stream/hand-out-jobs.ts'
import { headersOf, jobFiles } from '../../functions/worker/files.ts'
import { ownersHat } from '../../functions/worker/owner.ts'
import { runJob, type Worker } from '../../functions/worker/run.ts'
import type { Mount } from './gateway.ts'
import type { StreamHandler } from './stream.ts'

const PREFIX = '/berkas/'
const MOST_TRIES = 4

/** Starts the worker and its files: what the stream calls, and the paths that it answers. */
export async function startJobs(given: {
  dependencies: Dependencies
  folder: string | null
  origin: string
  secret: string
  onStop: (end: () => Promise<void>) => void
}): Promise<{ handler: StreamHandler; mounts: Mount[] }> {
  const { dependencies, folder, origin, secret, onStop } = given
  const { services, now, today, random } = dependencies
  const { files, mount, end } = await localFiles(folder, origin, now)
  onStop(end)
  const log = {
    info: () => undefined,
    error: (message: string, more: object) => console.error(message, more),
  }
  const wiring = { services, now, random, ...(today === undefined ? {} : { today }) }
  const worker = localWorker({ ...wiring, files, links: { origin, secret }, log, actorOf: ownersHat(services) })
  onStop(worker.stop)
  const api = { prefix: '/api/account/job-files/', handler: jobFileApi({ ...dependencies, files }) }
  return { handler: worker.handler, mounts: [api, mount] }
}

export type LocalFiles = { files: JobFiles; mount: Mount; end: () => Promise<void> }

/** Below the folder of the kept table, or in a folder that is removed in the end. Links are signed and expire, as S3's do. */
export async function localFiles(folder: string | null, origin: string, now: () => number): Promise<LocalFiles> {
  const root = folder === null ? await mkdtemp(join(tmpdir(), 'etalase-files-')) : join(folder, 'files')
  const secret = randomBytes(32)
  const signed = (asked: string) => createHmac('sha256', secret).update(asked).digest('hex')
  const links: LocalTemporaryUrlGenerator = {
    temporaryUrl: async (path, { expiresAt, responseHeaders }) => {
      const disposition = responseHeaders?.['Content-Disposition'] ?? ''
      const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'file'
      const asked = new URLSearchParams({ key: path, name, until: String(Number(expiresAt)) }).toString()
      return `${origin}${PREFIX}?${asked}&signature=${signed(asked)}`
    },
  }
  const adapter = new LocalStorageAdapter(root, {}, undefined, undefined, links)
  return {
    files: jobFiles(adapter),
    mount: {
      prefix: PREFIX,
      handler: async ({ rawQueryString }) => {
        const [asked = '', signature = ''] = rawQueryString.split('&signature=')
        const fields = new URLSearchParams(asked)
        const wanted = Buffer.from(signed(asked))
        const given = Buffer.from(signature)
        const genuine = given.length === wanted.length && timingSafeEqual(given, wanted)
        if (!genuine || now() >= Number(fields.get('until')))
          return { statusCode: 403, body: 'Tautan ini tidak berlaku lagi.' }
        const body = await readFile(join(root, fields.get('key') ?? ''))
        return {
          statusCode: 200,
          isBase64Encoded: true,
          headers: headersOf(fields.get('name') ?? 'file'),
          body: body.toString('base64'),
        }
      },
    },
    end: async () => {
      if (folder === null) await rm(root, { recursive: true, force: true })
    },
  }
}

/** What the stream hands out is done one job after the other; `stop` waits for the part in hand. */
function localWorker(worker: Worker): { handler: StreamHandler; stop: () => Promise<void> } {
  let stopped = false
  let last: Promise<void> = Promise.resolve()
  const work = async (errand: JobErrand) => {
    for (let tries = 1; tries <= MOST_TRIES && !stopped; tries++) {
      const limits = { requestId: `${errand.job}-${tries}`, timeLeft: () => !stopped, lastTry: tries === MOST_TRIES }
      try {
        await runJob(worker, errand, limits)
        return
      } catch (error) {
        console.error('A job comes again.', error)
      }
    }
  }
  const send = async (errand: JobErrand) => {
    last = last.then(() => work(errand))
  }
  return {
    handler: handOutJobs({ send, log: { error: (message, more) => console.error(message, more) } }),
    stop: async () => {
      stopped = true
      await last
    },
  }
}
