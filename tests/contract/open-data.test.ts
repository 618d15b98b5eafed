// The open data as a night publishes it: every file, written where it differs, and nothing of a contact in any of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import { fileKey } from '../../core/opendata/files.ts'
import { DATASETS } from '../../core/opendata/tables.ts'
import { publishOpenData } from '../../functions/publish/open-data.ts'
import { publishAll } from '../../functions/publish/publish-all.ts'
import type { PageStore } from '../../functions/publish/store.ts'
import { type Gateway, startGateway } from '../../infra/local/gateway.ts'
import { type LocalPages, localPages, publishedMount } from '../../infra/local/published.ts'
import { readCsv } from '../support/csv.ts'
import { FOREVER, publisherOf } from '../support/published.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'

/** Nothing of these may stand in a file. */
const CONTACT = {
  person: 'Siti Rahasia',
  nik: '3216034101900001',
  homeAddress: 'Kampung Rahasia 7',
  businessNumber: '+6281234509876',
  consentedOn: '2026-10-01',
  privateNumber: '+6281234509877',
  email: 'rahasia@example.test',
}
const FORMS = ['csv', 'json'] as const
const KEYS = DATASETS.flatMap((dataset) => FORMS.map((form) => fileKey(dataset, form)))

let world: World
let pages: LocalPages
let gateway: Gateway
let written: string[]

const open = (key: string) => key.startsWith('data/') || key.startsWith('en/data/')

function publisher(changes: Parameters<typeof publisherOf>[2] = {}) {
  const store: PageStore = {
    ...pages,
    put: async (key, text, hash) => {
      written.push(key)
      await pages.put(key, text, hash)
    },
  }
  written = []
  return publisherOf(world.services, store, changes)
}

const publish = (changes = {}) => publishAll(publisher(changes), FOREVER)

/** The rows of a dataset as the CSV has them. */
async function rowsOf(id: string): Promise<Record<string, string>[]> {
  const [head = [], ...lines] = readCsv((await pages.read(`data/${id}.csv`)) ?? '')
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])))
}

beforeAll(async () => {
  world = await worldOf()
  const { services, ikm, outlet, actors } = world
  const { placement } = await standing(world)
  const answer = { ikm, outlet, placement, month: '2026-09', answer: 'yes' }
  await Confirmation.answer(services, contextOf(actors.ikm, '2026-10-02'), answer)
  await Ikm.setContact(services, contextOf(actors.ikm), { ikm, version: 0, ...CONTACT })
  await law(world)
  pages = localPages(null)
  await publish()
  gateway = await startGateway(0, [publishedMount(pages, () => 'missing')])
})

afterAll(() => gateway?.stop())

describe('the open data of a night', () => {
  it('is a CSV and a JSON file of each dataset, and its page in both languages', async () => {
    expect(written.filter(open).toSorted()).toEqual(
      [...KEYS, 'data/index.html', 'en/data/index.html', 'data/api/index.html', 'en/data/api/index.html'].toSorted(),
    )
    for (const { id, columns } of DATASETS) {
      const json = JSON.parse((await pages.read(`data/${id}.json`)) ?? '') as { day: string; rows: object[] }
      expect(json.day).toBe('2026-10-08')
      expect(json.rows).toHaveLength((await rowsOf(id)).length)
      for (const row of json.rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    }
  })

  it('tells what the pages tell', async () => {
    expect((await rowsOf('ikm')).map(({ ikm }) => ikm).toSorted()).toEqual([world.ikm, world.foreign.ikm].toSorted())
    expect(await rowsOf('tempat-beli')).toMatchObject([
      { produk: world.product, gerai: world.outlet, bulan_konfirmasi: '2026-09', contoh: 'true' },
    ])
    expect(await rowsOf('gerai')).toHaveLength(2)
    expect(await rowsOf('ketentuan')).toMatchObject([{ nama: 'Satu rak', ditetapkan: '2025-12-01' }])
    expect(await pages.read('data/index.html')).toContain('"day":"2026-10-08"')
  })

  it('holds nothing of a contact, a consented number either', async () => {
    for (const key of KEYS) {
      const file = (await pages.read(key)) ?? ''
      for (const secret of Object.values(CONTACT).filter((each) => each !== CONTACT.consentedOn)) {
        expect(file).not.toContain(secret)
        expect(file).not.toContain(secret.replace('+62', '0'))
      }
      expect(file).not.toMatch(/person|nik\b|homeAddress|businessNumber|privateNumber|@example|nib\b/)
    }
  })

  it('is not written again where nothing changed', async () => {
    const { failed } = await publish()
    expect([failed, written]).toEqual([0, []])
  })

  it('that cannot be made fails the night, leaves the rest drawn and takes nothing away', async () => {
    const draw = publisherOf(world.services, pages).draw
    const broken = {
      ...draw,
      data: () => {
        throw new Error('cannot be drawn')
      },
    }
    expect(await publish({ draw: broken })).toMatchObject({ removed: 0, failed: 1 })
    expect(await pages.read('data/index.html')).toContain('"day":"2026-10-08"')
  })

  it('loses an IKM that withdrew, with its products and places', async () => {
    const { services, ikm, product } = world
    await services.entities.ikm.patch({ ikm }).set({ state: 'withdrawn' }).go()
    await publishOpenData(publisher())
    for (const key of KEYS) {
      const file = (await pages.read(key)) ?? ''
      expect([key, file.includes(ikm), file.includes(product)]).toEqual([key, false, false])
    }
    expect((await rowsOf('ikm')).map((row) => row['ikm'])).toEqual([world.foreign.ikm])
    expect(written).toEqual(expect.arrayContaining(['data/ikm.csv', 'data/produk.json', 'data/tempat-beli.csv']))
    expect(written).not.toContain('data/ketentuan.csv')
  })
})

describe('the files on this machine', () => {
  it.each(FORMS)('are served as %s, and a table is kept under a name', async (form) => {
    const answer = await fetch(`http://localhost:${gateway.port}/data/ikm.${form}`)
    const type = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }[form]
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const name = form === 'csv' ? 'attachment; filename="etalase-ikm.csv"' : null
    expect(answer.headers.get('content-disposition')).toBe(name)
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(await pages.read(`data/ikm.${form}`))
  })

  it('are not there under another name', async () => {
    for (const path of ['/data/contact.csv', '/data/ikm.html', '/data/ikm', '/data/../404.csv'])
      expect((await fetch(`http://localhost:${gateway.port}${path}`)).status).toBe(404)
  })
})
