// How the ids of the region are called on a page; an id that the region does not know is written as it is.
import { CATEGORY_NAMES } from '../../core/region/category-id.ts'
import { sector } from '../../core/region/sectors.ts'
import { kecamatan } from '../../core/region/villages.ts'
import type { Language } from './text.ts'

/** Of a thing with a name in each language, the one. */
export function nameIn(
  { name, nameEn }: { readonly name: string; readonly nameEn: string },
  language: Language,
): string {
  return language === 'id' ? name : nameEn
}

export function categoryName(id: string, language: Language): string {
  const found = CATEGORY_NAMES.find((each) => each.id === id)
  return found === undefined ? id : nameIn(found, language)
}

export function sectorName(id: string, language: Language): string {
  const found = sector(id)
  return found === undefined ? id : nameIn(found, language)
}

export function kecamatanName(code: string): string {
  return kecamatan(code)?.name ?? code
}
