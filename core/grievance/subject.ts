// What a report is about: the purchase or the placement with what is on record of it, and the one id that both give it.
import { ikmOf } from '../ikm/read.ts'
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import type { Day } from '../kernel/day.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { placementOf } from '../placement/read.ts'
import { purchaseOf } from '../purchase/read.ts'
import type { Services } from '../table/service.ts'
import { lateBy, type Made } from './plan.ts'
import { dueTooEarly, noDueDay } from './refusals.ts'
import type { ReportGrievance } from './schema.ts'

/** The same thing told twice is one: a purchase's lateness, a placement's by the day that it was due, a change, a return. */
function naturalId({ kind, ikm, placement, purchase, dueOn, change }: ReportGrievance): Id<'grievance'> {
  const of = purchase ?? [placement, dueOn ?? null]
  return idFrom('grievance', sha256(canonicalJson([kind, ikm, of, change ?? null])))
}

type Thing = Pick<Made, 'partner' | 'placement' | 'slot' | 'purchase' | 'on' | 'amountIdr' | 'dueOn'> & {
  /** To which day it is late. */
  until: Day
}

/** Refuses what is not the IKM's own, and lateness of what has no due day or cannot have been due by then. */
export async function subjectOf(
  services: Services,
  today: Day,
  input: ReportGrievance,
): Promise<{ made: Made; daysLate: number | undefined }> {
  const thing = await thingOf(services, today, input)
  const { ikm, outlet, kind, change, quantity, note } = input
  const { unit, name: outletName } = await outletOfPartner(services, thing.partner, outlet)
  const { name: ikmName, village, kecamatan } = await ikmOf(services, ikm)
  const { until, dueOn, ...known } = thing
  const late = kind === 'late-payment'
  if (late && dueOn === undefined) throw noDueDay()
  return {
    made: {
      ...known,
      ...{ unit, grievance: naturalId(input), ikm, kind, outletName, ikmName, village, kecamatan },
      ...(late && dueOn !== undefined ? { dueOn } : {}),
      ...(change === undefined ? {} : { change }),
      ...(quantity === undefined ? {} : { quantity }),
      ...(note === undefined ? {} : { note }),
    },
    daysLate: late && dueOn !== undefined ? lateBy(dueOn, until) : undefined,
  }
}

/** Only the IKM's own word on the payment counts: a partner's would take the report out of its hands. */
async function thingOf(services: Services, today: Day, input: ReportGrievance): Promise<Thing> {
  const { ikm, outlet, purchase, on, placement, dueOn } = input
  if (purchase !== undefined && on !== undefined) {
    const found = await purchaseOf(services, { outlet, on, purchase }, { ikm })
    const due = found.dueOn ?? dueOn
    if (due !== undefined && due < on) throw dueTooEarly(on)
    const { partner, amountIdr, ikmPaidOn } = found
    return { partner, purchase, on, amountIdr, ...(due === undefined ? {} : { dueOn: due }), until: ikmPaidOn ?? today }
  }
  if (placement === undefined) throw new Error('a report of neither a purchase nor a placement passed its schema')
  const found = await placementOf(services, outlet, placement, { ikm })
  if (dueOn !== undefined && dueOn < found.from) throw dueTooEarly(found.from)
  const { partner, slot } = found
  return { partner, placement, slot, ...(dueOn === undefined ? {} : { dueOn }), until: today }
}
