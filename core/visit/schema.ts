// A visit: an officer saw, or did not see, a placement on a day, or saw a slot empty.
import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Prose } from '../table/bounds.ts'

export const Visit = z.object({
  unit: idOf('outlet'),
  id: idOf('visit'),
  placement: z.optional(idOf('placement')),
  slot: z.optional(idOf('slot')),
  on: Day,
  seen: z.boolean(),
  note: z.optional(Prose),
  recordedOn: Day,
})
export type Visit = z.infer<typeof Visit>

/** Names one placement, seen or not, or one slot, found empty. */
export const RecordVisit = z
  .strictObject({
    outlet: idOf('outlet'),
    placement: z.optional(idOf('placement')),
    slot: z.optional(idOf('slot')),
    on: Day,
    seen: z.boolean(),
    note: z.optional(Prose),
  })
  .check(
    z.refine(({ placement, slot }) => (placement === undefined) !== (slot === undefined), {
      error: 'must name one placement or one slot, not both',
    }),
    z.refine(({ slot, seen }) => slot === undefined || !seen, {
      error: 'is true for a slot: what was seen is a placement',
      path: ['seen'],
    }),
  )
