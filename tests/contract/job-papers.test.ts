// The papers that jobs make of final findings and of IKM: a certificate that a scanner can verify, findings, a dossier.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Certificate from '../../core/certificate/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Dossier from '../../core/dossier/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import { resultKey } from '../../core/job/files.ts'
import * as Job from '../../core/job/operations.ts'
import { ownerOf } from '../../core/job/read.ts'
import * as Report from '../../core/report/operations.ts'
import { forms } from '../../functions/forms.ts'
import { runJob } from '../../functions/worker/run.ts'
import { unpacked } from '../../functions/worker/zip.ts'
import { CERTIFICATE_TEXTS } from '../../web/text/certificate.ts'
import { runAsOf, workerOn } from '../support/evidence.ts'
import { formDependenciesOf, get } from '../support/form-posts.ts'
import { LIMITS, memoryFiles, workerOf } from '../support/jobs.ts'
import { scanned } from '../support/scan.ts'
import { contextOf } from '../support/services.ts'
import { law, standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { type Role, type World, worldOf } from '../support/world.ts'

let world: World
let duty: { rule: string; period: string }
let answerAgain: (answer: 'yes' | 'no', on: string) => Promise<void>
const files = memoryFiles()

const as = (role: Role, today?: string) => contextOf(world.actors[role], today)

/** Unconfirmed as of 7 August, met by an answer of the 10th. */
beforeAll(async () => {
  world = await worldOf()
  const { services, ikm, outlet, partner } = world
  const { rule } = await law(world, { from: '2026-07-01' })
  const { placement } = await standing(world, '2026-06-01')
  const zero = { partner, outlet, period: '2026-07', declared: { spendIdr: 0 } }
  await Report.submit(services, as('owner', '2026-08-03'), zero)
  const worker = workerOn(services)
  await runAsOf(worker, '2026-08-07')
  answerAgain = async (answer, on) => {
    const said = { ikm, outlet, placement, month: '2026-07', answer }
    await Confirmation.answer(services, as('ikm', on), said)
    await runAsOf(worker, on)
  }
  await answerAgain('yes', '2026-08-10')
  duty = { rule, period: '2026-07' }
})

async function done(role: 'owner' | 'clerk' | 'ikm' | 'verifier' | 'otherOwner', input: object) {
  const { job } = await Job.start(world.services, as(role), input)
  const owner = ownerOf(world.actors[role])
  await runJob(workerOf(world, files), { owner, job }, LIMITS)
  const { data } = await world.services.entities.job.get({ owner, job }).go()
  return { row: data, bytes: files.held.get(resultKey({ owner, job })) ?? new Uint8Array() }
}

const textOf = (bytes: Uint8Array) =>
  (unpacked(Buffer.from(bytes)) ?? []).map((entry) => entry.bytes.toString()).join('\n')

describe('the findings of a duty as Excel', () => {
  it.each(['owner', 'clerk', 'verifier'] as const)(
    'tell the %s each revision and every line in words',
    async (role) => {
      const { partner, outlet } = world
      const asked = role === 'verifier' ? { about: { partner, outlet, ...duty } } : { partner, outlet, about: duty }
      const { row, bytes } = await done(role, { kind: 'findings', ...asked })
      expect(row).toMatchObject({ state: 'done', result: 'penilaian-2026-07.xlsx', progress: { done: 2, total: 2 } })
      const text = textOf(bytes)
      for (const each of [
        'BELUM TERKONFIRMASI',
        'TERPENUHI',
        'jawaban IKM yang terlambat',
        'IKM belum menjawab',
        'Rak lobi',
      ])
        expect(text).toContain(each)
      // Each revision is made again from the facts of its own day: a third fingerprint would be one that differs.
      expect(new Set([...text.matchAll(/[0-9a-f]{64}/g)].map(([print]) => print)).size).toBe(2)
    },
  )

  it('are not there before a period is closed', async () => {
    const { partner, outlet } = world
    const { row } = await done('owner', { partner, outlet, kind: 'findings', about: { ...duty, period: '2026-09' } })
    expect(row).toMatchObject({ state: 'failed', problem: { en: expect.stringContaining('no final finding') } })
  })
})

describe('a certificate', () => {
  const asked = () => ({ partner: world.partner, outlet: world.outlet, kind: 'certificate', about: duty })
  const page = (href: string) => get(forms(formDependenciesOf(world.services)), new URL(href).pathname)

  it('holds a code that a scanner reads, whose page says valid, and superseded once the finding is revised', async () => {
    const { row, bytes } = await done('clerk', asked())
    expect(row).toMatchObject({ state: 'done', result: 'sertifikat-2026-07.pdf' })
    const href = scanned(bytes) ?? ''
    expect(href).toMatch(/^https:\/\/etalase\.test\/sertifikat\/crt_[0-9a-z]{26}$/)
    const { status, html } = await page(href)
    expect([status, html.includes(CERTIFICATE_TEXTS.id.states.valid.title)]).toEqual([200, true])
    expect(html).toContain(String(row?.progress.note))
    const before = await itemCount(world.services)
    expect(scanned((await done('owner', asked())).bytes)).toBe(href)
    // The second job, its step and its audit lines, and no second certificate.
    expect((await itemCount(world.services)) - before).toBeLessThan(6)
    await answerAgain('no', '2026-08-20')
    expect((await page(href)).html).toContain(CERTIFICATE_TEXTS.id.states.superseded.title)
    const { row: refused } = await done('owner', asked())
    expect(refused).toMatchObject({ state: 'failed', problem: { en: expect.stringContaining('does not say') } })
    await answerAgain('yes', '2026-08-25')
    const anew = scanned((await done('owner', asked())).bytes) ?? ''
    expect((await page(anew)).html).toContain(CERTIFICATE_TEXTS.id.states.valid.title)
    expect((await page(href)).html).toContain(CERTIFICATE_TEXTS.id.states.superseded.title)
  })

  it('of another partner is out of reach: the job ends and nothing is issued', async () => {
    const { partner } = world.foreign
    const asking = { partner, outlet: world.outlet, kind: 'certificate', about: duty }
    const { row } = await done('otherOwner', asking)
    expect([row?.state, row?.result]).toEqual(['failed', undefined])
    const foreign = { ...asked(), partner: world.partner }
    expect((await refusalOf(() => Job.start(world.services, as('otherOwner'), foreign))).kind).toBe('forbidden')
    expect(
      (await refusalOf(() => Job.start(world.services, as('verifier'), { kind: 'certificate', about: duty }))).kind,
    ).toBe('forbidden')
    expect(Certificate.issue.permission.every(({ actor }) => actor === 'partner')).toBe(true)
  })
})

describe('a dossier', () => {
  const of = (role: Role, more: object = {}) => Dossier.of(world.services, as(role), { ikm: world.ikm, ...more })
  const ofPartner = () => ({ partner: world.partner, outlet: world.outlet })

  it('tells what the IKM makes and where it was confirmed, and no number without its consent', async () => {
    const told = await of('ikm')
    expect(told).toMatchObject({
      ikm: { name: 'Perajin Contoh' },
      products: [{ name: 'Tas anyam' }],
      placements: [
        { business: 'Hotel Contoh', outlet: 'Hotel Contoh Cikarang', products: ['Tas anyam'], months: ['2026-07'] },
      ],
    })
    expect(told.businessNumber).toBeUndefined()
    const { ikm } = world
    const contact = {
      ikm,
      version: 0,
      person: 'Bu Sari',
      privateNumber: '081299998888',
      businessNumber: '081211112222',
    }
    await Ikm.setContact(world.services, as('ikm'), contact)
    expect((await of('ikm')).businessNumber).toBeUndefined()
    await Ikm.setContact(world.services, as('ikm'), { ...contact, version: 1, consentedOn: '2026-10-01' })
    const shown = await of('verifier')
    expect(shown.businessNumber).toBe('+6281211112222')
    for (const personal of ['Bu Sari', '99998888', 'investmentIdr', 'salesIdr'])
      expect(JSON.stringify(shown)).not.toContain(personal)
  })

  it('is for the IKM, officers, and who deals with it: a placement that stands to its last day, or an open proposal', async () => {
    const mine = ['owner', 'manager', 'clerk', 'ikm', ...IN_OFFICE] as const
    const run = (_: unknown, context: ReturnType<typeof contextOf>, input: unknown) =>
      Dossier.of(world.services, context, input)
    await expectForbidden(world, run, { ikm: world.ikm, ...ofPartner() }, mine)
    const foreign = { partner: world.foreign.partner, outlet: world.foreign.outlet }
    expect((await refusalOf(() => of('otherOwner', foreign))).code).toBe('no-dealing')
    await expect(of('clerk', ofPartner())).resolves.toBeDefined()
  })

  it.each([
    ['owner', 'done'],
    ['ikm', 'done'],
    ['verifier', 'done'],
    ['otherOwner', 'failed'],
  ] as const)('asked for by the %s is %s', async (role, state) => {
    const { ikm, partner, outlet, foreign } = world
    const hats = {
      owner: { partner, outlet, about: { ikm } },
      ikm: { ikm, about: {} },
      verifier: { about: { ikm } },
      otherOwner: { partner: foreign.partner, outlet: foreign.outlet, about: { ikm } },
    }
    const { row, bytes } = await done(role, { kind: 'dossier', ...hats[role] })
    expect([row?.state, Buffer.from(bytes).toString('latin1').startsWith('%PDF-')]).toEqual([state, state === 'done'])
  })
})
