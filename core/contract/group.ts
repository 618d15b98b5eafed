// The contract's routes about group offers: for the IKM that offer together, and for the partner that decides.
import * as z from 'zod/mini'
import { Companions } from '../group/companions-schema.ts'
import {
  AcceptGroup,
  AnswerGroup,
  ChangeGroup,
  CompanionsOf,
  DeclineGroup,
  GroupsOfIkm,
  GroupsOfOutlet,
  OpenGroup,
  SendGroup,
} from '../group/schema.ts'
import { GroupOffer, GroupView } from '../group/view.ts'
import { idOf } from '../kernel/id.ts'
import type { Route } from './route.ts'

const OWN = '/api/ikm/{ikm}/groups'
const OFFERED = '/api/partner/{partner}/outlets/{outlet}/groups'

const result = z.strictObject({ group: idOf('group') })

export const GROUP_ROUTES = {
  'group.companions': {
    method: 'GET',
    path: '/api/ikm/{ikm}/outlets/{outlet}/slots/{slot}/companions',
    audience: 'ikm',
    summary: 'Who could fill a slot’s volume together with an IKM, with shares to begin with.',
    input: CompanionsOf,
    output: Companions,
  },
  'group.open': {
    method: 'POST',
    path: OWN,
    audience: 'ikm',
    summary: 'Opens a group offer for one slot: the shares of all members, who are asked to agree.',
    input: OpenGroup,
    output: result,
  },
  'group.ofIkm': {
    method: 'GET',
    path: OWN,
    audience: 'ikm',
    summary: 'The group offers in which an IKM sits, the newest first.',
    input: GroupsOfIkm,
    output: z.array(GroupView),
  },
  'group.change': {
    method: 'POST',
    path: `${OWN}/{group}/members`,
    audience: 'ikm',
    summary:
      'States members and shares anew, before the offer is sent; who is new or has another share is asked again.',
    input: ChangeGroup,
    output: result,
  },
  'group.answer': {
    method: 'POST',
    path: `${OWN}/{group}/answer`,
    audience: 'ikm',
    summary: 'A member agrees to its share, or says no; the IKM that opened the group takes it back by saying no.',
    input: AnswerGroup,
    output: result,
  },
  'group.send': {
    method: 'POST',
    path: `${OWN}/{group}/send`,
    audience: 'ikm',
    summary: 'Sends a group offer to the partner, once every member agreed.',
    input: SendGroup,
    output: result,
  },
  'group.ofOutlet': {
    method: 'GET',
    path: OFFERED,
    audience: 'partner',
    summary: 'The group offers for an outlet’s slots, the newest first, with shares and what speaks for each member.',
    input: GroupsOfOutlet,
    output: z.array(GroupOffer),
  },
  'group.accept': {
    method: 'POST',
    path: `${OFFERED}/{group}/accept`,
    audience: 'partner',
    summary: 'Accepts a group offer as a whole: it takes one opening, and each member’s placement starts.',
    input: AcceptGroup,
    output: result,
  },
  'group.decline': {
    method: 'POST',
    path: `${OFFERED}/{group}/decline`,
    audience: 'partner',
    summary: 'Declines a group offer as a whole, with a reason.',
    input: DeclineGroup,
    output: result,
  },
} as const satisfies Record<string, Route>
