// What can be done with confirmations: an IKM answers, an officer rules, the IKM's answers are listed.
import * as z from 'zod/mini'
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { placementOf } from '../placement/read.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { answerPlan } from './plan.ts'
import { AnswerPlacement, Confirmation, ConfirmationsOfIkm, RulePlacement } from './schema.ts'

export const answer = writing({
  name: 'confirmation.answer',
  input: AnswerPlacement,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  plan: async (services, context, input) => {
    const placement = await placementOf(services, input.outlet, input.placement, { ikm: input.ikm })
    const id = newId('confirmation', idSource(context))
    return answerPlan(services.entities, context, placement, {
      id,
      month: input.month,
      by: 'ikm',
      answer: input.answer,
    })
  },
})

export const rule = writing({
  name: 'confirmation.rule',
  input: RulePlacement,
  permission: DECIDERS,
  plan: async (services, context, input) => {
    const placement = await placementOf(services, input.outlet, input.placement, {})
    const id = newId('confirmation', idSource(context))
    const { month, answer, reason } = input
    return answerPlan(services.entities, context, placement, { id, month, by: 'officer', answer, reason })
  },
})

/** The newest month first. */
export const ofIkm = operation({
  name: 'confirmation.ofIkm',
  input: ConfirmationsOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }, ...IN_OFFICE],
  work: (services: Services, _context, input) =>
    page(
      `confirmation.ofIkm ${input.ikm}`,
      input,
      (options) => services.entities.confirmation.query.ofIkm({ ikm: input.ikm }).go({ ...options, order: 'desc' }),
      (row) => z.parse(Confirmation, row),
    ),
})
