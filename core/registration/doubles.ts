// Possible doubles: the IKM of the same village whose names are the same but for capitals, marks and the form of the firm.

import { kecamatanOf } from '../region/villages.ts'
import type { Services } from '../table/service.ts'
import type { Registration } from './schema.ts'

const MOST_SHOWN = 10

export async function doublesOf({ entities }: Services, { name, village }: Pick<Registration, 'name' | 'village'>) {
  const { data } = await entities.ikm.query.inKecamatan({ kecamatan: kecamatanOf(village).code }).go({ pages: 'all' })
  return data
    .filter((each) => each.village === village && each.state !== 'withdrawn' && plain(each.name) === plain(name))
    .slice(0, MOST_SHOWN)
    .map(({ ikm, name: called, category, state }) => ({ ikm, name: called, category, state }))
}

/** `CV. Opak Bu Sari` and `opak bu sari` are one name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:cv|pt|ud|pd)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
