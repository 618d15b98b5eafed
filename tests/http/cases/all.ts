// Every route's case, and the world in which they are told: something of each kind is there to be listed.
import * as Confirmation from '../../../core/confirmation/operations.ts'
import type { CONTRACT } from '../../../core/contract/contract.ts'
import * as Exemption from '../../../core/exemption/operations.ts'
import * as Job from '../../../core/job/operations.ts'
import * as Recount from '../../../core/program/recount.ts'
import * as Purchase from '../../../core/purchase/operations.ts'
import * as Report from '../../../core/report/operations.ts'
import { interested, undelivered } from '../../support/inquiries.ts'
import { contextOf } from '../../support/services.ts'
import { law } from '../../support/story.ts'
import { type World, worldOf } from '../../support/world.ts'
import { BELONGING_CASES } from './belonging.ts'
import { bought, type Case, ofIkm, ofOutlet, ofPartner, openedSlot, placed, requested } from './case.ts'
import { CATALOG_CASES } from './catalog.ts'
import { CONFIRM_CASES } from './confirm.ts'
import { DUTY_CASES } from './duty.ts'
import { EVIDENCE_CASES } from './evidence.ts'
import { FINDING_CASES, found } from './finding.ts'
import { GRIEVANCE_CASES } from './grievance.ts'
import { GROUP_CASES } from './group.ts'
import { INQUIRY_CASES } from './inquiry.ts'
import { MEDIA_CASES } from './media.ts'
import { OFFICE_CASES } from './office.ts'
import { PARTNER_CASES } from './partner.ts'
import { PRODUCER_CASES } from './producer.ts'
import { SEARCH_CASES } from './search.ts'
import { SHELF_CASES } from './shelf.ts'

export const CASES: Record<keyof typeof CONTRACT, Case> = {
  ...CATALOG_CASES,
  ...PRODUCER_CASES,
  ...PARTNER_CASES,
  ...SHELF_CASES,
  ...GROUP_CASES,
  ...EVIDENCE_CASES,
  ...GRIEVANCE_CASES,
  ...CONFIRM_CASES,
  ...DUTY_CASES,
  ...FINDING_CASES,
  ...INQUIRY_CASES,
  ...MEDIA_CASES,
  ...OFFICE_CASES,
  ...BELONGING_CASES,
  ...SEARCH_CASES,
}

export async function furnishedWorld(): Promise<World> {
  const world = await worldOf()
  const { services, actors, ikm, outlet } = world
  const { rule } = await law(world)
  await found(world, rule)
  await openedSlot(world)
  await requested(world)
  const placement = await placed(world)
  const asked = { ...ofIkm(world), outlet, placement, month: '2026-09', answer: 'yes' }
  await Confirmation.answer(services, contextOf(actors.ikm), asked)
  const purchase = await bought(world)
  await Purchase.answer(services, contextOf(actors.ikm), { ikm, ...purchase, answer: 'yes' })
  const paid = { ikm, ...ofPartner(world), ...purchase, paidOn: '2026-10-02' }
  await Purchase.pay(services, contextOf(actors.owner), paid)
  const report = { ...ofOutlet(world), period: '2026-09', declared: {} }
  await Report.submit(services, contextOf(actors.owner), report)
  for (const unit of [ofOutlet(world), ofPartner(world)]) {
    const exemption = { ...unit, from: '2026-12-01', to: '2026-12-31', reason: 'Renovasi' }
    await Exemption.grant(services, contextOf(actors.decider), exemption)
  }
  for (const [role, acting] of [
    ['owner', ofPartner(world)],
    ['ikm', ofIkm(world)],
    ['verifier', {}],
  ] as const) {
    await Job.start(services, contextOf(actors[role]), {
      ...acting,
      kind: 'export',
      about: role === 'verifier' ? { sector: 'hotel', period: '2026-Q3' } : { year: '2026' },
    })
  }
  await undelivered(world)
  await interested(world)
  await Recount.recount(services, contextOf(actors.system), { past: ['2026-09-30'] })
  return world
}
