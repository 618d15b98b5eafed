// The ways to narrow an answer down, each with how many products there would be.
import { type Asked, searchHref } from '../../../core/search/address.ts'
import type { SearchAnswer } from '../../../core/search/schema.ts'
import { CATALOG_TEXTS } from '../../text/catalog.ts'
import { categoryName, kecamatanName } from '../../text/names.ts'
import { SEARCH_TEXTS } from '../../text/search.ts'
import { type Language, numberText } from '../../text/text.ts'
import { priceName } from './understood.tsx'

type Props = { answer: SearchAnswer; asked: Asked; language: Language }
type Way = { name: string; count: number; to: Asked }

export function Facets({ answer, asked, language }: Props) {
  const text = SEARCH_TEXTS[language]
  const groups = groupsOf(answer, asked, language).filter(({ ways }) => ways.length > 0)
  if (groups.length === 0) return null
  return (
    <details class="fold mt-2">
      <summary>{text.narrow}</summary>
      <nav class="grid gap-x-8 gap-y-4 pt-2 sm:grid-cols-2 lg:grid-cols-4" aria-label={text.narrow}>
        {groups.map(({ heading, ways }) => (
          <div key={heading}>
            <h3 class="text-lg">{heading}</h3>
            <ul>
              {ways.map(({ name, count, to }) => (
                <li key={name}>
                  <a
                    class="flex min-h-11 items-center justify-between gap-3 underline underline-offset-4 hover:decoration-2"
                    href={searchHref(language, { ...asked, ...to, page: 1 })}
                  >
                    {name} <span class="text-sm">{numberText(count, language)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  )
}

/** What is chosen already is offered no more: it stands above, to be removed. */
function groupsOf({ facets, total }: SearchAnswer, asked: Asked, language: Language) {
  const text = SEARCH_TEXTS[language]
  const narrowing = (ways: Way[]) => ways.filter(({ count }) => count > 0 && count < total)
  return [
    {
      heading: text.category,
      ways: narrowing(
        facets.category.map(({ value, count }) => ({
          name: categoryName(value, language),
          count,
          to: { category: value },
        })),
      ),
    },
    {
      heading: text.kecamatan,
      ways: narrowing(
        facets.kecamatan.map(({ value, count }) => ({ name: kecamatanName(value), count, to: { kecamatan: value } })),
      ),
    },
    {
      heading: text.certificate,
      ways: narrowing(
        facets.certificate.map(({ value, count }) => ({
          name: CATALOG_TEXTS[language].kinds[value],
          count,
          to: { certificate: value },
        })),
      ),
    },
    {
      heading: text.price,
      ways: narrowing(
        facets.price.map(({ count, ...band }) => ({
          name: priceName(band, language) ?? text.price,
          count,
          to: { minIdr: band.minIdr === 0 ? undefined : band.minIdr, maxIdr: band.maxIdr },
        })),
      ),
    },
    {
      heading: text.state,
      ways: narrowing([
        ...(asked.active === true ? [] : [{ name: text.active, count: facets.active, to: { active: true } }]),
        ...(asked.buyable === true ? [] : [{ name: text.buyable, count: facets.buyable, to: { buyable: true } }]),
      ]),
    },
  ]
}
