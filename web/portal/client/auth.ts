// The sign-in as the portal calls it: codes, passkeys and sessions of Better Auth, without its client.
import * as z from 'zod/mini'
import { AUTH_TEXTS } from '../../text/portal/auth.ts'
import type { Language } from '../../text/text.ts'
import { askedPasskey, madePasskey } from './passkey.ts'
import { ownProblem, Problem, type Result } from './problem.ts'

const Text = z.string().check(z.maxLength(4000))
const Session = z.object({
  id: Text,
  token: Text,
  createdAt: Text,
  updatedAt: Text,
  userAgent: z.optional(z.nullable(Text)),
})
export type Session = z.infer<typeof Session>
const Passkey = z.object({ id: Text, name: z.optional(z.nullable(Text)), createdAt: z.optional(z.nullable(Text)) })
export type Passkey = z.infer<typeof Passkey>
const Signed = z.nullable(
  z.object({ session: Session, user: z.object({ id: Text, email: Text, name: z.optional(Text) }) }),
)
export type Signed = z.infer<typeof Signed>
const Anything = z.unknown()

export type Auth = {
  /** Who is signed in; null where nobody is. */
  session: () => Promise<Result<Signed>>
  sendCode: (email: string) => Promise<Result<unknown>>
  signInByCode: (email: string, code: string) => Promise<Result<unknown>>
  /** `turned-away` where the person chose no passkey. */
  signInByPasskey: (waiting?: AbortSignal) => Promise<Result<unknown>>
  signOut: () => Promise<Result<unknown>>
  sessions: () => Promise<Result<readonly Session[]>>
  endSession: (token: string) => Promise<Result<unknown>>
  endOtherSessions: () => Promise<Result<unknown>>
  passkeys: () => Promise<Result<readonly Passkey[]>>
  addPasskey: (name: string) => Promise<Result<unknown>>
  removePasskey: (id: string) => Promise<Result<unknown>>
  /** Forgets the person; whoever owns a partner alone is refused. */
  eraseAccount: () => Promise<Result<unknown>>
}

export function authOf(send: typeof fetch, language: () => Language): Auth {
  const ask = async <Value>(path: string, output: z.ZodMiniType<Value>, body?: object): Promise<Result<Value>> => {
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language() }
    if (body !== undefined) headers['content-type'] = 'application/json'
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await send(`/api/auth/${path}`, init).catch(() => undefined)
    if (response === undefined) return { ok: false, problem: ownProblem('offline', language()) }
    const said: unknown = await response.json().catch(() => undefined)
    if (!response.ok) return { ok: false, problem: refusalOf(response, said, language()) }
    const read = output.safeParse(said)
    return read.success ? { ok: true, value: read.data } : { ok: false, problem: ownProblem('failed', language()) }
  }
  const turnedAway = (): Result<never> => ({
    ok: false,
    problem: { status: 0, code: 'turned-away', ...AUTH_TEXTS[language()]['turned-away'], faults: [] },
  })

  return {
    session: () => ask('get-session', Signed),
    sendCode: (email) => ask('email-otp/send-verification-otp', Anything, { email, type: 'sign-in' }),
    signInByCode: (email, otp) => ask('sign-in/email-otp', Anything, { email, otp }),
    signInByPasskey: async (waiting) => {
      const options = await ask('passkey/generate-authenticate-options', Anything)
      if (!options.ok) return options
      const response = await askedPasskey(options.value, waiting)
      return response === undefined ? turnedAway() : ask('passkey/verify-authentication', Anything, { response })
    },
    signOut: () => ask('sign-out', Anything, {}),
    sessions: () => ask('list-sessions', z.array(Session)),
    endSession: (token) => ask('revoke-session', Anything, { token }),
    endOtherSessions: () => ask('revoke-other-sessions', Anything, {}),
    passkeys: () => ask('passkey/list-user-passkeys', z.array(Passkey)),
    addPasskey: async (name) => {
      const options = await ask('passkey/generate-register-options', Anything)
      if (!options.ok) return options
      const response = await madePasskey(options.value)
      return response === undefined ? turnedAway() : ask('passkey/verify-registration', Anything, { response, name })
    },
    removePasskey: (id) => ask('passkey/delete-passkey', Anything, { id }),
    eraseAccount: () => ask('erase-account', Anything, {}),
  }
}

/** Better Auth says a code of its own and English: the sentence is ours, by the code or by the status. What we refuse tells itself. */
function refusalOf(response: Response, said: unknown, language: Language) {
  const ours = Problem.safeParse(said)
  if (ours.success && response.status === 409) return ours.data
  const { status } = response
  const texts = AUTH_TEXTS[language]
  const parsed = z.object({ code: Text }).safeParse(said)
  const code = parsed.success ? parsed.data.code : ''
  const kind = CODES[code] ?? (status === 429 ? 'too-many' : status === 401 || status === 403 ? 'signed-out' : 'failed')
  return { status, code: kind, ...texts[kind], faults: [] }
}

const CODES: Readonly<Record<string, keyof (typeof AUTH_TEXTS)['id']>> = {
  INVALID_OTP: 'wrong-code',
  OTP_EXPIRED: 'old-code',
  TOO_MANY_ATTEMPTS: 'too-many-codes',
  INVALID_EMAIL: 'no-email',
  SESSION_NOT_FRESH: 'sign-in-again',
  'sign-in-again': 'sign-in-again',
  PASSKEY_NOT_FOUND: 'unknown-passkey',
  AUTHENTICATION_FAILED: 'unknown-passkey',
  CHALLENGE_NOT_FOUND: 'old-passkey',
}
