// The pictures beside a shared link: one for each category and one for the site, in the shape and weight that chats show.
import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { palettePng } from '../../../infra/local/palette-png.ts'
import { picturePages } from '../../../infra/local/share-pictures.tsx'
import { SHARE_SIZE, SITE_PICTURE } from '../../../web/data/share.ts'

const folder = new URL('../../../web/assets/share/', import.meta.url)

describe('the pictures beside a shared link', () => {
  it('are there for the site and every category, and no others', () => {
    const wanted = [SITE_PICTURE, ...CATEGORY_IDS].map((name) => `${name}.png`)
    expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted())
    expect([...picturePages().keys()].map((name) => `${name}.png`)).toEqual(wanted)
  })

  it('are of 1200 by 630 pixels and at most 60 KB', () => {
    for (const file of readdirSync(folder)) {
      const image = readFileSync(new URL(file, folder))
      const size = { width: image.readUInt32BE(16), height: image.readUInt32BE(20) }
      expect([file, image.subarray(1, 4).toString(), size]).toEqual([file, 'PNG', SHARE_SIZE])
      expect([file, image.length <= 60_000]).toEqual([file, true])
    }
  })
})

it('a picture of few colours keeps the commonest and makes each other the nearest of them', () => {
  const [red, blue, nearRed] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
    [250, 5, 5, 255],
  ]
  const rgba = new Uint8Array([red, red, blue, blue, nearRed, red].flatMap((each) => each ?? []))
  const image = palettePng({ width: 3, height: 2, rgba }, 2)
  const chunk = (type: string) => {
    const at = image.indexOf(type)
    return image.subarray(at + 4, at + 4 + image.readUInt32BE(at - 4))
  }
  expect([...chunk('PLTE')]).toEqual([255, 0, 0, 0, 0, 255])
  expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 0, 1, 0, 1, 0, 0])
})
