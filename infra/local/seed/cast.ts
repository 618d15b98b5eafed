// Who acts in the history: schedules, officers with dated powers, owners of partners, IKM; nobody has a name.
import * as Account from '../../../core/account/operations.ts'
import { openPlan } from '../../../core/account/plan.ts'
import type { Actor, OfficerPower } from '../../../core/kernel/actor.ts'
import { addDays, type Day } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import type { AgencyId } from '../../../core/region/agencies.ts'
import { made, type Scribe, type Teller } from './scribe.ts'

type ActorOf<Kind extends Actor['kind']> = Extract<Actor, { kind: Kind }>

export type Officers = Record<OfficerPower, ActorOf<'officer'>>

/** A schedule or the sign-in, by its name. */
export function system(name: string): Actor {
  return { kind: 'system', name }
}

/** One officer of an agency for each power, in office long before the history begins. */
export function officersOf(scribe: Scribe): Officers {
  const teller = scribe.teller('officers')
  const from = addDays(scribe.calendar.opening, -400)
  const officer = (agency: AgencyId, power: OfficerPower): ActorOf<'officer'> => ({
    kind: 'officer',
    account: openAccount(teller, from),
    powers: [{ agency, power, from, to: null }],
  })
  return {
    verify: officer('industry', 'verify'),
    recommend: officer('cooperatives', 'recommend'),
    decide: officer('industry', 'decide'),
  }
}

export function ownerOf(teller: Teller, partner: Id<'partner'>, on: Day): ActorOf<'partner'> {
  const account = openAccount(teller, on)
  return { kind: 'partner', account, memberships: [{ partner, role: 'owner', outlets: [] }] }
}

export function makerOf(teller: Teller, ikm: Id<'ikm'>, on: Day): ActorOf<'ikm'> {
  return { kind: 'ikm', account: openAccount(teller, on), ikm }
}

function openAccount(teller: Teller, on: Day): Id<'account'> {
  const { act, entities } = teller
  return act(Account.open, system('sign-in'), on, {}, (_, at) => openPlan(entities, at, made('account', at))).result
    .account
}
