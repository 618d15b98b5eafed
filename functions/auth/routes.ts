// What of Better Auth is reachable at all, each with the body that it takes: whatever else it offers is not there.
import * as z from 'zod/mini'

/** Counted: done without being signed in, so that only its network or its address of mail can be counted. */
export type AuthRoute = {
  method: 'GET' | 'POST'
  path: string
  body: z.ZodMiniType<object>
  counted?: true
  /** Asks that the person signed in just now, where Better Auth does not. */
  fresh?: true
  /** Done by us, not by Better Auth. */
  own?: 'erase'
}

const Nothing = z.strictObject({})
const Token = z.string().check(z.minLength(1), z.maxLength(200))
const Email = z.email().check(z.maxLength(200))
/** What a browser's key answers: texts in a few levels, checked by Better Auth against its challenge. */
const Answer = z.object({
  id: z.string().check(z.maxLength(2000)),
  rawId: z.string().check(z.maxLength(2000)),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.optional(z.record(z.string(), z.unknown())),
  authenticatorAttachment: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
})
/** As a device is called: one line. */
const KeyName = z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^[^\p{Cc}\p{Cf}]+$/u))

export const SEND_CODE = '/email-otp/send-verification-otp'
export const SIGN_IN = '/sign-in/email-otp'
export const SIGN_OUT = '/sign-out'

export const AUTH_ROUTES: readonly AuthRoute[] = [
  {
    method: 'POST',
    path: SEND_CODE,
    body: z.strictObject({ email: Email, type: z.literal('sign-in') }),
    counted: true,
  },
  {
    method: 'POST',
    path: SIGN_IN,
    body: z.strictObject({ email: Email, otp: z.string().check(z.regex(/^\d{6}$/)) }),
    counted: true,
  },
  { method: 'GET', path: '/get-session', body: Nothing },
  { method: 'POST', path: SIGN_OUT, body: Nothing },
  { method: 'POST', path: '/erase-account', body: Nothing, fresh: true, own: 'erase' },
  { method: 'GET', path: '/list-sessions', body: Nothing },
  { method: 'POST', path: '/revoke-session', body: z.strictObject({ token: Token }) },
  { method: 'POST', path: '/revoke-other-sessions', body: Nothing },
  { method: 'POST', path: '/revoke-sessions', body: Nothing },
  { method: 'GET', path: '/passkey/generate-register-options', body: Nothing },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    body: z.strictObject({ response: Answer, name: z.optional(KeyName) }),
  },
  { method: 'GET', path: '/passkey/generate-authenticate-options', body: Nothing, counted: true },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    body: z.strictObject({ response: Answer }),
    counted: true,
  },
  { method: 'GET', path: '/passkey/list-user-passkeys', body: Nothing },
  { method: 'POST', path: '/passkey/delete-passkey', body: z.strictObject({ id: Token }), fresh: true },
  { method: 'POST', path: '/passkey/update-passkey', body: z.strictObject({ id: Token, name: KeyName }) },
]
