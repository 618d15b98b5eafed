// Whether the shares of a group fill what the slot asks for, and whether each member can keep its own: pure.
import type { Ikm } from '../ikm/schema.ts'
import type { Day } from '../kernel/day.ts'
import { lacksOf } from '../matching/lacks.ts'
import { type Need, SAYS_NOTHING } from '../matching/need.ts'
import { makerOf, needOf } from '../matching/sides.ts'
import type { Outlet } from '../outlet/schema.ts'
import type { Product } from '../product/schema.ts'
import type { Slot } from '../slot/schema.ts'
import { asksNoVolume, memberGone, memberLacks, sharesTooSmall } from './refusals.ts'
import type { Share } from './schema.ts'

export type Volume = NonNullable<Need['volume']>
export type Makers = { ikms: ReadonlyMap<string, Ikm>; products: ReadonlyMap<string, Product> }

/** What the slot asks for; refuses where it names no volume. */
export function volumeNeed(slot: Slot, outlet: Pick<Outlet, 'village'>): Need & { volume: Volume } {
  const need = needOf(slot, outlet)
  if (need === undefined || need.volume === null) throw asksNoVolume()
  return { ...need, volume: need.volume }
}

/**
 * Refuses what no partner could be sent: shares below the volume, a member that is gone, or one that lacks what the slot
 * asks for, with its share for the volume. Which terms a member accepts is not looked at: it says so itself, of these
 * very terms.
 */
export function mustHold(
  need: Need & { volume: Volume },
  shares: readonly Share[],
  { ikms, products }: Makers,
  on: Day,
): void {
  const sum = sumOf(shares)
  if (sum < need.volume.perMonth) throw sharesTooSmall(sum, need.volume.perMonth)
  for (const { ikm, product, perMonth } of shares) {
    const [maker, goods] = [ikms.get(ikm), products.get(product)]
    if (maker?.state !== 'verified' || goods?.ikm !== ikm) throw memberGone(maker?.name)
    const [supply] = makerOf(maker, [goods], 0).supplies
    if (supply === undefined) throw memberGone(maker.name)
    const asked = { ...need, volume: { ...need.volume, perMonth } }
    const lacks = lacksOf(asked, supply, SAYS_NOTHING, on)
    if (lacks.length > 0) throw memberLacks(maker.name, lacks)
  }
}

export function sumOf(shares: readonly Pick<Share, 'perMonth'>[]): number {
  return shares.reduce((sum, { perMonth }) => sum + perMonth, 0)
}
