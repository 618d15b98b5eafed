// Reading one unit for its finding page: who it is, which rules concern it, its periods, and how ids are called.

import { readStanding, type Standing } from '../../core/assessment/facts.ts'
import type { Account } from '../../core/engine/account.ts'
import type { Rule } from '../../core/engine/scenario.ts'
import type { Context } from '../../core/kernel/context.ts'
import { type Id, idOf } from '../../core/kernel/id.ts'
import type { PeriodKind } from '../../core/kernel/period.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Services } from '../../core/table/service.ts'

export type Unit = {
  unit: Id<'outlet'> | Id<'partner'>
  kind: 'outlet' | 'partner'
  partner: Id<'partner'>
  outlet?: Id<'outlet'>
  name: string
  sector: string
  address: string
  kecamatan: string
}

/** The outlet or partner with this id; undefined where the table knows none. */
export async function unitOf({ entities }: Services, id: string): Promise<Unit | undefined> {
  const outlet = idOf('outlet').safeParse(id)
  if (outlet.success) {
    const { data } = await entities.outlet.get({ unit: outlet.data }).go()
    const partner = idOf('partner').safeParse(data?.partner)
    if (data === null || !partner.success) return undefined
    const { name, sector, address, kecamatan } = data
    return {
      unit: outlet.data,
      kind: 'outlet',
      partner: partner.data,
      outlet: outlet.data,
      name,
      sector,
      address,
      kecamatan,
    }
  }
  const partner = idOf('partner').safeParse(id)
  if (!partner.success) return undefined
  const { data } = await entities.partner.get({ unit: partner.data }).go()
  if (data === null) return undefined
  return {
    unit: partner.data,
    kind: 'partner',
    partner: partner.data,
    name: data.name,
    sector: data.sector,
    address: '',
    kecamatan: '',
  }
}

export type RuleOfUnit = { rule: Id<'rule'>; name: string; nameEn: string; period: PeriodKind }

/** The rules that name such a unit in any of their versions, with the kind of period of the newest, by name. */
export async function rulesOfUnit(services: Services, context: Context, { kind, sector }: Unit): Promise<RuleOfUnit[]> {
  const [rules, names] = await Promise.all([
    Regulation.rules(services, context, {}),
    Regulation.names(services, context, {}),
  ])
  return names
    .flatMap((named) => {
      const versions = (rules.find(({ id }) => id === named.rule) satisfies Rule | undefined)?.versions ?? []
      const own = versions.filter((version) => version.unit === kind && version.sectors.includes(sector))
      const newest = own.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
      return newest === undefined ? [] : [{ ...named, period: newest.period }]
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** How the ids of an account are called: slots, IKM, products and purchases; the page's own language has no part in it. */
export async function namesOf(services: Services, unit: Unit, account: Account): Promise<Record<string, string>> {
  const { entities } = services
  const standings = await standingsOf(services, unit)
  const slots = standings.flatMap(({ slot, outlet }) =>
    slot.map(
      ({ slot: id, name }) => [id, unit.kind === 'outlet' ? name : `${name}, ${outlet[0]?.name ?? ''}`] as const,
    ),
  )
  const placements = standings.flatMap(({ placement }) => placement)
  const lines = account.explanation.lines
  const refused = [...account.goodFaith.declinedByIkm, ...account.goodFaith.rejectedByPartner]
  const makers = new Set([
    ...lines.flatMap((line) =>
      line.about === 'ikm' ? [line.id] : line.about === 'placement' || line.about === 'purchase' ? [line.ikm] : [],
    ),
    ...refused.map(({ ikm }) => ikm),
  ])
  const goods = new Map(
    placements.flatMap(({ ikm, products }) => products.map((product) => [product, { ikm, product }] as const)),
  )
  const shown = lines.flatMap((line) => (line.about === 'product' ? (goods.get(line.id) ?? []) : []))
  const [ikm, products] = await Promise.all([
    entities.ikm.get([...makers].map((each) => ({ ikm: each }))).go(),
    entities.product.get(shown).go(),
  ])
  return Object.fromEntries([
    ...slots,
    ...ikm.data.map((each) => [each.ikm, each.name] as const),
    ...products.data.map((each) => [each.product, each.name] as const),
    ...lines.flatMap((line) => (line.about === 'purchase' ? [[line.purchase, shortOf(line.purchase)] as const] : [])),
    [unit.unit, unit.name],
  ])
}

async function standingsOf(services: Services, unit: Unit): Promise<Standing[]> {
  if (unit.kind === 'outlet') return [await readStanding(services, unit.unit)]
  const { data } = await services.entities.outlet.query.ofPartner({ partner: unit.partner }).go({ pages: 'all' })
  return Promise.all(data.map((outlet) => readStanding(services, outlet.unit)))
}

/** A purchase has no name; the end of its id tells it from the others of a page. */
function shortOf(id: string): string {
  return id.slice(-6).toUpperCase()
}
