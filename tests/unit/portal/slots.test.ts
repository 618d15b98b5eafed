// What is typed to open a slot, as the slot that is sent; and a slot's terms and wants in words.
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { day } from '../../../core/kernel/day.ts'
import type { KecamatanCode } from '../../../core/region/villages.ts'
import { openPlan } from '../../../core/slot/plan.ts'
import { OpenSlot, SLOT_FORMS } from '../../../core/slot/schema.ts'
import { entitiesOf } from '../../../core/table/service.ts'
import { localClient } from '../../../infra/local/dynamodb.ts'
import { readTyped } from '../../../web/portal/form/read.ts'
import { openingOf, TypedSlot } from '../../../web/portal/partner/slot-typed.ts'
import { placeText, type Slot, termsText, wantsText } from '../../../web/portal/partner/slot-words.ts'
import { anId } from '../../support/world.ts'

const fixed = { partner: 'mtr_01j0000000000000000000000a', outlet: 'otl_01j0000000000000000000000a' }
const TERMS = {
  ...{ form: 'shelf', supply: 'consignment', marginPercent: 20, rentIdrPerMonth: 150_000, paymentDays: 1 },
  returnsBorneBy: 'ikm',
}
const PLACE = { name: 'Rak', kind: 'shelf', areaDm2: 150, openings: 2, openedOn: '2026-11-24' }
const typed = (more: Record<string, unknown>) => z.safeParse(TypedSlot, { ...fixed, ...PLACE, ...TERMS, ...more })
const faults = (more: Record<string, unknown>) => typed(more).error?.issues.map(({ path }) => path[0])

describe('a slot as it is typed', () => {
  it('becomes what the route takes, with and without what it asks for', () => {
    const asks = { categories: ['dodol-kue'], volumePerMonth: 400, unitOfSale: 'bungkus' }
    const plain = typed({})
    const asking = typed(asks)
    if (!plain.success || !asking.success) throw new Error('the form takes it')
    expect(openingOf(plain.data)).not.toHaveProperty('wants')
    expect(z.parse(OpenSlot, openingOf(asking.data))).toEqual({
      ...{ ...fixed, ...PLACE, terms: TERMS, wants: { ...asks, certificates: [] } },
    })
  })

  it('is of the kind of its form where none is named, which is what the portal asks', () => {
    const services = entitiesOf({ client: localClient('http://127.0.0.1:1'), table: 'none' })
    const place = { slot: anId('slot'), kecamatan: '32.16.06' as KecamatanCode }
    const kinds = SLOT_FORMS.map((form) => {
      const { kind: _, ...own } = PLACE
      const input = z.parse(OpenSlot, { ...fixed, ...own, terms: { ...TERMS, form } })
      return openPlan(services, { today: day('2026-11-24') }, input, place).slot.kind
    })
    expect(kinds).toEqual(['shelf', 'shelf', 'procurement', 'procurement', 'procurement'])
    const named = z.parse(OpenSlot, { ...fixed, ...PLACE, kind: 'procurement', terms: TERMS })
    expect(openPlan(services, { today: day('2026-11-24') }, named, place).slot.kind).toBe('procurement')
  })

  it('needs a category where it asks for anything else, a unit where it names a volume, and at most five categories', () => {
    expect(faults({ certificates: ['pirt'] })).toEqual(['categories'])
    expect(faults({ priceMostIdr: 0 })).toEqual(['categories'])
    expect(faults({ categories: ['dodol-kue'], volumePerMonth: 4 })).toEqual(['unitOfSale'])
    expect(faults({ categories: Array(6).fill('dodol-kue') })).toEqual(['categories'])
    expect(faults({ categories: Array(5).fill('dodol-kue') })).toBeUndefined()
  })

  it('is told on the field that lacks it', () => {
    const words = Object.fromEntries(Object.entries({ ...PLACE, ...TERMS }).map(([name, value]) => [name, `${value}`]))
    const asks = Object.fromEntries(
      [...Object.keys(words), 'categories', 'priceMostIdr'].map((name) => [
        name,
        Number.isInteger({ ...PLACE, ...TERMS, priceMostIdr: 1 }[name as 'openings'])
          ? ({ as: 'number' } as const)
          : ({ as: 'text' } as const),
      ]),
    )
    expect(readTyped(TypedSlot, asks, words, fixed).ok).toBe(true)
    const read = readTyped(TypedSlot, asks, { ...words, priceMostIdr: '12.500' }, fixed)
    expect(read).toEqual({ ok: false, faults: { categories: 'missing' } })
  })
})

describe('a slot in words', () => {
  const wants = { categories: ['dodol-kue'], certificates: ['halal'], leadDaysMost: 1 }
  const slot = { terms: TERMS, wants } as unknown as Slot

  it('says its terms, the money first, and what it asks for', () => {
    expect(termsText(slot, 'id')).toMatch(
      /^Titip jual, margin 20%, sewa Rp.?150\.000 sebulan, dibayar setelah 1 hari, /,
    )
    expect(termsText(slot, 'en')).toContain('paid after 1 day, the IKM bears returns')
    expect(wantsText(slot, 'en')).toMatch(/; Halal certificate; ready within 1 day$/)
    expect(wantsText({}, 'id')).toBe('Belum disebut')
    const place = { kind: 'shelf', areaDm2: 150, terms: { ...TERMS, position: 'checkout' } } as Slot
    expect(placeText(place, 'id')).toBe('Rak, dekat kasir, 150 dm²')
    const bought = { kind: 'procurement', areaDm2: 0, terms: { ...TERMS, form: 'menu' } } as Slot
    expect(placeText(bought, 'en')).toBe('Menu, Procurement')
  })
})
