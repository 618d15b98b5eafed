// Pictures and papers by Flystorage: over buckets in a deployment, over a folder elsewhere.
import { FileStorage, type StorageAdapter } from '@flystorage/file-storage'
import type { FileStore } from '../../core/media/files.ts'

/** What a browser may do with a photo: keep it, because its name never means another one. */
export const KEPT_FOR_A_YEAR = 'public, max-age=31536000, immutable'
export const NEVER_KEPT = 'private, no-store'

export function storedFiles(adapter: StorageAdapter, cacheControl: string): FileStore {
  const storage = new FileStorage(adapter)
  return {
    put: (key, bytes, mimeType) => storage.write(key, Buffer.from(bytes), { mimeType, cacheControl }),
    get: async (key) => ((await storage.fileExists(key)) ? storage.readToUint8Array(key) : undefined),
    remove: (key) => storage.deleteFile(key),
  }
}
