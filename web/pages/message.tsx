// A page that has one thing to say: that there is no such page, or that it cannot be shown.
import { FRONT, Layout } from '../parts/layout.tsx'
import { Scales } from '../parts/motifs.tsx'
import { type Language, otherThan, TEXTS } from '../text/text.ts'

export type MessageProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  what: 'missing' | 'failed'
  otherLanguageHref?: string
}

export function MessagePage({ language, styles, what, otherLanguageHref }: MessageProps) {
  const text = TEXTS[language]
  const { title, says, next } = text[what]
  return (
    <Layout
      language={language}
      title={`${title} · ${text.site}`}
      description={says}
      styles={styles}
      otherLanguageHref={otherLanguageHref ?? FRONT[otherThan(language)]}
    >
      <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
        <Scales />
        <div class="wrap py-12 lg:py-20">
          <h1 class="text-[clamp(1.5rem,10vw,2.25rem)] sm:text-5xl">{title}</h1>
          <p class="mt-4 max-w-prose text-lg">{says}</p>
          <p class="mt-6">
            <a class="btn btn-accent min-h-11" href={FRONT[language]}>
              {next}
            </a>
          </p>
        </div>
      </div>
    </Layout>
  )
}
