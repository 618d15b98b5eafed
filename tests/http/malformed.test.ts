// Ten thousand malformed requests over all routes, from people who may: none is a fault of ours, and none changes anything.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONTRACT } from '../../core/contract/contract.ts'
import type { Route } from '../../core/contract/route.ts'
import { day } from '../../core/kernel/day.ts'
import { DATABASE } from '../support/database.ts'
import { doorsOver, requestOf } from '../support/doors.ts'
import { ask } from '../support/http.ts'
import { malformed } from '../support/malformed.ts'
import { meteredServices } from '../support/metered.ts'
import { type Searching, searchOver } from '../support/searching.ts'
import type { World } from '../support/world.ts'
import { CASES, furnishedWorld } from './cases/all.ts'

const REQUESTS = 10_000
const SEED = 20261008

const ROUTES = Object.entries(CONTRACT) as [keyof typeof CONTRACT, Route][]

let world: World
let searching: Searching
let metered: ReturnType<typeof meteredServices>

beforeAll(async () => {
  world = await furnishedWorld()
  searching = await searchOver(world.services, day('2026-10-08'))
  metered = meteredServices(DATABASE, world.services.at.table)
})

afterAll(() => {
  metered?.close()
  return searching?.end()
})

const EACH = Math.ceil(REQUESTS / ROUTES.length)

const writes = () => Object.keys(metered.take().requests).filter((command) => /Put|Update|Delete|Write/.test(command))

it.each(ROUTES)(
  `%s answers ${EACH} of them below 500, writes nothing, and then answers a good one`,
  async (name, route) => {
    const handler = doorsOver(metered.services, searching)(route, world.actors[CASES[name].as])
    const input = await CASES[name].input(world)
    metered.take()
    for (const event of fc.sample(malformed(route, input), { numRuns: EACH, seed: SEED })) {
      const { statusCode = 0 } = await handler(event)
      const odd =
        statusCode < 200 || statusCode >= 500 || (statusCode < 300 && event.requestContext.http.method === 'POST')
      if (odd) expect.unreachable(`${statusCode} to ${JSON.stringify(event).slice(0, 2_000)}`)
    }
    expect(writes()).toEqual([])
    expect((await ask(handler, requestOf(route, input))).status).toBe(200)
  },
)
