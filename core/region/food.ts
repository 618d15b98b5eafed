// What a maker of food needs in this regency, as data: which categories are food, the region's code, since when halal is a duty.
import { type Day, day } from '../kernel/day.ts'

/** The categories whose goods are eaten or drunk. */
export const FOOD_CATEGORIES: readonly string[] = [
  'dodol-kue',
  'keripik-kerupuk',
  'ikan-telur-daging',
  'tahu-tempe',
  'bumbu-sambal',
  'minuman-jamu',
]

/** Digits 4 to 7 of a P-IRT number are the BPS code of the regency that gave it (BPS catalogue 1102001.3216). */
export const PIRT_REGION = '3216'

/**
 * From this day on food of small makers must be certified halal, as the press reports it (sukabumiupdate.com/produk/160707;
 * other papers say the 18th, and one speaks of 2027): another regency or a new decree changes this line.
 */
export const HALAL_DUTY_FROM: Day = day('2026-10-17')

/** Food that keeps for fewer days needs no P-IRT (the guides of the health offices, as eattravellaughs.wordpress.com tells them). */
export const FRESH_FOOD_DAYS = 7
