// The matrix against the real doors: every column asks at every route of the contract, first those who may not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTRACT } from '../../../core/contract/contract.ts'
import type { Route } from '../../../core/contract/route.ts'
import type { Actor } from '../../../core/kernel/actor.ts'
import { day } from '../../../core/kernel/day.ts'
import { DATABASE } from '../../support/database.ts'
import { doorsOver, requestOf } from '../../support/doors.ts'
import { ask } from '../../support/http.ts'
import { meteredServices } from '../../support/metered.ts'
import { type Searching, searchOver } from '../../support/searching.ts'
import type { World } from '../../support/world.ts'
import { CASES, furnishedWorld } from '../cases/all.ts'
import { COLUMNS, type Column, peopleOf, seenAt } from './columns.ts'
import { MATRIX } from './matrix.ts'

/** Done, or nothing to do any more since the one before. */
const LET_IN = [200, 404, 409]

let world: World
let people: Record<Column, Actor>
let searching: Searching
let metered: ReturnType<typeof meteredServices>
let doors: ReturnType<typeof doorsOver>

beforeAll(async () => {
  world = await furnishedWorld()
  people = peopleOf(world)
  searching = await searchOver(world.services, day('2026-10-08'))
  metered = meteredServices(DATABASE, world.services.at.table)
  doors = doorsOver(metered.services, searching)
})

afterAll(() => {
  metered?.close()
  return searching?.end()
})

const ROUTES = Object.entries(CONTRACT) as [keyof typeof CONTRACT, Route][]

const writes = () =>
  Object.entries(metered.take().requests).filter(([command]) => /Put|Update|Delete|Write/.test(command))

it('has a line for each route, and none for what is no route', () => {
  expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(CONTRACT).sort())
})

describe.each(ROUTES)('%s', (name, route) => {
  const { may, blind } = MATRIX[name] ?? { may: [], blind: [] }
  const refused = COLUMNS.filter((column) => !may.includes(column) && !blind.includes(column))

  it(`is open to ${may.length} of ${COLUMNS.length}`, async () => {
    const request = requestOf(route, await CASES[name].input(world))
    const statusOf = async (column: Column) => {
      const { status } = await ask(doors(route, seenAt(route.audience, people[column])), request)
      return [column, status]
    }
    metered.take()
    for (const column of refused) expect(await statusOf(column)).toEqual([column, column === 'signedOut' ? 401 : 403])
    for (const column of blind) expect(await statusOf(column)).toEqual([column, 404])
    expect(writes()).toEqual([])
    for (const column of may) {
      const [, status] = await statusOf(column)
      expect([column, status, LET_IN.includes(Number(status))]).toEqual([column, status, true])
    }
  })
})
