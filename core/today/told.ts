// What is told of an outlet beside its duties: its free places, and what IKM answered and proposals came to lately. Pure.
import * as z from 'zod/mini'
import type { Rows } from '../assessment/judge.ts'
import { Confirmation } from '../confirmation/schema.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { Proposal } from '../proposal/schema.ts'
import { Slot } from '../slot/schema.ts'
import { MOST_NEWS, NEWS_DAYS, type TodayBeside } from './schema.ts'

/** The slots of an outlet in which a place is free today. */
export function vacantIn({ standing }: Rows, today: Day): TodayBeside['vacant'] {
  return z
    .parse(z.array(Slot), standing.slot)
    .filter(({ openedOn, closedOn, openings, occupied }) => {
      return closedOn === undefined && openedOn <= today && occupied < openings
    })
    .map(({ unit, slot, name, openings, occupied, wants }) => {
      return { outlet: unit, slot, name, vacant: openings - occupied, asks: wants !== undefined }
    })
}

/** What IKM said lately, the newest first; what an officer ruled is told by the verdict. */
export function answeredIn({ dated }: Rows, today: Day): TodayBeside['answers'] {
  return z
    .parse(z.array(Confirmation), dated.confirmation)
    .filter(({ by, recordedOn }) => by === 'ikm' && recordedOn >= addDays(today, -NEWS_DAYS))
    .toSorted((a, b) => (a.recordedOn === b.recordedOn ? (a.id < b.id ? 1 : -1) : a.recordedOn < b.recordedOn ? 1 : -1))
    .slice(0, MOST_NEWS)
    .map(({ unit, id, month, answer, recordedOn }) => ({ outlet: unit, id, month, answer, recordedOn }))
}

/** Proposals that were made or decided lately, the newest first. */
export function proposedIn({ proposals }: Rows, today: Day): TodayBeside['proposals'] {
  return z
    .parse(z.array(Proposal), proposals)
    .map(({ unit, proposal, by, state, madeOn, decidedOn }) => {
      return { outlet: unit, proposal, by, state, on: decidedOn ?? madeOn }
    })
    .filter(({ on }) => on >= addDays(today, -NEWS_DAYS))
    .toSorted((a, b) => (a.on === b.on ? (a.proposal < b.proposal ? 1 : -1) : a.on < b.on ? 1 : -1))
    .slice(0, MOST_NEWS)
}
