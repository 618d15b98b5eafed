// The local evidence store: a folder beside the kept table, or memory. Unlike the bucket of a deployment it locks nothing.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ByteStore } from '../../core/assessment/evidence-store.ts'

/** Names are made of hashes, never of what a person typed. */
export function evidenceStore(folder: string | null): ByteStore {
  return folder === null ? inMemory() : inFolder(folder)
}

function inMemory(): ByteStore {
  const held = new Map<string, Uint8Array>()
  return {
    put: async (name, bytes) => {
      held.set(name, bytes)
    },
    get: async (name) => held.get(name),
  }
}

function inFolder(folder: string): ByteStore {
  return {
    put: async (name, bytes) => {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    },
    get: async (name) => {
      try {
        return await readFile(join(folder, name))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}
