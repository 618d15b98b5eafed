// A publisher for tests: pages in memory, drawn as the plain text of what they show, with a clock that only pauses move.
import { canonicalJson } from '../../core/kernel/canonical.ts'
import { day } from '../../core/kernel/day.ts'
import type { Services } from '../../core/table/service.ts'
import type { Drain } from '../../functions/publish/drain.ts'
import type { Draw } from '../../functions/publish/render.ts'
import type { PageStore } from '../../functions/publish/store.ts'

export const plainly: Draw = {
  ikm: (language, view) => `${language} ${canonicalJson(view)}`,
  product: (language, view) => `${language} ${canonicalJson(view)}`,
  card: (language, view) => `${language} ${canonicalJson(view)}`,
  partner: (language, view) => `${language} ${canonicalJson(view)}`,
  category: (language, view) => `${language} ${canonicalJson(view)}`,
  kecamatan: (language, view) => `${language} ${canonicalJson(view)}`,
  demand: (language, view) => `${language} ${canonicalJson(view)}`,
  about: async (page) => ({ id: `id ${page}`, en: `en ${page}` }),
  data: (language, open) => `${language} ${canonicalJson(open)}`,
  missing: (language) => `${language} missing`,
}

/** Pages in memory, with the keys that were written in their order. */
export function memoryPages() {
  const pages = new Map<string, { html: string; hash: string }>()
  const written: string[] = []
  const store: PageStore = {
    hashOf: async (key) => pages.get(key)?.hash,
    put: async (key, html, hash) => {
      written.push(key)
      pages.set(key, { html, hash })
    },
    remove: async (key) => {
      pages.delete(key)
    },
    keys: async () => [...pages.keys()],
  }
  return { store, written, read: (address: string) => pages.get(`${address.slice(1)}index.html`)?.html }
}

export const FOREVER = Number.MAX_SAFE_INTEGER

export function publisherOf(services: Services, store: PageStore, changes: Partial<Drain> = {}): Drain {
  let now = 0
  return {
    services,
    store,
    draw: plainly,
    origin: 'https://etalase.example',
    today: () => day('2026-10-08'),
    now: () => now,
    random: Math.random,
    pause: async (milliseconds) => {
      now += milliseconds
    },
    log: { info: () => undefined, error: () => undefined },
    ...changes,
  }
}
