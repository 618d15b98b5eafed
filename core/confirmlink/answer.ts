// What an answer by the link writes: the row and the audit line of the answer that the API takes, once for each meaning.
import * as z from 'zod/mini'
import { answerPlan as placementAnswer } from '../confirmation/plan.ts'
import { Confirmation } from '../confirmation/schema.ts'
import { type Context, idSource } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { monthOf, spanOf } from '../kernel/period.ts'
import { mediaOf } from '../media/read.ts'
import { placementOf } from '../placement/read.ts'
import { answerPlan as purchaseAnswer } from '../purchase/plan.ts'
import { purchaseOf } from '../purchase/read.ts'
import { PurchaseAnswer } from '../purchase/schema.ts'
import type { Plan } from '../table/change.ts'
import type { Services } from '../table/service.ts'
import type { LinkOf } from './keys.ts'
import { lastWord, standsIn } from './month.ts'
import { notOfMonth } from './refusals.ts'
import type { Said } from './schema.ts'

/**
 * Undefined where the IKM's last word is this one already: a second tap, or the same form sent again, means nothing new,
 * while going back and saying otherwise is a further row and the last counts.
 */
export async function saidPlan(
  services: Services,
  context: Context,
  { ikm, month }: LinkOf,
  said: Said,
): Promise<Plan<unknown> | undefined> {
  return said.about === 'placement'
    ? ofPlacement(services, context, { ikm, month }, said)
    : ofPurchase(services, context, { ikm, month }, said)
}

type Of<About extends Said['about']> = Extract<Said, { about: About }>

async function ofPlacement(services: Services, context: Context, { ikm, month }: LinkOf, said: Of<'placement'>) {
  const { outlet, answer, reason, photo } = said
  if (photo !== undefined) await mediaOf(services, ikm, photo, 'proof')
  const placement = await placementOf(services, outlet, said.placement, { ikm })
  if (!standsIn(placement, month)) throw notOfMonth(month)
  const { first: on } = spanOf(month)
  const { data } = await services.entities.confirmation.query
    .dated({ unit: outlet, year: on.slice(0, 4) })
    .between({ on }, { on: addDays(on, 1) })
    .go({ pages: 'all', consistent: true })
  const before = z.parse(z.array(Confirmation), data).filter((each) => each.placement === said.placement)
  if (isSame(lastWord(before), said)) return undefined
  const id = newId('confirmation', idSource(context))
  return placementAnswer(services.entities, context, placement, {
    id,
    month,
    by: 'ikm',
    answer,
    ...given({ reason, photo }),
  })
}

async function ofPurchase(services: Services, context: Context, { ikm, month }: LinkOf, said: Of<'purchase'>) {
  const { outlet, on, answer, reason } = said
  if (monthOf(on) !== month) throw notOfMonth(month)
  const purchase = await purchaseOf(services, said, { ikm })
  const { data } = await services.entities.purchaseAnswer.query
    .dated({ unit: outlet, year: on.slice(0, 4) })
    .between({ on }, { on: addDays(on, 1) })
    .go({ pages: 'all', consistent: true })
  const before = z.parse(z.array(PurchaseAnswer), data).filter((each) => each.purchase === said.purchase)
  if (isSame(lastWord(before), said)) return undefined
  const id = newId('answer', idSource(context))
  return purchaseAnswer(services.entities, context, purchase, { id, by: 'ikm', answer, ...given({ reason }) })
}

type Word = Pick<Of<'placement'>, 'answer' | 'reason' | 'photo'>

function isSame(last: Word | undefined, said: Word): boolean {
  return last !== undefined && last.answer === said.answer && last.reason === said.reason && last.photo === said.photo
}

function given({ reason, photo }: Omit<Word, 'answer'>): Omit<Word, 'answer'> {
  return { ...(reason === undefined ? {} : { reason }), ...(photo === undefined ? {} : { photo }) }
}
