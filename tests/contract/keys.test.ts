import { beforeAll, describe, expect, it } from 'vitest'
import { readDated, readStanding } from '../../core/assessment/facts.ts'
import { day } from '../../core/kernel/day.ts'
import { EMAIL_RULE, userKey } from '../../core/signin/keys.ts'
import { INDEX_NAMES, SEALED_PREFIX, SIGN_IN_PREFIXES } from '../../core/table/definition.ts'
import type { Services } from '../../core/table/service.ts'
import { DATABASE } from '../support/database.ts'
import { meteredServices } from '../support/metered.ts'
import { freshServices } from '../support/services.ts'

let services: Services

/** Two units whose ids are prefixes of one another: no key condition may take one for the other. */
const SHORT = 'otl_1'
const LONG = 'otl_11'

async function fill(unit: string): Promise<void> {
  const { entities } = services
  await entities.slot
    .create({
      unit,
      slot: `slt_of_${unit}`,
      partner: 'mtr_1',
      name: 'Rak',
      kind: 'shelf',
      areaDm2: 1,
      openings: 1,
      occupied: 0,
      kecamatan: '32.16.03',
      terms: {},
      openedOn: '2026-01-01',
      recordedOn: '2026-01-01',
    })
    .go()
  for (const on of ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01', '2025-07-01']) {
    await entities.visit
      .create({ unit, year: on.slice(0, 4), on, id: `vis_${on}_${unit}`, slot: 'slt', seen: false, recordedOn: on })
      .go()
  }
  await entities.proposal
    .create({
      unit,
      proposal: `prp_of_${unit}`,
      slot: 'slt',
      partner: 'mtr_1',
      ikm: 'ikm_1',
      by: 'partner',
      products: [],
      state: 'open',
      madeOn: '2026-07-01',
      lapsesOn: '2026-07-15',
    })
    .go()
  await entities.group
    .create({
      ...{ unit, group: `grp_of_${unit}`, slot: 'slt', partner: 'mtr_1', lead: 'ikm_1', members: [] },
      ...{ state: 'gathering', madeOn: '2026-07-01', lapsesOn: '2026-07-15' },
    })
    .go()
  for (const slot of ['slt_1', 'slt_11']) {
    await entities.seat.create({ slot, ikm: `ikm_of_${unit}`, unit, group: `grp_of_${unit}` }).go()
  }
  await entities.assessment
    .create({
      unit,
      rule: 'r',
      period: '2026-Q3',
      revision: '001',
      partner: 'mtr_1',
      sector: 'hotel',
      asOf: '2026-10-07',
      verdict: 'met',
      numbers: {},
      inputs: 'h',
      explanation: 'h',
      why: [],
    })
    .go()
}

beforeAll(async () => {
  services = await freshServices()
  await fill(SHORT)
  await fill(LONG)
})

describe('the keys', () => {
  it('keep units apart whose ids are prefixes of one another', async () => {
    const standing = await readStanding(services, SHORT)
    expect(standing.slot.map((slot) => slot.unit)).toEqual([SHORT])
    const dated = await readDated(services, SHORT, day('2026-01-01'), day('2026-12-31'))
    expect(new Set(dated.visit.map((visit) => visit.unit))).toEqual(new Set([SHORT]))
  })

  it('give a period its first and last day, and not the day before or after', async () => {
    const { visit } = await readDated(services, SHORT, day('2026-07-01'), day('2026-09-30'))
    expect(visit.map(({ on }) => on)).toEqual(['2026-07-01', '2026-09-30'])
  })

  it('refuse a stretch of days that crosses a year, which no period does', async () => {
    await expect(readDated(services, SHORT, day('2025-12-31'), day('2026-01-01'))).rejects.toThrow('within one year')
  })

  it('keep the group offers of outlets apart, and the seats of IKM', async () => {
    const { group, seat } = services.entities
    const offers = await group.query.ofOutlet({ unit: SHORT }).go()
    expect(offers.data.map((each) => each.group)).toEqual([`grp_of_${SHORT}`])
    const seats = await seat.query.ofIkm({ ikm: `ikm_of_${SHORT}` }).go()
    expect(new Set(seats.data.map(({ unit }) => unit))).toEqual(new Set([SHORT]))
    expect(seats.data.map(({ slot }) => slot).sort()).toEqual(['slt_1', 'slt_11'])
  })

  it('keep proposals, group offers, findings and statuses out of the two Queries of a check', async () => {
    const metered = meteredServices(DATABASE, services.at.table)
    await readStanding(metered.services, SHORT)
    await readDated(metered.services, SHORT, day('2026-07-01'), day('2026-09-30'))
    expect(metered.take()).toMatchObject({ requests: { QueryCommand: 2 }, reads: 1 })
  })

  it('keep the finding of a year apart from those of its quarters', async () => {
    const found = async (period: string) =>
      (await services.entities.assessment.query.ofUnit({ unit: SHORT, rule: 'r', period }).go()).data.length
    expect([await found('2026-Q3'), await found('2026'), await found('2026-Q')]).toEqual([1, 0, 0])
  })

  it('hold sealed items under a prefix of their own', async () => {
    const params = services.entities.assessment
      .get({ unit: SHORT, rule: 'r', period: '2026-Q3', revision: '001' })
      .params() as { Key: { pk: string } }
    expect(params.Key.pk.startsWith(SEALED_PREFIX)).toBe(true)
    const version = services.entities.ruleVersion.get({ list: 'rules', rule: 'r', from: '2026-01-01' }).params()
    expect((version as { Key: { pk: string } }).Key.pk.startsWith(SEALED_PREFIX)).toBe(true)
    const policy = services.entities.policy.get({ list: 'policies', from: '2026-01-01', policy: 'p' }).params()
    expect((policy as { Key: { pk: string } }).Key.pk.startsWith(SEALED_PREFIX)).toBe(true)
  })

  it('hold what the sign-in may delete under prefixes of its own', () => {
    const { entities } = services
    const keys = [
      entities.signin.get(userKey('acc_1')).params(),
      entities.sentinel.get({ rule: EMAIL_RULE, value: 'x' }).params(),
    ]
    const held = keys.map((key) => (key as { Key: { pk: string } }).Key.pk)
    expect(SIGN_IN_PREFIXES.map((prefix, at) => held[at]?.startsWith(prefix))).toEqual([true, true])
    expect(Object.values(entities).filter(({ schema }) => 'signin' in schema.attributes)).toHaveLength(1)
  })

  it('write a final finding once: the second create is refused', async () => {
    await expect(fill(SHORT)).rejects.toThrow()
    const again = services.entities.assessment
      .create({
        unit: SHORT,
        rule: 'r',
        period: '2026-Q3',
        revision: '001',
        partner: 'mtr_1',
        sector: 'hotel',
        asOf: '2026-10-07',
        verdict: 'short',
        numbers: {},
        inputs: 'h',
        explanation: 'h',
        why: [],
      })
      .go()
    await expect(again).rejects.toThrow()
  })

  it('never lower the case of what they hold', async () => {
    const params = services.entities.sentinel.get({ rule: 'email', value: 'Ibu@Contoh.ID' }).params()
    expect(JSON.stringify(params)).toContain('Ibu@Contoh.ID')
  })

  it('use five sparse indexes and no more', () => {
    const used = new Set(
      Object.values(services.entities).flatMap((entity) =>
        Object.values(entity.schema.indexes).flatMap(({ index }: { index?: string }) => index ?? []),
      ),
    )
    expect([...used].sort()).toEqual([...INDEX_NAMES])
  })
})
