// Published demand: which places are free, in which order, and on which lists.

import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Id, type IdKind, newId } from '../../../core/kernel/id.ts'
import { Outlet } from '../../../core/outlet/schema.ts'
import { Partner } from '../../../core/partner/schema.ts'
import { addressOf } from '../../../core/publish/page.ts'
import { linesOf, PLACES_A_PART, pagesOf } from '../../../core/publish/read-demand.ts'
import { CATEGORY_IDS } from '../../../core/region/category-id.ts'
import { kecamatans } from '../../../core/region/villages.ts'
import { Slot } from '../../../core/slot/schema.ts'

let made = 0
const anId = <K extends IdKind>(kind: K): Id<K> => newId(kind, { instant: made++, random: () => 0 })
const [OUTLET, PARTNER] = [anId('outlet'), anId('partner')]
const PLACE = { village: '32.16.03.2006', kecamatan: '32.16.03' }

const outlet = (changes: object = {}) =>
  z.parse(Outlet, {
    ...{ unit: OUTLET, partner: PARTNER, name: 'Hotel Contoh Cikarang', sector: 'hotel', ...PLACE, version: 1 },
    ...{ address: 'Jalan Contoh 1', openedOn: '2015-01-01', recordedOn: '2020-01-01' },
    ...changes,
  })
const partner = (changes: object = {}) =>
  z.parse(Partner, {
    ...{ unit: PARTNER, name: 'PT Hotel Contoh', nib: '1000000000001', sector: 'hotel', bucket: '00', version: 1 },
    ...{ demonstration: true, openedOn: '2015-01-01', recordedOn: '2020-01-01' },
    ...changes,
  })
const TERMS = { form: 'shelf', supply: 'buy-out', marginPercent: 20, rentIdrPerMonth: 0, paymentDays: 14 }
const slot = (changes: object = {}, terms: object = {}) =>
  z.parse(Slot, {
    ...{ unit: OUTLET, slot: anId('slot'), partner: PARTNER, name: 'Rak', kind: 'shelf', areaDm2: 60, openings: 2 },
    ...{ occupied: 0, kecamatan: '32.16.03', openedOn: '2026-01-01', recordedOn: '2026-01-01', version: 1 },
    terms: { ...TERMS, returnsBorneBy: 'partner', ...terms },
    ...changes,
  })
const lines = (...slots: Slot[]) => linesOf(slots, [outlet()], [partner()])

describe('the places that are free', () => {
  it('say whose they are, where, and how many are left', () => {
    const one = slot({ occupied: 1 })
    expect(lines(one)).toMatchObject([
      {
        slot: one.slot,
        vacant: 1,
        outletName: 'Hotel Contoh Cikarang',
        partner: PARTNER,
        partnerName: 'PT Hotel Contoh',
      },
    ])
  })

  it.each([
    ['full', lines(slot({ occupied: 2 }))],
    ['closed', lines(slot({ closedOn: '2026-09-01', endRecordedOn: '2026-09-01' }))],
    ['in an outlet that closed', linesOf([slot()], [outlet({ closedOn: '2026-09-01' })], [partner()])],
    ['of a partner that closed', linesOf([slot()], [outlet()], [partner({ closedOn: '2026-09-01' })])],
    ['of nobody who is known', linesOf([slot()], [], [])],
  ])('are none that are %s', (_, found) => expect(found).toEqual([]))

  it('come by their money terms, the best for an IKM first', () => {
    const [late, given, soon] = [
      slot({}, { paymentDays: 60 }),
      slot({}, { supply: 'consignment', paymentDays: 1 }),
      slot({}, { paymentDays: 3 }),
    ]
    expect(lines(late, given, soon).map((each) => each.slot)).toEqual([soon.slot, late.slot, given.slot])
  })
})

describe('the lists', () => {
  it('are all places, a list a kind and a list a kecamatan, each there though it is empty', () => {
    const batik = slot({ wants: { categories: ['batik-kain', 'dodol-kue'], certificates: [] } })
    const pages = pagesOf(lines(batik, slot()))
    expect(pages).toHaveLength(1 + CATEGORY_IDS.length + kecamatans().length)
    const held = (address: string) => {
      const found = pages.find(({ ref }) => addressOf(ref, 'id') === address)
      return found?.parts.map(({ inAll, slots }) => [inAll, slots.length])
    }
    expect(held('/permintaan/')).toEqual([[2, 2]])
    expect(held('/permintaan/batik-kain/')).toEqual([[1, 1]])
    expect(held('/permintaan/dodol-kue/')).toEqual([[1, 1]])
    expect(held('/permintaan/logam/')).toEqual([[0, 0]])
    expect(held('/permintaan/32.16.03/')).toEqual([[2, 2]])
    expect(pages[0]?.parts[0]).toMatchObject({
      categories: [
        { category: expect.any(String), slots: 1 },
        { category: expect.any(String), slots: 1 },
      ],
      kecamatan: [{ kecamatan: '32.16.03', slots: 2 }],
    })
  })

  it('are cut into parts, and no two parts lie at one address', () => {
    const many = lines(...Array.from({ length: PLACES_A_PART + 1 }, () => slot()))
    const pages = pagesOf(many)
    expect(pages[0]?.parts.map(({ part, parts, slots }) => [part, parts, slots.length])).toEqual([
      [1, 2, PLACES_A_PART],
      [2, 2, 1],
    ])
    const addresses = pages.flatMap(({ ref, parts }) => parts.map(({ part }) => addressOf(ref, 'en', part)))
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})
