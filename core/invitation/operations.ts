// What can be done with invitations: invite, list, withdraw; and by the person who proves the address: list, accept, decline.
import * as z from 'zod/mini'
import { isoInstant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { idSource } from '../kernel/context.ts'
import { type Id, newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import type { Permission } from '../kernel/permission.ts'
import { hatOf } from '../membership/read.ts'
import { rosterOf } from '../membership/roster-read.ts'
import { accountOf, managersOnlyClerks, noMoreHats, ownOutlets } from '../membership/rules.ts'
import { openPartner } from '../partner/read.ts'
import { emailOf } from '../signin/email.ts'
import { emailName } from '../signin/keys.ts'
import { whole } from '../table/batch.ts'
import { countedChanges, DAY, type Limit } from '../table/limits.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { acceptPlan, closePlan, invitePlan } from './plan.ts'
import { openInvitation } from './read.ts'
import { noSuchInvitation } from './refusals.ts'
import {
  Invitation,
  InvitationsOfPartner,
  Invite,
  MyInvitations,
  OneInvitation,
  PartnersInvitation,
  ReceivedInvitation,
  SentInvitation,
} from './schema.ts'

const RUN_BY = [{ actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' }] as const satisfies Permission

/** Each is a mail to somebody who may not want it. */
const A_DAY: Limit = {
  rule: 'invitation.partner',
  most: 30,
  seconds: DAY,
  sentence: {
    id: 'Mitra ini sudah mengirim 30 undangan hari ini, jadi yang ini belum dikirim. Kirim lagi besok setelah pukul 7.00 WIB.',
    en: 'This partner sent 30 invitations today, so this one was not sent. Send it again tomorrow after 7:00 in Jakarta.',
  },
}

export const invite = writing({
  name: 'invitation.invite',
  input: Invite,
  permission: RUN_BY,
  sensitive: true,
  plan: async (services, context, input) => {
    managersOnlyClerks(context.actor, input.partner, [input.role])
    await openPartner(services, input.partner)
    await ownOutlets(services, input)
    const roster = await rosterOf(services, input.partner)
    const counted = await countedChanges(services, context, [{ limit: A_DAY, value: input.partner }])
    return invitePlan(services.entities, context, input, newId('invitation', idSource(context)), roster, counted)
  },
})

/** Those that wait for an answer. A page may hold fewer than asked for. */
export const ofPartner = operation({
  name: 'invitation.ofPartner',
  input: InvitationsOfPartner,
  permission: RUN_BY,
  work: (services: Services, context, input) =>
    page(
      `invitation.ofPartner ${input.partner}`,
      input,
      (options) =>
        services.entities.invitation.query
          .ofPartner({ partner: input.partner })
          .where(({ expiresAt }, { gt }) => gt(expiresAt, secondsOf(context)))
          .go(options),
      (row) => z.parse(SentInvitation, { ...row, until: untilOf(row) }),
    ),
})

export const withdraw = writing({
  name: 'invitation.withdraw',
  input: PartnersInvitation,
  permission: RUN_BY,
  sensitive: true,
  plan: async (services, context, { partner, invitation }) => {
    const seen = await openInvitation(services, invitation, context.instant)
    if (seen.partner !== partner) throw noSuchInvitation()
    managersOnlyClerks(context.actor, partner, [seen.role])
    return closePlan(services.entities, context, seen, 'withdrawn', await rosterOf(services, partner))
  },
})

/** Those that were sent to the address that the person has proven. */
export const mine = operation({
  name: 'invitation.mine',
  input: MyInvitations,
  permission: [{ actor: 'account' }],
  work: async (services: Services, context, input) => {
    const email = await emailOf(services, accountOf(context.actor))
    if (email === undefined) return { items: [], next: null }
    const address = emailName(email)
    const found = await page(
      `invitation.mine ${address}`,
      input,
      (options) =>
        services.entities.invitation.query
          .ofAddress({ address })
          .where(({ expiresAt }, { gt }) => gt(expiresAt, secondsOf(context)))
          .go(options),
      (row) => z.parse(Invitation, row),
    )
    const partners = [...new Set<string>(found.items.map(({ partner }) => partner))].map((unit) => ({ unit }))
    const rows = await whole(partners, (keys) => services.entities.partner.get(keys).go())
    const names = new Map(rows.map(({ unit, name }) => [unit, name]))
    const named = found.items.map((each) => ({ ...each, name: names.get(each.partner) ?? '' }))
    return { ...found, items: named.map((each) => z.parse(ReceivedInvitation, { ...each, until: untilOf(each) })) }
  },
})

export const accept = writing({
  name: 'invitation.accept',
  input: OneInvitation,
  permission: [{ actor: 'account' }],
  plan: async (services, context, { invitation }) => {
    const { seen, account } = await ownOne(services, context, invitation)
    const { partner } = seen
    await openPartner(services, partner)
    await noMoreHats(services, account, partner)
    const before = await hatOf(services, account, partner)
    return acceptPlan(services.entities, context, seen, account, await rosterOf(services, partner), before)
  },
})

export const decline = writing({
  name: 'invitation.decline',
  input: OneInvitation,
  permission: [{ actor: 'account' }],
  plan: async (services, context, { invitation }) => {
    const { seen } = await ownOne(services, context, invitation)
    return closePlan(services.entities, context, seen, 'declined', await rosterOf(services, seen.partner))
  },
})

/** Who proves the address has the invitation; the number of the invitation alone opens nothing. */
async function ownOne(services: Services, context: Context, invitation: Id<'invitation'>) {
  const account = accountOf(context.actor)
  const seen = await openInvitation(services, invitation, context.instant)
  const email = await emailOf(services, account)
  if (email === undefined || emailName(email) !== seen.address) throw noSuchInvitation()
  return { seen, account }
}

/** When it stops to hold, as an instant. */
function untilOf({ expiresAt }: Pick<Invitation, 'expiresAt'>): string {
  return isoInstant(expiresAt * 1000)
}

function secondsOf({ instant }: Pick<Context, 'instant'>): number {
  return Math.floor(instant / 1000)
}
