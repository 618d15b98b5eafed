// What the catalogue's pages begin and end with: the way back, the name on the cloth, and the lists beside this one.
import type { ComponentChildren } from 'preact'
import { addressOf, type Carded, type PageRef } from '../../core/publish/page.ts'
import { CARD_TEXTS } from '../text/card.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import type { Language } from '../text/text.ts'
import { FRONT } from './layout.tsx'
import { Scales, Tumpal } from './motifs.tsx'

/** What every page of the catalogue is given beside its view. */
export type CatalogProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  /** The day against which a certificate has expired or not. */
  today: string
  /** Whether the businesses are invented. */
  demonstration: boolean
}

export type Way = { href: string; name: string }

/** The size of the cover beside the name. */
export const HEAD_COVER = 'screen shelf aspect-3/2 w-full max-w-80 sm:justify-self-end'

type HeadProps = {
  language: Language
  name: string
  page: PageRef
  part?: number
  /** Whether the name is Indonesian whatever the page's language. */
  ownLanguage?: boolean
  ways?: readonly Way[]
  picture?: ComponentChildren
  children?: ComponentChildren
}

export function CatalogHead({
  language,
  name,
  page,
  part,
  ownLanguage = false,
  ways = [],
  picture,
  children,
}: HeadProps) {
  const text = CATALOG_TEXTS[language]
  return (
    <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <Scales />
      <div class="wrap pt-4 pb-8">
        <nav class="screen" aria-label={text.breadcrumb}>
          <ul class="flex flex-wrap gap-x-5">
            {[{ href: FRONT[language], name: text.front }, ...ways].map((way) => (
              <li key={way.href}>
                <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={way.href}>
                  {way.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class={picture === undefined ? 'mt-2' : 'mt-2 grid items-end gap-6 sm:grid-cols-[3fr_2fr] print:block'}>
          <div class="min-w-0">
            <h1
              class="text-[clamp(1.5rem,10vw,2.25rem)] sm:text-5xl"
              lang={ownLanguage && language !== 'id' ? 'id' : undefined}
            >
              {name}
            </h1>
            {children}
            <p class="mt-3 hidden print:block">{text.address(addressOf(page, language, part))}</p>
          </div>
          {picture}
        </div>
      </div>
      <Tumpal />
    </div>
  )
}

/** From the name to where the maker can be asked, further down. */
export function ToContact({ language }: { language: Language }) {
  return (
    <p class="screen mt-4">
      <a
        class="inline-flex min-h-11 items-center border border-cloth-ink px-4 font-semibold underline-offset-4 hover:underline"
        href="#hubungi"
      >
        {CATALOG_TEXTS[language].contact}
      </a>
    </p>
  )
}

/** From a product or a maker to its cards for the shelf. */
export function ToCards({ of, language }: { of: Carded; language: Language }) {
  return (
    <p class="screen">
      <a
        class="inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2"
        href={addressOf({ kind: 'card', of }, language)}
      >
        {CARD_TEXTS[language].print}
      </a>
    </p>
  )
}

/** The other lists of the same kind, as links. */
export function Beside({ id, heading, ways }: { id: string; heading: string; ways: readonly Way[] }) {
  return (
    <nav class="screen border-t border-base-300 py-8" aria-labelledby={id}>
      <h2 id={id} class="text-2xl text-primary">
        {heading}
      </h2>
      <ul class="mt-2 flex flex-wrap gap-x-5">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a class="inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
