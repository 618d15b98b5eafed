import { beforeAll, describe, expect, it } from 'vitest'
import * as Audit from '../../core/audit/operations.ts'
import * as Media from '../../core/media/operations.ts'
import { mediaIdOf, mediaOf, shelfOf } from '../../core/media/read.ts'
import { QUOTA } from '../../core/media/schema.ts'
import * as Product from '../../core/product/operations.ts'
import { markDirty } from '../../core/publish/marks.ts'
import { addressOf } from '../../core/publish/page.ts'
import { searchDocuments } from '../../core/publish/read-search.ts'
import { touchedBy } from '../../core/publish/touched.ts'
import { drain } from '../../functions/publish/drain.ts'
import { aPaper, aPhoto, keptPaper, keptPhoto } from '../support/media.ts'
import { FOREVER, memoryPages, publisherOf } from '../support/published.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf, freshServices } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World

const as = (role: Role) => contextOf(world.actors[role])
const ikm = () => ({ ikm: world.ikm })
const add = (role: Role, input: object) => Media.add(world.services, as(role), input)
const actsOf = async (root: string) => {
  const { items } = await Audit.ofRoot(world.services, as('verifier'), { root, limit: 100 })
  return items.map(({ act }) => act)
}

/** As if the owner had used so much already. */
async function used(owner: string, files: number, bytes: number): Promise<void> {
  await world.services.entities.mediaShelf.put({ owner, files, bytes, version: 1 }).go()
}

beforeAll(async () => {
  world = await worldOf()
})

describe('media.add', () => {
  it('keeps a photo of an IKM, a paper of a partner and one of a person', async () => {
    const { media } = await expectOnce(world.services, Media.add, world.actors.ikm, { ...ikm(), ...aPhoto('a') })
    expect(await mediaOf(world.services, world.ikm, media)).toMatchObject({ kind: 'photo', width: 1280, state: 'kept' })
    const ofPartner = await add('manager', { partner: world.partner, ...aPaper('a') })
    expect(await mediaOf(world.services, world.partner, ofPartner.media, 'paper')).toMatchObject({ kind: 'paper' })
    const person = world.actors.account.account
    expect((await add('account', aPaper('a'))).media).toBe(mediaIdOf(person, aPaper('a').hash))
  })

  it('refuses everybody else, and a person that names an IKM or a partner', async () => {
    await expectForbidden(world, Media.add, { ...ikm(), ...aPhoto('b') }, ['ikm'])
    await expectForbidden(world, Media.add, { partner: world.partner, ...aPaper('b') }, ['owner', 'manager'])
    await expectForbidden(world, Media.add, aPaper('b'), ['account'])
  })

  it('refuses a paper that has a width, a photo without one, and a type of the other kind', async () => {
    for (const wrong of [
      { ...aPaper('c'), width: 10, height: 10 },
      { ...aPhoto('c'), width: undefined },
      { ...aPhoto('c'), type: 'application/pdf' },
      { ...aPhoto('c'), bytes: 4 * 1024 * 1024 + 1 },
    ])
      expect((await refusalOf(() => add('ikm', { ...ikm(), ...wrong }))).kind).toBe('invalid')
  })

  it('answers the same file of one owner with the one that is there, and tells nobody of another owner’s', async () => {
    const before = await shelfOf(world.services, world.ikm)
    const first = await add('ikm', { ...ikm(), ...aPhoto('a') })
    expect(await shelfOf(world.services, world.ikm)).toEqual(before)
    const foreign = { ikm: world.foreign.ikm }
    const other = await add('otherIkm', { ...foreign, ...aPhoto('a') })
    expect(other.media).not.toBe(first.media)
    expect((await refusalOf(() => mediaOf(world.services, world.foreign.ikm, first.media))).kind).toBe('missing')
  })

  it('takes the last file and the last byte, and not one more', async () => {
    const fresh = await worldOf(world.services)
    const kept = (seed: string, bytes: number) =>
      Media.add(world.services, contextOf(fresh.actors.ikm), { ikm: fresh.ikm, ...aPhoto(seed, bytes) })
    await used(fresh.ikm, QUOTA.files - 1, 0)
    await kept('last', 1)
    expect((await refusalOf(() => kept('more', 1))).code).toBe('media-quota')
    await used(fresh.ikm, 0, QUOTA.bytes - 1000)
    expect((await refusalOf(() => kept('wide', 1001))).code).toBe('media-quota')
    await kept('fits', 1000)
    const room = { ikm: fresh.ikm, kind: 'photo', hash: aPhoto('x').hash, bytes: 1 }
    expect((await refusalOf(() => Media.before(world.services, contextOf(fresh.actors.ikm), room))).code).toBe(
      'media-quota',
    )
  })

  it('gives the last place to one of two that come at once', async () => {
    const fresh = await worldOf(world.services)
    await used(fresh.ikm, QUOTA.files - 1, 0)
    const both = await Promise.allSettled(
      ['left', 'right'].map((seed) =>
        Media.add(world.services, contextOf(fresh.actors.ikm), { ikm: fresh.ikm, ...aPhoto(seed) }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await shelfOf(world.services, fresh.ikm)).toMatchObject({ files: QUOTA.files })
  })
})

describe('media.ofOwner', () => {
  it('lists one’s own with what they use, for nobody else', async () => {
    const { media, used: room } = await Media.ofOwner(world.services, as('ikm'), ikm())
    expect(media).toHaveLength(room.files)
    await expectForbidden(world, Media.ofOwner, ikm(), ['ikm'])
    await expectForbidden(world, Media.ofOwner, { partner: world.partner }, ['owner', 'manager'])
    await expectForbidden(world, Media.before, { ...ikm(), kind: 'photo', hash: aPhoto('a').hash, bytes: 1 }, ['ikm'])
  })
})

describe('showing photos', () => {
  it('puts them on a product in their order, and takes them off again', async () => {
    const [first, second] = [await keptPhoto(world, 'first'), await keptPhoto(world, 'second')]
    const photos = [second, first].map((media) => ({ media, alt: 'Tas anyam dari bambu' }))
    const { product } = world
    const asked = { ...ikm(), product, version: 1, photos }
    expect(await expectOnce(world.services, Media.showOnProduct, world.actors.ikm, asked)).toEqual({ version: 2 })
    const [shown] = (await Product.records(world.services, as('ikm'), ikm())).filter((each) => each.product === product)
    expect(shown?.photos?.map(({ media }) => media)).toEqual([second, first])
    expect(shown?.photos?.[0]).toEqual({ media: second, alt: 'Tas anyam dari bambu', width: 1280, height: 960 })
    const edit = { ...ikm(), product, version: 2, name: 'Tas anyam besar' }
    await Product.edit(world.services, as('ikm'), edit)
    expect((await refusalOf(() => Media.remove(world.services, as('ikm'), { ...ikm(), media: first }))).code).toBe(
      'media-shown',
    )
    const fewer = { ...ikm(), product, version: 3, photos: photos.slice(0, 1) }
    await Media.showOnProduct(world.services, as('ikm'), fewer)
    await Media.remove(world.services, as('ikm'), { ...ikm(), media: first })
  })

  it('refuses everybody else, an older version, too many, one twice, a paper and another’s photo', async () => {
    const media = await keptPhoto(world, 'mine')
    const show = (media_: string, more: object = {}) => ({
      ...ikm(),
      version: 1,
      photos: [{ media: media_, alt: 'Perajin di bengkelnya' }],
      ...more,
    })
    await expectForbidden(world, Media.showOnIkm, show(media), ['ikm'])
    await expectForbidden(world, Media.showOnProduct, { ...show(media), product: world.product }, ['ikm'])
    const paper = await Media.add(world.services, as('ikm'), { ...ikm(), ...aPaper('p') })
    const foreign = await Media.add(world.services, as('otherIkm'), { ikm: world.foreign.ikm, ...aPhoto('f') })
    const photo = { media, alt: 'Perajin' }
    for (const [asked, kind] of [
      [show(media, { version: 9 }), 'conflict'],
      [show(media, { photos: [photo, photo] }), 'invalid'],
      [show(media, { photos: Array(4).fill(photo) }), 'invalid'],
      [show(paper.media), 'missing'],
      [show(foreign.media), 'missing'],
    ] as const)
      expect((await refusalOf(() => Media.showOnIkm(world.services, as('ikm'), asked))).kind).toBe(kind)
  })

  it('reaches the pages of the product, its category and the front, and the search', async () => {
    const fresh = await worldOf(await freshServices())
    const { services, product } = fresh
    const media = await keptPhoto(fresh, 'seen')
    const photos = [{ media, alt: 'Tas anyam dari bambu' }]
    const { store, read } = memoryPages()
    const publisher = publisherOf(services, store)
    const drawn = async (token: string) => {
      const change = {
        before: undefined,
        after: { __edb_e__: 'product', ikm: fresh.ikm, category: 'anyaman-bambu-kayu' },
      }
      await markDirty(services, touchedBy(change), token)
      await drain(publisher, FOREVER)
    }
    await drawn('before')
    const asked = { ikm: fresh.ikm, product, version: 1, photos }
    await Media.showOnProduct(services, contextOf(fresh.actors.ikm), asked)
    await drawn('after')
    const pages = [
      { kind: 'product', product },
      { kind: 'category', category: 'anyaman-bambu-kayu' },
    ] as const
    for (const page of pages)
      expect([page, read(addressOf(page, 'id'))]).toEqual([page, expect.stringContaining(media)])
    const documents = await searchDocuments(services, contextOf(fresh.actors.system).today)
    expect(documents.map((each) => [each.product, each.hasPhoto])).toContainEqual([product, true])
    expect(documents.filter(({ hasPhoto }) => hasPhoto)).toHaveLength(1)
  })

  it('never shows what is removed in the same moment', async () => {
    const media = await keptPhoto(world, 'racing')
    const version = (await world.services.entities.ikm.get({ ikm: world.ikm }).go({ consistent: true })).data?.version
    const outcomes = await Promise.allSettled([
      Media.showOnIkm(world.services, as('ikm'), { ...ikm(), version, photos: [{ media, alt: 'Perajin' }] }),
      Media.remove(world.services, as('ikm'), { ...ikm(), media }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('media.remove', () => {
  it('frees its room, is told twice without harm, and lets the same file come again', async () => {
    const before = await shelfOf(world.services, world.ikm)
    const media = await keptPhoto(world, 'gone')
    await expectOnce(world.services, Media.remove, world.actors.ikm, { ...ikm(), media })
    await Media.remove(world.services, as('ikm'), { ...ikm(), media })
    expect(await shelfOf(world.services, world.ikm)).toMatchObject({ files: before?.files, bytes: before?.bytes })
    expect((await refusalOf(() => mediaOf(world.services, world.ikm, media))).code).toBe('media')
    expect(await keptPhoto(world, 'gone')).toBe(media)
    await expectForbidden(world, Media.remove, { ...ikm(), media }, ['ikm'])
  })

  it('refuses another owner’s and what never was as one that is not there', async () => {
    const foreign = await Media.add(world.services, as('otherIkm'), { ikm: world.foreign.ikm, ...aPhoto('theirs') })
    const refusal = await refusalOf(() => Media.remove(world.services, as('ikm'), { ...ikm(), media: foreign.media }))
    expect(refusal.kind).toBe('missing')
  })
})

describe('papers', () => {
  it('are for their owner, and for an officer who verifies or rules, whose look is on record', async () => {
    const media = await keptPaper(world)
    const own = { partner: world.partner, media }
    expect(await Media.paper(world.services, as('owner'), own)).toMatchObject({ kind: 'paper' })
    await expectForbidden(world, Media.paper, own, ['owner', 'manager'])
    const asked = { owner: world.partner, media }
    expect(await Media.paperForOfficer(world.services, as('verifier'), asked)).toMatchObject({ media })
    expect(await actsOf(world.partner)).toContain('media.look')
    await expectForbidden(world, Media.paperForOfficer, asked, ['verifier', 'decider'])
    const photo = await keptPhoto(world, 'public')
    const looked = () => Media.paperForOfficer(world.services, as('verifier'), { owner: world.ikm, media: photo })
    expect((await refusalOf(looked)).kind).toBe('missing')
  })
})
