// The handlers of jobs: what the stream hands out, and what the queue's worker does with a message.
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import { handOutJobs, toQueue } from '../../functions/stream/hand-out-jobs.ts'
import { LAST_TRY, runJobs } from '../../functions/worker.ts'
import { memoryFiles, workerOf } from '../support/jobs.ts'
import { contextOf } from '../support/services.ts'
import { anId, type World, worldOf } from '../support/world.ts'

const owner = anId('account')
const record = (entity: string, state: string, job: string = anId('job')): DynamoDBRecord => ({
  dynamodb: {
    SequenceNumber: job,
    NewImage: { __edb_e__: { S: entity }, state: { S: state }, owner: { S: owner }, job: { S: job } },
  },
})

describe('handOutJobs', () => {
  it('sends what waits, and nothing else', async () => {
    const sent: unknown[] = []
    const handler = handOutJobs({ send: async (errand) => void sent.push(errand), log: { error: () => undefined } })
    const job = anId('job')
    const records = [
      ...[record('job', 'waiting', job), record('job', 'running'), record('notice', 'waiting')],
      ...[
        record('job', 'waiting', 'no-id'),
        { dynamodb: { OldImage: record('job', 'waiting').dynamodb?.NewImage ?? {} } },
      ],
    ]
    expect(await handler({ Records: records })).toEqual({ batchItemFailures: [] })
    expect(sent).toEqual([{ owner, job }])
  })

  it('lets the record alone that could not be sent come again', async () => {
    const [poor, good] = [anId('job'), anId('job')]
    const send = async ({ job }: { job: string }) => {
      if (job === poor) throw new Error('throttled')
    }
    const handler = handOutJobs({ send, log: { error: () => undefined } })
    const { batchItemFailures } = await handler({
      Records: [record('job', 'waiting', poor), record('job', 'waiting', good)],
    })
    expect(batchItemFailures).toEqual([{ itemIdentifier: poor }])
  })

  it('puts owner and job into a message, and no more', async () => {
    const inputs: unknown[] = []
    const client = { send: async (command: { input: unknown }) => void inputs.push(command.input) }
    const job = anId('job')
    await toQueue(client as never, 'https://queue')({ owner, job })
    expect(inputs).toEqual([{ QueueUrl: 'https://queue', MessageBody: JSON.stringify({ owner, job }) }])
  })
})

describe('the worker', () => {
  let world: World
  beforeAll(async () => {
    world = await worldOf()
  })

  const message = (body: unknown, received = 1) =>
    ({
      messageId: 'message-1',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: { ApproximateReceiveCount: String(received) },
    }) as SQSRecord
  const called = (left: number) => ({ awsRequestId: 'r', getRemainingTimeInMillis: () => left })
  const start = async () => {
    const asked = { partner: world.partner, kind: 'export', about: { year: '2026' } }
    const { job } = await Job.start(world.services, contextOf(world.actors.owner), asked)
    return { owner: ownerOf(world.actors.owner), job }
  }
  const stateOf = async ({ job }: { job: string }) =>
    (await Job.get(world.services, contextOf(world.actors.owner), { partner: world.partner, job })).state

  it('does the job of a message, and does it once', async () => {
    const outcomes: unknown[] = []
    const log = {
      info: (_: string, more: { outcome?: string }) => void outcomes.push(more.outcome),
      error: () => undefined,
    }
    const run = runJobs(workerOf(world, memoryFiles(), { log }))
    const errand = await start()
    for (let i = 0; i < 2; i++) {
      expect(await run({ Records: [message(errand)] }, called(300_000))).toEqual({ batchItemFailures: [] })
    }
    expect([await stateOf(errand), outcomes]).toEqual(['done', ['done', 'over']])
  })

  it('hands on what it has no time for', async () => {
    const errand = await start()
    await runJobs(workerOf(world, memoryFiles()))({ Records: [message(errand)] }, called(30_000))
    expect(await stateOf(errand)).toBe('waiting')
  })

  it.each(['no json', '{}', { owner: 'x', job: 'y' }])('gives %j back to the queue', async (body) => {
    const run = runJobs(workerOf(world, memoryFiles()))
    expect((await run({ Records: [message(body)] }, called(300_000))).batchItemFailures).toHaveLength(1)
  })

  it('gives a fault back until the last try, which ends the job', async () => {
    const errand = await start()
    const full = { ...memoryFiles(), put: () => Promise.reject(new Error('full')) }
    const run = runJobs(workerOf(world, full))
    const tried = (received: number) => run({ Records: [message(errand, received)] }, called(300_000))
    expect((await tried(LAST_TRY - 1)).batchItemFailures).toHaveLength(1)
    expect(await stateOf(errand)).toBe('running')
    expect((await tried(LAST_TRY)).batchItemFailures).toEqual([])
    expect(await stateOf(errand)).toBe('failed')
  })
})
