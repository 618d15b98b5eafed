// The document around the confirm link's pages: few bytes, one column, no script, and the way out of a shared telephone.
import type { ComponentChildren } from 'preact'
import { leaveHref } from '../../../core/contract/confirm-pages.ts'
import { Head } from '../../parts/head.tsx'
import { Mark } from '../../parts/motifs.tsx'
import { CONFIRM_TEXTS } from '../../text/confirm.ts'
import { type Language, otherThan, TEXTS } from '../../text/text.ts'

export type FrameProps = {
  language: Language
  styles: string
  /** The same page in the other language. */
  otherLanguageHref: string
  title: string
  /** Whether somebody has entered, and so can leave. */
  inside?: boolean
  children: ComponentChildren
}

export const WIDE = 'btn min-h-12 w-full text-lg'

export function ConfirmFrame({ language, styles, otherLanguageHref, title, inside = false, children }: FrameProps) {
  const text = CONFIRM_TEXTS[language]
  const { site, otherLanguage, skip } = TEXTS[language]
  const other = otherThan(language)
  return (
    <html lang={language}>
      <Head
        language={language}
        title={`${title} · ${site}`}
        description={text.about}
        styles={styles}
        otherLanguageHref={otherLanguageHref}
      />
      <body class="bg-base-100 font-sans text-base-content">
        <a class="btn btn-accent absolute top-2 left-2 z-10 min-h-11 not-focus:sr-only" href="#isi">
          {skip}
        </a>
        <header class="bg-cloth text-cloth-ink">
          <div class="wrap flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span class="flex items-center gap-3">
              <Mark />
              <span class="sign text-2xl">{site}</span>
            </span>
            <a
              class="flex min-h-11 items-center text-sm underline underline-offset-4"
              href={otherLanguageHref}
              hreflang={other}
              lang={other}
            >
              {otherLanguage}
            </a>
          </div>
        </header>
        <main id="isi" class="wrap max-w-xl py-6">
          <h1 class="text-3xl">{title}</h1>
          {children}
        </main>
        <footer class="wrap max-w-xl pb-8">
          {inside && (
            <form method="post" action={leaveHref(language)}>
              <button class="btn min-h-11 border border-current" type="submit">
                {text.leave}
              </button>
            </form>
          )}
          <p class="mt-4 text-sm">{text.about}</p>
        </footer>
      </body>
    </html>
  )
}

/** One sentence and nothing to press: closed, over, left. */
export function ConfirmMessage({ says, ...frame }: Omit<FrameProps, 'children'> & { says: string }) {
  return (
    <ConfirmFrame {...frame}>
      <p class="mt-4 text-lg">{says}</p>
    </ConfirmFrame>
  )
}
