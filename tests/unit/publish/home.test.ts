// What the front page shows of the catalogue: counts of what is alive, and a shelf on which everybody has a turn.
import { describe, expect, it } from 'vitest'
import type { Ikm } from '../../../core/ikm/schema.ts'
import { addDays, day } from '../../../core/kernel/day.ts'
import type { Product } from '../../../core/product/schema.ts'
import { frontOf } from '../../../core/publish/front.ts'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { kecamatans } from '../../../core/region/villages.ts'

const TODAY = day('2026-11-24')

const maker = (at: number, some: Partial<Ikm> = {}) =>
  ({
    ikm: `ikm_${at}`,
    name: `Usaha ${at}`,
    kecamatan: '32.16.03',
    category: CATEGORY_IDS[at % CATEGORY_IDS.length],
    state: 'registered',
    activity: 'active',
    ...some,
  }) as Ikm

const product = (of: number, at: number, category = CATEGORY_IDS[of % CATEGORY_IDS.length]) =>
  ({ ikm: `ikm_${of}`, product: `prd_${of}_${at}`, name: `Produk ${at}`, category, state: 'offered' }) as Product

describe('the front page', () => {
  it('counts only what is alive, and names every category and kecamatan', () => {
    const [, other] = kecamatans()
      .map(({ code }) => code)
      .filter((code) => code >= '32.16.03')
    const makers = [
      maker(0),
      maker(1, { activity: 'dormant' }),
      maker(2, { state: 'withdrawn' }),
      maker(3, { kecamatan: other }),
    ]
    const goods = [0, 1, 2, 3].map((of) => product(of, 0, 'logam'))
    const { categories, kecamatan, products } = frontOf(makers, goods, TODAY)
    expect(categories.map(({ category }) => category)).toEqual([...CATEGORY_IDS])
    expect(categories.filter(({ active }) => active > 0)).toEqual([{ category: 'logam', active: 2 }])
    expect(kecamatan).toHaveLength(23)
    expect(kecamatan.filter(({ active }) => active > 0)).toEqual([
      { kecamatan: '32.16.03', active: 1 },
      { kecamatan: '32.16.04', active: 1 },
    ])
    expect(products.map(({ ikm }) => ikm).toSorted()).toEqual(['ikm_0', 'ikm_3'])
  })

  it('chooses twelve different makers, the first of different categories', () => {
    const makers = Array.from({ length: 30 }, (_, at) => maker(at))
    const goods = makers.flatMap((_, of) => [0, 1, 2].map((at) => product(of, at)))
    const categoryOf = new Map(goods.map(({ product: id, category }) => [id, category]))
    for (let days = 0; days < 50; days++) {
      const { products } = frontOf(makers, goods, addDays(TODAY, days))
      expect(new Set(products.map(({ ikm }) => ikm)).size).toBe(12)
      expect(new Set(products.map(({ product: id }) => categoryOf.get(id as never))).size).toBe(12)
    }
    expect(frontOf(makers.slice(0, 1), goods.slice(0, 3), TODAY).products).toHaveLength(1)
  })

  it('stands still through a day, and gives every maker its turn in the course of days', () => {
    const makers = Array.from({ length: 30 }, (_, at) => maker(at))
    const goods = makers.map((_, of) => product(of, 0))
    expect(frontOf(makers, goods, TODAY)).toEqual(frontOf(makers, goods.toReversed(), TODAY))
    const turns = new Map<string, number>()
    for (let days = 0; days < 200; days++)
      for (const { ikm } of frontOf(makers, goods, addDays(TODAY, days)).products.slice(0, 6))
        turns.set(ikm, (turns.get(ikm) ?? 0) + 1)
    // 40 turns on average; makers that share a category share its turn.
    for (const { ikm } of makers) expect(turns.get(ikm) ?? 0).toBeGreaterThan(10)
  })
})
