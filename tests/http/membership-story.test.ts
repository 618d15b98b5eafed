// The whole story through the pipeline, as each Lambda sees it: invited, accepted, acting, removed, refused.
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Id } from '../../core/kernel/id.ts'
import { actorFor } from '../../core/membership/actor.ts'
import { account } from '../../functions/account.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { officer } from '../../functions/officer.ts'
import { partner } from '../../functions/partner.ts'
import { accountIn, aPerson, NIB, nibKnown, type Person } from '../support/belonging.ts'
import { call, dependenciesOf } from '../support/http.ts'
import { NOON } from '../support/services.ts'
import { type World, worldOf } from '../support/world.ts'

let world: World
let boss: Person
let clerk: Person

beforeAll(async () => {
  world = await worldOf()
  await nibKnown(world)
  boss = await aPerson(world.services)
  clerk = await aPerson(world.services)
})

/** As the deployed Lambdas are wired: who signed in, and then what they are for the route's audience. */
function signedIn(who: Id<'account'>): Dependencies {
  return {
    ...dependenciesOf(world.services, { kind: 'public' }),
    actorOf: (_event, audience): Promise<Actor> =>
      actorFor(world.services, { account: who, signedInAt: NOON }, audience),
  }
}

const LAMBDAS = { account, partner, officer }

async function ask(who: Id<'account'>, audience: keyof typeof LAMBDAS, path: string, body?: object) {
  const request = { path: `/api/${audience}${path}`, ...(body === undefined ? {} : { method: 'POST', body }) }
  return call(LAMBDAS[audience](signedIn(who)), request)
}

it('a claim makes an owner, who invites a clerk, who acts and is removed', async () => {
  const verifier = accountIn(world.actors.verifier)
  const own = `/${world.partner}`
  const measure = { measure: 'rooms', value: 120, from: '2026-10-01' }
  const record = () => ask(clerk.account, 'partner', `${own}/outlets/${world.outlet}/measures`, measure)

  const { body: made } = await ask(boss.account, 'account', '/claims', { nib: NIB, business: 'Hotel Contoh' })
  expect((await ask(verifier, 'officer', `/claims/${made['claim']}/approve`, {})).status).toBe(403)
  const verifying = dependenciesOf(world.services, world.actors.verifier)
  const approved = await call(officer(verifying), {
    method: 'POST',
    path: `/api/officer/claims/${made['claim']}/approve`,
    body: {},
  })
  expect(approved.status).toBe(200)

  const form = { email: clerk.email, role: 'clerk', outlets: [world.outlet] }
  const { status, body: sent } = await ask(boss.account, 'partner', `${own}/invitations`, form)
  expect(status).toBe(200)
  expect((await record()).status).toBe(403)
  expect((await ask(clerk.account, 'account', '/invitations')).body).toMatchObject({
    items: [{ invitation: sent['invitation'], name: 'Hotel Contoh' }],
  })
  expect((await ask(clerk.account, 'account', `/invitations/${sent['invitation']}/accept`, {})).status).toBe(200)
  expect((await ask(clerk.account, 'account', '/me')).body).toMatchObject({
    email: clerk.email,
    partners: [{ partner: world.partner, role: 'clerk', outlets: [world.outlet] }],
  })
  expect((await record()).status).toBe(200)
  expect((await ask(clerk.account, 'partner', `${own}/members`)).status).toBe(403)

  expect((await ask(boss.account, 'partner', `${own}/members/${boss.account}/remove`, {})).body).toMatchObject({
    code: 'last-owner',
  })
  expect((await ask(boss.account, 'partner', `${own}/members/${clerk.account}/remove`, {})).status).toBe(200)
  expect((await record()).status).toBe(403)
  expect((await ask(boss.account, 'partner', `${own}/members`)).body).toMatchObject({
    items: [{ account: boss.account, role: 'owner' }],
  })
})
