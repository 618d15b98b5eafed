// Small scenarios for the engine's tests: one hotel, one slot, one placement, one month, all in order; a case names what differs.
import type * as z from 'zod/mini'
import { assess, mattersOf } from '../../core/engine/assess.ts'
import { readScenario } from '../../core/engine/door.ts'
import type { Finding } from '../../core/engine/finding.ts'
import type { Matter } from '../../core/engine/matter.ts'
import type { ScenarioForm } from '../../core/engine/scenario.ts'

/** A scenario as it lies in a file, with plain texts for its days. */
export type Form = z.input<typeof ScenarioForm>
type Item<List extends keyof Form> = NonNullable<Form[List]> extends (infer Fact)[] ? Fact : never
export type VersionForm = Item<'rules'>['versions'][number]
export type MeasureForm = Item<'outlets'>['measures'][number]
export type AnswerForm = Item<'purchases'>['answers'][number]

/** Single facts change the one that is there; lists stand in its place. */
export type Changes = Partial<Form> & {
  version?: Partial<VersionForm>
  partner?: Partial<Item<'partners'>>
  outlet?: Partial<Item<'outlets'>>
  slot?: Partial<Item<'slots'>>
  placement?: Partial<Item<'placements'>>
  asOf?: string
  period?: string
}

/** July 2026 as known on 7 August, the day on which it is final. */
export function scenario(changes: Changes = {}): Form {
  const { version, partner, outlet, slot, placement, asOf, period, ...lists } = changes
  return {
    rules: [{ id: 'rule-1', versions: [aVersion(version)] }],
    partners: [aPartner(partner)],
    outlets: [anOutlet(outlet)],
    slots: [aSlot(slot)],
    placements: [aPlacement(placement)],
    confirmations: [answer('2026-07', 'yes')],
    visits: [],
    purchases: [],
    reports: [aReport()],
    exemptions: [],
    ask: { period: period ?? '2026-07', asOf: asOf ?? '2026-08-07' },
    ...lists,
  }
}

export function findings(changes: Changes = {}): Finding[] {
  return assess(readScenario(scenario(changes)))
}

/** The one finding of the scenario. */
export function finding(changes: Changes = {}): Finding {
  return only(findings(changes))
}

/** The one matter of the scenario. */
export function matter(changes: Changes = {}): Matter {
  return only(mattersOf(readScenario(scenario(changes))))
}

export function only<Thing>(things: readonly Thing[]): Thing {
  const [thing, ...others] = things
  if (thing === undefined || others.length > 0) throw new RangeError(`there are ${things.length} and not one`)
  return thing
}

/** Every day of July counts, and 25 of its 31 days are enough. */
export function aVersion(changes: Partial<VersionForm> = {}): VersionForm {
  return {
    from: '2026-01-01',
    to: null,
    enactedOn: '2025-12-01',
    citation: 'Pasal 5 ayat (1)',
    sectors: ['hotel'],
    where: [],
    unit: 'outlet',
    slotKinds: ['shelf'],
    base: 'slot',
    quota: { kind: 'fixed', required: 1 },
    period: 'month',
    minCoverage: 80,
    minDistinctIkm: 0,
    minIkmDays: 1,
    graceDays: 0,
    minObligatedDays: 0,
    closingDays: 7,
    maxBackdateDays: null,
    phaseIn: [],
    ...changes,
  }
}

export function aPartner(changes: Partial<Item<'partners'>> = {}): Item<'partners'> {
  return {
    id: 'partner-1',
    sector: 'hotel',
    openedOn: '2020-01-01',
    closedOn: null,
    endRecordedOn: null,
    measures: [],
    ...changes,
  }
}

export function anOutlet(changes: Partial<Item<'outlets'>> = {}): Item<'outlets'> {
  return { ...aPartner(), id: 'outlet-1', partner: 'partner-1', ...changes }
}

export function aSlot(changes: Partial<Item<'slots'>> = {}): Item<'slots'> {
  return {
    id: 'slot-1',
    outlet: 'outlet-1',
    kind: 'shelf',
    areaDm2: 60,
    openedOn: '2026-01-01',
    closedOn: null,
    recordedOn: '2026-01-01',
    endRecordedOn: null,
    ...changes,
  }
}

export function aPlacement(changes: Partial<Item<'placements'>> = {}): Item<'placements'> {
  return {
    id: 'placement-1',
    slot: 'slot-1',
    ikm: 'ikm-1',
    products: ['product-1'],
    from: '2026-01-01',
    to: null,
    recordedOn: '2026-01-01',
    endRecordedOn: null,
    ...changes,
  }
}

/** The IKM's answer for the one placement and a month, recorded on the second day of August. */
export function answer(
  month: string,
  said: AnswerForm['answer'],
  changes: Partial<Item<'confirmations'>> = {},
): Item<'confirmations'> {
  return { placement: 'placement-1', month, by: 'ikm', answer: said, recordedOn: '2026-08-02', ...changes }
}

/** An officer saw the one placement on the day, and recorded it the same day. */
export function aVisit(on: string, changes: Partial<Item<'visits'>> = {}): Item<'visits'> {
  return { placement: 'placement-1', on, seen: true, recordedOn: on, ...changes }
}

/** An officer found the one slot empty on the day, and recorded it the same day. */
export function anEmptySlot(on: string, changes: Partial<Item<'visits'>> = {}): Item<'visits'> {
  return { slot: 'slot-1', on, seen: false, recordedOn: on, ...changes }
}

/** A delivery of Rp1,000,000 and 100 kg, known on its day, with the IKM's answers. */
export function aPurchase(
  on: string,
  answers: AnswerForm[],
  changes: Partial<Item<'purchases'>> = {},
): Item<'purchases'> {
  return {
    id: `purchase-${on}`,
    outlet: 'outlet-1',
    ikm: 'ikm-1',
    on,
    amountIdr: 1_000_000,
    volumeKg: 100,
    recordedOn: on,
    answers,
    ...changes,
  }
}

/** What the IKM says of a purchase, on the second day of August. */
export function said(what: AnswerForm['answer'], changes: Partial<AnswerForm> = {}): AnswerForm {
  return { by: 'ikm', answer: what, recordedOn: '2026-08-02', ...changes }
}

/** The partner's report for July, of the third day of August; it declares nothing. */
export function aReport(changes: Partial<Item<'reports'>> = {}): Item<'reports'> {
  return { unit: 'outlet-1', period: '2026-07', by: 'partner', declared: {}, submittedOn: '2026-08-03', ...changes }
}

/** The outlet owes nothing from a day to a day, under any rule. */
export function anExemption(
  from: string,
  to: string | null,
  changes: Partial<Item<'exemptions'>> = {},
): Item<'exemptions'> {
  return {
    unit: 'outlet-1',
    rule: null,
    from,
    to,
    grantedOn: '2026-01-01',
    revokedOn: null,
    reason: 'renovation',
    ...changes,
  }
}

export function aMeasure(measure: string, value: number, changes: Partial<MeasureForm> = {}): MeasureForm {
  return { measure, value, from: '2020-01-01', recordedOn: '2020-01-01', ...changes }
}

/** The partner invited the IKM to the one slot on a day; nothing is decided. */
export function anInvitation(madeOn: string, changes: Partial<Item<'proposals'>> = {}): Item<'proposals'> {
  return {
    slot: 'slot-1',
    ikm: 'ikm-2',
    by: 'partner',
    madeOn,
    outcome: null,
    decidedOn: null,
    reason: null,
    ...changes,
  }
}

/** One fact of every kind: a rule with tiers, phases and a condition, and a neighbour for what refers to others. */
export function everything(): Form {
  return scenario({
    version: {
      where: [{ measure: 'rooms', op: '>=', value: 50 }],
      quota: { kind: 'tiers', measure: 'rooms', tiers: [{ atLeast: 0, required: 1 }] },
      phaseIn: [{ from: '2026-01-01', percent: 100 }],
    },
    outlet: { measures: [aMeasure('rooms', 50)] },
    visits: [aVisit('2026-07-10'), anEmptySlot('2026-07-09')],
    purchases: [aPurchase('2026-07-10', [said('yes')])],
    reports: [aReport({ declared: { spendIdr: 5_000_000, volumeKg: 10 } })],
    exemptions: [anExemption('2026-06-01', '2026-06-30', { rule: 'rule-1' })],
    proposals: [anInvitation('2026-07-01', { outcome: 'declined', decidedOn: '2026-07-03', reason: 'no stock' })],
  })
}
