// The refusal of an edit that was made on an older version: it says which fields somebody else changed meanwhile.
import { Refusal, type Sentence } from '../kernel/refusal.ts'
import { CHANGED_MEANWHILE, stale } from './change.ts'
import type { Services } from './service.ts'

/** The last so many lines of the chain are looked at: who looked away for longer is told that something changed. */
const LINES = 100

type Edits = {
  /** Whose chain, and of which thing on it. */
  root: string
  act: string
  about: Readonly<Record<string, string>>
  /** How many versions lie between what was looked at and what is there. */
  versions: number
}

/** `words`: how a field is called in a sentence; one without keeps its own name. */
export async function changedSince(
  { entities }: Services,
  { root, act, about, versions }: Edits,
  words: Readonly<Record<string, Sentence>>,
): Promise<Refusal> {
  const { data } = await entities.audit.query.ofRoot({ root }).go({ order: 'desc', limit: LINES, consistent: true })
  const edits = data.filter(
    (line) => line.act === act && Object.entries(about).every(([field, value]) => line.about[field] === value),
  )
  const names = edits.slice(0, versions).flatMap((line) => String(line.about.changed ?? '').split(' '))
  const fields = [...new Set(names)].filter((name) => name !== '').sort()
  if (fields.length === 0) return stale()
  const called = (language: 'id' | 'en') => fields.map((name) => words[name]?.[language] ?? name).join(', ')
  return new Refusal('conflict', CHANGED_MEANWHILE, {
    id: `Orang lain baru saja mengubah ${called('id')}, jadi perubahan Anda belum disimpan. Muat ulang, lihat isinya sekarang, lalu coba lagi.`,
    en: `Somebody else has just changed ${called('en')}, so your change was not saved. Load it again, look at what it says now, and try again.`,
  })
}
