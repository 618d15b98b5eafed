// Interests on a real table: registered once with consent, counted, listed for officers by kecamatan, gone or erased.
import { beforeEach, describe, expect, it } from 'vitest'
import { INTEREST_LIMITS } from '../../core/interest/limits.ts'
import * as Interest from '../../core/interest/operations.ts'
import { KEPT_DAYS } from '../../core/interest/schema.ts'
import { actorName } from '../../core/kernel/actor.ts'
import { TABLE } from '../../core/table/definition.ts'
import { interested, interestForm, register } from '../support/inquiries.ts'
import { expectOnce, rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

const DAY_MS = 24 * 60 * 60 * 1000

let world: World

const as = (role: Role, more: Parameters<typeof contextOf>[2] = {}) => contextOf(world.actors[role], undefined, more)
const asked = (changes: object = {}, more: Parameters<typeof contextOf>[2] = {}) =>
  register(world.services, as('public', more), { ...interestForm(), ...changes })
const interestRows = async () => (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'interest')
const list = async (more: object = {}, instant?: number) =>
  Interest.inKecamatan(world.services, as('verifier', instant === undefined ? {} : { instant }), {
    kecamatan: '32.16.03',
    ...more,
  })

beforeEach(async () => {
  world = await worldOf()
})

describe('interest.register', () => {
  it('keeps it for two years with the day of the consent, on no chain', async () => {
    const form = interestForm()
    await register(world.services, as('public'), form)
    const [row] = await interestRows()
    expect(row).toMatchObject({ phone: form.phone.replace(/-/g, '').replace(/^0/, '+62'), consentedOn: '2026-10-08' })
    const kept = Number(row?.[TABLE.expiry]) * 1000 - Date.parse(String(row?.['registeredAt']))
    expect(Math.round(kept / DAY_MS)).toBe(KEPT_DAYS)
    const rows = await rowsOf(world.services)
    expect(rows.filter((each) => ['audit', 'notice'].includes(String(each['__edb_e__'])))).toEqual([])
    const counters = JSON.stringify(rows.filter((each) => each['__edb_e__'] === 'counter'))
    for (const personal of [form.client, form.phone.slice(5)]) expect(counters).not.toContain(personal)
  })

  it('of the same form again is the same, also at once; a repeated key is answered again', async () => {
    const form = interestForm()
    const both = await Promise.all([1, 2, 3].map(() => register(world.services, as('public'), form)))
    expect(new Set(both.map((each) => JSON.stringify(each))).size).toBe(1)
    const before = await itemCount(world.services)
    await register(world.services, as('public'), form)
    expect(await itemCount(world.services)).toBe(before)
    await expectOnce(world.services, register, world.actors.public, interestForm())
  })

  it.each([
    ['without consent', { consent: undefined }, 'consent'],
    ['with another word for consent', { consent: 'no' }, 'consent'],
    ['with neither number nor e-mail', { phone: undefined }, 'phone'],
    ['with a number of nowhere', { phone: '12345' }, 'phone'],
    ['with a kecamatan of elsewhere', { kecamatan: '32.75.01' }, 'kecamatan'],
    ['with a category that is none', { category: 'kendaraan' }, 'category'],
    ['with a plan too long', { plan: 'x'.repeat(501) }, 'plan'],
  ])('%s is refused and stores nothing', async (_, changes, path) => {
    const refusal = await refusalOf(() => asked(changes))
    expect([refusal.kind, refusal.faults.map((fault) => fault.path)]).toEqual(['invalid', [path]])
    expect(await interestRows()).toEqual([])
  })

  it.each([
    { phone: undefined, email: 'dadan@contoh.test' },
    { category: 'lain', plan: undefined, village: undefined },
  ])('takes %j', async (changes) => {
    await asked(changes)
    expect(await interestRows()).toHaveLength(1)
  })

  it('takes so many of one network and of one number, and not one more', async () => {
    const { client, contact } = INTEREST_LIMITS
    const instant = Date.UTC(2026, 9, 9)
    const phone = '081299990000'
    for (let i = 0; i < contact.most; i++) await asked({ phone, plan: `Rencana ${i}` }, { instant })
    const more = await refusalOf(() => asked({ phone: '0812-9999-0000', plan: 'Satu lagi' }, { instant }))
    expect([more.kind, more.code]).toEqual(['too-many', 'too-many-interest-contact'])
    for (let i = 0; i < client.most; i++) await asked({ client: '203.0.113.5' }, { instant })
    const again = await refusalOf(() => asked({ client: '203.0.113.5' }, { instant }))
    expect(again.code).toBe('too-many-interest-client')
    await asked({ client: '203.0.113.5' }, { instant: instant + client.seconds * 1000 })
    expect(await interestRows()).toHaveLength(contact.most + client.most + 1)
  })
})

describe('interest.inKecamatan', () => {
  it('gives officers those of a kecamatan, the newest first, and nobody else any', async () => {
    const first = await interested(world)
    const second = await interested(world)
    await asked({ kecamatan: '32.16.04' })
    const { items, next } = await list({ limit: 1 })
    expect(items).toMatchObject([{ interest: second, person: 'Pak Dadan' }])
    expect((await list({ limit: 1, cursor: next ?? '' })).items.map(({ interest }) => interest)).toEqual([first])
    await expectForbidden(world, Interest.inKecamatan, { kecamatan: '32.16.03' }, ['verifier'])
  })

  it('leaves out what has expired, also where it still lies in the table', async () => {
    await interested(world)
    const end = Number((await interestRows())[0]?.[TABLE.expiry]) * 1000
    expect([(await list({}, end - 1000)).items.length, (await list({}, end)).items.length]).toEqual([1, 0])
  })
})

describe('interest.erase', () => {
  it('leaves nothing personal, on the chain of who erased it', async () => {
    const interest = await interested(world)
    await expectForbidden(world, Interest.erase, { interest }, ['verifier'])
    await Interest.erase(world.services, as('verifier'), { interest })
    const table = JSON.stringify(await rowsOf(world.services))
    for (const each of ['Dadan', '+6281', 'Sukamaju', 'ketan']) expect(table).not.toContain(each)
    expect((await list()).items).toEqual([])
    expect(await actsOn(world, actorName(world.actors.verifier))).toEqual(['interest.erase'])
    const again = await refusalOf(() => Interest.erase(world.services, as('verifier'), { interest }))
    expect([again.kind, again.code]).toEqual(['missing', 'interest'])
    const gone = await refusalOf(() => Interest.erase(world.services, as('verifier'), { interest: anId('interest') }))
    expect(gone.code).toBe('interest')
  })
})
