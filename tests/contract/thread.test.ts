import { beforeEach, describe, expect, it } from 'vitest'
import * as GoodFaith from '../../core/proposal/good-faith-operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import { SAMPLE_ACTS, SAMPLE_STATES, SAMPLE_STEPS, sampleActs, sampleAfter } from '../../core/proposal/sample.ts'
import * as Thread from '../../core/proposal/thread-operations.ts'
import { MOST_MESSAGES } from '../../core/proposal/thread-schema.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { actsOn } from '../support/story.ts'
import { expectForbidden, IN_OFFICE, refusalOf } from '../support/twins.ts'
import { type World, worldOf } from '../support/world.ts'
import { invited } from '../support/writes-shelf.ts'

const SIDES = ['ikm', 'owner', 'manager', 'clerk'] as const

let world: World
let which: Awaited<ReturnType<typeof invited>>

beforeEach(async () => {
  world = await worldOf()
  which = await invited(world)
})

type Who = (typeof SIDES)[number] | 'verifier'
const as = (role: Who, today?: string) => contextOf(world.actors[role], today)
const say = (role: Who, words: string) => Thread.say(world.services, as(role), { ...which, words })
const step = (role: Who, act: string, words?: string) =>
  Thread.sample(world.services, as(role), { ...which, act, ...(words === undefined ? {} : { words }) })
const read = (role: Who) => Thread.thread(world.services, as(role), which)
const codeOf = async (work: () => Promise<unknown>) => (await refusalOf(work)).code
const rowOf = async () => (await Proposal.ofOutlet(world.services, as('owner'), place()))[0]
const place = () => ({ partner: world.partner, outlet: world.outlet })

describe('the steps of a sample', () => {
  it('reach every state from none, and each act stands somewhere', () => {
    expect([...new Set(SAMPLE_STEPS.map(({ to }) => to))].sort()).toEqual([...SAMPLE_STATES].sort())
    expect([...new Set(SAMPLE_STEPS.map(({ on }) => on))].sort()).toEqual([...SAMPLE_ACTS].sort())
  })

  it('leave no side two ways for one act, and nothing after an approval', () => {
    const ways = SAMPLE_STEPS.map(({ from, on, who }) => `${from} ${on} ${who}`)
    expect(new Set(ways).size).toBe(ways.length)
    expect([sampleActs('sample-approved', 'partner'), sampleActs('sample-approved', 'ikm')]).toEqual([[], []])
    expect([sampleAfter(undefined, 'ask', 'ikm'), sampleAfter('sample-asked', 'send', 'partner')]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('a message', () => {
  it('is read by both sides and a verifying officer, in order, and told to the other side', async () => {
    await say('clerk', 'Bisa 40 bungkus tiap Senin?')
    await say('ikm', 'Bisa, mulai pekan depan.')
    for (const role of ['owner', 'ikm', 'verifier'] as const) {
      expect((await read(role)).map(({ number, by, words }) => [number, by, words])).toEqual([
        ['01', 'partner', 'Bisa 40 bungkus tiap Senin?'],
        ['02', 'ikm', 'Bisa, mulai pekan depan.'],
      ])
    }
    const { data } = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(data.map(({ kind }) => kind)).toEqual(['message'])
    expect(await actsOn(world, world.ikm)).toEqual(['proposal.invite', 'proposal.say', 'proposal.say'])
  })

  it('stands in no audit line and no notice', async () => {
    await say('ikm', 'Rahasia dapur')
    const audit = await world.services.entities.audit.query.ofRoot({ root: world.ikm }).go()
    const notices = await world.services.entities.notice.query.ofPerson({ to: world.partner }).go()
    expect(JSON.stringify([audit.data, notices.data])).not.toContain('Rahasia')
  })

  it('is written and read by nobody else', async () => {
    await expectForbidden(world, Thread.say, { ...which, words: 'Halo' }, SIDES)
    await expectForbidden(world, Thread.thread, which, [...SIDES, 'verifier'])
  })

  it('is missing where another IKM is named than the proposal’s', async () => {
    const other = { ...which, ikm: world.foreign.ikm, words: 'Halo' }
    expect(await codeOf(() => Thread.say(world.services, contextOf(world.actors.otherIkm), other))).toBe('proposal')
  })

  it('is written once, however often it is sent', async () => {
    await expectOnce(world.services, Thread.say, world.actors.ikm, { ...which, words: 'Halo' })
    expect(await read('ikm')).toHaveLength(1)
  })

  it('gets a line of its own where both sides write at once', async () => {
    await Promise.all([say('owner', 'Satu'), say('ikm', 'Dua'), say('manager', 'Tiga')])
    expect((await read('owner')).map(({ number }) => number)).toEqual(['01', '02', '03'])
  })

  it('is the fiftieth at most', async () => {
    const key = { unit: world.outlet, proposal: which.proposal }
    await world.services.entities.proposal
      .patch(key)
      .set({ messages: MOST_MESSAGES - 1 })
      .go()
    expect((await say('ikm', 'Yang terakhir')).number).toBe('50')
    const refusal = await refusalOf(() => say('ikm', 'Satu lagi'))
    expect([refusal.kind, refusal.code]).toEqual(['too-many', 'thread-full'])
  })

  it('may follow an acceptance, and not a refusal', async () => {
    await Proposal.accept(world.services, as('ikm'), { ...which, from: '2026-10-08' })
    await say('ikm', 'Barang dikirim besok.')
    which = await invited(world)
    await Proposal.decline(world.services, as('ikm'), { ...which, reason: 'Kapasitas penuh' })
    expect(await codeOf(() => say('owner', 'Sayang sekali'))).toBe('thread-closed')
  })
})

describe('a sample', () => {
  it('is asked for, sent and approved, each by its own side', async () => {
    await step('clerk', 'ask', 'Kirim ke gudang belakang')
    expect(await codeOf(() => step('owner', 'send'))).toBe('sample-step')
    await step('ikm', 'send')
    expect(await codeOf(() => step('ikm', 'approve'))).toBe('sample-step')
    await step('owner', 'approve')
    expect((await read('verifier')).map(({ kind }) => kind)).toEqual(['sample-asked', 'sample-sent', 'sample-approved'])
    expect(await rowOf()).toMatchObject({ sample: 'sample-approved', messages: 3, state: 'open' })
  })

  it('that is refused or rejected has its reason and can be asked for again', async () => {
    await step('owner', 'ask')
    expect((await refusalOf(() => step('ikm', 'refuse'))).faults).toMatchObject([{ path: 'words' }])
    await step('ikm', 'refuse', 'Stok habis')
    await step('owner', 'ask')
    await step('ikm', 'send')
    await step('owner', 'reject', 'Kemasan bocor')
    expect(await rowOf()).toMatchObject({ sample: 'sample-rejected' })
  })

  it('is asked for by no officer and no stranger, and once', async () => {
    await expectForbidden(world, Thread.sample, { ...which, act: 'ask' }, SIDES)
    await expectOnce(world.services, Thread.sample, world.actors.owner, { ...which, act: 'ask' })
    expect(await codeOf(() => step('owner', 'ask'))).toBe('sample-step')
  })
})

describe('the record of good faith', () => {
  const stretch = { from: '2026-10-01', to: '2026-12-31' }
  const record = (role: 'owner' | 'clerk' | 'decider', today?: string) =>
    GoodFaith.record(world.services, contextOf(world.actors[role], today), { ...place(), ...stretch })

  it('holds what was offered and vacant, and each proposal with its end', async () => {
    await step('owner', 'ask')
    await step('ikm', 'refuse', 'Stok habis')
    await Proposal.decline(world.services, as('ikm'), { ...which, reason: 'Kapasitas penuh' })
    for (const role of ['owner', 'clerk', 'decider'] as const) {
      expect(await record(role)).toMatchObject({
        offered: [{ name: 'Rak lobi', openings: 2, offeredDays: 8, vacantDays: 8 }],
        ...{ vacantDays: 8, invitations: 1, requests: 0, declinedByIkm: 1, samplesRefused: 1, lapsed: 0 },
        proposals: [{ reason: 'Kapasitas penuh', sample: 'sample-refused' }],
      })
    }
  })

  it('counts a day as filled from the day on which something stands there', async () => {
    await Proposal.accept(world.services, as('ikm'), { ...which, from: '2026-10-06' })
    expect(await record('owner', '2026-10-10')).toMatchObject({ vacantDays: 5, accepted: 1 })
  })

  it('is of a year at most, and of no other partner', async () => {
    const asked = { ...place(), from: '2026-01-01', to: '2027-01-01' }
    await GoodFaith.record(world.services, as('owner'), asked)
    const longer = { ...asked, to: '2027-01-02' }
    expect(await codeOf(() => GoodFaith.record(world.services, as('owner'), longer))).toBe('input')
    await expectForbidden(world, GoodFaith.record, { ...place(), ...stretch }, [
      ...IN_OFFICE,
      ...SIDES.filter((role) => role !== 'ikm'),
    ])
  })
})
