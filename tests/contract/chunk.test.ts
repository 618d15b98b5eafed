import { describe, expect, it } from 'vitest'
import { type Context, context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import { newId } from '../../core/kernel/id.ts'
import { measurePlan } from '../../core/outlet/measure-plan.ts'
import { closePlan, registerPlan } from '../../core/partner/plan.ts'
import { RegisterPartner } from '../../core/partner/schema.ts'
import type { Plan } from '../../core/table/change.ts'
import { type BulkOptions, bulkCommit } from '../../core/table/chunk.ts'
import { act } from '../../core/table/commit.ts'
import type { Services } from '../../core/table/service.ts'
import { chanceOf } from '../../infra/local/seed/chance.ts'
import { officer } from '../support/actors.ts'
import { repeated } from '../support/chunks.ts'
import { rowsOf } from '../support/repeats.ts'
import { expectWholeChains, snapshotOf } from '../support/rows.ts'
import { freshServices } from '../support/services.ts'

type Told = { context: Context; plan: Plan<unknown> }

const NOON = Date.UTC(2026, 0, 5, 5)

/** Partners, each registered, measured, told of something and closed: seven items with sentinel, lines and notice. */
function historyOf({ entities }: Services, partners: number): Told[] {
  const { random } = chanceOf('history')
  let acts = 0
  const next = (): Context =>
    context({ actor: officer(), instant: NOON + acts++, today: day('2026-01-05'), random, requestId: `act-${acts}` })
  return Array.from({ length: partners }, (_, n) => n + 1).flatMap((n): Told[] => {
    const at = next()
    const partner = newId('partner', at)
    const input = RegisterPartner.parse({
      name: `Contoh ${n}`,
      nib: String(n).padStart(13, '0'),
      sector: 'factory',
      openedOn: '2020-01-01',
    })
    const registered = registerPlan(entities, at, input, { partner })
    const measuredAt = next()
    const of = { unit: partner, partner, sector: 'factory' } as const
    const measure = { measure: 'workers', value: n, from: day('2026-01-01') } as const
    const measured = measurePlan(entities, measuredAt, of, measure, newId('measure', measuredAt))
    const told = { changes: [], audit: [], notices: [{ to: partner, kind: 'exemption-granted', about: {} }], result: 0 }
    const toldAt = next()
    const closedAt = next()
    const closed = closePlan(entities, closedAt, registered.partner, day('2026-01-04'))
    return [
      { context: at, plan: registered },
      { context: measuredAt, plan: measured },
      { context: toldAt, plan: told },
      { context: closedAt, plan: closed },
    ]
  })
}

/** So many partners that their items are more than one chunk holds. */
const MANY = 90
const ITEMS = 7

const atOnce: BulkOptions = { random: () => 0, pause: async () => {} }

async function write(services: Services, told: readonly Told[], options = atOnce): Promise<number> {
  const bulk = bulkCommit(services, options)
  for (const { context: at, plan } of told) await bulk.add(at, plan)
  await bulk.flush()
  return bulk.written
}

/** The same plans and ids each time: chance begins anew with each history. */
const writeAnew = (services: Services, partners: number, options = atOnce) =>
  write(services, historyOf(services, partners), options)

describe('a bulk commit', () => {
  it('writes what the transactions of the same plans write: changes, sentinels, audit lines', async () => {
    const [bulk, single] = await Promise.all([freshServices(), freshServices()])
    await writeAnew(bulk, 3)
    for (const { context: at, plan } of historyOf(single, 3)) {
      await act(single, at, { operation: 'test', input: {} }, async () => plan)
    }
    const kinds = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.filter((row) => row['__edb_e__'] !== 'notice')
    const [left, right] = await Promise.all([rowsOf(bulk), rowsOf(single)])
    expect(sorted(kinds(left))).toEqual(sorted(kinds(right)))
    expect(left.filter((row) => row['__edb_e__'] === 'sentinel')).toHaveLength(3)
  })

  it('writes many chunks, whose chains hold, and counts every item once', async () => {
    const services = await freshServices()
    const seen: number[] = []
    const written = await writeAnew(services, MANY, { ...atOnce, progress: (done) => seen.push(done) })
    expect(written).toBe(MANY * ITEMS)
    expect(await rowsOf(services)).toHaveLength(written)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(written)
    expectWholeChains(await snapshotOf(services))
    const { data } = await services.entities.partner.query.inSector({ sector: 'factory' }).go({ pages: 'all' })
    expect(data.every(({ version, closedOn }) => version === 2 && closedOn === '2026-01-04')).toBe(true)
  })

  it('written again from the start writes the identical table', async () => {
    const services = await freshServices()
    await writeAnew(services, MANY)
    const before = await snapshotOf(services)
    await writeAnew(services, MANY)
    expect(await snapshotOf(services)).toEqual(before)
  })

  it('resumed after it broke off gives the table of a run that did not', async () => {
    const [whole, broken] = await Promise.all([freshServices(), freshServices()])
    await writeAnew(whole, MANY)
    const faulty = repeated(broken, ({ batch }) => (batch > 9 ? 'broken' : 'whole'))
    await expect(writeAnew(faulty, MANY)).rejects.toThrow('the network broke')
    const partly = await rowsOf(broken)
    expect(partly.length).toBeGreaterThan(0)
    expect(partly.length).toBeLessThan(MANY * ITEMS)
    await writeAnew(broken, MANY)
    expect(await snapshotOf(broken)).toEqual(await snapshotOf(whole))
    expectWholeChains(await snapshotOf(broken))
  })
})

describe('what DynamoDB does not take at once', () => {
  it('is written by further attempts, ever more slowly, item by item or all of them', async () => {
    const [whole, slow] = await Promise.all([freshServices(), freshServices()])
    const pauses: number[] = []
    const options = { random: () => 1, pause: async (ms: number) => void pauses.push(ms) }
    await writeAnew(whole, 10)
    const fates = ['throttled', 'half', 'half', 'whole'] as const
    await writeAnew(
      repeated(slow, ({ attempt }) => fates[attempt] ?? 'whole'),
      10,
      options,
    )
    expect(await snapshotOf(slow)).toEqual(await snapshotOf(whole))
    expect(new Set(pauses)).toEqual(new Set([50, 100, 200]))
  })

  it('ends the run with an error when it never takes it', async () => {
    const services = await freshServices()
    const never = repeated(services, () => 'throttled')
    await expect(writeAnew(never, 1)).rejects.toThrow('unwritten 12 times')
    expect(await rowsOf(services)).toEqual([])
  })
})

describe('notices of a bulk commit', () => {
  it('wait in the outbox, unless they are of a day before the news', async () => {
    const [news, history] = await Promise.all([freshServices(), freshServices()])
    await writeAnew(news, 1, { ...atOnce, toldBefore: day('2026-01-05') })
    await writeAnew(history, 1, { ...atOnce, toldBefore: day('2026-01-06') })
    const waiting = ({ entities }: Services) => entities.notice.query.waiting({ outbox: 'notices' }).go()
    expect((await waiting(news)).data).toMatchObject([{ state: 'waiting', writtenOn: '2026-01-05' }])
    expect((await waiting(history)).data).toEqual([])
    const kept = (await rowsOf(history)).find((row) => row['__edb_e__'] === 'notice')
    expect(kept).toMatchObject({ state: 'delivered', deliveredAt: '2026-01-05T05:00:00.002Z' })
  })
})

it('takes whole items only', async () => {
  const services = await freshServices()
  const [first] = historyOf(services, 1)
  if (first === undefined) throw new Error('there is no history')
  const [change] = first.plan.changes
  if (change === undefined) throw new Error('there is no change')
  const partly = { changes: [{ ...change, params: { Key: {} } }], audit: [], result: 0 }
  await expect(bulkCommit(services, atOnce).add(first.context, partly)).rejects.toThrow('whole items')
})

function sorted(rows: Awaited<ReturnType<typeof rowsOf>>) {
  return rows.toSorted((a, b) => (`${a['pk']} ${a['sk']}` < `${b['pk']} ${b['sk']}` ? -1 : 1))
}
