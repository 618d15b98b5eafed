import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mattersOf } from '../../core/assessment/judge.ts'
import { readOutlet, readPartner } from '../../core/assessment/read.ts'
import { type Finding, REASONS, VERDICTS } from '../../core/engine/finding.ts'
import { judge } from '../../core/engine/judge.ts'
import { Ikm } from '../../core/ikm/schema.ts'
import { canonicalJson, sha256 } from '../../core/kernel/canonical.ts'
import { addDays, type Day, day, earlier } from '../../core/kernel/day.ts'
import { spanOf } from '../../core/kernel/period.ts'
import { Outlet } from '../../core/outlet/schema.ts'
import { Partner } from '../../core/partner/schema.ts'
import { Placement } from '../../core/placement/schema.ts'
import { facts } from '../../core/region/facts.ts'
import { sectors } from '../../core/region/sectors.ts'
import { villages } from '../../core/region/villages.ts'
import { rulesInForce } from '../../core/regulation/read.ts'
import { Slot } from '../../core/slot/schema.ts'
import type { Services } from '../../core/table/service.ts'
import { calendarOf, periodsOf } from '../../infra/local/seed/calendar.ts'
import { reportedKinds } from '../../infra/local/seed/places.ts'
import { type Seeded, seed } from '../../infra/local/seed/seed.ts'
import { recording } from '../support/chunks.ts'
import { rowsOf } from '../support/repeats.ts'
import { expectWholeChains, snapshotOf } from '../support/rows.ts'
import { freshServices } from '../support/services.ts'

const TODAY = day('2026-11-24')
/** Thousands of items on a machine that is busy with other tests. */
const PATIENT = 240_000

let services: Services
let seeded: Seeded
let rows: Record<string, unknown>[]

const of = (kind: string) => rows.filter((row) => row['__edb_e__'] === kind)

beforeAll(async () => {
  services = await freshServices()
  seeded = await seed(services, { size: 'small', today: TODAY })
  rows = await rowsOf(services)
}, PATIENT)

describe('the small seed', () => {
  it('has at most 4,000 items, and says how many', () => {
    expect(rows).toHaveLength(seeded.items)
    expect(seeded.items).toBeLessThanOrEqual(4000)
  })

  it('has every sector, and an IKM in every village', () => {
    const partners = z.parse(z.array(Partner), of('partner'))
    expect(new Set(partners.map(({ sector }) => sector))).toEqual(new Set(sectors().map(({ id }) => id)))
    const ikm = z.parse(z.array(Ikm), of('ikm'))
    expect(new Set(ikm.map(({ village }) => village))).toEqual(new Set(villages().map(({ code }) => code)))
  })

  it('has only chains that hold, and their lines in the order of their instants', async () => {
    expectWholeChains(await snapshotOf(services))
    for (const lines of Map.groupBy(of('audit'), (line) => line['root']).values()) {
      const instants = lines
        .toSorted((a, b) => (String(a['sequence']) < String(b['sequence']) ? -1 : 1))
        .map((line) => String(line['instant']))
      expect(instants).toEqual(instants.toSorted())
    }
  })

  it('knows nothing of tomorrow', () => {
    const days = ['recordedOn', 'submittedOn', 'grantedOn', 'revokedOn', 'madeOn', 'decidedOn', 'writtenOn', 'legalDay']
    for (const row of rows) {
      for (const name of days) if (row[name] !== undefined) expect(String(row[name]) <= TODAY).toBe(true)
    }
  })

  it('has as many placements standing in a slot as the slot says, and a sentinel for each NIB', () => {
    const standing = z.parse(z.array(Placement), of('placement')).filter(({ to }) => to === undefined)
    for (const { slot, occupied } of z.parse(z.array(Slot), of('slot'))) {
      expect([slot, standing.filter((placement) => placement.slot === slot).length]).toEqual([slot, occupied])
    }
    const owners = of('sentinel').map(({ rule, value, owner }) => [rule, value, owner])
    const nibs = z.parse(z.array(Partner), of('partner')).map(({ nib, unit }) => ['nib', nib, unit])
    expect(owners.toSorted()).toEqual(nibs.toSorted())
  })

  it('leaves in the outbox only the news of the last days', () => {
    const waiting = of('notice').filter(({ state }) => state === 'waiting')
    expect(waiting.length).toBeGreaterThan(0)
    expect(waiting.every(({ writtenOn }) => String(writtenOn) >= addDays(TODAY, -3))).toBe(true)
  })
})

describe('what is real and what is invented', () => {
  const first = 'https://beritacikarang.com/bantu-pemasaran-produk-lokal-pemkab-bekasi-lakukan-ini/'

  it('begins with the craftsman of Sukatenang, at the price and capacity that were reported', () => {
    const [ikm] = z.parse(z.array(Ikm), of('ikm')).toSorted((a, b) => (a.ikm < b.ikm ? -1 : 1))
    expect(ikm).toMatchObject({ village: '32.16.03.2006', source: first, demonstration: false, activity: 'dormant' })
    expect(of('product').filter((product) => product['ikm'] === ikm?.ikm)).toMatchObject([
      { priceFromIdr: 40_000, priceToIdr: 100_000, capacityPerDay: 8, unitOfSale: 'buah' },
    ])
  })

  it('puts nothing invented beside a reported name', () => {
    const reported = z.parse(z.array(Ikm), of('ikm')).filter(({ demonstration }) => !demonstration)
    const sources = new Set(facts().map(({ sourceUrl }) => sourceUrl))
    expect(reported.length).toBeGreaterThan(10)
    expect(reported.every(({ source }) => sources.has(source))).toBe(true)
    const real = new Set<unknown>(reported.map(({ ikm }) => ikm))
    for (const kind of ['contact', 'proposal', 'placement', 'confirmation', 'purchase']) {
      expect(of(kind).filter((row) => real.has(row['ikm']))).toEqual([])
    }
    const named = facts().flatMap(({ products }) => products.map((name) => name.toLowerCase()))
    const products = of('product').filter((row) => real.has(row['ikm']))
    expect(products.filter(({ name }) => !named.includes(String(name).toLowerCase()))).toEqual([])
  })

  it('says of everything else that it is an example', () => {
    const invented = [...of('partner'), ...of('ikm').filter((row) => row['source'] === 'registered')]
    expect(invented.filter(({ demonstration }) => demonstration !== true)).toEqual([])
    expect([...invented, ...of('outlet')].filter(({ name }) => !String(name).includes('Contoh'))).toEqual([])
  })

  it('holds no number without consent, no person, and no address that a mail could reach', () => {
    for (const contact of of('contact')) {
      expect(contact['businessNumber'] === undefined || contact['consentedOn'] !== undefined).toBe(true)
      expect(String(contact['email'])).toMatch(/\.example$/)
      for (const field of ['person', 'nik', 'homeAddress', 'privateNumber']) expect(contact[field]).toBeUndefined()
    }
  })
})

describe('what is found in it', () => {
  it('is every verdict and every reason in the closed quarters and the current one, and what the stories tell', async () => {
    const findings = await findingsOf(services, TODAY)
    const closed = findings.filter(({ period }) => spanOf(period).last < TODAY)
    expect(new Set(closed.map(({ verdict }) => verdict))).toEqual(
      new Set(VERDICTS.filter((verdict) => verdict !== 'running')),
    )
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
    expect(new Set(closed.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(REASONS))
    expect(closed.every(({ final }) => final)).toBe(true)
    const told = seeded.stories.map(({ unit, rule, period }) =>
      findings.find((each) => each.unit === unit && each.rule === rule && each.period === period),
    )
    expect(told).not.toContain(undefined)
    expect(new Set(told.map((each) => `${each?.verdict} ${each?.reason}`)).size).toBeGreaterThan(9)
  })

  it(
    'is so on other days too, because the history moves with the day',
    async () => {
      const other = await freshServices()
      const today = day('2027-05-12')
      await seed(other, { size: 'small', today })
      const findings = await findingsOf(other, today)
      expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
      expect(new Set(findings.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(REASONS))
      expect(Math.min(...findings.map(({ period }) => Number(period.slice(0, 4))))).toBe(2026)
    },
    PATIENT,
  )
})

describe('the same size and day', () => {
  it('give the same items, to the last letter', async () => {
    const again = new Map<string, string>()
    const recorder = recording((item) => again.set(`${item['pk']} ${item['sk']}`, canonicalJson(item)))
    expect(await seed(recorder, { size: 'small', today: TODAY })).toEqual(seeded)
    const texts = rows.map((row) => canonicalJson(row))
    expect(hashOf([...again.values()])).toBe(hashOf(texts))
  })
})

describe('the full seed', () => {
  it(
    'is the whole regency: 1,400 IKM and about 300 of them active, 7,000 products, 300 partners, 2,000 outlets',
    async () => {
      const kinds = new Map<unknown, Set<string>>()
      const active = new Set<unknown>()
      const recorder = recording((item) => {
        const kind = item['__edb_e__']
        kinds.set(kind, (kinds.get(kind) ?? new Set<string>()).add(`${item['pk']} ${item['sk']}`))
        if (kind === 'ikm' && item['activity'] === 'active') active.add(item['ikm'])
      })
      const { items } = await seed(recorder, { size: 'full', today: TODAY })
      const count = (kind: string) => kinds.get(kind)?.size ?? 0
      expect(items).toBe([...kinds.values()].reduce((sum, keys) => sum + keys.size, 0))
      expect(items).toBeLessThan(220_000)
      expect([count('ikm'), active.size]).toEqual([1400, 300])
      expect(Math.round(count('product') / 500)).toBe(14)
      expect(Math.round(count('partner') / 50)).toBe(6)
      expect(Math.round(count('outlet') / 100)).toBe(20)
    },
    PATIENT,
  )
})

function hashOf(texts: readonly string[]): string {
  return sha256(texts.toSorted().join('\n'))
}

/** Every finding of every unit: of periods that are over as known when their books closed, of the current as of yesterday. */
async function findingsOf(from: Services, today: Day): Promise<Finding[]> {
  const rules = await rulesInForce(from)
  const all: Finding[] = []
  for (const { id: sector } of sectors()) {
    const { data } = await from.entities.partner.query.inSector({ sector }).go({ pages: 'all' })
    for (const { unit } of z.parse(z.array(Partner), data)) {
      const outlets = await from.entities.outlet.query.ofPartner({ partner: unit }).go({ pages: 'all' })
      const own = z.parse(z.array(Outlet), outlets.data)
      const kindsOf = (kind: 'outlet' | 'partner') =>
        reportedKinds(sector, kind).flatMap((each) => periodsOf(calendarOf(today), each))
      const asked = [
        ...kindsOf('partner').map(async (period) => ({ period, docket: await readPartner(from, unit, period) })),
        ...kindsOf('outlet').flatMap((period) =>
          own.map(async (outlet) => ({ period, docket: await readOutlet(from, unit, outlet.unit, period) })),
        ),
      ]
      for (const { period, docket } of await Promise.all(asked)) {
        const { kind, last } = spanOf(period)
        const asOf = earlier(addDays(last, kind === 'semester' ? 14 : 7), addDays(today, -1))
        if (docket !== undefined) all.push(...mattersOf(docket, rules, { period, asOf }).map(judge))
      }
    }
  }
  return all
}
