// Distances between villages, beside what a map of the regency shows: close, far, and the same both ways.
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../core/region/distance.ts'
import { matchKecamatan, type VillageCode, villages } from '../../../core/region/villages.ts'

/** The first village of a kecamatan. */
function villageIn(name: string): VillageCode {
  const [first] = villages(matchKecamatan(name)?.code)
  if (first === undefined) throw new Error(`${name} has no village`)
  return first.code
}

describe('about so many kilometres', () => {
  it.each([
    // Between the label points of the borders by the haversine formula: 8.0, 6.9, 40.4 and 9.4 km; the map rounds its marks.
    ['Tambun Selatan', 'Cibitung', 8.0],
    ['Tarumajaya', 'Babelan', 6.9],
    ['Muaragembong', 'Setu', 40.4],
    ['Cikarang Utara', 'Cikarang Selatan', 9.4],
  ])('from %s to %s: %d', (from, to, km) => {
    const there = distanceKm(villageIn(from), villageIn(to))
    expect(Math.abs(there - km)).toBeLessThanOrEqual(0.75)
    expect(distanceKm(villageIn(to), villageIn(from))).toBe(there)
  })

  it('0 in one village, 4 in one kecamatan, and never less than that to another', () => {
    const [one, two] = villages(matchKecamatan('Setu')?.code).map(({ code }) => code)
    if (one === undefined || two === undefined) throw new Error('Setu has two villages')
    expect([distanceKm(one, one), distanceKm(one, two)]).toEqual([0, 4])
    for (const { code } of villages()) expect(distanceKm(one, code)).toBeGreaterThanOrEqual(code === one ? 0 : 4)
  })
})
