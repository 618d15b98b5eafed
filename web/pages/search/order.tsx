// The order of an answer.
import { type Asked, searchHref } from '../../../core/search/address.ts'
import { type SearchAnswer, SORTS } from '../../../core/search/schema.ts'
import { LINK } from '../../parts/pager.tsx'
import { SEARCH_TEXTS } from '../../text/search.ts'
import type { Language } from '../../text/text.ts'

type Props = { answer: SearchAnswer; asked: Asked; language: Language }

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
