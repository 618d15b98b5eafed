// What each kind of job makes: the sheets of an export, the paper of a finding, the counts of a drafted rule.
import { beforeAll, describe, expect, it } from 'vitest'
import { resultKey } from '../../core/job/files.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import { runJob } from '../../functions/worker/run.ts'
import { unpacked } from '../../functions/worker/zip.ts'
import { bought, placed } from '../http/cases/case.ts'
import { LIMITS, memoryFiles, workerOf } from '../support/jobs.ts'
import { aContent, TERMS, TITLES } from '../support/law.ts'
import { contextOf } from '../support/services.ts'
import { law } from '../support/story.ts'
import { refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World
let rule: Id<'rule'>
const files = memoryFiles()

beforeAll(async () => {
  world = await worldOf()
  rule = (await law(world)).rule
  await placed(world)
  await bought(world)
})

const as = (role: Role) => contextOf(world.actors[role])

/** The job's row once it is over, and what its file holds. */
async function done(role: 'owner' | 'clerk' | 'ikm' | 'verifier' | 'decider', input: object) {
  const { job } = await Job.start(world.services, as(role), input)
  const owner = ownerOf(world.actors[role])
  await runJob(workerOf(world, files), { owner, job }, LIMITS)
  const { partner, ikm, outlet } = world
  const acting = role === 'ikm' ? { ikm } : { partner, outlet }
  return {
    row: await Job.get(world.services, as(role), { ...acting, job }),
    bytes: files.held.get(resultKey({ owner, job })),
  }
}

/** Every text of a workbook, sheet after sheet. */
function textOf(bytes: Uint8Array | undefined): string {
  const entries = unpacked(Buffer.from(bytes ?? [])) ?? []
  return entries.map((entry) => entry.bytes.toString()).join('\n')
}

describe('an export', () => {
  it('of a partner’s year holds its outlets, slots, placements and purchases by name', async () => {
    const { row, bytes } = await done('owner', { partner: world.partner, kind: 'export', about: { year: '2026' } })
    expect(row).toMatchObject({ state: 'done', result: 'etalase-2026.xlsx', progress: { done: 2, total: 2 } })
    const text = textOf(bytes)
    for (const each of ['Hotel Contoh Cikarang', 'Rak lobi', 'Perajin Contoh', 'Tas anyam', '500000'])
      expect(text).toContain(each)
    for (const each of ['Gerai', 'Slot', 'Penempatan', 'Pembelian', 'Temuan']) expect(text).toContain(`name="${each}"`)
    expect(text).not.toContain(world.foreign.outlet)
  })

  it('of a clerk is of the outlet alone, and of another year holds no purchase', async () => {
    const asked = { partner: world.partner, outlet: world.outlet, kind: 'export', about: { year: '2025' } }
    const { row, bytes } = await done('clerk', asked)
    expect(row.progress.total).toBe(2)
    expect(textOf(bytes)).not.toContain('500000')
  })

  it('of an IKM’s year holds where its products stood', async () => {
    const { row, bytes } = await done('ikm', { ikm: world.ikm, kind: 'export', about: { year: '2026' } })
    expect(row).toMatchObject({ state: 'done', result: 'etalase-ikm-2026.xlsx' })
    for (const each of ['Hotel Contoh', 'Tas anyam', '500000']) expect(textOf(bytes)).toContain(each)
  })

  it('of a sector lists its partners', async () => {
    const { row, bytes } = await done('verifier', { kind: 'export', about: { sector: 'hotel', period: '2026-Q3' } })
    expect(row).toMatchObject({ state: 'done', progress: { done: 2, total: 2 } })
    expect(textOf(bytes)).toContain(world.foreign.partner)
  })
})

describe('a record of good faith', () => {
  const stretch = { from: '2026-05-01', to: '2026-06-30' }

  it('holds what was offered and the proposals, of the clerk’s outlet or all of the partner’s', async () => {
    const { partner, outlet } = world
    for (const role of ['owner', 'clerk'] as const) {
      const as = role === 'clerk' ? { partner, outlet } : { partner }
      const about = { ...stretch, to: '2026-12-31' }
      const { row, bytes } = await done(role, { ...as, kind: 'good-faith', about })
      expect(row).toMatchObject({ state: 'done', result: 'etalase-itikad-baik-2026-05-01-2026-12-31.xlsx' })
      for (const each of ['Rak lobi', 'Perajin Contoh', 'Tas anyam', 'diterima', 'undangan mitra usaha'])
        expect(textOf(bytes)).toContain(each)
    }
  })

  it('of an officer names the partner, and of days without proposals lists none', async () => {
    const { row, bytes } = await done('decider', { kind: 'good-faith', about: { partner: world.partner, ...stretch } })
    expect([row.state, row.progress.note]).toEqual(['done', '1 baris'])
    expect(textOf(bytes)).not.toContain('Perajin Contoh')
  })

  it('is of no other partner', async () => {
    const asked = { partner: world.foreign.partner, kind: 'good-faith', about: stretch }
    expect((await refusalOf(() => Job.start(world.services, as('owner'), asked))).kind).toBe('forbidden')
  })
})

describe('a paper', () => {
  const duty = (period: string) => ({ rule, period })

  it.each(['owner', 'clerk'] as const)('of a finding is made for the %s', async (role) => {
    const { partner, outlet } = world
    const { row, bytes } = await done(role, { partner, outlet, kind: 'pdf', about: duty('2026-08') })
    expect(row).toMatchObject({ state: 'done', result: 'temuan-2026-08.pdf' })
    expect(
      Buffer.from(bytes ?? [])
        .toString('latin1')
        .slice(0, 5),
    ).toBe('%PDF-')
  })

  it('of an officer names partner and outlet', async () => {
    const { partner, outlet } = world
    const { row } = await done('verifier', { kind: 'pdf', about: { partner, outlet, ...duty('2026-08') } })
    expect(row.state).toBe('done')
  })

  it('is not made where no rule binds', async () => {
    const { partner, outlet } = world
    const { row } = await done('owner', { partner, outlet, kind: 'pdf', about: duty('2019-08') })
    expect([row.state, row.problem?.en]).toEqual(['failed', expect.stringContaining('no finding')])
  })
})

async function aDraft() {
  const { regulation } = await Regulation.draft(world.services, as('decider'), { ...TITLES, terms: TERMS })
  const content = aContent({ from: '2026-07-01' })
  const named = { regulation, name: 'Rancangan', nameEn: 'Draft', content }
  const drafted = await Regulation.draftRule(world.services, as('decider'), named)
  return { regulation, rule: drafted.rule, from: content.from }
}

describe('a dry run', () => {
  it('counts the verdicts of a drafted version, and writes nothing else', async () => {
    const drafted = await aDraft()
    const { row, bytes } = await done('decider', { kind: 'dry-run', about: { ...drafted, period: '2026-08' } })
    expect(row).toMatchObject({ state: 'done', progress: { done: 2, total: 2 } })
    expect(row.progress.note).toMatch(/: \d/)
    expect(textOf(bytes)).toContain('Hotel Contoh Cikarang')
  })

  it('of a draft that is gone says so', async () => {
    const drafted = await aDraft()
    const about = { ...drafted, from: '2031-01-01', period: '2026-08' }
    expect((await done('decider', { kind: 'dry-run', about })).row).toMatchObject({ state: 'failed', file: 'none' })
  })
})
