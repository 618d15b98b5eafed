// The village that a cell means: its code, one that lapsed, or its name, with the kecamatan where two share it.
import { matchKecamatan, matchVillages, village, villageEver } from '../../../core/region/villages.ts'
import { type Filled, textIn } from './cells.ts'

/** The code of the only village that is meant; what stands there where it is none, or more than one. */
export function villageIn(cell: Filled): string {
  const text = textIn(cell)
  const coded = village(text) ?? villageEver(text)
  if (coded !== undefined) return coded.code
  const [name = '', where] = text.split(/\s*[,;(]\s*/)
  const kecamatan = where === undefined ? undefined : matchKecamatan(where.replace(/\)$/, ''))
  if (where !== undefined && kecamatan === undefined) return text
  const [only, ...others] = matchVillages(name, kecamatan?.code)
  return only === undefined || others.length > 0 ? text : only.code
}
