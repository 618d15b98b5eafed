// Group offers over the table until they are sent: opened, answered by each member, changed; and who can join.
import { beforeEach, describe, expect, it } from 'vitest'
import * as List from '../../core/group/list-operations.ts'
import * as Group from '../../core/group/operations.ts'
import * as Partner from '../../core/group/partner-operations.ts'
import type { Id } from '../../core/kernel/id.ts'
import * as Product from '../../core/product/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import {
  agreed,
  aMaker,
  answerOf,
  gathering,
  groupForm,
  type Maker,
  makersIn,
  sent,
  shareOf,
  volumeSlot,
} from '../support/groups.ts'
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

async function kindsTo(to: string): Promise<string[]> {
  const { data } = await world.services.entities.notice.query.ofPerson({ to }).go({ pages: 'all' })
  return data.map(({ kind }) => kind)
}

const accepting = (group: Id<'group'>, more: object = {}) => ({ ...place(), group, from: '2026-10-08', ...more })
const accept = (group: Id<'group'>, today?: string) =>
  Partner.accept(world.services, contextOf(world.actors.owner, today), accepting(group))

describe('opening a group', () => {
  it('states every share, asks the others, and shows the partner nothing', async () => {
    const { lead, other, group } = await gathering(world)
    expect(await ofIkm(other)).toMatchObject([
      {
        ...{ group, lead: lead.ikm, state: 'gathering', lapsesOn: '2026-10-22', vacant: true, wanted: 500, sum: 500 },
        members: [
          { ikm: lead.ikm, perMonth: 300, answer: 'agreed', productName: 'Tas anyam' },
          { ikm: other.ikm, perMonth: 200, answer: 'asked' },
        ],
      },
    ])
    expect(await kindsTo(other.ikm)).toEqual(['group-invited'])
    expect(await kindsTo(world.partner)).toEqual([])
    expect(await ofOutlet()).toEqual([])
  })

  it('is for the IKM itself, and done once', async () => {
    const form = await groupForm(world)
    await expectForbidden(world, Group.open, form, ['ikm'])
    await expectOnce(world.services, Group.open, world.actors.ikm, form)
  })

  it('is refused where the shares do not reach the volume, by one piece', async () => {
    const form = await groupForm(world)
    const members = form.members.map((share, at) => (at === 0 ? share : { ...share, perMonth: 199 }))
    const refusal = await refusalOf(() => Group.open(world.services, contextOf(world.actors.ikm), { ...form, members }))
    expect([refusal.kind, refusal.code, refusal.sentence.en]).toEqual([
      'invalid',
      'shares-too-small',
      expect.stringContaining('499'),
    ])
  })

  it('is refused where a member cannot make its share, has not the certificate, or offers no such product', async () => {
    const { lead, other } = await makersIn(world)
    const open = async (slot: Id<'slot'>, most: number) =>
      codeOf(() =>
        Group.open(world.services, as(lead), {
          ...{ ikm: lead.ikm, outlet: world.outlet, slot },
          members: [shareOf(lead, most), shareOf(other, 300)],
        }),
      )
    expect(await open(await volumeSlot(world), 301)).toBe('member-lacks')
    const wants = { categories: ['anyaman-bambu-kayu'], certificates: ['sni'], volumePerMonth: 500, unitOfSale: 'buah' }
    expect(await open(await volumeSlot(world, { wants }), 200)).toBe('member-lacks')
    expect(await open(await volumeSlot(world, { wants: { categories: ['batik-kain'] } }), 200)).toBe('no-volume')
    const slot = await volumeSlot(world)
    await Product.withdraw(world.services, as(other), { ikm: other.ikm, product: other.product })
    expect(await open(slot, 200)).toBe('member-gone')
  })

  it('is refused without the own share, with one member, with one twice, and in a full slot', async () => {
    const form = await groupForm(world)
    const [lead, other] = form.members
    const third = await aMaker(world, 'Ketiga')
    const open = (members: unknown[], more: object = {}) =>
      codeOf(() => Group.open(world.services, contextOf(world.actors.ikm), { ...form, members, ...more }))
    expect(await open([other, shareOf(third, 300)])).toBe('lead-without-share')
    expect(await open([lead])).toBe('input')
    expect(await open([lead, other, other])).toBe('input')
    const taken = { outlet: world.outlet, slot: form.slot, ikm: world.ikm, products: [world.product] }
    const { proposal } = await Proposal.request(world.services, contextOf(world.actors.ikm), taken)
    const decision = { ...place(), ikm: world.ikm, proposal, from: '2026-10-08' }
    await Proposal.accept(world.services, contextOf(world.actors.owner), decision)
    expect(await open([lead, other])).toBe('slot-full')
  })

  it('seats an IKM in one group for a slot at a time, and frees it once it says no', async () => {
    const made = await gathering(world)
    const third = await aMaker(world, 'Ketiga')
    const rival = {
      ...{ ikm: third.ikm, outlet: world.outlet, slot: made.slot },
      members: [shareOf(third, 300), shareOf(made.other, 200)],
    }
    expect(await codeOf(() => Group.open(world.services, as(third), rival))).toBe('in-other-group')
    await Group.answer(world.services, as(made.other), answerOf(made, false))
    await Group.open(world.services, as(third), rival)
    const back = { ikm: made.lead.ikm, outlet: world.outlet, group: made.group, members: made.members }
    expect(await codeOf(() => Group.change(world.services, as(made.lead), back))).toBe('in-other-group')
    expect(await codeOf(() => Group.answer(world.services, as(made.other), answerOf(made, true)))).toBe(
      'group-answered',
    )
  })
})

describe('answering', () => {
  it('is each member’s own, to the share that it was shown', async () => {
    const made = await gathering(world)
    const yes = answerOf(made, true)
    await expectForbidden(world, Group.answer, yes, ['otherIkm'])
    const third = await aMaker(world, 'Ketiga')
    const strange = { ...yes, ikm: third.ikm }
    expect(await codeOf(() => Group.answer(world.services, as(third), strange))).toBe('group')
    const stale = { ...yes, perMonth: 100 }
    expect(await codeOf(() => Group.answer(world.services, as(made.other), stale))).toBe('share-changed')
    await expectOnce(world.services, Group.answer, made.other.actor, yes)
    expect(await codeOf(() => Group.answer(world.services, as(made.other), yes))).toBe('group-answered')
    expect(await kindsTo(made.lead.ikm)).toEqual(['group-answered'])
    expect(await actsOn(world, made.other.ikm)).toContain('group.answer')
  })

  it('no by the lead takes the group back', async () => {
    const made = await sent(world)
    const no = { ...shareOf(made.lead, 300), outlet: world.outlet, group: made.group, agree: false }
    await Group.answer(world.services, as(made.lead), no)
    expect((await ofOutlet()).map(({ state }) => state)).toEqual(['withdrawn'])
    expect([await kindsTo(world.partner), (await kindsTo(made.other.ikm)).at(-1)]).toEqual([
      ['group-sent', 'group-ended'],
      'group-ended',
    ])
    expect(await codeOf(() => accept(made.group))).toBe('group-state')
  })

  it('no after it was sent gives it back to the lead, and the partner has nothing to decide', async () => {
    const made = await sent(world)
    await Group.answer(world.services, as(made.other), answerOf(made, false))
    expect((await kindsTo(world.partner)).at(-1)).toBe('group-recalled')
    expect(await ofOutlet()).toEqual([])
    expect(await codeOf(() => accept(made.group))).toBe('group-state')
  })
})

describe('changing a group', () => {
  it('asks anew who has another share, and keeps the yes of who has not', async () => {
    const made = await agreed(world)
    const third = await aMaker(world, 'Ketiga')
    const change = { ikm: made.lead.ikm, outlet: world.outlet, group: made.group }
    const three = [shareOf(made.lead, 200), shareOf(made.other, 200), shareOf(third, 100)]
    const input = { ...change, members: three }
    await expectForbidden(world, Group.change, input, ['ikm'])
    await expectOnce(world.services, Group.change, made.lead.actor, input)
    const answers = async () => (await ofIkm(made.lead))[0]?.members.map(({ answer }) => answer)
    expect(await answers()).toEqual(['agreed', 'agreed', 'asked'])
    await Group.change(world.services, as(made.lead), {
      ...change,
      members: [shareOf(made.lead, 200), shareOf(made.other, 300)],
    })
    expect(await answers()).toEqual(['agreed', 'asked'])
    expect([await ofIkm(third), (await kindsTo(third.ikm)).at(-1)]).toEqual([[], 'group-left-out'])
    const members = [shareOf(made.other, 300), shareOf(made.lead, 200)]
    const foreign = { ikm: made.other.ikm, outlet: world.outlet, group: made.group, members }
    expect(await codeOf(() => Group.change(world.services, as(made.other), foreign))).toBe('not-lead')
  })

  it('is over once the offer was sent', async () => {
    const made = await sent(world)
    const input = { ikm: made.lead.ikm, outlet: world.outlet, group: made.group, members: made.members }
    expect(await codeOf(() => Group.change(world.services, as(made.lead), input))).toBe('group-state')
  })
})

describe('who can join', () => {
  it('is who lacks nothing but the whole volume, with shares to begin with', async () => {
    const { lead, other } = await makersIn(world)
    const slot = await volumeSlot(world)
    const asked = { ikm: lead.ikm, outlet: world.outlet, slot }
    await expectForbidden(world, List.companions, asked, ['ikm'])
    const found = await List.companions(world.services, as(lead), asked)
    expect(found).toMatchObject({ wanted: 500, unitOfSale: 'buah', own: { ikm: lead.ikm, most: 300, proposed: 300 } })
    expect(found.others).toMatchObject([{ ikm: other.ikm, most: 300, proposed: 200, productName: 'Tas anyam' }])
    await expectForbidden(world, List.ofIkm, { ikm: lead.ikm }, ['ikm'])
    await expectForbidden(world, Partner.ofOutlet, place(), ['owner', 'manager', 'clerk'])
  })
})
