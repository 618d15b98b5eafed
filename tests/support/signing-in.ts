// Signing in as a browser does: through the handler, with the cookies that it keeps and the mail that it is sent.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Services } from '../../core/table/service.ts'
import type { AuthDependencies } from '../../functions/auth/better-auth.ts'
import { authOf } from '../../functions/auth/handler.ts'
import type { ApiHandler } from '../../functions/http/pipeline.ts'
import { type Call, eventOf, ORIGIN } from './http.ts'

export const SECRET = 'a secret of the tests alone, long enough to sign'

export type Door = { handler: ApiHandler; mails: { to: string; text: string; subject: string }[]; logged: string[] }

/** The sign-in over these services, with every mail that it sent. */
export function doorOf(services: Services, more: Partial<AuthDependencies> = {}): Door {
  const mails: Door['mails'] = []
  const logged: string[] = []
  const handler = authOf({
    services,
    now: () => Date.now(),
    random: Math.random,
    origins: [ORIGIN],
    secret: SECRET,
    send: async (mail) => {
      mails.push(mail)
      return 'sent'
    },
    log: { error: (message, { error }) => logged.push(`${message}: ${error.message}`) },
    ...more,
  })
  return { handler, mails, logged }
}

/** A browser: it keeps what it is given, and says where a POST comes from. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly door: Door
  readonly network: string

  constructor(door: Door, network = `203.0.113.${Math.floor(Math.random() * 250)}`) {
    this.door = door
    this.network = network
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async ask(call: Omit<Call, 'path'> & { path: string }) {
    const own: Record<string, string> =
      call.method === 'POST' ? { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } : {}
    const headers = {
      ...own,
      ...(this.cookies.size === 0 ? {} : { cookie: this.cookie }),
      'x-forwarded-for': this.network,
      ...call.headers,
    }
    const result = await this.door.handler(eventOf({ ...call, path: `/api/auth${call.path}`, headers }))
    this.keep(result)
    const body: unknown = JSON.parse(result.body ?? 'null')
    return { status: result.statusCode ?? 0, body, result }
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}) {
    return this.ask({ method: 'POST', path, body, headers })
  }

  get(path: string) {
    return this.ask({ path })
  }

  askCode(email: string) {
    return this.post('/email-otp/send-verification-otp', { email, type: 'sign-in' })
  }

  enter(email: string, otp: string) {
    return this.post('/sign-in/email-otp', { email, otp })
  }

  /** Asks for a code, reads the mail and signs in. */
  async signIn(email: string) {
    await this.askCode(email)
    return this.enter(email, codeIn(this.door, email))
  }

  private keep({ cookies = [] }: APIGatewayProxyStructuredResultV2): void {
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split('; ')
      const at = pair.indexOf('=')
      if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
}

/** The code of the last mail to the address. */
export function codeIn({ mails }: Door, email: string): string {
  const mail = mails.findLast(({ to }) => to === email)
  const [code] = /\d{6}/.exec(mail?.text ?? '') ?? []
  if (code === undefined) throw new Error(`no code was mailed to ${email}`)
  return code
}
