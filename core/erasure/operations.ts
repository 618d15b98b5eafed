// What can be done with requests to erase: ask, take back, see one's own; officers list them and refuse one with its reason.
import * as z from 'zod/mini'
import { ikmOf } from '../ikm/read.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { accountOf, isOf } from '../membership/rules.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { askPlan, refusePlan, takeBackPlan } from './plan.ts'
import { askedErasure, erasureOf } from './read.ts'
import { Erasure, OneErasure, OwnErasure, RefuseErasure, WaitingErasure, WaitingErasures } from './schema.ts'

const VERIFIER = [{ actor: 'officer', power: 'verify' }] as const satisfies Permission
const OWN_OR_VERIFIER = [{ actor: 'ikm', ikm: 'ikm' }, ...VERIFIER] as const satisfies Permission

/** By the IKM; for one without an account by an officer, who then leaves the erasing to another. */
export const ask = writing({
  name: 'erasure.ask',
  input: OneErasure,
  permission: OWN_OR_VERIFIER,
  sensitive: true,
  plan: async (services, context, { ikm }) => {
    const maker = await ikmOf(services, ikm)
    const asked = { by: accountOf(context.actor), assisted: context.actor.kind !== 'ikm' }
    return askPlan(services.entities, context, maker, asked, await erasureOf(services, ikm))
  },
})

export const takeBack = writing({
  name: 'erasure.takeBack',
  input: OneErasure,
  permission: OWN_OR_VERIFIER,
  plan: async (services, context, { ikm }) =>
    takeBackPlan(services.entities, context, await askedErasure(services, ikm)),
})

/** Also once the IKM is withdrawn: then it says that it was done. */
export const ofIkm = operation({
  name: 'erasure.ofIkm',
  input: OneErasure,
  permission: OWN_OR_VERIFIER,
  work: async (services: Services, _context, { ikm }) => {
    const erasure = (await erasureOf(services, ikm)) ?? null
    return z.parse(OwnErasure, { erasure: erasure && own(erasure) })
  },
})

/** The nearest last day first; those whose files are still to go as well. */
export const waiting = operation({
  name: 'erasure.waiting',
  input: WaitingErasures,
  permission: VERIFIER,
  work: (services: Services, { actor, today }, input) =>
    page(
      'erasure.waiting',
      input,
      (options) => services.entities.erasure.query.waiting({ queue: 'erasures' }).go(options),
      (row) => {
        const found = z.parse(Erasure, row)
        return z.parse(WaitingErasure, { ...found, late: found.dueOn < today, own: isOf(actor, found.by) })
      },
    ),
})

export const refuse = writing({
  name: 'erasure.refuse',
  input: RefuseErasure,
  permission: VERIFIER,
  plan: async (services, context, { ikm, reason }) =>
    refusePlan(services.entities, context, await askedErasure(services, ikm), reason),
})

function own({ by: _, version: __, ...seen }: Erasure) {
  return seen
}
