// What each duty asks for now, at which address that is done, by which day, and which comes first. Pure.
import { type Day, dayNumber } from '../../../core/kernel/day.ts'
import { spanOf } from '../../../core/kernel/period.ts'
import type { OutputOf } from '../client/client.ts'
import { measureWay, reportWay } from './ways.ts'

export type Today = OutputOf<'today.ofPartner'>
export type Duty = Today['duties'][number]

/** What is to be done: send a report, tell a measure, get IKM to answer, fill a place, buy; or nothing now. */
export type Ask = 'report' | 'measure' | 'answers' | 'fill' | 'buy' | 'nothing'

export function askOf({ verdict, reason, forecast, base }: Duty): Ask {
  const more = base === 'spend' || base === 'volume' ? 'buy' : 'fill'
  switch (verdict) {
    case 'not-reported':
      return reason === 'measure-missing' ? 'measure' : 'report'
    case 'unconfirmed':
      return 'answers'
    case 'short':
      return more
    case 'running':
      if (forecast?.verdict === 'short') return more
      return forecast === undefined ? 'nothing' : 'answers'
    case 'met':
    case 'exempt':
      return 'nothing'
  }
}

/** The form in which it is done; a free place of the outlet where there is one. Undefined where nothing is asked. */
export function formOf(duty: Duty, { vacant, outlets }: Pick<Today, 'vacant' | 'outlets'>): string | undefined {
  const ask = askOf(duty)
  // Whatever is judged as a whole is done in some outlet; its report alone is the business's own.
  const outlet = outlets.find((each) => each.outlet === duty.unit)?.outlet ?? outlets[0]?.outlet ?? ''
  const own = duty.unit.startsWith('otl_')
  const year = duty.period.slice(0, 4)
  switch (ask) {
    case 'report':
      return reportWay({ outlet: own ? duty.unit : undefined }, duty.period)
    case 'measure':
      return measureWay({ outlet: own ? duty.unit : undefined })
    case 'buy':
      return `/mitra/pembelian/${own ? duty.unit : outlet}/${year}`
    case 'answers':
      return duty.base === 'spend' || duty.base === 'volume'
        ? `/mitra/pembelian/${own ? duty.unit : outlet}/${year}`
        : `/mitra/slot/${own ? duty.unit : outlet}`
    case 'fill': {
      const free = vacant.find((each) => (own ? each.outlet === duty.unit : true))
      return free === undefined ? `/mitra/slot/${own ? duty.unit : outlet}` : `/mitra/slot/${free.outlet}/${free.slot}`
    }
    case 'nothing':
      return undefined
  }
}

/**
 * The last day on which something still helps in the period itself: the engine's, for a placement; the period's own, for
 * what is bought. `passed` where the engine says that no placement can reach the coverage any more.
 */
export function lastDayOf({ verdict, base, forecast, period }: Duty): Day | 'passed' | undefined {
  if (verdict !== 'running' || forecast === undefined) return undefined
  if (base === 'spend' || base === 'volume') return spanOf(period).last
  if (forecast.lastStart !== null) return forecast.lastStart
  // Who will have enough needs no new placement, so nothing was missed.
  return forecast.verdict === 'met' ? undefined : 'passed'
}

/** 0 on the day itself. */
export function daysLeft(last: Day, today: Day): number {
  return dayNumber(last) - dayNumber(today)
}

/** What may still be lost first, the nearest last day before the others; then what is late, and what others must do. */
export function byUrgency(a: Duty, b: Duty): number {
  const [one, two] = [placeOf(a), placeOf(b)]
  if (one !== two) return one - two
  const [first, second] = [lastDayOf(a) ?? '', lastDayOf(b) ?? '']
  return first === second ? 0 : first < second ? -1 : 1
}

function placeOf(duty: Duty): number {
  const last = lastDayOf(duty)
  if (duty.forecast?.verdict === 'short' && duty.verdict === 'running') return last === 'passed' ? 2 : 0
  return { 'not-reported': 1, short: 2, unconfirmed: 3, running: 4, met: 5, exempt: 6 }[duty.verdict]
}

/** The free place that is offered first: in the outlet whose duty is the most urgent, else anywhere. */
export function firstVacant({ duties, vacant }: Today): Today['vacant'][number] | undefined {
  const asking = vacant.filter(({ asks }) => asks)
  const urgent = duties.toSorted(byUrgency).filter((duty) => askOf(duty) === 'fill')
  for (const { unit } of urgent) {
    const found = asking.find(({ outlet }) => outlet === unit)
    if (found !== undefined) return found
  }
  return asking[0]
}
