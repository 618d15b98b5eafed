// Who a signed-in person is for the audience of a route: one Query, read consistently, so that a removal holds at once.
import type { Audience } from '../contract/route.ts'
import type { Actor, DatedPower } from '../kernel/actor.ts'
import type { Instant } from '../kernel/clock.ts'
import type { Id } from '../kernel/id.ts'
import type { Services } from '../table/service.ts'
import { membershipsOf } from './read.ts'
import type { Membership } from './schema.ts'

type Person = { account: Id<'account'>; signedInAt?: Instant }

/** The same person may wear several hats; without the one that the audience asks for it acts for nobody but itself. */
export async function actorFor(services: Services, person: Person, audience: Audience): Promise<Actor> {
  if (audience === 'account' || audience === 'public') return { kind: 'account', ...person }
  return actorAmong(await membershipsOf(services, person.account), person, audience)
}

/** Whether a power holds today is asked where it is used: it is dated by the legal day. */
function actorAmong(memberships: readonly Membership[], person: Person, audience: Audience): Actor {
  const alone: Actor = { kind: 'account', ...person }
  switch (audience) {
    case 'account':
    case 'public':
      return alone
    case 'partner': {
      const held = memberships.flatMap((each) =>
        each.kind === 'partner' ? [{ partner: each.holder, role: each.role, outlets: each.outlets }] : [],
      )
      return held.length === 0 ? alone : { kind: 'partner', ...person, memberships: held }
    }
    case 'ikm': {
      const held = memberships.find((each) => each.kind === 'ikm')
      return held === undefined ? alone : { kind: 'ikm', ...person, ikm: held.holder }
    }
    case 'officer': {
      const powers = poweredBy(memberships)
      return powers.length === 0 ? alone : { kind: 'officer', ...person, powers }
    }
  }
}

/** The powers of agencies among them. */
export function poweredBy(memberships: readonly Membership[]): DatedPower[] {
  return memberships.flatMap((each) => {
    if (each.kind !== 'agency') return []
    const { holder: agency, power, from, to = null, villages } = each
    return [{ agency, power, from, to, ...(villages === undefined ? {} : { villages }) }]
  })
}
