// What the open data is made from, as it was read; and of that what may be published, by the rules of the public pages.
import type { Rule, RuleVersion } from '../engine/scenario.ts'
import type { Ikm } from '../ikm/schema.ts'
import { type Day, within } from '../kernel/day.ts'
import type { Outlet } from '../outlet/schema.ts'
import type { Partner } from '../partner/schema.ts'
import type { Product } from '../product/schema.ts'
import type { Distribution, Figure } from '../program/schema.ts'
import type { Regulation } from '../regulation/schema.ts'

type Named = { rule: string; regulation: string; name: string; nameEn: string }

export type OpenFacts = {
  today: Day
  ikm: readonly Ikm[]
  products: readonly Product[]
  partners: readonly Partner[]
  outlets: readonly Outlet[]
  /** Where each product was confirmed to stand lately, with the newest month. */
  bought: readonly { product: string; outlet: string; month: string }[]
  regulations: readonly Regulation[]
  rules: readonly Rule[]
  names: readonly Named[]
  distributions: readonly Distribution[]
  figures: readonly Figure[]
}

export type OpenProduct = { product: Product; maker: Ikm }
export type OpenOutlet = { outlet: Outlet; partner: Partner }
export type OpenPlace = OpenProduct & OpenOutlet & { month: string }
export type OpenRule = Named & { of: Regulation; version: RuleVersion }

/** Without who withdrew or closed, and without what stands behind nobody. */
export function published(facts: OpenFacts) {
  const { today, rules, regulations } = facts
  const ikm = facts.ikm.filter(({ state }) => state !== 'withdrawn')
  const makers = new Map(ikm.map((each) => [each.ikm, each]))
  const products = facts.products.flatMap((product): OpenProduct[] => {
    const maker = makers.get(product.ikm)
    return maker === undefined || product.state !== 'offered' ? [] : [{ product, maker }]
  })
  const isOpen = ({ openedOn, closedOn }: Outlet | Partner) => within(today, openedOn, closedOn)
  const partners = new Map(facts.partners.filter(isOpen).map((each) => [each.unit, each]))
  const outlets = facts.outlets.filter(isOpen).flatMap((outlet): OpenOutlet[] => {
    const partner = partners.get(outlet.partner)
    return partner === undefined ? [] : [{ outlet, partner }]
  })
  const [productOf, outletOf] = [
    new Map(products.map((each): [string, OpenProduct] => [each.product.product, each])),
    new Map(outlets.map((each): [string, OpenOutlet] => [each.outlet.unit, each])),
  ]
  const places = facts.bought.flatMap(({ product, outlet, month }): OpenPlace[] => {
    const [sold, at] = [productOf.get(product), outletOf.get(outlet)]
    return sold === undefined || at === undefined ? [] : [{ ...sold, ...at, month }]
  })
  const versions = facts.names.flatMap((named): OpenRule[] => {
    const of = regulations.find(({ regulation }) => regulation === named.regulation)
    const rule = rules.find(({ id }) => id === named.rule)
    return of === undefined ? [] : (rule?.versions ?? []).map((version) => ({ ...named, of, version }))
  })
  return { ikm, products, outlets, places, versions }
}

/** Whether invented businesses are counted in sums. */
export function countsInvented({ ikm, partners }: Pick<OpenFacts, 'ikm' | 'partners'>): boolean {
  return [...ikm, ...partners].some(({ demonstration }) => demonstration)
}
