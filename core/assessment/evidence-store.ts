// Where the evidence of final findings lies: documents by the hash of their text, compressed, never changed.
import { gunzipSync, gzipSync } from 'node:zlib'
import { sha256 } from '../kernel/canonical.ts'

/** Bytes by name. Putting a name again with the same bytes is harmless; a missing name is undefined. */
export type ByteStore = {
  put: (name: string, bytes: Uint8Array) => Promise<void>
  get: (name: string) => Promise<Uint8Array | undefined>
}

/** Keeps the text and answers its hash, which is its address: the same text lies once, however often it is kept. */
export async function keep(store: ByteStore, text: string): Promise<string> {
  const hash = sha256(text)
  await store.put(nameOf(hash), gzipSync(text, { level: 9 }))
  return hash
}

/** The text that lies at the hash; undefined where nothing does. Whether it still has that hash is the caller's to ask. */
export async function fetchKept(store: ByteStore, hash: string): Promise<string | undefined> {
  const bytes = await store.get(nameOf(hash))
  return bytes === undefined ? undefined : gunzipSync(bytes).toString('utf8')
}

function nameOf(hash: string): string {
  return `evidence/${hash.slice(0, 2)}/${hash}.json.gz`
}
