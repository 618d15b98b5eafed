import { beforeAll, describe, expect, it } from 'vitest'
import * as Certificate from '../../core/certificate/operations.ts'
import { IssueCertificate } from '../../core/certificate/schema.ts'
import type { Id } from '../../core/kernel/id.ts'
import { forms } from '../../functions/forms.ts'
import { CERTIFICATE_TEXTS } from '../../web/text/certificate.ts'
import { type Duty, issue, met, sealedAs } from '../support/certified.ts'
import { formDependenciesOf, get } from '../support/form-posts.ts'
import { contextOf } from '../support/services.ts'
import { actsOn, law } from '../support/story.ts'
import { expectForbidden, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World
let duty: Duty

const PARTNER = ['owner', 'manager', 'clerk'] as const

beforeAll(async () => {
  world = await worldOf()
  duty = await met(world)
})

const as = (role: Role) => contextOf(world.actors[role])
const issuedBy = async (role: Role, asked: object = duty) =>
  (await issue(world.services, as(role), asked)) as { certificate: Id<'certificate'> }
const verified = (certificate: string) => Certificate.verify(world.services, as('public'), { certificate })

describe('certificate.issue', () => {
  it.each(PARTNER)('certifies a met period for the %s, once however often it is asked', async (role) => {
    const { certificate } = await issuedBy(role)
    const before = await itemCount(world.services)
    expect(await issuedBy(role)).toEqual({ certificate })
    expect(await itemCount(world.services)).toBe(before)
    expect((await actsOn(world, world.partner)).filter((act) => act === 'certificate.issue')).toHaveLength(1)
  })

  it('asked for at once by several people is one certificate with one line in the trail', async () => {
    const { rule } = await law(world, { from: '2026-07-01' })
    const asked = await sealedAs(world, rule, 'met')
    const count = async () => (await actsOn(world, world.partner)).filter((act) => act === 'certificate.issue').length
    const before = await count()
    const made = await Promise.all(Array.from({ length: 5 }, (_, i) => issuedBy(PARTNER[i % 3] ?? 'owner', asked)))
    expect(new Set(made.map(({ certificate }) => certificate)).size).toBe(1)
    expect((await count()) - before).toBe(1)
  })

  it('is for the partner’s own people and nobody else, and never for another partner’s outlet', async () => {
    await expectForbidden(world, issue, duty, PARTNER)
    const foreign = { ...duty, outlet: world.foreign.outlet }
    expect(await refusalOf(() => issuedBy('owner', foreign))).toMatchObject({ kind: 'missing', code: 'outlet' })
  })

  it('needs a final finding, and one that says met', async () => {
    const running = { ...duty, period: '2026-08' }
    expect((await refusalOf(() => issuedBy('owner', running))).code).toBe('finding-not-final')
    const { rule } = await law(world, { from: '2026-07-01' })
    const unmet = await sealedAs(world, rule, 'unconfirmed')
    expect((await refusalOf(() => issuedBy('owner', unmet))).code).toBe('finding-not-met')
    await sealedAs(world, rule, 'met', 2)
    const { certificate } = await issuedBy('owner', unmet)
    expect((await verified(certificate)).paper).toMatchObject({ revision: 2, asOf: '2026-08-08' })
  })

  it('names no code in the audit trail', async () => {
    const { certificate } = await issuedBy('owner')
    const { data } = await world.services.entities.audit.query.ofRoot({ root: world.partner }).go({ pages: 'all' })
    expect(data.length).toBeGreaterThan(0)
    expect(JSON.stringify(data)).not.toContain(certificate)
  })

  it('takes no field but the duty', () => {
    expect(IssueCertificate.safeParse({ ...duty, verdict: 'met' }).success).toBe(false)
  })
})

describe('certificate.verify', () => {
  it('tells everybody what the paper says, and no id or number beside it', async () => {
    const { certificate } = await issuedBy('owner')
    const { paper, state } = await verified(certificate)
    expect(state).toBe('valid')
    expect(paper).toMatchObject({
      ...{ certificate, business: 'Hotel Contoh', outlet: 'Hotel Contoh Cikarang', rule: 'Satu rak' },
      ...{ ruleEn: 'One shelf', period: '2026-07', revision: 1, asOf: '2026-08-07', issuedOn: '2026-10-08' },
      number: expect.stringMatching(/^2026-07\/[0-9A-F]{8}\/1$/),
    })
    const told = JSON.stringify(paper)
    for (const hidden of [world.partner, world.outlet, duty.rule, '"required"']) expect(told).not.toContain(hidden)
  })

  it('says superseded once a later revision stands, whatever it found, and the newest is certified anew', async () => {
    const { rule } = await law(world, { from: '2026-07-01' })
    const first = await sealedAs(world, rule, 'met')
    const { certificate } = await issuedBy('clerk', first)
    expect((await verified(certificate)).state).toBe('valid')
    await sealedAs(world, rule, 'short', 2)
    const { state, paper } = await verified(certificate)
    expect([state, paper.revision]).toEqual(['superseded', 1])
    expect(JSON.stringify(paper)).not.toContain('short')
    expect((await refusalOf(() => issuedBy('clerk', first))).code).toBe('finding-not-met')
    await sealedAs(world, rule, 'met', 3)
    const anew = await issuedBy('clerk', first)
    expect(anew.certificate).not.toBe(certificate)
    expect([(await verified(anew.certificate)).state, (await verified(certificate)).state]).toEqual([
      'valid',
      'superseded',
    ])
  })

  it('knows no code that was never given', async () => {
    const refusal = await refusalOf(() => verified(anId('certificate')))
    expect(refusal).toMatchObject({ kind: 'missing', code: 'certificate' })
  })
})

describe('the page of a certificate', () => {
  const page = (path: string) => get(forms(formDependenciesOf(world.services)), path)

  it.each([
    ['id', '/sertifikat/'],
    ['en', '/en/sertifikat/'],
  ] as const)('says in %s that it is valid, from no cache and for no search engine', async (language, path) => {
    const { certificate } = await issuedBy('owner')
    const { status, headers, html } = await page(path + certificate)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(html).toContain(`<html lang="${language}"`)
    for (const each of [CERTIFICATE_TEXTS[language].states.valid.title, 'Hotel Contoh Cikarang', 'noindex'])
      expect(html).toContain(each)
    expect(html).not.toContain(world.partner)
  })

  it.each([
    ['one that was never given', 'crt_01j00000000000000000000000'],
    ['what is no code', 'x'],
    ['a long tail', 'a'.repeat(3000)],
  ])('says of %s that it is not known', async (_, code) => {
    const { status, html } = await page(`/sertifikat/${code}`)
    expect(status).toBe(404)
    expect(html).toContain(CERTIFICATE_TEXTS.id.states.unknown.title)
  })
})
