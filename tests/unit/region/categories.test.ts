// Categories and sample products: counts, references, and the form of the data file.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import data from '../../../core/region/categories.json' with { type: 'json' }
import { CategoryId, categories, category, evidenceOf, productsOf } from '../../../core/region/categories.ts'
import { CATEGORY_IDS, CATEGORY_NAMES } from '../../../core/region/category-id.ts'
import { fact } from '../../../core/region/facts.ts'

const products = categories().flatMap((each) => each.products)
const evidenceIds = new Set(data.evidence.map((each) => each.id))

const Text = z.string().check(z.minLength(1))
const Area = z.enum(['kabupaten-bekasi', 'kota-bekasi', 'jawa-barat', 'luar'])
const Idr = z.int().check(z.gte(1))
const Reported = { area: Area, evidence: Text, note: z.nullable(Text) }
const Kbli = z.strictObject({
  version: z.literal('KBLI 2020'),
  code: z.string().check(z.regex(/^\d{5}$/)),
  title: Text,
  kbli2025: z.strictObject({
    code: z.nullable(z.string().check(z.regex(/^\d{5}$/))),
    title: z.nullable(Text),
    oldCodeReused: z.boolean(),
  }),
  plausiblePricePerKg: z.nullable(z.strictObject({ minIdr: Idr, maxIdr: Idr })),
})
const Product = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: Text,
  kbli: z.nullable(Text),
  status: z.enum(['confirmed', 'plausible']),
  area: z.nullable(Area),
  evidence: z.array(Text),
  price: z.nullable(
    z.strictObject({ minIdr: Idr, maxIdr: z.nullable(Idr), per: Text, year: z.nullable(z.int()), ...Reported }),
  ),
  capacityPerDay: z.nullable(z.strictObject({ min: z.number(), max: z.number(), unit: Text, ...Reported })),
  note: z.nullable(Text),
})
const Category = z.strictObject({
  id: Text,
  name: Text,
  nameEn: Text,
  note: z.nullable(Text),
  kbli: z.array(Kbli).check(z.minLength(1)),
  products: z.array(Product).check(z.minLength(1)),
})

describe('categories', () => {
  it('holds 16 categories and 226 products in the declared form', () => {
    expect(() => z.array(Category).parse(data.categories)).not.toThrow()
    expect(categories()).toHaveLength(16)
    expect(products).toHaveLength(226)
  })

  it('gives every category and every product an id and a name of its own', () => {
    expect(new Set(categories().map((each) => each.id)).size).toBe(16)
    expect(categories().map((each) => each.id)).toEqual(CATEGORY_IDS)
    expect(categories().map(({ id, name, nameEn }) => ({ id, name, nameEn }))).toEqual(CATEGORY_NAMES)
    expect(new Set(products.map((each) => each.id)).size).toBe(226)
    expect(new Set(products.map((each) => each.name)).size).toBe(226)
  })

  it('finds by id, and nothing for an id that is none', () => {
    expect(category('dodol-kue')?.nameEn).toBe('Dodol, traditional cakes and bakery')
    expect(productsOf('dodol-kue')).toHaveLength(20)
    expect(category('kendaraan')).toBeUndefined()
    expect(productsOf('toString')).toEqual([])
    expect(CategoryId.parse('tahu-tempe')).toBe('tahu-tempe')
    expect(z.safeParse(CategoryId, 'kendaraan').success).toBe(false)
  })

  it('classifies every product by a code of its own category, one excepted that no code fits', () => {
    const unclassified: string[] = []
    for (const each of categories()) {
      const codes = new Set(each.kbli.map((kbli) => kbli.code))
      for (const product of each.products) {
        if (product.kbli === null) unclassified.push(product.name)
        else expect(codes).toContain(product.kbli)
      }
    }
    expect(unclassified).toEqual(['Parsel Lebaran isi produk UMKM'])
    expect(new Set(categories().flatMap((each) => each.kbli.map((kbli) => kbli.code))).size).toBe(76)
  })

  it('says which numbers of 2020 mean something else in 2025', () => {
    const reused = categories().flatMap((each) => each.kbli.filter((kbli) => kbli.kbli2025.oldCodeReused))
    const codes = new Set(reused.map((each) => each.code))
    for (const code of ['13133', '10762', '10772', '11040', '10793', '25933']) expect(codes).toContain(code)
  })
})

describe('the evidence for sample products', () => {
  it('points to pages that exist, and says where a confirmed product is made', () => {
    for (const product of products) {
      for (const id of product.evidence) expect(evidenceIds).toContain(id)
      for (const each of [product.price, product.capacityPerDay]) {
        if (each) expect(evidenceIds).toContain(each.evidence)
      }
      if (product.status === 'confirmed') {
        expect(product.area).not.toBeNull()
        expect(evidenceOf(product).length).toBeGreaterThan(0)
      }
    }
  })

  it('counts 126 confirmed products, 46 prices and 25 capacities', () => {
    const confirmed = products.filter((each) => each.status === 'confirmed')
    expect(confirmed).toHaveLength(126)
    expect(confirmed.filter((each) => each.area === 'kabupaten-bekasi')).toHaveLength(73)
    expect(products.filter((each) => each.price)).toHaveLength(46)
    expect(products.filter((each) => each.capacityPerDay)).toHaveLength(25)
  })

  it('never states a lower limit above its upper one', () => {
    for (const { price, capacityPerDay } of products) {
      if (price?.maxIdr) expect(price.minIdr).toBeLessThanOrEqual(price.maxIdr)
      if (capacityPerDay) expect(capacityPerDay.min).toBeLessThanOrEqual(capacityPerDay.max)
    }
  })

  it('gives the same address as the fact of the same id, each once', () => {
    for (const each of data.evidence) {
      expect(each.url).toMatch(/^https?:\/\/\S+$/)
      if (each.id.startsWith('ikm-')) expect(fact(each.id)?.sourceUrl).toBe(each.url)
    }
    expect(evidenceIds.size).toBe(data.evidence.length)
  })

  it('collects the pages of maker, price and capacity, each once', () => {
    const dodol = productsOf('dodol-kue').find((each) => each.id === 'dodol-betawi-original')
    expect(dodol && evidenceOf(dodol).map((each) => each.id)).toEqual(['ikm-03', 'ikm-04', 'ikm-02', 'ikm-05'])
  })
})
