// Group offers over the table once all agreed: sent, accepted or declined as a whole, lapsed on their day.
import { beforeEach, describe, expect, it } from 'vitest'
import { lapseDueGroups } from '../../core/group/lapse-due.ts'
import * as List from '../../core/group/list-operations.ts'
import * as Group from '../../core/group/operations.ts'
import * as Partner from '../../core/group/partner-operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Product from '../../core/product/operations.ts'
import { LAPSE_AFTER_DAYS } from '../../core/proposal/steps.ts'
import * as Slot from '../../core/slot/operations.ts'
import { accepted, agreed, answerOf, gathering, type Maker, makes, sent, volumeSlot } from '../support/groups.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World

beforeEach(async () => {
  world = await worldOf()
})

const codeOf = async (work: () => Promise<unknown>) => (await refusalOf(work)).code
const as = (maker: Pick<Maker, 'actor'>, today?: string) => contextOf(maker.actor, today)
const place = () => ({ partner: world.partner, outlet: world.outlet })
const ofOutlet = () => Partner.ofOutlet(world.services, contextOf(world.actors.owner), place())
const ofIkm = async (maker: Maker) => List.ofIkm(world.services, as(maker), { ikm: maker.ikm })
const slotNow = async () => (await Slot.ofOutlet(world.services, contextOf(world.actors.owner), place()))[0]
const standing = () => Placement.ofOutlet(world.services, contextOf(world.actors.owner), place())

async function kindsTo(to: string): Promise<string[]> {
  const { data } = await world.services.entities.notice.query.ofPerson({ to }).go({ pages: 'all' })
  return data.map(({ kind }) => kind)
}

const accepting = (group: Id<'group'>, more: object = {}) => ({ ...place(), group, from: '2026-10-08', ...more })
const accept = (group: Id<'group'>, today?: string) =>
  Partner.accept(world.services, contextOf(world.actors.owner, today), accepting(group))

describe('sending', () => {
  it('waits for every yes, is the lead’s, and gives the partner fourteen days of its own', async () => {
    const made = await gathering(world)
    const input = { ikm: made.lead.ikm, outlet: world.outlet, group: made.group }
    await expectForbidden(world, Group.send, input, ['ikm'])
    expect(await codeOf(() => Group.send(world.services, as(made.lead), input))).toBe('not-all-agreed')
    await Group.answer(world.services, as(made.other), answerOf(made, true))
    const own = { ...input, ikm: made.other.ikm }
    expect(await codeOf(() => Group.send(world.services, as(made.other), own))).toBe('not-lead')
    await Group.send(world.services, as(made.lead, '2026-10-20'), input)
    const [offer] = await ofOutlet()
    expect(offer).toMatchObject({ state: 'sent', sentOn: '2026-10-20', lapsesOn: '2026-11-03' })
    expect(offer?.members.map(({ reasons }) => reasons.map(({ of }) => of))).toEqual(
      Array(2).fill(['alive', 'distance', 'checked', 'readiness', 'price']),
    )
    expect(await kindsTo(world.partner)).toEqual(['group-sent'])
  })

  it('is refused where a member makes less by now', async () => {
    const made = await agreed(world)
    await makes(world.services, made.other, { capacityPerMonth: 199 })
    const input = { ikm: made.lead.ikm, outlet: world.outlet, group: made.group }
    expect(await codeOf(() => Group.send(world.services, as(made.lead), input))).toBe('member-lacks')
    await makes(world.services, made.other, { capacityPerMonth: 200 })
    await expectOnce(world.services, Group.send, made.lead.actor, input)
  })
})

describe('accepting', () => {
  it('starts a placement for each member in the one opening', async () => {
    const made = await sent(world)
    const input = accepting(made.group)
    await expectForbidden(world, Partner.accept, input, ['owner', 'manager', 'clerk'])
    await expectOnce(world.services, Partner.accept, world.actors.clerk, input)
    const rows = await standing()
    const [offer] = await ofOutlet()
    for (const { ikm, product } of [made.lead, made.other]) {
      const placed = rows.find((each) => each.ikm === ikm)
      expect(placed).toMatchObject({ products: [product], from: '2026-10-08', group: made.group })
      expect(offer?.members.find((each) => each.ikm === ikm)?.placement).toBe(placed?.placement)
    }
    expect(rows).toHaveLength(2)
    expect(await slotNow()).toMatchObject({ occupied: 1, openings: 1 })
    for (const { ikm } of [made.lead, made.other]) {
      expect([(await actsOn(world, ikm)).at(-1), (await kindsTo(ikm)).at(-1)]).toEqual([
        'group.accept',
        'group-accepted',
      ])
    }
    expect(await codeOf(() => accept(made.group))).toBe('group-state')
  })

  it('is another partner’s as little as what was never sent', async () => {
    const { group } = await agreed(world)
    expect(await codeOf(() => accept(group))).toBe('group')
    const foreign = { ...accepting(group), partner: world.foreign.partner }
    const strange = () => Partner.accept(world.services, contextOf(world.actors.otherOwner), foreign)
    expect(await codeOf(strange)).toBe('group')
  })

  it('looks at the members once more, and at the slot’s first day', async () => {
    const made = await sent(world)
    const early = () =>
      Partner.accept(world.services, contextOf(world.actors.owner), accepting(made.group, { from: '2026-09-30' }))
    expect(await codeOf(early)).toBe('start-before-slot')
    await Product.withdraw(world.services, as(made.other), { ikm: made.other.ikm, product: made.other.product })
    const refusal = await refusalOf(() => accept(made.group))
    expect([refusal.kind, refusal.code, refusal.sentence.en]).toEqual([
      'conflict',
      'member-gone',
      expect.stringContaining('Perajin Contoh'),
    ])
    expect(await standing()).toEqual([])
  })

  it('frees the opening once the last member has ended, also where two end at once', async () => {
    const { lead, other } = await accepted(world)
    const third = { ...place(), to: '2026-10-20' }
    const rows = await standing()
    const end = (maker: Maker) => {
      const placement = rows.find(({ ikm }) => ikm === maker.ikm)?.placement
      return Placement.end(world.services, as(maker), { ...third, ikm: maker.ikm, placement })
    }
    await end(lead)
    expect(await slotNow()).toMatchObject({ occupied: 1 })
    await end(other)
    expect(await slotNow()).toMatchObject({ occupied: 0 })
    world = await worldOf()
    const again = await accepted(world)
    const both = await standing()
    await Promise.all(
      [again.lead, again.other].map(({ ikm, actor }) => {
        const placement = both.find((each) => each.ikm === ikm)?.placement
        return Placement.end(world.services, contextOf(actor), { ...place(), ikm, placement, to: '2026-10-20' })
      }),
    )
    expect(await slotNow()).toMatchObject({ occupied: 0 })
  })
})

describe('declining', () => {
  it('needs a reason, is the outlet’s, done once, and tells every member', async () => {
    const made = await sent(world)
    const input = { ...place(), group: made.group, reason: 'Kami butuh satu ukuran saja' }
    await expectForbidden(world, Partner.decline, input, ['owner', 'manager', 'clerk'])
    await expectOnce(world.services, Partner.decline, world.actors.manager, input)
    expect(await ofIkm(made.other)).toMatchObject([{ state: 'declined', reason: input.reason }])
    expect((await kindsTo(made.other.ikm)).at(-1)).toBe('group-declined')
    expect(await codeOf(() => accept(made.group))).toBe('group-state')
  })
})

describe('lapsing', () => {
  it('is the system’s, once the fourteenth day is over and not on it', async () => {
    const { group, other } = await gathering(world)
    const input = { outlet: world.outlet, group }
    await expectForbidden(world, Group.lapse, input, ['system'])
    const on = (today: string) => contextOf(world.actors.system, today)
    expect(LAPSE_AFTER_DAYS).toBe(14)
    expect(await codeOf(() => Group.lapse(world.services, on('2026-10-22'), input))).toBe('not-lapsed-yet')
    await Group.lapse(world.services, on('2026-10-23'), input)
    expect(await codeOf(() => Group.lapse(world.services, on('2026-10-23'), input))).toBe('group-state')
    expect(await ofIkm(other)).toMatchObject([{ state: 'lapsed' }])
    expect([(await kindsTo(world.ikm)).at(-1), (await kindsTo(other.ikm)).at(-1)]).toEqual([
      'group-ended',
      'group-ended',
    ])
  })

  it('comes early where another took the place', async () => {
    const { group, slot } = await sent(world)
    const closed = { ...place(), slot, closedOn: '2026-10-08' }
    await Slot.close(world.services, contextOf(world.actors.owner), closed)
    expect(await codeOf(() => accept(group))).toBe('slot-closed')
    await Group.lapse(world.services, contextOf(world.actors.system), { outlet: world.outlet, group })
    expect((await ofOutlet()).map(({ state }) => state)).toEqual(['lapsed'])
  })

  it('is found by the night: nothing on the fourteenth day, what is due on the next, and what was filled at once', async () => {
    const waiting = await gathering(world)
    const filled = await volumeSlot(world)
    const form = { ikm: waiting.lead.ikm, outlet: world.outlet, slot: filled, members: waiting.members }
    const { group } = await Group.open(world.services, as(waiting.lead), form)
    const night = async (today: string) => {
      const told: string[] = []
      await lapseDueGroups(world.services, () => contextOf(world.actors.system, today), {
        lapsed: (lapsed) => told.push(lapsed),
        failed: (failed, error) => told.push(`${failed} ${String(error)}`),
      })
      return told
    }
    expect(await night('2026-10-22')).toEqual([])
    await Slot.close(world.services, contextOf(world.actors.owner), {
      ...place(),
      slot: filled,
      closedOn: '2026-10-22',
    })
    expect(await night('2026-10-22')).toEqual([group])
    expect(await night('2026-10-23')).toEqual([waiting.group])
    expect(await night('2026-10-23')).toEqual([])
  })
})
