import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { photoKeys, renditionsOf } from '../../../core/media/names.ts'
import { drawPhoto } from '../../../functions/media/decode.ts'
import { kindOf } from '../../../functions/media/kind.ts'
import { pdf, picture } from '../../support/pictures.ts'
import { refusalOf } from '../../support/twins.ts'

const jpeg = (width = 640, height = 480) => picture(width, height).jpeg().toBuffer()
const codeOf = async (bytes: Uint8Array) => (await refusalOf(() => drawPhoto(bytes))).code
const kindCode = async (bytes: Uint8Array, type: string) => (await refusalOf(async () => kindOf(bytes, type))).code

/** A PNG of zeroes: a few kilobytes that unpack to all its pixels. */
function pngBomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crcOf(body))
    return Buffer.concat([size, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(1_000_000))
  const magic = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

describe('what a file is', () => {
  it('is told by its first bytes', async () => {
    expect(kindOf(await jpeg(), 'image/jpeg')).toEqual({ kind: 'photo', type: 'image/jpeg' })
    expect(kindOf(await picture(8, 8).png().toBuffer(), 'image/png').type).toBe('image/png')
    expect(kindOf(await picture(8, 8).webp().toBuffer(), 'Image/WebP; x=y').type).toBe('image/webp')
    expect(kindOf(pdf(), 'application/pdf')).toEqual({ kind: 'paper', type: 'application/pdf' })
  })

  it('is refused where it is nothing, too large, of a kind that is not taken, or not what it claims', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    expect(await kindCode(Buffer.alloc(0), 'image/jpeg')).toBe('upload-empty')
    expect(await kindCode(Buffer.alloc(4 * 1024 * 1024 + 1), 'image/jpeg')).toBe('upload-too-large')
    expect(await kindCode(svg, 'image/svg+xml')).toBe('upload-type')
    expect(await kindCode(svg, 'image/png')).toBe('upload-type')
    expect(await kindCode(await jpeg(), 'application/pdf')).toBe('upload-type')
    expect(await kindCode(Buffer.from('GIF89a'), 'image/gif')).toBe('upload-type')
    expect(await kindCode(Buffer.concat([Buffer.from('<html>'), pdf()]), 'application/pdf')).toBe('upload-type')
    expect(await kindCode(pdf().subarray(0, 40), 'application/pdf')).toBe('upload-broken')
  })
})

describe('a photo drawn anew', () => {
  it('lies in AVIF and WebP in each width, and as a JPEG for shared links', async () => {
    const { width, height, files } = await drawPhoto(await jpeg(1600, 1200))
    expect([width, height]).toEqual([1280, 960])
    const drawn = files('med_x')
    expect(drawn.map(({ key }) => key).sort()).toEqual(photoKeys('med_x', 1280).sort())
    for (const { key, bytes, type } of drawn) {
      const found = await sharp(bytes).metadata()
      expect(type).toBe(`image/${found.format === 'heif' ? 'avif' : found.format}`)
      if (key.endsWith('share.jpg')) expect([found.width, found.height]).toEqual([1200, 630])
      else expect(key).toContain(`/${found.width}.`)
    }
    expect(drawn.find(({ key }) => key.endsWith('share.jpg'))?.bytes.length).toBeLessThan(300_000)
  })

  it('is never wider than it came', async () => {
    const { width, height, files } = await drawPhoto(await jpeg(500, 400))
    expect([width, height]).toEqual([500, 400])
    expect(renditionsOf(500)).toEqual([
      { name: 320, width: 320 },
      { name: 640, width: 500 },
    ])
    const widest = files('med_x').find(({ key }) => key.endsWith('640.webp'))
    expect((await sharp(widest?.bytes).metadata()).width).toBe(500)
  })

  it('is turned upright, and holds nothing of what the camera wrote', async () => {
    const exif = {
      IFD0: { Make: 'Telepon', Copyright: 'Rukmini Contoh' },
      IFD3: { GPSLatitude: '6/1 17/1 0/1', GPSLatitudeRef: 'S', GPSLongitude: '107/1 9/1 0/1', GPSLongitudeRef: 'E' },
    }
    const taken = await picture(640, 480).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const before = await sharp(taken).metadata()
    expect([before.orientation, before.exif?.includes('Rukmini')]).toEqual([6, true])
    const { width, height, files } = await drawPhoto(taken)
    expect([width, height]).toEqual([480, 640])
    for (const { bytes } of files('med_x')) {
      const { exif: left, orientation, icc, xmp } = await sharp(bytes).metadata()
      expect([left, orientation, icc, xmp]).toEqual([undefined, undefined, undefined, undefined])
      expect(Buffer.from(bytes).includes('Rukmini')).toBe(false)
    }
  })

  it('is flattened where it was transparent, and made plain where it was grey', async () => {
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { files } = await drawPhoto(clear)
    const { dominant } = await sharp(files('m')[0]?.bytes).stats()
    expect(dominant.r).toBeGreaterThan(240)
    const grey = await picture(300, 300).greyscale().png().toBuffer()
    expect((await drawPhoto(grey)).width).toBe(300)
  })

  it('is refused where it is cut off, moves, is too small or a strip', async () => {
    const whole = await jpeg()
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('upload-broken')
    expect(await codeOf(Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), pdf()]))).toBe('upload-broken')
    const frames = Buffer.alloc(300 * 600 * 3, 90)
    frames.fill(200, frames.length / 2)
    const moving = await sharp(frames, { raw: { width: 300, height: 600, channels: 3, pageHeight: 300 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    expect(await codeOf(moving)).toBe('upload-animated')
    expect(await codeOf(await jpeg(199, 300))).toBe('upload-size')
    expect(await codeOf(await jpeg(1000, 200))).toBe('upload-size')
  })

  it('is refused by its header where it would unpack to 400 megapixels', async () => {
    const began = performance.now()
    expect(await codeOf(pngBomb(20_000))).toBe('upload-pixels')
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('is no vector: what only looks like a picture to the library is not opened', async () => {
    expect(await codeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'))).toBe(
      'upload-broken',
    )
  })
})

describe('a photo full of detail', () => {
  it('is drawn in a lower quality rather than making a page or a message heavy', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const rough = sharp({ create: { width: 1280, height: 960, channels: 3, background: '#888', noise } }).blur(0.8)
    const { files } = await drawPhoto(await rough.jpeg({ quality: 70 }).toBuffer())
    const most = (name: string) => (name.includes('share') ? 300_000 : name.includes('1280') ? 4_000_000 : 80_000)
    for (const { key, bytes } of files('m')) expect([key, bytes.length < most(key)]).toEqual([key, true])
  })
})
