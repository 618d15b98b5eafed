// What a partner is shown first: what each of its duties asks for now, where a place is free, and what happened lately.
import * as z from 'zod/mini'
import { Confirmation } from '../confirmation/schema.ts'
import type { Account } from '../engine/account.ts'
import { Day } from '../kernel/day.ts'
import { idOf } from '../kernel/id.ts'
import { Proposal } from '../proposal/schema.ts'
import { Name } from '../table/bounds.ts'

/** A clerk names the outlet that it acts for; its head office leaves it out and is told of all. */
export const TodayOf = z.strictObject({ partner: idOf('partner'), outlet: z.optional(idOf('outlet')) })

/** No first page reads more outlets than these; the others stand on the pages of duties. */
export const MOST_OUTLETS = 200
/** Of what happened in so many days so many things are told of an outlet, the newest first. */
export const NEWS_DAYS = 31
export const MOST_NEWS = 20

/** `measures`: how many are known of it; `slots`: how many were ever opened in it. */
const Place = z.strictObject({ outlet: idOf('outlet'), name: Name, measures: z.int(), slots: z.int() })

/** `asks`: whether it says what it is to be filled with; else nobody can be matched. */
const Vacant = z.strictObject({
  outlet: idOf('outlet'),
  slot: idOf('slot'),
  name: Name,
  vacant: z.int(),
  asks: z.boolean(),
})

const Answered = z.strictObject({
  ...z.pick(Confirmation, { id: true, month: true, answer: true, recordedOn: true }).shape,
  outlet: idOf('outlet'),
})

/** `on`: the day on which it came to stand so. */
const Proposed = z.strictObject({
  ...z.pick(Proposal, { proposal: true, by: true, state: true }).shape,
  outlet: idOf('outlet'),
  on: Day,
})

/** All but the duties themselves, which are the engine's. */
export const TodayBeside = z.strictObject({
  today: Day,
  /** Open outlets, by name. */
  outlets: z.array(Place),
  /** How many outlets were left out. */
  left: z.int(),
  vacant: z.array(Vacant),
  answers: z.array(Answered),
  proposals: z.array(Proposed),
})
export type TodayBeside = z.infer<typeof TodayBeside>

/** Of the periods that run all duties, of those that ended last the ones that still ask for something. */
export type Today = TodayBeside & { duties: Omit<Account, 'slots'>[] }
