// The form of a search that the bench measures: it writes the products to a file, opens it, and answers from it.
import type { SearchDocument } from '../../core/search/schema.ts'

/** The ids of the first products of the answer, a page of them at most. */
export type Asked = (q: string) => string[]

export type Engine = {
  write: (documents: readonly SearchDocument[], path: string) => void
  open: (path: string) => Asked
}

/** A search behind something that takes its time: it answers later. */
export type LaterEngine = Pick<Engine, 'write'> & { open: (path: string) => Promise<(q: string) => Promise<string[]>> }
