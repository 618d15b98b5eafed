// A scenario with one thing wrong: the one of everything, with a value put at a path, or taken away.
import { everything } from './scenario.ts'

type Held = Record<string, unknown>

/** `path` as the refusal writes it (`slots[0].areaDm2`); an undefined value takes the key away. */
export function broken(...changes: readonly (readonly [path: string, value: unknown])[]): unknown {
  const form: unknown = structuredClone(everything())
  for (const [path, value] of changes) put(form, path.replaceAll(/\[(\d+)\]/g, '.$1').split('.'), value)
  return form
}

function put(holder: unknown, keys: readonly string[], value: unknown): void {
  const [key, ...rest] = keys
  if (key === undefined || !isHeld(holder)) throw new RangeError('there is no such path')
  if (rest.length > 0) put(holder[key], rest, value)
  else if (value === undefined) delete holder[key]
  else holder[key] = value
}

function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null
}
