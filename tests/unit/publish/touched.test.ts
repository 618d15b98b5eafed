// Which pages a change touches: the cases by hand, and for whatever items come.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, pageId, pageOfId, standingPages } from '../../../core/publish/page.ts'
import { type Item, touchedBy } from '../../../core/publish/touched.ts'

const item = (entity: string, fields: Item = {}): Item => ({ __edb_e__: entity, ...fields })
const ids = (before: Item | undefined, after: Item | undefined) => touchedBy({ before, after }).map(pageId).toSorted()

describe('a change touches', () => {
  it.each([
    ['a new IKM', undefined, item('ikm', { ikm: 'a', kecamatan: '1' }), ['ikm/a', 'kecamatan/1']],
    [
      'an IKM that moved',
      item('ikm', { ikm: 'a', kecamatan: '1' }),
      item('ikm', { ikm: 'a', kecamatan: '2' }),
      ['ikm/a', 'kecamatan/1', 'kecamatan/2'],
    ],
    [
      'a product that changed its category',
      item('product', { ikm: 'a', product: 'p', category: 'x', kecamatan: '1' }),
      item('product', { ikm: 'a', product: 'p', category: 'y', kecamatan: '1' }),
      ['category/x', 'category/y', 'ikm/a'],
    ],
    ['consent to show a number', item('contact', { ikm: 'a' }), item('contact', { ikm: 'a' }), ['ikm/a']],
    ['an answer', undefined, item('confirmation', { ikm: 'a', unit: 'o' }), ['ikm/a']],
    ['a placement', undefined, item('placement', { ikm: 'a', partner: 'm', unit: 'o' }), ['ikm/a', 'partner/m']],
    [
      'an outlet',
      undefined,
      item('outlet', { partner: 'm', unit: 'o', kecamatan: '3' }),
      ['demand/all', 'kecamatan/3', 'partner/m'],
    ],
    ['a partner', undefined, item('partner', { unit: 'm' }), ['demand/all', 'partner/m']],
    ['a slot that opened', undefined, item('slot', { unit: 'o', partner: 'm', kecamatan: '1' }), ['demand/all']],
    ['a slot that was filled or closed', item('slot', { unit: 'o' }), item('slot', { unit: 'o' }), ['demand/all']],
    ['a figure', undefined, item('figure', { figure: 'ikm.active' }), ['about/beranda', 'about/program']],
    ['an enacted rule', undefined, item('rule-version', { rule: 'r' }), ['about/aturan', 'about/beranda']],
    ['what no page shows', undefined, item('audit', { ikm: 'a', partner: 'm' }), []],
    ['a mark itself', undefined, item('page-mark', { page: 'ikm/a' }), []],
  ] as const)('%s', (_, before, after, wanted) => {
    expect(ids(before, after)).toEqual(wanted)
  })

  it('nothing twice, and nothing that has no name, whatever the item', () => {
    const entity = fc.constantFrom('ikm', 'product', 'placement', 'outlet', 'partner', 'slot', 'contact', 'other')
    const text = fc.option(fc.constantFrom('', 'a', 'b'), { nil: undefined })
    const any = fc.option(
      fc.record({ __edb_e__: entity, ikm: text, partner: text, unit: text, kecamatan: text, category: text }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(any, any, (before, after) => {
        const found = ids(before, after)
        expect(new Set(found).size).toBe(found.length)
        for (const id of found) expect(id).toMatch(/\/./)
      }),
    )
  })
})

describe('a page', () => {
  it('is found again by its word, and a word that names none is passed over', () => {
    const pages = [...standingPages(), { kind: 'ikm', ikm: 'a' }, { kind: 'partner', partner: 'm' }] as const
    for (const page of pages) expect(pageOfId(pageId(page))).toEqual(page)
    for (const none of ['', 'home', 'demand/x', 'ikm', 'ikm/', 'about/x', 'x/y']) expect(pageOfId(none)).toBeUndefined()
  })

  it('lies at an address of its own in each language, and so does each part of a list', () => {
    const lists = standingPages().flatMap((page) => [1, 2].map((part) => ({ page, part })))
    const all = lists.flatMap(({ page, part }) =>
      page.kind === 'about' && part === 2
        ? []
        : (['id', 'en'] as const).map((language) => addressOf(page, language, part)),
    )
    expect(new Set(all).size).toBe(all.length)
    for (const address of all) expect(address).toMatch(/^\/(?:[\w.-]+\/)*$/)
  })
})
