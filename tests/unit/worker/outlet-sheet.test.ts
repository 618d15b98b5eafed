// A sheet of outlets: every fault at its cell, in both languages.
import { describe, expect, it } from 'vitest'
import { cellAt } from '../../../functions/worker/kinds/cells.ts'
import { COLUMNS } from '../../../functions/worker/kinds/outlet-columns.ts'
import { doubled, linesOf } from '../../../functions/worker/kinds/outlet-sheet.ts'
import type { Cell } from '../../../functions/worker/sheet.ts'
import { anId } from '../../support/actors.ts'

const OF = { partner: anId('partner'), broughtBy: anId('job') }
const HEAD = COLUMNS.map(({ title }) => title)
const GOOD: Cell[] = [
  'Toko A',
  null,
  'Minimarket',
  '32.16.03.2006',
  'Jalan A 1',
  null,
  null,
  new Date(Date.UTC(2026, 0, 31)),
]
const read = (...rows: Cell[][]) => linesOf([HEAD, ...rows], OF)
const withCell = (column: number, cell: Cell) => HEAD.map((_, i) => (i === column ? cell : (GOOD[i] ?? null)))

describe('linesOf', () => {
  it('reads a row: a sector by its name, a date as a day', () => {
    const { lines, faults } = read(GOOD)
    expect(faults).toEqual([])
    expect(lines[0]).toMatchObject({
      row: 2,
      input: { partner: OF.partner, sector: 'minimarket', openedOn: '2026-01-31' },
    })
  })

  it.each([
    [0, null, 'A2'],
    [0, 'x'.repeat(121), 'A2'],
    [2, 'warung', 'C2'],
    [3, '32.16.99.9999', 'D2'],
    [4, '', 'E2'],
    [6, 'http://example.org', 'G2'],
    [6, 'javascript:alert(1)', 'G2'],
    [7, '31/01/2026', 'H2'],
    [7, new Date(Number.NaN), 'H2'],
    [7, true, 'H2'],
    [0, '=HYPERLINK("http://contoh")', 'A2'],
    [4, '@SUM(A1)', 'E2'],
    [3, 'Sirnajaya', 'D2'],
    [3, 'Sirnajaya, Tambun', 'D2'],
    [10, 120, 'K2'],
    [12, -1, 'M2'],
    [12, '1,500', 'M2'],
    [12, 10_000_001, 'M2'],
    [11, 2.5, 'L2'],
  ])('names the cell of column %i holding %j', (column, cell, at) => {
    const { lines, faults } = read(withCell(column, cell))
    expect(lines).toEqual([])
    expect(faults.map((each) => each.cell)).toEqual([at])
    expect(faults[0]?.id).not.toBe(faults[0]?.en)
  })

  it.each([
    ['32.16.01.2007', '32.16.01.1007'],
    ['mekar-sari', '32.16.06.2007'],
    ['Desa MEKARSARI', '32.16.06.2007'],
    ['Ds. Mekar Sari, Kec. Tambun Selatan', '32.16.06.2007'],
    ['Sirnajaya, Serang Baru', '32.16.21.2002'],
  ])('takes %j for the village %s', (written, code) => {
    expect(read(withCell(3, written)).lines[0]?.input.village).toBe(code)
  })

  it.each([
    ['1.250', 125_000],
    [1250.5, 125_050],
    ['80,25 m²', 8_025],
    [0, 0],
  ])('takes an area of %j m² as %i dm²', (written, dm2) => {
    expect(read(withCell(13, written)).lines[0]?.input.measures).toEqual([{ measure: 'sellingAreaDm2', value: dm2 }])
  })

  it('says what is written in a cell and what is accepted, and which measure is none of the sector', () => {
    const { faults } = read(withCell(7, '31/01/2026'), withCell(9, 12))
    expect(faults.map(({ cell, en }) => [cell, en])).toEqual([
      ['H2', 'It says “31/01/2026”. Fill in the day of opening like 2026-10-08.'],
      ['J3', 'It says “12”. This measure is not one of the sector “Minimarket”. Leave it empty.'],
    ])
  })

  it('takes a dash alone for nothing', () => {
    expect(read(withCell(1, '-')).lines[0]?.input.brand).toBeUndefined()
    expect(read(withCell(4, '–')).faults.map(({ cell }) => cell)).toEqual(['E2'])
  })

  it('names each poisoned row, and passes over empty ones', () => {
    const { lines, faults } = read(GOOD, [null, null], withCell(3, 'x'), GOOD, withCell(0, null))
    expect(lines.map(({ row }) => row)).toEqual([2, 5])
    expect(faults.map(({ cell }) => cell)).toEqual(['D4', 'A6'])
  })

  it('finds the columns in any order, and says which are missing', () => {
    const turned = linesOf([[...HEAD].reverse(), withCell(1, null).reverse()], OF)
    expect(turned.lines).toHaveLength(1)
    expect(() => linesOf([['Nama gerai', 'Alamat'], GOOD], OF)).toThrow(/Bidang usaha, Desa, Tanggal buka/)
  })
})

it('doubled names the later of two, and what is on record already', () => {
  const { lines } = read(GOOD, withCell(0, 'toko  a'), withCell(0, 'Toko B'))
  expect(doubled(lines, []).map(({ cell, en }) => [cell, /row 2/.test(en)])).toEqual([['A3', true]])
  expect(doubled(lines, [{ name: 'Toko B', address: 'Jalan A 1' }]).map(({ cell }) => cell)).toEqual(['A3', 'A4'])
})

it('cellAt speaks A1', () => {
  expect([cellAt(0, 2), cellAt(25, 2001)]).toEqual(['A2', 'Z2001'])
})
