// Publishing: what the pages show, that each is drawn as seldom as may be, and that no change is lost.
import { describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { dirtyPages, markClean, markDirty } from '../../core/publish/marks.ts'
import { addressOf, type Carded, type MarkedPage, type PageRef, pageId } from '../../core/publish/page.ts'
import { drain } from '../../functions/publish/drain.ts'
import { publishAll } from '../../functions/publish/publish-all.ts'
import { keyOf, MISSING_KEY, type PageStore } from '../../functions/publish/store.ts'
import { markPages } from '../../functions/stream/mark-dirty.ts'
import { FOREVER, memoryPages, plainly, publisherOf } from '../support/published.ts'
import { contextOf, freshServices } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

const own = ({ ikm }: World): MarkedPage => ({ kind: 'ikm', ikm })
const at = (ref: PageRef) => addressOf(ref, 'id')
const quiet = { log: { error: () => undefined }, random: Math.random }

/** The IKM says of a month that its goods stand there. */
async function answered(world: World, placement: string, month: string, answer: string, on: string) {
  const { services, ikm, outlet, actors } = world
  await Confirmation.answer(services, contextOf(actors.ikm, on), { ikm, outlet, placement, month, answer })
}

describe('marks', () => {
  it('stand until the marking that was seen is taken back, and a later one outlasts that', async () => {
    const services = await freshServices()
    const page: MarkedPage = { kind: 'ikm', ikm: 'ikm_1' }
    await markDirty(services, [page], 'one')
    const [seen] = await dirtyPages(services)
    expect(seen).toEqual({ page, token: 'one' })
    await markDirty(services, [page], 'two')
    expect(await markClean(services, { page, token: 'one' })).toBe(false)
    expect(await dirtyPages(services)).toEqual([{ page, token: 'two' }])
    expect(await markClean(services, { page, token: 'two' })).toBe(true)
    expect(await dirtyPages(services)).toEqual([])
  })
})

describe('the pages', () => {
  it('show where a product can be bought, until its maker denies it, and a number only with consent', async () => {
    const world = await worldOf()
    const { placement } = await standing(world)
    const { store, read } = memoryPages()
    const publisher = publisherOf(world.services, store)
    const published = async () => {
      await markDirty(world.services, [own(world)], String(Math.random()))
      await drain(publisher, FOREVER)
      return `${read(at({ kind: 'product', product: world.product }))}`
    }
    expect(await published()).toContain('"places":[]')
    await answered(world, placement, '2026-09', 'yes', '2026-10-02')
    expect(await published()).toMatch(/"places":\[\{[^\]]*"month":"2026-09"/)
    expect(read(at({ kind: 'partner', partner: world.partner }))).toContain(world.product)
    await answered(world, placement, '2026-09', 'no', '2026-10-03')
    expect(await published()).toContain('"places":[]')
    expect(read(at({ kind: 'partner', partner: world.partner }))).not.toContain(world.product)

    const contact = { ikm: world.ikm, version: 0, businessNumber: '+6281234567890' }
    await Ikm.setContact(world.services, contextOf(world.actors.ikm), contact)
    expect(await published()).not.toContain('+6281234567890')
  })

  it('of a withdrawn product are taken away, and it leaves its list', async () => {
    const world = await worldOf()
    const { services, ikm, product, actors } = world
    const { store, read } = memoryPages()
    const publisher = publisherOf(services, store)
    const category: MarkedPage = { kind: 'category', category: 'anyaman-bambu-kayu' }
    await markDirty(services, [own(world)], 'one')
    await drain(publisher, FOREVER)
    expect(read(at({ kind: 'product', product }))).toBeDefined()
    expect(read(at(category))).toContain(product)
    await Product.withdraw(services, contextOf(actors.ikm), { ikm, product })
    await markDirty(services, [own(world)], 'two')
    await drain(publisher, FOREVER)
    expect(read(at({ kind: 'product', product }))).toBeUndefined()
    expect(read(at(category))).not.toContain(product)
  })

  it('of a product and its maker have their shelf cards beside them, and these go with what they are about', async () => {
    const world = await worldOf()
    const { services, ikm, product, actors } = world
    const { store, read } = memoryPages()
    const publisher = publisherOf(services, store)
    const card = (of: Carded) => [read(at({ kind: 'card', of })), read(addressOf({ kind: 'card', of }, 'en'))]
    const published = async (token: string) => {
      await markDirty(services, [own(world)], token)
      await drain(publisher, FOREVER)
      return [...card({ kind: 'product', product }), ...card({ kind: 'ikm', ikm })]
    }
    for (const each of await published('one')) expect(each).toContain(product)
    await Product.withdraw(services, contextOf(actors.ikm), { ikm, product })
    const [ofProduct, inEnglish, ...ofMaker] = await published('two')
    expect([ofProduct, inEnglish]).toEqual([undefined, undefined])
    for (const each of ofMaker) expect(each).toContain('"products":[]')
    await services.entities.ikm.patch({ ikm }).set({ state: 'withdrawn' }).go()
    expect(await published('three')).toEqual([undefined, undefined, undefined, undefined])
  })

  it('that did not change are written once, and all of them come again from nothing', async () => {
    const world = await worldOf()
    const { store, written, read } = memoryPages()
    const publisher = publisherOf(world.services, store)
    await store.put('ikm/gone/index.html', 'old', 'old')
    const first = await publishAll(publisher, FOREVER)
    expect(first.removed).toBe(1)
    expect(read('/en/kecamatan/32.16.03/')).toContain(world.ikm)
    const before = written.length
    expect(await publishAll(publisher, FOREVER)).toEqual({ pages: first.pages, removed: 0, failed: 0 })
    expect(written.length).toBe(before)
  })
})

describe('publishing everything', () => {
  it('loses no change that was drawn while it drew the page from before', async () => {
    const world = await worldOf()
    const { services, ikm, product, actors } = world
    const { store, read } = memoryPages()
    const address = at({ kind: 'product', product })
    let between: (() => Promise<void>) | undefined = async () => {
      await Product.edit(services, contextOf(actors.ikm), { ikm, product, version: 1, name: 'Tas anyam baru' })
      await markDirty(services, [own(world)], 'changed')
      await drain(publisherOf(services, store), FOREVER)
      expect(read(address)).toContain('Tas anyam baru')
    }
    const late: PageStore = {
      ...store,
      put: async (key, html, hash) => {
        if (key === keyOf(address)) {
          const first = between
          between = undefined
          await first?.()
        }
        await store.put(key, html, hash)
      },
    }
    await publishAll(publisherOf(services, late), FOREVER)
    expect(between).toBeUndefined()
    expect(read(address)).toContain('Tas anyam baru')
    expect(await dirtyPages(services)).toEqual([])
  })

  it('draws the rest where one page fails, leaves that one marked, and takes nothing away', async () => {
    const world = await worldOf()
    const { store, read } = memoryPages()
    await store.put('ikm/gone/index.html', 'old', 'old')
    const draw = {
      ...plainly,
      ikm: (language: 'id' | 'en', view: Parameters<typeof plainly.ikm>[1]) => {
        if (view.maker.ikm === world.ikm) throw new Error('cannot be drawn')
        return plainly.ikm(language, view)
      },
    }
    const { failed, removed } = await publishAll(publisherOf(world.services, store, { draw }), FOREVER)
    expect([failed, removed]).toEqual([1, 0])
    expect(read(at(own(world.foreign as World)))).toBeDefined()
    expect(read('/ikm/gone/')).toBe('old')
    expect((await dirtyPages(world.services)).map(({ page }) => pageId(page))).toEqual([pageId(own(world))])
  })

  it('draws the front page at the root and the page for what is not there', async () => {
    const services = await freshServices()
    const { store, read } = memoryPages()
    await publishAll(publisherOf(services, store), FOREVER)
    expect(read('/')).toBe('id beranda')
    expect(read('/en/')).toBe('en beranda')
    expect(await store.hashOf(MISSING_KEY)).toBeDefined()
  })
})

describe('the renderer', () => {
  it('draws a page of a wave at most twice, and its lists once', async () => {
    const world = await worldOf()
    const { store } = memoryPages()
    const mark = markPages({ services: world.services, ...quiet })
    let waves = 200
    const record = (i: number) => ({
      eventName: 'INSERT' as const,
      dynamodb: {
        SequenceNumber: String(i),
        NewImage: { __edb_e__: { S: 'confirmation' }, ikm: { S: i % 2 === 0 ? world.ikm : world.foreign.ikm } },
      },
    })
    let now = 0
    const publisher = publisherOf(world.services, store, {
      now: () => now,
      pause: async (milliseconds) => {
        now += milliseconds
        if (waves > 0) await mark({ Records: [record(waves--), record(waves--)] })
      },
    })
    await mark({ Records: [record(0), record(1)] })
    const drawn = await drain(publisher, FOREVER)
    expect(waves).toBe(0)
    for (const page of [own(world), own(world.foreign as World)]) expect(drawn.get(pageId(page))).toBeLessThanOrEqual(2)
    expect(drawn.get('category/anyaman-bambu-kayu')).toBe(1)
    expect(await dirtyPages(world.services)).toEqual([])
  })

  it('waits two minutes at most where changes never end', async () => {
    const world = await worldOf()
    const { store, read } = memoryPages()
    let now = 0
    const first: number[] = []
    const publisher = publisherOf(world.services, store, {
      now: () => now,
      pause: async (milliseconds) => {
        now += milliseconds
        if (now < 300_000) await markDirty(world.services, [own(world.foreign as World)], `${now}`)
      },
      store: {
        ...store,
        put: async (...page) => {
          first.push(now)
          await store.put(...page)
        },
      },
    })
    await markDirty(world.services, [own(world)], 'once')
    await drain(publisher, FOREVER)
    expect(read(at(own(world)))).toBeDefined()
    expect(first[0]).toBe(120_000)
  })

  it('loses no change to another that drew before it and wrote after it', async () => {
    const world = await worldOf()
    const { services, ikm, product, actors } = world
    const { store, read } = memoryPages()
    const page = at({ kind: 'product', product })
    const rename = async (name: string, version: number) => {
      await Product.edit(services, contextOf(actors.ikm), { ikm, product, version, name })
      await markDirty(services, [own(world)], name)
    }
    let between: (() => Promise<void>) | undefined = async () => {
      await rename('Tas anyam baru', 1)
      await drain(publisherOf(services, store), FOREVER)
      expect(read(page)).toContain('Tas anyam baru')
    }
    const late = {
      ...store,
      put: async (key: string, html: string, hash: string) => {
        const first = between
        between = undefined
        await first?.()
        await store.put(key, html, hash)
      },
    }
    await markDirty(services, [own(world)], 'first')
    await drain(publisherOf(services, late), FOREVER)
    expect(read(page)).toContain('Tas anyam baru')
    expect(await dirtyPages(services)).toEqual([])
  })

  it('leaves what fails marked and draws the rest', async () => {
    const world = await worldOf()
    const { store, read } = memoryPages()
    const draw = {
      ...plainly,
      ikm: (language: 'id' | 'en', view: Parameters<typeof plainly.ikm>[1]) => {
        if (view.maker.ikm === world.ikm) throw new Error('cannot be drawn')
        return plainly.ikm(language, view)
      },
    }
    await markDirty(world.services, [own(world), own(world.foreign as World)], 'one')
    await drain(publisherOf(world.services, store, { draw }), FOREVER)
    expect(read(at(own(world.foreign as World)))).toBeDefined()
    expect((await dirtyPages(world.services)).map(({ page }) => pageId(page))).toEqual([pageId(own(world))])
  })
})

describe('the consumer of changes', () => {
  it('fails only the records whose pages could not be marked', async () => {
    const services = await freshServices()
    const record = (n: string, image: Record<string, { S: string }>) => ({
      dynamodb: { SequenceNumber: n, NewImage: image },
    })
    const bad = 'x'.repeat(3000)
    const { batchItemFailures } = await markPages({ services, ...quiet })({
      Records: [
        record('1', { __edb_e__: { S: 'ikm' }, ikm: { S: 'a' } }),
        record('2', { __edb_e__: { S: 'contact' }, ikm: { S: bad } }),
        record('3', { __edb_e__: { S: 'audit' }, ikm: { S: 'b' } }),
        { dynamodb: { SequenceNumber: '4' } },
      ],
    })
    expect(batchItemFailures).toEqual([{ itemIdentifier: '2' }])
    expect((await dirtyPages(services)).map(({ page }) => pageId(page))).toEqual(['ikm/a'])
  })
})
