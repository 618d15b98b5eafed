import { beforeAll, describe, expect, it } from 'vitest'
import * as Audit from '../../core/audit/operations.ts'
import { contextOf } from '../support/services.ts'
import { standing } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World

const verifier = () => contextOf(world.actors.verifier)
const verify = () => Audit.verifyChain(world.services, verifier(), { root: world.partner })

beforeAll(async () => {
  world = await worldOf()
  await standing(world)
})

describe('audit.ofRoot', () => {
  it('pages through a chain, the newest line first', async () => {
    const first = await Audit.ofRoot(world.services, verifier(), { root: world.partner, limit: 2 })
    const cursor = first.next ?? undefined
    const rest = await Audit.ofRoot(world.services, verifier(), { root: world.partner, limit: 2, cursor })
    const acts = [...first.items, ...rest.items].map((line) => line.act)
    expect(acts).toEqual(['proposal.accept', 'proposal.invite', 'slot.open'])
    const foreign = () => Audit.ofRoot(world.services, verifier(), { root: world.ikm, limit: 2, cursor })
    expect((await refusalOf(foreign)).code).toBe('cursor')
  })

  it('is for officers who verify and nobody else', async () => {
    await expectForbidden(world, Audit.ofRoot, { root: world.partner }, IN_OFFICE)
  })
})

describe('audit.verifyChain', () => {
  it('finds that a chain holds, and an empty one too', async () => {
    expect(await verify()).toMatchObject({ root: world.partner, lines: 3, brokenAt: null })
    const nobody = { root: anId('regulation') }
    expect(await Audit.verifyChain(world.services, contextOf(world.actors.system), nobody)).toMatchObject({
      lines: 0,
      head: null,
      brokenAt: null,
    })
  })

  it('is for officers who verify and for the system', async () => {
    await expectForbidden(world, Audit.verifyChain, { root: world.partner }, [...IN_OFFICE, 'system'])
  })

  it('names the line that was changed, and the one after a line that is missing', async () => {
    const { audit } = world.services.entities
    const second = { root: world.partner, sequence: '000000002' }
    const { data: line } = await audit.get(second).go()
    await audit
      .patch(second)
      .set({ about: { slot: 'another' } })
      .go()
    expect(await verify()).toMatchObject({ brokenAt: '000000002' })
    await audit.patch(second).set({ about: line?.about }).go()
    expect(await verify()).toMatchObject({ brokenAt: null })
    await audit.delete(second).go()
    expect(await verify()).toMatchObject({ lines: 2, brokenAt: '000000003' })
  })
})
