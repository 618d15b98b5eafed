// The page where there is no page, or where it cannot be shown.
import { FRONT } from '../parts/layout.tsx'
import { type Language, otherThan, TEXTS } from '../text/text.ts'
import { FormMessage } from './form-message.tsx'

export type MessageProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  what: 'missing' | 'failed'
  otherLanguageHref?: string
}

export function MessagePage({ language, styles, what, otherLanguageHref }: MessageProps) {
  return (
    <FormMessage
      language={language}
      styles={styles}
      otherLanguageHref={otherLanguageHref ?? FRONT[otherThan(language)]}
      {...TEXTS[language][what]}
    />
  )
}
