// What can be said about a proposal: read its thread, write a message, ask for a sample and answer.
import * as z from 'zod/mini'
import { operation } from '../kernel/operation.ts'
import { BOTH_SIDES, sideOf } from '../placement/sides.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { namedProposal } from './read.ts'
import { messagePlan, samplePlan } from './thread-plan.ts'
import { Message, OneThread, SampleStep, WriteMessage } from './thread-schema.ts'

export const thread = operation({
  name: 'proposal.thread',
  input: OneThread,
  permission: [...BOTH_SIDES, { actor: 'officer', power: 'verify' }],
  work: async (services: Services, _context, input) => {
    const { proposal } = await namedProposal(services, input)
    const { data } = await services.entities.message.query.ofProposal({ proposal }).go({ pages: 'all' })
    return z.parse(z.array(Message), data)
  },
})

export const say = writing({
  name: 'proposal.say',
  input: WriteMessage,
  permission: BOTH_SIDES,
  plan: async (services, context, input) =>
    messagePlan(services.entities, context, await namedProposal(services, input), sideOf(context.actor), input.words),
})

export const sample = writing({
  name: 'proposal.sample',
  input: SampleStep,
  permission: BOTH_SIDES,
  plan: async (services, context, input) =>
    samplePlan(services.entities, context, await namedProposal(services, input), sideOf(context.actor), input),
})
