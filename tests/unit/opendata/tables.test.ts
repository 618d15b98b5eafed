// The tables of the open data: every cell of its column's type, no row too many, and nothing that is not public.
import { describe, expect, it } from 'vitest'
import { fits } from '../../../core/opendata/column.ts'
import type { Table } from '../../../core/opendata/dataset.ts'
import { csvOf, jsonOf } from '../../../core/opendata/files.ts'
import { DATASETS, openTables } from '../../../core/opendata/tables.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { TODAY } from '../publish/sample.ts'
import { anIkm, facts, SECRET } from './sample.ts'

const tables = openTables(facts)

function table(id: string, among: readonly Table[] = tables): Record<string, unknown>[] {
  const found = among.find(({ dataset }) => dataset.id === id)
  if (found === undefined) throw new Error(`there is no dataset ${id}`)
  return found.rows.map((row) => Object.fromEntries(found.dataset.columns.map(({ name }, at) => [name, row[at]])))
}

describe.each(tables)('the dataset $dataset.id', ({ dataset, rows }) => {
  it('has a cell of the right type for each column in every row', () => {
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.flatMap((row) => dataset.columns.filter((column, at) => !fits(column, row[at] ?? null)))
    expect(wrong.map(({ name }) => name)).toEqual([])
    for (const row of rows) expect(row).toHaveLength(dataset.columns.length)
  })

  it('names each column once, says what it means in both languages, and ends with what is invented', () => {
    const names = dataset.columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([])
    expect(names.at(-1)).toBe('contoh')
    expect(dataset.key.filter((name) => !names.includes(name))).toEqual([])
    for (const { about } of dataset.columns) expect([about.id, about.en].every((text) => text.endsWith('.'))).toBe(true)
  })

  it('names each row by its key, in an order that the facts’ order does not change', () => {
    const at = dataset.key.map((name) => dataset.columns.findIndex((column) => column.name === name))
    const keys = rows.map((row) => at.map((nth) => row[nth]).join('\n'))
    expect(new Set(keys).size).toBe(keys.length)
    const { ikm, products, outlets, partners, bought, names, figures, distributions } = facts
    const turned = openTables({
      ...facts,
      ikm: ikm.toReversed(),
      products: products.toReversed(),
      outlets: outlets.toReversed(),
      partners: partners.toReversed(),
      bought: bought.toReversed(),
      names: names.toReversed(),
      figures: figures.toReversed(),
      distributions: distributions.toReversed(),
    })
    expect(turned.find((each) => each.dataset.id === dataset.id)?.rows).toEqual(rows)
  })
})

describe('the tables', () => {
  it('are one for each dataset, in their order', () => {
    expect(tables.map(({ dataset }) => dataset)).toEqual(DATASETS)
  })

  it('leave out who withdrew or closed, what they made, and where it stood', () => {
    expect(table('ikm').map(({ nama }) => nama)).toEqual(['Perajin 1', facts.ikm[0]?.name])
    expect(table('produk').map(({ nama }) => nama)).toEqual(['Tas 1', '@jumlah'])
    expect(table('gerai').map(({ nama }) => nama)).toEqual(['Hotel 1 Cikarang'])
    expect(table('tempat-beli').map(({ nama_produk }) => nama_produk)).toEqual(['Tas 1', '@jumlah'])
  })

  it('say nothing of size, story, numbers of papers or of a partner', () => {
    for (const each of tables) {
      for (const file of [csvOf(each), jsonOf(each, TODAY)]) {
        expect(file).not.toContain(SECRET)
        expect(file).not.toContain('4417')
      }
    }
  })

  it('mark what is invented, and sums in which it is counted', () => {
    expect(table('ikm').map(({ contoh }) => contoh)).toEqual([false, true])
    expect(table('tempat-beli').map(({ contoh }) => contoh)).toEqual([false, true])
    expect(new Set(table('ketentuan').map(({ contoh }) => contoh))).toEqual(new Set([true]))
    for (const id of ['kepatuhan', 'angka-program']) expect(table(id).every(({ contoh }) => contoh)).toBe(true)
    const real = openTables({ ...facts, ikm: [anIkm(1)] })
    for (const id of ['kepatuhan', 'angka-program']) expect(table(id, real).some(({ contoh }) => contoh)).toBe(false)
  })

  it('name codes, write days as they are and money in whole rupiah', () => {
    expect(table('ikm')[0]).toMatchObject({ kecamatan: '32.16.03', desa: '32.16.03.2006', sertifikat: 'halal' })
    expect(table('ikm')[0]?.['nama_kecamatan']).toBe(kecamatans().find(({ code }) => code === '32.16.03')?.name)
    expect(table('ikm')[1]).toMatchObject({ tanda_usaha_terakhir: '2026-10-02', sertifikat: null })
    expect(table('produk')[0]).toMatchObject({ harga_dari: 15_000, harga_sampai: 9_000_000_000 })
  })

  it('tell of compliance no more than its page: sums that agree, rows of five partners or more', () => {
    const [whole, ...parts] = table('kepatuhan')
      .filter(({ menurut }) => menurut !== 'kecamatan')
      .toSorted((a, b) => (a['menurut'] === 'semua' ? -1 : b['menurut'] === 'semua' ? 1 : 0))
    expect(whole).toMatchObject({ bagian: 'all', mitra: 110, terpenuhi: 49, jumlah: 110, hari_terakhir: '2026-09-30' })
    expect(parts.reduce((sum, { mitra }) => sum + Number(mitra), 0)).toBe(110)
    for (const { mitra } of table('kepatuhan')) expect(Number(mitra)).toBeGreaterThanOrEqual(5)
  })

  it('give every kind of quota a column of its own', () => {
    const quotas = table('ketentuan').map(({ kuota_tetap, kuota_bagian, kuota_jenjang }) =>
      [kuota_tetap, kuota_bagian, kuota_jenjang].filter((each) => each !== null),
    )
    for (const quota of quotas) expect(quota).toHaveLength(1)
  })
})
