// Makes infra/local/seed/photos: `node infra/local/make-seed-photos.ts`, by hand. They are drawings and show no real product.
import './jsx-hook.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { drawPhoto } from '../../functions/media/decode.ts'
import { drawnCategories, SEED_PHOTOS } from './seed/photos.ts'

const { CATEGORY_LOOKS } = await import('../../web/parts/cover-motifs.tsx')

/** Wide enough for a page on a telephone, and light enough to be kept in a repository. */
const [WIDTH, HEIGHT] = [640, 480]
const MOST_BYTES = 300_000
/** Wall, shelf, thing, its outline. */
const COLOURS = [
  ['#e9dcc0', '#8a5a33', '#c8742c', '#3a2413'],
  ['#cfe0d6', '#6b4a2e', '#b4502f', '#2b2119'],
  ['#dfe5ee', '#75543a', '#d9a441', '#33261a'],
] as const

let bytes = 0
for (const [at, category] of drawnCategories().entries()) {
  const drawing = await sharp(Buffer.from(sceneOf(category, at)))
    .png()
    .toBuffer()
  const { files } = await drawPhoto(drawing)
  for (const file of files('')) {
    const path = join(SEED_PHOTOS, category, file.key.slice('foto//'.length))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.bytes)
    bytes += file.bytes.length
  }
}
if (bytes > MOST_BYTES) throw new Error(`the drawings take ${bytes} bytes; ${MOST_BYTES} is the most`)
process.stdout.write(`${bytes} bytes\n`)

/** The sign of the category as a thing on a shelf, twice more in the half-light behind it. */
function sceneOf(category: string, at: number): string {
  const sign = CATEGORY_LOOKS[category]?.sign ?? ''
  const [wall, shelf, thing, line] = COLOURS[at % COLOURS.length] ?? COLOURS[0]
  const put = (x: number, y: number, scale: number, opacity: number) =>
    `<path d="${sign}" transform="translate(${x} ${y})scale(${scale})" fill="${thing}" stroke="${line}" stroke-width="1" stroke-linejoin="round" stroke-linecap="round" opacity="${opacity}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 640 480">
    <defs><radialGradient id="l" cx=".35" cy=".2" r="1"><stop stop-color="#fff" stop-opacity=".75"/><stop offset="1" stop-color="#000" stop-opacity=".25"/></radialGradient></defs>
    <path fill="${wall}" d="M0 0h640v480H0z"/><path fill="url(#l)" d="M0 0h640v480H0z"/>
    ${put(40, 190, 7, 0.35)}${put(450, 190, 7, 0.35)}
    <path fill="${shelf}" d="M0 372h640v34H0z"/><path fill="#000" opacity=".25" d="M0 406h640v74H0z"/>
    <ellipse cx="320" cy="378" rx="150" ry="12" fill="#000" opacity=".3"/>
    ${put(188, 96, 11.5, 1)}
  </svg>`
}
