// Where a question stands: everything asked is in the address, so that it can be shared, kept and gone back to.
import type { Language } from '../engine/words/tell.ts'
import type { SearchQuery } from './schema.ts'

export const SEARCH_PATHS: Record<Language, string> = { id: '/cari', en: '/en/cari' }

/** What a question says beside its words; what is as always is not said. */
export type Asked = Partial<SearchQuery>

/** The address of a question. A changed filter begins at its first page again. */
export function searchHref(language: Language, asked: Asked): string {
  const { q = '', category, kecamatan, certificate, minIdr, maxIdr, active, buyable, sort, page } = asked
  const fields: [name: string, value: string | number | undefined][] = [
    ['q', q === '' ? undefined : q],
    ['category', category],
    ['kecamatan', kecamatan],
    ['certificate', certificate],
    ['minIdr', minIdr],
    ['maxIdr', maxIdr],
    ['active', active === true ? 'true' : undefined],
    ['buyable', buyable === true ? 'true' : undefined],
    ['sort', sort],
    ['page', page === undefined || page === 1 ? undefined : page],
  ]
  const said = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const query = new URLSearchParams(said).toString()
  return query === '' ? SEARCH_PATHS[language] : `${SEARCH_PATHS[language]}?${query}`
}
