// A sheet of outlets: every fault at its cell, in both languages.
import { describe, expect, it } from 'vitest'
import { COLUMNS, cellAt } from '../../../functions/worker/kinds/outlet-columns.ts'
import { doubled, linesOf } from '../../../functions/worker/kinds/outlet-sheet.ts'
import type { Cell } from '../../../functions/worker/sheet.ts'
import { anId } from '../../support/actors.ts'

const PARTNER = anId('partner')
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
const read = (...rows: Cell[][]) => linesOf([HEAD, ...rows], PARTNER)
const withCell = (column: number, cell: Cell) => GOOD.map((each, i) => (i === column ? cell : each))

describe('linesOf', () => {
  it('reads a row: a sector by its name, a date as a day', () => {
    const { lines, faults } = read(GOOD)
    expect(faults).toEqual([])
    expect(lines[0]).toMatchObject({
      row: 2,
      input: { partner: PARTNER, sector: 'minimarket', openedOn: '2026-01-31' },
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
  ])('names the cell of column %i holding %j', (column, cell, at) => {
    const { lines, faults } = read(withCell(column, cell))
    expect(lines).toEqual([])
    expect(faults.map((each) => each.cell)).toEqual([at])
    expect(faults[0]?.id).not.toBe(faults[0]?.en)
  })

  it('names each poisoned row, and passes over empty ones', () => {
    const { lines, faults } = read(GOOD, [null, null], withCell(3, 'x'), GOOD, withCell(0, null))
    expect(lines.map(({ row }) => row)).toEqual([2, 5])
    expect(faults.map(({ cell }) => cell)).toEqual(['D4', 'A6'])
  })

  it('finds the columns in any order, and says which are missing', () => {
    const turned = linesOf([[...HEAD].reverse(), [...GOOD].reverse()], PARTNER)
    expect(turned.lines).toHaveLength(1)
    expect(() => linesOf([['Nama gerai', 'Alamat'], GOOD], PARTNER)).toThrow(/Bidang usaha, Kode desa, Tanggal buka/)
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
