// What one may choose from: the region's sectors, categories and villages, by the names that people know.
import { CATEGORY_NAMES } from '../../../core/region/category-id.ts'
import { sectors } from '../../../core/region/sectors.ts'
import { kecamatans, villages } from '../../../core/region/villages.ts'
import { nameIn } from '../../text/names.ts'
import type { Language } from '../../text/text.ts'

type Choice = { value: string; name: string }

export function sectorChoices(language: Language): Choice[] {
  return sectors().map((each) => ({ value: each.id, name: nameIn(each, language) }))
}

export function categoryChoices(language: Language): Choice[] {
  return CATEGORY_NAMES.map((each) => ({ value: each.id, name: nameIn(each, language) }))
}

/** By kecamatan, because villages of several of them share a name. */
export function villageChoices(): Choice[] {
  return kecamatans().flatMap(({ code, name: kecamatan }) =>
    villages(code).map(({ code: value, name }) => ({ value, name: `${kecamatan}: ${name}` })),
  )
}
