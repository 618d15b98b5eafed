// The doors beside the contract, knocked at by everybody: files by every column, the sign-in with and without a session.
import { beforeAll, describe, expect, it } from 'vitest'
import { UPLOAD_ROUTES } from '../../../core/contract/media.ts'
import type { Route } from '../../../core/contract/route.ts'
import * as Erasure from '../../../core/erasure/operations.ts'
import type { Actor } from '../../../core/kernel/actor.ts'
import * as Media from '../../../core/media/operations.ts'
import { sessionKey } from '../../../core/signin/keys.ts'
import { AUTH_ROUTES } from '../../../functions/auth/routes.ts'
import { FORM_ROUTES, forms } from '../../../functions/forms.ts'
import { media } from '../../../functions/media.ts'
import { API_LAMBDAS } from '../../../infra/routes.ts'
import { VILLAGE } from '../../support/belonging.ts'
import { requestOf } from '../../support/doors.ts'
import { formDependenciesOf } from '../../support/form-posts.ts'
import { ask, dependenciesOf, eventOf, ORIGIN } from '../../support/http.ts'
import { aPaper, keptPaper } from '../../support/media.ts'
import { pdf } from '../../support/pictures.ts'
import { contextOf } from '../../support/services.ts'
import { Browser, doorOf, SECRET } from '../../support/signing-in.ts'
import { itemCount } from '../../support/twins.ts'
import { anId, type World, worldOf } from '../../support/world.ts'
import { COLUMNS, type Column, peopleOf, seenAt } from './columns.ts'
import { FORMS, LINES_OF, SIGN_IN, UPLOADS } from './more-doors.ts'

let world: World
let people: Record<Column, Actor>
let touched: string[]

beforeAll(async () => {
  world = await worldOf()
  people = peopleOf(world)
})

it('has a line for each door, and none for what is no door', () => {
  const doors = (routes: readonly { method: string; path: string }[]) =>
    routes.map(({ method, path }) => `${method} ${path}`).sort()
  expect(Object.keys(LINES_OF).sort()).toEqual(Object.keys(API_LAMBDAS).sort())
  expect(Object.keys(UPLOADS).sort()).toEqual(Object.keys(UPLOAD_ROUTES).sort())
  expect(Object.keys(SIGN_IN).sort()).toEqual(doors(AUTH_ROUTES))
  expect(Object.keys(FORMS).sort()).toEqual(doors(FORM_ROUTES))
})

describe.each(Object.entries<Route>(UPLOAD_ROUTES))('%s', (name, route) => {
  const may: readonly Column[] = UPLOADS[name]?.may ?? []

  it(`is open to ${may.length} of ${COLUMNS.length}`, async () => {
    const paper = await (route.audience === 'ikm' ? papersOfIkm(name) : keptPaper(world, name))
    const owner = route.audience === 'officer' ? world.partner : undefined
    const ikm = name === 'erasure.carryOut' ? await foreignAsked() : world.ikm
    const { path } = requestOf(route, { ikm, partner: world.partner, owner, media: paper, village: VILLAGE })
    touched = []
    const before = await itemCount(world.services)
    const refused = COLUMNS.filter((column) => !may.includes(column))
    for (const column of refused) {
      const status = column === 'signedOut' ? 401 : 403
      expect([column, await knock(route, path, column)]).toEqual([column, status])
    }
    expect([touched, await itemCount(world.services)]).toEqual([[], before])
    for (const column of may) {
      // Of its own an account has no such paper; what the first removed is gone for the next.
      expect([column, [200, 404].includes(await knock(route, path, column))]).toEqual([column, true])
    }
    expect(await knock(route, path, may[0] ?? 'signedOut')).toBe(/^(remove|link).account/.test(name) ? 404 : 200)
  })
})

async function papersOfIkm(seed: string) {
  const { services, actors, ikm } = world
  return (await Media.add(services, contextOf(actors.ikm), { ikm, ...aPaper(seed) })).media
}

/** The other IKM is erased here, so that the world's own stays for what comes after. */
async function foreignAsked() {
  const { services, actors, foreign } = world
  await Erasure.ask(services, contextOf(actors.otherIkm), { ikm: foreign.ikm })
  return foreign.ikm
}

async function knock(route: Route, path: string, column: Column): Promise<number> {
  const files = {
    put: async (key: string) => void touched.push(key),
    get: async () => pdf(),
    remove: async (key: string) => void touched.push(key),
  }
  const given = dependenciesOf(world.services, seenAt(route.audience, people[column]))
  const handler = media({ ...given, files: { photos: files, papers: files }, secret: SECRET, styles: '' })
  const sent = /\/(link|remove|erase)$/.test(path) ? {} : bodyOf(pdf())
  const headers = { origin: ORIGIN, 'content-type': 'body' in sent ? 'application/pdf' : 'application/json' }
  const result = await handler({ ...eventOf({ method: 'POST', path, headers }), ...sent })
  return result.statusCode ?? 0
}

const bodyOf = (bytes: Uint8Array) => ({ body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true })

describe('the sign-in', () => {
  const key = { id: 'x', rawId: 'x', type: 'public-key', response: {} }
  const BODIES: Record<string, object> = {
    '/email-otp/send-verification-otp': { email: 'pintu@contoh.test', type: 'sign-in' },
    '/sign-in/email-otp': { email: 'pintu@contoh.test', otp: '000000' },
    '/revoke-session': { token: 'of nobody' },
    '/passkey/verify-registration': { response: key },
    '/passkey/verify-authentication': { response: key },
    '/passkey/delete-passkey': { id: 'none' },
    '/passkey/update-passkey': { id: 'none', name: 'Ponsel' },
  }
  /** Whom each kind of door refuses: without a session, and with one of an hour ago. */
  const REFUSES = { anybody: [], code: ['without', 'stale'], session: ['without'], fresh: ['without', 'stale'] }

  it.each(Object.entries(SIGN_IN))('answers %s to: %s', async (door, line) => {
    const [method = '', path = ''] = door.split(' ')
    const refused = async (browser: Browser) => {
      const { status } = await browser.ask({ method, path, ...(method === 'GET' ? {} : { body: BODIES[path] ?? {} }) })
      return [400, 401, 403].includes(status)
    }
    const email = `pintu-${anId('account')}@contoh.test`
    const at = doorOf(world.services)
    const stale = new Browser(at)
    await stale.signIn(email)
    await anHourAgo(stale)
    const found = { without: await refused(new Browser(at)), stale: await refused(stale) }
    expect(Object.keys(found).filter((who) => found[who as keyof typeof found])).toEqual(REFUSES[line])
  })

  async function anHourAgo(browser: Browser): Promise<void> {
    const token = decodeURIComponent(browser.cookie.split('=').slice(1).join('=')).split('.')[0] ?? ''
    const key = sessionKey(token)
    const { entities } = world.services
    const { data } = await entities.signin.get(key).go({ consistent: true })
    if (data === null) throw new Error('there is no such session')
    const createdAt = new Date(Date.now() - 60 * 60_000).toISOString()
    await entities.signin.put({ ...data, fields: { ...(data.fields as object), createdAt } }).go()
  }
})

it('answers the forms to everybody alike, whatever session comes with them', async () => {
  const handler = forms(formDependenciesOf(world.services))
  const browser = new Browser(doorOf(world.services))
  await browser.signIn('formulir@contoh.test')
  for (const { method, path } of FORM_ROUTES) {
    const call = { method, path: path.replace('{language}', 'id').replaceAll(/\{\w+\}/g, 'x'.repeat(22)) }
    const { status } = await ask(handler, { ...call, headers: { origin: ORIGIN } })
    const signedIn = await ask(handler, { ...call, headers: { origin: ORIGIN, cookie: browser.cookie } })
    expect([path, signedIn.status]).toEqual([path, status])
    expect([401, 403]).not.toContain(status)
  }
})
