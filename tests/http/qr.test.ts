// The code of a shelf card through the real handler: counted for its IKM, led on whatever happens, nothing kept of who scans.
import { beforeEach, describe, expect, it } from 'vitest'
import { qrHref } from '../../core/contract/qr.ts'
import { day } from '../../core/kernel/day.ts'
import * as Qr from '../../core/qr/operations.ts'
import { MOST_A_DAY, QR_RULE } from '../../core/qr/schema.ts'
import { forms } from '../../functions/forms.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { formDependenciesOf, get } from '../support/form-posts.ts'
import { ask } from '../support/http.ts'
import { rowsOf } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden } from '../support/twins.ts'
import { anId, type World, worldOf } from '../support/world.ts'

let world: World
let handler: ApiHandler

beforeEach(async () => {
  world = await worldOf()
  handler = forms(formDependenciesOf(world.services))
})

const TODAY = '2026-10-08'
const card = () => ({ kind: 'product', product: world.product }) as const
const maker = () => ({ kind: 'ikm', ikm: world.ikm }) as const
const views = (month = '2026-10') => Qr.ofIkm(world.services, contextOf(world.actors.ikm), { ikm: world.ikm, month })
const count = (today?: string) =>
  Qr.count(world.services, contextOf(world.actors.public, ...(today === undefined ? [] : [day(today)])), {
    ikm: world.ikm,
  })
const counters = async () => (await rowsOf(world.services)).filter((row) => row['rule'] === QR_RULE)

describe('a scanned code', () => {
  it('leads to the page of the product or of its maker in its language, and counts for the maker', async () => {
    const ways = [
      [qrHref('id', world.ikm, card()), `/produk/${world.product}/`],
      [qrHref('en', world.ikm, card()), `/en/produk/${world.product}/`],
      [qrHref('id', world.ikm, maker()), `/ikm/${world.ikm}/`],
      [qrHref('en', world.ikm, maker()), `/en/ikm/${world.ikm}/`],
    ]
    for (const [path = '', location] of ways) {
      const { status, headers } = await get(handler, path)
      expect([status, headers['location']]).toEqual([303, location])
      // The device keeps it, and no cache between: so that one visit counts once.
      expect(headers['cache-control']).toBe('private, max-age=3600')
      expect(headers).not.toHaveProperty('set-cookie')
    }
    expect(await views()).toEqual({ month: '2026-10', sum: 4, days: [{ on: TODAY, views: 4 }] })
  })

  it('keeps a number and nothing of who scans', async () => {
    await get(handler, qrHref('id', world.ikm, maker()))
    const [row, ...others] = await counters()
    expect(others).toEqual([])
    expect(row).toMatchObject({ value: world.ikm, stretch: TODAY, count: 1 })
    const kept = Object.keys(row ?? {}).filter((name) => !/^(pk|sk|__edb_\w__)$/.test(name))
    expect(kept.toSorted()).toEqual(['count', 'expiresAt', 'rule', 'stretch', 'value'])
  })

  it('leads on where the table is down, and where nobody makes anything', async () => {
    const entities = new Proxy(world.services.entities, {
      get: () => {
        throw new Error('the table is down')
      },
    })
    const down = formDependenciesOf({ ...world.services, entities })
    const { status, headers } = await get(forms(down), qrHref('id', world.ikm, card()))
    expect(down.logged).toEqual(['a view by QR was not counted: the table is down'])
    expect([status, headers['location']]).toEqual([303, `/produk/${world.product}/`])
    expect(headers['cache-control']).toBe('no-store')
    const stranger = anId('ikm')
    expect((await get(handler, `/q/${stranger}`)).headers['location']).toBe(`/ikm/${stranger}/`)
    expect(await counters()).toEqual([])
  })

  it('leads nowhere else: what is no id has no page', async () => {
    for (const path of ['/q/evil.example', `/q/${world.ikm}/%2F%2Fevil.example`, `/q/${world.product}`]) {
      expect([path, (await get(handler, path)).status]).toEqual([path, 404])
    }
  })

  it('counts nothing for a head, nor for what is fetched ahead', async () => {
    const path = qrHref('id', world.ikm, maker())
    expect((await get(handler, path, 'HEAD')).status).toBe(303)
    const { status, headers } = await ask(handler, { method: 'GET', path, headers: { 'sec-purpose': 'prefetch' } })
    expect([status, headers['cache-control']]).toEqual([303, 'no-store'])
    expect(await counters()).toEqual([])
  })
})

describe('the views of an IKM', () => {
  it('are its own to see', async () => {
    await expectForbidden(world, Qr.ofIkm, { ikm: world.ikm, month: '2026-10' }, ['ikm'])
  })

  it('are summed over the month, its first and last day included and the days around it not', async () => {
    for (const on of ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01']) await count(on)
    expect(await views()).toEqual({
      month: '2026-10',
      sum: 2,
      days: [
        { on: '2026-10-01', views: 1 },
        { on: '2026-10-31', views: 1 },
      ],
    })
    expect(await views('2026-08')).toMatchObject({ sum: 0, days: [] })
  })

  it('count each of two at once', async () => {
    await Promise.all([count(), count()])
    expect(await views()).toMatchObject({ sum: 2 })
  })

  it('are not counted beyond the most of a day, and again the day after', async () => {
    const row = { rule: QR_RULE, value: world.ikm, stretch: TODAY, expiresAt: 2_000_000_000 }
    await world.services.entities.counter.put({ ...row, count: MOST_A_DAY - 1 }).go()
    await count()
    await count()
    await count('2026-10-09')
    expect((await views()).days.map(({ views: many }) => many)).toEqual([MOST_A_DAY, 1])
  })
})
