// The seed's told stories as the table's keeper remembers them and the pages link to them.
import * as z from 'zod/mini'
import { period } from '../../core/kernel/period.ts'

const Both = z.object({ id: z.string(), en: z.string() })

/** A finding worth reading, and what there is to see in it. */
export const Story = z.object({
  unit: z.string(),
  rule: z.string(),
  period: z.string().check(z.refine((text) => isPeriod(text), { error: 'is not a period' })),
  title: Both,
  about: Both,
})
export type Story = z.infer<typeof Story>

function isPeriod(text: string): boolean {
  try {
    return period(text) === text
  } catch {
    return false
  }
}
