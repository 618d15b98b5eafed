// The zip of a workbook: bounds before anything is parsed, and nothing but what is needed packed anew.
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../../functions/worker/excel.ts'
import { MOST_ROWS, rowsOf } from '../../../functions/worker/sheet.ts'
import { packed, unpacked } from '../../../functions/worker/zip.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const book = async (rows: number) =>
  Buffer.from(
    await workbook([{ name: 'A', head: ['Nama', 'Isi'], rows: Array.from({ length: rows }, (_, i) => [`n${i}`, i]) }]),
  )

/** The workbook with its first sheet changed. */
async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  const entries = unpacked(await book(1)) ?? []
  return packed(
    entries.map(({ name, bytes }) => ({ name, bytes: name === SHEET ? Buffer.from(change(bytes.toString())) : bytes })),
  )
}

const problemOf = (bytes: Uint8Array) =>
  rowsOf(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : 'other'),
  )

describe('unpacked', () => {
  it('keeps what a workbook needs and leaves the rest', async () => {
    const names = (unpacked(await book(1)) ?? []).map(({ name }) => name)
    expect(names).toContain(SHEET)
    expect(names.every((name) => !name.includes('theme') && !name.includes('docProps'))).toBe(true)
  })

  it('gives up at the byte where it becomes too large, whatever the header says', async () => {
    const zip = await book(50)
    const size = (unpacked(zip) ?? []).reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(unpacked(zip, size)).toBeDefined()
    expect(unpacked(zip, size - 1)).toBeUndefined()
  })

  it('refuses a bomb of 32 MB in 32 KB', async () => {
    const entries = unpacked(await book(1)) ?? []
    const plain = packed(
      entries.filter(({ name }) => name !== SHEET).concat({ name: SHEET, bytes: Buffer.from('BOMB') }),
    )
    const bomb = deflateRawSync(Buffer.alloc(32 * 1024 * 1024))
    expect(unpacked(replaced(plain, bomb))).toBeUndefined()
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('PK no zip')],
    ['half a zip', Buffer.from('PK\x05\x06'.padEnd(22, '\x01'), 'latin1')],
  ])('refuses %s', (_, bytes) => expect(unpacked(bytes)).toBeUndefined())
})

describe('a sheet', () => {
  it('is read as it was written, through the plain copy', async () => {
    expect(await rowsOf(await book(2))).toEqual([
      ['Nama', 'Isi'],
      ['n0', 0],
      ['n1', 1],
    ])
  })

  it.each(['XFD1048576', `A${MOST_ROWS + 2}`, 'AA2', '&#65;1'])('with a cell at %s is refused unread', async (cell) => {
    const far = await withSheet((xml) => xml.replace(/r="A2"/, `r="${cell}"`))
    expect(await problemOf(far)).toContain(`more than ${MOST_ROWS} rows`)
  })

  it('takes the last row that it may have', async () => {
    expect(
      await problemOf(
        await withSheet((xml) =>
          xml.replace(/r="2"/, `r="${MOST_ROWS + 1}"`).replace(/r="([AB])2"/g, `r="$1${MOST_ROWS + 1}"`),
        ),
      ),
    ).toBe('read')
  })

  it('does not believe what a sheet says of its own size', async () => {
    const wide = await withSheet((xml) => xml.replace('<sheetData', '<dimension ref="A1:XFD1048576"/><sheetData'))
    expect(await rowsOf(wide)).toHaveLength(2)
  })

  it('that is broken XML is refused in a sentence', async () => {
    expect(await problemOf(await withSheet(() => '<a><b>'))).toMatch(/read|cannot be read/)
    expect(await problemOf(Buffer.from('x'))).toContain('cannot be read as Excel')
  })
})

/** The zip whose last entry (`BOMB`, stored) is replaced by deflated data. */
function replaced(zip: Buffer, data: Buffer): Buffer {
  const at = zip.indexOf('BOMB')
  const out = Buffer.concat([zip.subarray(0, at), data, zip.subarray(at + 4)])
  const end = out.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  out.writeUInt32LE(out.readUInt32LE(end + 16) + data.length - 4, end + 16)
  const central = out.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
  out.writeUInt16LE(8, central + 10)
  out.writeUInt32LE(data.length, central + 20)
  return out
}
