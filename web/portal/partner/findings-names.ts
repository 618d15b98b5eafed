// How the slots, products and IKM in the lines of a finding are called; an id that cannot be asked for is said as it is.
import type { Account } from '../../../core/engine/account.ts'
import type { Result } from '../client/problem.ts'
import { useAsked } from '../parts/loaded.tsx'
import { useHat, usePortal } from '../portal.ts'
import { useNames } from './names.ts'
import type { Outlet } from './units.ts'

/** How units and rules are called. */
export type Names = { unit: (unit: string) => string; rule: (rule: string) => string }

/** So many IKM are asked what they make; those after them are rarely read to the end, and the Excel names them all. */
const MOST_MAKERS = 20

/** One call for the slots of the outlet, one for each IKM, and one more each where products are counted. */
export function useLineNames(
  { explanation, rule, period }: Account,
  outlet: Outlet | undefined,
): (id: string) => string {
  const { call } = usePortal()
  const { partner } = useHat('partner')
  const { lines } = explanation
  const makers = [...new Set(lines.flatMap((line) => ('ikm' in line ? [line.ikm] : [])))]
  const holders = lines.flatMap((line) => (line.about === 'ikm' ? [line.id] : []))
  const makerOf = useNames([...makers, ...holders].slice(0, MOST_MAKERS))
  const products = lines.some(({ about }) => about === 'product') ? makers.slice(0, MOST_MAKERS) : []
  const about = `${outlet?.unit ?? ''} ${rule} ${period} ${products.join(' ')}`
  const { value } = useAsked(about, async (): Promise<Result<Map<string, string>>> => {
    const [slots, goods] = await Promise.all([
      outlet === undefined ? undefined : call('slot.ofOutlet', { partner, outlet: outlet.unit }),
      Promise.all(products.map((ikm) => call('product.ofIkm', { ikm }))),
    ])
    const named = new Map<string, string>()
    if (slots?.ok === true) for (const { slot, name } of slots.value) named.set(slot, name)
    for (const each of goods) if (each.ok) for (const { product, name } of each.value) named.set(product, name)
    return { ok: true, value: named }
  })
  return (id) => value?.get(id) ?? makerOf(id)
}
