// Makes web/assets/share: `node infra/local/make-share-images.ts`, by hand when the covers or the categories change.
import './jsx-hook.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { type Pixels, palettePng } from './palette-png.ts'

const { SHARE_FOLDER, SHARE_SIZE } = await import('../../web/data/share.ts')
const { picturePages } = await import('./share-pictures.tsx')

const FOLDER = join(import.meta.dirname, '../../web', SHARE_FOLDER)
/** Chats leave out a picture that is heavy; on a slow line lighter ones are there sooner. */
const MOST_BYTES = 60_000
/** A dye, its inks, and what lies between them at the edges. */
const COLOURS = 32

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir(FOLDER, { recursive: true })
for (const [name, page] of picturePages()) {
  const window = await browser.newPage({ viewport: SHARE_SIZE })
  await window.setContent(page)
  const image = palettePng(await pixelsOf(window), COLOURS)
  if (image.length > MOST_BYTES) throw new Error(`${name} takes ${image.length} bytes; ${MOST_BYTES} is the most`)
  await writeFile(join(FOLDER, `${name}.png`), image)
  process.stdout.write(`${name}: ${image.length} bytes\n`)
  await window.close()
}
await browser.close()

/** What the window shows, read back by the browser itself. */
async function pixelsOf(window: Page): Promise<Pixels> {
  const shown = `data:image/png;base64,${(await window.screenshot({ type: 'png' })).toString('base64')}`
  const { width, height } = SHARE_SIZE
  const base64: string = await window.evaluate(`(async () => {
    const image = new Image()
    image.src = '${shown}'
    await image.decode()
    const pen = new OffscreenCanvas(${width}, ${height}).getContext('2d')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, ${width}, ${height})
    let bytes = ''
    for (let at = 0; at < data.length; at += 16_384) bytes += String.fromCharCode(...data.subarray(at, at + 16_384))
    return btoa(bytes)
  })()`)
  return { width, height, rgba: Buffer.from(base64, 'base64') }
}
