// The contract's routes about matching: makers for a partner's slot, slots for an IKM, and officers' policies of the order.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'
import { IkmOpenings, MatchesForSlot, OpeningsForIkm, SlotMatches } from '../matching/schema.ts'
import { NothingAsked, Policies, SetPolicy } from '../policy/schema.ts'
import type { Route } from './route.ts'

export const MATCHING_ROUTES = {
  'matching.forSlot': {
    method: 'GET',
    path: '/api/partner/{partner}/outlets/{outlet}/slots/{slot}/matches',
    audience: 'partner',
    summary: 'Who can fill a slot, with reasons; who nearly could, with what is missing; and a group for its volume.',
    input: MatchesForSlot,
    output: SlotMatches,
  },
  'matching.forIkm': {
    method: 'GET',
    path: '/api/ikm/{ikm}/openings',
    audience: 'ikm',
    summary: 'The vacant slots that an IKM can fill, the best money terms first, and those that it nearly can.',
    input: OpeningsForIkm,
    output: IkmOpenings,
  },
  'policy.list': {
    method: 'GET',
    path: '/api/officer/matching/policies',
    audience: 'officer',
    summary: 'By what the makers of a slot are put in order: the policy in force, those to come and those that were.',
    input: NothingAsked,
    output: Policies,
  },
  'policy.set': {
    method: 'POST',
    path: '/api/officer/matching/policies',
    audience: 'officer',
    summary: 'Sets by what makers are put in order from a day on, today at the earliest; older policies are kept.',
    input: SetPolicy,
    output: z.strictObject({ policy: idOf('policy') }),
  },
} as const satisfies Record<string, Route>
