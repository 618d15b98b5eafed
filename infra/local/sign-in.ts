// The sign-in of the local machine: its codes go to the local mailbox, and the console signs in as a demonstration account.
import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { readStanding } from '../../core/assessment/facts.ts'
import type { Context } from '../../core/kernel/context.ts'
import type { Id } from '../../core/kernel/id.ts'
import { VillageCode } from '../../core/region/villages.ts'
import type { AuthDependencies } from '../../functions/auth/better-auth.ts'
import { signInOf } from '../../functions/auth/better-auth.ts'
import { authOf } from '../../functions/auth/handler.ts'
import { sessionCookie, signToken } from '../../functions/http/cookie.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { signedIn } from '../../functions/http/session.ts'
import type { Send } from '../../functions/stream/ses.ts'
import type { Mount } from './gateway.ts'
import { type Desk, type Person, settlePeople } from './people.ts'
import type { Story } from './stories.ts'

export type LocalSignIn = {
  mount: Mount
  actorOf: Dependencies['actorOf']
  people: readonly Person[]
  /** The cookie of a new session of this person, as a sign-in would set it. */
  cookieFor: (person: Person) => Promise<string>
}

export async function startSignIn(
  base: Omit<AuthDependencies, 'secret' | 'send'>,
  given: { send: Send; stories: readonly Story[]; contextOf: (name: string) => Context },
): Promise<LocalSignIn> {
  const { services, origins, now } = base
  const secret = randomBytes(32).toString('hex')
  const dependencies: AuthDependencies = { ...base, secret, send: given.send }
  const desk = await deskOf(services, given.stories)
  return {
    mount: { prefix: '/api/auth/', handler: authOf(dependencies) },
    actorOf: signedIn({ services, origins, now, secret }),
    people: await settlePeople(services, () => given.contextOf('demonstration'), desk),
    cookieFor: async ({ account }) => {
      const { internalAdapter } = await signInOf(dependencies).$context
      const { token } = await internalAdapter.createSession(account)
      const value = encodeURIComponent(signToken(token, secret))
      return `${sessionCookie(origins)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800`
    },
  }
}

/** The first outlet of the told stories where somebody is placed. */
async function deskOf(services: AuthDependencies['services'], stories: readonly Story[]): Promise<Desk | undefined> {
  for (const { unit } of stories) {
    const { outlet, placement } = await readStanding(services, unit)
    const [shop] = outlet
    const [placed] = placement
    if (shop === undefined || placed === undefined) continue
    const { data: maker } = await services.entities.ikm.get({ ikm: placed.ikm }).go()
    if (maker === null) continue
    return {
      partner: shop.partner as Id<'partner'>,
      outlet: shop.unit as Id<'outlet'>,
      ikm: placed.ikm as Id<'ikm'>,
      village: z.parse(VillageCode, maker.village),
    }
  }
  return undefined
}
