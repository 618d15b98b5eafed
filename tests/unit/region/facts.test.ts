// Reported facts: counts, references, and what must never be among them.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { category } from '../../../core/region/categories.ts'
import data from '../../../core/region/facts.json' with { type: 'json' }
import { fact, facts } from '../../../core/region/facts.ts'
import { kecamatan, kecamatanOf, village } from '../../../core/region/villages.ts'

const Text = z.string().check(z.minLength(1))
const Count = z.int().check(z.gte(0))
const Fact = z.strictObject({
  id: z.string().check(z.regex(/^ikm-\d{2}$/)),
  kind: z.enum([
    'usaha',
    'kelompok',
    'sentra',
    'klaster',
    'gerai',
    'program',
    'kemitraan',
    'daftar-produk',
    'angka',
    'sejarah',
  ]),
  name: z.nullable(Text),
  products: z.array(Text),
  categories: z.array(Text),
  kecamatan: z.nullable(Text),
  village: z.nullable(Text),
  price: z.nullable(z.strictObject({ minIdr: Count, maxIdr: Count, per: Text, note: z.nullable(Text) })),
  capacity: z.nullable(
    z.strictObject({ min: z.number(), max: z.number(), unit: Text, per: Text, condition: z.nullable(Text) }),
  ),
  workers: z.nullable(Text),
  since: z.nullable(Text),
  markets: z.array(Text),
  reportedYear: z.nullable(z.int()),
  sourceUrl: z.string().check(z.regex(/^https?:\/\/\S+$/)),
  publisher: Text,
  scope: z.enum(['kabupaten', 'kabupaten-dan-kota']),
  note: z.nullable(Text),
})

describe('facts', () => {
  it('holds 43 facts in the declared form, each with an id of its own', () => {
    expect(() => z.array(Fact).parse(data.facts)).not.toThrow()
    expect(facts()).toHaveLength(43)
    expect(new Set(facts().map((each) => each.id)).size).toBe(43)
    expect(fact('ikm-03')?.name).toBe('Ncek Dodol')
    expect(fact('ikm-99')).toBeUndefined()
  })

  it('refers to categories, kecamatan and villages that exist, the village in the kecamatan told', () => {
    for (const each of facts()) {
      for (const id of each.categories) expect(category(id)).toBeDefined()
      if (each.kecamatan !== null) expect(kecamatan(each.kecamatan)).toBeDefined()
      if (each.village !== null) {
        expect(village(each.village)).toBeDefined()
        expect(kecamatanOf(each.village).code).toBe(each.kecamatan)
      }
    }
  })

  it('explains every kind it uses', () => {
    for (const each of facts()) expect(Object.keys(data.kinds)).toContain(each.kind)
  })

  it('never states a lower limit above its upper one', () => {
    for (const { price, capacity } of facts()) {
      if (price) expect(price.minIdr).toBeLessThanOrEqual(price.maxIdr)
      if (capacity) expect(capacity.min).toBeLessThanOrEqual(capacity.max)
    }
  })
})

describe('privacy of facts', () => {
  const words = facts().map(({ sourceUrl: _, ...rest }) => rest)

  it('holds no telephone number, no NIK and no e-mail address', () => {
    for (const each of words) {
      const text = JSON.stringify(each)
      expect(text).not.toMatch(/(\+62|\b62|\b0)[\s-]?8\d{1,3}[\s.-]?\d{3,4}[\s.-]?\d{3,5}/)
      expect(text).not.toMatch(/\(?\b02\d{1,2}\)?[\s-]\d{6,8}/)
      expect(text).not.toMatch(/\d{10,}/)
      expect(text).not.toContain('@')
    }
  })

  it('addresses a person only as part of a business name', () => {
    const person = /\b(bapak|pak|ibu|bu|haji|hj?\.|sdr\.?|mang|teh|kang|ncek)\s+[A-Z]/i
    for (const { name: _, ...rest } of words) expect(JSON.stringify(rest)).not.toMatch(person)
  })

  it('holds no street address', () => {
    for (const each of words)
      expect(JSON.stringify(each)).not.toMatch(/\b(jalan|jl\.?|gang|gg\.|RT|RW)\s?\d|\bjl\.?\s/i)
  })
})
