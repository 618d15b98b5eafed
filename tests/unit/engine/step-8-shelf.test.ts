// Step 8 on the shelf: slots, area, IKM and products, once confirmed and once possible.
import { describe, expect, it } from 'vitest'
import { answer, aPlacement, aSlot, type Changes, finding } from '../../support/scenario.ts'

type Base = 'slot' | 'area' | 'ikm' | 'sku'
type Stand = Partial<ReturnType<typeof aPlacement>> & { said?: 'yes' | 'no' | 'unknown' }

/** Placements by their ids, each with what its IKM said of July; three slots of 60, 70 and 80 dm². */
function shelf(base: Base, stands: Record<string, Stand>, changes: Changes = {}) {
  const list = Object.entries(stands)
  const found = finding({
    slots: [aSlot(), aSlot({ id: 'slot-2', areaDm2: 70 }), aSlot({ id: 'slot-3', areaDm2: 80 })],
    placements: list.map(([id, { said: _, ...placement }]) => aPlacement({ id, ...placement })),
    confirmations: list.flatMap(([placement, { said }]) => (said ? [answer('2026-07', said, { placement })] : [])),
    ...changes,
    version: { base, quota: { kind: 'fixed', required: 1 }, ...changes.version },
  })
  return [found.confirmed, found.possible]
}

describe('slots and area', () => {
  const stands: Record<string, Stand> = {
    a: { slot: 'slot-1', said: 'yes' },
    b: { slot: 'slot-2' },
    c: { slot: 'slot-3', said: 'no' },
  }

  it('count the slots, or their dm², that have days enough', () => {
    expect(shelf('slot', stands)).toEqual([1, 2])
    expect(shelf('area', stands)).toEqual([60, 130])
  })

  it('count a slot once, however many placements stand in it', () => {
    const twice = { ...stands, d: { slot: 'slot-1', ikm: 'ikm-4', said: 'yes' as const } }
    expect(shelf('slot', twice)).toEqual([1, 2])
    expect(shelf('area', twice)).toEqual([60, 130])
  })

  it('count no part of a slot', () => {
    const short = { a: { from: '2026-07-08', said: 'yes' as const }, b: { slot: 'slot-2', from: '2026-07-07' } }
    expect(shelf('slot', short)).toEqual([0, 1])
    expect(shelf('area', short)).toEqual([0, 70])
  })

  it('count nothing where nothing stands', () => {
    expect(shelf('slot', {})).toEqual([0, 0])
    expect(shelf('area', {})).toEqual([0, 0])
  })
})

describe('IKM', () => {
  it('count by the union of their days over all their placements', () => {
    const moved = {
      a: { slot: 'slot-1', to: '2026-07-15', said: 'yes' as const },
      b: { slot: 'slot-2', from: '2026-07-11', said: 'yes' as const },
    }
    expect(shelf('ikm', moved)).toEqual([1, 1])
    expect(shelf('slot', moved)).toEqual([0, 0])
    const gap = { ...moved, b: { ...moved.b, from: '2026-07-23' } }
    expect(shelf('ikm', gap)).toEqual([0, 0])
  })

  it('count only once, in however many slots', () => {
    const both = { a: { said: 'yes' as const }, b: { slot: 'slot-2', said: 'yes' as const } }
    expect(shelf('ikm', both)).toEqual([1, 1])
    expect(shelf('slot', both)).toEqual([2, 2])
  })

  it('count confirmed by the confirmed days and possible by both', () => {
    const mixed = {
      a: { to: '2026-07-24', said: 'yes' as const },
      b: { slot: 'slot-2', from: '2026-07-25' },
      c: { ikm: 'ikm-2', slot: 'slot-3', said: 'no' as const },
      d: { ikm: 'ikm-3', slot: 'slot-3', said: 'unknown' as const },
    }
    expect(shelf('ikm', mixed)).toEqual([0, 2])
    expect(shelf('ikm', { ...mixed, a: { ...mixed.a, to: '2026-07-25' } })).toEqual([1, 2])
  })

  it('need one day although the coverage is nought', () => {
    const stands = {
      a: { from: '2026-07-31', said: 'yes' as const },
      b: { ikm: 'ikm-2', from: '2026-08-01', said: 'yes' as const },
    }
    expect(shelf('ikm', stands, { version: { minCoverage: 0 } })).toEqual([1, 1])
  })
})

describe('products', () => {
  it('count by their ids, whoever makes them', () => {
    const stands = {
      a: { products: ['p-1', 'p-2'], said: 'yes' as const },
      b: { products: ['p-2', 'p-3'], ikm: 'ikm-2', slot: 'slot-2' },
      c: { products: ['p-4'], slot: 'slot-3', said: 'no' as const },
    }
    expect(shelf('sku', stands)).toEqual([2, 3])
  })

  it('count by the union of the days of all their placements', () => {
    const moved = {
      a: { products: ['p-1'], to: '2026-07-15', said: 'yes' as const },
      b: { products: ['p-1', 'p-2'], slot: 'slot-2', from: '2026-07-16', said: 'yes' as const },
    }
    expect(shelf('sku', moved)).toEqual([1, 1])
    expect(shelf('sku', { ...moved, b: { ...moved.b, from: '2026-07-07' } })).toEqual([2, 2])
  })

  it('count once if they are listed twice, and not at all where none are listed', () => {
    expect(shelf('sku', { a: { products: ['p-1', 'p-1'], said: 'yes' } })).toEqual([1, 1])
    expect(shelf('sku', { a: { products: [], said: 'yes' } })).toEqual([0, 0])
  })
})

describe('slots of another kind', () => {
  const slots = [
    aSlot({ kind: 'procurement' }),
    aSlot({ id: 'slot-2', areaDm2: 70 }),
    aSlot({ id: 'slot-3', closedOn: '2026-06-30' }),
  ]
  const stands = {
    a: { products: ['p-1'], said: 'yes' as const },
    b: { slot: 'slot-2', ikm: 'ikm-2', products: ['p-2'], said: 'yes' as const },
    c: { slot: 'slot-3', ikm: 'ikm-3', products: ['p-3'], said: 'yes' as const },
  }

  it.each([
    ['slot', [1, 1]],
    ['area', [70, 70]],
    ['ikm', [1, 1]],
    ['sku', [1, 1]],
  ] as const)('are never looked at for %s, nor are closed ones', (base, expected) => {
    expect(shelf(base, stands, { slots })).toEqual(expected)
  })
})
