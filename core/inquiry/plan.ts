// What sending, confirming, delivering and erasing an inquiry write: no audit line or notice holds anything personal.
import { isoInstant } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Change, create, type Plan, replace, stale } from '../table/change.ts'
import { daysFrom } from '../table/limits.ts'
import type { Entities } from '../table/service.ts'
import { type Inquiry, KEPT_DAYS, type SendInquiry, UNCONFIRMED_DAYS } from './schema.ts'
import { type InquiryStep, stepFrom } from './steps.ts'

type Sent = Plan<{ inquiry: Id<'inquiry'> }>
type Now = Pick<Context, 'instant' | 'today'>

/** A stranger's deed stands on no chain: an unconfirmed inquiry is nothing yet but the counts and the mail that asks. */
export function sendPlan(
  entities: Entities,
  { instant }: Pick<Now, 'instant'>,
  { client: _, ...content }: SendInquiry,
  inquiry: Id<'inquiry'>,
  counted: readonly Change[],
): Sent {
  const row: Inquiry = {
    ...content,
    inquiry,
    state: 'unconfirmed',
    sentAt: isoInstant(instant),
    expiresAt: daysFrom(instant, UNCONFIRMED_DAYS),
    version: 1,
  }
  return {
    changes: [create(entities.inquiry.create(row).params(), stale()), ...counted],
    audit: [],
    notices: [{ to: inquiry, kind: 'inquiry-confirm', about: { inquiry, ikm: content.ikm } }],
    result: { inquiry },
  }
}

/** A second confirmation changes nothing. */
export function confirmPlan(entities: Entities, { instant, today }: Now, seen: Inquiry): Sent {
  if (seen.confirmedOn !== undefined && seen.state !== 'erased') return unchanged(seen)
  const next = { ...moved(seen, 'confirm'), confirmedOn: today, expiresAt: daysFrom(instant, KEPT_DAYS) }
  const { inquiry, ikm } = seen
  return {
    ...written(entities, seen, next, ikm, 'inquiry.confirm'),
    notices: [{ to: ikm, kind: 'inquiry', about: { inquiry, ikm } }],
  }
}

/** What became of the mail to the IKM; once it is known it stays. */
export function toldPlan(entities: Entities, seen: Inquiry, outcome: 'sent' | 'no-address' | 'rejected'): Sent {
  const on = outcome === 'sent' ? 'deliver' : 'fail'
  if (stepFrom(seen.state, on) === undefined) return unchanged(seen)
  return { ...written(entities, seen, moved(seen, on), seen.ikm, 'inquiry.told'), audit: [] }
}

export function passOnPlan(entities: Entities, seen: Inquiry): Sent {
  return written(entities, seen, moved(seen, 'pass-on'), seen.ikm, 'inquiry.passOn')
}

/** What stays is that there was one, until its day comes: who sent it and what cannot be brought back by the same form. */
export function erasePlan(entities: Entities, seen: Inquiry): Sent {
  const { person: _, email: __, phone: ___, message: ____, ...rest } = moved(seen, 'erase')
  return written(entities, seen, rest, seen.ikm, 'inquiry.erase')
}

export function unchanged({ inquiry }: Pick<Inquiry, 'inquiry'>): Sent {
  return { changes: [], audit: [], result: { inquiry } }
}

function moved(seen: Inquiry, on: InquiryStep): Inquiry {
  const state = stepFrom(seen.state, on)
  if (state === undefined) throw on === 'pass-on' ? notWaiting() : noSuchInquiry()
  return { ...seen, state }
}

function written(entities: Entities, seen: Inquiry, next: Inquiry, root: string, act: string): Sent {
  const change = replace(
    entities.inquiry
      .put({ ...next, version: seen.version + 1 })
      .where(({ version }, { eq }) => eq(version, seen.version))
      .params(),
    stale(),
  )
  const { inquiry, ikm } = seen
  return { changes: [change], audit: [{ root, act, about: { inquiry, ikm } }], result: { inquiry } }
}

export function noSuchInquiry(): Refusal {
  return new Refusal('missing', 'inquiry', {
    id: 'Pertanyaan itu tidak ada, atau isinya sudah dihapus. Periksa daftarnya lalu pilih kembali.',
    en: 'There is no such inquiry, or it was erased. Look at the list and choose again.',
  })
}

function notWaiting(): Refusal {
  return new Refusal('conflict', 'inquiry-not-waiting', {
    id: 'Pertanyaan ini tidak menunggu untuk diteruskan: sudah sampai kepada IKM, atau sudah diteruskan petugas lain.',
    en: 'This inquiry does not wait to be passed on: it reached the IKM, or another officer passed it on.',
  })
}
