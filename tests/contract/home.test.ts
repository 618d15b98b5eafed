// An IKM's first page over the table: what waits for it, where it stands and what it is owed, on boundary days.
import { beforeAll, describe, expect, it } from 'vitest'
import * as Home from '../../core/home/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import { contextOf } from '../support/services.ts'
import { type Standing, standing } from '../support/story.ts'
import { expectForbidden } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'
import { slotOf } from '../support/writes-shelf.ts'

let world: World
let stood: Standing

const asIkm = (today?: string) => contextOf(world.actors.ikm, today)
const seen = (today: string) => Home.ofIkm(world.services, asIkm(today), { ikm: world.ikm })

beforeAll(async () => {
  world = await worldOf()
  stood = await standing(world, '2026-06-01')
})

describe('the first page of an IKM', () => {
  it('is shown to the IKM and to nobody else', async () => {
    await expectForbidden(world, Home.ofIkm, { ikm: world.ikm }, ['ikm'])
  })

  it('tells when it was last said that the business runs', async () => {
    await Ikm.signOfLife(world.services, asIkm('2026-10-07'), { ikm: world.ikm, on: '2026-10-07' })
    expect(await seen('2026-10-08')).toMatchObject({ activity: 'active', lastSignOfLife: '2026-10-07' })
  })

  it('names an invitation with its terms until it is decided', async () => {
    const { services, actors, partner, outlet, ikm, product } = world
    const owner = contextOf(actors.owner, '2026-08-01')
    const { slot } = await Slot.open(services, owner, { ...slotOf(world), name: 'Rak kasir' })
    const { proposal } = await Proposal.invite(services, owner, { partner, outlet, slot, ikm, products: [product] })
    const { terms } = slotOf(world)
    expect((await seen('2026-08-02')).waiting).toEqual([
      {
        ...{ partner, outlet, outletName: 'Hotel Contoh Cikarang', slot, slotName: 'Rak kasir', terms, proposal },
        ...{ by: 'partner', products: [product], lapsesOn: '2026-08-15', messages: 0 },
      },
    ])
    const why = { partner, ikm, outlet, proposal, reason: 'Sedang penuh pesanan' }
    await Proposal.decline(services, asIkm('2026-08-02'), why)
    expect((await seen('2026-08-02')).waiting).toEqual([])
  })

  it('shows a purchase as late from the day after its due day, until somebody says that it was paid', async () => {
    const { services, actors, partner, outlet, ikm } = world
    const bought = { partner, outlet, ikm, on: '2026-07-01', amountIdr: 400_000, volumeKg: 10 }
    const { purchase } = await Purchase.record(services, contextOf(actors.owner, '2026-07-01'), bought)
    // The slot's terms say 14 days.
    const late = async (today: string) => (await seen(today)).unpaid.map(({ dueOn, daysLate }) => [dueOn, daysLate])
    expect(await late('2026-07-15')).toEqual([['2026-07-15', 0]])
    expect(await late('2026-07-16')).toEqual([['2026-07-15', 1]])
    expect((await seen('2026-07-16')).unpaid[0]).toMatchObject({ id: purchase, outletName: 'Hotel Contoh Cikarang' })
    const paid = { partner, ikm, outlet, on: '2026-07-01', purchase, paidOn: '2026-07-20' }
    await Purchase.pay(services, asIkm('2026-07-20'), paid)
    expect(await late('2026-07-21')).toEqual([])
  })

  it('shows an old debt, however many purchases were paid since', async () => {
    const { services, partner, outlet: unit, ikm } = world
    const paid = {
      unit,
      year: '2026',
      on: '2026-07-02',
      partner,
      ikm,
      amountIdr: 1,
      volumeKg: 1,
      recordedOn: '2026-07-02',
    }
    const many = Array.from({ length: 101 }, () => anId('purchase'))
    const rows = many.map((id) => ({ ...paid, id, owedBy: '9999-12-31', ikmPaidOn: '2026-07-02' }))
    const old = { partner, outlet: unit, ikm, on: '2026-07-01', amountIdr: 400_000, volumeKg: 10 }
    const { purchase } = await Purchase.record(services, contextOf(world.actors.owner, '2026-07-01'), old)
    await services.entities.purchase.put(rows).go()
    expect((await seen('2026-10-08')).unpaid.map(({ id }) => id)).toEqual([purchase])
  })

  it('names what stands up to its last day, and not on the day after', async () => {
    const { services, partner, outlet, ikm } = world
    const { placement, slot } = stood
    expect((await seen('2026-09-01')).placements).toMatchObject([{ placement, slot, from: '2026-06-01' }])
    await Placement.end(services, asIkm('2026-09-01'), { partner, ikm, outlet, placement, to: '2026-09-30' })
    expect((await seen('2026-09-30')).placements).toMatchObject([{ placement, to: '2026-09-30' }])
    expect((await seen('2026-10-01')).placements).toEqual([])
  })

  it('is empty for an IKM of which nothing is on record yet', async () => {
    const { services, foreign, actors } = world
    const found = await Home.ofIkm(services, contextOf(actors.otherIkm, '2026-10-08'), { ikm: foreign.ikm })
    expect(found).toMatchObject({ waiting: [], placements: [], unpaid: [] })
  })
})
