// What can be done with inquiries: send, confirm, deliver, list, pass on what could not be delivered, erase.
import * as z from 'zod/mini'
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import type { WithSecret } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { countedChanges, countedClient, countedContact } from '../table/limits.ts'
import { page } from '../table/page.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { inquiryIdOf, isTokenOf } from './keys.ts'
import { INQUIRY_LIMITS } from './limits.ts'
import { confirmPlan, erasePlan, noSuchInquiry, passOnPlan, sendPlan, toldPlan, unchanged } from './plan.ts'
import { inquiryOf, subjectOf } from './read.ts'
import {
  ConfirmInquiry,
  InquiriesOfIkm,
  Inquiry,
  InquiryTold,
  OneInquiry,
  SendInquiry,
  UndeliveredInquiries,
} from './schema.ts'

/** The same form again is one inquiry and counts once; its sender is asked by mail to confirm it. */
export const send = writing({
  name: 'inquiry.send',
  input: SendInquiry,
  permission: [{ actor: 'public' }],
  plan: async (services: Services & WithSecret, context, input) => {
    const inquiry = inquiryIdOf(services, input, context.instant)
    if ((await inquiryOf(services, inquiry)) !== undefined) return unchanged({ inquiry })
    await subjectOf(services, input)
    const { client, email, ikm } = INQUIRY_LIMITS
    const counted = await countedChanges(services, context, [
      { limit: client, value: countedClient(services, input.client) },
      { limit: email, value: countedContact(services, input.email) },
      { limit: ikm, value: input.ikm },
    ])
    return sendPlan(services.entities, context, input, inquiry, counted)
  },
})

/** Who has the link has the address. Only now is the IKM told. */
export const confirm = writing({
  name: 'inquiry.confirm',
  input: ConfirmInquiry,
  permission: [{ actor: 'public' }],
  plan: async (services: Services & WithSecret, context, { inquiry, token }) => {
    if (!isTokenOf(services, inquiry, token)) throw noSuchLink()
    const seen = await inquiryOf(services, inquiry)
    if (seen === undefined || seen.state === 'erased' || isOver(seen, context)) throw noSuchLink()
    await subjectOf(services, { ikm: seen.ikm })
    return confirmPlan(services.entities, context, seen)
  },
})

export const told = writing({
  name: 'inquiry.told',
  input: InquiryTold,
  permission: [{ actor: 'system' }],
  plan: async (services, _context, { inquiry, outcome }) => {
    const seen = await inquiryOf(services, inquiry)
    return seen === undefined ? unchanged({ inquiry }) : toldPlan(services.entities, seen, outcome)
  },
})

/** An officer told the IKM in another way. */
export const passOn = writing({
  name: 'inquiry.passOn',
  input: OneInquiry,
  permission: [{ actor: 'officer', power: 'verify' }],
  plan: async (services, _context, input) => passOnPlan(services.entities, await ownInquiry(services, input)),
})

/** By the IKM once it is done with it, or by an officer because its sender asks for that. */
export const erase = writing({
  name: 'inquiry.erase',
  input: OneInquiry,
  permission: [
    { actor: 'ikm', ikm: 'ikm' },
    { actor: 'officer', power: 'verify' },
  ],
  plan: async (services, _context, input) => erasePlan(services.entities, await ownInquiry(services, input)),
})

/** Those that were confirmed, the newest first. A page may hold fewer than asked for. */
export const ofIkm = operation({
  name: 'inquiry.ofIkm',
  input: InquiriesOfIkm,
  permission: [{ actor: 'ikm', ikm: 'ikm' }],
  work: (services: Services, context, input) =>
    page(
      `inquiry.ofIkm ${input.ikm}`,
      input,
      (options) =>
        services.entities.inquiry.query
          .ofIkm({ ikm: input.ikm })
          .where(({ expiresAt }, { gt }) => gt(expiresAt, secondsOf(context)))
          .go({ ...options, order: 'desc' }),
      (row) => z.parse(Inquiry, row),
    ),
})

/** Those that no mail could bring to their IKM, the oldest first: an officer passes them on. */
export const undelivered = operation({
  name: 'inquiry.undelivered',
  input: UndeliveredInquiries,
  permission: [{ actor: 'officer', power: 'verify' }],
  work: (services: Services, context, input) =>
    page(
      'inquiry.undelivered',
      input,
      (options) =>
        services.entities.inquiry.query
          .undelivered({ queue: 'inquiries' })
          .where(({ expiresAt }, { gt }) => gt(expiresAt, secondsOf(context)))
          .go(options),
      (row) => z.parse(Inquiry, row),
    ),
})

/** An IKM acts on its own only; an officer names whose it is, as it stands in the list. */
async function ownInquiry(services: Services, input: { ikm: Id<'ikm'>; inquiry: Id<'inquiry'> }): Promise<Inquiry> {
  const seen = await inquiryOf(services, input.inquiry)
  if (seen === undefined || seen.ikm !== input.ikm) throw noSuchInquiry()
  return seen
}

/** What has expired may lie in the table for two days more. */
function isOver({ expiresAt }: Inquiry, context: Context): boolean {
  return expiresAt <= secondsOf(context)
}

function secondsOf({ instant }: Context): number {
  return Math.floor(instant / 1000)
}

function noSuchLink(): Refusal {
  return new Refusal('missing', 'inquiry-link', {
    id: 'Tautan ini tidak berlaku, sudah kedaluwarsa, atau pertanyaannya sudah dihapus. Kirim pertanyaan Anda sekali lagi dari halaman produknya.',
    en: 'This link is not valid, has expired, or its question was erased. Send your question once more from the page of the product.',
  })
}
