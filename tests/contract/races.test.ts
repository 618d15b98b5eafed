import { beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../../core/kernel/id.ts'
import { rosterOf } from '../../core/membership/roster-read.ts'
import * as Product from '../../core/product/operations.ts'
import { MOST_PRODUCTS } from '../../core/product/plan.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { invitedTo, joined } from '../support/belonging.ts'
import { outcomeOf, type Watched, watchedServices } from '../support/between.ts'
import { groupIn } from '../support/groups.ts'
import { inquiriesIn } from '../support/inquiries.ts'
import { expectWholeChains, snapshotOf } from '../support/rows.ts'
import { contextOf, freshServices } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'
import { WRITES } from '../support/writes.ts'

type Race = {
  watched: (services: Services) => Promise<unknown>
  /** A whole write of another. */
  rival: () => Promise<unknown>
  /** What the watched one is told where the rival came between; `done` where both have their way. */
  told: string | readonly string[]
  holds: () => Promise<unknown>
}

let watched: Watched

beforeAll(async () => {
  watched = watchedServices(await freshServices())
})

/** The write of that name with its prepared input, changed; as somebody else where it is said. */
async function prepared(world: World, name: string, today = '2026-10-08') {
  const write = WRITES.get(name)
  if (write === undefined) throw new Error(name)
  const input = await write.prepare(world)
  return (services: Services, changes: object = {}, role: Role = write.actor) =>
    write.run(services, contextOf(world.actors[role], today), { ...input, ...changes })
}

const write = (name: string) => WRITES.get(name)?.run ?? fail(name)
function fail(name: string): never {
  throw new Error(name)
}

const shelf = async ({ services, outlet }: World) => {
  const { data } = await services.collections.standing({ unit: outlet }).go()
  return { slots: data.slot.map(({ occupied, closedOn }) => [occupied, closedOn ?? 'open']), placed: data.placement }
}
const productsOf = async ({ services, ikm }: World) =>
  (await services.entities.product.query.ofIkm({ ikm }).go({ pages: 'all' })).data

const move = (world: World) => (services: Services) =>
  write('ikm.edit')(services, contextOf(world.actors.ikm), { ikm: world.ikm, version: 1, village: '32.16.07.2006' })
const allMoved = (world: World, count: number) => async () =>
  expect((await productsOf(world)).map(({ kecamatan }) => kecamatan)).toEqual(Array(count).fill('32.16.07'))

const RACES: Record<string, (world: World) => Promise<Race>> = {
  'a product is added while its IKM moves to another kecamatan': async (world) => {
    const add = await prepared(world, 'product.add')
    return { watched: add, rival: () => move(world)(world.services), told: 'done', holds: allMoved(world, 2) }
  },
  'an IKM moves to another kecamatan while a product is added': async (world) => {
    const add = await prepared(world, 'product.add')
    return { watched: move(world), rival: () => add(world.services), told: 'done', holds: allMoved(world, 2) }
  },
  'a product is withdrawn while its IKM moves': async (world) => {
    const withdraw = await prepared(world, 'product.withdraw')
    const holds = async () =>
      expect(await productsOf(world)).toMatchObject([{ kecamatan: '32.16.07', state: 'withdrawn', version: 3 }])
    return { watched: withdraw, rival: () => move(world)(world.services), told: 'done', holds }
  },
  'a product is edited while another edits it': async (world) => {
    const edit = await prepared(world, 'product.edit')
    const rival = () => edit(world.services, { priceFromIdr: 70_000 }, 'verifier')
    const holds = async () => expect(await productsOf(world)).toMatchObject([{ priceFromIdr: 70_000, version: 2 }])
    return { watched: edit, rival, told: 'changed-meanwhile', holds }
  },
  'an outlet is opened while its partner closes': async (world) => {
    const open = await prepared(world, 'outlet.open')
    const close = await prepared(world, 'partner.close')
    const holds = async () => expect(await actsOn(world, world.partner)).toEqual(['partner.close'])
    return { watched: open, rival: () => close(world.services), told: 'partner-closed', holds }
  },
  'an outlet is edited while it closes': async (world) => {
    const edit = await prepared(world, 'outlet.edit')
    const close = await prepared(world, 'outlet.close')
    const holds = async () => expect(await actsOn(world, world.partner)).toEqual(['outlet.close'])
    return { watched: edit, rival: () => close(world.services), told: 'changed-meanwhile', holds }
  },
  'a contact is set while it is erased': async (world) => {
    const erase = await prepared(world, 'ikm.eraseContact')
    const set = (services: Services) =>
      write('ikm.setContact')(services, contextOf(world.actors.ikm), { ikm: world.ikm, version: 1, person: 'Rukmini' })
    const holds = async () => {
      const { data } = await world.services.entities.contact.get({ ikm: world.ikm }).go()
      expect([data?.version, data?.person]).toEqual([2, undefined])
    }
    return { watched: set, rival: () => erase(world.services), told: 'changed-meanwhile', holds }
  },
  'an older sign of life comes in while a newer one does': async (world) => {
    const sign = await prepared(world, 'ikm.signOfLife')
    const holds = async () => {
      const { data } = await world.services.entities.ikm.get({ ikm: world.ikm }).go()
      expect(data?.lastSignOfLife).toBe('2026-10-08')
    }
    const older = (services: Services) => sign(services, { on: '2026-10-01' })
    return { watched: older, rival: () => sign(world.services), told: 'done', holds }
  },
  'a proposal is accepted while its slot closes': async (world) => {
    const accept = await prepared(world, 'proposal.accept')
    const { data } = await world.services.entities.slot.query.standing({ unit: world.outlet }).go()
    const closing = { partner: world.partner, outlet: world.outlet, slot: data[0]?.slot, closedOn: '2026-10-08' }
    const rival = () => write('slot.close')(world.services, contextOf(world.actors.owner), closing)
    const holds = async () => expect(await shelf(world)).toEqual({ slots: [[0, '2026-10-08']], placed: [] })
    return { watched: accept, rival, told: 'slot-closed', holds }
  },
  'a slot closes while a proposal for it is accepted': async (world) => {
    const accept = await prepared(world, 'proposal.accept')
    const { data } = await world.services.entities.slot.query.standing({ unit: world.outlet }).go()
    const closing = { partner: world.partner, outlet: world.outlet, slot: data[0]?.slot, closedOn: '2026-10-08' }
    const close = (services: Services) => write('slot.close')(services, contextOf(world.actors.owner), closing)
    const holds = async () => expect((await shelf(world)).slots).toEqual([[1, 'open']])
    return { watched: close, rival: () => accept(world.services), told: 'slot-occupied', holds }
  },
  'a proposal is accepted while it is declined': async (world) => {
    const accept = await prepared(world, 'proposal.accept')
    const { data } = await world.services.entities.proposal.query.ofOutlet({ unit: world.outlet }).go()
    const answered = { partner: world.partner, outlet: world.outlet, ikm: world.ikm, proposal: data[0]?.proposal }
    const rival = () =>
      write('proposal.decline')(world.services, contextOf(world.actors.ikm), { ...answered, reason: 'Kapasitas penuh' })
    const holds = async () => expect(await shelf(world)).toEqual({ slots: [[0, 'open']], placed: [] })
    return { watched: accept, rival, told: 'proposal-decided', holds }
  },
  'a placement is ended by one side while the other ends it': async (world) => {
    const end = await prepared(world, 'placement.end')
    const holds = async () => {
      const { slots, placed } = await shelf(world)
      expect([slots, placed.map(({ to }) => to)]).toEqual([[[0, 'open']], ['2026-10-15']])
    }
    return {
      watched: end,
      rival: () => end(world.services, { to: '2026-10-15' }, 'owner'),
      told: 'placement-ended',
      holds,
    }
  },
  'a placement is swapped while it ends': async (world) => {
    const swap = await prepared(world, 'placement.swap')
    const [placed] = (await shelf(world)).placed
    const ending = { partner: world.partner, outlet: world.outlet, ikm: world.ikm, placement: placed?.placement }
    const rival = () =>
      write('placement.end')(world.services, contextOf(world.actors.owner), { ...ending, to: '2026-10-15' })
    const holds = async () =>
      expect(await shelf(world)).toMatchObject({ slots: [[0, 'open']], placed: [{ to: '2026-10-15' }] })
    return { watched: swap, rival, told: 'placement-ended', holds }
  },
  'a message is written while the proposal is declined': async (world) => {
    const say = await prepared(world, 'proposal.say')
    const { data } = await world.services.entities.proposal.query.ofOutlet({ unit: world.outlet }).go()
    const proposal = data[0]?.proposal ?? fail('no proposal')
    const answered = { partner: world.partner, outlet: world.outlet, ikm: world.ikm, proposal }
    const rival = () =>
      write('proposal.decline')(world.services, contextOf(world.actors.ikm), { ...answered, reason: 'Kapasitas penuh' })
    const holds = async () => {
      const { data: lines } = await world.services.entities.message.query.ofProposal({ proposal }).go()
      expect(lines).toEqual([])
    }
    return { watched: say, rival, told: 'thread-closed', holds }
  },
  'a message is written while the other side writes': async (world) => {
    const say = await prepared(world, 'proposal.say')
    const { data } = await world.services.entities.proposal.query.ofOutlet({ unit: world.outlet }).go()
    const proposal = data[0]?.proposal ?? fail('no proposal')
    const holds = async () => {
      const { data: lines } = await world.services.entities.message.query.ofProposal({ proposal }).go()
      expect(lines.map(({ number, by }) => [number, by])).toEqual([
        ['01', 'partner'],
        ['02', 'ikm'],
      ])
    }
    return { watched: say, rival: () => say(world.services, {}, 'owner'), told: 'done', holds }
  },
  'a month is answered while it is answered otherwise': async (world) => {
    const answer = await prepared(world, 'confirmation.answer')
    const holds = async () => {
      const { data } = await world.services.entities.confirmation.query.ofIkm({ ikm: world.ikm }).go()
      expect(data.map((row) => row.answer).sort()).toEqual(['no', 'yes'])
    }
    return { watched: answer, rival: () => answer(world.services, { answer: 'no' }), told: 'done', holds }
  },
  'a regulation is enacted while it is enacted': async (world) => {
    const enact = await prepared(world, 'regulation.enact')
    const holds = async () => {
      const { regulation } = await enactedOf(world)
      const { data } = await world.services.entities.ruleVersion.query.all({ list: 'rules' }).go({ pages: 'all' })
      expect(data.filter((row) => row.regulation === regulation)).toHaveLength(1)
    }
    return { watched: enact, rival: () => enact(world.services), told: ['rule-draft', 'from-taken'], holds }
  },
  'a job is cancelled while a worker finishes it': async (world) => {
    const cancel = await prepared(world, 'job.cancel')
    const { account } = world.actors.owner as { account: Id<'account'> }
    const { data } = await world.services.entities.job.query.ofOwner({ owner: account }).go()
    const job = { owner: account, job: data[0]?.job }
    const step = (on: string) =>
      write('job.advance')(world.services, contextOf(world.actors.system), { ...job, on, result: undefined })
    await step('take')
    const holds = async () => {
      const row = await world.services.entities.job.get({ owner: account, job: job.job ?? '' }).go()
      expect(row.data?.state).toBe('done')
    }
    return { watched: cancel, rival: () => step('finish'), told: 'job-state', holds }
  },
  'a notice is delivered while it is found undeliverable': async (world) => {
    const deliver = await prepared(world, 'notice.delivered')
    const rival = () => deliver(world.services)
    const holds = async () => {
      const { data } = await world.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
      expect(data.map(({ state }) => state)).toEqual(['delivered'])
    }
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.ikm }).go()
    const failed = (services: Services) =>
      write('notice.undeliverable')(services, contextOf(world.actors.system), {
        to: world.ikm,
        notice: data[0]?.notice,
        why: 'rejected',
      })
    return { watched: failed, rival, told: 'done', holds }
  },
  'an exemption is revoked while it is revoked': async (world) => {
    const revoke = await prepared(world, 'exemption.revoke')
    const holds = async () =>
      expect(await actsOn(world, world.partner)).toEqual(['exemption.grant', 'exemption.revoke'])
    return { watched: revoke, rival: () => revoke(world.services), told: 'exemption-revoked', holds }
  },
  'an inquiry is confirmed while an officer erases it': async (world) => {
    const confirm = await prepared(world, 'inquiry.confirm')
    const { inquiry } = (await inquiriesIn(world.services)).find(({ ikm }) => ikm === world.ikm) ?? fail('no inquiry')
    const erase = () =>
      write('inquiry.erase')(world.services, contextOf(world.actors.verifier), { ikm: world.ikm, inquiry })
    const holds = async () => {
      const { data } = await world.services.entities.inquiry.get({ inquiry }).go()
      expect([data?.state, data?.email]).toEqual(['erased', undefined])
      expect(await actsOn(world, world.ikm)).toEqual(['inquiry.erase'])
    }
    return { watched: confirm, rival: erase, told: 'inquiry-link', holds }
  },
  'an inquiry is erased while its mail goes out': async (world) => {
    const erase = await prepared(world, 'inquiry.erase')
    const { inquiry } = (await inquiriesIn(world.services)).find(({ ikm }) => ikm === world.ikm) ?? fail('no inquiry')
    const tell = () =>
      write('inquiry.told')(world.services, contextOf(world.actors.system), { inquiry, outcome: 'sent' })
    const holds = async () => {
      const { data } = await world.services.entities.inquiry.get({ inquiry }).go()
      expect([data?.state, data?.email]).toEqual(['erased', undefined])
    }
    return { watched: erase, rival: tell, told: 'done', holds }
  },
  'an interest is registered while the same form arrives': async (world) => {
    const register = await prepared(world, 'interest.register')
    const rival = () => register(world.services)
    return { watched: register, rival, told: 'done', holds: async () => undefined }
  },
  'an account is removed while it is removed': async (world) => {
    const remove = await prepared(world, 'account.remove')
    return {
      watched: remove,
      rival: () => remove(world.services),
      told: 'account-removed',
      holds: async () => undefined,
    }
  },
  'an owner is removed while the other one is': async (world) => {
    const [a, b] = [await joined(world, 'owner'), await joined(world, 'owner')]
    const remove = (services: Services, account: string) =>
      write('membership.remove')(services, contextOf(world.actors.owner), { partner: world.partner, account })
    const holds = async () => expect((await rosterOf(world.services, world.partner)).owners).toEqual([a])
    return {
      watched: (services) => remove(services, a),
      rival: () => remove(world.services, b),
      told: 'last-owner',
      holds,
    }
  },
  'an owner is made a clerk while the other one is removed': async (world) => {
    const [a, b] = [await joined(world, 'owner'), await joined(world, 'owner')]
    const ofPartner = { partner: world.partner, account: a, role: 'clerk', outlets: [world.outlet] }
    const change = (services: Services) =>
      write('membership.change')(services, contextOf(world.actors.owner), ofPartner)
    const removed = { partner: world.partner, account: b }
    const rival = () => write('membership.remove')(world.services, contextOf(world.actors.owner), removed)
    const holds = async () => expect((await rosterOf(world.services, world.partner)).owners).toEqual([a])
    return { watched: change, rival, told: 'last-owner', holds }
  },
  'an invitation is accepted while it is withdrawn': async (world) => {
    const { invitation } = await invitedTo(world)
    const accept = (services: Services) =>
      write('invitation.accept')(services, contextOf(world.actors.account), { invitation })
    const withdrawn = { partner: world.partner, invitation }
    const rival = () => write('invitation.withdraw')(world.services, contextOf(world.actors.owner), withdrawn)
    const holds = async () =>
      expect(await rosterOf(world.services, world.partner)).toMatchObject({ members: 0, invited: [] })
    return { watched: accept, rival, told: 'invitation', holds }
  },
  'a claim is approved while another officer approves it': async (world) => {
    const approve = await prepared(world, 'claim.approve')
    const holds = async () => expect((await rosterOf(world.services, world.partner)).members).toBe(1)
    return {
      watched: approve,
      rival: () => approve(world.services),
      told: ['claim-decided', 'partner-owned', 'already-member'],
      holds,
    }
  },
  'a registration is approved while it is rejected': async (world) => {
    const approve = await prepared(world, 'registration.approve')
    const reject = async () => {
      const { services, actors } = world
      const { data } = await services.entities.registration.query.waiting({ queue: 'registrations' }).go()
      const { registration, village } = data.at(-1) ?? fail('no registration')
      return write('registration.reject')(services, contextOf(actors.verifier), {
        registration,
        village,
        reason: 'Desa keliru',
      })
    }
    const holds = async () => undefined
    return { watched: approve, rival: reject, told: 'registration-decided', holds }
  },
  'a group is accepted while another takes the last opening': async (world) => {
    const accept = await prepared(world, 'group.accept')
    const { slot } = await groupIn(world)
    const { services, actors, partner, outlet, ikm } = world
    const asked = { outlet, slot, ikm, products: [world.product] }
    const { proposal } = await Proposal.request(services, contextOf(actors.ikm), asked)
    const one = { partner, outlet, ikm, proposal, from: '2026-10-08' }
    const rival = () => Proposal.accept(services, contextOf(actors.owner), one)
    const holds = async () => expect(await shelf(world)).toMatchObject({ slots: [[1, 'open']], placed: [{}] })
    return { watched: accept, rival, told: 'slot-full', holds }
  },
  'a group is accepted while one of its members leaves': async (world) => {
    const accept = await prepared(world, 'group.accept')
    const { group } = await groupIn(world)
    const { ikm, product } = world.foreign
    const no = { outlet: world.outlet, group, ikm, product, perMonth: 200, agree: false }
    const rival = () => write('group.answer')(world.services, contextOf(world.actors.otherIkm), no)
    const holds = async () => expect(await shelf(world)).toMatchObject({ slots: [[0, 'open']], placed: [] })
    return { watched: accept, rival, told: 'group-state', holds }
  },
  'two groups ask the same IKM for the same slot': async (world) => {
    const open = await prepared(world, 'group.open')
    const rival = () => open(world.services)
    const holds = async () => {
      const { data } = await world.services.entities.group.query.ofOutlet({ unit: world.outlet }).go()
      expect(data).toHaveLength(1)
    }
    return { watched: open, rival, told: 'in-other-group', holds }
  },
  'a rule is drafted while its regulation is repealed': async (world) => {
    const repeal = await prepared(world, 'regulation.repeal')
    const draft = await prepared(world, 'regulation.draftRule')
    const regulation = (await enactedOf(world)).regulation
    const holds = async () => {
      const { data } = await world.services.entities.ruleDraft.query.ofRegulation({ regulation }).go()
      expect(data.map(({ state }) => state)).toEqual(['enacted'])
    }
    const into = (services: Services) => draft(services, { regulation })
    return { watched: into, rival: () => repeal(world.services, {}, 'decider'), told: 'repealed', holds }
  },
}

/** The newest regulation that is enacted. */
async function enactedOf({ services }: World) {
  const { data } = await services.entities.regulation.query.all({ list: 'regulations' }).go({ pages: 'all' })
  return data.findLast(({ state }) => state === 'enacted') ?? fail('nothing is enacted')
}

describe('whenever the rival comes between', () => {
  it.each(Object.keys(RACES))('%s', async (name) => {
    let request = 0
    for (; ; request++) {
      const world = await worldOf(watched.services)
      watched.before(Number.POSITIVE_INFINITY, async () => undefined)
      const race = await RACES[name]?.(world)
      if (race === undefined) throw new Error(name)
      watched.before(request, race.rival)
      const outcome = await outcomeOf(() => race.watched(watched.services))
      if (!watched.came) break
      expect([race.told].flat()).toContain(outcome)
      await race.holds()
    }
    expect(request).toBeGreaterThan(1)
    watched.before(0, async () => undefined)
    expectWholeChains(await snapshotOf(watched.services))
  })
})

describe('the most products of an IKM', () => {
  it('are kept, however many are added at once', async () => {
    const world = await worldOf(watched.services)
    const one = { ikm: world.ikm, category: 'dodol-kue', unitOfSale: 'kg' }
    const { data } = await world.services.entities.product.get({ ikm: world.ikm, product: world.product }).go()
    if (data === null) throw new Error('there is no product')
    const more = Array.from({ length: MOST_PRODUCTS - 3 }, () => ({ ...data, product: anId('product') }))
    await world.services.entities.product.put(more).go()
    const adds = Array.from({ length: 6 }, (_, i) =>
      outcomeOf(() =>
        Product.add(world.services, contextOf(world.actors.ikm), { ...one, name: `Dodol ${i}`, certificates: [] }),
      ),
    )
    expect((await Promise.all(adds)).sort()).toEqual(['done', 'done', ...Array(4).fill('too-many-products')])
    expect(await productsOf(world)).toHaveLength(MOST_PRODUCTS)
  })
})
