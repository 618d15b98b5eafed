// Pictures and papers on this machine: a folder beside the kept table, or one that goes with the machine; photos are served from it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalStorageAdapter } from '@flystorage/local-fs'
import { KEPT_FOR_A_YEAR, NEVER_KEPT, storedFiles } from '../../functions/media/stored-files.ts'
import type { MediaFiles } from '../../functions/media/upload.ts'
import type { Mount } from './gateway.ts'
import { asset, html } from './respond.ts'

export type LocalMedia = { files: MediaFiles; end: () => Promise<void> }

export async function localMedia(data: string | null): Promise<LocalMedia> {
  const root = data === null ? await mkdtemp(join(tmpdir(), 'etalase-media-')) : join(data, 'media')
  return {
    files: {
      photos: storedFiles(new LocalStorageAdapter(join(root, 'photos')), KEPT_FOR_A_YEAR),
      papers: storedFiles(new LocalStorageAdapter(join(root, 'papers')), NEVER_KEPT),
    },
    end: async () => {
      if (data === null) await rm(root, { recursive: true, force: true })
    },
  }
}

/** A photo's address, with what it is. */
const PHOTO = /^\/(foto\/med_[0-9a-z]{26}\/(?:320|640|1280|share)\.(avif|webp|jpg))$/
const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

export function photoMount({ photos }: MediaFiles, missing: (path: string) => string): Mount {
  return {
    prefix: '/foto/',
    handler: async ({ rawPath }) => {
      const [, key = '', ending = ''] = PHOTO.exec(rawPath) ?? []
      const bytes = key === '' ? undefined : await photos.get(key)
      if (bytes === undefined) return html(missing(rawPath), 404)
      return asset(Buffer.from(bytes), TYPES[ending] ?? '')
    },
  }
}
