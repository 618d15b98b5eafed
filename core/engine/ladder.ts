// The sanction ladder as a table of moves (section 6): the software drafts, a person decides, a warning lapses when cured.
import { addDays, type Day } from '../kernel/day.ts'
import { type Clock, deadline, type HolidayTable } from './deadline.ts'

export const CASE_KINDS = ['reporting', 'quota'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** One rung, from the regulation. A recommendation has no days: it goes to the agency that holds the licence. */
export type Stage = {
  stage: string
  kind: 'coaching' | 'demand' | 'warning' | 'recommendation'
  days: number
  clock: Clock
  article: string
}

export const CASE_STATES = [
  'open',
  'drafted',
  'signed',
  'served',
  'asking',
  'appealed',
  'establishable',
  'cured',
  'reported',
  'established',
  'granted',
  'recommended',
  'handed-over',
  'superseded',
] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_EVENTS = [
  'draft',
  'edit',
  'sign',
  'serve',
  'serve-recommendation',
  'cured',
  'only-possible',
  'not-reached',
  'last-stage-over',
  'report',
  'establish',
  'appeal',
  'deny',
  'grant',
  'silence',
  'appeal-over',
  'supersede',
] as const
export type CaseEvent = (typeof CASE_EVENTS)[number]

export type Move = {
  from: CaseState
  on: CaseEvent
  /** `before`: back to where the case was when the appeal came. */
  to: CaseState | 'before'
  kinds: readonly CaseKind[]
  /** `next`: the case climbs one stage. */
  stage: 'same' | 'next'
  by: 'system' | 'decider' | 'officer' | 'partner'
  /** What section 6 says. */
  law: string
}

const BOTH = CASE_KINDS
const QUOTA = ['quota'] as const
const REPORTING = ['reporting'] as const

/** An appeal is in time for 21 working days, so it may come when the case has moved on already. */
const APPEAL = { on: 'appeal', to: 'appealed', by: 'partner', law: 'the right to object' } as const
const SUPERSEDE = {
  on: 'supersede',
  to: 'superseded',
  by: 'system',
  law: 'the newest revision is in force for cases',
} as const

export const MOVES: readonly Move[] = [
  { from: 'open', on: 'draft', to: 'drafted', kinds: BOTH, stage: 'same', by: 'system', law: 'the software drafts' },
  { from: 'drafted', on: 'edit', to: 'drafted', kinds: BOTH, stage: 'same', by: 'officer', law: 'an officer may edit' },
  { from: 'drafted', on: 'sign', to: 'signed', kinds: BOTH, stage: 'same', by: 'decider', law: 'never the drafter' },
  { from: 'signed', on: 'serve', to: 'served', kinds: BOTH, stage: 'same', by: 'officer', law: 'proof of service' },
  {
    from: 'signed',
    on: 'serve-recommendation',
    to: 'recommended',
    kinds: QUOTA,
    stage: 'same',
    by: 'officer',
    law: 'the last stage is a recommendation',
  },
  { from: 'served', on: 'cured', to: 'cured', kinds: QUOTA, stage: 'same', by: 'system', law: 'the warning lapses' },
  {
    from: 'served',
    on: 'only-possible',
    to: 'asking',
    kinds: QUOTA,
    stage: 'same',
    by: 'system',
    law: 'the IKM are asked at once; the next letter waits at most 10 working days',
  },
  { from: 'served', on: 'not-reached', to: 'open', kinds: BOTH, stage: 'next', by: 'system', law: 'the next stage' },
  { from: 'asking', on: 'cured', to: 'cured', kinds: QUOTA, stage: 'same', by: 'system', law: 'the warning lapses' },
  { from: 'asking', on: 'not-reached', to: 'open', kinds: QUOTA, stage: 'next', by: 'system', law: 'the next stage' },
  {
    from: 'served',
    on: 'last-stage-over',
    to: 'establishable',
    kinds: REPORTING,
    stage: 'same',
    by: 'system',
    law: 'when the warnings lapse an officer may establish a report',
  },
  {
    from: 'establishable',
    on: 'establish',
    to: 'established',
    kinds: REPORTING,
    stage: 'same',
    by: 'decider',
    law: 'with reasons and what it rests on',
  },
  ...moves(['open', 'drafted', 'signed', 'served', 'appealed', 'establishable'], REPORTING, {
    on: 'report',
    to: 'reported',
    by: 'partner',
    law: 'a report',
  }),
  ...moves(['open', 'drafted', 'signed', 'served'], BOTH, APPEAL),
  ...moves(['asking', 'recommended'], QUOTA, APPEAL),
  ...moves(['establishable'], REPORTING, APPEAL),
  { from: 'appealed', on: 'deny', to: 'before', kinds: BOTH, stage: 'same', by: 'decider', law: 'the clock goes on' },
  { from: 'appealed', on: 'grant', to: 'granted', kinds: BOTH, stage: 'same', by: 'decider', law: 'the letter falls' },
  { from: 'appealed', on: 'silence', to: 'granted', kinds: BOTH, stage: 'same', by: 'system', law: 'silence grants' },
  {
    from: 'recommended',
    on: 'appeal-over',
    to: 'handed-over',
    kinds: QUOTA,
    stage: 'same',
    by: 'system',
    law: 'licences are other agencies’ to touch',
  },
  ...moves(['open', 'drafted', 'signed', 'served', 'appealed'], BOTH, SUPERSEDE),
  ...moves(['asking', 'recommended'], QUOTA, SUPERSEDE),
  ...moves(['establishable'], REPORTING, SUPERSEDE),
]

/** The same step from several states. */
function moves(
  from: readonly CaseState[],
  kinds: readonly CaseKind[],
  step: Pick<Move, 'on' | 'to' | 'by' | 'law'>,
): Move[] {
  return from.map((state) => ({ from: state, kinds, stage: 'same', ...step }))
}

/** Where a case stands; `stage` counts from 0 along its ladder; `before` is set while it is appealed. */
export type Standpoint = { kind: CaseKind; state: CaseState; stage: number; before?: CaseState }

/** `available`: the events that the case would take now. */
export type Moved = { ok: true; move: Move; at: Standpoint } | { ok: false; available: CaseEvent[] }

/** The case after the event, or what it would take instead. Pure: whether the actor may, the operation asks. */
export function advance(at: Standpoint, event: CaseEvent, ladder: readonly Stage[]): Moved {
  const move = movesFrom(at, ladder).find((each) => each.on === event)
  if (move === undefined) return { ok: false, available: movesFrom(at, ladder).map((each) => each.on) }
  const { kind, stage, state, before } = at
  return {
    ok: true,
    move,
    at: {
      kind,
      state: move.to === 'before' ? (before ?? 'served') : move.to,
      stage: stage + (move.stage === 'next' ? 1 : 0),
      ...(move.to === 'appealed' ? { before: state } : {}),
    },
  }
}

/** States in which this stage's letter was served; in the others only a former stage's can be appealed. */
const SERVED_SOMETHING: readonly CaseState[] = ['served', 'asking', 'establishable', 'recommended']

/** The moves that are open to a case at this point of its ladder. */
export function movesFrom(at: Standpoint, ladder: readonly Stage[]): Move[] {
  const stage = ladder[at.stage]
  const isLast = at.stage >= ladder.length - 1
  return MOVES.filter((move) => {
    if (move.from !== at.state || !move.kinds.includes(at.kind)) return false
    if (move.on === 'serve-recommendation') return stage?.kind === 'recommendation'
    if (move.on === 'serve') return stage?.kind !== 'recommendation'
    if (move.on === 'last-stage-over') return isLast
    if (move.on === 'appeal' && !SERVED_SOMETHING.includes(at.state)) return at.stage > 0
    return move.stage === 'same' || !isLast
  })
}

/**
 * Whether the stages make a ladder of the kind: a quota ladder ends in its one recommendation, without which its last
 * warning would lead nowhere; a reporting ladder has none, it ends where an officer may establish the report.
 */
export function isLadder(kind: CaseKind, stages: readonly Stage[]): boolean {
  const recommendations = stages.filter((stage) => stage.kind === 'recommendation').length
  if (kind === 'reporting') return stages.length > 0 && recommendations === 0
  return stages.length > 1 && recommendations === 1 && stages.at(-1)?.kind === 'recommendation'
}

export function isClosed(state: CaseState): boolean {
  return !MOVES.some((move) => move.from === state)
}

/** Never the one who drafted or edited the letter. */
export function maySign(signer: string, hands: readonly string[]): boolean {
  return !hands.includes(signer)
}

/**
 * Where a new case for the same duty starts: at the stage where the former warning lapsed, if that was within the
 * regulation's months (the day of the month counted along, the shorter month's last day at most); else at the bottom.
 */
export function openingStage(
  former: { stage: number; lapsedOn: Day } | null,
  openedOn: Day,
  resumeWithinMonths: number,
): number {
  if (former === null || openedOn > addMonths(former.lapsedOn, resumeWithinMonths)) return 0
  return former.stage
}

/** The last day on which an appeal against a letter served on `served` is in time. */
export function lastAppealDay(served: Day, withinWorkingDays: number, holidays: HolidayTable): Day {
  return deadline(served, withinWorkingDays, 'working', holidays)
}

/** The last day on which the decision may come; from the day after it an undecided appeal stands as granted. */
export function lastDecisionDay(filed: Day, withinWorkingDays: number, holidays: HolidayTable): Day {
  return deadline(filed, withinWorkingDays, 'working', holidays)
}

/** How long the next letter waits at most while only the possible standing reaches what is required. */
export const ASKING_WORKING_DAYS = 10

function addMonths(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const first = firstOfMonth(month)
  const length = Number(addDays(firstOfMonth(month + 1), -1).slice(8))
  return addDays(first, Math.min(Number(day.slice(8)), length) - 1)
}

function firstOfMonth(month: number): Day {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day
}
