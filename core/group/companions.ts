// Who can fill a slot together with an IKM, and a first proposal of the shares: pure.
import type { Able } from '../matching/group.ts'
import { MOST_MEMBERS } from './schema.ts'

type Proposed = { ikm: string; product: string; perMonth: number }

/**
 * The own share first, as much as the IKM can, then the others in their order, until the volume is reached. Nothing
 * where it is not reached by eight, or where the IKM needs nobody.
 */
export function proposedShares(own: Able, others: readonly Able[], wanted: number): Proposed[] {
  const shares: Proposed[] = []
  let left = wanted
  for (const { ikm, product, free, least } of [own, ...others]) {
    if (left === 0 || shares.length === MOST_MEMBERS) break
    if (free === 0 || least > left) continue
    const perMonth = Math.min(free, left)
    shares.push({ ikm, product, perMonth })
    left -= perMonth
  }
  return left === 0 && shares.length > 1 && shares[0]?.ikm === own.ikm ? shares : []
}
