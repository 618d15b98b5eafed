// Behind the confirm link through the real handlers: stock and story typed without scripts, and a photo for an answer.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  businessHref,
  entryHref,
  monthHref,
  photoHref,
  questionHref,
  stockHref,
  storyHref,
  uploadHref,
} from '../../core/contract/confirm-pages.ts'
import { day } from '../../core/kernel/day.ts'
import { allOfOwner } from '../../core/media/read.ts'
import { allOfIkm } from '../../core/product/read.ts'
import { confirm } from '../../functions/confirm.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { media } from '../../functions/media.ts'
import { CONFIRM_TEXTS } from '../../web/text/confirm.ts'
import { CONFIRM_BUSINESS_TEXTS } from '../../web/text/confirm-business.ts'
import { pinned, SESSIONS, tokenFor } from '../support/confirm.ts'
import { formDependenciesOf } from '../support/form-posts.ts'
import { pdf, picture } from '../support/pictures.ts'
import { rowsOf } from '../support/repeats.ts'
import { NOON } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { telephoneOf } from '../support/telephone.ts'
import { type World, worldOf } from '../support/world.ts'
import { escaped, expectDocument } from '../unit/web/document.ts'

const text = CONFIRM_TEXTS.id
const words = CONFIRM_BUSINESS_TEXTS.id
const MOST_BYTES = 20 * 1024

let world: World
let handler: ApiHandler
let pin: string
let now: number
let held: Map<string, Uint8Array>

const telephone = () => telephoneOf(() => handler)
const entered = async () => {
  const phone = telephone()
  await phone.ask(entryHref('id', tokenFor(world)), { pin })
  return phone
}
const product = async () => {
  const [first] = await allOfIkm(world.services, world.ikm, { consistent: true })
  if (first === undefined) throw new Error('there is no product')
  return first
}
const stock = async (more: Record<string, string> = {}) => {
  const { product: id, version } = await product()
  return {
    ...{ product: id, version: String(version), priceFromIdr: 'Rp12.500', capacityPerMonth: '300', leadTimeDays: '' },
    ...more,
  }
}
const proofs = async () => (await allOfOwner(world.services, world.ikm)).filter(({ kind }) => kind === 'proof')

beforeEach(async () => {
  world = await worldOf()
  pin = await pinned(world)
  now = NOON
  held = new Map()
  const files = {
    put: async (key: string, bytes: Uint8Array) => void held.set(key, bytes),
    get: async (key: string) => held.get(key),
    remove: async (key: string) => void held.delete(key),
  }
  const given = { ...formDependenciesOf(world.services), now: () => now++, today: () => day('2026-10-08') }
  const pages = confirm({ ...given, sessions: SESSIONS })
  const uploads = media({ ...given, secret: SESSIONS, files: { photos: files, papers: files } })
  handler = (event) => (event.rawPath.includes('/k/unggah/') ? uploads(event) : pages(event))
})

describe('stock and story', () => {
  it('are read and saved on light pages in both languages, found from the month', async () => {
    const phone = await entered()
    expect((await phone.ask(monthHref('id'))).html).toContain(`href="${businessHref('id')}"`)
    for (const language of ['id', 'en'] as const) {
      for (const path of [businessHref(language), stockHref(language, 1), storyHref(language)]) {
        const { status, html } = await phone.ask(path)
        expectDocument(html, language)
        expect([path, status, html.length <= MOST_BYTES]).toEqual([path, 200, true])
      }
    }
    const saved = await phone.ask(stockHref('id', 1), await stock({ outOfStock: 'ya' }))
    expect([saved.status, saved.to]).toEqual([303, `${businessHref('id')}?tersimpan`])
    expect(await product()).toMatchObject({ priceFromIdr: 12_500, capacityPerMonth: 300, outOfStock: true })
    const { html } = await phone.ask(saved.to ?? '')
    for (const said of [words.saved, words.outOfStock, 'Rp12.500']) expect(html).toContain(said)
    await phone.ask(stockHref('id', 1), await stock())
    expect(await product()).not.toHaveProperty('outOfStock')
    const story = 'Dibuat di rumah sejak 1998.'
    expect((await phone.ask(storyHref('id'), { version: '1', story })).status).toBe(303)
    expect((await phone.ask(businessHref('id'))).html).toContain(story)
    expect((await phone.ask(stockHref('id', 2))).to).toBe(businessHref('id'))
  })

  it('that cannot be taken are shown again with what was typed and why', async () => {
    const phone = await entered()
    const typed = await phone.ask(stockHref('id', 1), await stock({ priceFromIdr: 'dua belas ribu' }))
    expectDocument(typed.html, 'id')
    expect([typed.status, typed.html.includes(words.stock.wrong)]).toEqual([422, true])
    expect(typed.html).toContain('value="dua belas ribu"')
    const turned = await phone.ask(stockHref('id', 1), await stock({ priceFromIdr: '20000', priceToIdr: '10000' }))
    expect([turned.status, turned.html.includes('Harga terendah'), turned.html.includes('value="20000"')]).toEqual([
      400,
      true,
      true,
    ])
    const leading = await phone.ask(storyHref('id'), { version: '1', story: 'Pesan ke 0812-3456-7890' })
    expectDocument(leading.html, 'id')
    expect([leading.status, leading.html.includes(words.storyField.wrong)]).toEqual([422, true])
    expect(leading.html).toContain('Pesan ke 0812-3456-7890')
    const wide = await phone.ask(stockHref('id', 1), await stock({ name: 'Lain' }))
    expect(wide.status).toBe(400)
  })

  it('of two telephones are the first’s; the second reads what stands now, and keeps what it typed', async () => {
    const [one, two] = [await entered(), await entered()]
    const seen = await stock()
    await one.ask(stockHref('id', 1), { ...seen, priceFromIdr: '11000', outOfStock: 'ya' })
    const late = await two.ask(stockHref('id', 1), { ...seen, priceFromIdr: '13.000' })
    expectDocument(late.html, 'id')
    expect([late.status, late.html.includes(escaped(words.changed))]).toEqual([409, true])
    for (const said of [words.now('11000'), words.now(words.outOfStock), 'value="13.000"'])
      expect(late.html).toContain(escaped(said).replaceAll('&quot;', '"'))
    const again = await stock({ priceFromIdr: '13.000' })
    expect((await two.ask(stockHref('id', 1), again)).status).toBe(303)
    expect(await product()).toMatchObject({ priceFromIdr: 13_000 })
  })

  it('are nobody’s without the session, from another site, or of another IKM', async () => {
    const evil = { origin: 'https://evil.example' }
    const paths = [businessHref('id'), stockHref('id', 1), storyHref('id'), photoHref('id', 1)]
    for (const path of paths) expect((await telephone().ask(path)).status).toBe(401)
    const phone = await entered()
    expect((await phone.ask(stockHref('id', 1), await stock(), evil)).status).toBe(403)
    const other = await stock({ product: world.foreign.product })
    expect((await phone.ask(stockHref('id', 1), other)).status).toBe(404)
    expect(await product()).toMatchObject({ version: 1 })
  })
})

describe('the photo of an answer', () => {
  const jpeg = async (width = 800) =>
    new File([Uint8Array.from(await picture(width, 600).jpeg().toBuffer())], 'rak.jpg', { type: 'image/jpeg' })

  it('is kept once, drawn anew, and goes with the answer that is pressed next', async () => {
    const { placement } = await standing(world)
    const phone = await entered()
    const { html } = await phone.ask(questionHref('id', 1))
    expect(html).toContain(`href="${photoHref('id', 1)}"`)
    const form = await phone.ask(photoHref('id', 1))
    expectDocument(form.html, 'id')
    expect([form.html.includes(uploadHref('id', 1)), form.html.length <= MOST_BYTES]).toEqual([true, true])
    const file = await jpeg()
    const sent = await phone.upload(uploadHref('id', 1), file)
    const [proof] = await proofs()
    expect([sent.status, sent.to]).toEqual([303, questionHref('id', 1, proof?.media)])
    expect([...held.keys()]).toEqual([`papers/${world.ikm}/${proof?.media}`])
    const [drawn] = held.values()
    expect(Buffer.from(drawn ?? []).subarray(0, 3)).toEqual(Buffer.from('ffd8ff', 'hex'))
    await phone.upload(uploadHref('en', 1), file)
    expect(await proofs()).toHaveLength(1)
    const question = await phone.ask(sent.to ?? '')
    expectDocument(question.html, 'id')
    expect(question.html).toContain(text.question.photoKept)
    expect(question.html).toContain(`href="${questionHref('en', 1, proof?.media)}"`)
    expect(question.html).toContain(`name="photo" value="${proof?.media}"`)
    const said = { id: placement, answer: 'no', reason: 'Raknya kosong', photo: proof?.media ?? '' }
    for (const _ of [1, 2]) expect((await phone.ask(questionHref('id', 1), said)).status).toBe(303)
    const rows = (await rowsOf(world.services)).filter((row) => row['__edb_e__'] === 'confirmation')
    expect(rows).toMatchObject([{ answer: 'no', reason: 'Raknya kosong', photo: proof?.media }])
  })

  it('that is none, too large, or cut off is told so on its page, and leaves nothing', async () => {
    await standing(world)
    const phone = await entered()
    const whole = new Uint8Array(await (await jpeg()).arrayBuffer())
    const odd: [File | undefined, string][] = [
      [undefined, 'Belum ada foto'],
      [new File([], '', { type: 'application/octet-stream' }), 'Belum ada foto'],
      [new File([Uint8Array.from(pdf())], 'a.pdf', { type: 'application/pdf' }), 'bukan foto'],
      [new File(['<svg/>'], 'a.jpg', { type: 'image/jpeg' }), 'bukan foto'],
      [new File([whole.subarray(0, 900)], 'a.jpg', { type: 'image/jpeg' }), 'rusak'],
      [new File([new Uint8Array(4 * 1024 * 1024 + 1)], 'a.jpg', { type: 'image/jpeg' }), '4 MB'],
    ]
    for (const [file, why] of odd) {
      const { status, html } = await phone.upload(uploadHref('id', 1), file)
      expectDocument(html, 'id')
      expect([why, status, html.includes(why)]).toEqual([why, 400, true])
    }
    expect((await phone.ask(uploadHref('id', 1))).to).toBe(photoHref('id', 1))
    expect([await proofs(), held.size]).toEqual([[], 0])
  })

  it('is taken from nobody without the session, after it, with another’s seal, or from another site', async () => {
    await standing(world)
    const file = await jpeg()
    const phone = await entered()
    const evil = { origin: 'https://evil.example' }
    expect((await phone.upload(uploadHref('id', 1), file, evil)).status).toBe(403)
    expect((await telephone().upload(uploadHref('id', 1), file)).status).toBe(401)
    const changed = telephone()
    changed.carry(phone.cookie().replace(world.ikm, world.foreign.ikm))
    expect((await changed.upload(uploadHref('id', 1), file)).status).toBe(401)
    now += 30 * 60 * 1000
    expect((await phone.upload(uploadHref('id', 1), file)).status).toBe(401)
    now = NOON
    await pinned(world)
    expect((await phone.upload(uploadHref('id', 1), file)).status).toBe(401)
    expect([await proofs(), held.size]).toEqual([[], 0])
  })

  it('of another IKM goes with no answer', async () => {
    const { placement } = await standing(world)
    const phone = await entered()
    const said = { id: placement, answer: 'no', photo: `med_${'0'.repeat(26)}` }
    expect((await phone.ask(questionHref('id', 1), said)).status).toBe(404)
    expect((await phone.ask(`${questionHref('id', 1)}?foto=<script>`)).html).not.toContain('script>')
  })
})
