// The order of an answer, and its pages.
import { type Asked, searchHref } from '../../../core/search/address.ts'
import { type SearchAnswer, SORTS } from '../../../core/search/schema.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { SEARCH_TEXTS } from '../../text/search.ts'
import type { Language } from '../../text/text.ts'

type Props = { answer: SearchAnswer; asked: Asked; language: Language }

const LINK = 'inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2'

export function Sorts({ answer, asked, language }: Props) {
  const text = SEARCH_TEXTS[language]
  return (
    <nav class="screen" aria-label={text.order}>
      <ul class="flex flex-wrap gap-x-4 text-sm">
        {SORTS.map((sort) => (
          <li key={sort}>
            {sort === answer.sort ? (
              <span aria-current="true" class="inline-flex min-h-11 items-center font-bold">
                {text.sorts[sort]}
              </span>
            ) : (
              <a class={LINK} href={searchHref(language, { ...asked, sort, page: 1 })}>
                {text.sorts[sort]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function SearchPager({ answer: { page, pages }, asked, language }: Props) {
  if (pages <= 1) return null
  const text = CATALOG_TEXTS[language]
  return (
    <nav class="screen mt-8 flex flex-wrap items-center justify-between gap-x-4" aria-label={text.pager}>
      {page > 1 && (
        <a class={LINK} rel="prev" href={searchHref(language, { ...asked, page: page - 1 })}>
          ← {text.previous}
        </a>
      )}
      <span class="sign">{text.part(page, pages)}</span>
      {page < pages && (
        <a class={LINK} rel="next" href={searchHref(language, { ...asked, page: page + 1 })}>
          {text.next} →
        </a>
      )}
    </nav>
  )
}
