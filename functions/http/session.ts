// Who calls: the session of the cookie, verified by its signature and one read of its row, without the sign-in's library.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Actor } from '../../core/kernel/actor.ts'
import type { Instant } from '../../core/kernel/clock.ts'
import { type Id, idOf } from '../../core/kernel/id.ts'
import { LEAST_SECRET } from '../../core/kernel/keyed.ts'
import { actorFor } from '../../core/membership/actor.ts'
import { sessionKey } from '../../core/signin/keys.ts'
import type { Services } from '../../core/table/service.ts'
import { cookieOf, sessionCookie, signedToken } from './cookie.ts'
import type { Dependencies } from './pipeline.ts'

export type Verifier = { services: Services; now: () => Instant; origins: readonly string[]; secret: string }
export type Person = { account: Id<'account'>; signedInAt: Instant }

const Instants = z.pipe(
  z.string(),
  z.transform((text) => Date.parse(text)),
)
const Session = z.object({ userId: idOf('account'), token: z.string(), createdAt: Instants, expiresAt: Instants })

/** Whose session it is, and when that person signed in; undefined where there is none that holds. */
export async function personOf(verifier: Verifier, event: APIGatewayProxyEventV2): Promise<Person | undefined> {
  const { services, now, origins, secret } = verifier
  if (secret.length < LEAST_SECRET)
    throw new Error(`the secret of the sign-in has less than ${LEAST_SECRET} characters`)
  const cookie = cookieOf(event, sessionCookie(origins))
  const token = cookie === undefined ? undefined : signedToken(cookie, secret)
  if (token === undefined) return undefined
  const { data } = await services.entities.signin.get(sessionKey(token)).go({ consistent: true })
  const { data: session } = z.safeParse(Session, data?.fields)
  if (session === undefined || session.token !== token || !(session.expiresAt > now())) return undefined
  return { account: session.userId, signedInAt: session.createdAt }
}

/** The caller as the audience of a route sees it. A removed account is nobody, whatever sessions it had. */
export function signedIn(verifier: Verifier): Dependencies['actorOf'] {
  return async (event, audience): Promise<Actor> => {
    const person = await personOf(verifier, event)
    if (person === undefined) return { kind: 'public' }
    const { entities } = verifier.services
    const [{ data: account }, actor] = await Promise.all([
      entities.account.get({ account: person.account }).go({ consistent: true }),
      actorFor(verifier.services, person, audience),
    ])
    return account?.state === 'active' ? actor : { kind: 'public' }
  }
}
