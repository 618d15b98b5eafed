// A request to erase: asked, taken back, refused, carried out; what is personal goes and what stood where stays.
import { beforeEach, describe, expect, it } from 'vitest'
import * as Clear from '../../core/erasure/clear-operations.ts'
import * as Erasure from '../../core/erasure/operations.ts'
import { ERASURE_STATES, ERASURE_STEPS } from '../../core/erasure/steps.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Media from '../../core/media/operations.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { eraseOf } from '../../functions/media/erase.ts'
import { aPaper, keptPhoto } from '../support/media.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, standing } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

const PERSON = { person: 'Rukmini Sangatpribadi', nik: '3216065708900001', email: 'rukmini@contoh.test' }

let world: World
let bytes: string[]

beforeEach(async () => {
  world = await worldOf()
  bytes = []
})

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)
const which = () => ({ ikm: world.ikm })
const ask = (role: Role = 'ikm', today?: string) => Erasure.ask(world.services, as(role, today), which())
const own = async () => (await Erasure.ofIkm(world.services, as('ikm'), which())).erasure
const waiting = async (today?: string) => (await Erasure.waiting(world.services, as('verifier', today), {})).items
const store = {
  put: async () => undefined,
  get: async () => undefined,
  remove: async (key: string) => void bytes.push(key),
}
const carryOut = eraseOf({ files: { photos: store, papers: store }, secret: '' })
const erase = () =>
  carryOut(world.services, contextOf(world.actors.verifier, undefined, { idempotencyKey: 'k' }), which())
const told = async (to: string) =>
  (await world.services.entities.notice.query.ofPerson({ to }).go()).data.map(({ kind }) => kind)

/** A contact, a story, a photo on the IKM and one on the product, a paper. */
async function personal() {
  await Ikm.setContact(world.services, as('ikm'), { ...which(), version: 0, ...PERSON })
  await Ikm.edit(world.services, as('ikm'), { ...which(), version: 1, story: 'Bu Rukmini Sangatpribadi sejak 1999.' })
  const [one, two] = [await keptPhoto(world, 'one'), await keptPhoto(world, 'two')]
  const alt = 'Bu Rukmini Sangatpribadi'
  await Media.showOnIkm(world.services, as('ikm'), { ...which(), version: 2, photos: [{ media: one, alt }] })
  const photos = [{ media: two, alt }]
  await Media.showOnProduct(world.services, as('ikm'), { ...which(), product: world.product, version: 1, photos })
  await Media.add(world.services, as('ikm'), { ...which(), ...aPaper('surat') })
}

describe('the ways of a request', () => {
  it('lead everywhere, and out of what was done nowhere', () => {
    expect(new Set(ERASURE_STEPS.map(({ to }) => to))).toEqual(new Set(ERASURE_STATES))
    const from = (state: string) => ERASURE_STEPS.filter((step) => step.from === state).map(({ on }) => on)
    expect([from('done'), from('cleared')]).toEqual([[], ['finish']])
  })
})

describe('asking', () => {
  it('is the IKM’s own, or an officer’s for it; once while it waits; with a day by which it is done', async () => {
    await expectForbidden(world, Erasure.ask, which(), ['ikm', 'verifier'])
    await expectForbidden(world, Erasure.ofIkm, which(), ['ikm', 'verifier'])
    expect(await own()).toBeNull()
    await expectOnce(world.services, Erasure.ask, world.actors.ikm, which())
    expect(await own()).toMatchObject({ state: 'asked', askedOn: '2026-10-08', dueOn: '2026-10-11', assisted: false })
    expect((await refusalOf(() => ask('verifier'))).code).toBe('erasure-not-open')
  })

  it('asks for a fresh sign-in', async () => {
    const stale = contextOf({ ...world.actors.ikm, signedInAt: 0 })
    expect((await refusalOf(() => Erasure.ask(world.services, stale, which()))).code).toBe('sign-in-again')
  })

  it('may be taken back while nothing is erased, and asked again', async () => {
    expect((await refusalOf(() => Erasure.takeBack(world.services, as('ikm'), which()))).kind).toBe('missing')
    await ask()
    await expectForbidden(world, Erasure.takeBack, which(), ['ikm', 'verifier'])
    await expectOnce(world.services, Erasure.takeBack, world.actors.ikm, which())
    expect(await waiting()).toEqual([])
    await ask()
    expect((await waiting()).map(({ state }) => state)).toEqual(['asked'])
  })

  it('waits in the officers’ list, late from the day after its last one, the nearest first', async () => {
    await expectForbidden(world, Erasure.waiting, {}, ['verifier'])
    const { ikm: other } = world.foreign
    await Erasure.ask(world.services, as('otherIkm', '2026-10-07'), { ikm: other })
    await ask('verifier')
    const late = async (today: string) => (await waiting(today)).map((each) => [each.ikm, each.late, each.own])
    expect(await late('2026-10-11')).toEqual([
      [other, true, false],
      [world.ikm, false, true],
    ])
    expect((await late('2026-10-10')).map(([, isLate]) => isLate)).toEqual([false, false])
    expect((await late('2026-10-12')).map(([, isLate]) => isLate)).toEqual([true, true])
  })

  it('is refused with a reason that is told to who asked, and stands on no trail', async () => {
    await ask()
    const input = { ...which(), reason: 'Bukan pemilik usaha' }
    await expectForbidden(world, Erasure.refuse, input, ['verifier'])
    await expectOnce(world.services, Erasure.refuse, world.actors.verifier, input)
    expect(await own()).toMatchObject({ state: 'refused', reason: input.reason })
    expect(await told(world.actors.ikm.account)).toEqual(['erasure-refused'])
    const audit = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'audit')
    expect(JSON.stringify(audit)).not.toContain(input.reason)
    expect((await refusalOf(erase)).code).toBe('erasure-not-open')
  })
})

describe('carrying it out', () => {
  it('leaves nothing personal in the table nor in the files, and keeps what stood where', async () => {
    await standing(world)
    await personal()
    await ask()
    expect(await erase()).toEqual({ ...which(), state: 'done', left: 0 })
    const rows = JSON.stringify(await rowsOf(world.services))
    for (const word of ['Sangatpribadi', PERSON.nik, PERSON.email]) expect(rows).not.toContain(word)
    expect(bytes.some((key) => key.startsWith('papers/'))).toBe(true)
    expect(new Set(bytes.map((key) => key.split('/').at(-1)?.slice(0, 30))).size).toBeGreaterThanOrEqual(3)
    expect((await refusalOf(() => Ikm.get(world.services, as('public'), which()))).kind).toBe('missing')
    expect(await Product.ofIkm(world.services, as('public'), which())).toEqual([])
    expect(await Placement.ofIkm(world.services, as('verifier'), which())).toHaveLength(1)
    expect(await told(world.actors.ikm.account)).toEqual(['erasure-done'])
    expect([(await own())?.state, await waiting()]).toEqual(['done', []])
    expect((await actsOn(world, world.ikm)).slice(-5)).toEqual([
      ...['ikm.eraseContact', 'media.remove', 'media.remove', 'media.remove', 'erasure.finish'],
    ])
  })

  it('is a verifier’s who did not enter the request, in office everywhere, just signed in', async () => {
    await ask()
    await expectForbidden(world, Clear.clear, which(), ['verifier'])
    await expectForbidden(world, Clear.files, which(), ['verifier'])
    await expectForbidden(world, carryOut, which(), ['verifier'])
    await Erasure.takeBack(world.services, as('ikm'), which())
    await ask('verifier')
    expect((await refusalOf(erase)).code).toBe('asked-by-you')
  })

  it('goes on where it was lost half-way, and repeated changes nothing', async () => {
    await personal()
    await ask()
    const failing = { ...store, remove: async () => Promise.reject(new Error('lost')) }
    const half = eraseOf({ files: { photos: failing, papers: failing }, secret: '' })
    await expect(half(world.services, as('verifier'), which())).rejects.toThrow('lost')
    expect((await waiting()).map(({ state }) => state)).toEqual(['cleared'])
    expect((await refusalOf(() => Erasure.takeBack(world.services, as('ikm'), which()))).code).toBe('erasure-not-open')
    expect((await erase()).state).toBe('done')
    const acts = await actsOn(world, world.ikm)
    expect((await erase()).state).toBe('done')
    expect(await actsOn(world, world.ikm)).toEqual(acts)
  })

  it('takes only what was to go: no file before, and none that is part of an answer', async () => {
    const media = await keptPhoto(world)
    await ask()
    const drop = (more: object = {}) => Clear.dropFile(world.services, as('verifier'), { ...which(), media, ...more })
    expect((await refusalOf(() => drop())).code).toBe('erasure-not-open')
    await expectForbidden(world, Clear.dropFile, { ...which(), media }, ['verifier'])
    const { entities } = world.services
    const { data } = await entities.media.get({ owner: world.ikm, media }).go({ consistent: true })
    if (data === null) throw new Error('the photo is not there')
    await entities.media.put({ ...data, kind: 'proof' }).go()
    expect((await erase()).state).toBe('done')
    expect(bytes).toEqual([])
  })

  it('fits into one transaction with as many products as there may be', async () => {
    for (let i = 1; i < 80; i++) {
      const product = { ...which(), name: `Produk ${i}`, category: 'dodol-kue', unitOfSale: 'kg' }
      await Product.add(world.services, as('ikm'), product)
    }
    await Ikm.setContact(world.services, as('ikm'), { ...which(), version: 0, ...PERSON })
    await ask()
    expect((await erase()).state).toBe('done')
  })
})
