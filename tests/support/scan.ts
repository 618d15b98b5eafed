// What a scanner reads from a PDF: the rectangles that its pages draw are painted as ink, and the ink is read as a QR code.
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

type Reader = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null
const jsqr = createRequire(import.meta.url)('jsqr') as { default?: Reader } & Reader
const read: Reader = jsqr.default ?? jsqr

/** A4 at 144 dots an inch. */
const SCALE = 2
const WIDE = Math.ceil(595.28 * SCALE)
const HIGH = Math.ceil(841.89 * SCALE)

/** The text of the code; undefined where none can be read. */
export function scanned(pdf: Uint8Array): string | undefined {
  const page = new Uint8ClampedArray(WIDE * HIGH * 4).fill(255)
  for (const drawing of drawingsOf(Buffer.from(pdf))) {
    for (const [, ...numbers] of drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\b/g))
      ink(page, numbers.map(Number))
  }
  return read(page, WIDE, HIGH)?.data
}

function ink(page: Uint8ClampedArray, [x = 0, y = 0, w = 0, h = 0]: number[]): void {
  const at = (value: number) => Math.round(value * SCALE)
  for (let row = at(y); row < at(y + h); row++)
    for (let column = at(x); column < at(x + w); column++)
      page.fill(0, (row * WIDE + column) * 4, (row * WIDE + column) * 4 + 3)
}

/** The unpacked streams; fonts among them draw nothing. */
function drawingsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length
    try {
      return [inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')]
    } catch {
      return []
    }
  })
}
