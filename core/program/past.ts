// Counting a day that is over from what is on record now: the lists as they were, as far as rows still tell.
import { addDays, type Day, within } from '../kernel/day.ts'
import { periodOf, spanOf } from '../kernel/period.ts'
import { countAll, type Lists, type Shelf } from './count.ts'
import type { Figure } from './schema.ts'

/** So many quarters are looked back on. */
const QUARTERS_BACK = 8

/** The last days of the newest quarters that are over, the oldest first. */
export function quarterEnds(today: Day): Day[] {
  const ends: Day[] = []
  for (let at = today; ends.length < QUARTERS_BACK; ) {
    at = addDays(spanOf(periodOf('quarter', at)).first, -1)
    ends.unshift(at)
  }
  return ends
}

/**
 * The wholes of a day that is over; none for a day before the first IKM was on record. A row tells how it stands now, so
 * that some of the past is lost, and a count that was made on its day knows more:
 * - which IKM were active is not counted at all: an IKM keeps only its last sign of life, and the signs before it are gone;
 * - an IKM that withdrew since counts as never registered, because its row does not say when it withdrew;
 * - a slot that was promised to somebody whose placement began later counts as vacant until then.
 */
export function countPast(lists: Lists, on: Day): Figure[] {
  const whole = countAll(asOf(lists, on), on).filter(({ part, figure }) => part === 'all' && figure !== 'ikm.active')
  return whole.some(({ figure, value }) => figure === 'ikm.registered' && value > 0) ? whole : []
}

function asOf(lists: Lists, on: Day): Lists {
  return {
    ...lists,
    ikm: lists.ikm.filter(({ recordedOn }) => recordedOn <= on),
    shelves: new Map([...lists.shelves].map(([unit, shelf]) => [unit, shelfOn(shelf, on)])),
  }
}

function shelfOn({ slots, placements }: Shelf, on: Day): Shelf {
  const standing = placements.filter(({ from, to }) => within(on, from, to))
  // A group stands in one opening, however many it is.
  const inSlot = (slot: string) =>
    new Set(standing.flatMap((each) => (each.slot === slot ? (each.group ?? each.placement) : []))).size
  return { placements, slots: slots.map((each) => ({ ...each, occupied: Math.min(each.openings, inSlot(each.slot)) })) }
}
