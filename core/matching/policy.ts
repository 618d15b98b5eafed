// In which order equals are put: steps that officers may reorder, each with its limits in the open. There are no weights.
import * as z from 'zod/mini'

/**
 * `alive`: days since the last sign of life. `rotation`: open placements, fewer first. `distance`: kilometres.
 * `checked`: whether an officer saw the certificates asked for. `price`: rupiah, cheaper first. `readiness`: what the
 * maker has said of its product (price, capacity, lead time, minimum order).
 */
export const CRITERIA = ['alive', 'rotation', 'distance', 'checked', 'price', 'readiness'] as const
export type Criterion = (typeof CRITERIA)[number]

const Limits = z.array(z.int().check(z.gte(0), z.lte(100_000))).check(
  z.minLength(1),
  z.maxLength(10),
  z.refine((limits) => limits.every((limit, at) => at === 0 || limit > (limits[at - 1] ?? limit)), {
    error: 'are not in rising order',
  }),
)

/** `order`: the first decides, the next only between equals; what is left out decides nothing. */
export const MatchingPolicy = z.strictObject({
  order: z.array(z.enum(CRITERIA)).check(
    z.minLength(1),
    z.maxLength(CRITERIA.length),
    z.refine((order) => new Set(order).size === order.length, { error: 'names a step twice' }),
  ),
  /** Up to the first limit is the first band, up to the second the second, and so on. */
  aliveDays: Limits,
  distanceKm: Limits,
})
export type MatchingPolicy = z.infer<typeof MatchingPolicy>

/** Where a regulation says nothing: who is there, whose turn it is, who is near. */
export const USUAL_POLICY: MatchingPolicy = {
  order: ['alive', 'rotation', 'distance', 'checked', 'readiness', 'price'],
  aliveDays: [31, 92, 180],
  distanceKm: [4, 10, 20],
}

/** The band that a number falls in: 0 up to the first limit, and as many as there are limits beyond the last. */
export function bandOf(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit)
  return at === -1 ? limits.length : at
}
