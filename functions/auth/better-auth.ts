// Better Auth as it is set up here: a code by e-mail or a passkey, no passwords, sessions of a week in the table.
import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { idSource } from '../../core/kernel/context.ts'
import { newId } from '../../core/kernel/id.ts'
import { keyed } from '../../core/kernel/keyed.ts'
import { CODE_MINUTES, CODE_TRIES, codeLetter } from '../../core/signin/letter.ts'
import { asSystem } from '../http/as-system.ts'
import { cookiePrefix, isSecure } from '../http/cookie.ts'
import type { Dependencies } from '../http/pipeline.ts'
import { asError } from '../http/problem.ts'
import type { Send } from '../stream/ses.ts'
import { tableAdapter } from './adapter.ts'

export type AuthDependencies = Omit<Dependencies, 'actorOf' | 'today'> & { secret: string; send: Send }

export const AUTH_PATH = '/api/auth'
const DAY = 24 * 60 * 60
/** As `sensitive` operations ask it. */
const FRESH_SECONDS = 15 * 60

export function signInOf(dependencies: AuthDependencies) {
  const { services, now, random, origins, secret, log } = dependencies
  const [origin = ''] = origins
  return betterAuth({
    appName: 'Etalase',
    baseURL: origin,
    basePath: AUTH_PATH,
    trustedOrigins: [...origins],
    secret,
    database: tableAdapter({ services, now, random }),
    telemetry: { enabled: false },
    // Limits are counted before it is asked, and what is not used is not routed: see handler.ts.
    rateLimit: { enabled: false },
    session: { expiresIn: 7 * DAY, updateAge: DAY, freshAge: FRESH_SECONDS, cookieCache: { enabled: false } },
    // Codes go away by the table's own expiry.
    verification: { disableCleanup: true },
    advanced: {
      cookiePrefix: cookiePrefix(origins),
      // Its own prefix would be `__Secure-`; ours is in the name already.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(origins), httpOnly: true, sameSite: 'lax', path: '/' },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
      database: {
        generateId: ({ model }) =>
          model === 'user'
            ? newId('account', idSource(asSystem({ services, now, random }, 'sign-in', '')))
            : randomUUID(),
      },
    },
    databaseHooks: { session: { create: { before: async ({ userId }) => refuseRemoved(dependencies, userId) } } },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: CODE_TRIES,
        // A million codes are soon tried against a plain hash.
        storeOTP: { hash: async (code) => keyed({ secret }, 'sign-in-code', code) },
        sendVerificationOTP: ({ email, otp }) => mail(dependencies, email, otp),
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Etalase Kabupaten Bekasi',
        origin: [...origins],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: async ({ verification }) => asUser(verification.registrationInfo) },
        authentication: { afterVerification: async ({ verification }) => asUser(verification.authenticationInfo) },
      }),
    ],
    logger: {
      // Its arguments may hold an address of mail; its messages do not.
      log: (level, message) => {
        if (level === 'error') log.error('sign-in', { error: new Error(message), requestId: '' })
      },
    },
  })
}

/** The library tells the caller nothing of a fault; the log is told its kind, and never an address. */
async function mail({ send, log }: AuthDependencies, to: string, code: string): Promise<void> {
  try {
    await send({ to, ...codeLetter(code) })
  } catch (error) {
    log.error('a code was not mailed', { error: new Error(asError(error).name), requestId: '' })
  }
}

/** Who has a passkey needs nothing else, so the key must have asked for a finger, a face or a PIN. */
function asUser(info: { userVerified: boolean } | undefined): void {
  if (info?.userVerified !== true) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' })
}

async function refuseRemoved({ services }: AuthDependencies, account: string): Promise<void> {
  const { data } = await services.entities.account.get({ account }).go({ consistent: true })
  if (data?.state !== 'active') throw new APIError('FORBIDDEN', { code: 'ACCOUNT_REMOVED' })
}
