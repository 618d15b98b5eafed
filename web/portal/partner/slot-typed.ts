// What is typed to open a slot: one flat form, and the slot that it makes with its terms and what it asks for.
import * as z from 'zod/mini'
import { OpenSlot } from '../../../core/slot/schema.ts'
import type { InputOf } from '../client/client.ts'

const { terms, wants, ...own } = OpenSlot.shape
const { categories, ...wanted } = wants.def.innerType.shape

export const TypedSlot = z
  .strictObject({ ...own, ...terms.shape, ...wanted, categories: z.optional(categories) })
  .check(
    z.refine(
      (typed) => typed.categories !== undefined || Object.keys(wanted).every((name) => !(name in given(typed))),
      {
        path: ['categories'],
      },
    ),
    z.refine(({ volumePerMonth, unitOfSale }) => volumePerMonth === undefined || unitOfSale !== undefined, {
      path: ['unitOfSale'],
    }),
  )

/** Without what was left out; no certificates is what the schema puts where none are asked for. */
function given(typed: z.output<typeof TypedSlot>): Record<string, unknown> {
  const { certificates, ...rest } = typed
  const said = Object.entries(rest).filter(([, value]) => value !== undefined)
  return Object.fromEntries(certificates.length === 0 ? said : [...said, ['certificates', certificates]])
}

/** Where no category is named, the slot asks for nothing and nobody is matched with it. */
export function openingOf(typed: z.input<typeof TypedSlot>): InputOf<'slot.open'> {
  const { partner, outlet, name, kind, areaDm2, openings, openedOn, ...rest } = typed
  const { form, supply, marginPercent, rentIdrPerMonth, paymentDays, returnsBorneBy, position, ...asked } = rest
  const { categories: named, ...others } = asked
  return {
    ...{ partner, outlet, name, kind, areaDm2, openings, openedOn },
    terms: { form, supply, marginPercent, rentIdrPerMonth, paymentDays, returnsBorneBy, position },
    ...(named === undefined ? {} : { wants: { categories: named, ...others } }),
  }
}
