// Counting without the table: from the rows of the natural lists to the programme's figures of a day.
import { bindingVersion } from '../engine/goal.ts'
import type { Rule } from '../engine/scenario.ts'
import type { Ikm } from '../ikm/schema.ts'
import { type Day, within } from '../kernel/day.ts'
import { sectors } from '../region/sectors.ts'
import { kecamatans } from '../region/villages.ts'
import { type Answered, boughtOn } from './placed.ts'
import type { Figure, FigureName } from './schema.ts'

type Ended = { closedOn?: string | undefined }
type Place = { kecamatan: string; sector: string }

/** What is counted: the lists as they were read. */
export type Lists = {
  rules: readonly Rule[]
  ikm: readonly Pick<Ikm, 'ikm' | 'kecamatan' | 'state' | 'activity' | 'recordedOn' | 'starter'>[]
  /** What each IKM with a placement said of it, by the IKM's id: this month and the two before it. */
  answers: ReadonlyMap<string, readonly Answered[]>
  partners: readonly (Ended & { unit: string; sector: string; openedOn: string })[]
  outlets: readonly (Ended & Place & { unit: string; partner: string; openedOn: string })[]
  /** Each outlet's slots and placements, by the outlet's id. */
  shelves: ReadonlyMap<string, Shelf>
}
export type Shelf = {
  slots: readonly (Ended & { slot: string; openings: number; occupied: number; openedOn: string })[]
  placements: readonly {
    placement: string
    slot: string
    ikm: string
    from: string
    to?: string | undefined
    group?: string | undefined
  }[]
}

/** Every figure with every part, zeros too, so that a repeat of the day overwrites what it wrote before. */
export function countAll(lists: Lists, on: Day): Figure[] {
  const { ikm, outlets, shelves } = lists
  const registered = ikm.filter(({ state }) => state !== 'withdrawn')
  const open = outlets.filter((outlet) => within(on, outlet.openedOn, outlet.closedOn))
  const shelfSums = open.map((outlet) => ({ ...outlet, ...sumOf(shelves.get(outlet.unit), on) }))
  const placed = placedOn(lists, on)
  return [
    ...tally(on, 'ikm.registered', registered, ['kecamatan']),
    ...tally(
      on,
      'ikm.active',
      registered.filter(({ activity }) => activity === 'active'),
      ['kecamatan'],
    ),
    ...tally(
      on,
      'ikm.placed',
      registered.filter((each) => placed.has(each.ikm)),
      ['kecamatan'],
    ),
    ...tally(
      on,
      'ikm.started',
      registered.filter(({ starter }) => starter === true),
      ['kecamatan'],
    ),
    ...tally(on, 'partner.obliged', obligedPartners(lists, open, on), ['sector']),
    ...tally(on, 'outlet.open', open, ['kecamatan', 'sector']),
    ...tally(on, 'slot.offered', shelfSums, ['kecamatan', 'sector'], ({ offered }) => offered),
    ...tally(on, 'slot.filled', shelfSums, ['kecamatan', 'sector'], ({ offered, vacant }) => offered - vacant),
    ...tally(on, 'slot.vacant', shelfSums, ['kecamatan', 'sector'], ({ vacant }) => vacant),
    ...tally(on, 'placement.standing', shelfSums, ['kecamatan', 'sector'], ({ standing }) => standing),
  ]
}

/** The IKM of which a product could be bought that day. */
function placedOn({ shelves, answers }: Lists, on: Day): Set<string> {
  const placements = [...shelves.values()].flatMap((shelf) => shelf.placements)
  const byIkm = [...Map.groupBy(placements, ({ ikm }) => ikm)]
  return new Set(byIkm.flatMap(([ikm, own]) => (boughtOn(own, answers.get(ikm) ?? [], on).length > 0 ? [ikm] : [])))
}

/** Open partners of which the partner itself, or one of its open outlets, is in a sector that a rule of the day binds. */
function obligedPartners({ rules, partners }: Lists, open: Lists['outlets'], on: Day): Lists['partners'] {
  const binding = rules.flatMap((rule) => bindingVersion(rule, on) ?? [])
  const bound = (unit: 'partner' | 'outlet') =>
    new Set(binding.filter((version) => version.unit === unit).flatMap((version) => version.sectors))
  const ofPartners = bound('partner')
  const ofOutlets = bound('outlet')
  const through = new Set(open.filter(({ sector }) => ofOutlets.has(sector)).map(({ partner }) => partner))
  return partners.filter(
    (partner) =>
      within(on, partner.openedOn, partner.closedOn) && (ofPartners.has(partner.sector) || through.has(partner.unit)),
  )
}

function sumOf(shelf: Shelf | undefined, on: Day): { offered: number; vacant: number; standing: number } {
  const slots = (shelf?.slots ?? []).filter((slot) => within(on, slot.openedOn, slot.closedOn))
  const sum = (of: (slot: Shelf['slots'][number]) => number) => slots.reduce((all, slot) => all + of(slot), 0)
  return {
    offered: sum(({ openings }) => openings),
    vacant: sum(({ openings, occupied }) => openings - occupied),
    standing: (shelf?.placements ?? []).filter(({ from, to }) => within(on, from, to)).length,
  }
}

const PARTS = {
  kecamatan: kecamatans().map(({ code }): string => code),
  sector: sectors().map(({ id }): string => id),
}

function tally<Row extends Partial<Place>, By extends keyof typeof PARTS & keyof Row>(
  on: Day,
  figure: FigureName,
  rows: readonly Row[],
  by: readonly By[],
  worth: (row: Row) => number = () => 1,
): Figure[] {
  const total = (some: readonly Row[]) => some.reduce((sum, row) => sum + worth(row), 0)
  const parts = by.flatMap((each) =>
    PARTS[each].map((part) => ({
      figure,
      on,
      part: `${each}:${part}`,
      value: total(rows.filter((row) => row[each] === part)),
    })),
  )
  return [{ figure, on, part: 'all', value: total(rows) }, ...parts]
}
