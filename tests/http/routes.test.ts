// Every route of the contract through the real pipeline: who gets an answer, who is refused, what a repeat does.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { CONTRACT } from '../../core/contract/contract.ts'
import type { Audience, Route } from '../../core/contract/route.ts'
import { day } from '../../core/kernel/day.ts'
import { DATABASE } from '../support/database.ts'
import { doorsOver, requestOf } from '../support/doors.ts'
import { type Call, call } from '../support/http.ts'
import { meteredServices } from '../support/metered.ts'
import { type Searching, searchOver } from '../support/searching.ts'
import type { Role, World } from '../support/world.ts'
import { CASES, furnishedWorld } from './cases/all.ts'
import type { Input } from './cases/case.ts'

/** Who is refused, unless the case names it: of the same kind without the right, and of the other kinds. */
const STRANGERS: Record<Audience, readonly Role[]> = {
  public: [],
  account: ['owner', 'ikm', 'verifier'],
  partner: ['otherOwner', 'clerkElsewhere', 'clerk', 'ikm', 'verifier'],
  ikm: ['otherIkm', 'owner', 'verifier'],
  officer: ['lapsedDecider', 'verifier', 'recommender', 'decider', 'owner', 'ikm'],
}

let world: World
let searching: Searching
let doors: ReturnType<typeof doorsOver>
let metered: ReturnType<typeof meteredServices>
const told = new Map<string, Promise<Input>>()

beforeAll(async () => {
  world = await furnishedWorld()
  metered = meteredServices(DATABASE, world.services.at.table)
  searching = await searchOver(world.services, day('2026-10-08'))
  doors = doorsOver(metered.services, searching)
})

afterAll(() => searching?.end())

/** The case's good input; its story is told once for all tests of the route. */
function goodInput(name: keyof typeof CONTRACT): Promise<Input> {
  const input = told.get(name) ?? Promise.resolve(CASES[name].input(world))
  told.set(name, input)
  return input
}

const callAs = (role: Role, route: Route, request: Call) => call(doors(route, world.actors[role]), request)

/** How many writes the Lambdas sent to the table since it was asked last; the stories are told past the meter. */
const writes = () =>
  Object.entries(metered.take().requests).reduce(
    (sum, [command, count]) => (/Put|Update|Delete|Write/.test(command) ? sum + count : sum),
    0,
  )

const ROUTES = Object.entries(CONTRACT) as [keyof typeof CONTRACT, Route][]

describe.each(ROUTES)('%s', (name, route) => {
  const { as, also = [], bad, fault = Object.keys(bad)[0] } = CASES[name]
  const strangers = STRANGERS[route.audience].filter((role) => role !== as && !also.includes(role))

  it('refuses who may not and what is not right, and changes nothing', async () => {
    const input = await goodInput(name)
    if (route.audience !== 'public') {
      const { status, body } = await callAs('public', route, requestOf(route, input))
      expect([status, body['code']]).toEqual([401, 'sign-in'])
    }
    for (const role of strangers) {
      const { status, headers } = await callAs(role, route, requestOf(route, input))
      expect([role, status, headers['cache-control']]).toEqual([role, 403, 'no-store'])
    }
    const { status, headers, body } = await callAs(as, route, requestOf(route, { ...input, ...bad }))
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect([body['code'], body['faults']]).toMatchObject(['input', [{ path: fault }]])
    expect(writes()).toBe(0)
  })

  it('answers who may in the form of its output, and a repeated key with the first answer', async () => {
    const headers = { 'idempotency-key': `route-${name}` }
    const request = { ...requestOf(route, await goodInput(name)), headers }
    const first = await callAs(as, route, request)
    expect([first.status, first.body]).toEqual([200, z.parse(route.output, first.body)])
    expect(first.headers['cache-control']?.split(',')[0]).toBe(
      route.audience === 'public' && route.fresh !== true ? 'public' : 'no-store',
    )
    const items = Array.isArray(first.body) ? first.body : first.body['items']
    if (Array.isArray(items)) expect(items.length).toBeGreaterThan(0)
    // A sheet is kept beside the table.
    expect(writes()).toBe(route.method === 'GET' || name === 'job.upload' ? 0 : 1)
    const second = await callAs(as, route, request)
    expect([second.status, second.body]).toEqual([200, first.body])
    expect(writes()).toBe(0)
  })
})
