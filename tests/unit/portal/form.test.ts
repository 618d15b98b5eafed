// Forms of the portal: fields read from a schema, what was typed told from it, faults on their fields, drafts on the device.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { EditOutlet, OpenOutlet } from '../../../core/outlet/schema.ts'
import { AddProduct } from '../../../core/product/schema.ts'
import type { Problem } from '../../../web/portal/client/problem.ts'
import { draftsOf } from '../../../web/portal/form/draft.ts'
import { type Asks, boundsOf } from '../../../web/portal/form/fields.ts'
import { faultsOf, readTyped } from '../../../web/portal/form/read.ts'
import { faultsIn, stepWith } from '../../../web/portal/form/steps.tsx'

const PARTNER = 'mtr_01j0000000000000000000000a'
const OUTLET = 'otl_01j0000000000000000000000a'
const OPENING: Asks = {
  name: { as: 'text' },
  brand: { as: 'text' },
  sector: { as: 'choice', choices: [] },
  village: { as: 'choice', choices: [] },
  address: { as: 'text' },
  openedOn: { as: 'day' },
}
const TYPED = {
  name: ' Toko Satu ',
  brand: '',
  sector: 'minimarket',
  village: '32.16.06.2006',
  address: 'Jl. Raya 1',
  openedOn: '2026-01-05',
}

describe('the fields of a form', () => {
  it('are required, long and clearable as their schema says', () => {
    expect(boundsOf(OpenOutlet, 'name')).toEqual({ required: true, most: 120, clears: false })
    expect(boundsOf(OpenOutlet, 'hours')).toEqual({ required: false, most: 120, clears: false })
    expect(boundsOf(OpenOutlet, 'address')).toMatchObject({ required: true, most: 300 })
    expect(boundsOf(EditOutlet, 'hours')).toMatchObject({ required: false, clears: true })
  })

  it('are those of the schema and no others', () => {
    expect(() => boundsOf(OpenOutlet, 'colour')).toThrow(RangeError)
  })
})

describe('what was typed', () => {
  it('becomes an input: empty fields are left out, and what nobody types is sent along', () => {
    const read = readTyped(OpenOutlet, OPENING, TYPED, { partner: PARTNER })
    expect(read).toMatchObject({ ok: true, input: { partner: PARTNER, name: 'Toko Satu', openedOn: '2026-01-05' } })
    expect(read.ok && 'brand' in read.input).toBe(false)
  })

  it('clears what an edit may clear, and must not be empty where the screen needs it', () => {
    const asks: Asks = { address: { as: 'text', needed: true }, hours: { as: 'text' } }
    const fixed = { partner: PARTNER, outlet: OUTLET, version: 1 }
    expect(readTyped(EditOutlet, asks, { address: 'Jl. 2', hours: '' }, fixed)).toEqual({
      ok: true,
      input: { ...fixed, address: 'Jl. 2', hours: null },
    })
    expect(readTyped(EditOutlet, asks, { address: ' ', hours: '' }, fixed)).toEqual({
      ok: false,
      faults: { address: 'missing' },
    })
  })

  it.each([
    ['12500', 12_500],
    ['12.500', 12_500],
    ['1.250.000', 1_250_000],
    ['1 250 000', 1_250_000],
  ])('takes %s for the number %d', (typed, number) => {
    const schema = z.strictObject({ priceFromIdr: AddProduct.shape.priceFromIdr })
    expect(readTyped(schema, { priceFromIdr: { as: 'number' } }, { priceFromIdr: typed }, {})).toEqual({
      ok: true,
      input: { priceFromIdr: number },
    })
  })

  it.each(['12,5', '1.25', 'dua', '1e3', '0x10'])('takes %s for no whole number', (typed) => {
    const schema = z.strictObject({ priceFromIdr: AddProduct.shape.priceFromIdr })
    expect(readTyped(schema, { priceFromIdr: { as: 'number' } }, { priceFromIdr: typed }, {})).toEqual({
      ok: false,
      faults: { priceFromIdr: 'wrong' },
    })
  })

  it.each([
    ['12,5', 12.5],
    ['12.25', 12.25],
    ['20', 20],
    ['1.500', 1500],
  ])('takes %s for the number %d where two decimals are asked for', (typed, number) => {
    const schema = z.strictObject({ margin: z.number() })
    expect(readTyped(schema, { margin: { as: 'number', decimals: 2 } }, { margin: typed }, {})).toEqual({
      ok: true,
      input: { margin: number },
    })
  })

  it.each(['12,345', '12,', ',5', '1,2,3', '12,5%'])('takes %s for no number of two decimals', (typed) => {
    const schema = z.strictObject({ margin: z.number() })
    expect(readTyped(schema, { margin: { as: 'number', decimals: 2 } }, { margin: typed }, {}).ok).toBe(false)
  })

  it('says of each field whether it is missing or wrong', () => {
    const typed = { ...TYPED, name: '', openedOn: '2026-02-30' }
    expect(readTyped(OpenOutlet, OPENING, typed, { partner: PARTNER })).toEqual({
      ok: false,
      faults: { name: 'missing', openedOn: 'wrong' },
    })
  })

  it('has ticked boxes as true, and several as a list', () => {
    const schema = z.strictObject({ agreed: z.literal(true), outlets: z.array(z.string()).check(z.minLength(1)) })
    const asks: Asks = { agreed: { as: 'check' }, outlets: { as: 'several', choices: [] } }
    expect(readTyped(schema, asks, { agreed: 'ya', outlets: 'a\nb' }, {})).toEqual({
      ok: true,
      input: { agreed: true, outlets: ['a', 'b'] },
    })
    expect(readTyped(schema, asks, { agreed: '', outlets: '' }, {})).toEqual({
      ok: false,
      faults: { agreed: 'missing', outlets: 'missing' },
    })
  })
})

describe('the faults that the API found', () => {
  const refused = (...paths: string[]): Problem => ({
    status: 400,
    code: 'input',
    title: '',
    detail: '',
    faults: paths.map((path) => ({ path, message: 'is wrong' })),
  })

  it('stand on the fields of the form, by the first part of their path', () => {
    expect(faultsOf(refused('address', 'name[0].x'), OPENING, TYPED)).toEqual({ address: 'wrong', name: 'wrong' })
  })

  it('stand on a field that the form asks for beside the others, however deep it is sent', () => {
    const asks: Asks = { marginPercent: { as: 'number' }, categories: { as: 'several', choices: [] } }
    expect(faultsOf(refused('terms.marginPercent', 'wants.categories[0]'), asks, { marginPercent: '120' })).toEqual({
      marginPercent: 'wrong',
      categories: 'missing',
    })
  })

  it('are told above the form where they concern none of its fields', () => {
    expect(faultsOf(refused('partner', '$'), OPENING, TYPED)).toBeUndefined()
  })
})

describe('the steps of a form', () => {
  const steps = [
    { title: 'Tempat', names: ['name'] },
    { title: 'Syarat', names: ['margin', 'days'] },
  ]

  it('show their own faults, and lead to the first that has one', () => {
    expect(faultsIn({ name: 'missing', days: 'wrong' }, steps[1] ?? { title: '', names: [] })).toEqual({
      days: 'wrong',
    })
    expect(stepWith({ days: 'wrong' }, steps, 0)).toBe(1)
    expect(stepWith({ name: 'missing', days: 'wrong' }, steps, 1)).toBe(0)
    expect([stepWith({}, steps, 1), stepWith({ name: 'missing' }, [], 0)]).toEqual([1, 0])
  })
})

describe('a draft', () => {
  it('is of one account and one form, and is forgotten once it was sent', () => {
    const storage = memory()
    const drafts = draftsOf(storage, 'acc_a')
    drafts.write('gerai', { name: 'Toko' })
    expect(drafts.read('gerai')).toEqual({ name: 'Toko' })
    expect(drafts.read('produk')).toEqual({})
    expect(draftsOf(storage, 'acc_b').read('gerai')).toEqual({})
    drafts.forget('gerai')
    expect(drafts.read('gerai')).toEqual({})
  })

  it('leaves the device with whoever signs out, and nothing else does', () => {
    const storage = memory()
    storage.setItem('etalase:bahasa', 'en')
    draftsOf(storage, 'acc_a').write('gerai', { name: 'Toko' })
    draftsOf(storage, 'acc_b').write('gerai', { name: 'Rak' })
    draftsOf(storage, 'acc_a').forgetAll()
    expect(storage.length).toBe(1)
    expect(storage.getItem('etalase:bahasa')).toBe('en')
  })

  it('is nothing where the device holds something else, or keeps nothing', () => {
    const storage = memory()
    storage.setItem('etalase:draf:acc_a:gerai', '{"name":1,"brand":"B"')
    expect(draftsOf(storage, 'acc_a').read('gerai')).toEqual({})
    storage.setItem('etalase:draf:acc_a:gerai', '{"name":1,"brand":"B"}')
    expect(draftsOf(storage, 'acc_a').read('gerai')).toEqual({ brand: 'B' })
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(() => draftsOf(full, 'acc_a').write('gerai', { name: 'x' })).not.toThrow()
  })
})

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}
