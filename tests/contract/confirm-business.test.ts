// Profile, stock and photos by the confirm link: the narrow operations, who may, and what the link can never change.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Link from '../../core/confirmlink/business.ts'
import { denied } from '../../core/confirmlink/denied.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { addPhoto, photoBefore } from '../../core/confirmlink/photo.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import { ikmOf } from '../../core/ikm/read.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import { makersOf } from '../../core/matching/read.ts'
import * as Media from '../../core/media/operations.ts'
import { mediaIdOf, shelfOf } from '../../core/media/read.ts'
import * as Product from '../../core/product/operations.ts'
import { productOf } from '../../core/product/read.ts'
import { VILLAGE } from '../support/belonging.ts'
import { aProof, aStock, aStory, asked, deniedWithPhoto, MONTH } from '../support/confirm.ts'
import { aPhoto } from '../support/media.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf, NOON } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const business = () => Link.business(world.services, as('link'), { ikm: world.ikm })
const stock = (input: object) => Link.stock(world.services, as('link'), input)
const story = (input: object) => Link.story(world.services, as('link'), input)
const photo = (seed?: string) => addPhoto(world.services, as('link'), aProof(world, seed))
const rows = async (entity: string) => (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === entity)

describe('the stock', () => {
  it('is saved by who entered for that IKM, once, on its chain as the link’s', async () => {
    const input = await aStock(world)
    await expectForbidden(world, Link.business, { ikm: world.ikm }, ['link'])
    await expectForbidden(world, Link.stock, input, ['link'])
    await expectOnce(world.services, Link.stock, world.actors.link, input)
    expect(await productOf(world.services, world.ikm, input.product)).toMatchObject({
      ...{ priceFromIdr: 12_500, capacityPerMonth: 300, outOfStock: true, version: input.version + 1 },
    })
    const line = (await rows('audit')).find((row) => row['act'] === 'product.edit')
    expect(line).toMatchObject({ root: world.ikm, actor: `link:${world.ikm}` })
    expect(JSON.stringify(line)).not.toContain('12500')
  })

  it('changes neither name, category nor papers, and nothing of another’s', async () => {
    const input = await aStock(world)
    for (const wide of [{ name: 'Lain' }, { category: 'dodol-kue' }, { certificates: [] }, { barcode: null }]) {
      expect((await refusalOf(() => stock({ ...input, ...wide }))).code).toBe('input')
    }
    expect((await refusalOf(() => stock({ ...input, ikm: world.foreign.ikm }))).kind).toBe('forbidden')
    const foreign = contextOf({ kind: 'link', ikm: world.foreign.ikm })
    const taken = () => Link.stock(world.services, foreign, { ...input, ikm: world.foreign.ikm })
    expect((await refusalOf(taken)).code).toBe('product')
    const wide: [typeof Product.edit | typeof Product.withdraw | typeof Ikm.edit, object][] = [
      [Product.edit, input],
      [Product.withdraw, { ikm: world.ikm, product: input.product }],
      [Ikm.edit, { ikm: world.ikm, version: 1, name: 'Lain' }],
    ]
    for (const [run, given] of wide) {
      expect((await refusalOf(() => run(world.services, as('link'), given))).kind).toBe('forbidden')
    }
  })

  it('of two telephones is the first’s, and the second is told', async () => {
    const input = await aStock(world)
    await stock(input)
    expect((await refusalOf(() => stock({ ...input, priceFromIdr: 13_000 }))).code).toBe('changed-meanwhile')
    expect((await business()).products[0]).toMatchObject({ priceFromIdr: 12_500 })
  })

  it('that ran out is on show and proposed to nobody, until it is there again', async () => {
    const input = await aStock(world)
    const { category } = await productOf(world.services, world.ikm, input.product)
    const proposed = async () => (await makersOf(world.services, [category], new Set())).products.has(input.product)
    expect(await proposed()).toBe(true)
    await stock(input)
    expect([await proposed(), (await business()).products.length]).toEqual([false, 1])
    await stock({ ...input, version: input.version + 1, outOfStock: null })
    expect(await proposed()).toBe(true)
    expect(await productOf(world.services, world.ikm, input.product)).not.toHaveProperty('outOfStock')
  })
})

describe('the story', () => {
  it('is saved by who entered, cleared by nothing, and of two telephones is the first’s', async () => {
    const input = await aStory(world)
    await expectForbidden(world, Link.story, input, ['link'])
    await expectOnce(world.services, Link.story, world.actors.link, input)
    expect(await business()).toMatchObject({ story: 'Dibuat di rumah sejak 1998.' })
    expect((await refusalOf(() => story({ ...input, story: 'Lain' }))).code).toBe('changed-meanwhile')
    await story(await aStory(world, null))
    expect(await ikmOf(world.services, world.ikm)).not.toHaveProperty('story')
  })

  it('leads no customer elsewhere', async () => {
    const held = await aStory(world)
    const leading = [
      ...['Pesan ke 0812-3456-7890', 'WA: +62 812 3456 7890', '6281234567890', 'wa.me/62', 'Lihat www.lain.example'],
      ...['https://lain.example', 'surel: lain@contoh.test', 'Telepon (021) 889.1234'],
    ]
    for (const text of leading) {
      const refused = await refusalOf(() => story({ ...held, story: text }))
      expect([text, refused.code, refused.faults[0]?.path]).toEqual([text, 'input', 'story'])
    }
    await story({ ...held, story: 'Sejak 01-02-1998, 1998-2024: Rp15.000 - 20.000, 62.000 bungkus.' })
  })
})

describe('the photo of an answer', () => {
  it('is kept once by who entered, counts in the IKM’s room, and is never the photo on show', async () => {
    await expectForbidden(world, addPhoto, aProof(world), ['link'])
    await expectForbidden(world, photoBefore, { ikm: world.ikm, hash: aPhoto('x').hash, bytes: 1 }, ['link'])
    const { media } = await expectOnce(world.services, addPhoto, world.actors.link, aProof(world))
    expect(await photo()).toMatchObject({ media, kind: 'proof' })
    expect(await shelfOf(world.services, world.ikm)).toMatchObject({ files: 1, bytes: 90_000 })
    const { hash, bytes } = aProof(world)
    const before = () => photoBefore(world.services, as('link'), { ikm: world.ikm, hash, bytes })
    expect(await before()).toEqual({ media, kept: true })
    const shown = { ikm: world.ikm, kind: 'photo', type: 'image/jpeg', hash, bytes, width: 1280, height: 960 }
    expect((await Media.add(world.services, as('ikm'), shown)).media).toBe(mediaIdOf(world.ikm, hash))
    expect(mediaIdOf(world.ikm, hash)).not.toBe(media)
    const show = { ikm: world.ikm, version: 1, photos: [{ media, alt: 'Rak kosong' }] }
    expect((await refusalOf(() => Media.showOnIkm(world.services, as('ikm'), show))).code).toBe('media')
  })

  it('is one of thirty a day', async () => {
    for (let i = 0; i < 30; i++) await photo(`${i}`)
    expect((await refusalOf(() => photo('31'))).kind).toBe('too-many')
    const { hash, bytes } = aProof(world, '31')
    const before = () => photoBefore(world.services, as('link'), { ikm: world.ikm, hash, bytes })
    expect((await refusalOf(before)).kind).toBe('too-many')
    expect(await photo('1')).toMatchObject({ kind: 'proof' })
  })

  it('goes with one answer, which the IKM reads again; another’s or a photo on show goes with none', async () => {
    const { media } = await deniedWithPhoto(world)
    const { items } = await Confirmation.ofIkm(world.services, as('ikm'), { ikm: world.ikm })
    expect(items).toMatchObject([{ answer: 'no', reason: 'Raknya kosong', photo: media }])
    const input = await asked(world, 'no')
    const shown = await Media.add(world.services, as('ikm'), { ikm: world.ikm, ...aPhoto('x') })
    const foreign = contextOf({ kind: 'link', ikm: world.foreign.ikm })
    const others = await addPhoto(world.services, foreign, { ...aProof(world), ikm: world.foreign.ikm })
    for (const other of [shown.media, others.media, anId('media')]) {
      const work = () =>
        Confirm.answer(world.services, as('link'), { ...input, answers: [{ ...input.answers[0], photo: other }] })
      expect((await refusalOf(work)).code).toBe('media')
    }
  })

  it('is opened by its IKM and by officers, on record, by no partner, and not taken away', async () => {
    const { media } = await deniedWithPhoto(world)
    const own = { ikm: world.ikm, media }
    expect(await Media.paper(world.services, as('ikm'), own)).toMatchObject({ kind: 'proof' })
    const looked = { owner: world.ikm, media }
    expect(await Media.paperForOfficer(world.services, as('verifier'), looked)).toMatchObject({ kind: 'proof' })
    expect((await refusalOf(() => Media.paperForOfficer(world.services, as('owner'), looked))).kind).toBe('forbidden')
    expect((await refusalOf(() => Media.paper(world.services, as('owner'), own))).kind).toBe('forbidden')
    expect((await refusalOf(() => Media.remove(world.services, as('ikm'), own))).code).toBe('media-proof')
  })
})

describe('what was denied', () => {
  const list = (actor: Actor = world.actors.verifier, village = VILLAGE) =>
    denied(world.services, contextOf(actor), { month: MONTH, village })

  it('is listed with why and its photo for who verifies, until the IKM says otherwise', async () => {
    await expectForbidden(world, denied, { month: MONTH, village: VILLAGE }, ['verifier'])
    expect(await list()).toEqual([])
    const { media, placement } = await deniedWithPhoto(world)
    expect(await list()).toMatchObject([
      {
        ...{ ikm: world.ikm, name: 'Perajin Contoh', outlet: 'Hotel Contoh Cikarang' },
        ...{ placement, reason: 'Raknya kosong', photo: media, recordedOn: '2026-10-08' },
      },
    ])
    expect(await list(world.actors.verifier, '32.16.03.2005')).toEqual([])
    const said = { about: 'placement', outlet: world.outlet, placement, answer: 'yes' }
    await Confirm.answer(world.services, as('link'), { ikm: world.ikm, month: MONTH, answers: [said] })
    expect(await list()).toEqual([])
  })

  it('is a coach’s to see in its own villages alone', async () => {
    const coach = (villages: string[]): Actor => ({
      kind: 'officer',
      account: anId('account'),
      signedInAt: NOON,
      powers: [{ agency: 'industry', power: 'verify', from: day('2026-01-01'), to: null, villages }],
    })
    await deniedWithPhoto(world)
    expect(await list(coach([VILLAGE]))).toHaveLength(1)
    expect((await refusalOf(() => list(coach(['32.16.03.2005'])))).kind).toBe('forbidden')
  })
})
