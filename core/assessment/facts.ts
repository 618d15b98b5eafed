// The engine's facts from the table: a unit's standing facts and one year's dated facts, two bounded Queries.
import * as z from 'zod/mini'
import { type Facts, FactsForm } from '../engine/scenario.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Services } from '../table/service.ts'

export type Standing = Awaited<ReturnType<typeof readStanding>>
export type Dated = Awaited<ReturnType<typeof readDated>>
export const NOTHING_DATED: Dated = {
  confirmation: [],
  visit: [],
  purchase: [],
  purchaseAnswer: [],
  payment: [],
  report: [],
}

/** The dated facts of several years as one. */
export function allDated(years: readonly Dated[]): Dated {
  return years.reduce(
    (a, b) => ({
      confirmation: [...a.confirmation, ...b.confirmation],
      visit: [...a.visit, ...b.visit],
      purchase: [...a.purchase, ...b.purchase],
      purchaseAnswer: [...a.purchaseAnswer, ...b.purchaseAnswer],
      payment: [...a.payment, ...b.payment],
      report: [...a.report, ...b.report],
    }),
    NOTHING_DATED,
  )
}

/** The unit itself with its measures, slots, placements and exemptions: one Query of its partition. */
export async function readStanding(services: Services, unit: string) {
  const { data } = await services.collections.standing({ unit }).go({ pages: 'all' })
  return data
}

/** Answers, visits, purchases and reports about the days from `first` to `last`, which lie in one year: one Query. */
export async function readDated(services: Services, unit: string, first: Day, last: Day) {
  const year = first.slice(0, 4)
  if (year !== last.slice(0, 4)) throw new RangeError(`${first} to ${last} is not within one year`)
  const { data } = await services.collections
    .dated({ unit, year })
    .between({ on: first }, { on: addDays(last, 1) })
    .go({ pages: 'all' })
  return data
}

/** The facts in the engine's form. `standing` is the outlet's; a partner's own rows are merged by the caller. */
export function factsOf(standing: Standing, dated: Dated): Facts {
  const answers = Map.groupBy(dated.purchaseAnswer, (answer) => answer.purchase)
  return z.parse(FactsForm, {
    slots: standing.slot.map(({ slot, unit, kind, areaDm2, openedOn, closedOn, recordedOn, endRecordedOn }) => ({
      id: slot,
      outlet: unit,
      kind,
      areaDm2,
      openedOn,
      closedOn: closedOn ?? null,
      recordedOn,
      endRecordedOn: endRecordedOn ?? null,
    })),
    placements: standing.placement.map(({ placement, slot, ikm, products, from, to, recordedOn, endRecordedOn }) => ({
      id: placement,
      slot,
      ikm,
      products,
      from,
      to: to ?? null,
      recordedOn,
      endRecordedOn: endRecordedOn ?? null,
    })),
    confirmations: dated.confirmation.map(({ placement, month, by, answer, recordedOn }) => ({
      placement,
      month,
      by,
      answer,
      recordedOn,
    })),
    visits: dated.visit.map(({ placement, slot, on, seen, recordedOn }) => ({
      ...(placement === undefined ? {} : { placement }),
      ...(slot === undefined ? {} : { slot }),
      on,
      seen,
      recordedOn,
    })),
    purchases: dated.purchase.map(({ id, unit, ikm, on, amountIdr, volumeKg, recordedOn, withdrawnOn }) => ({
      id,
      outlet: unit,
      ikm,
      on,
      amountIdr,
      volumeKg,
      recordedOn,
      ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
      answers: (answers.get(id) ?? []).map((each) => ({
        by: each.by,
        answer: each.answer,
        recordedOn: each.recordedOn,
      })),
    })),
    reports: dated.report.map(({ unit, period, by, declared, submittedOn }) => ({
      unit,
      period,
      by,
      declared,
      submittedOn,
    })),
    exemptions: standing.exemption.map(({ unit, rule, from, to, grantedOn, revokedOn, reason }) => ({
      unit,
      rule: rule ?? null,
      from,
      to: to ?? null,
      grantedOn,
      revokedOn: revokedOn ?? null,
      reason,
    })),
    proposals: [],
  })
}
