// The parts of a long list: which one this is, and the way to the part before and after.
import { CATALOG_TEXTS } from '../text/catalog.ts'
import type { Language } from '../text/text.ts'

type PagerProps = { hrefOf: (part: number) => string; part: number; parts: number; language: Language }

export const LINK = 'inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2'

export function Pager({ hrefOf, part, parts, language }: PagerProps) {
  if (parts <= 1) return null
  const text = CATALOG_TEXTS[language]
  return (
    <nav class="screen mt-8 flex flex-wrap items-center justify-between gap-x-4" aria-label={text.pager}>
      {part > 1 && (
        <a class={LINK} rel="prev" href={hrefOf(part - 1)}>
          ← {text.previous}
        </a>
      )}
      <span class="sign">{text.part(part, parts)}</span>
      {part < parts && (
        <a class={LINK} rel="next" href={hrefOf(part + 1)}>
          {text.next} →
        </a>
      )}
    </nav>
  )
}
