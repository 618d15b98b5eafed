// Photos that an officer or a coach hands in for an IKM of a village: allowed there alone, and on record as help.
import { ikmThere } from '../ikm/read.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Id } from '../kernel/id.ts'
import type { Plan } from '../table/change.ts'
import type { Services } from '../table/service.ts'
import { ownerFor } from './read.ts'

type Acting = { ikm?: Id<'ikm'> | undefined; partner?: string | undefined; village?: string | undefined }

/** Whose the file is: the actor's own, or of the IKM that is helped, which lies in the village that was named. */
export async function ownerOf(services: Services, actor: Actor, acting: Acting) {
  const { ikm, village } = acting
  if (actor.kind !== 'officer' || ikm === undefined || village === undefined) return ownerFor(actor, acting)
  return (await ikmThere(services, { ikm, village })).ikm
}

/** The trail names the officer, and says that it acted for the IKM. */
export function helped<Result>(actor: Actor, plan: Plan<Result>): Plan<Result> {
  if (actor.kind !== 'officer') return plan
  return { ...plan, audit: plan.audit.map((line) => ({ ...line, about: { ...line.about, assisted: true } })) }
}
