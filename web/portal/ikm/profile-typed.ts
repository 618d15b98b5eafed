// What is typed in the profile: one flat form, the edit that it makes with the terms accepted, and the size that it gives.
import * as z from 'zod/mini'
import { EditIkm, type Ikm } from '../../../core/ikm/schema.ts'
import { businessClass, industryClass } from '../../../core/readiness/size.ts'
import type { InputOf } from '../client/client.ts'
import type { Typed } from '../form/draft.ts'
import type { Asks } from '../form/fields.ts'
import { readTyped } from '../form/read.ts'

const { ikm, version, name, village, category, story, nib, workers, investmentIdr, salesIdr, accepts } = EditIkm.shape
const { supplies, marginMostPercent, rentMostIdr, paymentDaysMost } = accepts.def.innerType.def.innerType.shape

const own = { ikm, version, name, village, category, story, nib, workers, investmentIdr, salesIdr }
const terms = { supplies, marginMostPercent, rentMostIdr, paymentDaysMost, returns: z.optional(z.enum(['yes', 'no'])) }

export const TypedProfile = z.strictObject({ ...own, ...terms })

/** Where no term is named, none is on record: the IKM decides each when it is asked. */
export function editOf(typed: z.input<typeof TypedProfile>): InputOf<'ikm.edit'> {
  const { supplies, marginMostPercent, rentMostIdr, paymentDaysMost, returns, ...edited } = typed
  const bearsReturns = returns === undefined ? undefined : returns === 'yes'
  const said = { supplies, marginMostPercent, rentMostIdr, paymentDaysMost, bearsReturns }
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...edited, accepts: Object.keys(given).length === 0 ? null : given }
}

/** As the form shows what is on record. */
export function typedProfile({ accepts: terms = {}, ...record }: Ikm): Typed {
  const text = (value: string | number | undefined) => String(value ?? '')
  return {
    ...{ name: record.name, village: record.village, category: record.category },
    ...{ story: text(record.story), nib: text(record.nib), workers: text(record.workers) },
    ...{ investmentIdr: text(record.investmentIdr), salesIdr: text(record.salesIdr) },
    ...{ supplies: (terms.supplies ?? []).join('\n'), rentMostIdr: text(terms.rentMostIdr) },
    marginMostPercent: text(terms.marginMostPercent).replace('.', ','),
    paymentDaysMost: text(terms.paymentDaysMost),
    returns: terms.bearsReturns === undefined ? '' : terms.bearsReturns ? 'yes' : 'no',
  }
}

const Size = z.strictObject({ workers, investmentIdr, salesIdr })
const NUMBERS: Asks = { workers: { as: 'number' }, investmentIdr: { as: 'number' }, salesIdr: { as: 'number' } }

/** Both classes as the inputs stand now; undefined where what a law asks for is missing or no number. */
export function classesOf(typed: Typed) {
  const read = readTyped(Size, NUMBERS, typed, {})
  if (!read.ok) return { business: undefined, industry: undefined }
  const said = read.input
  const inputs = {
    workers: said.workers ?? undefined,
    investmentIdr: said.investmentIdr ?? undefined,
    salesIdr: said.salesIdr ?? undefined,
  }
  return { business: businessClass(inputs), industry: industryClass(inputs) }
}
