// What is written into Excel: texts that no program computes.
import { expect, it } from 'vitest'
import { harmless, workbook } from '../../../functions/worker/excel.ts'
import { linesOf } from '../../../functions/worker/kinds/outlet-sheet.ts'
import { rowsOf } from '../../../functions/worker/sheet.ts'
import { outletTemplate } from '../../../functions/worker/template.ts'
import { unpacked } from '../../../functions/worker/zip.ts'
import { anId } from '../../support/actors.ts'

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('writes %j as a text', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

it('leaves other texts alone', () => {
  expect(harmless('Jalan Raya - blok 2 = ujung')).toBe('Jalan Raya - blok 2 = ujung')
})

it('holds no formula', async () => {
  const book = await workbook([{ name: 'A', head: ['=H'], rows: [['=HYPERLINK("x")', 5, null]] }])
  const sheet = (unpacked(Buffer.from(book)) ?? []).find(({ name }) => name.includes('worksheets'))?.bytes.toString()
  expect(sheet).not.toContain('<f')
  expect((await rowsOf(book))[1]).toEqual([`'=HYPERLINK("x")`, 5])
})

it('makes the same sheets of the same rows', async () => {
  const sheets = [{ name: 'A', head: ['a'], rows: [['x'], ['y']] }]
  expect(unpacked(Buffer.from(await workbook(sheets)))).toEqual(unpacked(Buffer.from(await workbook(sheets))))
})

it('gives a template that an import reads: a head, and no outlet yet', async () => {
  expect(linesOf(await rowsOf(await outletTemplate()), { partner: anId('partner'), broughtBy: anId('job') })).toEqual({
    lines: [],
    faults: [],
  })
})
