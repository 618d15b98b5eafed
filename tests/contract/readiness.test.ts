// What an IKM still needs, over the table: for itself and its officer, on the last day of a paper and the day after.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Readiness from '../../core/readiness/operations.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
const ikm = () => ({ ikm: world.ikm })
const asIkm = (today?: string) => contextOf(world.actors.ikm, today)
const stepsOn = async (today?: string) =>
  (await Readiness.ofIkm(world.services, asIkm(today), ikm())).steps.map(({ step }) => step)

beforeAll(async () => {
  world = await worldOf()
  const { version } = await Ikm.record(world.services, asIkm(), ikm())
  const size = { workers: 5, investmentIdr: 50_000_000, salesIdr: 300_000_000 }
  await Ikm.edit(world.services, asIkm(), { ...ikm(), version, nib: '12345', ...size })
})

describe('the readiness of an IKM', () => {
  it('is told to the IKM and to an officer who verifies, and to nobody else', async () => {
    await expectForbidden(world, Readiness.ofIkm, ikm(), ['ikm', 'verifier'])
    expect(await Readiness.ofIkm(world.services, contextOf(world.actors.verifier), ikm())).toEqual(
      await Readiness.ofIkm(world.services, asIkm(), ikm()),
    )
  })

  it('names the next step first, and its size by both laws', async () => {
    const told = await Readiness.ofIkm(world.services, asIkm(), ikm())
    expect(told.next).toEqual(told.steps[0])
    expect(told).toMatchObject({ businessClass: 'micro', industryClass: 'small' })
    expect(told.steps.map(({ step }) => step)).toContain('correct-nib')
  })

  it('asks for a paper again on the day after its last, not on the last', async () => {
    const papers = [{ kind: 'sni', number: 'SNI 1', expiresOn: '2026-10-08' }]
    await Ikm.edit(world.services, asIkm(), {
      ...ikm(),
      version: (await Ikm.record(world.services, asIkm(), ikm())).version,
      certificates: papers,
    })
    expect(await stepsOn('2026-10-08')).toContain('renew-soon')
    expect(await stepsOn('2026-10-08')).not.toContain('renew-paper')
    expect(await stepsOn('2026-10-09')).toContain('renew-paper')
  })

  it('knows of the tax number only whether it has the right form', async () => {
    const { version } = await Ikm.contact(world.services, asIkm(), ikm())
    await Ikm.setContact(world.services, asIkm(), { ...ikm(), version, npwp: '123456789012345' })
    const told = await Readiness.ofIkm(world.services, asIkm(), ikm())
    expect(told.steps.map(({ step }) => step)).toContain('correct-npwp')
    expect(JSON.stringify(told)).not.toContain('123456789012345')
  })

  it('passes over a product that was withdrawn', async () => {
    const form = { ...ikm(), name: 'Keripik lama', category: 'keripik-kerupuk', unitOfSale: 'kg', barcode: '123' }
    const { product } = await Product.add(world.services, asIkm(), form)
    expect(await stepsOn()).toContain('correct-barcode')
    await Product.withdraw(world.services, asIkm(), { ...ikm(), product })
    expect(await stepsOn()).not.toContain('correct-barcode')
  })
})

it('the licence number of an IKM is not for the public', async () => {
  const shown = await Ikm.get(world.services, contextOf({ kind: 'public' }), ikm())
  expect(Object.keys(shown)).not.toContain('nib')
})
