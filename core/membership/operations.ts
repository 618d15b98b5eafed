// What can be done with memberships: list and change a partner's members, grant and end an agency's powers.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { namesOf } from '../profile/read.ts'
import { mayHold } from '../region/agencies.ts'
import { THERE } from '../region/offices.ts'
import { byEmail } from '../signin/rows.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { coachesIn } from './coaches.ts'
import { changePlan, endPowerPlan, grantPlan, hatOfPower, leaveIkmPlan, removePlan } from './plan.ts'
import { hatOf, memberOf } from './read.ts'
import { noAccountOfEmail, noSuchHat, noSuchPower, notToYourself, powerNotOfAgency } from './refusals.ts'
import { rosterOf } from './roster-read.ts'
import { accountOf, isOf, managersOnlyClerks, noMoreHats, ownOutlets } from './rules.ts'
import {
  ChangeMember,
  Coaches,
  EndPower,
  GrantPower,
  Leave,
  MemberLine,
  Members,
  type Officer,
  OfficerLine,
  Officers,
  RemoveMember,
} from './schema.ts'

const RUN_BY = [{ actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' }] as const satisfies Permission
const HEAD = [{ actor: 'officer', power: 'decide', agency: 'agency' }] as const satisfies Permission

/** Who belongs to the partner, each with the name that it shows. */
export const members = operation({
  name: 'membership.members',
  input: Members,
  permission: RUN_BY,
  work: (services: Services, _context, input) => listOf(services, input.partner, input, MemberLine),
})

/** An owner changes anybody; a manager clerks, into clerks. */
export const change = writing({
  name: 'membership.change',
  input: ChangeMember,
  permission: RUN_BY,
  sensitive: true,
  plan: async (services, { actor }, input) => {
    const seen = await memberOf(services, input.partner, input.account)
    managersOnlyClerks(actor, input.partner, [seen.role, input.role])
    await ownOutlets(services, input)
    return changePlan(services.entities, seen, await rosterOf(services, input.partner), input)
  },
})

/** From the next request on the account does nothing for the partner. */
export const remove = writing({
  name: 'membership.remove',
  input: RemoveMember,
  permission: RUN_BY,
  sensitive: true,
  plan: async (services, context, { partner, account }) => {
    const seen = await memberOf(services, partner, account)
    managersOnlyClerks(context.actor, partner, [seen.role])
    return removePlan(services.entities, context, seen, await rosterOf(services, partner))
  },
})

/** By oneself and from the next request on. The only owner of a partner stays until somebody else owns it. */
export const leave = writing({
  name: 'membership.leave',
  input: Leave,
  permission: [{ actor: 'account' }],
  sensitive: true,
  plan: async (services, context, { hat }) => {
    const seen = await hatOf(services, accountOf(context.actor), hat)
    if (seen?.state !== 'active') throw noSuchHat()
    switch (seen.kind) {
      case 'partner':
        return removePlan(services.entities, context, seen, await rosterOf(services, seen.holder))
      case 'ikm':
        return leaveIkmPlan(services.entities, context, seen)
      case 'agency':
        return endPowerPlan(services.entities, context, seen)
    }
  },
})

/** Who holds which power of the agency, each with the name that it shows. */
export const officers = operation({
  name: 'membership.officers',
  input: Officers,
  permission: HEAD,
  work: (services: Services, _context, input) => listOf(services, input.agency, input, OfficerLine),
})

/** Who coaches in the village today, whichever agency's: their names and numbers, for whoever gives them somebody. */
export const coaches = operation({
  name: 'membership.coaches',
  input: Coaches,
  permission: THERE,
  work: (services: Services, { today }, { village }) => coachesIn(services, village, today),
})

/** By the head of the agency, never to itself; the first head is given its power by the system. */
export const grant = writing({
  name: 'membership.grant',
  input: GrantPower,
  permission: [...HEAD, { actor: 'system' }],
  sensitive: true,
  plan: async (services, context, input) => {
    if (!mayHold(input.agency, input.power)) throw powerNotOfAgency()
    const account = input.account ?? (await accountOfEmail(services, input.email ?? ''))
    if (isOf(context.actor, account)) throw notToYourself()
    await noMoreHats(services, account, hatOfPower(input))
    const before = await hatOf(services, account, hatOfPower(input))
    return grantPlan(services.entities, context, { ...input, account }, before)
  },
})

export const endPower = writing({
  name: 'membership.endPower',
  input: EndPower,
  permission: HEAD,
  sensitive: true,
  plan: async (services, context, input) => {
    if (isOf(context.actor, input.account)) throw notToYourself()
    const seen = await hatOf(services, input.account, hatOfPower(input))
    if (seen?.kind !== 'agency' || seen.state !== 'active') throw noSuchPower()
    return endPowerPlan(services.entities, context, seen satisfies Officer)
  },
})

/** Told to the head of an agency alone; the permission was asked before. */
async function accountOfEmail(services: Services, email: string): Promise<Id<'account'>> {
  const [user] = await byEmail(services, email)
  if (user === undefined) throw noAccountOfEmail()
  return user.id as Id<'account'>
}

async function listOf<Line extends { account: string }>(
  services: Services,
  holder: string,
  input: { limit: number; cursor?: string | undefined },
  line: z.core.$ZodType<Line>,
) {
  const found = await page(
    `membership.ofHolder ${holder}`,
    input,
    (options) => services.entities.membership.query.ofHolder({ holder }).go(options),
    (row) => z.parse(line, row),
  )
  const names = await namesOf(services, found.items)
  return { ...found, items: found.items.map((each) => ({ ...each, name: names.get(each.account) ?? null })) }
}
