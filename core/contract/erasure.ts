// The contract's routes about requests to erase: the IKM asks and takes back, officers list, refuse and carry out.
import {
  CarriedOut,
  ErasureState,
  OneErasure,
  OwnErasure,
  RefuseErasure,
  WaitingErasure,
  WaitingErasures,
} from '../erasure/schema.ts'
import { pageOf, type Route } from './route.ts'

const OWN = '/api/ikm/{ikm}/erasure'
const OFFICER = '/api/officer/ikm/{ikm}/erasure'

const ask = {
  method: 'POST',
  summary: 'Asks that the personal data of an IKM be erased and its listing with them; an officer carries it out.',
  input: OneErasure,
  output: ErasureState,
} as const
const takeBack = {
  method: 'POST',
  summary: 'Takes a request to erase back, while nothing was erased.',
  input: OneErasure,
  output: ErasureState,
} as const
const ofIkm = {
  method: 'GET',
  summary: 'Whether an IKM asked to be erased, by when, and what came of it.',
  input: OneErasure,
  output: OwnErasure,
} as const

export const ERASURE_ROUTES = {
  'erasure.ask': { ...ask, audience: 'ikm', path: `${OWN}/ask` },
  'erasure.takeBack': { ...takeBack, audience: 'ikm', path: `${OWN}/take-back` },
  'erasure.ofIkm': { ...ofIkm, audience: 'ikm', path: OWN },
  'officer.erasure.ask': { ...ask, audience: 'officer', path: `${OFFICER}/ask` },
  'officer.erasure.takeBack': { ...takeBack, audience: 'officer', path: `${OFFICER}/take-back` },
  'officer.erasure.ofIkm': { ...ofIkm, audience: 'officer', path: OFFICER },
  'erasure.waiting': {
    method: 'GET',
    path: '/api/officer/erasures',
    audience: 'officer',
    summary: 'Requests to erase that wait for an officer, the nearest last day first.',
    input: WaitingErasures,
    output: pageOf(WaitingErasure),
  },
  'erasure.refuse': {
    method: 'POST',
    path: `${OFFICER}/refuse`,
    audience: 'officer',
    summary: 'Refuses a request to erase, with the reason that its sender is told.',
    input: RefuseErasure,
    output: ErasureState,
  },
} as const satisfies Record<string, Route>

/** Answered by the Lambda that reaches the files. */
export const ERASE_ROUTE = {
  method: 'POST',
  path: '/api/uploads/officer/ikm/{ikm}/erase',
  audience: 'officer',
  summary: 'Carries a request to erase out: the records at once, then the files; called again until none is left.',
  input: OneErasure,
  output: CarriedOut,
} as const satisfies Route
