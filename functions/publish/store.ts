// Where published pages lie: by key, each with the hash of what it holds, so that only what differs is written.
import { sha256 } from '../../core/kernel/canonical.ts'

export type PageStore = {
  /** The hash of what lies at the key; undefined where nothing does. */
  hashOf: (key: string) => Promise<string | undefined>
  /** Replaces the page at once: a reader sees the old one or the new one, never a part. */
  put: (key: string, text: string, hash: string) => Promise<void>
  remove: (key: string) => Promise<void>
  keys: () => Promise<string[]>
}

/** The key of an address that ends with a slash: `/ikm/x/` lies at `ikm/x/index.html`. */
export function keyOf(address: string): string {
  return `${address.slice(1)}index.html`
}

/** The addresses of the pages among some keys. */
export function addressesOf(keys: readonly string[]): string[] {
  return keys.filter((key) => /(^|\/)index\.html$/.test(key)).map((key) => `/${key.slice(0, -'index.html'.length)}`)
}

/** What is shown, with status 404, where nothing lies at an address. */
export const MISSING_KEY = '404.html'

/** Writes the page where it differs from what lies there; says whether it did. */
export function putPage(store: PageStore, address: string, html: string): Promise<boolean> {
  return putAt(store, keyOf(address), html)
}

export async function putAt(store: PageStore, key: string, text: string): Promise<boolean> {
  const hash = sha256(text)
  if ((await store.hashOf(key)) === hash) return false
  await store.put(key, text, hash)
  return true
}

/** Takes the page away where one lies there; says whether it did. */
export async function removePage(store: PageStore, address: string): Promise<boolean> {
  const key = keyOf(address)
  if ((await store.hashOf(key)) === undefined) return false
  await store.remove(key)
  return true
}
