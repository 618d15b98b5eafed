// Under which names a photo and a paper lie: made of ids alone, so that a page can name them without asking.

/** A photo is drawn in these widths, and never wider than it came. */
const PHOTO_WIDTHS = [320, 640, 1280] as const
export const PHOTO_FORMATS = ['avif', 'webp'] as const
export type PhotoFormat = (typeof PHOTO_FORMATS)[number]
/** What a shared link shows beside it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

export type Rendition = { name: number; width: number }

/** The widths in which a photo of that width lies: the last has its own, under the name of the step above it. */
export function renditionsOf(width: number): Rendition[] {
  return PHOTO_WIDTHS.filter((_, at) => at === 0 || (PHOTO_WIDTHS[at - 1] ?? 0) < width).map((name) => ({
    name,
    width: Math.min(name, width),
  }))
}

/** In the bucket of the pages; with a slash before it, its address. */
export function photoKey(media: string, name: number, format: PhotoFormat): string {
  return `foto/${media}/${name}.${format}`
}

export function shareKey(media: string): string {
  return `foto/${media}/share.jpg`
}

/** All that lies there of a photo of that width. */
export function photoKeys(media: string, width: number): string[] {
  const drawn = renditionsOf(width).flatMap(({ name }) => PHOTO_FORMATS.map((format) => photoKey(media, name, format)))
  return [...drawn, shareKey(media)]
}

/** In the bucket that nobody reads but by a signed link. */
export function paperKey(owner: string, media: string): string {
  return `papers/${owner}/${media}`
}
