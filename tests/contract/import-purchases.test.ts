// A messy sheet of 600 purchases through the whole of an import: refused by its cells, looked at, recorded once, taken back.
import { beforeAll, describe, expect, it } from 'vitest'
import { LEASE_MS } from '../../core/job/steps.ts'
import { addDays, day } from '../../core/kernel/day.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import { recordPlan } from '../../core/purchase/plan.ts'
import { bulkCommit } from '../../core/table/chunk.ts'
import type { Value } from '../../functions/worker/excel.ts'
import { PURCHASE_COLUMNS } from '../../functions/worker/kinds/purchase-columns.ts'
import { runJob } from '../../functions/worker/run.ts'
import { LIMITS, memoryFiles, mortal, workerOf } from '../support/jobs.ts'
import { contextOf } from '../support/services.ts'
import { sheetsOf } from '../support/sheets.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let sheets: ReturnType<typeof sheetsOf>
const files = memoryFiles()
const HEAD = PURCHASE_COLUMNS.map(({ title }) => title)
const YATI = anId('ikm')
const [DODOL, OTHER_DODOL] = [anId('ikm'), anId('ikm')]

beforeAll(async () => {
  world = await worldOf()
  sheets = sheetsOf(world, files)
  const { entities } = world.services
  const named = { category: 'dodol-kue', certificates: [], activity: 'active', source: 'registered' } as const
  const kept = { ...named, demonstration: true, state: 'verified', recordedOn: '2020-01-01' } as const
  const places = [
    { ikm: YATI, name: 'Dodol Bu Yati', village: '32.16.06.2006', kecamatan: '32.16.06' },
    { ikm: DODOL, name: 'Dodol Contoh', village: '32.16.06.2006', kecamatan: '32.16.06' },
    { ikm: OTHER_DODOL, name: 'Dodol Contoh', village: '32.16.03.2006', kecamatan: '32.16.03' },
  ]
  for (const place of places) await entities.ikm.put({ ...kept, ...place }).go()
})

const FIRST = day('2026-07-01')
const onOf = (i: number) => addDays(FIRST, i % 90)
const amountOf = (i: number) => 1_000_000 + i * 500
const makerOf = (i: number) => [YATI, DODOL, OTHER_DODOL][i % 3] ?? YATI

/** A row as people write it: names in any spelling, numbers as text, days as days. */
function delivery(i: number, changes: Record<string, Value> = {}): Value[] {
  const amount = amountOf(i)
  const given: Record<string, Value> = {
    Gerai: [' hotel contoh  cikarang', 'HOTEL CONTOH CIKARANG', world.outlet][i % 3] ?? null,
    IKM: ['dodol bu yati', 'Dodol Contoh, Tambun Selatan', 'DODOL CONTOH , sukawangi'][i % 3] ?? null,
    'Tanggal diterima': onOf(i),
    'Nilai (Rp)': [amount, amount.toLocaleString('id-ID'), `Rp ${amount.toLocaleString('id-ID')},00`][i % 3] ?? null,
    'Berat (kg)': [40, '40', '40 kg'][i % 3] ?? null,
    'Jatuh tempo': [null, '-', addDays(onOf(i), 14)][i % 3] ?? null,
    ...changes,
  }
  return HEAD.map((title) => given[title] ?? null)
}
const cell = (title: string, i: number) => `${String.fromCharCode(65 + HEAD.indexOf(title))}${i + 2}`
const ofYear = () =>
  Purchase.ofOutlet(world.services, contextOf(world.actors.owner), {
    partner: world.partner,
    outlet: world.outlet,
    year: '2026',
  })
const brought = async (rows: Value[][], apply = true) =>
  sheets.start('import-purchases', { upload: await sheets.uploaded(HEAD, rows), apply })

describe('a sheet of 600 purchases', () => {
  it.each([false, true])('with faults saves nothing and names each cell, applied: %s', async (apply) => {
    const rows = Array.from({ length: 600 }, (_, i) => delivery(i))
    const wrong: [number, string, Value][] = [
      [5, 'Gerai', 'Hotel Lain'],
      [6, 'IKM', 'Dodol Contoh'],
      [7, 'IKM', '=cmd|calc'],
      [90, 'Tanggal diterima', '31/07/2026'],
      [91, 'Tanggal diterima', '2026-10-09'],
      [200, 'Nilai (Rp)', '1,500,000'],
      [201, 'Nilai (Rp)', '1.500.50'],
      [202, 'Nilai (Rp)', null],
      [300, 'Berat (kg)', '2,5'],
      [301, 'Jatuh tempo', '2026-06-30'],
      [302, 'Dibayar pada', '2026-10-09'],
      [450, 'Nomor nota', 'x'.repeat(41)],
    ]
    for (const [i, title, value] of wrong) rows[i] = delivery(i, { [title]: value })
    rows[10] = [null, null, null, null]
    rows[599] = delivery(598)
    const job = await sheets.run(await brought(rows, apply))
    expect([job.state, job.faults?.map(({ cell: at }) => at)]).toEqual([
      'failed',
      [...wrong.map(([i, title]) => cell(title, i)), cell('Gerai', 599)],
    ])
    expect(job.faults?.at(-1)?.id).toContain('sama dengan baris 600')
    expect(await ofYear()).toEqual([])
  })

  it('of which most stand already records the others, twice brought doubles nothing, and is taken back', async () => {
    const writing = bulkCommit(world.services, { random: Math.random })
    for (let i = 0; i < 520; i++) {
      const made = { partner: world.partner, unit: world.outlet, ikm: makerOf(i), on: onOf(i) }
      const row = { ...made, id: anId('purchase'), amountIdr: amountOf(i), volumeKg: 40 }
      const at = contextOf(world.actors.owner)
      await writing.add(at, recordPlan(world.services.entities, at, row))
    }
    await writing.flush()
    const before = await ofYear()
    const rows = Array.from({ length: 600 }, (_, i) => delivery(i, i === 0 ? { 'Dibayar pada': '2026-10-01' } : {}))

    const look = await sheets.run(await brought(rows, false))
    expect(look.progress.note).toBe('80 akan dicatat, 1 pembayaran, 519 sudah tercatat; belum ada yang disimpan')
    expect(await ofYear()).toEqual(before)

    // The last 200 of them, so that the suite stays quick: 120 on record, 80 new.
    const part = rows.slice(400)
    const job = await brought(part)
    const worker = workerOf(world, files)
    const short = { ...LIMITS, timeLeft: () => false }
    expect(await runJob(worker, { owner: sheets.owner, job }, short)).toBe('handed-on')
    expect((await sheets.run(job)).progress).toMatchObject({ note: '80 dicatat, 0 pembayaran, 120 sudah tercatat' })
    expect((await ofYear()).length).toBe(600)
    expect((await sheets.run(await brought(part.slice(140)))).progress.note).toBe(
      '0 dicatat, 0 pembayaran, 60 sudah tercatat',
    )
    expect((await ofYear()).length).toBe(600)

    const undo = await sheets.run(await sheets.start('undo', { job }))
    expect(undo.progress.note).toBe('80 dari 80 ditarik')
    const left = await ofYear()
    expect(left.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
    const { items } = await Purchase.ofIkm(world.services, contextOf({ ...world.actors.ikm, ikm: YATI }), { ikm: YATI })
    expect(items.some(({ broughtBy }) => broughtBy === job)).toBe(false)
  }, 90_000)
})

describe('what was recorded', () => {
  const two = (i: number) => [delivery(i), delivery(i + 1, { 'Dibayar pada': '2026-10-02' })]
  const own = async (job: string) => (await ofYear()).filter(({ broughtBy }) => broughtBy === job)

  it('and answered by the IKM stays and is named; what was withdrawn can be brought again', async () => {
    const job = await brought(two(1000))
    await sheets.run(job)
    const [answered, free] = (await own(job)).toSorted((a, b) => a.amountIdr - b.amountIdr)
    const { unit: outlet, on, id: purchase, ikm } = answered ?? expect.unreachable()
    const maker = contextOf({ kind: 'ikm', account: anId('account'), ikm })
    await Purchase.answer(world.services, maker, { ikm, outlet, on, purchase, answer: 'yes' })
    const undo = await sheets.start('undo', { job })
    expect(await sheets.run(undo)).toMatchObject({
      state: 'done',
      faultsInAll: 1,
      progress: { note: '1 dari 2 ditarik' },
    })
    expect((await sheets.rows(undo)).find(({ ok }) => !ok)?.says.en).toContain('has answered')
    expect((await own(job)).map(({ id }) => id)).toEqual([purchase])
    const again = await brought(two(1000))
    expect((await sheets.run(again)).progress.note).toBe('1 dicatat, 0 pembayaran, 1 sudah tercatat')
    expect((await own(again)).map(({ id }) => id)).not.toContain(free?.id)
  })

  it('is recorded and withdrawn once, though the machine dies at any write', async () => {
    const machine = mortal(world, files)
    const worker = workerOf(world, machine.files, { services: machine.services })
    const dying = async (job: Awaited<ReturnType<typeof brought>>, n: number, how: 'before' | 'after') => {
      machine.dieAt(n, how)
      await sheets.run(job, worker).catch(() => undefined)
      machine.revive()
      worker.clock.now += LEASE_MS
      return (await sheets.run(job, worker)).progress.note
    }
    for (let n = 1; n <= 7; n++) {
      const how = n % 2 === 0 ? 'before' : 'after'
      const job = await brought(two(2000 + 2 * n))
      expect([n, await dying(job, n, how)]).toEqual([n, '2 dicatat, 0 pembayaran, 0 sudah tercatat'])
      const found = await own(job)
      expect(found.map(({ payments }) => payments.length).toSorted()).toEqual([0, 1])
      const undo = await sheets.start('undo', { job })
      expect([n, await dying(undo, n, how)]).toEqual([n, '2 dari 2 ditarik'])
      expect(await own(job)).toEqual([])
    }
  })
})
