// The document around every page: head, skip link, header, the cloth's border, main, footer.
import type { ComponentChildren } from 'preact'
import { type Language, otherThan, TEXTS } from '../text/text.ts'
import { DayPatterns } from './day-patterns.tsx'
import { Mark, MotifPatterns, Tumpal } from './motifs.tsx'
import { useWhole } from './origin.ts'

/** Where the front page stands in each language. */
export const FRONT: Record<Language, string> = { id: '/', en: '/en/' }

/** The icon of every page. */
export const FAVICON = '/assets/etalase.svg'

export type LayoutProps = {
  language: Language
  title: string
  description: string
  /** The address of the stylesheet. */
  styles: string
  otherLanguageHref: string
  demonstration?: boolean
  /** What stands on the cloth, above the border. */
  top?: ComponentChildren
  children: ComponentChildren
}

export function Layout({ language, title, description, styles, otherLanguageHref, ...rest }: LayoutProps) {
  const other = otherThan(language)
  const whole = useWhole()
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0b3f38" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="alternate" hreflang={other} href={whole(otherLanguageHref)} />
        <link rel="icon" type="image/svg+xml" href={FAVICON} />
        <link rel="stylesheet" href={styles} />
      </head>
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
        <Header language={language} otherLanguageHref={otherLanguageHref} />
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

function Header({ language, otherLanguageHref }: Pick<LayoutProps, 'language' | 'otherLanguageHref'>) {
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
      <div class="wrap flex flex-wrap items-center justify-between gap-x-4 pt-2">
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
        <nav class="screen w-full" aria-label={label}>
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
