// What a notice becomes as a mail: to whom, and with which words. An inquiry is read here, when its mail is written.
import * as z from 'zod/mini'
import { type Linking, linkTo, mailLetter } from '../../core/confirmlink/letter.ts'
import { OfMonth } from '../../core/confirmlink/schema.ts'
import { linkHref, stopHref } from '../../core/contract/forms.ts'
import { contactOf } from '../../core/ikm/read.ts'
import { tokenOf } from '../../core/inquiry/keys.ts'
import { confirmLetter, inquiryLetter, type Letter } from '../../core/inquiry/letter.ts'
import { inquiryOf, type Subject, subjectOf } from '../../core/inquiry/read.ts'
import type { Inquiry } from '../../core/inquiry/schema.ts'
import { invitedAddress } from '../../core/invitation/read.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import { type Id, idOf } from '../../core/kernel/id.ts'
import { Refusal } from '../../core/kernel/refusal.ts'
import { groupOf, stopTokenOf } from '../../core/notice/stops.ts'
import { noticeWords } from '../../core/notice/words.ts'
import { emailOf } from '../../core/signin/email.ts'
import type { Services } from '../../core/table/service.ts'

/** `stop`: the link that ends mail of this group, where it may be ended. */
export type Mail = Letter & { to: string; stop?: string }

/** What a link to a form is made of: the public origin that it leads to, and the secret that its token is made with. */
export type Links = { origin: string; secret: string }

type Told = { to: string; kind: string; about: unknown }
type Reading = {
  services: Services
  links: Links | undefined
  /** What confirm links are made of. */
  confirm?: Linking | undefined
  now: () => Instant
}

const About = z.object({ inquiry: idOf('inquiry') })

/** The inquiry that a notice is about, where it is about one. */
export function inquiryIn({ kind, about }: Told): Id<'inquiry'> | undefined {
  return kind === 'inquiry' || kind === 'inquiry-confirm' ? z.parse(About, about).inquiry : undefined
}

/** Undefined where there is nobody to mail, or nothing left to tell. */
export async function mailOf(reading: Reading, notice: Told): Promise<Mail | undefined> {
  const inquiry = inquiryIn(notice)
  if (inquiry !== undefined && notice.kind === 'inquiry-confirm') return toSender(reading, inquiry)
  const to = await addressOf(reading, notice.to)
  if (to === undefined) return undefined
  if (inquiry !== undefined) {
    const letter = await toMaker(reading.services, inquiry)
    return letter && { ...letter, to }
  }
  const letter = notice.kind === 'confirm-ask' ? toConfirm(reading, notice) : plainly(notice.kind)
  return { ...stoppable(reading.links, notice, letter), to }
}

/** With the way to stop it below its text, where mail of the kind may be stopped. */
function stoppable(links: Links | undefined, { to, kind }: Told, letter: Letter): Omit<Mail, 'to'> {
  const group = groupOf(kind)
  if (group === undefined || links === undefined) return letter
  const stop = `${links.origin}${stopHref('id', to, group, stopTokenOf(links, to, group))}`
  const says =
    'Tidak ingin menerima surel seperti ini lagi? Hentikan di sini. / No more mail of this kind? Stop it here.'
  return { ...letter, text: [letter.text, `${says}\n${stop}`].join('\n\n'), stop }
}

/** To the address that was typed in; only while the inquiry waits for it. */
async function toSender({ services, links, now }: Reading, inquiry: Id<'inquiry'>): Promise<Mail | undefined> {
  const seen = await inquiryOf(services, inquiry)
  if (seen?.email === undefined || seen.state !== 'unconfirmed' || seen.expiresAt * 1000 <= now()) return undefined
  const subject = await subjectIn(services, seen)
  if (subject === undefined) return undefined
  if (links === undefined) throw new Error('there is no origin or secret to make a link with')
  const link = `${links.origin}${linkHref(seen.language, inquiry, tokenOf(links, inquiry))}`
  return { ...confirmLetter(seen, subject, link), to: seen.email }
}

/** The link is made here: neither the notice nor a backup of it holds one. */
function toConfirm({ confirm }: Reading, { about }: Told): Letter {
  if (confirm === undefined) throw new Error('there is no origin or secret to make a confirm link with')
  return mailLetter(linkTo(confirm, z.parse(OfMonth, about)))
}

async function toMaker(services: Services, inquiry: Id<'inquiry'>): Promise<Letter | undefined> {
  const seen = await inquiryOf(services, inquiry)
  const subject = seen && (await subjectIn(services, seen))
  return subject && inquiryLetter(seen, subject)
}

/** The maker alone where the product is offered no longer; undefined where the IKM withdrew. */
async function subjectIn(services: Services, { ikm, product }: Inquiry): Promise<Subject | undefined> {
  const find = (about: Parameters<typeof subjectOf>[1]) =>
    subjectOf(services, about).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    })
  return (await find({ ikm, product })) ?? (await find({ ikm }))
}

/** The e-mail address on record. Who has none reads the notice where they sign in, or is told by an officer. */
async function addressOf({ services, now }: Reading, to: string): Promise<string | undefined> {
  const ikm = idOf('ikm').safeParse(to)
  if (ikm.success) return (await contactOf(services, ikm.data)).email
  const account = idOf('account').safeParse(to)
  if (account.success) return emailOf(services, account.data)
  const invitation = idOf('invitation').safeParse(to)
  return invitation.success ? invitedAddress(services, invitation.data, now()) : undefined
}

function plainly(kind: string): Letter {
  const { subject, body } = noticeWords(kind)
  return { subject: `${subject.id} · ${subject.en}`, text: `${body.id}\n\n${body.en}\n\nEtalase Kabupaten Bekasi` }
}
