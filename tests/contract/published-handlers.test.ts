// The deployed publisher's handlers: woken once a batch, ended before their time, and called again where a page is left.
import type { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { beforeEach, describe, expect, it } from 'vitest'
import { dirtyPages, markDirty } from '../../core/publish/marks.ts'
import { type MarkedPage, pageId } from '../../core/publish/page.ts'
import type { Drain } from '../../functions/publish/drain.ts'
import { renderPages } from '../../functions/queue/render-pages.ts'
import { publishAllHandler } from '../../functions/scheduled/publish-all.ts'
import { type Marking, markPages, wakeUp } from '../../functions/stream/mark-dirty.ts'
import { faultyServices } from '../support/faults.ts'
import { memoryPages, plainly, publisherOf } from '../support/published.ts'
import { type World, worldOf } from '../support/world.ts'

const MINUTES = 60_000

let world: World
let pages: ReturnType<typeof memoryPages>
let logged: string[]

beforeEach(async () => {
  world = await worldOf()
  pages = memoryPages()
  logged = []
})

const own = (): MarkedPage => ({ kind: 'ikm', ikm: world.ikm })
const called = (milliseconds = 5 * MINUTES) => ({
  awsRequestId: 'call-1',
  getRemainingTimeInMillis: () => milliseconds,
})

function publisher(changes: Partial<Drain> = {}): Drain {
  const log = {
    info: (message: string, more: object) => void logged.push(`${message} ${JSON.stringify(more)}`),
    error: (message: string) => void logged.push(message),
  }
  return publisherOf(world.services, pages.store, { log, ...changes })
}

const broken = {
  ...plainly,
  ikm: () => {
    throw new Error('cannot be drawn')
  },
}

describe('the renderer', () => {
  it('draws what is marked, and then has nothing to come again for', async () => {
    await markDirty(world.services, [own()], 'one')
    await renderPages(publisher())({}, called())
    expect(pages.read(`/ikm/${world.ikm}/`)).toContain(world.ikm)
    expect(await dirtyPages(world.services)).toEqual([])
    await renderPages(publisher())({}, called())
  })

  it('ends half a minute before its time, and throws so that what is left comes again', async () => {
    await markDirty(world.services, [own()], 'one')
    await expect(renderPages(publisher())({}, called(29_000))).rejects.toThrow('pages are left marked')
    expect(pages.written).toEqual([])
    expect(logged).toContain('pages are left marked')
  })

  it('throws where a page can not be drawn, and has drawn the others', async () => {
    const about: MarkedPage = { kind: 'about', page: 'tentang' }
    await markDirty(world.services, [own(), about], 'one')
    await expect(renderPages(publisher({ draw: broken }))({}, called())).rejects.toThrow('1 pages are left marked')
    expect(pages.read('/tentang/')).toBe('id tentang')
  })
})

describe('the night’s publication', () => {
  it('draws every page and says how many lie there and were removed', async () => {
    await pages.store.put('ikm/gone/index.html', 'old', 'old')
    await pages.store.put('assets/styles.abc.css', 'css', 'css')
    await publishAllHandler(publisher())({}, called(15 * MINUTES))
    expect(pages.read(`/ikm/${world.ikm}/`)).toContain(world.ikm)
    const keys = await pages.store.keys()
    expect(keys).toContain('404.html')
    expect(keys).toContain('assets/styles.abc.css')
    expect(keys).not.toContain('ikm/gone/index.html')
    const line = logged.find((each) => each.startsWith('published every page'))
    expect(JSON.parse(line?.slice('published every page '.length) ?? '')).toEqual({
      pages: keys.filter((key) => key.endsWith('index.html')).length,
      removed: 1,
      failed: 0,
      requestId: 'call-1',
    })
  })

  it('is tried again where a page could not be drawn, which stays marked', async () => {
    await expect(publishAllHandler(publisher({ draw: broken }))({}, called())).rejects.toThrow('could not be drawn')
    expect(logged).toContain('the pages were not published')
    expect((await dirtyPages(world.services)).map(({ page }) => pageId(page))).toContain(pageId(own()))
  })

  it('fails aloud where the table does', async () => {
    const { services, failNext } = faultyServices(world.services.at.table)
    failNext('failed with 500', 100, { on: 'read' })
    await expect(publishAllHandler(publisher({ services }))({}, called())).rejects.toThrow()
    expect(logged).toEqual(['the pages were not published'])
  })
})

describe('the consumer of changes wakes the renderer', () => {
  const record = (n: string, entity: string, ikm: string) => ({
    dynamodb: { SequenceNumber: n, NewImage: { __edb_e__: { S: entity }, ikm: { S: ikm } } },
  })
  const mark = (wake: NonNullable<Marking['wake']>) =>
    markPages({ services: world.services, random: Math.random, wake, log: { error: () => undefined } })

  it('once a batch, after its marks, and not where it marked nothing', async () => {
    const seen: number[] = []
    const handle = mark(async () => void seen.push((await dirtyPages(world.services)).length))
    await handle({ Records: [record('1', 'ikm', 'a'), record('2', 'contact', 'b'), record('3', 'contact', 'b')] })
    expect(seen).toEqual([2])
    await handle({ Records: [record('4', 'audit', 'a')] })
    await handle({ Records: [record('5', 'ikm', 'x'.repeat(3000))] })
    expect(seen).toEqual([2])
  })

  it('or throws, so that the batch comes again', async () => {
    const handle = mark(async () => {
      throw new Error('the queue does not answer')
    })
    await expect(handle({ Records: [record('1', 'ikm', 'a')] })).rejects.toThrow('the queue does not answer')
  })

  it('by a message in its queue', async () => {
    const sent: unknown[] = []
    const send = (async ({ input }: SendMessageCommand) => void sent.push(input)) as SQSClient['send']
    const client: Pick<SQSClient, 'send'> = { send }
    await wakeUp(client, 'https://queue.invalid/render')()
    expect(sent).toEqual([{ QueueUrl: 'https://queue.invalid/render', MessageBody: 'marked' }])
  })
})
