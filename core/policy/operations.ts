// What can be done with the matching policy: set one from a day on, and see which is in force, which come and which were.
import { idSource } from '../kernel/context.ts'
import { newId } from '../kernel/id.ts'
import { operation } from '../kernel/operation.ts'
import { DECIDERS, IN_OFFICE } from '../region/offices.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { setPolicyPlan } from './plan.ts'
import { allPolicies, policiesOn } from './read.ts'
import { NothingAsked, SetPolicy } from './schema.ts'

export const set = writing({
  name: 'policy.set',
  input: SetPolicy,
  permission: DECIDERS,
  plan: async (services, context, input) =>
    setPolicyPlan(services.entities, context, newId('policy', idSource(context)), input),
})

export const list = operation({
  name: 'policy.list',
  input: NothingAsked,
  permission: IN_OFFICE,
  work: async (services: Services, { today }, _input) => policiesOn(await allPolicies(services), today),
})
