// Permission as data: each operation lists who may; whoever is not listed may not.
import type { Actor, DatedPower, OfficerPower, PartnerRole } from './actor.ts'
import type { Day } from './day.ts'
import { Refusal } from './refusal.ts'

/** `partner`, `outlet` and `ikm` name the input's field that must be the actor's own. */
export type Grant<Field extends string = string> =
  | { actor: 'public' }
  | { actor: 'system' }
  | { actor: 'ikm'; ikm: Field }
  | { actor: 'partner'; roles: readonly PartnerRole[]; partner: Field; outlet?: Field }
  | { actor: 'officer'; power: OfficerPower; agencies?: readonly string[] }

export type Permission<Field extends string = string> = readonly Grant<Field>[]

/** Refuses unless one grant holds for the actor, the input and the legal day. An empty list lets nobody in. */
export function permit(operation: string, permission: Permission, actor: Actor, input: object, today: Day): void {
  if (permission.some((grant) => holds(grant, actor, input, today))) return
  if (actor.kind === 'public') throw unauthenticated(operation)
  throw forbidden(operation)
}

/** Whether the actor holds the power in one of the agencies (any where none are named) on that day. */
export function hasPower(powers: readonly DatedPower[], power: OfficerPower, on: Day, agencies?: readonly string[]) {
  return powers.some(
    (held) =>
      held.power === power &&
      held.from <= on &&
      (held.to === null || held.to >= on) &&
      (agencies === undefined || agencies.includes(held.agency)),
  )
}

function holds(grant: Grant, actor: Actor, input: object, today: Day): boolean {
  if (grant.actor === 'public') return true
  switch (actor.kind) {
    case 'public':
      return false
    case 'system':
      return grant.actor === 'system'
    case 'ikm':
      return grant.actor === 'ikm' && field(input, grant.ikm) === actor.ikm
    case 'officer':
      return grant.actor === 'officer' && hasPower(actor.powers, grant.power, today, grant.agencies)
    case 'partner':
      return grant.actor === 'partner' && partnerHolds(grant, actor, input)
  }
}

function partnerHolds(
  grant: Extract<Grant, { actor: 'partner' }>,
  actor: Extract<Actor, { kind: 'partner' }>,
  input: object,
): boolean {
  return actor.memberships.some((member) => {
    if (member.partner !== field(input, grant.partner) || !grant.roles.includes(member.role)) return false
    if (member.role !== 'clerk') return true
    const outlet = grant.outlet === undefined ? undefined : field(input, grant.outlet)
    return member.outlets.some((own) => own === outlet)
  })
}

function field(input: object, name: string): unknown {
  return Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined
}

function unauthenticated(operation: string): Refusal {
  return new Refusal('unauthenticated', 'sign-in', {
    id: `Untuk ${operation} Anda perlu masuk lebih dahulu. Masuk lalu coba lagi.`,
    en: `To do ${operation} you need to sign in first. Sign in and try again.`,
  })
}

function forbidden(operation: string): Refusal {
  return new Refusal('forbidden', 'not-permitted', {
    id: `Akun Anda tidak berwenang untuk ${operation}. Mintalah pemilik akun usaha atau petugas dinas yang berwenang.`,
    en: `Your account may not do ${operation}. Ask the owner of the business account or an officer who may.`,
  })
}
