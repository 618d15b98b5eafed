// The head of every page: what browsers need, and what search engines, chats and feed readers make of the page.
import { shareKey } from '../../core/media/names.ts'
import type { Photo } from '../../core/media/schema.ts'
import { FEEDS } from '../../core/publish/newest.ts'
import { addressOf } from '../../core/publish/page.ts'
import { jsonLd, type Thing, type Whole } from '../data/json-ld.ts'
import { SHARE_SIZE, sharePicture } from '../data/share.ts'
import { categoryName } from '../text/names.ts'
import { MOST_OF_DESCRIPTION, shortened } from '../text/shortened.ts'
import { type Language, otherThan, TEXTS } from '../text/text.ts'
import { useWhole } from './origin.ts'

/** The icon of every page. */
export const FAVICON = '/assets/etalase.svg'

/** How a page is found and shared. */
export type Found = {
  /** Its own address. A page without one is not to be found: a form, an answer, what is missing. */
  href?: string | undefined
  /** The category whose cover stands beside a link to it; the mark of the site where there is none. */
  cover?: string | undefined
  /** The photo that stands there instead, cut to the same shape. */
  photo?: Photo | undefined
  /** What it says to machines. */
  data?: ((whole: Whole) => readonly Thing[]) | undefined
}

type HeadProps = Found & {
  language: Language
  title: string
  description: string
  styles: string
  otherLanguageHref: string
}

const LOCALES: Record<Language, string> = { id: 'id_ID', en: 'en_GB' }

export function Head({ language, title, description: all, styles, otherLanguageHref, ...found }: HeadProps) {
  const description = shortened(all, MOST_OF_DESCRIPTION)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0b3f38" />
      <meta name="description" content={description} />
      <title>{title}</title>
      {found.href === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Finding {...found} {...{ language, title, description, otherLanguageHref }} href={found.href} />
      )}
      <link rel="icon" type="image/svg+xml" href={FAVICON} />
      <link rel="stylesheet" href={styles} />
    </head>
  )
}

type FindingProps = Found & Omit<HeadProps, 'styles'> & { href: string }

/** Chats read the first part of a page only, and no address that is not whole. */
function Finding({ language, title, description, otherLanguageHref, href, cover, photo, data }: FindingProps) {
  const whole = useWhole()
  const other = otherThan(language)
  const at = { [language]: whole(href), [other]: whole(otherLanguageHref) }
  const { site, feed } = TEXTS[language]
  const shared: [property: string, content: string | number][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', whole(href)],
    ['og:site_name', site],
    ['og:type', 'website'],
    ['og:locale', LOCALES[language]],
    ['og:locale:alternate', LOCALES[other]],
    ['og:image', whole(photo === undefined ? sharePicture(cover) : `/${shareKey(photo.media)}`)],
    ['og:image:type', photo === undefined ? 'image/png' : 'image/jpeg'],
    ['og:image:width', SHARE_SIZE.width],
    ['og:image:height', SHARE_SIZE.height],
    ['og:image:alt', photo?.alt ?? (cover === undefined ? site : categoryName(cover, language))],
  ]
  return (
    <>
      <link rel="canonical" href={whole(href)} />
      {Object.entries({ ...at, 'x-default': at['id'] }).map(([hreflang, address]) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={address} />
      ))}
      {shared.map(([property, content]) => (
        <meta key={property} property={property} content={String(content)} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      {href === addressOf({ kind: 'about', page: 'beranda' }, language) && (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={FEEDS[language]} />
      )}
      {data !== undefined && <Structured things={data(whole)} />}
    </>
  )
}

/** Data, which no browser runs: a policy of scripts does not concern it. It is JSON without a single `<`. */
function Structured({ things }: { things: readonly Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(things) }} />
}
