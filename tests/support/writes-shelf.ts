// The writing operations of the shelf and of what is said of it: slots to placements, answers to exemptions.
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Exemption from '../../core/exemption/operations.ts'
import * as Grievance from '../../core/grievance/operations.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Thread from '../../core/proposal/thread-operations.ts'
import * as PurchaseImport from '../../core/purchase/import.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Report from '../../core/report/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import * as Visit from '../../core/visit/operations.ts'
import { call } from './calls.ts'
import { lateOf, reported } from './grievances.ts'
import { contextOf } from './services.ts'
import { standing } from './story.ts'
import { anId, type World } from './world.ts'

const outlet = (world: World) => ({ partner: world.partner, outlet: world.outlet })

export const slotOf = (world: World, openings = 2) => ({
  ...outlet(world),
  name: 'Rak lobi',
  kind: 'shelf',
  areaDm2: 60,
  openings,
  terms: {
    form: 'shelf',
    supply: 'buy-out',
    marginPercent: 20,
    rentIdrPerMonth: 0,
    paymentDays: 14,
    returnsBorneBy: 'partner',
  },
  openedOn: '2026-10-01',
})

/** A slot that is open, as an input names it. */
async function opened(world: World) {
  const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), slotOf(world))
  return { outlet: world.outlet, slot }
}

async function asked(world: World) {
  return { ...(await opened(world)), ikm: world.ikm, products: [world.product] }
}

/** An invitation that waits for the IKM's answer. */
export async function invited(world: World) {
  const input = { partner: world.partner, ...(await asked(world)) }
  const { proposal } = await Proposal.invite(world.services, contextOf(world.actors.owner), input)
  return { ...outlet(world), ikm: world.ikm, proposal }
}

async function placed(world: World) {
  const { placement, slot } = await standing(world)
  return { outlet: world.outlet, placement, slot }
}

async function named(world: World, month = '2026-09') {
  const { outlet: unit, placement } = await placed(world)
  return { outlet: unit, placement, month, answer: 'yes' }
}

const bought = (world: World) => ({
  ...outlet(world),
  ikm: world.ikm,
  on: '2026-10-01',
  amountIdr: 1_500_000,
  volumeKg: 30,
  dueOn: '2026-10-15',
})

async function purchase(world: World) {
  const made = await Purchase.record(world.services, contextOf(world.actors.owner), bought(world))
  return { outlet: world.outlet, on: '2026-10-01', purchase: made.purchase }
}

const stated = (world: World) => ({ ...outlet(world), period: '2026-09', declared: { spendIdr: 7_000_000 } })
const REASON = { reason: 'Renovasi seluruh lobi' }
const exempted = (world: World) => ({ ...outlet(world), from: '2026-10-01', to: '2026-12-31', ...REASON })

export const SHELF_WRITES = [
  call(Slot.open, 'owner', slotOf),
  call(Slot.close, 'owner', async (world) => ({ ...outlet(world), ...(await opened(world)), closedOn: '2026-10-08' })),
  call(Proposal.invite, 'owner', async (world) => ({ partner: world.partner, ...(await asked(world)) })),
  call(Proposal.request, 'ikm', asked),
  call(Proposal.accept, 'ikm', async (world) => ({ ...(await invited(world)), from: '2026-10-08' })),
  call(Proposal.decline, 'ikm', async (world) => ({ ...(await invited(world)), reason: 'Kapasitas penuh' })),
  call(
    Proposal.lapse,
    'system',
    async (world) => ({ outlet: world.outlet, proposal: (await invited(world)).proposal }),
    '2026-10-23',
  ),
  call(Placement.end, 'ikm', async (world) => {
    const { placement } = await placed(world)
    return { ...outlet(world), ikm: world.ikm, placement, to: '2026-10-20' }
  }),
  call(Placement.swap, 'ikm', async (world) => {
    const { placement } = await placed(world)
    const { product } = await Product.add(world.services, contextOf(world.actors.ikm), {
      ...{ ikm: world.ikm, name: 'Tampah', category: 'anyaman-bambu-kayu', unitOfSale: 'buah' },
    })
    return { ...outlet(world), ikm: world.ikm, placement, products: [product], from: '2026-10-08' }
  }),
  call(Thread.say, 'ikm', async (world) => ({ ...(await invited(world)), words: 'Bisa diantar hari Senin?' })),
  call(Thread.sample, 'owner', async (world) => ({ ...(await invited(world)), act: 'ask' })),
  call(Confirmation.answer, 'ikm', async (world) => ({ ikm: world.ikm, ...(await named(world)) })),
  call(Confirmation.rule, 'decider', async (world) => ({ ...(await named(world)), ...REASON })),
  call(Visit.record, 'verifier', async (world) => {
    const { placement } = await placed(world)
    return { outlet: world.outlet, placement, on: '2026-10-07', seen: true }
  }),
  call(Purchase.record, 'owner', bought),
  call(Purchase.answer, 'ikm', async (world) => ({ ikm: world.ikm, ...(await purchase(world)), answer: 'yes' })),
  call(Purchase.rule, 'decider', async (world) => ({ ...(await purchase(world)), answer: 'yes', ...REASON })),
  call(Purchase.pay, 'owner', async (world) => ({
    partner: world.partner,
    ikm: world.ikm,
    ...(await purchase(world)),
    paidOn: '2026-10-08',
  })),
  call(PurchaseImport.bring, 'owner', (world) => ({ ...bought(world), paidOn: '2026-10-08', broughtBy: anId('job') })),
  call(PurchaseImport.withdraw, 'owner', async (world) => ({
    partner: world.partner,
    ikm: world.ikm,
    ...(await purchase(world)),
  })),
  call(Grievance.report, 'ikm', lateOf),
  call(Grievance.answer, 'owner', async (world) => ({
    ...{ partner: world.partner, ...(await reported(world)), answer: 'paid', paidOn: '2026-10-08' },
  })),
  call(Grievance.settle, 'ikm', async (world) => ({
    ...{ ikm: world.ikm, ...(await reported(world)), paidOn: '2026-10-08' },
  })),
  call(Grievance.withdraw, 'ikm', async (world) => ({ ikm: world.ikm, ...(await reported(world)) })),
  call(Report.submit, 'owner', stated),
  call(Report.establish, 'decider', (world) => ({ ...stated(world), ...REASON })),
  call(Exemption.grant, 'decider', exempted),
  call(Exemption.revoke, 'decider', async (world) => {
    const { exemption } = await Exemption.grant(world.services, contextOf(world.actors.decider), exempted(world))
    return { ...outlet(world), exemption }
  }),
]
