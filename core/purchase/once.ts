// A purchase of a sheet is recorded once, however often its line comes: which of those on record it is, and its own id.
import { canonicalJson, sha256 } from '../kernel/canonical.ts'
import { type Id, idFrom } from '../kernel/id.ts'
import type { BringPurchase, Purchase } from './schema.ts'

type Line = Pick<BringPurchase, 'partner' | 'outlet' | 'ikm' | 'on' | 'amountIdr' | 'volumeKg' | 'note'>

/** The purchase on record that the line tells of; without a note any that is equal. One that was withdrawn is none. */
export function recordedAs(line: Line, onRecord: readonly Purchase[]): Purchase | undefined {
  const own = idsOf(line, onRecord)
  return onRecord.find(
    (each) =>
      each.withdrawnOn === undefined &&
      each.partner === line.partner &&
      (own.includes(each.id) || (line.note === undefined && isEqual(each, line))),
  )
}

/** The id that the line gives: another one where the purchase of that id was withdrawn. */
export function freshId(line: Line, onRecord: readonly Purchase[]): Id<'purchase'> {
  return naturalId(line, withdrawn(line, onRecord))
}

function idsOf(line: Line, onRecord: readonly Purchase[]): string[] {
  return Array.from({ length: withdrawn(line, onRecord) + 1 }, (_, turn) => naturalId(line, turn))
}

function withdrawn(line: Line, onRecord: readonly Purchase[]): number {
  const gone = new Set<string>(onRecord.filter((each) => each.withdrawnOn !== undefined).map(({ id }) => id))
  let turn = 0
  while (gone.has(naturalId(line, turn))) turn += 1
  return turn
}

function naturalId({ outlet, ikm, on, amountIdr, volumeKg, note }: Line, turn: number): Id<'purchase'> {
  return idFrom('purchase', sha256(canonicalJson([outlet, ikm, on, amountIdr, volumeKg, note ?? null, turn])))
}

function isEqual(each: Purchase, line: Line): boolean {
  const { unit, ikm, on, amountIdr, volumeKg } = each
  return (
    unit === line.outlet &&
    ikm === line.ikm &&
    on === line.on &&
    amountIdr === line.amountIdr &&
    volumeKg === line.volumeKg
  )
}
