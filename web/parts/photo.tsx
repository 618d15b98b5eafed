// Photos: of a product or a maker on its page, and on a line of a list, where the cover stands while there is none.
import { photoKey, renditionsOf } from '../../core/media/names.ts'
import type { Photo } from '../../core/media/schema.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import type { Language } from '../text/text.ts'
import { Cover } from './cover.tsx'

/** Wider ones are a page's own: on a list and beside a name so many pixels are sharp enough, and a page stays light. */
const MOST_BESIDE = 640

type CoverProps = { of: { id: string; category: string; photo?: Photo | undefined }; size: string }

/** On a line: one small file, without words of its own because the name stands beside it. */
export function LinePicture({ of, size }: CoverProps) {
  if (of.photo === undefined) return <Cover id={of.id} category={of.category} size={size} />
  return <img class={`${size} object-cover`} src={addressOf(of.photo, 320)} alt="" loading="lazy" />
}

type PhotoProps = {
  photo: Photo
  /** How wide it is shown, as CSS says it. */
  sizes: string
  size: string
  /** Seen at once, so not held back. */
  first?: boolean
  language: Language
}

export function PagePhoto({ photo, sizes, size, first = false, language }: PhotoProps) {
  const { width, height, alt } = photo
  const smaller = renditionsOf(width).filter(({ name }) => name <= MOST_BESIDE)
  const set = (format: 'avif' | 'webp') =>
    smaller.map((each) => `/${photoKey(photo.media, each.name, format)} ${each.width}w`).join(', ')
  return (
    <picture class="contents">
      <source type="image/avif" srcset={set('avif')} sizes={sizes} />
      <img
        class={`${size} object-cover`}
        src={addressOf(photo, smaller.at(-1)?.name ?? 320)}
        srcset={set('webp')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        lang={language === 'id' ? undefined : 'id'}
        loading={first ? undefined : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
      />
    </picture>
  )
}

/** The photos after the first, each a way to itself at its widest. */
export function MorePhotos({ photos, language }: { photos: readonly Photo[]; language: Language }) {
  if (photos.length === 0) return null
  return (
    <ul class="screen grid grid-cols-2 gap-3 py-6 sm:grid-cols-3" aria-label={CATALOG_TEXTS[language].photos}>
      {photos.map((photo) => (
        <li key={photo.media}>
          <a class="block" href={widest(photo)}>
            <PagePhoto
              photo={photo}
              sizes="(min-width: 40rem) 33vw, 50vw"
              size="aspect-3/2 w-full"
              language={language}
            />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The address of a photo as large as there is one. */
export function widest(photo: Photo): string {
  return addressOf(photo, renditionsOf(photo.width).at(-1)?.name ?? 320)
}

function addressOf({ media }: Photo, name: number): string {
  return `/${photoKey(media, name, 'webp')}`
}
