import { beforeAll, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import type { Context } from '../../core/kernel/context.ts'
import * as Product from '../../core/product/operations.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

const as = (role: Role, today?: string): Context => contextOf(world.actors[role], today)
const which = () => ({ ikm: world.ikm })
const dodol = (more: object = {}) => ({
  name: 'Dodol Contoh Sukatani',
  village: '32.16.15.2005',
  category: 'dodol-kue',
  workers: 12,
  salesIdr: 300_000_000,
  ...more,
})

beforeAll(async () => {
  world = await worldOf()
})

const registered = async (more: object = {}) => (await Ikm.register(world.services, as('verifier'), dodol(more))).ikm

async function auditOf(root: string) {
  return (await world.services.entities.audit.query.ofRoot({ root }).go()).data
}

describe('ikm.register', () => {
  it.each(['verifier', 'system'] as const)('lets the %s register one, with its audit line', async (role) => {
    const { ikm } = await Ikm.register(world.services, as(role), dodol({ lastSignOfLife: '2026-10-08' }))
    expect(await Ikm.record(world.services, as('verifier'), { ikm })).toMatchObject({
      kecamatan: '32.16.15',
      activity: 'active',
      state: 'registered',
      source: 'registered',
      recordedOn: '2026-10-08',
    })
    const lines = await auditOf(ikm)
    expect(lines.map((line) => line.act)).toEqual(['ikm.register'])
    expect(JSON.stringify(lines)).not.toContain('Dodol Contoh')
  })

  it('refuses everybody else', () => expectForbidden(world, Ikm.register, dodol(), ['verifier', 'system']))

  it('registers one for a repeated key, and another without', async () => {
    const { ikm } = await expectOnce(world.services, Ikm.register, world.actors.verifier, dodol())
    expect(await registered()).not.toBe(ikm)
  })

  it('takes a sign of life of today and none of tomorrow; without one the IKM is dormant', async () => {
    const tomorrow = await refusalOf(() => registered({ lastSignOfLife: '2026-10-09' }))
    expect(tomorrow.code).toBe('day-in-future')
    expect((await Ikm.get(world.services, as('public'), { ikm: await registered() })).activity).toBe('dormant')
  })

  it.each([
    { village: '32.75.01.1001' },
    { category: 'tidak-ada' },
    { name: 'x'.repeat(121) },
    { workers: -1 },
    { kecamatan: '32.16.01' },
  ])('refuses %j by its schema', async (more) => {
    expect((await refusalOf(() => registered(more))).code).toBe('input')
  })
})

describe('ikm.verify', () => {
  it('verifies once, by an officer who may verify, and nobody else', async () => {
    const ikm = await registered()
    await expectForbidden(world, Ikm.verify, { ikm }, ['verifier'])
    await Ikm.verify(world.services, as('verifier'), { ikm })
    expect((await Ikm.get(world.services, as('public'), { ikm })).state).toBe('verified')
    expect((await refusalOf(() => Ikm.verify(world.services, as('verifier'), { ikm }))).code).toBe('ikm-verified')
  })

  it('verifies one for a repeated key', async () => {
    await expectOnce(world.services, Ikm.verify, world.actors.verifier, { ikm: await registered() })
  })

  it('finds no IKM that never was', async () => {
    const refusal = await refusalOf(() => Ikm.verify(world.services, as('verifier'), { ikm: anId('ikm') }))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'ikm'])
  })
})

describe('ikm.edit', () => {
  const version = async () => (await Ikm.get(world.services, as('public'), which())).version

  it.each(['ikm', 'verifier'] as const)('lets the %s set and clear fields', async (role) => {
    const before = await version()
    await Ikm.edit(world.services, as(role), { ...which(), version: before, story: 'Sejak 1999.', workers: 3 })
    expect(await Ikm.record(world.services, as('ikm'), which())).toMatchObject({ story: 'Sejak 1999.', workers: 3 })
    await Ikm.edit(world.services, as(role), { ...which(), version: before + 1, story: null })
    const after = await Ikm.record(world.services, as('ikm'), which())
    expect(after).toMatchObject({ workers: 3, version: before + 2 })
    expect(after.story).toBeUndefined()
    const last = (await auditOf(world.ikm)).at(-1)
    expect(last).toMatchObject({ act: 'ikm.edit', about: { changed: 'story' } })
  })

  it('refuses everybody else, another IKM too', async () => {
    await expectForbidden(world, Ikm.edit, { ...which(), version: 1, name: 'Lain' }, ['ikm', 'verifier'])
  })

  it('refuses at once a version that is not the present one', async () => {
    const stale = { ...which(), version: (await version()) + 1, name: 'Lain' }
    const refusal = await refusalOf(() => Ikm.edit(world.services, as('ikm'), stale))
    expect([refusal.kind, refusal.code]).toEqual(['conflict', 'changed-meanwhile'])
    expect(refusal.sentence.en).toContain('look at what changed')
  })

  it('edits once for a repeated key; without one the second is told to look again', async () => {
    const input = { ...which(), version: await version(), name: 'Perajin Contoh Baru' }
    await expectOnce(world.services, Ikm.edit, world.actors.ikm, input)
    expect((await refusalOf(() => Ikm.edit(world.services, as('ikm'), input))).code).toBe('changed-meanwhile')
  })

  it('takes one of ten edits of the same version', async () => {
    const seen = await version()
    const edits = Array.from({ length: 10 }, (_, i) =>
      Ikm.edit(world.services, as('ikm'), { ...which(), version: seen, name: `Perajin ${i}` }),
    )
    const outcomes = await Promise.allSettled(edits)
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(await version()).toBe(seen + 1)
  })

  it('writes nothing where nothing differs', async () => {
    const count = await itemCount(world.services)
    const seen = await version()
    await Ikm.edit(world.services, as('ikm'), { ...which(), version: seen, category: 'anyaman-bambu-kayu' })
    expect(await itemCount(world.services)).toBe(count)
    expect(await version()).toBe(seen)
  })

  it('lists the products where the IKM moved to', async () => {
    const ikm = await registered()
    const product = { ikm, name: 'Dodol', category: 'dodol-kue', unitOfSale: 'kg' }
    await Product.add(world.services, as('verifier'), product)
    await Ikm.edit(world.services, as('verifier'), { ikm, version: 1, village: '32.16.07.2006' })
    const [moved] = await Product.ofIkm(world.services, as('public'), { ikm })
    expect(moved).toMatchObject({ kecamatan: '32.16.07', version: 2 })
  })

  it('keeps an officer’s check of a certificate, and takes none from the IKM itself', async () => {
    const ikm = world.ikm
    const checked = { kind: 'halal', number: 'ID001', checkedOn: '2026-10-08' }
    await Ikm.edit(world.services, as('verifier'), { ikm, version: await version(), certificates: [checked] })
    const own = [
      { kind: 'halal', number: 'ID001' },
      { kind: 'pirt', number: '2063216010001-27', checkedOn: '2026-10-08' },
    ]
    await Ikm.edit(world.services, as('ikm'), { ikm, version: await version(), certificates: own })
    const { certificates } = await Ikm.get(world.services, as('public'), { ikm })
    expect(certificates).toEqual([checked, { kind: 'pirt', number: '2063216010001-27' }])
    const late = { ikm, version: await version(), certificates: [{ ...checked, checkedOn: '2026-10-09' }] }
    expect((await refusalOf(() => Ikm.edit(world.services, as('verifier'), late))).code).toBe('day-in-future')
  })
})

describe('ikm.signOfLife', () => {
  it.each(['ikm', 'verifier', 'system'] as const)('takes one from the %s and makes the IKM active', async (role) => {
    const own = await registered()
    const ikm = role === 'ikm' ? world.ikm : own
    const on = { ikm: '2026-10-05', verifier: '2026-10-06', system: '2026-10-07' }[role]
    await Ikm.signOfLife(world.services, as(role), { ikm, on })
    expect(await Ikm.get(world.services, as('public'), { ikm })).toMatchObject({
      activity: 'active',
      lastSignOfLife: on,
    })
  })

  it('refuses everybody else', async () => {
    await expectForbidden(world, Ikm.signOfLife, { ...which(), on: '2026-10-08' }, ['ikm', 'verifier', 'system'])
  })

  it('takes one of today and none of tomorrow, and one that adds nothing changes nothing', async () => {
    const ikm = await registered()
    await expectOnce(world.services, Ikm.signOfLife, world.actors.system, { ikm, on: '2026-10-08' })
    const refusal = await refusalOf(() => Ikm.signOfLife(world.services, as('system'), { ikm, on: '2026-10-09' }))
    expect(refusal.code).toBe('day-in-future')
    const count = await itemCount(world.services)
    for (const on of ['2026-10-07', '2026-10-08']) await Ikm.signOfLife(world.services, as('system'), { ikm, on })
    expect(await itemCount(world.services)).toBe(count)
    expect((await Ikm.get(world.services, as('public'), { ikm })).lastSignOfLife).toBe('2026-10-08')
  })
})

describe('what the public sees', () => {
  it('holds neither the size inputs nor a number without consent', async () => {
    const ikm = await registered({ investmentIdr: 1_000_000 })
    const view = await Ikm.get(world.services, as('public'), { ikm })
    const fields = Object.keys(view)
    for (const hidden of ['workers', 'investmentIdr', 'salesIdr', 'businessNumber'])
      expect(fields).not.toContain(hidden)
  })

  it('is missing for an IKM that withdrew', async () => {
    const { data } = await world.services.entities.ikm.get({ ikm: await registered() }).go()
    if (data === null) throw new Error('there is no such row')
    await world.services.entities.ikm.put({ ...data, state: 'withdrawn' }).go()
    expect((await refusalOf(() => Ikm.get(world.services, as('public'), { ikm: data.ikm }))).kind).toBe('missing')
    const page = await Ikm.inKecamatan(world.services, as('public'), { kecamatan: '32.16.15', limit: 100 })
    expect(page.items.map((each) => each.ikm)).not.toContain(data.ikm)
  })

  it('lists a kecamatan page by page and keeps its cursor to itself', async () => {
    for (let i = 0; i < 5; i++) await registered({ village: '32.16.23.2001' })
    const kecamatan = '32.16.23'
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await Ikm.inKecamatan(world.services, as('public'), { kecamatan, limit: 2, cursor })
      seen.push(...page.items.map((each) => each.ikm))
      cursor = page.next ?? undefined
      if (cursor !== undefined) {
        const other = { kecamatan: '32.16.15', cursor }
        expect((await refusalOf(() => Ikm.inKecamatan(world.services, as('public'), other))).code).toBe('cursor')
      }
    } while (cursor !== undefined)
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })

  it('keeps the whole record to the IKM and an officer', async () => {
    await expectForbidden(world, Ikm.record, which(), ['ikm', ...IN_OFFICE])
  })
})

describe('the contact', () => {
  const NIK = '3216034505800001'
  const person = {
    person: 'Rukmini Contoh',
    nik: NIK,
    homeAddress: 'Kampung Rahasia RT 01',
    businessNumber: '0812-3456-7890',
    privateNumber: '+62 813 9999 0000',
    email: 'rukmini@contoh.id',
  }
  const contact = () => Ikm.contact(world.services, as('ikm'), which())
  const set = async (more: object = {}, role: Role = 'ikm') =>
    Ikm.setContact(world.services, as(role), { ...which(), version: (await contact()).version, ...person, ...more })

  it.each(['ikm', 'verifier'] as const)('is set and read by the %s', async (role) => {
    await set({}, role)
    expect(await Ikm.contact(world.services, as(role), which())).toMatchObject({
      nik: NIK,
      businessNumber: '+6281234567890',
      privateNumber: '+6281399990000',
    })
  })

  it('is closed to everybody else', async () => {
    await expectForbidden(world, Ikm.setContact, { ...which(), version: 0, ...person }, ['ikm', 'verifier'])
    await expectForbidden(world, Ikm.contact, which(), ['ikm', 'verifier'])
    await expectForbidden(world, Ikm.eraseContact, which(), ['ikm', 'verifier'])
  })

  it('publishes the business’s number with its consent on record, and only then', async () => {
    const published = async () => (await Ikm.get(world.services, as('public'), which())).businessNumber
    await set()
    expect(await published()).toBeUndefined()
    await set({ consentedOn: '2026-10-08' })
    expect(await published()).toBe('+6281234567890')
    await set()
    expect(await published()).toBeUndefined()
  })

  it('takes a consent of today and none of tomorrow, and none without a number', async () => {
    expect((await refusalOf(() => set({ consentedOn: '2026-10-09' }))).code).toBe('day-in-future')
    const bare = await refusalOf(() => set({ consentedOn: '2026-10-08', businessNumber: undefined }))
    expect(bare.faults.map((fault) => fault.path)).toEqual(['consentedOn'])
  })

  it('refuses another version at once, and a second without a key', async () => {
    const input = { ...which(), version: (await contact()).version, ...person }
    await expectOnce(world.services, Ikm.setContact, world.actors.ikm, input)
    expect((await refusalOf(() => Ikm.setContact(world.services, as('ikm'), input))).code).toBe('changed-meanwhile')
  })

  it.each([
    { nik: '3216034505800' },
    { nik: '3216033205800001' },
    { businessNumber: '12345' },
    { privateNumber: '08123' },
    { email: 'rukmini@' },
  ])('says what is wrong with %j and never repeats it', async (more) => {
    const refusal = await refusalOf(() => set(more))
    expect(refusal.code).toBe('input')
    const [value = ''] = Object.values(more)
    expect(JSON.stringify([refusal.sentence, refusal.faults, refusal.message])).not.toContain(value)
  })

  it('leaves no trace of the person outside its own item', async () => {
    await set({ consentedOn: '2026-10-08' })
    const secret = [NIK, '81234567890', '81399990000', 'Rukmini', 'Rahasia', 'rukmini@']
    const rows = await rowsOf(world.services)
    const apart = rows.filter((row) => row['__edb_e__'] !== 'contact').map((row) => JSON.stringify(row))
    for (const each of secret) expect(apart.filter((row) => row.includes(each))).toEqual([])
    const lines = await auditOf(world.ikm)
    expect(lines.at(-1)).toMatchObject({ act: 'ikm.setContact', about: { consented: true } })
  })

  it('is erased for good, once, and an old form cannot bring it back', async () => {
    await set()
    const old = { ...which(), version: (await contact()).version, ...person }
    await expectOnce(world.services, Ikm.eraseContact, world.actors.ikm, which())
    const rows = JSON.stringify(await rowsOf(world.services))
    for (const each of [NIK, '81234567890', '81399990000', 'Rukmini', 'Rahasia']) expect(rows).not.toContain(each)
    const again = await refusalOf(() => Ikm.eraseContact(world.services, as('verifier'), which()))
    expect([again.kind, again.code]).toEqual(['missing', 'contact'])
    expect((await refusalOf(() => Ikm.setContact(world.services, as('ikm'), old))).code).toBe('changed-meanwhile')
  })
})
