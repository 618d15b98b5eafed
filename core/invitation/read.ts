// Reading an invitation: one that was answered or has expired is as missing as one that never was.
import * as z from 'zod/mini'
import type { Instant } from '../kernel/clock.ts'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { noSuchInvitation } from './refusals.ts'
import { Invitation } from './schema.ts'

export async function openInvitation(
  services: Services,
  invitation: Id<'invitation'>,
  now: Instant,
): Promise<Invitation> {
  const found = await openOne(services, invitation, now)
  if (found === undefined) throw noSuchInvitation()
  return found
}

/** Where its mail goes; undefined once there is nothing left to tell. */
export async function invitedAddress(services: Services, invitation: Id<'invitation'>, now: Instant) {
  return (await openOne(services, invitation, now))?.email
}

/** What has expired may lie in the table for two days more. */
async function openOne({ entities }: Services, invitation: Id<'invitation'>, now: Instant) {
  const { data } = await entities.invitation.get({ invitation }).go({ consistent: true })
  if (data === null || data.state !== 'open' || data.expiresAt * 1000 <= now) return undefined
  return z.parse(Invitation, data)
}
