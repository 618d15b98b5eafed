// In which order the first page of an IKM shows what is its own: pure.
import type { Home } from './schema.ts'

type Waiting = Pick<Home['waiting'][number], 'by' | 'lapsesOn' | 'proposal'>
type Stands = Pick<Home['placements'][number], 'outletName' | 'placement'>
type Unpaid = Pick<Home['unpaid'][number], 'daysLate' | 'dueOn' | 'on' | 'id'>

const compare = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)

/** What the IKM must answer comes before what it waits for; of each the first to lapse. */
export function byUrgency(one: Waiting, other: Waiting): number {
  return (
    Number(one.by === 'ikm') - Number(other.by === 'ikm') ||
    compare(one.lapsesOn, other.lapsesOn) ||
    compare(one.proposal, other.proposal)
  )
}

export function byOutlet(one: Stands, other: Stands): number {
  return compare(one.outletName, other.outletName) || compare(one.placement, other.placement)
}

/** The longest late first, then the first to be due; what has no due day comes last. */
export function byLateness(one: Unpaid, other: Unpaid): number {
  return (
    other.daysLate - one.daysLate ||
    Number(one.dueOn === undefined) - Number(other.dueOn === undefined) ||
    compare(one.dueOn ?? one.on, other.dueOn ?? other.on) ||
    compare(one.id, other.id)
  )
}
