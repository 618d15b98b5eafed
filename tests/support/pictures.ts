// Small real files for tests of uploads: pictures of two colours, and the least that opens as a PDF.
import sharp from 'sharp'

/** A picture of one colour with a lighter corner. */
export function picture(width: number, height: number) {
  const corner = {
    width: Math.ceil(width / 4),
    height: Math.ceil(height / 4),
    channels: 3,
    background: '#f0d080',
  } as const
  return sharp({ create: { width, height, channels: 3, background: '#345678' } }).composite([
    { input: { create: corner }, left: 0, top: 0 },
  ])
}

/** The least that opens as a PDF, with a comment that makes another file of it. */
export function pdf(comment = 'bukti'): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${comment}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
}
