// What the parts of an IKM's first page are given.
import type { OutputOf } from '../client/client.ts'

export type Home = OutputOf<'home.ofIkm'>
/** What the products are called, a comma between them; one that is not known any more is left out. */
export type NamesOf = (products: readonly string[]) => string
