// The contract's routes about confirm links, answered by the Lambda that makes the links: the others hold no such secret.
import * as z from 'zod/mini'
import { DeniedLine } from '../confirmlink/denied.ts'
import { NewPin, SendLink, SentLink, SetPin, StopLink, WaitingLink, WaitingLinks } from '../confirmlink/schema.ts'
import { Stops } from '../notice/stop-schema.ts'
import type { Route } from './route.ts'

const ROOT = '/api/officer/confirm-links'

export const CONFIRM_ROUTES = {
  'confirmlink.waiting': {
    method: 'GET',
    path: ROOT,
    audience: 'officer',
    summary: 'The IKM of a kecamatan or village that are asked about a month and have not answered everything.',
    input: WaitingLinks,
    output: z.array(WaitingLink),
  },
  'confirmlink.denied': {
    method: 'GET',
    path: `${ROOT}/denied`,
    audience: 'officer',
    summary: 'What the IKM of a kecamatan or village denied of a month: where, why, and the photo that goes with it.',
    input: WaitingLinks,
    output: z.array(DeniedLine),
  },
  'confirmlink.send': {
    method: 'POST',
    path: `${ROOT}/{village}/{ikm}`,
    audience: 'officer',
    summary: 'Opens an IKM’s link of a month for sending: the text, and WhatsApp where the consent is on record.',
    input: SendLink,
    output: SentLink,
  },
  'confirmlink.setPin': {
    method: 'POST',
    path: `${ROOT}/{village}/{ikm}/pin`,
    audience: 'officer',
    summary: 'Gives an IKM a new PIN; it is told once, and the one before is void.',
    input: SetPin,
    output: NewPin,
  },
  'confirmlink.stop': {
    method: 'POST',
    path: `${ROOT}/{village}/{ikm}/stop`,
    audience: 'officer',
    summary: 'Records that an IKM wants no confirm link any more, or wants it again.',
    input: StopLink,
    output: Stops,
  },
} as const satisfies Record<string, Route>
