// Whether an IKM is active: by the last day on which it gave a sign of life itself, with what that sign was.
import { addDays, type Day, day } from '../kernel/day.ts'
import type { Services } from '../table/service.ts'
import { type Ikm, SIGNS, type Sign } from './schema.ts'

/** An IKM that gave no sign for longer than this is dormant: two quarters, so that a missed harvest is no death. */
export const ACTIVE_DAYS = 180

export type Activity = Pick<Ikm, 'activity' | 'lastSignOfLife' | 'activityReason' | 'activityOn'>

/** The day and kind of each sign; the newest counts, of one day the first in `SIGNS`. */
export type GivenSign = { sign: Sign; on: Day }

/** Active up to `ACTIVE_DAYS` days after its last sign, dormant from the day after; since when is part of the answer. */
export function activityOf(signs: readonly GivenSign[], recordedOn: Day, today: Day): Activity {
  const order = (given: GivenSign) => `${given.on} ${SIGNS.length - SIGNS.indexOf(given.sign)}`
  const last = signs
    .filter(({ on }) => on <= today)
    .reduce<GivenSign | undefined>((best, each) => (best && order(best) >= order(each) ? best : each), undefined)
  if (last === undefined) return { activity: 'dormant', activityReason: 'none', activityOn: recordedOn }
  const until = addDays(last.on, ACTIVE_DAYS)
  const found = { lastSignOfLife: last.on, activityReason: last.sign }
  return until >= today
    ? { ...found, activity: 'active', activityOn: last.on }
    : { ...found, activity: 'dormant', activityOn: addDays(until, 1) }
}

/** What the IKM's own rows show: its answers, its requests, and what it decided of invitations. One Query. */
export async function signsOf(services: Services, ikm: Ikm): Promise<GivenSign[]> {
  const { data } = await services.collections.ofIkm({ ikm: ikm.ikm }).go({ pages: 'all' })
  return [
    ...data.confirmation.filter(({ by }) => by === 'ikm').map(({ recordedOn }) => given('answered', recordedOn)),
    ...data.proposal.flatMap(({ by, madeOn, state, decidedOn }) => {
      if (by === 'ikm') return [given('proposed', madeOn)]
      return decidedOn !== undefined && (state === 'accepted' || state === 'declined')
        ? [given('decided', decidedOn)]
        : []
    }),
    ...(ikm.lastSignOfLife === undefined ? [] : [{ sign: reportedAs(ikm), on: ikm.lastSignOfLife }]),
  ]
}

/** A sign on record keeps its kind; what was entered without one was reported. */
function reportedAs({ activityReason }: Ikm): Sign {
  return activityReason === undefined || activityReason === 'none' ? 'reported' : activityReason
}

function given(sign: Sign, on: string): GivenSign {
  return { sign, on: day(on) }
}
