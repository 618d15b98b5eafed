// A photo drawn anew: turned upright, without what the camera wrote into it, in three widths, and cut for shared links.
import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../../core/kernel/refusal.ts'
import { photoKey, renditionsOf, SHARE_SIZE, shareKey } from '../../core/media/names.ts'
import { broken } from './kind.ts'

/** What is larger is refused by its header, before anything of it is unpacked. */
const MOST_PIXELS = 40_000_000
const LEAST_SIDE = 200
const MOST_SIDE = 1280
/** Beyond this a photo is a strip, and every card would show a slice of it. */
const MOST_RATIO = 4
const MOST_SECONDS = 15
/** WhatsApp shows no picture above 300 KB. */
const MOST_SHARE_BYTES = 290_000
/** What stands beside a name: a page with its first photo stays under 100 KB. */
const MOST_BESIDE_BYTES = 75_000
const BESIDE = 640
const PROOF_QUALITY = 72

export type DrawnFile = { key: string; bytes: Uint8Array; type: string }
export type Drawn = { width: number; height: number; files: (media: string) => DrawnFile[] }

// Each photo comes once, so a cache would only hold memory.
sharp.cache(false)

export async function drawPhoto(bytes: Uint8Array): Promise<Drawn> {
  const upright = await decoded(bytes)
  const { width, height } = upright.info
  const raw = () => sharp(upright.data, { raw: upright.info })
  const drawn: { name: number; format: 'avif' | 'webp'; bytes: Uint8Array }[] = []
  for (const { name, width: wide } of renditionsOf(width)) {
    const small = raw().resize({ width: wide })
    const most = name <= BESIDE ? MOST_BESIDE_BYTES : Number.POSITIVE_INFINITY
    const avif = await within(most, [50, 38, 26], (quality) => small.clone().avif({ quality, effort: 2 }).toBuffer())
    const webp = await within(most, [72, 55, 35], (quality) => small.clone().webp({ quality }).toBuffer())
    drawn.push({ name, format: 'avif', bytes: avif }, { name, format: 'webp', bytes: webp })
  }
  const share = await shareOf(raw)
  return {
    width,
    height,
    files: (media) => [
      ...drawn.map((each) => ({
        key: photoKey(media, each.name, each.format),
        bytes: each.bytes,
        type: `image/${each.format}`,
      })),
      { key: shareKey(media), bytes: share, type: 'image/jpeg' },
    ],
  }
}

/** One picture for who has to see it, and no other: the place and hour that a camera writes into it are gone. */
export async function drawProof(bytes: Uint8Array): Promise<{ width: number; height: number; bytes: Uint8Array }> {
  const { data, info } = await decoded(bytes)
  const jpeg = await sharp(data, { raw: info }).jpeg({ quality: PROOF_QUALITY }).toBuffer()
  return { width: info.width, height: info.height, bytes: Uint8Array.from(jpeg) }
}

/** The pixels, at most 1,280 on a side; nothing else of the file comes through. */
async function decoded(bytes: Uint8Array) {
  try {
    const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    const { width, height, pages = 1, format } = await input.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format)) throw broken()
    if (pages > 1) throw animated()
    if (width * height > MOST_PIXELS) throw tooManyPixels()
    const [short, long] = [Math.min(width, height), Math.max(width, height)]
    if (short < LEAST_SIDE || long > short * MOST_RATIO) throw oddSize()
    return await input
      .timeout({ seconds: MOST_SECONDS })
      .autoOrient()
      .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The library tells what is wrong with a file by its message alone.
    throw /pixel limit/i.test(String(error)) ? tooManyPixels() : broken()
  }
}

function shareOf(raw: () => Sharp): Promise<Uint8Array> {
  const cut = raw().resize({ ...SHARE_SIZE, fit: 'cover', position: 'attention' })
  return within(MOST_SHARE_BYTES, [80, 65, 45], (quality) =>
    cut.clone().jpeg({ quality, progressive: true }).toBuffer(),
  )
}

/** In the best of the qualities that is light enough; in the last where none is. */
async function within(
  most: number,
  qualities: readonly number[],
  draw: (quality: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let drawn = new Uint8Array()
  for (const quality of qualities) {
    drawn = Uint8Array.from(await draw(quality))
    if (drawn.length <= most) break
  }
  return drawn
}

function animated(): Refusal {
  return new Refusal('invalid', 'upload-animated', {
    id: 'Gambar ini bergerak, padahal yang ditampilkan hanya foto. Unggah satu gambar diam.',
    en: 'This picture moves, and only photos are shown. Upload one still picture.',
  })
}

function tooManyPixels(): Refusal {
  return new Refusal('invalid', 'upload-pixels', {
    id: 'Gambar ini lebih dari 40 megapiksel, jadi tidak dibuka. Perkecil lalu unggah lagi.',
    en: 'This picture has more than 40 megapixels, so it was not opened. Make it smaller and upload it again.',
  })
}

function oddSize(): Refusal {
  return new Refusal('invalid', 'upload-size', {
    id: 'Foto harus paling sedikit 200 piksel di tiap sisi, dan tidak lebih dari empat kali lebih panjang daripada lebarnya. Ambil lagi lalu unggah.',
    en: 'A photo has at least 200 pixels on each side and is at most four times as long as wide. Take it again and upload it.',
  })
}
