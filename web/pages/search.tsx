// The answer to a question: what was understood, what was found, how to narrow it down, and what to try where nothing is.
import { addressOf } from '../../core/publish/page.ts'
import { CATEGORY_IDS } from '../../core/region/category-id.ts'
import { type Asked, searchHref } from '../../core/search/address.ts'
import type { SearchAnswer } from '../../core/search/schema.ts'
import { Beside } from '../parts/catalog-head.tsx'
import { CoverDefs } from '../parts/cover.tsx'
import { Layout } from '../parts/layout.tsx'
import { Scales, Tumpal } from '../parts/motifs.tsx'
import { Pager } from '../parts/pager.tsx'
import { ProductCards } from '../parts/product-card.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { categoryName } from '../text/names.ts'
import { SEARCH_TEXTS } from '../text/search.ts'
import { type Language, numberText, otherThan, TEXTS } from '../text/text.ts'
import { Facets } from './search/facets.tsx'
import { Nothing } from './search/nothing.tsx'
import { Sorts } from './search/order.tsx'
import { Understood } from './search/understood.tsx'

export type SearchProps = {
  language: Language
  /** The address of the stylesheet. */
  styles: string
  demonstration: boolean
  /** What was asked, as it was asked. */
  asked: Asked
  /** Undefined where the question could not be taken. */
  answer: SearchAnswer | undefined
}

export function SearchPage({ language, styles, demonstration, asked, answer }: SearchProps) {
  const text = SEARCH_TEXTS[language]
  const q = asked.q ?? ''
  const { q: _, page: __, ...kept } = asked
  return (
    <Layout
      language={language}
      title={`${q === '' ? text.title : text.titleOf(q)} · ${TEXTS[language].site}`}
      description={text.description}
      styles={styles}
      otherLanguageHref={searchHref(otherThan(language), asked)}
      demonstration={demonstration}
      searching={false}
      top={
        <div class="relative isolate overflow-hidden bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
          <Scales />
          <div class="wrap py-8">
            <h1 class="text-[clamp(1.5rem,8vw,2.25rem)] break-words sm:text-4xl">
              {q === '' ? text.title : text.titleOf(q)}
            </h1>
            <div class="mt-4 max-w-2xl">
              <SearchForm language={language} id="cari" q={q} kept={asTexts(kept)} />
              <p class="screen mt-2 text-sm">{text.hint}</p>
            </div>
          </div>
          <Tumpal />
        </div>
      }
    >
      <div class="wrap py-8">
        {answer === undefined ? (
          <Message title={text.refused} says={text.refusedSays} />
        ) : answer.degraded !== undefined ? (
          <Message title={text.degraded} says={text.degradedSays} />
        ) : (
          <Answer answer={answer} asked={asked} language={language} />
        )}
        <Beside
          id="kategori"
          heading={text.browse}
          ways={CATEGORY_IDS.map((id) => ({
            href: addressOf({ kind: 'category', category: id }, language),
            name: categoryName(id, language),
          }))}
        />
      </div>
    </Layout>
  )
}

function Message({ title, says }: { title: string; says: string }) {
  return (
    <div role="status" class="shelf max-w-prose pb-4">
      <h2 class="text-2xl">{title}</h2>
      <p class="mt-2">{says}</p>
    </div>
  )
}

type AnswerProps = { answer: SearchAnswer; asked: Asked; language: Language }

function Answer({ answer, asked, language }: AnswerProps) {
  const text = SEARCH_TEXTS[language]
  return (
    <>
      <CoverDefs categories={answer.lines.map(({ category }) => category)} />
      <Understood answer={answer} asked={asked} language={language} />
      {answer.total === 0 ? (
        <Nothing answer={answer} asked={asked} language={language} />
      ) : (
        <>
          <div class="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2 class="text-2xl text-primary">{text.found(numberText(answer.total, language), answer.total === 1)}</h2>
            <Sorts answer={answer} asked={asked} language={language} />
          </div>
          {answer.matched === 'some' && <p class="mt-1 max-w-prose">{text.some}</p>}
          <Facets answer={answer} asked={asked} language={language} />
          <div class="mt-6">
            <ProductCards products={answer.lines} language={language} />
          </div>
          <Pager
            hrefOf={(page) => searchHref(language, { ...asked, page })}
            part={answer.page}
            parts={answer.pages}
            language={language}
          />
        </>
      )}
    </>
  )
}

/** As hidden fields of the form. */
function asTexts(kept: Asked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, value]) =>
      value === undefined || value === false || name === 'limit' ? [] : [[name, String(value)]],
    ),
  )
}
