// How far apart two villages lie, as well as the map knows: between the marks of their kecamatan, in whole kilometres.
import { regencyMap } from './map.ts'
import { kecamatanOf, type VillageCode } from './villages.ts'

/** A unit of the map on the ground: the regency's width of 36.2 km over the 160 units of the map. */
const KM_A_UNIT = 36.2 / 160
/** Two villages of one kecamatan: about half the way across one of 54 km². */
const WITHIN_KM = 4

const marks = new Map(regencyMap.shapes.map(({ code, label }) => [code, label]))

/** About how many kilometres as the crow flies: 0 in one village, 4 in one kecamatan, else between the two marks. */
export function distanceKm(one: VillageCode, two: VillageCode): number {
  if (one === two) return 0
  const [from, to] = [kecamatanOf(one).code, kecamatanOf(two).code]
  if (from === to) return WITHIN_KM
  const [x1, y1] = markOf(from)
  const [x2, y2] = markOf(to)
  return Math.max(WITHIN_KM, Math.round(Math.hypot(x1 - x2, y1 - y2) * KM_A_UNIT))
}

function markOf(kecamatan: string): readonly [x: number, y: number] {
  const mark = marks.get(kecamatan)
  if (mark === undefined) throw new RangeError(`${kecamatan} is not on the map`)
  return mark
}
