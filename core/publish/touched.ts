// Which pages a change touches, by the changed item alone; what follows from a page that came out otherwise is the renderer's.
import type { MarkedPage } from './page.ts'

/** An item of the table before and after a change; undefined where it was not there. */
export type ItemChange = { before: Item | undefined; after: Item | undefined }
export type Item = Readonly<Record<string, unknown>>

/**
 * The pages to be drawn anew. An IKM's page stands for those of its products too; the lists and partners that show an IKM
 * are drawn once its own pages came out otherwise. An item that no page shows touches none.
 */
export function touchedBy({ before, after }: ItemChange): MarkedPage[] {
  const both = [before, after].filter((item) => item !== undefined)
  const pages = both.flatMap(pagesOf)
  return [...new Map(pages.map((page) => [JSON.stringify(page), page])).values()]
}

function pagesOf(item: Item): MarkedPage[] {
  const [ikm, partner, kecamatan] = [textOf(item, 'ikm'), textOf(item, 'partner'), textOf(item, 'kecamatan')]
  switch (item['__edb_e__']) {
    case 'ikm':
      return [...ofIkm(ikm), ...ofKecamatan(kecamatan)]
    case 'product':
      return [...ofIkm(ikm), ...ofCategory(textOf(item, 'category'))]
    case 'contact':
    case 'confirmation':
      return ofIkm(ikm)
    case 'placement':
      return [...ofIkm(ikm), ...ofPartner(partner)]
    case 'slot':
      return [DEMAND]
    case 'outlet':
      return [...ofPartner(partner), ...ofKecamatan(kecamatan), DEMAND]
    case 'partner':
      return [...ofPartner(textOf(item, 'unit')), DEMAND]
    case 'figure':
      return [
        { kind: 'about', page: 'program' },
        { kind: 'about', page: 'beranda' },
      ]
    case 'distribution':
      return [{ kind: 'about', page: 'kepatuhan' }]
    case 'regulation':
    case 'rule-version':
      return [
        { kind: 'about', page: 'aturan' },
        { kind: 'about', page: 'beranda' },
      ]
    default:
      return []
  }
}

/** Whatever opens, fills, frees or closes a slot, and what says where it is. */
const DEMAND: MarkedPage = { kind: 'demand' }
const ofIkm = (ikm: string | undefined): MarkedPage[] => (ikm === undefined ? [] : [{ kind: 'ikm', ikm }])
const ofPartner = (partner: string | undefined): MarkedPage[] =>
  partner === undefined ? [] : [{ kind: 'partner', partner }]
const ofCategory = (category: string | undefined): MarkedPage[] =>
  category === undefined ? [] : [{ kind: 'category', category }]
const ofKecamatan = (kecamatan: string | undefined): MarkedPage[] =>
  kecamatan === undefined ? [] : [{ kind: 'kecamatan', kecamatan }]

function textOf(item: Item, field: string): string | undefined {
  const value = item[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}
