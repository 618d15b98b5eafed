// One partner's turn in a night: each outlet read once and judged, then the partner itself with all of them together.
import { type Docket, outletDocket, partnerDocket, type Rows } from '../assessment/judge.ts'
import type { Status } from '../assessment/schema.ts'
import type { Context } from '../kernel/context.ts'
import type { Day } from '../kernel/day.ts'
import { inTurns } from '../kernel/turns.ts'
import { outletsOf } from '../outlet/read.ts'
import type { Outlet } from '../outlet/schema.ts'
import type { Partner } from '../partner/schema.ts'
import { type Due, dutiesFor, firstDayOf } from './due.ts'
import { proposalsOf, rowsOf, statusesOf } from './read.ts'
import type { Subject } from './settle.ts'
import { count, emptyTally, fail, type TallyInHand } from './tally.ts'
import { type CheckServices, checkUnit, onRecordOf } from './unit.ts'

/** Judges the partner's units as of `asOf`. A unit that fails is told in the tally and stops no other. */
export async function checkPartner(
  services: CheckServices,
  context: Context,
  partner: Partner,
  duties: readonly Due[],
  asOf: Day,
): Promise<TallyInHand> {
  const tally = emptyTally()
  tally.partners = 1
  try {
    await checkUnits(services, context, partner, duties, asOf, tally)
  } catch (error) {
    fail(tally, partner.unit, error)
  }
  return tally
}

async function checkUnits(
  services: CheckServices,
  context: Context,
  partner: Partner,
  duties: readonly Due[],
  asOf: Day,
  tally: TallyInHand,
): Promise<void> {
  const own = dutiesFor(duties, 'partner', partner.sector)
  const ownFirst = firstDayOf(own)
  const outlets = (await outletsOf(services, partner.unit)).map((outlet) => {
    const due = dutiesFor(duties, 'outlet', outlet.sector)
    const first = firstDayOf([...due, ...own])
    return { outlet, due, first }
  })
  const first = firstDayOf([...own, ...outlets.flatMap(({ due }) => due)])
  if (first === undefined) return
  const [rows, statuses] = await Promise.all([
    rowsOf(services, partner.unit, ownFirst ?? asOf, asOf),
    statusesOf(services, partner.unit, first),
  ])
  const onRecord = (unit: string) => onRecordOf(statuses.get(unit) ?? [])
  const judge = async (subject: Subject, due: readonly Due[], from: readonly string[]) => {
    const { unit } = subject.place
    const proposals = async () => (await inTurns(from, (outlet) => proposalsOf(services, outlet))).flat()
    count(tally, await checkUnit(services, context, subject, due, asOf, onRecord(unit), proposals))
  }
  const kept = await inTurns(outlets, async ({ outlet, due, first: from }): Promise<Rows[]> => {
    if (from === undefined || (closedBefore(outlet, from) && !statuses.has(outlet.unit))) return []
    try {
      const read = await rowsOf(services, outlet.unit, from, asOf)
      const docket = outletDocket(read, rows.standing)
      if (docket !== undefined && due.length > 0) await judge(subjectOf(docket, partner, outlet), due, [outlet.unit])
      return own.length > 0 ? [read] : []
    } catch (error) {
      fail(tally, outlet.unit, error)
      return []
    }
  })
  if (own.length === 0) return
  if (tally.failed > 0) throw new Error('an outlet could not be judged, so its partner was not judged either')
  const docket = partnerDocket(rows, kept.flat())
  if (docket === undefined) return
  await judge(
    subjectOf(docket, partner),
    own,
    outlets.map(({ outlet }) => outlet.unit),
  )
}

function subjectOf(docket: Docket, partner: Partner, outlet?: Outlet): Subject {
  const { unit, sector, recordedOn } = outlet ?? partner
  const place: Pick<Status, 'unit' | 'partner' | 'sector' | 'kecamatan'> = { unit, partner: partner.unit, sector }
  return { docket, place: outlet === undefined ? place : { ...place, kecamatan: outlet.kecamatan }, recordedOn }
}

/** An outlet that had closed before all of its duties' days, and of which that was known by then. */
function closedBefore({ closedOn, endRecordedOn }: Outlet, first: Day): boolean {
  return closedOn !== undefined && closedOn < first && (endRecordedOn ?? closedOn) < first
}
