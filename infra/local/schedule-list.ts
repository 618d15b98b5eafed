// What the local machine runs by the clock: the handlers of the deployment's schedules, at the same hours.
import { randomUUID } from 'node:crypto'
import type { SQSRecord } from 'aws-lambda'
import type { ByteStore } from '../../core/assessment/evidence-store.ts'
import { lawsOncePerRun } from '../../core/check/bucket.ts'
import type { BucketDone } from '../../core/check/schema.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Sentence } from '../../core/kernel/refusal.ts'
import { databaseOf } from '../../core/table/client.ts'
import { meterOf } from '../../core/table/meter.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import type { Published } from '../../functions/publish/publish-all.ts'
import { checkBuckets } from '../../functions/queue/check-bucket.ts'
import { assess } from '../../functions/scheduled/assess.ts'
import { lapseProposals } from '../../functions/scheduled/lapse-proposals.ts'
import { recount } from '../../functions/scheduled/recount.ts'
import { refreshActivity } from '../../functions/scheduled/refresh-activity.ts'
import { localConfig } from './dynamodb.ts'
import type { Schedule } from './schedules.ts'

/** The nightly check, which also fills the history of a fresh table. */
export function checkSchedule(services: Services, endpoint: string, evidence: ByteStore): Schedule {
  return {
    name: 'assess',
    about: {
      id: 'menilai semua mitra dan menyimpan penilaian akhir, keadaan sampai kemarin',
      en: 'checks all partners and keeps final findings, as known by the day before',
    },
    at: '02:00',
    run: (asOf) => checked(services, endpoint, evidence, asOf),
  }
}

/** Every schedule, in the order of its hour; a new one is one more entry. */
export function schedulesOf(services: Services, check: Schedule, publish: () => Promise<Published>): Schedule[] {
  return [
    {
      name: 'lapse-proposals',
      about: {
        id: 'menggugurkan pengajuan yang tidak diputuskan dalam 14 hari',
        en: 'lets proposals lapse that nobody decided within 14 days',
      },
      at: '01:30',
      run: (asOf) => lapsed(services, asOf),
    },
    check,
    {
      name: 'recount',
      about: { id: 'menghitung ulang angka program', en: 'counts the figures of the programme anew' },
      at: '03:00',
      run: (asOf) => recounted(services, asOf),
    },
    {
      name: 'refresh-activity',
      about: {
        id: 'menentukan IKM mana yang aktif menurut tanda usahanya',
        en: 'says of each IKM whether it is active, by its signs of life',
      },
      at: '03:15',
      monday: true,
      run: (asOf) => refreshed(services, asOf),
    },
    {
      name: 'publish-all',
      about: {
        id: 'menggambar ulang semua halaman terbit dan menghapus yang tidak berdasar lagi',
        en: 'draws all published pages anew and removes those that nothing stands behind',
      },
      at: '03:40',
      run: () => published(publish),
    },
  ]
}

async function published(publish: () => Promise<Published>): Promise<Sentence> {
  const { pages, removed, failed } = await publish()
  if (failed > 0) throw new Error(`${failed} pages could not be drawn and stay marked`)
  return {
    id: `${pages} halaman terbit, ${removed} dihapus`,
    en: `${pages} pages lie there, ${removed} were removed`,
  }
}

/** The check with its queue: here the worker takes each errand as soon as it is handed out. */
async function checked(services: Services, endpoint: string, evidence: ByteStore, asOf: Day): Promise<Sentence> {
  const done: BucketDone[] = []
  const failed: string[] = []
  const { run, end } = worker(services.at.table, endpoint, evidence, {
    info: (_, bucket) => done.push(bucket),
    error: (_, { unit, cause }) => failed.push(`${unit}: ${cause}`),
  })
  try {
    await assess({
      ...wiring(services, asOf),
      handOut: async (errands) => {
        for (const errand of errands) await run({ Records: [message(JSON.stringify(errand))] })
      },
      log: silent,
    })(undefined, invocation())
  } finally {
    end()
  }
  if (failed.length > 0) throw new Error(failed.join('; '))
  const sum = (of: (bucket: BucketDone) => number) => done.reduce((all, bucket) => all + of(bucket), 0)
  const [partners, units] = [sum((bucket) => bucket.partners), sum((bucket) => bucket.units)]
  return { id: `${partners} mitra, ${units} unit dinilai`, en: `${partners} partners, ${units} units checked` }
}

async function recounted(services: Services, asOf: Day): Promise<Sentence> {
  let counted = 0
  const info = (_: string, { figures }: { figures: number }) => {
    counted = figures
  }
  await recount({ ...wiring(services, asOf), log: { ...silent, info } })(undefined, invocation())
  return { id: `${counted} angka dihitung`, en: `${counted} figures counted` }
}

async function lapsed(services: Services, asOf: Day): Promise<Sentence> {
  let ended = 0
  const failed: string[] = []
  const log = {
    info: (_: string, { lapsed: count }: { lapsed: number }) => {
      ended = count
    },
    error: (_: string, { proposal, fault }: { proposal: string; fault: string }) =>
      failed.push(`${proposal}: ${fault}`),
  }
  await lapseProposals({ ...wiring(services, asOf), log })(undefined, invocation())
  if (failed.length > 0) throw new Error(failed.join('; '))
  return { id: `${ended} pengajuan gugur`, en: `${ended} proposals lapsed` }
}

async function refreshed(services: Services, asOf: Day): Promise<Sentence> {
  let seen = 0
  const failed: string[] = []
  const log = {
    info: (_: string, { ikm }: { ikm: number }) => {
      seen = ikm
    },
    error: (_: string, { ikm, fault }: { ikm: string; fault: string }) => failed.push(`${ikm}: ${fault}`),
  }
  await refreshActivity({ ...wiring(services, asOf), log })(undefined, invocation())
  if (failed.length > 0) throw new Error(failed.join('; '))
  return { id: `${seen} IKM dilihat`, en: `${seen} IKM looked at` }
}

/** The worker has a client of its own, because its meter counts all that a client sends. */
function worker(table: string, endpoint: string, evidence: ByteStore, log: Parameters<typeof checkBuckets>[0]['log']) {
  const client = databaseOf(localConfig(endpoint))
  const all = { ...servicesOf({ client, table }), evidence }
  const run = checkBuckets({
    ...all,
    laws: lawsOncePerRun(all),
    meter: meterOf(client),
    now: Date.now,
    random: Math.random,
    log,
  })
  return { run, end: () => client.destroy() }
}

function message(body: string): SQSRecord {
  return {
    messageId: randomUUID(),
    receiptHandle: '',
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '', SenderId: '', ApproximateFirstReceiveTimestamp: '' },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: '',
  }
}

/** What fails is thrown as well, and the console shows it. */
const silent = { info: () => undefined, error: () => undefined }

function wiring(services: Services, asOf: Day) {
  return { services, now: Date.now, today: () => asOf, random: Math.random }
}

function invocation() {
  return { awsRequestId: randomUUID() }
}
