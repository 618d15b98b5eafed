// Photos that a coach or an officer hands in for an IKM: in the village alone, shown on its pages, on record as help.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/kernel/actor.ts'
import { day } from '../../core/kernel/day.ts'
import * as Media from '../../core/media/operations.ts'
import { mediaOf } from '../../core/media/read.ts'
import * as Product from '../../core/product/operations.ts'
import { VILLAGE } from '../support/belonging.ts'
import { aPhoto } from '../support/media.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

const ELSEWHERE = '32.16.03.2005'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const coach = (village = VILLAGE, to: string | null = null): Actor => ({
  kind: 'officer',
  account: anId('account'),
  powers: [
    {
      agency: 'industry',
      power: 'verify',
      from: day('2026-01-01'),
      to: to === null ? null : day(to),
      villages: [village],
    },
  ],
})
const there = () => ({ ikm: world.ikm, village: VILLAGE })
const add = (actor: Actor, more: object = {}) =>
  Media.add(world.services, contextOf(actor), { ...there(), ...aPhoto('a'), ...more })
const alt = 'Tas anyam dari bambu'

describe('a photo for an IKM', () => {
  it('is handed in by the coach of its village or a verifier, is the IKM’s, and is put on its product', async () => {
    const [own, verifier] = [coach(), world.actors.verifier]
    const { media } = await expectOnce(world.services, Media.add, own, { ...there(), ...aPhoto('a') })
    expect(await mediaOf(world.services, world.ikm, media)).toMatchObject({ kind: 'photo', state: 'kept' })
    const show = { ...there(), product: world.product, version: 1, photos: [{ media, alt }] }
    await Media.showOnProduct(world.services, contextOf(own), show)
    const [product] = await Product.ofIkm(world.services, contextOf(world.actors.public), { ikm: world.ikm })
    expect(product?.photos).toMatchObject([{ media, alt }])
    const photos = [{ media, alt }]
    await Media.showOnIkm(world.services, contextOf(verifier), { ...there(), version: 1, photos })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: world.ikm }).go()
    expect(data.map(({ act, about }) => [act, (about as { assisted?: boolean }).assisted])).toEqual([
      ['media.add', true],
      ['media.showOnProduct', true],
      ['media.showOnIkm', true],
    ])
    expect(data.some(({ actor }) => actor === world.actors.ikm.account)).toBe(false)
  })

  it('is refused to everybody else, also where another village is named or the power is over', async () => {
    const { media } = await add(coach())
    const show = { ...there(), version: 1, photos: [{ media, alt }] }
    await expectForbidden(world, Media.add, { ...there(), ...aPhoto('b') }, ['ikm', 'verifier'])
    await expectForbidden(world, Media.showOnIkm, show, ['ikm', 'verifier'])
    await expectForbidden(world, Media.showOnProduct, { ...show, product: world.product }, ['ikm', 'verifier'])
    for (const actor of [coach(ELSEWHERE), coach(VILLAGE, '2026-10-07')])
      expect((await refusalOf(() => add(actor))).kind).toBe('forbidden')
    expect((await refusalOf(() => add(coach(ELSEWHERE), { village: ELSEWHERE }))).code).toBe('ikm')
    expect((await refusalOf(() => add(world.actors.verifier, { village: undefined }))).code).toBe('not-your-media')
    expect((await add(coach(VILLAGE, '2026-10-08'))).media).toBe(media)
  })

  it('needs the product as it is on record, which its coach may read there and nowhere else', async () => {
    const read = (actor: Actor, village: string) =>
      Product.records(world.services, contextOf(actor), { ikm: world.ikm, village })
    expect((await read(coach(), VILLAGE)).map(({ version }) => version)).toEqual([1])
    expect((await refusalOf(() => read(coach(ELSEWHERE), VILLAGE))).kind).toBe('forbidden')
    expect((await refusalOf(() => read(coach(ELSEWHERE), ELSEWHERE))).code).toBe('ikm')
  })

  it('takes nothing off the IKM and shows none of its papers', async () => {
    const { media } = await add(coach())
    const own = { ikm: world.ikm, media }
    expect((await refusalOf(() => Media.remove(world.services, contextOf(coach()), own))).kind).toBe('forbidden')
    const list = () => Media.ofOwner(world.services, contextOf(coach()), { ikm: world.ikm })
    expect((await refusalOf(list)).kind).toBe('forbidden')
  })
})
