// The field for a question: a plain form whose answer is a page, with names proposed as one types where scripts run.
import { SEARCH_PATHS } from '../../core/search/address.ts'
import { SEARCH_TEXTS } from '../text/search.ts'
import type { Language } from '../text/text.ts'

/** Proposes names while one types, and keeps visited pages; everything works without it. */
export const SEARCH_SCRIPT = '/assets/search.js'

/** What keeps visited pages: at the root, because it answers for all of them. */
export const OFFLINE_WORKER = '/sw.js'

type SearchFormProps = {
  language: Language
  id: string
  /** What was asked. */
  q?: string
  /** What is asked beside the words, and stays so. */
  kept?: Readonly<Record<string, string>>
}

export function SearchForm({ language, id, q = '', kept = {} }: SearchFormProps) {
  const text = SEARCH_TEXTS[language]
  return (
    <search>
      <form class="screen flex gap-2" action={SEARCH_PATHS[language]}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label class="sr-only" for={id}>
          {text.field}
        </label>
        <input
          class="min-h-11 w-full min-w-0 border border-base-content bg-base-100 px-3 text-base text-base-content"
          type="search"
          id={id}
          name="q"
          value={q}
          maxlength={120}
          placeholder={text.field}
          autocomplete="off"
          data-suggest
        />
        <button class="btn btn-accent min-h-11" type="submit">
          {text.button}
        </button>
      </form>
      <script type="module" src={SEARCH_SCRIPT} />
    </search>
  )
}
