// The fewest partners that a difference of rows can leave, held to every choice of rows there is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bound, fewestLeft } from '../../../core/program/differences.ts'

const sector = fc.constantFrom('s1', 's2', 's3')
const place = fc.constantFrom('k1', 'k2', 'k3', 'k4')
const bound = fc.oneof(
  fc.tuple(sector, place),
  fc.tuple(fc.constant('nothing'), sector),
  fc.tuple(sector, fc.uniqueArray(place, { minLength: 1 })).map(([at, places]) => ['nothing', at, ...places]),
)

/** Every choice of rows, one after the other. */
function byChoice(bounds: readonly Bound[]): number {
  const rows = [...new Set(bounds.flat())]
  const left = Array.from({ length: 2 ** rows.length }, (_, choice) => {
    const chosen = new Set(rows.filter((_row, nth) => Math.floor(choice / 2 ** nth) % 2 === 1))
    return bounds.filter((own) => own.some((row) => chosen.has(row)) && own.some((row) => !chosen.has(row))).length
  })
  return Math.min(...left.filter((count) => count > 0))
}

describe('the fewest that a difference leaves', () => {
  it('are those that the worst choice of rows leaves', () => {
    fc.assert(
      fc.property(fc.array(bound, { maxLength: 14 }), (bounds) => {
        expect(fewestLeft(bounds)).toBe(byChoice(bounds))
      }),
    )
  })

  it('are known to be too few as soon as some choice leaves too few', () => {
    fc.assert(
      fc.property(fc.array(bound, { maxLength: 14 }), fc.nat(6), (bounds, enough) => {
        expect(fewestLeft(bounds, enough) < enough).toBe(byChoice(bounds) < enough)
      }),
    )
  })

  it.each([
    ['no rows', [], Number.POSITIVE_INFINITY],
    [
      'one hotel outside the kecamatan of all others',
      [...Array.from({ length: 6 }, () => ['hotel', 'a']), ['hotel', 'b'], ['mall', 'b']],
      1,
    ],
    [
      'two tables that share no partner',
      [...Array.from({ length: 6 }, () => ['hotel', 'a']), ...Array.from({ length: 7 }, () => ['mall', 'b'])],
      6,
    ],
  ])('of %s', (_, bounds, fewest) => {
    expect(fewestLeft(bounds)).toBe(fewest)
  })
})
