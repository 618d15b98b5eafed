// The document around every page: head, skip link, header, the cloth's border, main, footer.
import type { ComponentChildren } from 'preact'
import { type Language, otherThan, TEXTS } from '../text/text.ts'
import { DayPatterns } from './day-patterns.tsx'
import { type Found, Head } from './head.tsx'
import { Mark, MotifPatterns, Tumpal } from './motifs.tsx'
import { SearchForm } from './search-form.tsx'

/** Where the front page stands in each language. */
export const FRONT: Record<Language, string> = { id: '/', en: '/en/' }

/** What every page of which there is one is given. */
export type PageProps = Pick<LayoutProps, 'language' | 'styles' | 'otherLanguageHref' | 'href'> & {
  demonstration: boolean
}

export type LayoutProps = Found & {
  language: Language
  title: string
  description: string
  /** The address of the stylesheet. */
  styles: string
  otherLanguageHref: string
  demonstration?: boolean
  /** Whether the head holds the field for a search; not where the page has one of its own. */
  searching?: boolean
  /** What stands on the cloth, above the border. */
  top?: ComponentChildren
  children: ComponentChildren
}

export function Layout({ language, title, description, styles, otherLanguageHref, ...rest }: LayoutProps) {
  const { href, cover, photo, data } = rest
  return (
    <html lang={language}>
      <Head {...{ language, title, description, styles, otherLanguageHref, href, cover, photo, data }} />
      <body class="bg-base-100 font-sans text-base-content">
        <a class="btn btn-accent absolute top-2 left-2 z-10 min-h-11 not-focus:sr-only" href="#isi">
          {TEXTS[language].skip}
        </a>
        <svg aria-hidden="true" class="absolute" width="0" height="0">
          <defs>
            <MotifPatterns />
            <DayPatterns />
          </defs>
        </svg>
        <Header language={language} otherLanguageHref={otherLanguageHref} searching={rest.searching ?? true} />
        <main id="isi">
          {rest.demonstration && <Demonstration language={language} />}
          {rest.top}
          {rest.children}
        </main>
        <Footer language={language} />
      </body>
    </html>
  )
}

type HeaderProps = Pick<LayoutProps, 'language' | 'otherLanguageHref'> & { searching: boolean }

function Header({ language, otherLanguageHref, searching }: HeaderProps) {
  const text = TEXTS[language]
  const other = otherThan(language)
  const { label, kinds, places, program } = text.ways
  const front = FRONT[language]
  const ways = [
    { href: `${front}#kategori`, name: kinds },
    { href: `${front}#kecamatan`, name: places },
    { href: `${front}program/`, name: program },
  ]
  return (
    <header class="bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <div class="wrap flex flex-wrap items-center justify-between gap-x-4 pt-2 md:pb-2">
        <a class="flex min-h-11 flex-[1_1_11rem] items-center gap-3" href={front}>
          <Mark />
          <span>
            <span class="sign block text-2xl">{text.site}</span>
            <span class="block text-xs leading-tight">{text.tagline}</span>
          </span>
        </a>
        <a
          class="screen flex min-h-11 items-center text-sm underline underline-offset-4 hover:decoration-2"
          href={otherLanguageHref}
          hreflang={other}
          lang={other}
        >
          {text.otherLanguage}
        </a>
        {searching && (
          <div class="mt-1 w-full md:order-3 md:mt-0 md:w-80">
            <SearchForm language={language} id="cari-atas" />
          </div>
        )}
        <nav class="screen w-full md:w-auto" aria-label={label}>
          <ul class="flex flex-wrap gap-x-4 text-sm">
            {ways.map(({ href, name }) => (
              <li key={href}>
                <a class="inline-flex min-h-11 items-center underline-offset-4 hover:underline" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Demonstration({ language }: { language: Language }) {
  const { label, says } = TEXTS[language].demonstration
  return (
    <p class="border-b-2 border-accent-content bg-accent text-accent-content print:bg-transparent print:text-inherit">
      <span class="wrap flex flex-wrap items-baseline gap-x-3 py-3">
        <strong class="sign text-lg">{label}</strong> <span class="text-sm">{says}</span>
      </span>
    </p>
  )
}

function Footer({ language }: { language: Language }) {
  const { about, source, plain, more, pages } = TEXTS[language].footer
  return (
    <footer class="bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <div class="screen bg-base-100">
        <Tumpal />
      </div>
      <div class="wrap grid gap-3 py-8 text-sm md:grid-cols-3 md:gap-8">
        <p class="sign text-xl leading-tight">{about}</p>
        <p>{source}</p>
        <p>{plain}</p>
        <nav class="screen md:col-span-3" aria-label={more}>
          <ul class="flex flex-wrap gap-x-6">
            {Object.entries(pages).map(([page, name]) => (
              <li key={page}>
                <a
                  class="inline-flex min-h-11 items-center underline underline-offset-4"
                  href={`${FRONT[language]}${page}/`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
