// What the words were understood as: filters that can be removed, words that were read as others, and what was left out.
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import { type Asked, searchHref } from '../../../core/search/address.ts'
import type { Meaning, SearchAnswer } from '../../../core/search/schema.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { categoryName, kecamatanName } from '../../text/names.ts'
import { SEARCH_TEXTS } from '../../text/search.ts'
import type { Language } from '../../text/text.ts'

type Props = { answer: SearchAnswer; asked: Asked; language: Language }

export function Understood({ answer, asked, language }: Props) {
  const text = SEARCH_TEXTS[language]
  const chips = [...chosen(asked, language), ...fromWords(answer, asked, language)]
  return (
    <>
      {chips.length > 0 && (
        <section aria-label={text.filters}>
          <ul class="flex flex-wrap gap-2">
            {chips.map(({ name, href, label }) => (
              <li key={`${name} ${href}`}>
                <a
                  class="inline-flex min-h-11 items-center gap-2 border border-base-content px-3 hover:bg-base-200"
                  href={href}
                  aria-label={label}
                >
                  {name} <span aria-hidden="true">✕</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.corrections.map(({ typed, readAs }) => (
        <p key={typed} class="mt-2">
          {text.readAs(typed, readAs.map((word) => `“${word}”`).join(text.or))}
        </p>
      ))}
      {answer.ignored.length > 0 && <p class="mt-2">{text.ignored(answer.ignored.join(', '))}</p>}
      {answer.didYouMean !== undefined && (
        <p class="mt-2">
          {text.meant}{' '}
          <a
            class="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
            href={searchHref(language, { ...asked, q: answer.didYouMean, page: 1 })}
          >
            {answer.didYouMean}
          </a>
          ?
        </p>
      )}
    </>
  )
}

type Chip = { name: string; href: string; label: string }

/** The filters that stand in the address. */
function chosen(asked: Asked, language: Language): Chip[] {
  const text = SEARCH_TEXTS[language]
  const { category, kecamatan, certificate, minIdr, maxIdr, active, buyable } = asked
  const first = { ...asked, page: 1 }
  const found: [name: string | undefined, rest: Asked][] = [
    [category && categoryName(category, language), { ...first, category: undefined }],
    [kecamatan && kecamatanName(kecamatan), { ...first, kecamatan: undefined }],
    [certificate && CATALOG_TEXTS[language].kinds[certificate], { ...first, certificate: undefined }],
    [priceName({ minIdr, maxIdr }, language), { ...first, minIdr: undefined, maxIdr: undefined }],
    [active === true ? text.active : undefined, { ...first, active: false }],
    [buyable === true ? text.buyable : undefined, { ...first, buyable: false }],
  ]
  return found.flatMap(([name, rest]) =>
    name === undefined ? [] : [{ name, href: searchHref(language, rest), label: text.remove(name) }],
  )
}

/** The filters that words of the question became; removing one takes its words out of the question. */
function fromWords({ understood }: SearchAnswer, asked: Asked, language: Language): Chip[] {
  return understood.map(({ meaning, words, without }) => {
    const name = meaningName(meaning, language)
    return {
      name: `${name} (“${words}”)`,
      href: searchHref(language, { ...asked, q: without, page: 1 }),
      label: SEARCH_TEXTS[language].remove(name),
    }
  })
}

function meaningName(meaning: Meaning, language: Language): string {
  const text = SEARCH_TEXTS[language]
  switch (meaning.kind) {
    case 'kecamatan':
      return meaning.kecamatan.map(kecamatanName).join(text.or)
    case 'category':
      return categoryName(meaning.category, language)
    case 'certificate':
      return CATALOG_TEXTS[language].kinds[meaning.certificate]
    case 'price':
      return priceName(meaning, language) ?? text.price
    case 'active':
      return text.active
    case 'buyable':
      return text.buyable
    case 'sort':
      return text.sorted(text.sorts[meaning.sort])
  }
}

type Band = { minIdr?: number | undefined; maxIdr?: number | undefined }

export function priceName({ minIdr, maxIdr }: Band, language: Language): string | undefined {
  const text = SEARCH_TEXTS[language]
  if (minIdr !== undefined && maxIdr !== undefined)
    return CATALOG_TEXTS[language].priceBetween(formatRupiah(minIdr), formatRupiah(maxIdr))
  if (minIdr !== undefined) return text.priceFrom(formatRupiah(minIdr))
  return maxIdr === undefined ? undefined : text.priceTo(formatRupiah(maxIdr))
}
