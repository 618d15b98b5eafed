// What setting and erasing a contact write: audit lines name which fields are held, never what stands in them.
import type * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { create, type Plan, replace, stale } from '../table/change.ts'
import { notAfterToday } from '../table/edit.ts'
import type { Entities } from '../table/service.ts'
import type { Contact, SetContact } from './contact-schema.ts'

type Today = Pick<Context, 'today'>
type Written = Plan<{ ikm: Id<'ikm'>; version: number }>

export function setContactPlan(
  entities: Entities,
  context: Today,
  seen: Contact,
  input: z.infer<typeof SetContact>,
): Written {
  if (seen.version !== input.version) throw stale()
  notAfterToday(input.consentedOn, context.today)
  return written(entities, context, seen, input, 'ikm.setContact')
}

/** The item stays with nothing in it but its version, so that an old form cannot bring back what was erased. */
export function eraseContactPlan(entities: Entities, context: Today, seen: Contact): Written {
  if (heldIn(seen).length === 0) throw nothingToErase()
  return written(entities, context, seen, { ikm: seen.ikm, version: seen.version }, 'ikm.eraseContact')
}

function written(entities: Entities, { today }: Today, seen: Contact, next: Contact, act: string): Written {
  const { ikm } = seen
  const row = { ...next, recordedOn: today, version: seen.version + 1 }
  const change =
    seen.version === 0
      ? create(entities.contact.create(row).params(), stale())
      : replace(
          entities.contact
            .put(row)
            .where(({ version }, { eq }) => eq(version, seen.version))
            .params(),
          stale(),
        )
  const about = { ikm, held: heldIn(next).join(' '), consented: next.consentedOn !== undefined }
  return { changes: [change], audit: [{ root: ikm, act, about }], result: { ikm, version: row.version } }
}

export function heldIn({ ikm: _, version: __, ...fields }: Contact): string[] {
  return Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [field]))
}

function nothingToErase(): Refusal {
  return new Refusal('missing', 'contact', {
    id: 'Tidak ada kontak yang tersimpan untuk IKM ini, jadi tidak ada yang perlu dihapus.',
    en: 'There is no contact on record for this IKM, so there is nothing left to erase.',
  })
}
