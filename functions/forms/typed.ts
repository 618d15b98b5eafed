// What a form brings: the fields that it has and no other, each once, as text of a bounded size.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Refusal } from '../../core/kernel/refusal.ts'
import { TRAP, type Typed } from '../../web/parts/form-frame.tsx'
import { FORBIDDEN_KEYS, forbiddenKey, headerOf, textOf } from '../http/request.ts'

/** The longest message in the letters that take most room, each byte of which is sent as three, and the fields beside it. */
const MOST_FORM_BYTES = 32 * 1024

/** As typed, so that it can be shown again; line breaks in one form. Refuses what no browser sends from this form. */
export function typedIn(event: APIGatewayProxyEventV2, names: readonly string[]): Typed {
  const text = textOf(event, MOST_FORM_BYTES)
  const type = headerOf(event, 'content-type') ?? ''
  if (text !== '' && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw noForm()
  const typed = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (FORBIDDEN_KEYS.has(name)) throw forbiddenKey(name)
    if (typed.has(name) || ![...names, TRAP].includes(name)) throw foreignField()
    typed.set(name, value.replace(/\r\n?/g, '\n'))
  }
  return Object.fromEntries(typed)
}

/** Whether a machine filled the field that nobody sees. */
export function isTrapped(typed: Typed): boolean {
  return (typed[TRAP] ?? '') !== ''
}

/** The fields that hold something, as an operation takes them. */
export function filled(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => name !== TRAP && value.trim() !== ''))
}

function noForm(): Refusal {
  return new Refusal('invalid', 'not-a-form', {
    id: 'Alamat ini hanya menerima isian formulir. Buka halamannya di Etalase lalu isi formulirnya.',
    en: 'This address takes what is typed into its form only. Open the page in Etalase and fill in the form.',
  })
}

function foreignField(): Refusal {
  return new Refusal('invalid', 'foreign-field', {
    id: 'Isian ini tidak berasal dari formulir Etalase. Buka halamannya lalu isi formulirnya sekali lagi.',
    en: 'This was not sent from a form of Etalase. Open the page and fill in the form once more.',
  })
}
