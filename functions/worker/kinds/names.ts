// How ids are called in a file: IKM, products, outlets, partners and rules; one that is gone keeps its id.
import { inTurns } from '../../../core/kernel/turns.ts'
import { enactedVersions } from '../../../core/regulation/read.ts'
import type { Services } from '../../../core/table/service.ts'

export type Name = (id: string) => string

export async function ikmNames(services: Services, ids: Iterable<string>): Promise<Name> {
  const found = await inTurns([...new Set(ids)], async (ikm) => {
    const { data } = await services.entities.ikm.get({ ikm }).go()
    return data === null || data.state === 'withdrawn' ? [] : [[ikm, data.name] as const]
  })
  return called(found.flat())
}

export async function productNames(
  services: Services,
  goods: readonly { ikm: string; products: readonly string[] }[],
): Promise<Name> {
  const found = await inTurns([...new Set(goods.map(({ ikm }) => ikm))], async (ikm) => {
    const { data } = await services.entities.product.query.ofIkm({ ikm }).go({ pages: 'all' })
    return data.map(({ product, name }) => [product, name] as const)
  })
  return called(found.flat())
}

export async function partnerNames(services: Services, ids: Iterable<string>): Promise<Name> {
  const found = await inTurns([...new Set(ids)], async (unit) => {
    const { data } = await services.entities.partner.get({ unit }).go()
    return data === null ? [] : [[unit, data.name] as const]
  })
  return called(found.flat())
}

export async function ruleNames(services: Services): Promise<Name> {
  return called((await enactedVersions(services)).map(({ rule, name }) => [rule, name] as const))
}

export function called(pairs: readonly (readonly [string, string])[]): Name {
  const names = new Map(pairs)
  return (id) => names.get(id) ?? id
}
