// The fields of a form, read from the schema of what it sends: which are required, how long, of which kind.
import type * as z from 'zod/mini'

/** How a field is asked for. */
export type Ask = Shape & {
  /** It may not be emptied, although the schema lets it be left out. */
  needed?: true
}

type Shape =
  | { as: 'text'; type?: 'text' | 'email' | 'tel' | 'url'; autocomplete?: string }
  | { as: 'lines'; lines: number }
  /** Whole, where nothing is said. */
  | { as: 'number'; decimals?: number }
  | { as: 'day' }
  | { as: 'choice'; choices: readonly { value: string; name: string }[] }
  | { as: 'several'; choices: readonly { value: string; name: string }[] }
  | { as: 'check' }

export type Asks = Readonly<Record<string, Ask>>

export type Bounds = { required: boolean; most: number; clears: boolean }

const MOST = 2000

type Schema = z.core.$ZodType & { _zod: { def: { type: string; innerType?: Schema } } }
type Longest = z.core.$ZodCheckMaxLengthDef

/** `required`: it may not be left out. `most`: so many letters. `clears`: null takes away what stands there. */
export function boundsOf(schema: z.core.$ZodType<object>, name: string): Bounds {
  const shape = (schema._zod.def as { shape?: Record<string, Schema> }).shape
  const field = shape?.[name]
  if (field === undefined) throw new RangeError(`the schema has no field ${name}`)
  const checks = plain(field)._zod.def.checks?.map(({ _zod }) => _zod.def) ?? []
  const longest = checks.find((each): each is Longest => each.check === 'max_length')
  return {
    required: field._zod.optin === undefined && !isNullable(field),
    most: longest?.maximum ?? MOST,
    clears: isNullable(field),
  }
}

function isNullable(field: Schema): boolean {
  const { type, innerType } = field._zod.def
  return type === 'nullable' || (innerType !== undefined && isNullable(innerType))
}

function plain(field: Schema): Schema {
  const inner = field._zod.def.innerType
  return inner === undefined ? field : plain(inner)
}
