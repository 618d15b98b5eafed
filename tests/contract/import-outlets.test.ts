// A messy sheet of 200 outlets through the whole of an import: looked at, refused by its cells, opened, and taken back.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import { LEASE_MS } from '../../core/job/steps.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import { villages } from '../../core/region/villages.ts'
import * as Slot from '../../core/slot/operations.ts'
import type { Value } from '../../functions/worker/excel.ts'
import { COLUMNS } from '../../functions/worker/kinds/outlet-columns.ts'
import { runJob } from '../../functions/worker/run.ts'
import { LIMITS, memoryFiles, mortal, workerOf } from '../support/jobs.ts'
import { contextOf } from '../support/services.ts'
import { sheetsOf } from '../support/sheets.ts'
import { actsOn } from '../support/story.ts'
import { type World, worldOf } from '../support/world.ts'
import { slotOf } from '../support/writes-shelf.ts'

let world: World
let sheets: ReturnType<typeof sheetsOf>
const files = memoryFiles()
const HEAD = COLUMNS.map(({ title }) => title)
const at = (title: string) => HEAD.indexOf(title)

beforeAll(async () => {
  world = await worldOf()
  sheets = sheetsOf(world, files)
})

/** As people spell them: by code, by name, in capitals, taken apart, with what stands before it and where it lies. */
const spelt = (i: number): string => {
  const { code, name, kecamatan } = villages()[i % villages().length] ?? { code: '', name: '', kecamatan: '' }
  if (name.includes('irnajaya') || kecamatan === '32.16.22') return code
  return [code, name, name.toUpperCase(), `Desa ${name}`, ` ${name.split('').join(' ')} `][i % 5] ?? code
}

/** A row of a shop, messy but right: sizes as they are written, dashes for nothing. */
function shop(i: number, changes: Record<string, Value> = {}): Value[] {
  const given: Record<string, Value> = {
    'Nama gerai': `Toko Murah ${i}`,
    Merek: ['Murah', '-', null, 'Murah Jaya'][i % 4] ?? null,
    'Bidang usaha': ['minimarket', 'Minimarket', 'MINIMARKET '][i % 3] ?? null,
    Desa: spelt(i),
    Alamat: `Jalan Raya ${i}`,
    'Tanggal buka': '2024-02-29',
    'Jumlah jenis barang (SKU)': [3500, '3.500', '-', null][i % 4] ?? null,
    'Luas lantai penjualan (m²)': ['120', 120, '120,5 m2', '1.200'][i % 4] ?? null,
    ...changes,
  }
  return HEAD.map((title) => given[title] ?? null)
}

const POISON: readonly [number, Record<string, Value>, string[]][] = [
  [3, { Desa: 'Sukamaju Utara' }, ['Desa']],
  [17, { 'Tanggal buka': '31/12/2023' }, ['Tanggal buka']],
  [18, { 'Tanggal buka': '2023-02-29' }, ['Tanggal buka']],
  [40, { 'Nama gerai': '=HYPERLINK("http://contoh";"klik")' }, ['Nama gerai']],
  [41, { Alamat: null, 'Bidang usaha': null }, ['Bidang usaha', 'Alamat']],
  [77, { 'Jumlah jenis barang (SKU)': '3,500' }, ['Jumlah jenis barang (SKU)']],
  [78, { 'Jumlah kamar': 12 }, ['Jumlah kamar']],
  [120, { 'Tautan peta': 'www.contoh.id' }, ['Tautan peta']],
  [150, { 'Bidang usaha': 'warung' }, ['Bidang usaha']],
]

const letter = (title: string) => String.fromCharCode(65 + at(title))
const messy = () => {
  const rows = Array.from({ length: 200 }, (_, i) => shop(i))
  for (const [i, changes] of POISON) rows[i] = shop(i, changes)
  rows[199] = shop(198)
  return rows
}
const listed = async () => {
  const { data } = await world.services.entities.outlet.query.ofPartner({ partner: world.partner }).go({ pages: 'all' })
  return data.map(({ unit }) => unit)
}
const brought = async (rows: Value[][], about: object) =>
  sheets.start('import', { upload: await sheets.uploaded(HEAD, rows), ...about })

describe('a sheet of 200 outlets', () => {
  it.each([false, true])('with faults saves nothing and names each cell, applied: %s', async (apply) => {
    const before = await listed()
    const job = await sheets.run(await brought(messy(), { apply }))
    const wrong = POISON.flatMap(([i, , titles]) => titles.map((title) => `${letter(title)}${i + 2}`))
    expect(job).toMatchObject({ state: 'failed', faultsInAll: wrong.length + 1 })
    expect(job.faults?.map(({ cell }) => cell)).toEqual([...wrong, 'A201'])
    expect(job.faults?.find(({ cell }) => cell === `${letter('Tanggal buka')}19`)?.id).toContain('31/12/2023')
    expect(await listed()).toEqual(before)
  })

  it('is looked at row by row, opened with its measures in parts, and taken back as a whole', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => shop(i))
    const before = await listed()
    const looked = await sheets.start('import', { upload: await sheets.uploaded(HEAD, rows), apply: false })
    expect((await sheets.run(looked)).state).toBe('done')
    const would = await sheets.rows(looked)
    expect([would.length, new Set(would.map(({ says }) => says.en))]).toEqual([200, new Set(['would be opened'])])
    expect(await listed()).toEqual(before)

    // Three parts of it, so that the suite stays quick.
    const job = await brought(rows.slice(0, 60), { apply: true })
    expect(await sheets.run(job)).toMatchObject({ state: 'done', progress: { done: 3, total: 3 } })
    const opened = (await listed()).filter((unit) => !before.includes(unit))
    expect(opened).toHaveLength(60)
    const { entities } = world.services
    const { data: all } = await entities.outlet.query.ofPartner({ partner: world.partner }).go({ pages: 'all' })
    const first = all.find(({ name }) => name === 'Toko Murah 0')?.unit ?? ''
    const { data: sizes } = await entities.measure.query.standing({ unit: first }).go()
    expect(sizes.map(({ measure, value, from }) => [measure, value, from]).toSorted()).toEqual([
      ['sellingAreaDm2', 12_000, '2024-02-29'],
      ['skuCount', 3500, '2024-02-29'],
    ])

    const undo = await sheets.run(await sheets.start('undo', { job }))
    expect(undo).toMatchObject({ state: 'done', progress: { note: '60 dari 60 ditarik' } })
    expect(await listed()).toEqual(before)
    const acts = await actsOn(world, world.partner)
    expect(acts.filter((act) => act === 'outlet.withdraw')).toHaveLength(60)
    expect((await entities.outlet.get({ unit: first }).go()).data).toMatchObject({ withdrawnOn: '2026-10-08' })
  }, 60_000)
})

describe('what was opened', () => {
  it('and built on stays and is named, and the rest is withdrawn', async () => {
    const before = await listed()
    const job = await brought([shop(300), shop(301), shop(302)], { apply: true })
    await sheets.run(job)
    const [used = '', edited = '', free = ''] = (await listed()).filter((unit) => !before.includes(unit))
    const owner = () => contextOf(world.actors.owner)
    await Slot.open(world.services, owner(), { ...slotOf(world), outlet: used })
    await Outlet.edit(world.services, owner(), { partner: world.partner, outlet: edited, version: 1, brand: 'Lain' })
    const undo = await sheets.start('undo', { job })
    expect(await sheets.run(undo)).toMatchObject({ state: 'done', faultsInAll: 2 })
    expect((await sheets.rows(undo)).map(({ ok }) => ok)).toEqual([false, false, true])
    expect(await listed()).toEqual(expect.arrayContaining([used, edited]))
    expect(await listed()).not.toContain(free)
  })

  it('is withdrawn once, though the machine dies at any write', async () => {
    const machine = mortal(world, files)
    const worker = workerOf(world, machine.files, { services: machine.services })
    for (let n = 1; n <= 6; n++) {
      const how = n % 2 === 0 ? 'before' : 'after'
      const before = await listed()
      const job = await brought([shop(400 + n), shop(500 + n)], { apply: true })
      await sheets.run(job)
      const undo = await sheets.start('undo', { job })
      machine.dieAt(n, how)
      await sheets.run(undo, worker).catch(() => undefined)
      machine.revive()
      worker.clock.now += LEASE_MS
      expect([n, how, (await sheets.run(undo, worker)).progress.note]).toEqual([n, how, '2 dari 2 ditarik'])
      expect(await listed()).toEqual(before)
    }
  })

  it('by an officer for the partner is taken back by the same officer', async () => {
    const { verifier } = world.actors
    const owner = ownerOf(verifier)
    const before = await listed()
    const asked = async (kind: string, about: object) => {
      const { job } = await Job.start(world.services, contextOf(verifier), { kind, about })
      await runJob(workerOf(world, files), { owner, job }, LIMITS)
      return job
    }
    const upload = await sheets.uploaded(HEAD, [shop(700)], owner)
    const job = await asked('import', { partner: world.partner, upload, apply: true })
    expect((await listed()).length).toBe(before.length + 1)
    await asked('undo', { job })
    expect(await listed()).toEqual(before)
    expect((await sheets.run(await sheets.start('undo', { job }))).problem?.en).toContain('no such job')
  })

  it('by another job, by none, or more than seven days ago is not taken back', async () => {
    const problemOf = async (about: object) => (await sheets.run(await sheets.start('undo', about))).problem?.en ?? ''
    const looked = await brought([shop(600)], { apply: false })
    await sheets.run(looked)
    expect(await problemOf({ job: looked })).toContain('no import which saved')
    const waiting = await brought([shop(601)], { apply: true })
    expect(await problemOf({ job: waiting })).toContain('still running')
    await sheets.run(waiting)
    const on = async (today: string) => {
      const undo = await sheets.start('undo', { job: waiting })
      return sheets.run(undo, { ...workerOf(world, files), today: () => contextOf(world.actors.owner, today).today })
    }
    expect((await on('2026-10-16')).problem?.en).toContain('within 7 days')
    expect((await on('2026-10-15')).state).toBe('done')
    expect((await on('2026-10-15')).problem?.en).toContain('Nothing of that import')
  })
})
