// One route of each audience through the whole door: a real session's cookie, the hats on record, the pipeline.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Audience } from '../../../core/contract/route.ts'
import { day } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import * as Membership from '../../../core/membership/operations.ts'
import { joinIkmPlan } from '../../../core/membership/plan.ts'
import { act } from '../../../core/table/commit.ts'
import { account } from '../../../functions/account.ts'
import { signedIn } from '../../../functions/http/session.ts'
import { ikm } from '../../../functions/ikm.ts'
import { officer } from '../../../functions/officer.ts'
import { partner } from '../../../functions/partner.ts'
import { aPower, joined } from '../../support/belonging.ts'
import { ask, dependenciesOf, ORIGIN } from '../../support/http.ts'
import { contextOf } from '../../support/services.ts'
import { Browser, type Door, doorOf, SECRET } from '../../support/signing-in.ts'
import { type World, worldOf } from '../../support/world.ts'

const LAMBDAS = { account, partner, ikm, officer }
const TODAY = day('2026-10-08')
type Hat = Exclude<Audience, 'public'>

let world: World
let door: Door
const people = new Map<Hat, Browser>()

const DOORS: Record<Hat, (world: World) => string> = {
  account: () => '/api/account/me',
  partner: ({ partner: own }) => `/api/partner/${own}`,
  ikm: ({ ikm: own }) => `/api/ikm/${own}`,
  officer: () => '/api/officer/sectors/hotel/partners',
}
const HATS = Object.keys(DOORS) as Hat[]

/** Who has just signed in has an account and nothing else; the hat is given as it is given anywhere. */
const GIVEN: Record<Hat, (who: Id<'account'>) => Promise<unknown>> = {
  account: async () => undefined,
  partner: (who) => joined(world, 'manager', who),
  ikm: (who) =>
    act(world.services, contextOf(world.actors.system), { operation: 'test.join', input: {} }, async () =>
      joinIkmPlan(world.services.entities, { today: TODAY }, { account: who, ikm: world.ikm }, undefined),
    ),
  officer: (who) => Membership.grant(world.services, contextOf(world.actors.decider), aPower(who)),
}

beforeAll(async () => {
  world = await worldOf()
  door = doorOf(world.services)
  for (const hat of HATS) {
    const browser = new Browser(door)
    const { body } = await browser.signIn(`kuki-${hat}@contoh.test`)
    await GIVEN[hat]((body as { user: { id: Id<'account'> } }).user.id)
    people.set(hat, browser)
  }
})

/** As the Lambdas are wired when they are deployed. */
async function knock(audience: Hat, browser?: Browser): Promise<number> {
  const wired = { services: world.services, now: () => Date.now(), origins: [ORIGIN] }
  const given = { ...dependenciesOf(world.services, { kind: 'public' }), ...wired }
  const handler = LAMBDAS[audience]({ ...given, actorOf: signedIn({ ...wired, secret: SECRET }) })
  const headers: Record<string, string> = browser === undefined ? {} : { cookie: browser.cookie }
  return (await ask(handler, { path: DOORS[audience](world), headers })).status
}

const who = (hat: Hat) => people.get(hat) ?? new Browser(door)

describe.each(HATS)('a door for the %s', (audience) => {
  it('opens to its own cookie, and to no other hat’s', async () => {
    for (const hat of HATS) {
      const open = hat === audience || audience === 'account'
      expect([hat, await knock(audience, who(hat))]).toEqual([hat, open ? 200 : 403])
    }
  })

  it('asks who comes without a cookie, with a forged one, or after signing out to sign in', async () => {
    const forged = new Browser(door)
    for (const [name, value] of who(audience).cookies) forged.cookies.set(name, `${value.slice(0, -6)}AAAAAA`)
    const out = new Browser(door)
    await out.signIn(`kuki-${audience}@contoh.test`)
    const copy = new Browser(door)
    for (const [name, value] of out.cookies) copy.cookies.set(name, value)
    expect(await knock(audience, copy)).toBe(200)
    await out.post('/sign-out')
    for (const each of [undefined, forged, copy]) expect(await knock(audience, each)).toBe(401)
  })
})
