// Where nothing was found: what would find something, each with how much.
import { type Asked, searchHref } from '../../../core/search/address.ts'
import type { SearchAnswer, Suggestion } from '../../../core/search/schema.ts'
import { categoryName } from '../../text/names.ts'
import { SEARCH_TEXTS } from '../../text/search.ts'
import { type Language, numberText } from '../../text/text.ts'

type Props = { answer: SearchAnswer; asked: Asked; language: Language }

export function Nothing({ answer, asked, language }: Props) {
  const text = SEARCH_TEXTS[language]
  return (
    <div class="mt-4">
      <h2 class="text-2xl text-primary">{text.nothing}</h2>
      <p class="mt-2 max-w-prose">{text.nothingSays}</p>
      {answer.suggestions.length > 0 && (
        <ul class="mt-2">
          {answer.suggestions.map((suggestion) => {
            const { name, to } = wayOf(suggestion, asked, language)
            return (
              <li key={name}>
                <a
                  class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 hover:decoration-2"
                  href={searchHref(language, to)}
                >
                  {name}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

const NO_FILTER: Asked = {
  category: undefined,
  kecamatan: undefined,
  certificate: undefined,
  minIdr: undefined,
  maxIdr: undefined,
  active: false,
  buyable: false,
}

/** What a suggestion is called, and what it asks. */
function wayOf(suggestion: Suggestion, asked: Asked, language: Language): { name: string; to: Asked } {
  const text = SEARCH_TEXTS[language]
  const count = numberText(suggestion.total, language)
  switch (suggestion.kind) {
    case 'question':
      return { name: text.suggestions.question(suggestion.q, count), to: { ...asked, q: suggestion.q, page: 1 } }
    case 'category':
      return {
        name: text.suggestions.category(categoryName(suggestion.category, language), count),
        to: { category: suggestion.category },
      }
    case 'without': {
      const { filter, q } = suggestion
      const rest = { ...asked, q, page: 1 }
      if (filter === 'all')
        return { name: text.suggestions.without(text.suggestions.all, count), to: { ...rest, ...NO_FILTER } }
      const name = text.suggestions.without(filter === 'price' ? text.price : text[filter], count)
      const gone: Asked = filter === 'price' ? { minIdr: undefined, maxIdr: undefined } : { [filter]: undefined }
      return { name, to: { ...rest, ...gone } }
    }
  }
}
