// What a machine is told that a product or a maker looks like: its photos, or the picture of its category.
import type { Photo } from '../../core/media/schema.ts'
import { widest } from '../parts/photo.tsx'
import type { Whole } from './json-ld.ts'
import { sharePicture } from './share.ts'

export function imageOf(photos: readonly Photo[] | undefined, category: string, whole: Whole): string | string[] {
  if (photos === undefined || photos.length === 0) return whole(sharePicture(category))
  return photos.map((photo) => whole(widest(photo)))
}
