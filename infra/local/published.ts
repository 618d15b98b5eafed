// The published pages on this machine: a folder, or memory, that the gateway serves without asking anything else.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../../core/kernel/canonical.ts'
import { servedAs } from '../../functions/publish/content-type.ts'
import { keyOf, MISSING_KEY, type PageStore } from '../../functions/publish/store.ts'
import type { Mount } from './gateway.ts'
import { html } from './respond.ts'

export type LocalPages = PageStore & { read: (key: string) => Promise<string | undefined> }

/** Below the folder of the kept table, or in memory where nothing is kept. */
export function localPages(folder: string | null): LocalPages {
  return folder === null ? inMemory() : inFolder(join(folder, 'published'))
}

function inMemory(): LocalPages {
  const pages = new Map<string, { page: string; hash: string }>()
  return {
    read: async (key) => pages.get(key)?.page,
    hashOf: async (key) => pages.get(key)?.hash,
    put: async (key, page, hash) => {
      pages.set(key, { page, hash })
    },
    remove: async (key) => {
      pages.delete(key)
    },
    keys: async () => [...pages.keys()],
  }
}

/** A page is written beside and then renamed, so that nobody reads half of it. */
function inFolder(root: string): LocalPages {
  const read = async (key: string) => {
    try {
      return await readFile(join(root, key), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return undefined
      throw error
    }
  }
  return {
    read,
    hashOf: async (key) => {
      const page = await read(key)
      return page === undefined ? undefined : sha256(page)
    },
    put: async (key, page, hash) => {
      const file = join(root, key)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(`${file}.${hash}`, page)
      await rename(`${file}.${hash}`, file)
    },
    remove: (key) => rm(join(root, key), { force: true }),
    keys: async () => {
      const entries = await readdir(root, { recursive: true }).catch(() => [])
      return entries.filter((name) => name.endsWith('.html'))
    },
  }
}

/** A file beside the pages: the sitemap, the feeds, the open data. */
const FILE = /^\/(?:[\w-]+\/)*[\w-]+\.(?:xml|txt|csv|json)$/

/** Names of folders as addresses have them; nothing that climbs. */
const ADDRESS = /^\/(?:[\w-][\w.-]*\/)*$/

const FRESH = 'public, max-age=60, stale-while-revalidate=600'

/** Serves what is published, and the page for what is not there with 404; `missing` while that one is not published yet. */
export function publishedMount(pages: LocalPages, missing: (path: string) => string): Mount {
  return {
    prefix: '/',
    handler: async ({ rawPath }) => {
      const file = FILE.test(rawPath) ? await pages.read(rawPath.slice(1)) : undefined
      if (file !== undefined) return html(file, 200, { ...fileHeaders(rawPath), 'cache-control': FRESH })
      const address = rawPath.replace(/\/?$/, '/')
      const page = ADDRESS.test(address) ? await pages.read(keyOf(address)) : undefined
      if (page !== undefined) return html(page, 200, { 'cache-control': FRESH })
      const none = rawPath.startsWith('/en/') ? undefined : await pages.read(MISSING_KEY)
      return html(none ?? missing(rawPath), 404)
    },
  }
}

function fileHeaders(path: string): Record<string, string> {
  const { type, disposition } = servedAs(path)
  return { 'content-type': type, ...(disposition === undefined ? {} : { 'content-disposition': disposition }) }
}
