// Stories about grievances: what one IKM reports of a placement, and further IKM that stand at the partner's and report.
import * as Grievance from '../../core/grievance/operations.ts'
import type { Actor } from '../../core/kernel/actor.ts'
import { contextOf, NOON } from './services.ts'
import { standing } from './story.ts'
import { anId, type World } from './world.ts'

/** The day on which the money of the placement was due: a week before the tests' own day. */
export const DUE = '2026-10-01'

/** A report of late payment as an input, about a placement since June. */
export async function lateOf(world: World) {
  const { placement } = await standing(world)
  return { ikm: world.ikm, outlet: world.outlet, kind: 'late-payment', placement, dueOn: DUE }
}

/** The IKM's report on that day, as an input of what comes next. */
export async function reported(world: World) {
  const made = await Grievance.report(world.services, contextOf(world.actors.ikm), await lateOf(world))
  return { outlet: world.outlet, ...made }
}

export async function answered(world: World) {
  const which = { partner: world.partner, ...(await reported(world)) }
  await Grievance.answer(world.services, contextOf(world.actors.owner), { ...which, answer: 'agreed' })
  return which
}

/** Another IKM with a placement at the world's outlet, and its report of late payment on a day. */
export async function anotherReports(world: World, { dueOn, today }: { dueOn: string; today: string }) {
  const { services, partner, outlet } = world
  const { entities } = services
  const [ikm, placement] = [anId('ikm'), anId('placement')]
  const place = { village: '32.16.03.2006', kecamatan: '32.16.03' }
  await entities.ikm
    .put({
      ...{ ikm, name: 'Perajin Lain', ...place, category: 'anyaman-bambu-kayu', certificates: [], activity: 'active' },
      ...{ source: 'registered', demonstration: true, state: 'verified', recordedOn: '2020-01-01' },
    })
    .go()
  const stands = { unit: outlet, slot: anId('slot'), ikm, partner, products: [anId('product')] }
  await entities.placement.put({ ...stands, placement, from: '2020-01-01', recordedOn: '2020-01-01' }).go()
  const actor: Actor = { kind: 'ikm', account: anId('account'), signedInAt: NOON, ikm }
  const report = { ikm, outlet, kind: 'late-payment', placement, dueOn }
  const { grievance } = await Grievance.report(services, contextOf(actor, today), report)
  return { ikm, actor, placement, grievance }
}
