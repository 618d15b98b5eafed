// The table that `npm start` keeps in a folder: filled once, and made anew where it was not filled to its end or is told to.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { localClient } from '../../infra/local/dynamodb.ts'
import { fillTable } from '../../infra/local/fill.ts'
import { DATABASE } from '../support/database.ts'
import { rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { worldOf } from '../support/world.ts'

const data = mkdtempSync(join(tmpdir(), 'etalase-fill-'))
const record = join(data, 'etalase.json')
let services: Services

beforeAll(() => {
  services = servicesOf({ client: localClient(DATABASE), table: `fill-${process.pid}-${Math.random()}` })
})
afterAll(() => rmSync(data, { recursive: true }))

/** What an empty table never asks for. */
const work = { context: contextOf({ kind: 'system', name: 'test' }), check: unasked, tell: unasked }

const fill = (more: object = {}) => fillTable(services, { data, reset: false, seed: 'none', ...more }, work)

it('makes a table where there is none, and says in the folder that it was filled to its end', async () => {
  expect(await fill()).toEqual({ size: 'none', items: 0, stories: [], kept: false })
  expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual({ size: 'none', items: 0, stories: [] })
})

it('keeps what the table holds, whatever it should be filled with', async () => {
  await worldOf(services)
  const before = await rowsOf(services)
  expect(await fill({ seed: 'small' })).toEqual({ size: 'none', items: 0, stories: [], kept: true })
  expect(await rowsOf(services)).toEqual(before)
  expect(before.length).toBeGreaterThan(0)
})

it('makes it anew when it is told to', async () => {
  expect(await fill({ reset: true })).toMatchObject({ kept: false })
  expect(await rowsOf(services)).toEqual([])
  expect(existsSync(record)).toBe(true)
})

it('makes it anew where the folder does not say that it was filled to its end', async () => {
  await worldOf(services)
  rmSync(record)
  expect(await fill()).toMatchObject({ kept: false })
  expect(await rowsOf(services)).toEqual([])
})

it('keeps nothing without a folder', async () => {
  await worldOf(services)
  expect(await fill({ data: null })).toMatchObject({ kept: false })
  expect(await rowsOf(services)).toEqual([])
})

function unasked(): never {
  throw new Error('nothing is filled in here')
}
