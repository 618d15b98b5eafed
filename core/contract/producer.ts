// The contract's routes about IKM and their contact: for the IKM itself, and for officers who verify.
import * as z from 'zod/mini'
import { Contact, SetContact } from '../ikm/contact-schema.ts'
import { EditIkm, Ikm, OneIkm, RegisterIkm, SignOfLife } from '../ikm/schema.ts'
import { idOf } from '../kernel/id.ts'
import { Views, ViewsOfIkm } from '../qr/schema.ts'
import type { Route } from './route.ts'

const IKM = '/api/ikm/{ikm}'
const OFFICER_IKM = '/api/officer/ikm/{ikm}'

/** `version` is what the next edit names. */
const versioned = z.strictObject({ ikm: idOf('ikm'), version: z.int() })

const record = {
  method: 'GET',
  summary: 'The whole record of an IKM with the inputs of its size, for the form in which it is edited.',
  input: OneIkm,
  output: Ikm,
} as const
const edit = {
  method: 'POST',
  summary: 'Edits an IKM: what is given is set, null clears it.',
  input: EditIkm,
  output: versioned,
} as const
const signOfLife = {
  method: 'POST',
  summary: 'Records a day on which the IKM showed that it is alive.',
  input: SignOfLife,
  output: versioned,
} as const
const contact = {
  method: 'GET',
  summary: 'The contact of an IKM: personal data.',
  input: OneIkm,
  output: Contact,
} as const
const setContact = {
  method: 'POST',
  summary: 'Sets the whole contact of an IKM: what is left out is erased.',
  input: SetContact,
  output: versioned,
} as const
const eraseContact = {
  method: 'POST',
  summary: 'Erases the contact of an IKM.',
  input: OneIkm,
  output: versioned,
} as const

export const PRODUCER_ROUTES = {
  'ikm.record': { ...record, audience: 'ikm', path: IKM },
  'ikm.edit': { ...edit, audience: 'ikm', path: IKM },
  'ikm.signOfLife': { ...signOfLife, audience: 'ikm', path: `${IKM}/signs-of-life` },
  'ikm.contact': { ...contact, audience: 'ikm', path: `${IKM}/contact` },
  'qr.ofIkm': {
    method: 'GET',
    path: `${IKM}/qr-views`,
    audience: 'ikm',
    summary: 'How often the codes of the IKM’s shelf cards were opened in a month, a day and in all.',
    input: ViewsOfIkm,
    output: Views,
  },
  'ikm.setContact': { ...setContact, audience: 'ikm', path: `${IKM}/contact` },
  'ikm.eraseContact': { ...eraseContact, audience: 'ikm', path: `${IKM}/contact/erase` },
  'ikm.register': {
    method: 'POST',
    path: '/api/officer/ikm',
    audience: 'officer',
    summary: 'Registers an IKM.',
    input: RegisterIkm,
    output: versioned,
  },
  'ikm.verify': {
    method: 'POST',
    path: `${OFFICER_IKM}/verify`,
    audience: 'officer',
    summary: 'Verifies a registered IKM.',
    input: OneIkm,
    output: versioned,
  },
  'officer.ikm.record': { ...record, audience: 'officer', path: OFFICER_IKM },
  'officer.ikm.edit': { ...edit, audience: 'officer', path: OFFICER_IKM },
  'officer.ikm.signOfLife': { ...signOfLife, audience: 'officer', path: `${OFFICER_IKM}/signs-of-life` },
  'officer.ikm.contact': { ...contact, audience: 'officer', path: `${OFFICER_IKM}/contact` },
  'officer.ikm.setContact': { ...setContact, audience: 'officer', path: `${OFFICER_IKM}/contact` },
  'officer.ikm.eraseContact': { ...eraseContact, audience: 'officer', path: `${OFFICER_IKM}/contact/erase` },
} as const satisfies Record<string, Route>
