// What is typed about whom to reach: the consent is a tick in the form, and a day on record. Pure.
import * as z from 'zod/mini'
import { type Contact, SetContact } from '../../../core/ikm/contact-schema.ts'
import type { Day } from '../../../core/kernel/day.ts'
import type { InputOf } from '../client/client.ts'
import type { Typed } from '../form/draft.ts'

const { consentedOn: _, ...fields } = SetContact.shape

export const TypedContact = z.strictObject({ ...fields, consent: z.optional(z.boolean()) }).check(
  z.refine(({ consent, businessNumber }) => consent !== true || businessNumber !== undefined, {
    path: ['businessNumber'],
    error: 'is needed where it may be shown',
  }),
)

/** A consent holds for the number that it was given for: for another it is given today. */
export function contactOf(
  { consent, ...typed }: z.input<typeof TypedContact>,
  known: Pick<Contact, 'businessNumber' | 'consentedOn'>,
  today: Day,
): InputOf<'ikm.setContact'> {
  if (consent !== true) return typed
  const before = typed.businessNumber === known.businessNumber ? known.consentedOn : undefined
  return { ...typed, consentedOn: before ?? today }
}

const NAMES = ['businessNumber', 'person', 'email', 'privateNumber', 'npwp', 'nik', 'homeAddress'] as const

export function typedContact(contact: Contact): Typed {
  const text = NAMES.map((name) => [name, contact[name] ?? ''])
  return { ...Object.fromEntries(text), consent: contact.consentedOn === undefined ? '' : 'ya' }
}
