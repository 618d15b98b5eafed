import * as z from 'zod/mini'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'

const open = operation({
  name: 'slot.open',
  input: z.object({ outlet: z.string() }),
  permission: [],
  work: async () => undefined,
})

export async function handle(context: Context): Promise<void> {
  open({}, context, {})
}
