// From what was typed to what is sent: an empty field is left out or cleared, a number is a number; and what the schema says of it.
import * as z from 'zod/mini'
import type { Problem } from '../client/problem.ts'
import type { Typed } from './draft.ts'
import { type Ask, type Asks, boundsOf } from './fields.ts'

/** By the name of the field: whether nothing was typed there, or something that cannot be taken. */
export type Faults = Readonly<Record<string, 'missing' | 'wrong'>>

export type Read<Input> = { ok: true; input: Input } | { ok: false; faults: Faults }

/** `fixed`: what is sent along and nobody types. */
export function readTyped<Schema extends z.core.$ZodType<object>>(
  schema: Schema,
  asks: Asks,
  typed: Typed,
  fixed: Readonly<Record<string, unknown>>,
): Read<z.input<Schema>> {
  const empty = Object.keys(asks).filter((name) => asks[name]?.needed === true && (typed[name] ?? '').trim() === '')
  if (empty.length > 0) return { ok: false, faults: faultsAt(empty, asks, typed) }
  const given = Object.entries(asks).map(([name, ask]) => {
    const value = valueAsked(ask, typed[name] ?? '')
    return [name, value === undefined && boundsOf(schema, name).clears ? null : value] as const
  })
  const input = { ...fixed, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) }
  const parsed = z.safeParse(schema, input)
  // It was read by the schema just now, so it is of its input's form.
  if (parsed.success) return { ok: true, input: input as z.input<Schema> }
  return {
    ok: false,
    faults: faultsAt(
      parsed.error.issues.map(({ path }) => String(path[0] ?? '')),
      asks,
      typed,
    ),
  }
}

function valueAsked(ask: Ask, typed: string): unknown {
  const text = typed.trim()
  if (ask.as === 'check') return text === '' ? undefined : true
  if (ask.as === 'several') return text === '' ? undefined : text.split('\n')
  if (text === '') return undefined
  if (ask.as === 'number') return numberOf(text, ask.decimals ?? 0)
  return text
}

/**
 * As it is typed in Indonesia: `12.500` is twelve thousand five hundred, and `12,5` twelve and a half where decimals are
 * asked for. What is no number stays text, and is refused.
 */
function numberOf(text: string, decimals: number): number | string {
  const broken = /^(-?\d{1,12})[.,](\d+)$/.exec(text)
  if (broken !== null && (broken[2]?.length ?? 0) <= decimals) return Number(`${broken[1]}.${broken[2]}`)
  const plain = text.replaceAll(/[.\s](?=\d{3}(?!\d))/g, '')
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : text
}

/** What the API found wrong, on the fields of this form; undefined where it concerns none of them. */
export function faultsOf(problem: Problem, asks: Asks, typed: Typed): Faults | undefined {
  // A form may be flatter than what it sends: `terms.marginPercent` is its field `marginPercent`.
  const names = problem.faults.flatMap(
    ({ path }) => path.match(/\w+/g)?.find((part) => Object.hasOwn(asks, part)) ?? [],
  )
  const faults = faultsAt(names, asks, typed)
  return Object.keys(faults).length === 0 ? undefined : faults
}

function faultsAt(names: readonly string[], asks: Asks, typed: Typed): Faults {
  const own = names.filter((name) => Object.hasOwn(asks, name))
  return Object.fromEntries(own.map((name) => [name, (typed[name] ?? '').trim() === '' ? 'missing' : 'wrong']))
}
