import { beforeAll, describe, expect, it } from 'vitest'
import * as Product from '../../core/product/operations.ts'
import { MOST_PRODUCTS } from '../../core/product/plan.ts'
import { productsOfIkm } from '../../core/product/read.ts'
import { expectOnce } from '../support/repeats.ts'
import { contextOf } from '../support/services.ts'
import { expectForbidden, IN_OFFICE, itemCount, refusalOf } from '../support/twins.ts'
import { anId, type Role, type World, worldOf } from '../support/world.ts'

let world: World

const as = (role: Role) => contextOf(world.actors[role])
const dodol = (more: object = {}) => ({
  ikm: world.ikm,
  name: 'Dodol wijen',
  category: 'dodol-kue',
  unitOfSale: 'bungkus 250 g',
  priceFromIdr: 35_000,
  priceToIdr: 50_000,
  shelfLifeDays: 30,
  ...more,
})
const added = async (more: object = {}) => (await Product.add(world.services, as('ikm'), dodol(more))).product
const offered = () => Product.ofIkm(world.services, as('public'), { ikm: world.ikm })

beforeAll(async () => {
  world = await worldOf()
})

describe('product.add', () => {
  it.each(['ikm', 'verifier'] as const)('lets the %s add one where the IKM works', async (role) => {
    const { product } = await Product.add(world.services, as(role), dodol())
    const row = (await offered()).find((each) => each.product === product)
    expect(row).toMatchObject({ kecamatan: '32.16.03', state: 'offered', recordedOn: '2026-10-08', version: 1 })
    const { data } = await world.services.entities.audit.query.ofRoot({ root: world.ikm }).go()
    expect(data.at(-1)).toMatchObject({ act: 'product.add', about: { product } })
  })

  it('refuses everybody else', () => expectForbidden(world, Product.add, dodol(), ['ikm', 'verifier']))

  it('adds one for a repeated key, and another without', async () => {
    const { product } = await expectOnce(world.services, Product.add, world.actors.ikm, dodol())
    expect(await added()).not.toBe(product)
  })

  it('takes equal prices and none that are turned round', async () => {
    await added({ priceFromIdr: 50_000, priceToIdr: 50_000 })
    const refusal = await refusalOf(() => added({ priceFromIdr: 50_001, priceToIdr: 50_000 }))
    expect([refusal.kind, refusal.code]).toEqual(['invalid', 'price-order'])
  })

  it('finds no IKM that never was', async () => {
    const lost = dodol({ ikm: anId('ikm') })
    expect((await refusalOf(() => Product.add(world.services, as('verifier'), lost))).code).toBe('ikm')
  })

  it('takes as many as fit into one move and not one more', async () => {
    const ikm = world.foreign.ikm
    const [first] = await Product.ofIkm(world.services, as('public'), { ikm })
    if (first === undefined) throw new Error('the world has no product')
    for (let held = 1; held < MOST_PRODUCTS - 1; held++) {
      await world.services.entities.product.create({ ...first, product: anId('product') }).go()
    }
    await Product.add(world.services, as('otherIkm'), dodol({ ikm }))
    const refusal = await refusalOf(() => Product.add(world.services, as('otherIkm'), dodol({ ikm })))
    expect([refusal.kind, refusal.code]).toEqual(['conflict', 'too-many-products'])
  })
})

describe('product.edit', () => {
  it.each(['ikm', 'verifier'] as const)('lets the %s set and clear fields', async (role) => {
    const product = await added()
    const input = { ikm: world.ikm, product, version: 1, name: 'Dodol ketan', shelfLifeDays: null }
    expect(await Product.edit(world.services, as(role), input)).toEqual({ product, version: 2 })
    const row = (await offered()).find((each) => each.product === product)
    expect(row).toMatchObject({ name: 'Dodol ketan', version: 2, priceToIdr: 50_000 })
    expect(row?.shelfLifeDays).toBeUndefined()
  })

  it('refuses everybody else', async () => {
    const input = { ikm: world.ikm, product: world.product, version: 1, name: 'Lain' }
    await expectForbidden(world, Product.edit, input, ['ikm', 'verifier'])
  })

  it('finds no product of another IKM, even in its own name', async () => {
    const input = { ikm: world.ikm, product: world.foreign.product, version: 1, name: 'Lain' }
    const refusal = await refusalOf(() => Product.edit(world.services, as('ikm'), input))
    expect([refusal.kind, refusal.code]).toEqual(['missing', 'product'])
  })

  it('refuses another version at once; a repeated key edits once', async () => {
    const product = await added()
    const input = { ikm: world.ikm, product, version: 1, name: 'Dodol durian' }
    await expectOnce(world.services, Product.edit, world.actors.ikm, input)
    expect((await refusalOf(() => Product.edit(world.services, as('ikm'), input))).code).toBe('changed-meanwhile')
  })

  it('refuses prices that an edit turns round', async () => {
    const input = { ikm: world.ikm, product: await added(), version: 1, priceFromIdr: 60_000 }
    expect((await refusalOf(() => Product.edit(world.services, as('ikm'), input))).code).toBe('price-order')
  })

  it('writes nothing where nothing differs', async () => {
    const product = await added()
    const count = await itemCount(world.services)
    const input = { ikm: world.ikm, product, version: 1, name: 'Dodol wijen' }
    expect(await Product.edit(world.services, as('ikm'), input)).toEqual({ product, version: 1 })
    expect(await itemCount(world.services)).toBe(count)
  })
})

describe('product.withdraw', () => {
  it.each(['ikm', 'verifier'] as const)('lets the %s withdraw one, once', async (role) => {
    const input = { ikm: world.ikm, product: await added() }
    await expectOnce(world.services, Product.withdraw, world.actors[role], input)
    expect((await refusalOf(() => Product.withdraw(world.services, as(role), input))).code).toBe('product-withdrawn')
    const edit = { ...input, version: 2, name: 'Lain' }
    expect((await refusalOf(() => Product.edit(world.services, as(role), edit))).code).toBe('product-withdrawn')
    await expect(productsOfIkm(world.services, world.ikm, [input.product])).rejects.toThrow('missing/product')
  })

  it('refuses everybody else, and finds no product of another IKM', async () => {
    await expectForbidden(world, Product.withdraw, { ikm: world.ikm, product: world.product }, ['ikm', 'verifier'])
    const foreign = { ikm: world.ikm, product: world.foreign.product }
    expect((await refusalOf(() => Product.withdraw(world.services, as('ikm'), foreign))).kind).toBe('missing')
  })
})

describe('product.records', () => {
  it.each(['ikm', 'verifier'] as const)('shows the %s what was withdrawn too', async (role) => {
    const product = await added()
    await Product.withdraw(world.services, as('ikm'), { ikm: world.ikm, product })
    const row = (await Product.records(world.services, as(role), { ikm: world.ikm })).find(
      (each) => each.product === product,
    )
    expect(row).toMatchObject({ state: 'withdrawn', version: 2 })
    expect((await offered()).some((each) => each.product === product)).toBe(false)
  })

  it('refuses everybody else', () => expectForbidden(world, Product.records, { ikm: world.ikm }, ['ikm', ...IN_OFFICE]))
})

describe('product.inCategory', () => {
  it('shows what is offered, page by page, without what was withdrawn', async () => {
    const category = 'batik-kain'
    const made: string[] = []
    for (let i = 0; i < 5; i++) made.push(await added({ category }))
    const [gone, ...left] = made
    await Product.withdraw(world.services, as('ikm'), { ikm: world.ikm, product: gone })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await Product.inCategory(world.services, as('public'), { category, limit: 2, cursor })
      seen.push(...page.items.map((each) => each.product))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen.sort()).toEqual(left.sort())
  })
})
