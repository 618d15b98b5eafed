// Permission as data: each operation lists who may; whoever is not listed may not.
import type { Actor, DatedPower, OfficerPower, PartnerRole } from './actor.ts'
import type { Instant } from './clock.ts'
import type { Day } from './day.ts'
import { Refusal } from './refusal.ts'

/**
 * `partner`, `outlet`, `ikm` and `agency` name the input's field that must be the actor's own; `village` the one that a
 * coach's villages must hold.
 */
export type Grant<Field extends string = string> =
  | { actor: 'public' }
  | { actor: 'system' }
  | { actor: 'account' }
  | { actor: 'ikm'; ikm: Field }
  | { actor: 'link'; ikm: Field }
  | { actor: 'partner'; roles: readonly PartnerRole[]; partner: Field; outlet?: Field }
  | { actor: 'officer'; power: OfficerPower; agencies?: readonly string[]; agency?: Field; village?: Field }

export type Permission<Field extends string = string> = readonly Grant<Field>[]

/** Refuses unless one grant holds for the actor, the input and the legal day. An empty list lets nobody in. */
export function permit(operation: string, permission: Permission, actor: Actor, input: object, today: Day): void {
  if (permission.some((grant) => holds(grant, actor, input, today))) return
  if (actor.kind === 'public') throw unauthenticated(operation)
  throw forbidden(operation)
}

/** What counts as just now: 15 minutes. */
const RECENT_MS = 15 * 60 * 1000

/** Refuses a person whose sign-in is older than 15 minutes; the system signs in nowhere. */
export function permitRecent(operation: string, actor: Actor, instant: Instant): void {
  if (actor.kind === 'system') return
  const since = 'account' in actor ? actor.signedInAt : undefined
  if (since === undefined || instant - since > RECENT_MS) throw signInAgain(operation)
}

/**
 * Whether the actor holds the power in one of the agencies (any where none are named) on that day. A coach's, which is
 * bound to villages, is held there alone.
 */
export function hasPower(
  powers: readonly DatedPower[],
  power: OfficerPower,
  on: Day,
  agencies?: readonly unknown[],
  village?: unknown,
) {
  return powers.some(
    (held) =>
      held.power === power &&
      held.from <= on &&
      (held.to === null || held.to >= on) &&
      (agencies === undefined || agencies.includes(held.agency)) &&
      (held.villages === undefined || held.villages.some((each) => each === village)),
  )
}

function holds(grant: Grant, actor: Actor, input: object, today: Day): boolean {
  if (grant.actor === 'public') return true
  switch (actor.kind) {
    case 'public':
      return false
    case 'system':
      return grant.actor === 'system'
    case 'account':
      return grant.actor === 'account'
    case 'ikm':
      return grant.actor === 'ikm' && field(input, grant.ikm) === actor.ikm
    case 'link':
      return grant.actor === 'link' && field(input, grant.ikm) === actor.ikm
    case 'officer':
      return grant.actor === 'officer' && officerHolds(grant, actor, input, today)
    case 'partner':
      return grant.actor === 'partner' && partnerHolds(grant, actor, input)
  }
}

function officerHolds(
  { power, agencies, agency, village }: Extract<Grant, { actor: 'officer' }>,
  actor: Extract<Actor, { kind: 'officer' }>,
  input: object,
  today: Day,
): boolean {
  const own = agency === undefined ? agencies : [field(input, agency)]
  return hasPower(actor.powers, power, today, own, village === undefined ? undefined : field(input, village))
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

function signInAgain(operation: string): Refusal {
  return new Refusal('unauthenticated', 'sign-in-again', {
    id: `Untuk ${operation} Anda perlu masuk lagi, karena sudah lebih dari 15 menit sejak Anda masuk. Masuk lagi lalu ulangi.`,
    en: `To do ${operation} you need to sign in again, because you signed in more than 15 minutes ago. Sign in and repeat it.`,
  })
}
