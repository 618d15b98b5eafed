// How a row of the sign-in is found: its name is a hash, so that no key of the table holds a token or an address of mail.
import { sha256 } from '../kernel/canonical.ts'

/** The owner of what is nobody's. */
export const NOBODY = '-'

/** The rule of the sentinel by which an address of mail belongs to one user. */
export const EMAIL_RULE = 'signin-email'

/** What a row of the model is asked for by: the hash of its one value. */
export function nameOf(model: string, value: string): string {
  return sha256(`${model}:${value}`)
}

/** An address of mail as the sentinel holds it; capitals make no other address. */
export function emailName(email: string): string {
  return nameOf('email', email.toLowerCase())
}

export function userKey(account: string) {
  return { signin: 'user', name: nameOf('user', account) }
}

/** The one item that tells whether a session stands. */
export function sessionKey(token: string) {
  return { signin: 'session', name: nameOf('session', token) }
}
