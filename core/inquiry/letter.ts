// The two mails of an inquiry: to its sender a fixed text without a word of theirs, to the IKM what was asked and by whom.
import { noticeWords } from '../notice/words.ts'
import type { Subject } from './read.ts'
import type { Inquiry } from './schema.ts'

export type Letter = { subject: string; text: string; replyTo?: string }

const SIGNED = 'Etalase Kabupaten Bekasi'

/**
 * Asks whoever reads the address whether they wrote. Nothing that was typed into the form stands in it, so that nobody can
 * have Etalase carry their words to an address of their choice.
 */
export function confirmLetter({ inquiry, language }: Inquiry, { maker }: Subject, link: string): Letter {
  const { subject, body } = noticeWords('inquiry-confirm')
  const about = language === 'id' ? [`Untuk: ${maker}`, `Nomor: ${inquiry}`] : [`To: ${maker}`, `Number: ${inquiry}`]
  return { subject: subject[language], text: [body[language], link, about.join('\n'), SIGNED].join('\n\n') }
}

/** Undefined where nothing is left to tell: it was erased. Each line of the message is marked as somebody else’s. */
export function inquiryLetter(seen: Inquiry, { maker, product }: Subject): Letter | undefined {
  const { person, email, phone, message } = seen
  if (person === undefined || email === undefined || message === undefined) return undefined
  const { subject, body } = noticeWords('inquiry')
  const asked = message.split('\n').map((line) => `> ${line}`)
  const lines = [
    `Tentang: ${product ?? maker}`,
    `Dari: ${person}`,
    `Surel: ${email}`,
    ...(phone === undefined ? [] : [`Telepon: ${phone}`]),
  ]
  return {
    subject: `${subject.id} · ${subject.en}`,
    text: [body.id, [...lines, '', ...asked].join('\n'), body.en, `Nomor: ${seen.inquiry}`, SIGNED].join('\n\n'),
    replyTo: email,
  }
}
