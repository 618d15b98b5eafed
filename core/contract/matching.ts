// The contract's routes about matching: makers for a partner's slot, and slots for an IKM.
import { IkmOpenings, MatchesForSlot, OpeningsForIkm, SlotMatches } from '../matching/schema.ts'
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
} as const satisfies Record<string, Route>
