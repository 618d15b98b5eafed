// The newest snapshot: looked for once a minute, fetched beside, swapped in one go, and kept where nothing newer can be had.
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSnapshot } from '../../../core/search/build.ts'
import { LOOK_EVERY_MS, type Search, type SnapshotEvent, searchOf } from '../../../core/search/freshness.ts'
import { SearchQuery } from '../../../core/search/schema.ts'
import { DatabaseSync } from '../../../core/search/sqlite.ts'
import { TODAY } from '../../bench/search-catalogue.ts'
import { tries } from '../../support/draw.ts'
import { folderOfItsOwn, product } from './support.ts'

const { path, remove } = folderOfItsOwn()
afterAll(remove)

/** Snapshots that are told apart by how many products they hold. */
const FILES = [1, 2, 3].map((products) => {
  const file = path(`made-${products}.db`)
  buildSnapshot(
    Array.from({ length: products }, (_, at) => product(`Dodol ${at}`)),
    file,
  )
  return file
})
const DODOL = SearchQuery.parse({ q: 'dodol' })

type Store = { etag: string | undefined; file: string; fails?: 'etag' | 'download' }

/** Nothing takes time and patience has no end, unless `between` says otherwise. */
function started(store: Store, between: (step: string) => Promise<void> = untilForever) {
  const { path: inFolder, remove: removeFolder } = folderOfItsOwn()
  const events: SnapshotEvent[] = []
  const asked = { etags: 0, downloads: 0 }
  const clock = { now: 0 }
  const search: Search = searchOf({
    source: {
      etag: async () => {
        asked.etags++
        await between('etag')
        if (store.fails === 'etag') throw new Error('no way there')
        return store.etag
      },
      download: async (to) => {
        asked.downloads++
        const { etag = '', file, fails } = store
        await between('download')
        if (fails === 'download') throw new Error('the line broke')
        copyFileSync(file, to)
        return etag
      },
    },
    folder: inFolder('snapshots'),
    now: () => clock.now,
    pause: () => between('pause'),
    report: (event) => events.push(event),
  })
  return {
    search,
    events,
    asked,
    clock,
    files: () => readdirSync(inFolder('snapshots')),
    total: async () => {
      const { total, degraded } = await search.ask(DODOL, TODAY)
      return degraded ?? total
    },
    end: async () => {
      await search.close()
      removeFolder()
    },
  }
}

const untilForever = (step: string): Promise<void> =>
  step === 'pause' ? new Promise(() => undefined) : Promise.resolve()

const [one = '', two = '', three = ''] = FILES

describe('the newest snapshot', () => {
  it('is looked for once a minute at most, and fetched only where its mark changed', async () => {
    const store: Store = { etag: 'a', file: one }
    const { total, asked, clock, events, files, end } = started(store)
    expect(await Promise.all([total(), total(), total()])).toEqual([1, 1, 1])
    expect(asked).toEqual({ etags: 1, downloads: 1 })
    Object.assign(store, { etag: 'b', file: two })
    clock.now = LOOK_EVERY_MS - 1
    expect(await total()).toBe(1)
    expect(asked.etags).toBe(1)
    clock.now = LOOK_EVERY_MS
    expect(await total()).toBe(2)
    clock.now = 2 * LOOK_EVERY_MS
    expect(await total()).toBe(2)
    expect(asked).toEqual({ etags: 3, downloads: 2 })
    expect(events).toMatchObject([
      { kind: 'opened', etag: 'a', products: 1 },
      { kind: 'opened', etag: 'b', products: 2 },
    ])
    expect(files()).toEqual(['snapshot-1.db'])
    await end()
  })

  it('is degraded until there is a first one, and says why', async () => {
    const store: Store = { etag: undefined, file: one }
    const { total, clock, events, end } = started(store)
    expect(await total()).toBe('missing')
    expect(await total()).toBe('missing')
    store.fails = 'etag'
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe('missing')
    Object.assign(store, { etag: 'a', fails: undefined })
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe(1)
    expect(events).toMatchObject([
      { kind: 'degraded', why: 'missing' },
      { kind: 'degraded', why: 'unreachable', detail: 'no way there' },
      { kind: 'opened' },
    ])
    await end()
  })

  it.each<[string, () => Partial<Store>, string]>([
    ['cannot be asked for', () => ({ fails: 'etag' }), 'unreachable'],
    ['cannot be fetched', () => ({ fails: 'download' }), 'unreachable'],
    ['went away', () => ({ etag: undefined }), 'missing'],
    ['is no snapshot', () => ({ file: text() }), 'foreign'],
    ['is of another version', () => ({ file: otherVersion() }), 'other-version'],
  ])('that %s leaves the older one in its place', async (_, change, why) => {
    const store: Store = { etag: 'a', file: one }
    const { total, clock, events, files, end } = started(store)
    expect(await total()).toBe(1)
    Object.assign(store, { etag: 'b', file: two }, change())
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe(1)
    expect(events.at(-1)).toMatchObject({ kind: 'kept', why })
    expect(files()).toEqual(['snapshot-0.db'])
    Object.assign(store, { etag: 'c', file: three, fails: undefined })
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe(3)
    await end()
  })

  it('is fetched anew, whatever its mark, once a question showed that it is damaged', async () => {
    const damaged = path('damaged.db')
    copyFileSync(one, damaged)
    const database = new DatabaseSync(damaged)
    database.exec('DELETE FROM line')
    database.close()
    const store: Store = { etag: 'a', file: damaged }
    const { total, clock, events, end } = started(store)
    expect(await total()).toBe('damaged')
    store.file = one
    expect(await total()).toBe('damaged')
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe(1)
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'degraded', 'degraded', 'opened'])
    await end()
  })

  it('is not waited for longer than patience lasts where there is an older one', async () => {
    const store: Store = { etag: 'a', file: one }
    let stuck: Promise<void> | undefined
    let release: () => void = () => undefined
    const { total, clock, end } = started(store, async (step) => {
      if (step !== 'pause') await stuck
    })
    expect(await total()).toBe(1)
    stuck = new Promise((resolve) => {
      release = resolve
    })
    Object.assign(store, { etag: 'b', file: two })
    clock.now += LOOK_EVERY_MS
    expect(await total()).toBe(1)
    release()
    await expect.poll(total).toBe(2)
    await end()
  })

  it('does not open any more once the search is closed', async () => {
    const store: Store = { etag: 'a', file: one }
    const { search, total, end } = started(store)
    const asked = total()
    await search.close()
    expect(['missing', 1]).toContain(await asked)
    expect(await total()).toBe('missing')
    await end()
  })

  it('answers every question from a whole snapshot, never an older one than before, however steps interleave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(2), { minLength: 4, maxLength: 14 }),
        async (scheduler, steps) => {
          const store: Store = { etag: '0', file: one }
          const { search, total, clock, asked, files, end } = started(store, (step) =>
            scheduler.schedule(Promise.resolve(), step),
          )
          const answers: (string | number)[] = []
          const questions: Promise<void>[] = []
          let published = 0
          for (const step of steps) {
            if (step === 0) questions.push(total().then((each) => void answers.push(each)))
            if (step === 1) clock.now += LOOK_EVERY_MS / 2
            if (step === 2 && published < 2) {
              published++
              Object.assign(store, { etag: String(published), file: FILES[published] })
            }
            if (scheduler.count() > 0) await scheduler.waitOne()
          }
          await scheduler.waitFor(Promise.all(questions))
          expect(answers.every((each) => each === 1 || each === 2 || each === 3)).toBe(true)
          expect(answers).toEqual(answers.toSorted())
          expect(asked.etags).toBeLessThanOrEqual(1 + clock.now / LOOK_EVERY_MS)
          clock.now += LOOK_EVERY_MS
          const last = await scheduler.waitFor(total())
          expect(Number(last)).toBeGreaterThanOrEqual(Number(answers.at(-1) ?? 1))
          await scheduler.waitFor(search.close())
          expect(files()).toEqual([])
          await end()
        },
      ),
      tries(30),
    )
  })
})

function text(): string {
  writeFileSync(path('text.db'), 'hello '.repeat(500))
  return path('text.db')
}

function otherVersion(): string {
  copyFileSync(two, path('version.db'))
  const database = new DatabaseSync(path('version.db'))
  database.exec('PRAGMA user_version = 2')
  database.close()
  return path('version.db')
}
