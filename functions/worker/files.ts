// The private files of jobs by Flystorage: over a bucket in a deployment, over a folder elsewhere.
import { FileStorage, type StorageAdapter } from '@flystorage/file-storage'
import type { JobFiles } from '../../core/job/files.ts'

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

export function jobFiles(adapter: StorageAdapter): JobFiles {
  const storage = new FileStorage(adapter)
  return {
    put: (key, bytes) => storage.write(key, bytes, { mimeType: 'application/octet-stream' }),
    get: async (key) => ((await storage.fileExists(key)) ? storage.readToUint8Array(key) : undefined),
    link: (key, { name, expiresAt }) => storage.temporaryUrl(key, { expiresAt, responseHeaders: headersOf(name) }),
  }
}

/** Always saved and never shown: a file is no page of the site. */
export function headersOf(name: string): Record<string, string> {
  return {
    'Content-Type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  }
}
