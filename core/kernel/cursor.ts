// A page's cursor: opaque to the reader, bound to the question that it continues.
import * as z from 'zod/mini'
import { Refusal } from './refusal.ts'

const Key = z.record(z.string().check(z.maxLength(40)), z.union([z.string().check(z.maxLength(400)), z.number()]))
const Cursor = z.strictObject({ question: z.string().check(z.maxLength(200)), key: Key })
export type PageKey = z.infer<typeof Key>

/** What a list answers: its items, and where to go on (null at the end). */
export type Page<Item> = { items: Item[]; next: string | null }

export function writeCursor(question: string, key: PageKey | null): string | null {
  return key === null ? null : Buffer.from(JSON.stringify({ question, key })).toString('base64url')
}

/** The key to go on from; refuses a cursor that is broken or continues another question. */
export function readCursor(question: string, cursor: string | undefined): PageKey | undefined {
  if (cursor === undefined) return undefined
  const parsed = z.safeParse(Cursor, decode(cursor))
  if (!parsed.success || parsed.data.question !== question) throw foreignCursor()
  return parsed.data.key
}

/** A cursor that is broken, continues another question, or names a place outside its list. */
export function foreignCursor(): Refusal {
  return new Refusal('invalid', 'cursor', {
    id: 'Penanda halaman ini tidak cocok dengan daftar yang diminta. Buka lagi daftar dari halaman pertama.',
    en: 'This page marker does not belong to the list that was asked for. Open the list again from its first page.',
  })
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
