// The columns of the matrix: everybody who may come to a door, and as whom each audience sees them.
import type { Actor, OfficerPower } from '../../../core/kernel/actor.ts'
import { day } from '../../../core/kernel/day.ts'
import { NOON } from '../../support/services.ts'
import { anId, type World } from '../../support/world.ts'

/** Of the partner and the IKM that the request is about, unless it says otherwise; the agency is the one that holds it. */
export const COLUMNS = [
  'signedOut',
  'person',
  'owner',
  'manager',
  'clerk',
  'clerkElsewhere',
  'otherOwner',
  'ikm',
  'otherIkm',
  'verifier',
  'recommender',
  'decider',
  'otherVerifier',
  'otherRecommender',
  'otherDecider',
  'licensor',
  'coach',
  'coachElsewhere',
  'lapsed',
  'notYet',
] as const
export type Column = (typeof COLUMNS)[number]

/** The last legal day and the next one, as the tests' clock has it: 2026-10-08. */
const YESTERDAY = day('2026-10-07')
const TOMORROW = day('2026-10-09')
const LONG_AGO = day('2026-01-01')
const POWERS = ['verify', 'recommend', 'decide'] as const
/** The other one that decides on quotas. */
const OTHER_AGENCY = 'cooperatives'

export function peopleOf(world: World): Record<Column, Actor> {
  const { actors } = world
  const officer = (powers: readonly OfficerPower[], more: object = {}): Actor => ({
    kind: 'officer',
    account: anId('account'),
    signedInAt: NOON,
    powers: powers.map((power) => ({ agency: 'industry', power, from: LONG_AGO, to: null, ...more })),
  })
  return {
    signedOut: actors.public,
    person: actors.account,
    owner: actors.owner,
    manager: actors.manager,
    clerk: actors.clerk,
    clerkElsewhere: actors.clerkElsewhere,
    otherOwner: actors.otherOwner,
    ikm: actors.ikm,
    otherIkm: actors.otherIkm,
    verifier: actors.verifier,
    recommender: actors.recommender,
    decider: actors.decider,
    otherVerifier: officer(['verify'], { agency: OTHER_AGENCY }),
    otherRecommender: officer(['recommend'], { agency: OTHER_AGENCY }),
    otherDecider: officer(['decide'], { agency: OTHER_AGENCY }),
    licensor: officer(['decide'], { agency: 'licensing' }),
    coach: officer(['verify'], { villages: ['32.16.03.2006'] }),
    coachElsewhere: officer(['verify'], { villages: ['32.16.03.2005'] }),
    lapsed: officer(POWERS, { to: YESTERDAY }),
    notYet: officer(POWERS, { from: TOMORROW }),
  }
}

/** A door sees only the hat that is its own: behind another one everybody is just a person who signed in. */
export function seenAt(audience: string, actor: Actor): Actor {
  if (!('account' in actor) || actor.kind === audience) return actor
  const { account, signedInAt } = actor
  return { kind: 'account', account, ...(signedInAt === undefined ? {} : { signedInAt }) }
}
